"""What one article says. `read.py` is the table of contents."""

"""What the articles say together. `record.py` is the table of contents."""

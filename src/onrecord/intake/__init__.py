"""Files and pages in: bytes to `Article`, with what is known about them and on what evidence."""

"""Checking a draft against the record. Not to be confused with `views/verify.py`, which re-verifies citations."""

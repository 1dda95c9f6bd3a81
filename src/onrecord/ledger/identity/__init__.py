"""Who is who across articles: what is joined, what is kept apart, and why. `ledger/entities.py` is the way in."""

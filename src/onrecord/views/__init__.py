"""What one may ask of a ledger: pure functions from a ledger and a question to rows."""

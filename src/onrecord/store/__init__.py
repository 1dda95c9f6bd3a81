"""One story, one SQLite file. SQL lives here only."""

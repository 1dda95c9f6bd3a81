"""Word lists, each with its source and licence, loaded into one `Lexicon`."""

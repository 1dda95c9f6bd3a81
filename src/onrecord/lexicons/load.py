"""Loads the word lists in `data/` into one `Lexicon`."""

from functools import cache

from onrecord.reading.lexicon import Lexicon


@cache
def load_lexicon() -> Lexicon:
    """The word lists that ship with onrecord."""
    return Lexicon()

"""The table of contents of the ledger: what the articles say together.

`record` is a pure function of its input: any order of pages gives the same ledger, bit for bit.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.values import Ledger
from onrecord.reading.values import Reading
from onrecord.text.article import Article


@dataclass(frozen=True, slots=True)
class Held:
    """One article that the story holds: the article, what was read in it, and the files it came from."""

    article: Article
    reading: Reading
    paths: tuple[str, ...]


def record(held: Iterable[Held]) -> Ledger:
    """The record of a story, made from all of its articles together."""
    del held
    return Ledger()

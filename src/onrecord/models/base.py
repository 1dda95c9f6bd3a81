"""The one Protocol behind which every language model stands."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from onrecord.text.article import Article
from onrecord.text.tokens import Observations


class Model(Protocol):
    """Turns articles into observations. `fingerprint` names code and weights: the same one gives the same output."""

    @property
    def fingerprint(self) -> str:
        """Name, version and hash of the weights."""

    def observe(self, articles: Iterable[Article]) -> Iterator[Observations]:
        """One `Observations` for each article, in order; only the segments that belong to the story are read."""

"""Which articles may share a passage: an index of shingles, thinned by winnowing.

A shingle is the hash of `SHINGLE` words in a row. Of every `WINDOW` shingles in a row the smallest is kept (Schleimer,
Wilkerson and Aiken, "Winnowing", SIGMOD 2003), so that two articles with `SHINGLE + WINDOW - 1` equal words in a row
surely have one in common, while only a fifth are stored. The index keeps them packed in sorted arrays: nine bytes for
each, a kilobyte for an article of 600 words, and adding one costs no more in a large pile than in a small one.
"""

from array import array
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence

SHINGLE = 5
"""Words."""
WINDOW = 8
"""Shingles: any passage of 12 equal words is found."""
_SHELVES = 4096
_DOCUMENT = 24
"""Bits for the number of an article: 16 million of them."""
_HASH = 40
_MOST = 2000
"""How many entries of the index one article looks at, the rarest shingles first: what half of the pile shares, a
footer or a formula, tells nothing, and would make the work grow with the square of the pile."""
_FEW = 6
"""An article with no more shingles than this is short: one in common is enough."""
_GOOD_PART = 0.2
"""Share of its shingles from which on an article has much of another."""
_CROWD = 64
"""Of more articles with much in common only the nearest are worth comparing: the text of a crowd is one text."""
_HANGERS_ON = 30
"""The same for articles with little in common. Shingles of more than a crowd do not count there: they are a footer."""
_NEAREST = 12


def shingles(codes: Sequence[int]) -> list[int]:
    """The thinned shingles of an article, sorted. They are the same wherever the same words stand."""
    # `hash` of a tuple of whole numbers depends on nothing but them.
    all_ = [hash(words) & (1 << _HASH) - 1 for words in zip(*(codes[n:] for n in range(SHINGLE)), strict=False)]
    if not all_:
        return []
    return sorted({min(all_[n : n + WINDOW]) for n in range(max(1, len(all_) - WINDOW + 1))})


class Index:
    """Shingles of articles by number. Entries are a hash and an article's number in one integer, sorted by shelf."""

    def __init__(self) -> None:
        self._shelves = [array("Q") for _ in range(_SHELVES)]

    def add(self, number: int, found: Iterable[int]) -> None:
        """Puts the shingles of one article in."""
        for one in found:
            insort(self._shelves[one % _SHELVES], one << _DOCUMENT | number)

    def near(self, number: int, found: Sequence[int]) -> list[int]:
        """The articles that are worth comparing with this one, sorted."""
        hits: Counter[int] = Counter()
        telling: Counter[int] = Counter()
        seen = looked = 0
        for size, first, at in sorted(self._run(one) for one in found):
            seen += size
            if seen > _MOST:
                break
            looked += 1
            holders = [one & (1 << _DOCUMENT) - 1 for one in self._shelves[at][first : first + size]]
            hits.update(holders)
            if size <= _CROWD:
                telling.update(holders)
        del hits[number], telling[number]
        least, much = 1 if len(found) <= _FEW else 2, _GOOD_PART * looked
        close = [(-count, other) for other, count in hits.items() if count >= max(least, much)]
        loose = [(-count, other) for other, count in telling.items() if count >= least and hits[other] < much]
        return sorted(other for _, other in (*_nearest(close, _CROWD), *_nearest(loose, _HANGERS_ON)))

    def _run(self, one: int) -> tuple[int, int, int]:
        """How many articles have a shingle, and where on which shelf the first of them stands."""
        at = one % _SHELVES
        shelf = self._shelves[at]
        first = bisect_left(shelf, one << _DOCUMENT)
        return bisect_left(shelf, one + 1 << _DOCUMENT, first) - first, first, at


def _nearest(hits: list[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """All hits, or where they are more than `most` the best of them."""
    return hits if len(hits) <= most else sorted(hits)[:_NEAREST]

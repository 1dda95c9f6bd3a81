"""Where two articles have the same words: passages, aligned.

Greedy tiling (Wise, "Running Karp-Rabin matching and greedy string tiling", 1993) over shingles of a few words: a
match is followed as far as it goes, matches on one diagonal with a few changed words between them are one passage.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from onrecord.ledger.reuse_words import Wording

SEED = 4
"""Words in a row that start a match."""
_COMMON = 8
"""A shingle that one article repeats more often is no place to start from."""
_GAP = 6
"""Words that may differ, on either side, inside one passage."""
_MEMORY = 256
"""Articles."""
LEAST = 8
"""Equal words without which a passage says nothing."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one article, `a` up to `a_end`, that stand in the other at `b` up to `b_end`; `words` of them equal."""

    a: int
    a_end: int
    b: int
    b_end: int
    words: int
    quoted: int
    """How many of the equal words stand in quotation marks in both."""


@dataclass(frozen=True, slots=True)
class _Match:
    """`size` equal words in a row."""

    a: int
    b: int
    size: int


def align(a: Wording, b: Wording, *, seed: int = SEED, least: int = LEAST) -> tuple[Passage, ...]:
    """The passages of `least` equal words that two articles share, in order of `a`; no word is in two of them."""
    joined = _joined(sorted(_matches(a, b, seed), key=lambda m: (m.a, m.b)))
    passages = (_passage(a, b, group) for group in joined)
    return tuple(p for p in passages if p.words >= least)


def _matches(a: Wording, b: Wording, seed: int) -> list[_Match]:
    """Runs of equal words, the longest first served: none overlaps another in either article."""
    found = sorted(_followed(a, b, seed), key=lambda m: (-m.size, m.a, m.b))
    used_a, used_b = bytearray(len(a)), bytearray(len(b))
    kept = []
    for match in found:
        for part in _unused(match, used_a, used_b, seed - 1):
            used_a[part.a : part.a + part.size] = b"\1" * part.size
            used_b[part.b : part.b + part.size] = b"\1" * part.size
            kept.append(part)
    return kept


@lru_cache(maxsize=_MEMORY)
def _places(words: Wording, size: int) -> dict[tuple[int, ...], list[int]]:
    """Where each `size` words in a row stand. Kept, since an article is compared with several."""
    places: dict[tuple[int, ...], list[int]] = {}
    for n, gram in enumerate(zip(*(words.codes[k:] for k in range(size)), strict=False)):
        places.setdefault(gram, []).append(n)
    return places


def _followed(a: Wording, b: Wording, seed: int) -> Iterator[_Match]:
    """Every run of equal words that is as long as it can be."""
    in_a, in_b = _places(a, seed), _places(b, seed)
    common = ((in_a[gram], in_b[gram]) for gram in in_a.keys() & in_b.keys())
    starts = sorted((at, start) for left, right in common if len(left) <= _COMMON for at in right for start in left)
    reached: dict[int, int] = {}  # diagonal -> how far in b it has been followed
    ours, theirs = a.codes, b.codes
    for at, start in starts:
        if reached.get(at - start, -1) >= at:
            continue
        size, most = seed, min(len(ours) - start, len(theirs) - at)
        while size < most and ours[start + size] == theirs[at + size]:
            size += 1
        reached[at - start] = at + size - seed
        yield _Match(start, at, size)


def _unused(match: _Match, used_a: bytearray, used_b: bytearray, least: int) -> Iterator[_Match]:
    """What of a match no longer one has taken, where that is `least` words or more."""
    start = None
    for n in range(match.size + 1):
        free = n < match.size and not used_a[match.a + n] and not used_b[match.b + n]
        if free and start is None:
            start = n
        elif not free and start is not None:
            if n - start >= least:
                yield _Match(match.a + start, match.b + start, n - start)
            start = None


def _joined(matches: Iterable[_Match]) -> Iterator[list[_Match]]:
    """Matches that follow each other in both articles with no more than a few words between."""
    group: list[_Match] = []
    for match in matches:
        if group and not _follows(group[-1], match):
            yield group
            group = []
        group.append(match)
    if group:
        yield group


def _follows(last: _Match, match: _Match) -> bool:
    return 0 <= match.a - last.a - last.size <= _GAP and 0 <= match.b - last.b - last.size <= _GAP


def _passage(a: Wording, b: Wording, group: list[_Match]) -> Passage:
    first, last = group[0], group[-1]
    quoted = sum(1 for m in group for n in range(m.size) if a.quoted[m.a + n] and b.quoted[m.b + n])
    words = sum(m.size for m in group)
    return Passage(first.a, last.a + last.size, first.b, last.b + last.size, words, quoted)

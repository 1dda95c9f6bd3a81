"""Which articles share text, how much of it, and which was first: a row for each pair of files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from onrecord.ledger.reuse_values import Direction, Likeness, Reused, Shared
from onrecord.text.article import Interval
from onrecord.text.span import Span
from onrecord.views.phrases import one_line

SAME_BYTES = "the same bytes"
_SAMPLE = 160
"""Characters of a passage that a row shows."""
_CROWD = 40
"""Files with the same bytes of which every pair is listed; of more, each is listed with the first."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a row says of an article besides the shared text: `paths` are all files that hold it, sorted."""

    id: str
    paths: tuple[str, ...]
    outlet: str | None
    printed: Interval
    text: str
    story: Span
    """From the first to the last word of the story."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Code points of one passage in either article, how many words are equal, and how many of those are quoted."""

    a: tuple[int, int]
    b: tuple[int, int]
    words: int
    quoted: int


@dataclass(frozen=True, slots=True)
class CopyRow:
    """Two files and what they share. `a` and `b` are paths; independent pairs have no row."""

    a: str
    b: str
    relation: Reused
    direction: Direction
    """From the origin to the copy."""
    because: str
    overlap: float
    """Share of the shorter story's words that stand in the other."""
    overlap_a: float
    overlap_b: float
    lag: int | None
    """Days from the printing of a to that of b; None where a day is not known."""
    origin: str | None
    """The outlet that is credited with the report."""
    words: int
    """Equal words in all passages."""
    evidence: tuple[Passage, ...]
    sample: str
    """The beginning of the longest passage, as in a."""
    outlet_a: str | None
    outlet_b: str | None
    printed_a: Interval
    printed_b: Interval


def copies(likenesses: Iterable[Likeness], held: Sequence[Held]) -> Iterator[CopyRow]:
    """A row for each pair of files with text in common, sorted by path; `a` is the path that sorts first."""
    by_id = {one.id: one for one in held}
    found = [row for like in likenesses for row in _rows(like, by_id)]
    found.extend(row for one in held for row in _twins(one))
    return iter(sorted(found, key=lambda row: (row.a, row.b)))


def _rows(like: Likeness, held: Mapping[str, Held]) -> Iterator[CopyRow]:
    a, b = held[like.a], held[like.b]
    row = _row(like, a, b)
    for first in a.paths:
        for second in b.paths:
            one = replace(row, a=first, b=second)
            yield one if first <= second else _turned(one, b)


def _row(like: Likeness, a: Held, b: Held) -> CopyRow:
    longest = max(like.shared, key=lambda s: (s.words, -s.a.start))
    return CopyRow(
        a=a.paths[0],
        b=b.paths[0],
        relation=like.relation,
        direction=like.direction,
        because=like.because,
        overlap=like.overlap,
        overlap_a=like.overlap_a,
        overlap_b=like.overlap_b,
        lag=like.lag,
        origin=like.origin,
        words=sum(one.words for one in like.shared),
        evidence=tuple(_passage(one) for one in like.shared),
        sample=_sample(a.text, longest.a),
        outlet_a=a.outlet,
        outlet_b=b.outlet,
        printed_a=a.printed,
        printed_b=b.printed,
    )


def _passage(one: Shared) -> Passage:
    return Passage((one.a.start, one.a.end), (one.b.start, one.b.end), one.words, one.quoted)


def _sample(text: str, span: Span) -> str:
    words = one_line(span.of(text))
    return words if len(words) <= _SAMPLE else f"{words[:_SAMPLE].rsplit(' ', 1)[0]} …"


_TURNED = {Direction.A_TO_B: Direction.B_TO_A, Direction.B_TO_A: Direction.A_TO_B}


def _turned(row: CopyRow, b: Held) -> CopyRow:
    """The row with `a` and `b` exchanged."""
    longest = max(row.evidence, key=lambda p: p.words)
    return replace(
        row,
        a=row.b,
        b=row.a,
        direction=_TURNED.get(row.direction, row.direction),
        because=_exchanged(row.because),
        overlap_a=row.overlap_b,
        overlap_b=row.overlap_a,
        lag=None if row.lag is None else -row.lag,
        evidence=tuple(replace(one, a=one.b, b=one.a) for one in row.evidence),
        sample=_sample(b.text, Span(*longest.b)),
        outlet_a=row.outlet_b,
        outlet_b=row.outlet_a,
        printed_a=row.printed_b,
        printed_b=row.printed_a,
    )


def _exchanged(because: str) -> str:
    """A reason that names the two articles "a" and "b", for the row turned round."""
    return " ".join({"a": "b", "b": "a"}.get(word, word) for word in because.split(" "))


def _twins(one: Held) -> Iterator[CopyRow]:
    """Files with the very same bytes are one article; each pair of them is a row."""
    pairs = combinations(one.paths, 2) if len(one.paths) <= _CROWD else ((one.paths[0], p) for p in one.paths[1:])
    for first, second in pairs:
        place = (one.story.start, one.story.end)
        count = len(one.story.of(one.text).split())
        yield CopyRow(
            a=first,
            b=second,
            relation=Reused.SAME,
            direction=Direction.UNKNOWN,
            because=SAME_BYTES,
            overlap=1.0,
            overlap_a=1.0,
            overlap_b=1.0,
            lag=None,
            origin=None,
            words=count,
            evidence=(Passage(place, place, count, 0),),
            sample=_sample(one.text, one.story),
            outlet_a=one.outlet,
            outlet_b=one.outlet,
            printed_a=one.printed,
            printed_b=one.printed,
        )

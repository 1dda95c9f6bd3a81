"""Who copied whom: every pair of articles of a pile that share text which did not arise twice.

    words -> shingles -> index -> near pairs -> aligned passages -> no furniture -> relation and direction

Bounds come from reading some 120 pairs of real news with shared passages (PolNeAR, ECB+). The same setting serves
every kind of news.
"""

from collections.abc import Iterable, Mapping, Sequence

from onrecord.ledger.reuse_align import Passage, align
from onrecord.ledger.reuse_direction import direction, lag, origin
from onrecord.ledger.reuse_furniture import Pair, without_furniture
from onrecord.ledger.reuse_index import Index
from onrecord.ledger.reuse_print import Print
from onrecord.ledger.reuse_values import Likeness, Reused, Shared

_SAME = 0.9
"""Share of the words of both."""
_MOST = 0.4
"""Share of the words of the shorter."""
_PASSAGE = 24
"""Words of narration in a row, but for changes: people who write of one event share twelve by chance, of a charge
sheet or an office twenty."""
_PIECES = 40
"""Words of narration in several passages of twelve or more."""
_PIECE = 12
_SCATTERED = 28
"""Words of narration in passages however short, where they make up a good part of the shorter article."""
_GOOD_PART = 0.2
_QUOTATION = 8
"""Words of one quotation."""
_QUOTED = 0.8
"""Share of quoted words from which on a text in common is no more than quotations."""


def likenesses(prints: Iterable[Print]) -> list[Likeness]:
    """Every pair with text in common, by the ids of the articles. The order of `prints` does not matter."""
    by_id = {one.article: one for one in sorted(prints, key=lambda p: p.article)}
    found = {(a, b): align(by_id[a].words, by_id[b].words) for a, b in near_pairs(tuple(by_id.values()))}
    strong = frozenset(pair for pair, passages in found.items() if _is_strong(by_id, pair, passages))
    kept = without_furniture(found, strong, {name: one.words for name, one in by_id.items()})
    judged = (likeness(by_id[a], by_id[b], passages) for (a, b), passages in kept.items() if passages)
    return [like for like in judged if like is not None]


def near_pairs(prints: Sequence[Print]) -> list[Pair]:
    """The articles worth aligning, by their ids in order. `prints` are sorted by id."""
    index = Index()
    for n, one in enumerate(prints):
        index.add(n, one.shingles)
    wanted: set[tuple[int, int]] = set()
    for n, one in enumerate(prints):
        wanted.update((min(n, other), max(n, other)) for other in index.near(n, one.shingles))
    return [(prints[a].article, prints[b].article) for a, b in sorted(wanted)]


def likeness(a: Print, b: Print, passages: Sequence[Passage]) -> Likeness | None:
    """What two articles with these passages in common are to each other; None where they are independent."""
    equal = sum(p.words for p in passages)
    parts = (equal / len(a.words), equal / len(b.words)) if passages else (0.0, 0.0)
    relation = _relation(passages, parts)
    if relation is None:
        return None
    towards, because = direction(a, b, passages, only_quoted=relation is Reused.QUOTES_ONLY)
    return Likeness(
        a=a.article,
        b=b.article,
        relation=relation,
        overlap=round(max(parts), 3),
        overlap_a=round(parts[0], 3),
        overlap_b=round(parts[1], 3),
        direction=towards,
        because=because,
        origin=origin(a, b),
        lag=lag(a.printed, b.printed),
        shared=tuple(
            Shared(a.words.span(p.a, p.a_end), b.words.span(p.b, p.b_end), p.words, p.quoted) for p in passages
        ),
    )


def _relation(passages: Sequence[Passage], parts: tuple[float, float]) -> Reused | None:
    """From how much is in common, and of what kind; None: nothing that people do not write twice."""
    if min(parts) >= _SAME:
        return Reused.SAME
    told = [p.words - p.quoted for p in passages]
    if sum(told) > (1 - _QUOTED) * sum(p.words for p in passages) and _is_no_chance(told, max(parts)):
        return Reused.EDITED if max(parts) >= _MOST else Reused.EXCERPT
    return Reused.QUOTES_ONLY if any(p.quoted >= _QUOTATION for p in passages) else None


def _is_no_chance(told: Sequence[int], part: float) -> bool:
    """Whether so much narration in common did not arise twice. `told` are its words in each passage."""
    return (
        max(told) >= (_PIECE if part >= _MOST else _PASSAGE)
        or sum(one for one in told if one >= _PIECE) >= _PIECES
        or (sum(told) >= _SCATTERED and part >= _GOOD_PART)
    )


def _is_strong(prints: Mapping[str, Print], pair: Pair, passages: Sequence[Passage]) -> bool:
    equal = sum(p.words for p in passages)
    return equal >= _MOST * min(len(prints[pair[0]].words), len(prints[pair[1]].words))

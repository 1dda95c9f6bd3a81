"""Passages that pages share because they are furniture: a footer, a note on the author, an invitation to subscribe.

`text.segments` knows much furniture by its look. What it does not know shows in the pile: the same paragraph at the
end of articles that have nothing else in common, or anywhere in many of them.
"""

from collections.abc import Mapping, Sequence

from onrecord.ledger.groups import groups
from onrecord.ledger.reuse_align import Passage
from onrecord.ledger.reuse_words import Wording

Pair = tuple[str, str]
Found = Mapping[Pair, Sequence[Passage]]

_FOOTER = 80
"""Words. The end that two articles share is more than a footer where it is longer than this, …"""
_ALL_BUT = 0.6
"""… or this share of the shorter article."""
_SLIP = 3
"""Words by which a passage may miss the bounds of a paragraph."""
_EDGE = 3
"""Pages with nothing else in common that share it at their edge."""
_ANYWHERE = 8
"""… and wherever it stands."""
_NEAR_EDGE = 3
"""Paragraphs from the beginning or the end."""


def without_furniture(found: Found, strong: frozenset[Pair], words: Mapping[str, Wording]) -> dict[Pair, list[Passage]]:
    """The passages of each pair that are no furniture. Pairs in `strong` share a good part of one article."""
    weak = {pair: passages for pair, passages in found.items() if pair not in strong}
    holders = _holders(weak, groups(strong))
    kept: dict[Pair, list[Passage]] = {}
    for (a, b), passages in found.items():
        first, second = words[a], words[b]
        if len(passages) == 1 and _is_footer(first, second, passages[0]):
            kept[a, b] = []
        elif (a, b) in strong:
            kept[a, b] = list(passages)
        else:
            kept[a, b] = [p for p in passages if not _is_formula(first, second, p, holders[a])]
    return kept


def _is_footer(a: Wording, b: Wording, passage: Passage) -> bool:
    """Whether this, the only passage, is a short end of both."""
    return (
        passage.words < min(_FOOTER, _ALL_BUT * min(len(a), len(b)))
        and passage.quoted * 2 <= passage.words
        and _at_end(a, passage.a, passage.a_end)
        and _at_end(b, passage.b, passage.b_end)
    )


def _is_formula(a: Wording, b: Wording, passage: Passage, held: Sequence[tuple[int, int, str]]) -> bool:
    """Whether articles that have nothing else in common share it. `held` is what other groups share with `a`."""
    if passage.quoted * 2 > passage.words:
        return False
    half = passage.words / 2
    others = {group for start, end, group in held if min(end, passage.a_end) - max(start, passage.a) >= half}
    return len(others) >= (_EDGE if _near_edge(a, passage.a) and _near_edge(b, passage.b) else _ANYWHERE)


def _at_end(words: Wording, start: int, end: int) -> bool:
    """Whether these are the last paragraphs of the article, whole."""
    begins = any(abs(first - start) <= _SLIP for first in words.paragraphs[1:-1])
    return begins and end >= len(words) - _SLIP


def _near_edge(words: Wording, at: int) -> bool:
    starts = words.paragraphs
    behind = sum(first <= at for first in starts)
    return behind <= _NEAR_EDGE or len(starts) - 1 - behind < _NEAR_EDGE


def _holders(weak: Found, group: Mapping[str, str]) -> dict[str, list[tuple[int, int, str]]]:
    """For each article, which words of it stand in an article of which other group."""
    held: dict[str, list[tuple[int, int, str]]] = {}
    for (a, b), passages in weak.items():
        for p in passages:
            held.setdefault(a, []).append((p.a, p.a_end, group.get(b, b)))
            held.setdefault(b, []).append((p.b, p.b_end, group.get(a, a)))
    return held

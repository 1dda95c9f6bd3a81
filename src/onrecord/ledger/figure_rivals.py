"""Numbers that one article sets against each other: "put the magnitude at 5.9, but the survey said it was 6.1"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.ledger.figure_keys import Key
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import Match, low_end, match

_BESIDE = 250
"""Characters between two rivals at most."""
_TURN = re.compile(r"\b(?:but|while|whereas|although|though|however)\b", re.IGNORECASE)
_VOICE = re.compile(
    r"\b(?:said|says|put|puts|estimated|estimates|reported|reports|measured|gave|gives|according|claimed|claims)\b",
    re.IGNORECASE,
)


def with_rivals(noted: Sequence[Noted], texts: Mapping[str, str]) -> list[Noted]:
    """The figures, in their order, each with the numbers that its article sets against its own, wherever it says so."""
    by_thing: dict[tuple[str, Key], list[Noted]] = {}
    for n in noted:
        if n.key is not None:
            by_thing.setdefault((n.figure.article, n.key), []).append(n)
    rivals: dict[tuple[str, Key | None, float], set[float]] = {}
    for (article, key), figures in by_thing.items():
        for one, other in pairwise(sorted(figures, key=lambda n: n.figure.citation.span)):
            if _are_rivals(one, other, texts[article]):
                for a, b in ((one, other), (other, one)):
                    rivals.setdefault((article, key, low_end(a.figure)), set()).add(low_end(b.figure))
    found = (rivals.get((n.figure.article, n.key, low_end(n.figure)), set()) for n in noted)
    return [replace(n, against=frozenset(r)) if r else n for n, r in zip(noted, found, strict=True)]


def _are_rivals(one: Noted, other: Noted, text: str) -> bool:
    """Whether the words between two figures turn from one voice's number to another's."""
    start, end = one.figure.citation.span.end, other.figure.citation.span.start
    between = text[start:end] if 0 < end - start <= _BESIDE else ""
    turn = _TURN.search(between)
    apart = match(one.figure, other.figure) is Match.APART
    return turn is not None and apart and _VOICE.search(between, turn.end()) is not None

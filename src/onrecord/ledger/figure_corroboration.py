"""Counts that several pages print alike: "288 candidates" in one and "a total of 288 candidates" in another.

A noun alone is too generic to hold two numbers against each other. But a number with several digits is nearly a
name: where two pages give the same one for the same noun, they count the same thing. Such sets only ever agree.
"""

from collections.abc import Sequence

from onrecord.ledger.figure_keys import head, is_people
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import digits, is_point
from onrecord.ledger.figure_words import is_lot
from onrecord.reading.values import Bound

_TELLING = 2
"""Significant digits from which on a number tells its thing from others."""
_SMALL = 20
"""Smaller counts are too common."""
_PLAIN = frozenset({Bound.EXACT, Bound.ABOUT})


def alike(free: Sequence[Noted]) -> list[list[int]]:
    """The figures of several pages that give the same telling count of the same noun, by index."""
    found: dict[tuple[str, str, float], list[int]] = {}
    for n, noted in enumerate(free):
        if _is_telling(noted):
            found.setdefault((head(noted.subject), noted.dimension, noted.figure.low or 0.0), []).append(n)
    return [group for _, group in sorted(found.items()) if len({free[n].figure.article for n in group}) > 1]


def _is_telling(noted: Noted) -> bool:
    figure = noted.figure
    return (
        figure.unit is None
        and figure.bound in _PLAIN
        and is_point(figure)
        and not (noted.further or figure.ambiguous or noted.toll)
        and bool(noted.subject)
        and not is_people(head(noted.subject))
        and not is_lot(head(noted.subject))
        and (figure.low or 0) >= _SMALL
        and digits(figure.low or 0) >= _TELLING
    )

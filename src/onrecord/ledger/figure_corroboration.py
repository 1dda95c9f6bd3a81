"""Counts that several pages print alike: "288 candidates" in one and "a total of 288 candidates" in another.

A noun alone is too generic to hold two numbers against each other. But a number with several digits is nearly a
name: where two pages give the same one for the same noun, they count the same thing. Such sets only ever agree.
"""

from collections.abc import Sequence

from onrecord.ledger.figure_keys import dimension_of, head, is_people
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import digits, is_point
from onrecord.reading.values import Bound

_TELLING = 2
"""Significant digits from which on a number tells its thing from others."""
_SMALL = 20
"""Smaller counts are too common."""
_PLAIN = frozenset({Bound.EXACT, Bound.ABOUT})


def corroborated(groups: list[list[Noted]], noted: Sequence[Noted]) -> list[list[Noted]]:
    """The groups, and those of figures that are in none, or alone in theirs, and that other pages give alike."""
    settled = {n.figure.id for group in groups if len(group) > 1 for n in group}
    alike: dict[tuple[str, str, float], list[Noted]] = {}
    for n in noted:
        if n.figure.id not in settled and _is_telling(n):
            value = n.figure.low or 0.0
            alike.setdefault((head(n.subject), dimension_of(n.figure.unit), value), []).append(n)
    found = [group for _, group in sorted(alike.items()) if len({n.figure.article for n in group}) > 1]
    moved = {n.figure.id for group in found for n in group}
    return [group for group in groups if len(group) > 1 or group[0].figure.id not in moved] + found


def _is_telling(noted: Noted) -> bool:
    figure = noted.figure
    return (
        figure.unit is None
        and figure.bound in _PLAIN
        and is_point(figure)
        and not (noted.further or figure.ambiguous or noted.toll)
        and bool(noted.subject)
        and not is_people(head(noted.subject))
        and (figure.low or 0) >= _SMALL
        and digits(figure.low or 0) >= _TELLING
    )

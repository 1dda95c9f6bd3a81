"""How well the times of two statements fit: of saying where both tell, else of printing."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from enum import IntEnum

from onrecord.ledger.values import Statement
from onrecord.text.article import Interval

_APART = timedelta(days=2)
"""Two articles that date the same words this far apart may still mean one occasion (time zones, late reports)."""
_LATER = timedelta(days=2)
"""Printed further apart than this, and not dated, words may as well have been said twice."""

_ZONES = timedelta(days=1)
"""What is left for time zones, and for what was said overnight."""
_BRIEFLY = timedelta(days=4)
"""Somebody who is in the news no longer than this was heard on one occasion."""


class Times(IntEnum):
    """How well the times of two statements fit."""

    APART = 0
    NEAR = 1
    """Dated two days apart at most, or not dated and printed on days further apart."""
    FIT = 2


def times(one: Statement, other: Statement) -> Times:
    """How well the times fit: of saying where both are dated, else nothing may be said after it was printed."""
    first, second = one.said, other.said
    if first.known and second.known:
        gap = _gap(first, second)
        return Times.FIT if gap is None else Times.NEAR if gap <= _APART else Times.APART
    if _after(first, other.printed) or _after(second, one.printed):
        return Times.APART
    gaps = ((_gap(one.printed, other.printed), _LATER), (_gap(_occasion(one), _occasion(other)), _ZONES))
    return Times.NEAR if any(gap is not None and gap > most for gap, most in gaps) else Times.FIT


def _occasion(told: Statement) -> Interval:
    """When it was said: as the article dates it, or the days before it was printed where it is told as news."""
    early = told.printed.earliest
    if told.said.known or not told.lately or early is None:
        return told.said
    return Interval(early - _LATER, told.printed.latest)


def on_other_days(one: Statement, other: Statement) -> bool:
    """Whether articles are surely of different days: of saying where one tells, and they do not both tell."""
    if one.said.known and other.said.known:
        return False
    first, second = (said.said if said.said.known else said.printed for said in (one, other))
    return _gap(first, second) is not None and _gap(one.printed, other.printed) is not None


def heard_briefly(said: Iterable[Statement]) -> frozenset[str]:
    """The entities all of whose statements are in articles printed within `_BRIEFLY`."""
    days: dict[str, list[Interval]] = {}
    for one in said:
        if one.entity is not None:
            days.setdefault(one.entity, []).append(one.printed)
    return frozenset(entity for entity, printed in days.items() if _within(printed, _BRIEFLY))


def _within(days: Sequence[Interval], most: timedelta) -> bool:
    first, last = [d.earliest for d in days if d.earliest], [d.latest for d in days if d.latest]
    return len(first) == len(last) == len(days) and max(last) - min(first) <= most


def _gap(one: Interval, other: Interval) -> timedelta | None:
    """How far apart two brackets lie; None where they may touch."""
    for early, late in ((one, other), (other, one)):
        if early.latest and late.earliest and early.latest < late.earliest:
            return late.earliest - early.latest
    return None


def _after(said: Interval, printed: Interval) -> bool:
    """Whether the words were surely said after the page was printed (a day is left for time zones)."""
    return bool(said.earliest and printed.latest and said.earliest > printed.latest + _ZONES)

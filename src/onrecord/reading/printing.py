"""What a text says of the day on which it was printed, and what it places in time relative to that day.

Values only; `reading.dating` finds them in one article, `ledger.dating` joins them across articles.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from onrecord.text.article import UNKNOWN_TIME, Evidence, Interval
from onrecord.text.span import Span

FIRST, LAST = date(1945, 1, 1), date(2100, 12, 31)
"""Undated pages are looked for between these days: a day at either edge means that this side is open."""
_YEAR = 12


class Unit(StrEnum):
    """What a gap is counted in."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Gap:
    """How long before the printing something lies: `least..most` units; below zero it lies ahead.

    "Last month" is one month in the calendar's count, whatever the days: units are those of the calendar.
    """

    unit: Unit
    least: int
    most: int

    def printed(self, when: Interval) -> Interval:
        """The days on which a page can have been printed that says this of something on `when`."""
        return _moved(when, self.unit, self.least, self.most)

    def happened(self, printed: Interval) -> Interval:
        """The days on which something can have been of which a page printed on `printed` says this."""
        return _moved(printed, self.unit, -self.most, -self.least)


def _moved(when: Interval, unit: Unit, least: int, most: int) -> Interval:
    """`when` with its first day moved by `least` and its last by `most` units; an open end stays open."""
    first = None if when.earliest is None else _edge(when.earliest, unit, least, last=False)
    last = None if when.latest is None else _edge(when.latest, unit, most, last=True)
    return Interval(first, last)


def _edge(day: date, unit: Unit, count: int, *, last: bool) -> date | None:
    """The first (or last) day of the unit that lies `count` units from that of `day`; None beyond the bounds."""
    if unit is Unit.DAY:
        number = day.toordinal() + count
    else:
        months = day.year * _YEAR + day.month - 1 if unit is Unit.MONTH else day.year * _YEAR
        step, size = (1, 1) if unit is Unit.MONTH else (_YEAR, _YEAR)
        at = months + count * step + (size if last else 0)
        if not FIRST.year * _YEAR <= at <= LAST.year * _YEAR:
            return None
        number = date(at // _YEAR, at % _YEAR + 1, 1).toordinal() - (1 if last else 0)
    return date.fromordinal(number) if FIRST.toordinal() <= number <= LAST.toordinal() else None


SAYING = "saying"
"""The act of an anchor that is an utterance."""
AGE = "age"
"""Marks an anchor whose gap counts from the beginning of the deed ("the war is in its second year")."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something that an article places in time: by what words, who and what takes part, and how far from printing.

    Two articles that tell the same thing have anchors that share people, acts and calendar; the day of one then
    says something of the other's day of printing.
    """

    span: Span
    """The sentence, or the verbatim words."""
    time: Span | None
    """The words that place it; None for verbatim words whose day the article does not give."""
    when: Interval
    """The days that it names; unknown where they depend on a day of printing that is unknown."""
    gap: Gap | None
    weekday: int | None = None
    """Monday is 0."""
    month: int | None = None
    day: int | None = None
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    """Classes of deeds and their nouns ("meeting", "journey", "outbreak"), sorted."""


@dataclass(frozen=True, slots=True)
class Printing:
    """The days on which an article can have been printed, for all that its own text says.

    `ranges` are in order and apart; `weekdays` are those that it can be (none: any). `refused` is evidence that no
    day could satisfy together with stronger evidence.
    """

    ranges: tuple[Interval, ...] = ()
    weekdays: tuple[int, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    refused: tuple[Evidence, ...] = ()


Ranges = tuple[Interval, ...]
EVER: Ranges = (Interval(FIRST, LAST),)


def met(one: Ranges, other: Iterable[Interval]) -> Ranges:
    """The days that lie in both."""
    pieces = []
    for a in one:
        for b in other:
            first = max(a.earliest or FIRST, b.earliest or FIRST)
            last = min(a.latest or LAST, b.latest or LAST)
            if first <= last:
                pieces.append(Interval(first, last))
    return joined(pieces)


def joined(pieces: Iterable[Interval]) -> Ranges:
    """The days that lie in any of `pieces`, as ranges in order that do not touch."""
    closed = sorted((p.earliest or FIRST, p.latest or LAST) for p in pieces)
    made: list[tuple[date, date]] = []
    for first, last in closed:
        if made and first.toordinal() <= made[-1][1].toordinal() + 1:
            made[-1] = (made[-1][0], max(made[-1][1], last))
        else:
            made.append((first, last))
    return tuple(Interval(first, last) for first, last in made)


def on_weekdays(ranges: Ranges, weekdays: Iterable[int]) -> Ranges:
    """The ranges, each cut at both ends to days that are one of `weekdays` (any day where none are given)."""
    allowed = frozenset(weekdays)
    return tuple(cut for one in ranges if (cut := _cut(one, allowed)) is not None) if allowed else ranges


def _cut(one: Interval, allowed: frozenset[int]) -> Interval | None:
    first, last = (one.earliest or FIRST).toordinal(), (one.latest or LAST).toordinal()
    while first <= last and date.fromordinal(first).weekday() not in allowed:
        first += 1
    while first <= last and date.fromordinal(last).weekday() not in allowed:
        last -= 1
    if first > last:
        return None
    open_ends = one.earliest in {None, FIRST}, one.latest in {None, LAST}
    return Interval(
        FIRST if open_ends[0] else date.fromordinal(first), LAST if open_ends[1] else date.fromordinal(last)
    )


def hull_of(ranges: Ranges) -> Interval:
    """The bracket around all ranges, open at an end that lies at the bounds."""
    if not ranges:
        return UNKNOWN_TIME
    first, last = ranges[0].earliest, ranges[-1].latest
    return Interval(
        None if first is None or first < FIRST + _EDGE else first, None if last is None or last > LAST - _EDGE else last
    )


_EDGE = timedelta(days=4 * 366)
"""So near the bounds a range stands for "that day of every year" (29 February: of every fourth)."""


_MONTH = 31
"""Days. In a wider bracket the weekday of the printing says nothing."""


def bracket(ranges: Ranges, weekdays: Iterable[int]) -> Interval:
    """The bracket around all ranges, cut to `weekdays` at its ends where it is no wider than a month."""
    when = hull_of(ranges)
    if when.width is None or when.width > _MONTH:
        return when
    fitting = on_weekdays(ranges, weekdays)
    return hull_of(fitting) if fitting else when

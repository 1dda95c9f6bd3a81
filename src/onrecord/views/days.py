"""Brackets of days: which comes first, and whether one touches the days that were asked for."""

from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.text.article import Interval


def overlaps(interval: Interval, since: date | None, until: date | None) -> bool:
    """Whether `interval` may lie within `since..until` (both included, None: open). An unknown date never does."""
    if not interval.known:
        return False
    too_late = until is not None and interval.earliest is not None and interval.earliest > until
    too_early = since is not None and interval.latest is not None and interval.latest < since
    return not (too_late or too_early)


def in_days(interval: Interval, since: date | None, until: date | None) -> bool:
    """Whether it may lie in the days; what has no date is out only where days are asked for."""
    return (since is None and until is None) or overlaps(interval, since, until)


def whole(intervals: Sequence[Interval]) -> Interval:
    """From the first day to the last of all of them; open to a side where one of them is."""
    first = [one.earliest for one in intervals if one.earliest is not None]
    last = [one.latest for one in intervals if one.latest is not None]
    closed = len(intervals)
    return Interval(
        min(first) if first and len(first) == closed else None, max(last) if last and len(last) == closed else None
    )


def printed_by(interval: Interval, day: date | None) -> bool:
    """Whether a page with this date had surely been printed by `day` (None: any page is in)."""
    return day is None or (interval.latest is not None and interval.latest <= day)


def first_printed(printed: Iterable[Interval]) -> Interval | None:
    """The date of the page that had surely been printed before all others; None where no page has such a date."""
    return min((one for one in printed if one.latest is not None), key=lambda one: one.latest or date.max, default=None)


def sooner(interval: Interval) -> tuple[date, date]:
    """A key that sorts brackets by their first known day, then the last; unknown ones come last."""
    first = interval.earliest or interval.latest or date.max
    return first, interval.latest or date.max

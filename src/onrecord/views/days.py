"""Brackets of days: which comes first, and whether one touches the days that were asked for."""

from datetime import date

from onrecord.text.article import Interval


def overlaps(interval: Interval, since: date | None, until: date | None) -> bool:
    """Whether `interval` may lie within `since..until` (both included, None: open). An unknown date never does."""
    if not interval.known:
        return False
    too_late = until is not None and interval.earliest is not None and interval.earliest > until
    too_early = since is not None and interval.latest is not None and interval.latest < since
    return not (too_late or too_early)


def printed_by(interval: Interval, day: date | None) -> bool:
    """Whether a page with this date had surely been printed by `day` (None: any page is in)."""
    return day is None or (interval.latest is not None and interval.latest <= day)


def sooner(interval: Interval) -> tuple[date, date]:
    """A key that sorts brackets by their first known day, then the last; unknown ones come last."""
    first = interval.earliest or interval.latest or date.max
    return first, interval.latest or date.max

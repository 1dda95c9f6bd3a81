"""Which year is meant where a month or a day is named without one."""

import re
from datetime import date

from onrecord.reading.clauses import Tense, words
from onrecord.reading.times.calendar import make_day
from onrecord.reading.times.scene import Match, Scene
from onrecord.reading.times.words import MONTH, YEAR, month_number

_MIDDLE = 15
_UNTIL = words("until till through to by for before starting effective payable due")
_JOIN = (
    r"(?:\s?[-–—]\s?|(?:\s?,)?\s+(?:to|and|or|until|till|through)\s+(?:on\s+|in\s+)?(?:the\s+)?"
    r"(?:early\s+|mid-|late\s+)?)"
)
_YEAR_AHEAD = re.compile(
    rf"{_JOIN}(?:[0-3]?\d(?:st|nd|rd|th)?\s+)?{MONTH}(?:\s+[0-3]?\d\b(?!:))?,?\s+(?:of\s+)?{YEAR}", re.IGNORECASE
)
_JOINED = re.compile(r"[\s)]*(?:[-–—]|to|until|till|through)\s*(?:the\s+)?", re.IGNORECASE)
_TURN = 8
"""A history tells of a month this many months before the last one named, and of more, as the next year's."""
_YEAR_MONTH = len("1914-08")


def which_year(scene: Scene, match: Match, month: int, day: int | None) -> int | None:
    """The year of a month (and day): what a range says, else by the last date named or the day of printing."""
    end = _YEAR_AHEAD.match(match.string, match.end())
    if end is not None:
        return int(end["year"]) - (month > month_number(end["month"]))
    last = scene.last
    if last is not None and _same_grain(last.value, day) and _JOINED.fullmatch(match.string, last.end, match.start()):
        year = _not_before(last.when.earliest, month, day)
        if year is not None:
            return year
    return told_year(scene, month) if scene.told else nearest_year(scene, match.start("month"), month, day)


def _same_grain(value: str, day: int | None) -> bool:
    """Whether a value names a day (a month, where `day` is None): only the like of each other make a range."""
    return len(value) == len("2024-09-11" if day else "2024-09")


def _not_before(first: date | None, month: int, day: int | None) -> int | None:
    """The first year in which the month (and day) does not lie before `first`: the end of a range."""
    if first is None:
        return None
    return first.year + ((month, day or first.day) < (first.month, first.day))


def told_year(scene: Scene, month: int) -> int | None:
    """The year of a month in a history: that of the last date named, or the next where the month lies well back."""
    last, day = scene.last, scene.reference
    if last is None or day is None:
        return None
    turned = len(last.value) >= _YEAR_MONTH and day.month - month >= _TURN
    return day.year + turned


def nearest_year(scene: Scene, offset: int, month: int, day: int | None) -> int | None:
    """The year meant by a month (and day) in news: nearest to the day of printing, on the side the clause looks to.

    Papers leave the year out when it is plain, so the nearest is meant; a day on the other side than the clause looks
    to counts as further off. None when the day of printing is unknown.
    """
    today = scene.reference
    if today is None:
        return None
    if day is None and month == today.month:
        return today.year
    back, ahead = _weights(scene, offset, day is None)
    near = [
        at for year in (today.year - 1, today.year, today.year + 1) if (at := make_day(year, month, day or _MIDDLE))
    ]
    if not near:
        return today.year
    return min(near, key=lambda at: (today - at).days * back if at <= today else (at - today).days * ahead).year


def _weights(scene: Scene, offset: int, whole_month: bool) -> tuple[int, int]:
    """How much further off a day before and a day after the day of printing counts than it is."""
    if scene.before(offset).lower() in _UNTIL:
        return 1, 1
    if scene.before_noun(offset):
        return 1, 2
    looks = scene.tense(offset)
    if looks is Tense.PAST:
        return 1, 6 if whole_month else 4
    return (4 if whole_month else 2, 1) if looks is Tense.FUTURE else (1, 1)

"""Absolute dates as English news writes them: "October 18, 2023", "18 Oct 2023", "2024-09-13", "9/13/2024".

Only what is written is said: an impossible date is no date, a date without a year has an unknown `when`, and
3/4/2024 (April in London, March in Washington) is a bracket of both readings.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Span

_MONTH_NAMES = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|"
    "november nov|december dec"
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split("|"), start=1) for name in names.split()}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,2})?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:/]\d)"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)\b(?![-–:]\d)"

_FORMS = (
    rf"\b{_WEEKDAY}{_MONTH}\s{{1,2}}{_DAY}(?:,?\s{{1,2}}{_YEAR})?",
    rf"\b{_WEEKDAY}(?:the\s)?{_DAY}\s{{1,2}}(?:of\s)?{_MONTH}(?:,?\s{{1,2}}{_YEAR})?",
    rf"\b{_MONTH},?\s{{1,2}}{_YEAR}",
    r"(?<![\d/.-])(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[-/.])(?P<number>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)(?![/-]\d)",
    r"(?<![\d/.-])(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)(?![/-]\d)",
)
_PATTERNS = tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)


_LEAP_YEAR = 2000
"""Stands in for a year that is not written, so that 29 February passes."""


@dataclass(frozen=True, slots=True, order=True)
class WrittenDate:
    """A date as written. `when` is unknown where no year is written; `month` and `day` then say what is."""

    span: Span
    when: Interval
    month: int | None = None
    day: int | None = None


def find_dates(text: str, span: Span) -> tuple[WrittenDate, ...]:
    """Every absolute date in `span` of `text`, in text order, none inside another."""
    found = [m for pattern in _PATTERNS for m in pattern.finditer(text, span.start, span.end)]
    dates: list[WrittenDate] = []
    end = span.start
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if match.start() >= end:  # an impossible day takes its words with it: "30 February 2024" holds no month either
            dates.extend(_read(match.groupdict(), Span(*match.span())))
            end = match.end()
    return tuple(dates)


_DATELINE = re.compile(
    r"[A-Z][^a-z(/]{1,40}?,? (?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})"
    r"\.? ?(?:[(/][^()/]{2,40}[)/]\.?)? ?(?:[-–—]|(?<=/\.) )"
)
"""As in "KYIV, Sept 13 (AP) —" and "MOSCOW, September 13. /TASS/. "."""
_DATELINE_LENGTH = 120


def day_in_dateline(text: str, paragraph: Span) -> Span | None:
    """Where a dateline that opens `paragraph` has its day, when it names no year; None without such a dateline."""
    found = _DATELINE.match(paragraph.of(text)[:_DATELINE_LENGTH])
    return None if found is None else Span(paragraph.start + found.start("date"), paragraph.start + found.end("date"))


def _read(parts: dict[str, str | None], where: Span) -> list[WrittenDate]:
    """One matched form as a date; nothing where no calendar has such a day."""
    if parts.get("first"):
        return _numeric(parts, where)
    year = int(parts["year"] or 0)
    month = _MONTHS.get((parts.get("month") or "").lower()) or int(parts.get("number") or 0)
    day = int(parts.get("day") or 0)
    if year and not day:
        whole = Interval(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        return [WrittenDate(where, whole, month)]
    known = _day(year or _LEAP_YEAR, month, day)
    return [WrittenDate(where, Interval(known, known) if year else UNKNOWN_TIME, month, day)] if known else []


def _numeric(parts: dict[str, str | None], where: Span) -> list[WrittenDate]:
    """9/13/2024 (one reading), 3/4/2024 (two readings: a bracket), 13.9.2024 (dots: the day comes first)."""
    first, second, year = int(parts["first"] or 0), int(parts["second"] or 0), int(parts["year"] or 0)
    readings = [_day(year, second, first)]
    if parts["mark"] != ".":
        readings.append(_day(year, first, second))
    days = sorted(day for day in readings if day is not None)
    return [WrittenDate(where, Interval(days[0], days[-1]))] if days else []


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

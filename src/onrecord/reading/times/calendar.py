"""From TIMEX3 values to brackets of calendar days.

`bracket` widens rather than guesses: "early June" is the first half of June, a season runs from its
meteorological to its astronomical bounds (northern hemisphere), and what cannot be resolved stays unknown.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from onrecord.text.article import UNKNOWN_TIME, Interval

_YEAR_MONTHS = 12
_SEASON_DAYS = {"SP": ((3, 1), (6, 21)), "SU": ((6, 1), (9, 23)), "FA": ((9, 1), (12, 21)), "WI": ((12, 1), (3, 21))}
_PARTS = {"H": 6, "Q": 3}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<end>-WE)?|(?P<part>[HQ])(?P<nth>\d)|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T\S*)?)?))?$"
)
_DECADE = re.compile(r"(?P<decade>\d{3})$")
_CENTURY = re.compile(r"(?P<century>\d\d)$")


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(day: date, days: float) -> date | None:
    """`day` moved by `days`, None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift_months(day: date, months: float) -> date | None:
    """`day` moved by whole months, kept inside the month it lands in; None beyond the calendar."""
    at = day.year * _YEAR_MONTHS + day.month - 1 + int(months)
    year, month = divmod(at, _YEAR_MONTHS)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The `nth` Monday (1) to Sunday (7) of the month, the last one where `nth` is negative; None beyond it."""
    days = [make_day(year, month, day) for day in range(1, 32)]
    fitting = [day for day in days if day is not None and day.isoweekday() == weekday]
    at = nth - 1 if nth > 0 else len(fitting) + nth
    return fitting[at] if 0 <= at < len(fitting) else None


def week_value(day: date) -> str:
    """The ISO week of `day`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _months(year: int, first: int, last: int) -> Interval:
    if not (date.min.year <= year <= date.max.year and 1 <= first <= last <= _YEAR_MONTHS):
        return UNKNOWN_TIME
    return Interval(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _week(year: int, week: int, weekend: bool) -> Interval:
    try:
        return Interval(
            date.fromisocalendar(year, week, 6 if weekend else 1),
            date.fromisocalendar(year, week, 7),
        )
    except ValueError:
        return UNKNOWN_TIME


def _season(year: int, season: str) -> Interval:
    (first_month, first_day), (last_month, last_day) = _SEASON_DAYS[season]
    ends = year if last_month > first_month else year + 1
    return Interval(make_day(year, first_month, first_day), make_day(ends, last_month, last_day))


def _years(first: int, count: int) -> Interval:
    return Interval(make_day(first, 1, 1), make_day(first + count - 1, 12, 31))


def _plain(value: str) -> Interval:
    if decade := _DECADE.fullmatch(value):
        return _years(int(decade["decade"]) * 10, 10)
    if century := _CENTURY.fullmatch(value):
        return _years(int(century["century"]) * 100, 100)
    found = _VALUE.fullmatch(value)
    return _part_of_year(int(found["year"]), found) if found else UNKNOWN_TIME


def _part_of_year(year: int, found: re.Match[str]) -> Interval:
    if found["month"]:
        month = int(found["month"])
        day = make_day(year, month, int(found["day"])) if found["day"] else None
        return Interval(day, day) if found["day"] else _months(year, month, month)
    if found["week"]:
        return _week(year, int(found["week"]), bool(found["end"]))
    if found["season"]:
        return _season(year, found["season"])
    if found["part"]:
        length, nth = _PARTS[found["part"]], int(found["nth"])
        return _months(year, length * (nth - 1) + 1, length * nth)
    return _months(year, 1, _YEAR_MONTHS)


def bracket(value: str, mod: str | None = None) -> Interval:
    """The days that a TIMEX3 date `value` can mean, narrowed by `mod`; unknown where it names none."""
    whole = _plain(value)
    first, last = whole.earliest, whole.latest
    if first is None or last is None:
        return whole
    length = (last - first).days
    narrow = {
        "START": (first, shift(first, length // 2)),
        "END": (shift(first, (length + 1) // 2), last),
        "MID": (shift(first, length // 4), shift(last, -(length // 4))),
    }
    return Interval(*narrow.get(mod or "", (first, last)))


UNDERSPECIFIED = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7, "fortnight": 14, "weekend": 7}


def period_value(unit: str, day: date) -> str:
    """The calendar period of kind `unit` that `day` lies in."""
    if unit in {"day", "hour", "minute", "second"}:
        return day.isoformat()
    if unit in {"week", "fortnight"}:
        return week_value(day)
    if unit == "weekend":
        return f"{week_value(day)}-WE"
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    if unit == "quarter":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return {"year": f"{day.year:04}", "decade": f"{day.year // 10:03}", "century": f"{day.year // 100:02}"}[unit]


def moved(day: date, unit: str, count: float) -> date | None:
    """`day`, moved by `count` units."""
    if unit in MONTHS_IN:
        return shift_months(day, count * MONTHS_IN[unit])
    return shift(day, count * DAYS_IN[unit])

"""The table of rules for dates in figures: "2024-09-11", "03/06/98", "9/11".

Whether the day or the month comes first is read off the article: from its other dates in figures where only one order
fits, else from how it writes dates out ("11 September" or "September 11"). Without evidence both readings stay open.
"""

import re
from collections.abc import Sequence
from datetime import date

from onrecord.reading.times.calendar import make_day
from onrecord.reading.times.days import no_such_day
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, rule
from onrecord.reading.times.words import A_YEAR, MONTHS, either
from onrecord.text.article import Interval

_PIVOT = 50
_CENTURIES = (2000, 1900)
_MONTHS_OF_YEAR = 12
_FIGURES = re.compile(r"(?<![\w/.-])(\d\d?)([/.])(\d\d?)\2(?:\d{4}|\d\d)\b(?![/.]\d)")
_NAMES = either(m for m in MONTHS if len(m) > len("sept") or m in {"june", "july"})
_DAY_MONTH = re.compile(rf"\b\d\d?(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAMES}\b", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b{_NAMES}\s+\d\d?\b(?!\d)", re.IGNORECASE)


def day_comes_first(texts: Sequence[str]) -> bool | None:
    """Whether the article's figures put the day before the month; None where nothing tells, or nothing asks."""
    pairs = [(int(found[1]), int(found[3])) for text in texts for found in _FIGURES.finditer(text)]
    if not pairs:
        return None
    told = sum((first > _MONTHS_OF_YEAR) - (second > _MONTHS_OF_YEAR) for first, second in pairs)
    told = told or sum(len(_DAY_MONTH.findall(text)) - len(_MONTH_DAY.findall(text)) for text in texts)
    return told > 0 if told else None


def nine_eleven(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "9/11"."""
    del match, scene
    return (dated("2001-09-11"),)


def iso(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "2024-09-11", "2024/09/11"."""
    del scene
    day = make_day(int(match["year"]), int(match["m"]), int(match["d"]))
    return (dated(day.isoformat()),) if day else ()


def in_figures(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "03/06/98": in the article's order; where that is unknown, the bracket holds both readings."""
    days = readings(match)
    if not days:
        return no_such_day() if len(match["y"]) == len("2024") else ()
    if len(days) == 1:
        return (dated(days[0].isoformat(), because="" if len(match["y"]) == len("2024") else TWO_DIGITS),)
    if scene.day_first is None:
        return (dated(f"{days[0].year:04}-XX-XX", when=Interval(min(days), max(days)), because=OPEN_ORDER),)
    return (dated(days[scene.day_first].isoformat(), because=_FIRST[scene.day_first]),)


TWO_DIGITS = "date in figures, year of two digits"
OPEN_ORDER = "date in figures, day or month first"
_FIRST = (
    "date in figures, month first as in the article's other dates",
    "date in figures, day first as in the article's other dates",
)


def readings(match: Match) -> list[date]:
    """The days that figures can mean, month first and then day first, without doubles or days that do not exist."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) < len("2024"):
        year += _CENTURIES[year >= _PIVOT]
    days = [day for day in (make_day(year, a, b), make_day(year, b, a)) if day is not None]
    return days[:1] if len(set(days)) == 1 else days


NUMERIC: tuple[Rule, ...] = (
    rule("9/11", ("9",), r"9/11\b(?!/|\s+(?:commission|report|memorial|museum|truthers?|families|call))", nine_eleven),
    rule("iso date", A_YEAR, r"(?P<year>\d{4})(?P<mark>[-/.])(?P<m>\d\d?)(?P=mark)(?P<d>\d\d?)\b(?![-\d])", iso),
    rule(
        "date in figures",
        ("0", "00"),
        r"(?P<a>\d\d?)(?P<mark>[/.])(?P<b>\d\d?)(?P=mark)(?P<y>\d{4}|\d\d)\b(?![/.]\d)",
        in_figures,
    ),
)
"""Of two that start together the longer match wins."""

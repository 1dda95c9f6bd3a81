"""The table of rules for dates in figures: "2024-09-11", "03/06/98", "9/11".

Whether the day or the month comes first is told by `order`. Without evidence both readings stay open.
"""

from datetime import date

from onrecord.reading.times.calendar import make_day
from onrecord.reading.times.days import no_such_day
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, rule
from onrecord.reading.times.words import A_YEAR
from onrecord.text.article import Interval

_PIVOT = 50
_CENTURIES = (2000, 1900)


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
    if scene.order is None:
        return (dated(f"{days[0].year:04}-XX-XX", when=Interval(min(days), max(days)), because=OPEN_ORDER),)
    return (dated(days[scene.order.day_first].isoformat(), because=scene.order.because),)


TWO_DIGITS = "date in figures, year of two digits"
OPEN_ORDER = "date in figures, day or month first"


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

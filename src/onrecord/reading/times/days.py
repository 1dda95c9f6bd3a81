"""The table of rules for single days: dates of every style, weekdays, feasts.

Extents follow TimeML: determiners and modifiers belong to the expression, prepositions and a possessive 's do not.
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.reading.clauses import Tense, words
from onrecord.reading.times.calendar import make_day, shift
from onrecord.reading.times.scene import WEEK, Made, Match, Rule, Scene, dated, group, mod_of, rule
from onrecord.reading.times.words import (
    DAY,
    DAYPART,
    DAYPARTS,
    HOLIDAYS,
    MONTH,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
    YEAR,
    either,
    month_number,
)
from onrecord.reading.times.years import nearest_year, which_year
from onrecord.text.article import UNKNOWN_TIME, Interval


def month_of(match: Match) -> int:
    """The number of the month in group `month`."""
    return month_number(match["month"])


def full_date(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "Sept. 11, 2024"."""
    del scene
    day = make_day(int(match["year"]), month_of(match), int(match["day"]))
    return (dated(day.isoformat()),) if day else ()


def month_day(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "May 31": the year comes from the day of printing and the tense of the clause."""
    month, day = month_of(match), int(match["day"])
    if make_day(2000, month, day) is None or not month_word(match, scene):
        return ()
    year = _named_year(match, scene, month, day) or which_year(scene, match, month, day)
    if year is None:
        return (dated(f"XXXX-{month:02}-{day:02}", when=UNKNOWN_TIME),)
    return (dated(f"{year:04}-{month:02}-{day:02}"),) if make_day(year, month, day) else ()


_NAMED_DAYS = {(9, 11): 2001, (1, 6): 2021, (10, 7): 2023}
"""Days that became names of what happened on them -> the year."""
_ATTACK = re.compile(r",?\s+(?:terror\w*\s+)?(?:attacks?|hijack\w+|insurrection|riots?|massacre|memorial)\b")
_TWO_MONTHS = 60


def _named_year(match: Match, scene: Scene, month: int, day: int) -> int | None:
    """The year of a day that is known by its date ("the Sept. 11 attacks"), None where an ordinary day is meant."""
    year = _NAMED_DAYS.get((month, day))
    named = make_day(year, month, day) if year else None
    if named is None or (scene.reference is not None and scene.reference < named):
        return None
    if _ATTACK.match(match.string, match.end()):
        return year
    nearest = which_year(scene, match, month, day)
    at = make_day(nearest, month, day) if nearest else None
    far = at is not None and scene.reference is not None and abs((scene.reference - at).days) > _TWO_MONTHS
    return year if far and (month, day) == _BYWORD else None


_BYWORD = (9, 11)


def nine_eleven(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "9/11"."""
    del match, scene
    return (dated("2001-09-11"),)


def month_days(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "June 3-5", "June 3 and 5": two expressions in the same month."""
    first = month_day(match, scene)
    if not first:
        return ()
    last = int(match["last"])
    year_month = first[0].value.rpartition("-")[0]
    if not year_month.startswith("X") and make_day(int(year_month[:4]), month_of(match), last) is None:
        return ()
    end = dated(f"{year_month}-{last:02}")
    return replace(first[0], part="begin"), replace(end, part="last")


def month_word(match: Match, scene: Scene) -> bool:
    """Whether the word in group `month` is written and parsed as a month ("May", not "may" or "Theresa May")."""
    token = scene.token(match.start("month"))
    word = match["month"]
    return word[:1].isupper() and (token is None or (token.pos not in {"VERB", "AUX"} and token.entity != "PERSON"))


_PAPERS = re.compile(
    r"(?:'s|’s)?\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|People|Herald|Night Live|Night Football|Papers)\b"
)


def weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "on Tuesday": the nearest one on the side that the clause looks to, today included."""
    word = match["weekday"]
    if not word[:1].isupper() or _PAPERS.match(match.string, match.end("weekday")):
        return ()
    number = WEEKDAYS[word.lower()]
    part = DAYPARTS[match["part"].lower()] if match["part"] else ""
    mod = mod_of(match)
    day = nearest_weekday(scene, match.start("weekday"), number, group(match, "which"))
    if day is None:
        return (dated(f"XXXX-WXX-{number}{part}", mod, UNKNOWN_TIME),)
    return (dated(day.isoformat() + part, mod),)


_TILL = words("until till by")
"""Inside a sentence these look ahead, whatever the tense ("gave him until Tuesday"); at its start they need not."""


def nearest_weekday(scene: Scene, offset: int, number: int, which: str) -> date | None:
    """The weekday meant, None when the day of printing is unknown."""
    today = scene.reference
    if today is None:
        return None
    back = (today.isoweekday() - number) % WEEK
    ahead = (number - today.isoweekday()) % WEEK
    if which in {"last", "this past", "past"}:
        return shift(today, -(back or WEEK))
    if which in {"next", "this coming", "coming"}:
        return shift(today, ahead or WEEK)
    looks = Tense.FUTURE if scene.before(offset) in _TILL else scene.tense(offset)
    if looks in {Tense.FUTURE, Tense.PRESENT} or (which == "this" and looks is not Tense.PAST):
        return shift(today, ahead)
    return shift(today, -back)


def holiday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "Christmas Day", "New Year's Eve"."""
    month, day = HOLIDAYS[" ".join(match["feast"].lower().replace("’", "'").split())]
    if not match["feast"][:1].isupper():
        return ()
    year = nearest_year(scene, match.start("feast"), month, day)
    if year is None:
        return (dated(f"XXXX-{month:02}-{day:02}", when=UNKNOWN_TIME),)
    return (dated(f"{year:04}-{month:02}-{day:02}"),)


def iso(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "2024-09-11"."""
    del scene
    day = make_day(int(match["year"]), int(match["m"]), int(match["d"]))
    return (dated(day.isoformat()),) if day else ()


_PIVOT = 50


_CENTURIES = (2000, 1900)


def slashes(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "03/06/98": the month first, as in US papers; where the day may come first, the bracket holds both."""
    del scene
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) < 4:  # noqa: PLR2004 - a year has four digits
        year += _CENTURIES[year >= _PIVOT]
    days = sorted(d for d in (make_day(year, a, b), make_day(year, b, a)) if d is not None)
    if not days:
        return ()
    value = make_day(year, a, b) or days[0]
    return (dated(value.isoformat(), when=Interval(days[0], days[-1])),)


_ANY_DAY = rf"(?:{WEEKDAY_SHORT},?\s+)?"


_WHICH = r"(?P<which>last|this\s+past|past|this|next|this\s+coming|coming)"

DAYS: tuple[Rule, ...] = (
    rule("9/11", r"9/11\b(?!/)", nine_eleven),
    rule("iso date", r"(?P<year>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b(?![-\d])", iso),
    rule("date with slashes", r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>\d{4}|\d\d)\b", slashes),
    rule("month day year", rf"{_ANY_DAY}{MONTH}\s+{DAY},?\s+{YEAR}", full_date),
    rule("day month year", rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}", full_date),
    rule(
        "month days",
        rf"(?P<begin>{MONTH}\s+{DAY})\s?(?:-|–|to|and|through)\s?(?P<last>[0-3]?\d)\b(?![:.,]?\d|\s+(?:percent|per))",
        month_days,
    ),
    rule("month day", rf"{_ANY_DAY}{MONTH}\s+{DAY}(?![:.,]?\d)", month_day),
    rule("day month", rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}", month_day),
    rule(
        "weekday",
        rf"(?:(?P<mod>early|late)\s+(?:on\s+)?)?(?:{_WHICH}\s+)?{WEEKDAY}(?:\s+{DAYPART}(?!s))?",
        weekday,
    ),
    rule("feast", rf"(?P<feast>{either(f for f in HOLIDAYS if f != 'christmas')})\b", holiday),
    rule(
        "christmas",
        r"(?:(?<=\bat )|(?<=\bby )|(?<=\bbefore )|(?<=\bsince )|(?<=\bafter ))(?P<feast>christmas)\b(?!\s+[a-z])",
        holiday,
    ),
)
"""Rules for single days; of two that start together the longer match wins."""

"""The table of rules for single days written with their month: "Sept. 11, 2024", "the 5th of May", "June 3-5".

Extents follow TimeML: determiners and modifiers belong to the expression, prepositions and a possessive 's do not.
A day that no calendar has ("31 June") is kept as an expression without a value, and says so.
"""

import re
from dataclasses import replace

from onrecord.reading.times.calendar import make_day, week_value
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.words import (
    BOUNDS,
    DAY,
    DAY_WORD,
    MONTH,
    MONTH_WORDS,
    WEEKDAY_SHORT,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
)
from onrecord.reading.times.years import which_year
from onrecord.text.article import UNKNOWN_TIME

NO_SUCH_DAY = "no such day in the calendar"
WRONG_WEEKDAY = "a date that falls on another weekday"


def no_such_day() -> tuple[Made, ...]:
    """A date that is none: its words are taken, so that "31 June" is not read as June."""
    return (dated("XXXX-XX-XX", when=UNKNOWN_TIME, because=NO_SUCH_DAY),)


def month_of(match: Match) -> int:
    """The number of the month in group `month`."""
    return month_number(match["month"])


def month_day(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "Sept. 11, 2024", "May 31": a year that is not written is found by `which_year`."""
    month, day = month_of(match), day_number(match)
    if not (group(match, "year") or month_word(match, scene)):
        return ()
    if make_day(_LEAP_YEAR, month, day) is None:
        return no_such_day()
    year = int(group(match, "year") or 0) or _named_year(match, scene, month, day) or None
    weekday = WEEKDAYS.get(group(match, "weekday").rstrip("."))
    if year is None:
        year = _fitting(which_year(scene, match, month, day), month, day, weekday)
    mod = BOUNDS.get(group(match, "about"))
    if year is None:
        return (dated(f"XXXX-{month:02}-{day:02}", mod, UNKNOWN_TIME),)
    known = make_day(year, month, day)
    if known is None:
        return no_such_day()
    because = WRONG_WEEKDAY if weekday and known.isoweekday() != weekday else ""
    return (dated(known.isoformat(), mod, because=because),)


def _fitting(year: int | None, month: int, day: int, weekday: int | None) -> int | None:
    """The year, or the one before or after it where only then the day falls on that weekday ("Friday, April 1")."""
    near = () if year is None else (year, year - 1, year + 1)
    days = {at: make_day(at, month, day) for at in near}
    return next((at for at, known in days.items() if known and known.isoweekday() == weekday), year)


_LEAP_YEAR = 2000
_NAMED_DAYS = {(9, 11): 2001, (1, 6): 2021, (10, 7): 2023}
"""Days that became names of what happened on them -> the year."""
_ATTACK = re.compile(r",?\s+(?:terror\w*\s+)?(?:attacks?|hijack\w+|insurrection|riots?|massacre|memorial)\b")
_TWO_MONTHS = 60
_BYWORD = (9, 11)


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


def two_days(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "June 3-5", "23-28 March 1951": two expressions in the same month."""
    (one,) = month_day(match, scene) or (None,)
    other = int(match["other"])
    if one is None or one.because or not 1 <= other <= _LONGEST_MONTH:
        return ()
    month = one.value.rpartition("-")[0]
    two = dated(f"{month}-{other:02}", when=UNKNOWN_TIME if month.startswith("X") else None)
    if two.when.earliest is None and not month.startswith("X"):
        return ()
    first, last = (two, one) if match.start("other") < match.start("month") else (one, two)
    return replace(first, part="begin"), replace(last, part="end")


_LONGEST_MONTH = 31


def month_word(match: Match, scene: Scene) -> bool:
    """Whether the word in group `month` is written and parsed as a month ("May", not "may" or "Theresa May")."""
    token = scene.token(match.start("month"))
    word = match["month"]
    return word[:1].isupper() and (token is None or (token.pos not in {"VERB", "AUX"} and token.entity != "PERSON"))


def day_of_month(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "on the 20th": of the month last named."""
    last = scene.last
    if last is None or len(last.value) < len("2024-09") or not last.value[:4].isdigit():
        return ()
    made = dated(f"{last.value[:7]}-{int(match['day']):02}")
    return (made,) if made.when.earliest is not None else ()


def week_of(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the week of March 6": the week that holds the day."""
    return tuple(dated(week_value(one.when.earliest)) for one in month_day(match, scene) if one.when.earliest)


_ABOUT = r"(?:(?P<about>about|around)\s+)?"
_ANY_DAY = rf"{_ABOUT}(?:{WEEKDAY_SHORT},?\s+)?"
_TO = r"\s?(?:-|–|to|and|or|through|until)\s?"
_OTHER = r"(?P<other>[0-3]?\d)(?:st|nd|rd|th)?"
_NO_TIME = r"(?![:.,]?\d|\s+(?:percent|per)\b)"

DAYS: tuple[Rule, ...] = (
    rule(
        "month day year", MONTH_WORDS, rf"{_ANY_DAY}{MONTH}\s+{DAY},?\s+(?:of\s+|in\s+)?{YEAR}", month_day, joined=True
    ),
    rule(
        "day month year",
        MONTH_WORDS,
        rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH},?\s+(?:of\s+)?{YEAR}",
        month_day,
        joined=True,
    ),
    rule(
        "month days",
        MONTH_WORDS,
        rf"(?P<begin>{MONTH}\s+{DAY}){_TO}(?:the\s+)?(?P<end>{_OTHER}(?:,\s+{YEAR})?)\b{_NO_TIME}",
        two_days,
        joined=True,
    ),
    rule(
        "days month",
        MONTH_WORDS,
        rf"(?P<begin>(?:the\s+)?{_OTHER}){_TO}(?P<end>(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?)",
        two_days,
        joined=True,
    ),
    rule("month day", MONTH_WORDS, rf"{_ANY_DAY}{MONTH}\s+{DAY}(?![:.,]?\d)", month_day, joined=True),
    rule("day month", MONTH_WORDS, rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}", month_day, joined=True),
    rule(
        "day in words",
        MONTH_WORDS,
        rf"(?:the\s+)?{DAY_WORD}\s+(?:day\s+)?of\s+{MONTH}(?:,?\s+(?:of\s+)?{YEAR})?",
        month_day,
    ),
    rule("month and day in words", MONTH_WORDS, rf"{MONTH}\s+(?:the\s+)?{DAY_WORD}(?:,?\s+{YEAR})?", month_day),
    rule("week of a day", MONTH_WORDS, rf"the\s+week\s+of\s+{MONTH}\s+{DAY}(?:,?\s+{YEAR})?", week_of),
    rule(
        "day of the month",
        ("st", "nd", "rd", "th"),
        r"(?<=\bon\s)the\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?=[.,;:)]|\s+(?:and|the)\b)",
        day_of_month,
    ),
)
"""Rules for single days; of two that start together the longer match wins."""

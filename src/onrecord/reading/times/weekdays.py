"""The table of rules for weekdays: "on Tuesday" lies where its clause looks, "the following Monday" after a date.

In news the nearest one is meant on the side that the clause looks to, the day of printing included. In a history it is
the next one after the last date named.
"""

import re
from datetime import date

from onrecord.reading.clauses import Tense, words
from onrecord.reading.times.calendar import make_day, nth_weekday, shift, shift_months
from onrecord.reading.times.scene import WEEK, Made, Match, Rule, Scene, dated, group, mod_of, rule
from onrecord.reading.times.words import (
    DAYPART,
    DAYPARTS,
    MONTH,
    ORDINALS,
    WEEKDAY_WORDS,
    WEEKDAYS,
    YEAR,
    either,
    month_number,
)
from onrecord.reading.times.years import which_year
from onrecord.text.article import UNKNOWN_TIME

_PAPERS = re.compile(
    r"(?:'s|’s)?\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|People|Herald|Night Live|Night Football|Papers)\b"
)
_SHOWS = words("News NPR CBS NBC ABC CNN BBC Sky GPS")
"""As in "Fox News Sunday", "GPS Sunday": the names of what is on that day."""
_BACK = frozenset({"last", "this past", "past", "the previous", "the preceding"})
_AHEAD = frozenset({"next", "this coming", "coming", "the following", "the next"})
_OF_THE_LAST = frozenset({"the previous", "the preceding", "the following", "the next"})


def weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "on Tuesday", "early Sunday morning", "the previous Friday"."""
    word = match["weekday"]
    if not word[:1].isupper() or _PAPERS.match(match.string, match.end("weekday")):
        return ()
    if scene.before(match.start()) in _SHOWS and not match["part"]:
        return ()
    number = WEEKDAYS[word.lower().rstrip(".")]
    part = DAYPARTS[match["part"].lower()] if match["part"] else ""
    day = nearest_weekday(scene, match.start("weekday"), number, group(match, "which"))
    if day is None:
        return (dated(f"XXXX-WXX-{number}{part}", mod_of(match), UNKNOWN_TIME),)
    return (dated(day.isoformat() + part, mod_of(match)),)


def nearest_weekday(scene: Scene, offset: int, number: int, which: str) -> date | None:
    """The weekday meant, None when there is no day to count from."""
    today = _last_day(scene) if which in _OF_THE_LAST else scene.reference
    if today is None:
        return None
    back, ahead = (today.isoweekday() - number) % WEEK, (number - today.isoweekday()) % WEEK
    if which in _BACK:
        return shift(today, -(back or WEEK))
    if which in _AHEAD:
        return shift(today, ahead or WEEK)
    if not which and back and not scene.told and scene.before_noun(offset):
        looks = scene.tense(offset)
        if looks is not Tense.PAST:
            return _of_noun(scene, today, back, likely_ahead=looks is Tense.FUTURE)
    return shift(today, ahead if _looks_ahead(scene, offset, which) else -back)


def _of_noun(scene: Scene, today: date, back: int, *, likely_ahead: bool) -> date | None:
    """The day of "Monday's debate" where the clause does not look back: the one already named, else the nearer one.

    The clause tells when something is done about the debate, not when the debate is held.
    """
    days = shift(today, -back), shift(today, WEEK - back)
    known = [day for day in days if day is not None and day in scene.weekdays]
    return known[0] if len(known) == 1 else days[back > (WEEK - back) * (1 if likely_ahead else 2)]


def _last_day(scene: Scene) -> date | None:
    """The last date named, if it is a single day, else the day that is counted from."""
    when = scene.anchor
    return when.earliest if when is not None and when.earliest == when.latest else scene.reference


def weekday_of_month(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the first Friday of July"."""
    month, nth = month_number(match["month"]), ORDINALS.get(group(match, "nth"), -1)
    year = int(group(match, "year") or 0) or which_year(scene, match, month, None)
    if year is None:
        return (dated(f"XXXX-{month:02}", when=UNKNOWN_TIME),)
    day = nth_weekday(year, month, WEEKDAYS[group(match, "weekday").rstrip(".")], nth)
    return (dated(day.isoformat()),) if day else ()


_MONTHS = 12


def weekday_the(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "Friday the 15th": the nearest month in which the two go together, on the side that the clause looks to."""
    today, number = scene.reference, WEEKDAYS[group(match, "weekday").rstrip(".")]
    if today is None:
        return (dated(f"XXXX-XX-{int(match['day']):02}", when=UNKNOWN_TIME),)
    ahead = _looks_ahead(scene, match.start("weekday"), "")
    near = (shift_months(today.replace(day=1), n if ahead else -n) for n in range(_MONTHS))
    days = [day for first in near if first and (day := make_day(first.year, first.month, int(match["day"])))]
    fits = [day for day in days if day.isoweekday() == number and (day >= today if ahead else day <= today)]
    return (dated(fits[0].isoformat()),) if fits else ()


_UP_TO = {("up", "to"), ("ahead", "of")}
_TILL = words("until till by")
"""Inside a sentence these look ahead, whatever the tense ("gave him until Tuesday"); at its start they need not."""


def _looks_ahead(scene: Scene, offset: int, which: str) -> bool:
    if scene.told:
        return True
    looks = scene.tense(offset)
    if scene.before(offset) in _TILL:
        return not scene.perfect(offset)
    if (scene.before(offset, 2).lower(), scene.before(offset)) in _UP_TO:
        return True
    return looks in {Tense.FUTURE, Tense.PRESENT} or (which == "this" and looks is not Tense.PAST)


_WHICH = (
    r"(?P<which>last|this\s+past|past|this|next|this\s+coming|coming|the\s+previous|the\s+preceding|the\s+following"
    r"|the\s+next)"
)

WEEKDAY_NAME = rf"(?P<weekday>{either(w for w in WEEKDAYS if w.endswith('day'))}\b|(?:mon|tues?|wed|thur?s?|fri)\.)"

_NTH = rf"(?P<nth>last|{either(ORDINALS)})"

WEEKDAY_RULES: tuple[Rule, ...] = (
    rule(
        "weekday of a month",
        WEEKDAY_WORDS,
        rf"(?:the\s+)?{_NTH}\s+{WEEKDAY_NAME}\s+(?:of|in)\s+{MONTH}(?:,?\s+(?:of\s+)?{YEAR})?",
        weekday_of_month,
    ),
    rule("weekday the day", WEEKDAY_WORDS, rf"{WEEKDAY_NAME},?\s+the\s+(?P<day>\d\d?)(?:st|nd|rd|th)\b", weekday_the),
    rule(
        "weekday",
        WEEKDAY_WORDS,
        rf"(?:(?P<mod>(?:early|late)(?:\s+on)?|earlier|later)\s+)?(?:{_WHICH}\s+)?{WEEKDAY_NAME}(?:\s+{DAYPART}(?!s))?",
        weekday,
    ),
)
"""Of two that start together the longer match wins."""

"""The table of feasts and other named days, and the rule that dates them.

Only feasts that the Gregorian calendar fixes are here (by date, by weekday, by Western Easter); those that follow
another calendar (Ramadan, Passover, Lunar New Year) are left alone.
"""

import re
from collections.abc import Iterable
from datetime import date

from onrecord.reading.times.calendar import bracket, make_day, nth_weekday, shift
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule, year_of
from onrecord.reading.times.words import MONTH_WORDS, WEEKDAY_WORDS, YEAR, either
from onrecord.reading.times.years import nearest_year
from onrecord.text.article import UNKNOWN_TIME

FEASTS: dict[str, str] = {
    "new year's day": "01-01",
    "new year's": "01-01",
    "new year's eve": "12-31",
    "epiphany": "01-06",
    "martin luther king day": "01 mon 3",
    "martin luther king jr. day": "01 mon 3",
    "groundhog day": "02-02",
    "valentine's day": "02-14",
    "presidents day": "02 mon 3",
    "presidents' day": "02 mon 3",
    "international women's day": "03-08",
    "st. patrick's day": "03-17",
    "ash wednesday": "easter -46",
    "palm sunday": "easter -7",
    "maundy thursday": "easter -3",
    "good friday": "easter -2",
    "easter": "easter 0",
    "easter day": "easter 0",
    "easter sunday": "easter 0",
    "easter monday": "easter 1",
    "ascension day": "easter 39",
    "whit sunday": "easter 49",
    "pentecost": "easter 49",
    "april fools' day": "04-01",
    "april fool's day": "04-01",
    "earth day": "04-22",
    "anzac day": "04-25",
    "may day": "05-01",
    "victory day": "05-09",
    "mother's day": "05 sun 2",
    "memorial day": "05 mon -1",
    "juneteenth": "06-19",
    "father's day": "06 sun 3",
    "canada day": "07-01",
    "independence day": "07-04",
    "the fourth of july": "07-04",
    "bastille day": "07-14",
    "labor day": "09 mon 1",
    "labour day": "09 mon 1",
    "columbus day": "10 mon 2",
    "halloween": "10-31",
    "all saints' day": "11-01",
    "all saints day": "11-01",
    "guy fawkes night": "11-05",
    "election day": "11 mon 1",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    "veterans day": "11-11",
    "thanksgiving": "11 thu 4",
    "thanksgiving day": "11 thu 4",
    "black friday": "11 thu 4",
    "christmas": "12-25",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "boxing day": "12-26",
}
"""Named day -> "MM-DD", "MM weekday nth" (-1: the last), or days from Easter. Named as US and British papers do."""
_SEASONS = frozenset({"christmas", "easter", "thanksgiving", "new year's", "epiphany", "pentecost"})
"""Also names of seasons and of other things: a day only after a preposition or with a year."""
_AFTER = {"black friday": 1, "election day": 1}
"""Days after the weekday that the table gives (Election Day: the Tuesday after the first Monday)."""
_WEEKDAYS = {"mon": 1, "thu": 4, "sun": 7}


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def feast_day(name: str, year: int) -> date | None:
    """The day of the feast in that year."""
    how = FEASTS[name]
    if how.startswith("easter"):
        return shift(easter(year), int(how.split()[1]))
    if "-" in how[:3]:
        return make_day(year, int(how[:2]), int(how[3:]))
    month, weekday, nth = how.split()
    day = nth_weekday(year, int(month), _WEEKDAYS[weekday], int(nth))
    return shift(day, _AFTER.get(name, 0)) if day else None


def feast(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "Christmas Day", "Thanksgiving 1999", "last Labor Day"."""
    name = " ".join(group(match, "feast").replace("’", "'").split())
    if not match["feast"].removeprefix("the ")[:1].isupper() or _is_season(name, match, scene):
        return ()
    year = year_of(match, scene)
    known = feast_day(name, scene.reference.year) if scene.reference else None
    if year is None and known is not None:
        year = scene.reference.year if scene.told and scene.reference else None
        year = year or nearest_year(scene, match.end("feast") - 1, known.month, known.day)
    elif group(match, "which") == "last" and known is not None and scene.reference and known < scene.reference:
        year = scene.reference.year
    day = feast_day(name, year) if year else None
    if day is None:
        how = FEASTS[name]
        return (dated(f"XXXX-{how}" if "-" in how[:3] else "XXXX-XX-XX", when=UNKNOWN_TIME),)
    return (dated(day.isoformat(), when=bracket(day.isoformat())),)


_BEFORE = frozenset(
    ("at", "by", "before", "since", "after", "until", "till", "on", "around", "from", "for", "over", "this", "last")
)


def _is_season(name: str, match: Match, scene: Scene) -> bool:
    """Whether the name is no day here ("Christmas tree", "the Easter Rising")."""
    if name not in _SEASONS or group(match, "year"):
        return False
    after = match.string[match.end() : match.end() + 2]
    named = after[:1] == " " and after[1:].isalpha() and scene.before_noun(match.start("feast"))
    return named or (not group(match, "which") and scene.before(match.start()).lower() not in _BEFORE)


_COMMON = MONTH_WORDS | WEEKDAY_WORDS | {"year", "new", "day", "the", "of", "s", "eve", "night"}


def _named(names: Iterable[str]) -> str:
    """The pattern for these feasts, with the year where it is given."""
    apt = either(name.replace("'", "['’]") for name in names)
    return rf"(?:(?P<which>last|this|next)\s+)?(?P<feast>{apt})\b(?:,?\s+(?:of\s+|in\s+)?{YEAR})?"


def _key(name: str) -> str:
    """The word of a feast's name that is rarest in other company."""
    found: list[str] = re.findall(r"[a-z]+", name)
    return max(found, key=lambda word: (word not in _COMMON, len(word)))


_BY_COMMON_WORDS = [name for name in FEASTS if _key(name) in _COMMON]
_BY_THEIR_OWN = [name for name in FEASTS if name not in _BY_COMMON_WORDS]

FEAST_RULES: tuple[Rule, ...] = (
    rule("feast", {_key(name) for name in _BY_THEIR_OWN}, _named(_BY_THEIR_OWN), feast),
    rule("feast of common words", {_key(name) for name in _BY_COMMON_WORDS}, _named(_BY_COMMON_WORDS), feast),
)
"""Of two that start together the longer match wins."""

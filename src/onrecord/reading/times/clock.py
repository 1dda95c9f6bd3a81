"""The table of rules for the time of day (TIME): "9 a.m. Tuesday", "noon", "the night of 10 August"."""

import re

from onrecord.reading.times.anaphoric import anchored
from onrecord.reading.times.days import month_day
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.weekdays import nearest_weekday
from onrecord.reading.times.words import BOUNDS, DAY, DAYPARTS, MONTH, ONES, WEEKDAY, WEEKDAYS, YEAR, either, number
from onrecord.text.article import UNKNOWN_TIME

_NOON = 12
_HOUR = 60
_WORDS = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}
"""Minutes of the day; papers count midnight to the day that ends."""


def clock(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "3:13 p.m.", "9 a.m. Tuesday", "noon": on the day it names, else on the last one named."""
    word = group(match, "word")
    if word and (match["word"][:1].isupper() or scene.before(match.start()).lower() == "high"):
        return ()
    hour, minute = divmod(_WORDS[word], _HOUR) if word else _hour(match)
    day = _day(match, scene)
    when = None if day else UNKNOWN_TIME
    value = f"{day or 'XXXX-XX-XX'}T{hour:02}:{minute:02}{_zone(match)}"
    return (dated(value, BOUNDS.get(group(match, "about")), when),)


_AT = re.compile(r"(?:\b(?:at|by)\s+|\()$", re.IGNORECASE)
_WORD_BEFORE = 4


def clock_after_at(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "at 14:30", "(14:30 GMT)": without a preposition it could be a score or a ratio."""
    before = match.string[max(match.start() - _WORD_BEFORE, 0) : match.start()]
    return clock(match, scene) if _AT.search(before) else ()


def _hour(match: Match) -> tuple[int, int]:
    hour, half = int(match["hour"]), group(match, "half")[:1]
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return hour, int(group(match, "minute") or 0)


_UTC = frozenset({"gmt", "utc"})


def _zone(match: Match) -> str:
    """Z for Greenwich; other zones are left in the words, as their names are shared ("IST") or shift ("ET")."""
    return "Z" if group(match, "zone").strip("()") in _UTC else ""


def _day(match: Match, scene: Scene) -> str:
    """The day that the words name, else the last one named; "" when there is none."""
    if name := group(match, "weekday"):
        day = nearest_weekday(scene, match.start(), WEEKDAYS[name], "")
    elif group(match, "month"):
        made = month_day(match, scene)
        return made[0].value if made and made[0].when.earliest else ""
    else:
        return _day_after(match, scene)
    return day.isoformat() if day else ""


def _day_after(match: Match, scene: Scene) -> str:
    """The day of the date that follows ("11 a.m. on 3 May"), else the last one named, else the day of printing."""
    for pattern in _FOLLOWS:
        named = pattern.match(match.string, match.end())
        if named is None:
            continue
        if "weekday" in named.groupdict():
            day = nearest_weekday(scene, named.start("weekday"), WEEKDAYS[group(named, "weekday")], "")
            return day.isoformat() if day else ""
        made = month_day(named, scene)
        return made[0].value if made and made[0].when.earliest else ""
    day = anchored(scene, "day") or (None if scene.told else scene.reference)
    return day.isoformat() if day else ""


def oclock(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "five o'clock", "4 in the morning"."""
    hour, part = int(number(match["hour"]) or 0), group(match, "part")
    if not 1 <= hour <= _NOON:
        return ()
    if part in {"afternoon", "evening", "night"} and hour < _NOON:
        hour += _NOON
    day = _day_after(match, scene)
    value = f"{day or 'XXXX-XX-XX'}T{hour:02}:00"
    return (dated(value, BOUNDS.get(group(match, "about")), None if day else UNKNOWN_TIME),)


def in_a_part(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in the morning": of the last day named, else of the day of printing."""
    if scene.before_noun(match.start("part")):
        return ()  # "in the morning meetings"
    day = _day_after(match, scene)
    return (dated(f"{day or 'XXXX-XX-XX'}{DAYPARTS[group(match, 'part')]}", when=None if day else UNKNOWN_TIME),)


def part_of_day(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the night of 10 August 1792", "the morning of April 19"."""
    made = month_day(match, scene)
    return tuple(dated(one.value + DAYPARTS[group(match, "part")], when=one.when) for one in made)


_ABOUT = r"(?:(?P<about>about|around)\s+)?"
_HALF = r"(?P<half>a\.m\b\.?|p\.m\b\.?|am\b|pm\b)"
_ZONES = "(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET|EEST|EET|MSK|IST|JST|AEST)"
_AHEAD_OF = r"\(?(?:GMT|UTC)\s?[+-]\s?\d\d?(?::\d\d)?\)?"
_ZONE = (
    rf"(?:\s+(?:{_AHEAD_OF}|(?P<zone>{_ZONES}|\({_ZONES}\))(?!\w)|local\s+time\b"
    r"|(?:Eastern|Moscow|Kyiv|London)(?:\s+time\b)))?"
)
_ON_DAY = rf"(?:,?\s+(?:on\s+)?(?:{WEEKDAY}|{MONTH}\s+{DAY}(?:,\s+{YEAR})?))?"
_PART = rf"(?:the\s+)?(?:early\s+|late\s+)?(?P<part>{either(DAYPARTS)})(?:\s+hours)?\s+of\s+(?:the\s+)?"
_YEAR = rf"(?:,?\s+{YEAR}|(?!,?\s+\d))"

_IN_PART = r"(?:\s+(?:in\s+the|at)\s+(?P<part>morning|afternoon|evening|night)\b)?"
_ON = r"(?:\s+[A-Z]\w+\s+time)?,?\s+(?:on\s+)?"
_FOLLOWS = (
    re.compile(rf"{_ON}{WEEKDAY}", re.IGNORECASE),
    re.compile(rf"{_ON}{MONTH}\s+{DAY}(?:,?\s+{YEAR})?", re.IGNORECASE),
    re.compile(rf"{_ON}{DAY}\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?", re.IGNORECASE),
)
"""Dates that may follow a time of day."""

CLOCK: tuple[Rule, ...] = (
    rule(
        "clock",
        ("am", "pm", "m"),
        rf"{_ABOUT}(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?::[0-5]\d)?\s?{_HALF}{_ZONE}{_ON_DAY}",
        clock,
    ),
    rule(
        "24-hour clock",
        ("00",),
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b(?![-:.]\d)"
        rf"(?:\s?(?:hours|hrs)\b)?{_ZONE}",
        clock_after_at,
    ),
    rule(
        "military clock",
        ("00", "0000"),
        r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)\s?(?:(?P<zone>GMT|UTC)|BST|CES?T|hours|hrs|local\s+time)\b",
        clock,
    ),
    rule("o'clock", ("clock",), rf"{_ABOUT}(?P<hour>\d\d?|{either(ONES)})\s+o['’]clock{_IN_PART}", oclock),
    rule("hour of a part", DAYPARTS, rf"(?P<hour>1[0-2]|[1-9]|{either(ONES)}){_IN_PART[:-1]}", oclock),
    rule(
        "part of the day", DAYPARTS, r"(?<=\bin\s)the\s+(?P<part>morning|afternoon|evening)\b(?!\s+of\b|-)", in_a_part
    ),
    rule("noon", _WORDS, rf"{_ABOUT}(?P<word>noon|midday|midnight)\b{_ON_DAY}", clock),
    rule("part of a month day", DAYPARTS, rf"{_PART}{MONTH}\s+{DAY}{_YEAR}", part_of_day),
    rule("part of a day", DAYPARTS, rf"{_PART}{DAY}\s+(?:of\s+)?{MONTH}{_YEAR}", part_of_day),
)
"""Times of day; of two that start together the longer match wins."""

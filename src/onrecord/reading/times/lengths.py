"""The table of rules for how long and how often (DURATION, SET), and for the time of day (TIME)."""

import re

from onrecord.reading.times.days import month_day, month_of, nearest_weekday
from onrecord.reading.times.relative import anchored, moved
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.words import (
    BOUND,
    BOUNDS,
    COUNT,
    DAY,
    MONTH,
    NUMERAL,
    PERIOD,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAYS_PLURAL,
    number,
)
from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME, Interval

_NOON = 12


def duration_value(unit: str, count: float | None) -> str:
    """As in "P20M"; X where the count is left open."""
    before, letter, factor = UNITS[unit]
    return f"P{before}{'X' if count is None else f'{count * factor:g}'}{letter}"


def stretch(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the past two weeks", "the next few days": a duration that ends or begins on the day of printing."""
    count = number(match["count"]) if group(match, "count") else 1
    unit, today = group(match, "unit"), scene.reference
    forward = group(match, "which") in {"next", "coming"}
    value = duration_value(unit, count)
    if today is None:
        when = UNKNOWN_TIME
    else:
        other = (
            None if count is None else moved(today, unit.replace("centurie", "century"), count if forward else -count)
        )
        when = Interval(today, other) if forward else Interval(other, today)
    return (Made(TimeType.DURATION, value, None, when),)


def recent(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "recent weeks", "the coming days": open at the far end."""
    today = scene.reference
    back = group(match, "which") == "recent"
    when = UNKNOWN_TIME if today is None else Interval(None, today) if back else Interval(today, None)
    return (Made(TimeType.DURATION, duration_value(group(match, "unit"), None), None, when),)


def duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "20 months", "more than a decade", "five-year"; not ages, rates ("$2 a year"), ordinals or parts."""
    counted, unit = group(match, "count"), group(match, "unit")
    if group(match, "old") or (unit in _DOUBTFUL and not _counted(match)) or (counted, unit) == ("one", "day"):
        return ()
    if counted.isdigit() and match["unit"][:1].isupper():
        return ()  # "60 Minutes", "48 Hours": programmes
    if counted in {"a", "an"} and _rate(match, scene):
        return ()
    count = None if group(match, "upto") else number(match["count"])
    if count is not None and (group(match, "half") or group(match, "more")):
        count += 0.5
    return (Made(TimeType.DURATION, duration_value(unit, count), BOUNDS.get(group(match, "bound")), UNKNOWN_TIME),)


_DOUBTFUL = frozenset({"second", "quarter"})
_PART_OF = re.compile(r"\s+of\b")


def _counted(match: Match) -> bool:
    """Whether "second" and "quarter" are units ("30 seconds"), not ordinals or parts ("a second", "three-quarters")."""
    words = match[0].lower()
    plural = words.endswith("s") and group(match, "count") not in {"a", "an", "another", "one"}
    return plural and "-" not in words and not _PART_OF.match(match.string, match.end())


def _rate(match: Match, scene: Scene) -> bool:
    """Whether "a year" says per what ("$2 million a year", "twice a week")."""
    at = scene.tree.at(match.start("count"))
    if not at:
        return False
    before = scene.tree.tokens[at - 1]
    return before.pos in {"NUM", "NOUN", "PROPN", "SYM"} or before.lemma in {"once", "twice", "time"}


def bare_duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "for years", "decades of war"."""
    del scene
    return (Made(TimeType.DURATION, duration_value(group(match, "unit"), None), None, UNKNOWN_TIME),)


_ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}


def adverb(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "daily", "annually"."""
    token = scene.token(match.start())
    if token is not None and token.pos == "PROPN":
        return ()
    return (Made(TimeType.SET, _ADVERBS[group(match, "word")], None, UNKNOWN_TIME),)


def each_weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every Tuesday", "on Fridays"."""
    del scene
    return (Made(TimeType.SET, f"XXXX-WXX-{WEEKDAYS[group(match, 'weekday')]}", None, UNKNOWN_TIME),)


def each_month(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every July"."""
    del scene
    return (Made(TimeType.SET, f"XXXX-{month_of(match):02}", None, UNKNOWN_TIME),)


_EACH = {
    "day": "P1D",
    "week": "P1W",
    "weekend": "P1WE",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
    "decade": "P10Y",
    "century": "P100Y",
}


def each_period(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every day", "each year"."""
    del scene
    return (Made(TimeType.SET, _EACH[group(match, "period")], None, UNKNOWN_TIME),)


_WORDS = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_HOUR = 60


def clock(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "3:13 p.m.", "9 a.m. Tuesday", "noon": on the day it names, else on the last one named."""
    if word := group(match, "word"):
        hour, minute = divmod(_WORDS[word], _HOUR)
    else:
        hour, minute = int(match["hour"]), int(group(match, "minute") or 0)
        half = group(match, "half")[:1]
        if half:
            hour = hour % _NOON + (_NOON if half == "p" else 0)
    day = None
    if name := group(match, "weekday"):
        day = nearest_weekday(scene, match.start(), WEEKDAYS[name], "")
    elif group(match, "month"):
        day = month_day(match, scene)[0].when.earliest if month_day(match, scene) else None
    else:
        day = anchored(scene, "day")
    when = None if day is not None else UNKNOWN_TIME
    return (dated(f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour:02}:{minute:02}", when=when),)


_HALF_MORE = r"(?P<half>\s*½|\s+1/2|\s+and\s+a\s+half)?"
_HALF_MORE_AFTER = r"(?P<more>\s+and\s+a\s+half\b)?"
_HALF = r"(?P<half>a\.m\.|p\.m\.|am\b|pm\b)"
_ZONES = "(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET)"
_ZONE = rf"(?:\s+(?:{_ZONES}\b|\({_ZONES}\)|local\s+time\b|Eastern(?:\s+time)?\b))?"
_ON_DAY = rf"(?:,?\s+(?:on\s+)?(?:{WEEKDAY}|{MONTH}\s+{DAY}))?"

LENGTHS: tuple[Rule, ...] = (
    rule("stretch of one", r"(?:the\s+)?(?P<which>last|past|next|coming)\s+(?P<unit>decade|century)\b", stretch),
    rule("stretch", rf"(?:the\s+)?(?P<which>last|past|next|coming|previous|first)\s+{COUNT}\s+{UNIT}s?\b", stretch),
    rule("recent or coming", rf"(?:the\s+)?(?P<which>recent|coming)\s+{UNIT}s\b", recent),
    rule(
        "duration",
        rf"{BOUND}(?:the\s+)?{COUNT}(?:\s+(?:or|to)\s+(?P<upto>{NUMERAL}))?{_HALF_MORE}"
        rf"(?:-|\s+(?:more\s+|full\s+|straight\s+|consecutive\s+)?){UNIT}s?\b(?!-(?:ago|earlier))(?:-long\b)?"
        rf"{_HALF_MORE_AFTER}(?P<old>[-\s]olds?\b)?(?!\s+(?:later|earlier|ago)\b)",
        duration,
    ),
    rule(
        "bare duration",
        rf"(?:(?<=\bfor )|(?<=\bin )|(?<=\bwithin )|(?<=\bafter )|(?<=\btook )){UNIT}s\b",
        bare_duration,
    ),
    rule("how often", rf"(?P<word>{'|'.join(_ADVERBS)})\b", adverb),
    rule("every weekday", rf"(?:every|each)\s+{WEEKDAY}", each_weekday),
    rule("weekdays", rf"{WEEKDAYS_PLURAL}", each_weekday),
    rule("every month", rf"(?:every|each)\s+{MONTH}", each_month),
    rule("every period", rf"(?:(?:every|each)\s+|(?<=\bper )){PERIOD}", each_period),
    rule(
        "clock", rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?::[0-5]\d)?\s?{_HALF}{_ZONE}{_ON_DAY}", clock
    ),
    rule(
        "24-hour clock",
        r"(?:(?<=\bat )|(?<=\())(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)"
        r"(?:\s+(?:GMT|UTC|BST|CET|hours|local\s+time))\b",
        clock,
    ),
    rule("noon", rf"(?P<word>noon|midday|midnight)\b{_ON_DAY}", clock),
)
"""Durations, sets and clock times."""

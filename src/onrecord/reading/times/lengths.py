"""The table of rules for how long and how often (DURATION, SET), and for the time of day (TIME)."""

from onrecord.reading.times.dates import nearest_weekday
from onrecord.reading.times.relative import anchored, duration_value
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.words import BOUND, BOUNDS, COUNT, PERIOD, UNIT, WEEKDAY, WEEKDAYS, WEEKDAYS_PLURAL, number
from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME

_NOON = 12


def duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "20 months", "more than a decade", "five-year"."""
    count, unit = number(match["count"]), group(match, "unit")
    if unit in {"second", "quarter"} and not _counted(match, scene):
        return ()
    if group(match, "count") in {"a", "an"} and _rate(match, scene):
        return (Made(TimeType.SET, duration_value(unit, 1), None, UNKNOWN_TIME),)
    return (Made(TimeType.DURATION, duration_value(unit, count), BOUNDS.get(group(match, "bound")), UNKNOWN_TIME),)


def _counted(match: Match, scene: Scene) -> bool:
    """Whether "second" and "quarter" are units here ("30 seconds"), not ordinals or parts ("a second", "a quarter")."""
    del scene
    return group(match, "count") not in {"a", "an", "another", "one"} and match[0].lower().endswith("s")


def _rate(match: Match, scene: Scene) -> bool:
    """Whether "a year" says how often or per what ("$2 million a year"): no preposition holds it."""
    at = scene.tree.at(match.start("count"))
    if at is None or at == 0:
        return False
    before = scene.tree.tokens[at - 1]
    return before.pos in {"NUM", "NOUN", "SYM"} or before.lemma in {"once", "twice", "time"}


def bare_duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "for years", "decades of war"."""
    del scene
    return (Made(TimeType.DURATION, duration_value(group(match, "unit"), None), None, UNKNOWN_TIME),)


_ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
}


def adverb(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "daily", "annually"."""
    token = scene.token(match.start())
    if token is not None and token.pos == "PROPN":
        return ()
    return (Made(TimeType.SET, _ADVERBS[group(match, "word")], None, UNKNOWN_TIME),)


def each_weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "every Tuesday", "on Fridays"."""
    del scene
    return (Made(TimeType.SET, f"XXXX-WXX-{WEEKDAYS[group(match, 'weekday')]}", None, UNKNOWN_TIME),)


_EACH = {"day": "P1D", "week": "P1W", "weekend": "P1WE", "month": "P1M", "quarter": "P3M", "year": "P1Y", "decade": "P10Y", "century": "P100Y"}


def each_period(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "every day", "each year"."""
    del scene
    return (Made(TimeType.SET, _EACH[group(match, "period")], None, UNKNOWN_TIME),)


_WORDS = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_HOUR = 60


def clock(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "3:13 p.m.", "9 a.m. Tuesday", "noon": on the weekday it names, else on the last day named in the paragraph."""
    if word := group(match, "word"):
        hour, minute = divmod(_WORDS[word], _HOUR)
    else:
        hour, minute = int(match["hour"]), int(group(match, "minute") or 0)
        half = group(match, "half")[:1]
        if half:
            hour = hour % _NOON + (_NOON if half == "p" else 0)
    day = None
    if name := group(match, "weekday"):
        day = nearest_weekday(scene, match.start("weekday"), WEEKDAYS[name], "")
    elif scene.anchor is not None:
        day = anchored(scene, "day")
    when = None if day is not None else UNKNOWN_TIME
    return (dated(f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour:02}:{minute:02}", when=when),)


_HALF = r"(?P<half>a\.m\.|p\.m\.|am\b|pm\b)"
_ZONE = r"(?:\s+(?:\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET)\b\)?|local\s+time\b|Eastern(?:\s+time)?\b))?"
_ON_DAY = rf"(?:,?\s+(?:on\s+)?{WEEKDAY})?"

LENGTHS: tuple[Rule, ...] = (
    rule("duration", rf"{BOUND}{COUNT}(?:-|\s+(?:more\s+|full\s+|straight\s+|consecutive\s+)?){UNIT}s?\b(?!-ago)(?:-(?:long|old)\b)?(?:\s+old\b)?", duration),
    rule("bare duration", rf"(?:(?<=\bfor )|(?<=\bin )|(?<=\bwithin )|(?<=\bafter )|(?<=\btook )){UNIT}s\b", bare_duration),
    rule("how often", rf"(?P<word>{'|'.join(_ADVERBS)})\b", adverb),
    rule("every weekday", rf"(?:every|each)\s+{WEEKDAY}", each_weekday),
    rule("weekdays", rf"{WEEKDAYS_PLURAL}", each_weekday),
    rule("every period", rf"(?:(?:every|each)\s+|(?<=\bper )){PERIOD}", each_period),
    rule("clock", rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?::[0-5]\d)?\s?{_HALF}{_ZONE}{_ON_DAY}", clock),
    rule("24-hour clock", rf"(?:(?<=\bat )|(?<=\())(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)(?:\s+(?:GMT|UTC|BST|CET|hours|local\s+time))\b", clock),
    rule("noon", rf"(?P<word>noon|midday|midnight)\b{_ON_DAY}", clock),
)
"""Durations, sets and clock times."""

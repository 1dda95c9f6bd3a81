"""The table of rules for days counted from the last one named: "two days later", "that year", "the previous month"."""

from datetime import date

from onrecord.reading.times.calendar import DAYS_IN, MONTHS_IN, UNDERSPECIFIED, moved, period_value
from onrecord.reading.times.fiscal import quarter_before
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, mod_of, rule
from onrecord.reading.times.words import (
    BOUND,
    COUNT,
    DAYPARTS,
    HALF_AFTER,
    HALF_MORE,
    MOD,
    NTH_WORDS,
    PERIOD_WORDS,
    UNIT,
    counted,
    duration_value,
    either,
)
from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME

_ANCHORED = ("day", "week", "month", "year", "morning", "afternoon", "evening", "night")
_FROM_ANCHOR = {
    "that": 0,
    "the same": 0,
    "that same": 0,
    "the following": 1,
    "the next": 1,
    "the previous": -1,
    "the preceding": -1,
}


def anchored(scene: Scene, unit: str) -> date | None:
    """A day of the last date named, where that is no wider than `unit`."""
    last = scene.anchor
    if last is None or last.earliest is None or last.latest is None:
        return None
    wide = (last.latest - last.earliest).days
    return last.earliest if wide < MONTHS_IN.get(unit, 0) * _LONGEST_MONTH + DAYS_IN.get(unit, 0) else None


_LONGEST_MONTH = 31


def from_last_named(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the next day", "that year": counted from the last day named in the paragraph, else left open."""
    unit = group(match, "period")
    part = DAYPARTS.get(unit, "")
    unit = "day" if part else unit
    anchor = anchored(scene, unit)
    day = moved(anchor, unit, _FROM_ANCHOR[group(match, "which")]) if anchor else None
    if day is None:
        return (dated(UNDERSPECIFIED[unit] + part, mod_of(match), UNKNOWN_TIME),)
    return (dated(period_value(unit, day) + part, mod_of(match)),)


def after_last_named(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "two days later", "a year earlier": counted from the last day named in the paragraph, else left open."""
    unit, count = counted(match)
    if unit in {"second", "minute", "hour"}:
        return (Made(TimeType.DURATION, duration_value(unit, count), None, UNKNOWN_TIME, "length"),)
    sign = -1 if group(match, "way") == "earlier" else 1
    if (unit, count, sign) == ("year", 1, -1) and (before := quarter_before(scene)):
        return (before,)
    anchor = anchored(scene, unit)
    day = moved(anchor, unit, sign * count) if count is not None and anchor else None
    if day is None:
        known = UNDERSPECIFIED.get(unit, "XXXX-XX-XX")
        return (dated(known, when=UNKNOWN_TIME),)
    return (dated(period_value(unit, day)),)


def year_of_a_run(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "deep into its second year": some year, counted from a start that is not told here."""
    del scene
    return (dated(UNDERSPECIFIED[group(match, "period")], mod_of(match), UNKNOWN_TIME),)


ANAPHORIC: tuple[Rule, ...] = (
    rule(
        "from the last day named",
        _ANCHORED,
        rf"{MOD}(?!the\s+next\s+(?:week|month|year))(?P<which>{either(_FROM_ANCHOR)})\s+(?P<period>{either(_ANCHORED)})\b",
        from_last_named,
    ),
    rule(
        "later",
        ("later", "earlier"),
        rf"{BOUND}(?P<length>{COUNT}{HALF_MORE}\s+{UNIT}{HALF_AFTER})\s+(?P<way>later|earlier)\b(?!\s+(?:than|this|last|that\s+(?:day|week|month|year))\b)",
        after_last_named,
    ),
    rule(
        "year of a run",
        PERIOD_WORDS,
        rf"(?:its|their)\s+(?:{either(NTH_WORDS)}|\d\d?(?:st|nd|rd|th))\s+(?:straight\s+|consecutive\s+)?(?P<period>day|week|month|year)\b",
        year_of_a_run,
    ),
)
"""Days counted from the last one named; of two that start together the longer match wins."""

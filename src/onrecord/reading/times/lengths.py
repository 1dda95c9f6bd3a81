"""The table of rules for how long (DURATION).

A stretch that ends or begins on the day of printing ("the past two months") has a bracket of days, a mere length
("for two months") has none.
"""

import re

from onrecord.reading.clauses import Tense, words
from onrecord.reading.times.calendar import moved
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.sets import per_what
from onrecord.reading.times.words import (
    BOUND,
    BOUNDS,
    COUNT,
    HALF_AFTER,
    HALF_MORE,
    NUMERAL,
    UNIT,
    UNIT_WORDS,
    UNITS,
    duration_value,
    either,
    number,
    unit_of,
)
from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME, Interval


def lasting(value: str, mod: str | None = None, when: Interval = UNKNOWN_TIME, part: int | str = 0) -> tuple[Made, ...]:
    """A DURATION with this value."""
    return (Made(TimeType.DURATION, value, mod, when, part),)


_OF = re.compile(r"\s+of\b")
_AHEAD = frozenset({"next", "coming"})


def stretch(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the past two weeks", "the next few days", "the first nine months"."""
    count = number(match["count"]) if group(match, "count") else 1
    if group(match, "upto"):
        count = None
    unit, which, today = unit_of(match), group(match, "which"), scene.today
    value, mod = duration_value(unit, count), BOUNDS.get(group(match, "bound"))
    if today is None or which in {"first", "latest", "final"} or _OF.match(match.string, match.end()):
        return lasting(value, mod)
    forward = which in _AHEAD
    other = None if count is None else moved(today, unit, count if forward else -count)
    return lasting(value, mod, when=Interval(today, other) if forward else Interval(other, today))


def recent(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "recent weeks", "the coming days": the past or the future, open at the far end."""
    today = scene.today
    if group(match, "which") in {"coming", "future"}:
        return (dated("FUTURE_REF", when=UNKNOWN_TIME if today is None else Interval(today, None)),)
    return (dated("PAST_REF", when=UNKNOWN_TIME if today is None else Interval(None, today)),)


def duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "20 months", "more than a decade", "five-year"; not ages, rates ("$2 a year"), ordinals or parts."""
    counted, unit = group(match, "count"), unit_of(match)
    if group(match, "old") or (unit in _DOUBTFUL and not _counted(match)):
        return ()
    if _some_day(match, scene):
        ahead = scene.tense(match.start()) is Tense.FUTURE
        return (dated("FUTURE_REF", when=UNKNOWN_TIME),) if ahead else ()
    if (counted.isdigit() or counted in {"a", "an"}) and match["unit"][:1].isupper():
        return ()  # "60 Minutes", "48 Hours", "a Century speedboat": names
    if counted in {"a", "an"} and (match[0].lower().endswith("-long") or per_what(match, scene)):
        return ()
    count = None if group(match, "upto") else number(match["count"])
    if count is not None and (group(match, "half") or group(match, "more")):
        count += 0.5
    if group(match, "orso") and not group(match, "orso").endswith("so"):
        count = None  # "a year or two"
    compound = "-" in match[0] or (count != 1 and not match["units"])
    bound = "" if _during(match, scene) else group(match, "bound")
    mod = BOUNDS.get(bound) or ("APPROX" if group(match, "orso") and count is not None else None)
    return lasting(duration_value(unit, count), mod, part=0 if bound or not (compound or match["bound"]) else "length")


_BEFORE_OVER = words("just well little for after of than lasted took spent in is was be been runs ran")


def _during(match: Match, scene: Scene) -> bool:
    """Whether "over" before a length is no bound but says that something went on for so long ("spread over a year")."""
    return group(match, "bound") == "over" and scene.before(match.start()).lower() not in _BEFORE_OVER


_DOUBTFUL = frozenset({"second", "quarter"})
_OPEN = frozenset({"several", "a few", "many"})


def _counted(match: Match) -> bool:
    """Whether "second" and "quarter" are units ("30 seconds"), not ordinals or parts ("a second", "three-quarters")."""
    counted = group(match, "count")
    plural = bool(match["units"]) and counted not in {"a", "an", "another", "one"}
    part = _OF.match(match.string, match.end()) and counted not in _OPEN
    return plural and "-" not in match[0] and not part


_IN = re.compile(r"(?:in|for|within|after|than|just|only|least|lasted|lasting)", re.IGNORECASE)


def _some_day(match: Match, scene: Scene) -> bool:
    """Whether "one day" is no length but some day ("One day he will return")."""
    if (group(match, "count"), group(match, "unit")) != ("one", "day") or "-" in match[0]:
        return False
    return scene.tense(match.start()) is Tense.FUTURE or not _IN.fullmatch(scene.before(match.start()))


def bare_duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "decades-long", "the early years"."""
    del scene
    return lasting(duration_value(unit_of(match), None))


_LASTING = re.compile(
    r"\b(?:for|in|within|after|took|take|spent|spend|spending|lasted|waited|suffered)\s+$", re.IGNORECASE
)
_OVER = re.compile(r"\bover\s+$", re.IGNORECASE)
_WORD_BEFORE = 12


def open_duration(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "for years", "spent months", "over the decades"; not "after hours"."""
    before = match.string[max(match.start() - _WORD_BEFORE, 0) : match.start()]
    wanted = _OVER if match[0][:3].lower() == "the" else _LASTING
    if not wanted.search(before) or (unit_of(match) == "hour" and before.rstrip().lower().endswith("after")):
        return ()
    return bare_duration(match, scene)


def long(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "month-long", "the year ended June 30"."""
    del scene
    return lasting(duration_value(unit_of(match), 1))


_KIND = r"(?:more|full|straight|consecutive|whole|solid|long|trading|business|working|calendar)"
_UPTO = rf"(?:\s?(?:or|to|-|–)\s?(?P<upto>{NUMERAL}))?"

_OR_SO = r"(?P<orso>\s+or\s+(?:so|two|three)\b)?"
_LONG = {f"{unit}long" for unit in UNITS}


LENGTHS: tuple[Rule, ...] = (
    rule(
        "stretch of one",
        ("decade", "century"),
        r"(?:the\s+)?(?P<which>last|past|next|coming)\s+(?P<unit>decade|century)\b",
        stretch,
    ),
    rule(
        "stretch",
        UNIT_WORDS,
        r"(?:(?P<bound>at\s+least|more\s+than|nearly|almost|about)\s+)?(?:the\s+)?"
        rf"(?P<which>last|past|next|coming|previous|first|latest|final)\s+{COUNT}{_UPTO}\s+{UNIT}\b{_OR_SO}",
        stretch,
    ),
    rule(
        "recent or coming",
        ("recent", "coming", "future"),
        rf"(?:the\s+)?(?P<which>recent|coming|future)\s+{UNIT}(?<=s)\b(?:\s+(?:and|or)\s+(?:days|weeks|months|years)\b)?",
        recent,
    ),
    rule(
        "duration",
        UNIT_WORDS,
        rf"{BOUND}(?:the\s+)?(?P<length>{COUNT}{_UPTO}{HALF_MORE}(?:-|\s+(?:{_KIND}\s+)?){UNIT}\b"
        rf"(?!-(?:ago|earlier|to-))(?:-long\b|[-\s]period\b)?{HALF_AFTER}{_OR_SO})(?P<old>[-\s]olds?\b)?"
        rf"(?!\s+(?:later|earlier|ago|before\s+last)\b)",
        duration,
    ),
    rule(
        "bare duration",
        UNIT_WORDS,
        rf"(?:the\s+)?{UNIT}(?<=s)\b",
        open_duration,
    ),
    rule(
        "lengths about an event",
        UNIT_WORDS,
        rf"(?:the\s+)?{UNIT}(?<=s)(?=\s+(?:before|after|since|leading\s+up|ahead|that\s+followed)\b)",
        bare_duration,
    ),
    rule("lengths long", ("long", "old"), rf"{UNIT}(?<=s)-(?:long|old)\b", bare_duration),
    rule("length long", {"long", *_LONG}, rf"(?P<unit>{either(UNITS)})-?long\b", long),
    rule(
        "years of some kind",
        UNIT_WORDS,
        rf"the\s+(?:early|final|last|first|past|intervening)\s+{UNIT}(?<=s)\b",
        bare_duration,
    ),
    rule("business year", ("ended", "ending"), r"the\s+(?:fiscal\s+)?(?P<unit>year)(?=\s+(?:ended|ending)\b)", long),
)
"""Durations; of two that start together the longer match wins."""

"""The table of rules for days counted from another day: from the day of printing."""

import re
from dataclasses import replace

from onrecord.reading.clauses import Tense
from onrecord.reading.times.calendar import UNDERSPECIFIED, moved, period_value, shift, shift_months
from onrecord.reading.times.fiscal import quarter_before
from onrecord.reading.times.scene import STEPS, WEEK, Made, Match, Rule, Scene, dated, group, mod_of, narrowed, rule
from onrecord.reading.times.words import (
    BOUND,
    COUNT,
    DAYPART,
    DAYPARTS,
    HALF_AFTER,
    HALF_MORE,
    MOD,
    PERIOD,
    PERIOD_WORDS,
    UNIT,
    counted,
    either,
)
from onrecord.text.article import UNKNOWN_TIME, Interval

_DAYS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tonight": 0,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_FROM_TODAY = {"this": 0, "last": -1, "overnight": 0}
_FUZZY = 5
"""A count of decades is round: half a decade either way."""


def _title_word(match: Match, scene: Scene, name: str) -> bool:
    """Whether the words are (part of) a name: "USA Today", "This Week"."""
    first = scene.token(match.start(name))
    return first is not None and match[name][:1].isupper() and first.pos == "PROPN"


def named_day(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "today", "late yesterday", "tomorrow morning"."""
    if _title_word(match, scene, "word"):
        return ()
    word = group(match, "word")
    part = "TNI" if word == "tonight" else DAYPARTS.get(group(match, "part"), "")
    today = scene.today
    day = shift(today, _DAYS[word]) if today else None
    if day is None:
        return (dated(f"XXXX-XX-XX{part}", mod_of(match), UNKNOWN_TIME),)
    return (dated(day.isoformat() + part, mod_of(match)),)


def part_of_today(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "this morning", "last night", "overnight" (the night before the day of printing, and into it)."""
    part = DAYPARTS.get(group(match, "part"), "TNI")
    which = group(match, "which") or "overnight"
    if group(match, "part") and match["part"][:1].isupper():
        return ()  # "CBS This Morning"
    day = shift(scene.today, _FROM_TODAY[which]) if scene.today else None
    if day is None:
        return (dated(f"XXXX-XX-XX{part}", when=UNKNOWN_TIME),)
    when = Interval(shift(day, -1), day) if which == "overnight" else Interval(day, day)
    return (dated(day.isoformat() + part, when=when),)


_WHICH_PERIOD = [w for w in STEPS if w not in {"previous", "the same", "the current"}]
_LONG = frozenset({"decade", "century"})
"""Periods that are counted from today rather than by the calendar ("the past decade"): stretches."""


_OF = re.compile(r"\s+of\b")


def period(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "last week", "earlier this year", "the end of next month", "this weekend"."""
    unit, mod = group(match, "period"), mod_of(match)
    which = group(match, "which")
    if match["period"][:1].isupper() and match["which"][:1].isupper():
        return ()
    if which in {"last", "next"} and _OF.match(match.string, match.end()):
        return ()  # "the last week of October"
    if unit in _LONG and which != "this" and not mod:
        return ()
    if scene.today is None:
        return (dated(UNDERSPECIFIED[unit], mod, UNKNOWN_TIME),)
    day = moved(scene.today, unit, STEPS[which])
    if day is None:
        return ()
    made = narrowed(dated(period_value(unit, day), mod), scene, match)
    if which.endswith(("past", "coming")) and unit != "weekend" and not mod:
        made = replace(made, when=Interval(*sorted((day, scene.today))))
    return (made if mod or which != "this" else _so_far(made, scene, match.start()),)


def _so_far(made: Made, scene: Scene, offset: int) -> Made:
    """`made`, a period that holds the day of printing, cut at that day on the side the clause does not look to."""
    looks, today, when = scene.tense(offset), scene.today, made.when
    if looks is Tense.PAST:
        return replace(made, when=Interval(when.earliest, today))
    return replace(made, when=Interval(today, when.latest)) if looks is Tense.FUTURE else made


def edge_of_this(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the end of the month": of the current one; "later in the day" is on the day last named."""
    unit, mod = group(match, "period"), mod_of(match)
    named = scene.anchor if unit == "day" else None
    day = named.earliest if named is not None and named.width == 0 else scene.reference
    if day is None:
        return (dated(UNDERSPECIFIED[unit], mod, UNKNOWN_TIME),)
    if unit == "day" and day == scene.today:
        return (
            dated(period_value(unit, day), mod, Interval(shift(day, -1), day)),
        )  # told that evening or the next day
    return (dated(period_value(unit, day), mod),)


def of_this(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "a high for the year", "the first nine months of the year": the current one."""
    unit, today = group(match, "period"), scene.reference
    if match["period"][:1].isupper():
        return ()
    if today is None:
        return (dated(UNDERSPECIFIED[unit], when=UNKNOWN_TIME),)
    return (dated(period_value(unit, today)),)


def weekend(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the weekend": the coming one where the clause looks ahead, else the last one that has begun."""
    today = scene.reference
    if today is None:
        return (dated(UNDERSPECIFIED["weekend"], when=UNKNOWN_TIME),)
    begun = today.isoweekday() >= _SATURDAY
    back = not begun and scene.tense(match.start()) is not Tense.FUTURE
    day = shift(today, -WEEK if back else 0)
    return (dated(period_value("weekend", day)),) if day else ()


_SATURDAY = 6


def ago(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "three weeks ago": as exact as its unit; "years ago" is just the past."""
    (unit, count), today = counted(match), scene.today
    if count is None or today is None:
        return (dated("PAST_REF", when=Interval(None, today)),)
    day = moved(today, unit, -count)
    if day is None:
        return (dated("PAST_REF", when=Interval(None, today)),)
    if (unit, count) == ("year", 1) and (before := quarter_before(scene)):
        return (before,)
    bound = "APPROX" if group(match, "bound") else None
    if unit in {"decade", "century"}:
        when = Interval(shift_months(day, -12 * _FUZZY), shift_months(day, 12 * _FUZZY))
        return (dated(period_value("year", day), "APPROX", when),)
    return (dated(period_value(unit, day), bound),)


RELATIVE: tuple[Rule, ...] = (
    rule(
        "day by name",
        ("today", "yesterday", "tomorrow", "tonight"),
        rf"(?:(?P<mod>early|earlier|late|later)\s+)?(?P<word>{either(_DAYS)})\b(?:\s+{DAYPART})?",
        named_day,
    ),
    rule(
        "part of today",
        {*DAYPARTS, "overnight"},
        r"(?P<which>this|last)\s+(?P<part>morning|afternoon|evening|night)\b|overnight\b(?!\s+(?:on|from|into|between)\b)",
        part_of_today,
    ),
    rule(
        "period",
        PERIOD_WORDS,
        rf"(?:sometime\s+)?(?:the\s+)?{MOD}(?:the\s+)?(?P<which>{either(_WHICH_PERIOD)})\s+{PERIOD}(?:\s+or\s+so\b)?",
        period,
    ),
    rule(
        "edge of this period",
        PERIOD_WORDS,
        rf"(?:the\s+)?(?P<edge>beginning|start|middle|end|close)\s+of\s+the\s+{PERIOD}",
        edge_of_this,
    ),
    rule(
        "of this period",
        ("year", "week", "month"),
        r"(?:(?<=\bfor\s)|(?<=\bof\s)|(?<=\bduring\s))the\s+(?P<period>year|week|month)\b(?!\s+(?:of|to|before|after|ended|ending|that|since|when)\b|-)",
        of_this,
    ),
    rule(
        "earlier or later in this period",
        ("earlier", "later"),
        r"(?P<mod>earlier|later)\s+in\s+the\s+(?P<period>day|week|month|year)\b",
        edge_of_this,
    ),
    rule("the full year", ("full",), r"the\s+full\s+(?P<period>year)\b", of_this),
    rule("the weekend", ("weekend",), r"the\s+weekend\b", weekend),
    rule("ago", ("ago",), rf"{BOUND}(?:{COUNT}{HALF_MORE}[-\s])?{UNIT}{HALF_AFTER}(?:\s+or\s+so)?[-\s]ago\b", ago),
)
"""Days counted from the day of printing; of two that start together the longer match wins."""

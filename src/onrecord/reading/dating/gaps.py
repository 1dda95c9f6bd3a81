"""How far from the day of printing a time expression lies, read from its words, its value and its clause.

Nothing here needs to know the day of printing: "on Friday" of a plan lies one to seven days ahead of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.printing import Gap, Unit
from onrecord.reading.syntax import Tree
from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import Article

_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH_DAY = re.compile(r"(?:XXXX|\d{4})-(\d\d)(?:-(\d\d))?")
_MONTH_NAME = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIXED: tuple[tuple[re.Pattern[str], Gap], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), Gap(unit, least, most))
    for pattern, unit, least, most in (
        (r".*\blast year", Unit.YEAR, 1, 1),
        (r".*\bthis year", Unit.YEAR, 0, 0),
        (r".*\bnext year", Unit.YEAR, -1, -1),
        (r"yesterday\b.*", Unit.DAY, 1, 2),
        (r"last night", Unit.DAY, 0, 2),
        (r"(?:today|tonight|this (?:morning|afternoon|evening))\b.*", Unit.DAY, 0, 1),
        (r"tomorrow\b.*", Unit.DAY, -1, 0),
        (r"(?:earlier |later )?this week", Unit.DAY, -6, 6),
        (r"last week", Unit.DAY, 1, 13),
        (r"next week", Unit.DAY, -13, -1),
        (r"(?:earlier |later )?this month", Unit.MONTH, 0, 0),
        (r"last month", Unit.MONTH, 1, 1),
        (r"next month", Unit.MONTH, -1, -1),
    )
)
"""Words -> gap. The days of a phrase count a day's delay between writing and printing."""
_FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ASIDE = words("poss compound nmod amod nummod")


@dataclass(frozen=True, slots=True)
class Placed:
    """A time expression with its gap (None: its words tell none), the calendar parts it names, and its direction."""

    time: TimeExpression
    at: int
    """The token that the rest of its words hang on."""
    gap: Gap | None
    weekday: int | None
    month: int | None
    day: int | None
    looks: Tense
    spelt: bool
    """Whether the words name their year themselves."""


def find_places(article: Article, tree: Tree, times: Sequence[TimeExpression]) -> tuple[Placed, ...]:
    """Every DATE and TIME with its distance from the day of printing."""
    return tuple(placed for time in times if (placed := place(article.text, tree, time)) is not None)


def place(text: str, tree: Tree, time: TimeExpression) -> Placed | None:
    """The gap of a DATE or TIME; None for other types and for what the parser did not see."""
    inside = tree.within(time.span)
    at = next((i for i in inside if tree.tokens[i].head not in inside or tree.tokens[i].head == i), None)
    if at is None or time.type not in {TimeType.DATE, TimeType.TIME}:
        return None
    said = " ".join(time.span.of(text).split())
    looks = direction(tree, at)
    weekday = _weekday(said)
    month, day = _month_and_day(said, time.value)
    spelt = bool(_FOUR_DIGITS.search(said))
    return Placed(time, at, _gap(said, weekday, month, day, looks), weekday, month, day, looks, spelt)


def direction(tree: Tree, at: int) -> Tense:
    """Which way the clause of token `at` looks; "when they meet on Friday" follows the future that it hangs on."""
    if tree.tokens[at].dep in _ASIDE:
        return Tense.UNKNOWN
    verb = governor(tree, at)
    looks = tense(tree, verb)
    token = tree.tokens[verb]
    if looks is Tense.PRESENT and token.dep == "advcl" and token.head != verb:
        return tense(tree, token.head)
    return looks


def _weekday(said: str) -> int | None:
    found = _WEEKDAY.search(said)
    return _WEEKDAYS.index(found[1].lower()) if found else None


def _month_and_day(said: str, value: str) -> tuple[int | None, int | None]:
    """The month and day that the words name: from the value, else (where that is unresolved) from the words."""
    found = _MONTH_DAY.match(value)
    if found and _MONTH_NAME.search(said):
        return int(found[1]), int(found[2]) if found[2] else None
    named = _MONTH_NAME.search(said)
    return (_MONTHS.index(named[1].lower()) + 1, None) if named else (None, None)


def _gap(said: str, weekday: int | None, month: int | None, day: int | None, looks: Tense) -> Gap | None:
    fixed = next((gap for pattern, gap in _FIXED if pattern.fullmatch(said)), None)
    if fixed is not None or _FOUR_DIGITS.search(said):
        return fixed
    if weekday is not None and month is None:
        return _of_weekday(said.lower(), looks)
    if month is None or re.search(r"\b(?:last|next|this|past)\b", said, re.IGNORECASE):
        return None
    if looks not in {Tense.PAST, Tense.FUTURE}:
        return None
    unit, most = (Unit.MONTH, 11) if day is None else (Unit.DAY, 345)
    return Gap(unit, 0, most) if looks is Tense.PAST else Gap(unit, -most, 0)


def _of_weekday(said: str, looks: Tense) -> Gap:
    """A bare weekday lies within a week, and a day is left for other time zones; "last" and "next" may skip one."""
    if "last" in said.split():
        return Gap(Unit.DAY, 1, 13)
    if "next" in said.split():
        return Gap(Unit.DAY, -13, -1)
    if looks is Tense.PAST:
        return Gap(Unit.DAY, -1, 7)
    return Gap(Unit.DAY, -7, 0) if looks is Tense.FUTURE else Gap(Unit.DAY, -7, 7)


def widened(gap: Gap, days: int) -> Gap:
    """The gap of words inside a quotation, which count from the day of speaking: up to `days` before printing."""
    return Gap(gap.unit, gap.least, gap.most + days) if gap.unit is Unit.DAY else gap

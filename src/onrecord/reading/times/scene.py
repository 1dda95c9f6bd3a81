"""What a rule is given beside its match, and what it makes."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from onrecord.reading.clauses import Tense, governor, tense
from onrecord.reading.syntax import Tree
from onrecord.reading.times.calendar import bracket
from onrecord.reading.times.order import Order
from onrecord.reading.times.words import MODS, spoken_year
from onrecord.reading.values import TimeType
from onrecord.text.article import Interval
from onrecord.text.tokens import Token

WEEK = 7
_PLANNING = frozenset({"plan", "schedule", "slate"})
"""What is planned for a day lies ahead, whenever it was planned."""
Match = re.Match[str]
_BEFORE_NOUN = frozenset({"poss", "compound", "nmod", "amod", "nummod"})


@dataclass(frozen=True, slots=True)
class Made:
    """A value for one expression: TIMEX3 type, value and mod, and the days that it can mean.

    `part` names the group of the match that the expression is, where it is not the whole match.
    """

    type: TimeType
    value: str
    mod: str | None
    when: Interval
    part: int | str = 0
    because: str = ""
    """What decided, where that is more than the rule that matched."""
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Last:
    """The last date named before an expression, and where its words end."""

    value: str
    when: Interval
    end: int


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an expression stands: the day that it is counted from, the last date named before it, and its syntax.

    `today` is the day of printing (of speaking, in a quotation). `reference` is what dates without a year are counted
    from: `today`, in a history (`told`) the last date named. None when it is unknown: then nothing is counted from it.
    `quarter` is the business quarter that figures are given for, "" where there is none.
    """

    tree: Tree
    today: date | None
    reference: date | None
    last: Last | None
    caption: bool
    told: bool = False
    quarter: str = ""
    order: Order | None = None
    """Whether dates in figures put the day before the month, None when nothing tells."""
    weekdays: frozenset[date] = frozenset()
    """The days that a weekday's name stood for so far."""

    @property
    def anchor(self) -> Interval | None:
        """The days of the last date named."""
        return None if self.last is None else self.last.when

    def token(self, offset: int) -> Token | None:
        """The token that covers `offset`."""
        at = self.tree.at(offset)
        return None if at is None else self.tree.tokens[at]

    def tense(self, offset: int) -> Tense:
        """Which way the clause around `offset` looks. A caption's present tense tells of the past."""
        at = self.tree.at(offset)
        if at is None:
            return Tense.UNKNOWN
        verb = governor(self.tree, at)
        if self.tree.tokens[verb].lemma in _PLANNING:
            return Tense.FUTURE
        found = tense(self.tree, verb)
        if found is Tense.PRESENT and (self.caption or self.tree.tokens[at].dep in _BEFORE_NOUN):
            return Tense.PAST
        return found

    def perfect(self, offset: int) -> bool:
        """Whether the clause around `offset` tells of what had happened by then ("had filed by Wednesday")."""
        at = self.tree.at(offset)
        if at is None:
            return False
        verb = governor(self.tree, at)
        return any(self.tree.tokens[c].text.lower() in {"had", "'d", "’d"} for c in self.tree.children[verb])

    def before(self, offset: int, back: int = 1) -> str:
        """The word before the token that covers `offset` (the one `back` before it), as it is written."""
        at = self.tree.at(offset)
        return self.tree.tokens[at - back].text if at is not None and at >= back else ""

    def before_noun(self, offset: int) -> bool:
        """Whether the token that covers `offset` stands before a noun as its modifier ("the Feb. 23 accord")."""
        at = self.tree.at(offset)
        return at is not None and self.tree.tokens[at].dep in _BEFORE_NOUN


def dated(
    value: str, mod: str | None = None, when: Interval | None = None, part: int | str = 0, because: str = ""
) -> Made:
    """A DATE (a TIME when its value has a T) with the days its value names."""
    kind = TimeType.TIME if "T" in value and not value.endswith("_REF") else TimeType.DATE
    return Made(kind, value, mod, bracket(value, mod) if when is None else when, part, because)


def group(match: Match, name: str) -> str:
    """The words of group `name` in lower case with single spaces, "" where the pattern has none."""
    return " ".join((match.groupdict().get(name) or "").lower().split())


def mod_of(match: Match) -> str | None:
    """The TIMEX3 mod of the groups `mod` ("early") and `edge` ("the end of")."""
    return MODS.get(group(match, "mod").removesuffix(" on") or group(match, "edge"))


STEPS = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "this past": -1,
    "this": 0,
    "the same": 0,
    "current": 0,
    "the current": 0,
    "next": 1,
    "coming": 1,
    "this coming": 1,
}
"""Which period is meant, counted from the current one."""


def step_of(match: Match) -> int | None:
    """How many periods from the current one the group `which` ("last", "next") says, None when it is silent."""
    return STEPS.get(group(match, "which"))


def year_of(match: Match, scene: Scene) -> int | None:
    """The year that the groups `year` or `which` name, None when they are silent or nothing can be counted."""
    if group(match, "year"):
        return int(match["year"])
    if (spoken := spoken_year(match)) is not None:
        return spoken
    step = step_of(match)
    return None if step is None or scene.today is None else scene.today.year + step


def narrowed(made: Made, scene: Scene, match: Match) -> Made:
    """`made`, where "earlier" and "later" also say on which side of the day of printing it lies."""
    word, when, today = group(match, "mod"), made.when, scene.today
    if today is None or when.earliest is None or when.latest is None:
        return made
    start, end = _whole(made)
    if word == "earlier" and start is not None and start <= today:
        return replace(made, when=Interval(start, today))
    if word == "later" and end is not None and end >= today:
        return replace(made, when=Interval(today, end))
    return made


def _whole(made: Made) -> tuple[date | None, date | None]:
    plain = dated(made.value).when
    return plain.earliest, plain.latest


Builder = Callable[[Match, Scene], tuple[Made, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one shape of time expression is found and valued. An empty tuple from `build` means: not a time.

    `needs` are words (as `words_of` gives them) without one of which the pattern cannot match: a paragraph that has
    none of them is not searched.
    """

    name: str
    needs: frozenset[str]
    pattern: re.Pattern[str]
    build: Builder


_START = r"\b(?<![\w$€£])(?<!\w[.,'’-])"
_JOINED = r"\b(?<![\w$€£])(?<!\w[.,'’])(?:(?<!\w-)|(?<=\d-)|(?<=[^\W\d_][^\W\d_]-))"


def rule(name: str, needs: Iterable[str], pattern: str, build: Builder, *, joined: bool = False) -> Rule:
    """A rule whose pattern stands at a word's start and ignores case.

    `joined`: it may follow a hyphen, as the end of a range does ("31 May-1 June"), though not that of "F-16".
    """
    compiled = re.compile(rf"{_JOINED if joined else _START}(?:{pattern})", re.IGNORECASE)
    return Rule(name, frozenset(needs), compiled, build)


_WORD = re.compile(r"[^\W\d_]+|\d+")


def words_of(text: str) -> frozenset[str]:
    """The words of `text` in lower case, and for each number as many zeros as it has digits."""
    found = set(_WORD.findall(text.lower()))
    return frozenset(found | {"0" * len(word) for word in found if word.isdigit()})

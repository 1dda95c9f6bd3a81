"""The table of contents of the time finder: match every rule, build the longest first, resolve from left to right.

News is counted from the day of printing; a history from the last date named. A "today" inside a quotation, too, though
it is counted from the day of the utterance, which this finder does not know. Without a day to count from, or with only
a bracket of days, expressions that depend on it keep an underspecified value and an unknown interval.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from onrecord.reading.syntax import Tree
from onrecord.reading.times.anaphoric import ANAPHORIC
from onrecord.reading.times.ancient import ANCIENT
from onrecord.reading.times.clock import CLOCK
from onrecord.reading.times.days import DAYS
from onrecord.reading.times.feasts import FEAST_RULES
from onrecord.reading.times.fiscal import FISCAL
from onrecord.reading.times.foreign import FOREIGN
from onrecord.reading.times.lengths import LENGTHS
from onrecord.reading.times.months import MONTH_RULES
from onrecord.reading.times.numeric import NUMERIC
from onrecord.reading.times.order import order_of
from onrecord.reading.times.periods import PERIODS
from onrecord.reading.times.relative import RELATIVE
from onrecord.reading.times.scene import Last, Made, Match, Rule, Scene, words_of
from onrecord.reading.times.sets import SETS
from onrecord.reading.times.told import is_told
from onrecord.reading.times.vague import VAGUE
from onrecord.reading.times.weekdays import WEEKDAY_RULES
from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import STORY_ROLES, Article, Role
from onrecord.text.span import Span

RULES: tuple[Rule, ...] = (
    *ANCIENT,
    *NUMERIC,
    *FOREIGN,
    *DAYS,
    *WEEKDAY_RULES,
    *FEAST_RULES,
    *FISCAL,
    *MONTH_RULES,
    *PERIODS,
    *ANAPHORIC,
    *RELATIVE,
    *SETS,
    *LENGTHS,
    *CLOCK,
    *VAGUE,
)


def _places(rules: tuple[Rule, ...]) -> dict[str, list[int]]:
    """Word -> places in the table of the rules that need it (or another one)."""
    places: dict[str, list[int]] = {}
    for place, one in enumerate(rules):
        for word in one.needs:
            places.setdefault(word, []).append(place)
    return places


PLACES = _places(RULES)
_STRETCHES = frozenset({"P6M", "P9M"})
"""Figures for so many months are not those of a quarter."""
_POINTS = frozenset({TimeType.DATE, TimeType.TIME})


def find_times(article: Article, tree: Tree, country: str | None = None) -> tuple[TimeExpression, ...]:
    """Every time expression in the story's segments, in text order, resolved against the publication date.

    `country` is the code of the outlet's country: it tells how dates in figures are read where the article does not.
    """
    story = [p for p in tree.paragraphs if p.role in STORY_ROLES]
    texts = [article.words(p.span) for p in story]
    printed = printed_on(article)
    told = is_told(texts, printed)
    counted = None if told else printed
    scene = Scene(tree, printed, counted, None, caption=False, told=told, order=order_of(texts, country))
    found: list[TimeExpression] = []
    for paragraph in story:
        scene = replace(scene, caption=paragraph.role is Role.CAPTION)
        scene = _read_paragraph(article.text, paragraph.span, scene, found)
    return tuple(found)


def find_within(
    article: Article, tree: Tree, span: Span, said: date, country: str | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of `span` (a quotation), counted from the day on which it was said."""
    found: list[TimeExpression] = []
    order = order_of([article.words(p.span) for p in tree.paragraphs if p.role in STORY_ROLES], country)
    _read_paragraph(article.text, span, Scene(tree, said, said, None, caption=False, order=order), found)
    return tuple(found)


def printed_on(article: Article) -> date | None:
    """The day of printing, None unless it is known to the day."""
    when = article.published.when
    return when.earliest if when.earliest == when.latest else None


def _read_paragraph(text: str, span: Span, scene: Scene, found: list[TimeExpression]) -> Scene:
    """Adds the time expressions of a paragraph to `found`; the scene that the next paragraph stands in."""
    end = span.start
    for rule, match in _matches(text, span):
        if match.start() < end:
            continue
        for made in rule.build(match, scene):
            time = _expression(match, made, rule.name)
            found.append(time)
            end = max(end, time.span.end)
            scene = _after(scene, made, rule.name, time.span, text)
    return scene


def _after(scene: Scene, made: Made, name: str, span: Span, text: str) -> Scene:
    """The scene after an expression: it is now the last date named, and in a history what the next is counted from."""
    if made.value in _STRETCHES:
        scene = replace(scene, quarter="")
    if made.type not in _POINTS or (made.when.earliest is None and not made.value.startswith("BC")):
        return scene
    # "9/11" names what happened more than a day: nothing told after it is "earlier in the day" of that one.
    last = scene.last if name == _EVENT else Last(made.value, made.when, span.end)
    if name == "weekday" and made.when.earliest is not None:
        scene = replace(scene, weekdays=scene.weekdays | {made.when.earliest})
    quarter = made.value if _ended_quarter(made, scene) else scene.quarter
    here = scene.last is not None and "\n" not in text[scene.last.end : span.start]
    aside = name in _FROM_TODAY or _aside(made, scene, here)
    counted = made.when.earliest if scene.told and not aside else scene.reference
    return replace(scene, last=last, quarter=quarter, reference=counted)


_EVENT = "9/11"
_FAR = 8
_FROM_TODAY = frozenset({"day by name", "part of today", "period", "ago", "month of this or last year"})


def _aside(made: Made, scene: Scene, here: bool) -> bool:
    """Whether a history names a year or decade in passing, far from the date that its paragraph is telling of."""
    day, year = scene.reference, made.when.earliest
    if day is None or year is None or len(made.value) > len("1914"):
        return False
    return len(made.value) < len("1914") or (here and abs(day.year - year.year) > _FAR)


def _ended_quarter(made: Made, scene: Scene) -> bool:
    """Whether an expression names a later quarter than the one that figures are given for so far, and it has ended."""
    ends, today = made.when.latest, scene.reference
    return "-Q" in made.value and made.value > scene.quarter and ends is not None and today is not None and ends < today


def _matches(text: str, span: Span) -> list[tuple[Rule, Match]]:
    """All matches of all rules: leftmost first, of those that start together the longest, then in the table's order."""
    found = [
        (match.start(), -match.end(), n, rule, match)
        for first, last in _pieces(text, span)
        for n, rule in _apt(words_of(text[first:last]))
        for match in rule.pattern.finditer(text, first, last)
    ]
    return [(rule, match) for _, _, _, rule, match in sorted(found, key=lambda f: f[:3])]


_BREAK = re.compile(r"(?<=[a-z\d]{2}[.!?])[\"”’')]*\s+(?=[\"“‘'(\[]?[A-Z])")
"""Where one sentence surely ends and another begins: no date is cut ("Sept. 11", "9 a.m. Tuesday", "St. Patrick")."""


def _pieces(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Sentences, roughly: rules are tried only in those that have their words."""
    start = span.start
    for gap in _BREAK.finditer(text, span.start, span.end):
        yield start, gap.end()
        start = gap.end()
    yield start, span.end


def _apt(has: frozenset[str]) -> list[tuple[int, Rule]]:
    """The rules that may match where these words are, with their places in the table."""
    return [(n, RULES[n]) for n in {n for word in has for n in PLACES.get(word, ())}]


def _expression(match: Match, made: Made, name: str) -> TimeExpression:
    words = match[made.part]
    bare = len(words) - len(words.lstrip("- \t\n"))
    return TimeExpression(
        Span(match.start(made.part) + bare, match.end(made.part)),
        made.type,
        made.value,
        made.mod,
        made.when,
        made.because or name,
        made.quant,
        made.freq,
    )

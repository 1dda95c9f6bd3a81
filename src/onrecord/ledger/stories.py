"""Which articles of a pile are of one story: the pile divided, every story named.

`divide` is a pure function of the set of articles and of what was known before: their order makes no difference, and an
article that nothing links to a story changes nothing about it. One setting serves all kinds of news; `bench/stories.py`
measures it.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from onrecord.ledger.story_copies import near_copies
from onrecord.ledger.story_ids import Known, Name, names, remembered
from onrecord.ledger.story_merging import LEAST, Point, Rule, Side, merge
from onrecord.ledger.story_words import Background, Vector, product, runs_of, told, vector
from onrecord.text.article import Article


@dataclass(frozen=True, slots=True)
class Setting:
    """When articles are of one story. `SETTING` is for all kinds of news; the bench tries others beside it."""

    enough: float = 0.21
    """Likeness at which two single articles are of one story."""
    closeness: float = 0.75
    """How much a story whose articles are more alike than that asks for more of a newcomer: 0 nothing, 1 in proportion.

    It is what parts two earthquakes: the reports of each are alike, those of both only in the words of all earthquakes.
    """
    belief: float = 1.0
    """Pairs of articles that a story must have before its own closeness counts as much as `enough`."""


SETTING = Setting()

NEARNESS = 0.9
"""What a dated story asks for of an article printed while it runs, as a share of what an undated one does."""

SILENCE = 0.4
"""How much more it asks for after a long silence; half of that after `DAYS` days without an article."""

DAYS = 14

VAGUE = 31
"""Days: when an article was printed says nothing where the bracket is wider, as where a page names only a year."""

_NO_MOVES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PileStory:
    """One story in a pile. `articles` are ids, the first printed first; `first` and `last` bracket their days.

    A story known before keeps the id that it had (see `story_ids.names`); else `id` comes from its first article.
    `bridges` are the ids of other stories known before that have become part of this one.
    """

    id: str
    title: str
    first: date | None
    last: date | None
    articles: tuple[str, ...]
    bridges: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    """The articles that are here because a person put them here."""

    @property
    def own(self) -> tuple[str, ...]:
        """The articles that came by themselves; all of them where none did."""
        return tuple(article for article in self.articles if article not in self.moved) or self.articles


@dataclass(frozen=True, slots=True)
class _Item:
    """An article as a point. Articles are ordered by when they were printed, undated ones last, then by id."""

    order: tuple[date, str] = field(repr=False)
    article: Article
    point: Point

    @property
    def id(self) -> str:
        return self.article.id


def divide(
    articles: Iterable[Article],
    background: Background,
    moves: Mapping[str, str] = _NO_MOVES,
    known: Sequence[Known] = (),
    setting: Setting = SETTING,
) -> tuple[PileStory, ...]:
    """The stories of the articles, by their first article.

    `moves` are what a person decided: article id -> the id of an article whose story it belongs to, or its own id
    where it is a story by itself. A moved article pulls no other with it. `known` is how the pile was divided before
    (`known_of`): it tells only what stories are called, not what belongs to them.
    """
    items = sorted({a.id: _item(a, background) for a in articles}.values(), key=_order)
    free = [item for item in items if item.id not in moves]
    groups = {members[0].id: members for members in _grouped(free, setting)}
    home = {item.id: first for first, members in groups.items() for item in members}
    for item in items:
        if item.id in moves:
            target = _target(item.id, moves, home)
            groups.setdefault(target, []).append(item)
    ordered = sorted((sorted(group, key=_order) for group in groups.values()), key=lambda group: _order(group[0]))
    called = names([[item.id for item in _own(group, moves)] for group in ordered], known)
    made = (_story(name, group, moves) for name, group in zip(called, ordered, strict=True))
    return tuple(sorted(made, key=by_day))


def by_day(story: PileStory) -> tuple[date, str]:
    """The order in which stories are told."""
    return story.first or date.max, story.id


def known_of(stories: Iterable[PileStory], before: Iterable[Known] = ()) -> tuple[Known, ...]:
    """What to know of these stories when the pile is divided next, if `before` was known until now."""
    return remembered([Known(story.id, story.own, story.bridges) for story in stories], before)


def _target(moved: str, moves: Mapping[str, str], home: Mapping[str, str]) -> str:
    """The first article of the story that a moved one belongs to; articles moved to each other are a story."""
    passed = [moved]
    while (following := moves.get(passed[-1], passed[-1])) not in passed:
        passed.append(following)
    ring = passed[passed.index(following) :]
    return home.get(ring[0], min(ring))


def _item(article: Article, background: Background) -> _Item:
    days = _days(article)
    first, last = min(days, default=None), max(days, default=None)
    told_of = first is not None and last is not None and (last - first).days <= VAGUE
    text = told(article)
    point = Point(vector(text, background), first if told_of else None, last if told_of else None, runs_of(text))
    return _Item((first or date.max, article.id), article, point)


def _days(article: Article) -> list[date]:
    """The ends of the bracket in which the article was printed, as far as they are known."""
    return [day for day in (article.published.when.earliest, article.published.when.latest) if day]


def _grouped(items: Sequence[_Item], setting: Setting) -> list[list[_Item]]:
    """The items of each story: copies first put together, then stories."""
    copies = near_copies([item.point for item in items])
    points = [_one([items[i].point for i in group]) for group in copies]
    found = merge(points, one_story(setting))
    return [sorted((items[i] for copy in group for i in copies[copy]), key=_order) for group in found]


def _order(item: _Item) -> tuple[date, str]:
    return item.order


def _one(points: Sequence[Point]) -> Point:
    """Copies as one point: their mean."""
    if len(points) == 1:
        return points[0]
    words: defaultdict[str, float] = defaultdict(float)
    for point in points:
        for word, weight in point.vector.items():
            words[word] += weight / len(points)
    days = [day for p in points for day in (p.first, p.last) if day]
    runs = frozenset[int]().union(*(p.runs for p in points))
    return Point(words, min(days, default=None), max(days, default=None), runs)


def one_story(setting: Setting) -> Rule:
    """The rule by which two clusters of articles are of one story."""

    def strength(average: float, one: Side, other: Side) -> float:
        """The average likeness as a multiple of what the looser of two stories asks for."""
        closeness = min(_closeness(one, setting), _closeness(other, setting))
        asked = max(LEAST, setting.enough * math.pow(closeness / setting.enough, setting.closeness))
        silence = _silence(one, other)
        return average / (asked if silence is None else asked * (NEARNESS + SILENCE * silence / (silence + DAYS)))

    return strength


def _closeness(side: Side, setting: Setting) -> float:
    return (side.inner + setting.belief * setting.enough) / (side.pairs + setting.belief)


def _silence(one: Side, other: Side) -> int | None:
    """Days between the last article of one and the first of the other, 0 where they overlap; None where undated."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return max(0, (one.first - other.last).days, (other.first - one.last).days)


def _own(items: Sequence[_Item], moves: Mapping[str, str]) -> Sequence[_Item]:
    """The articles that came by themselves; all of them where none did."""
    return [item for item in items if item.id not in moves] or items


def _story(name: Name, items: Sequence[_Item], moves: Mapping[str, str]) -> PileStory:
    """The story of these articles, its title from the most typical of its own."""
    days = [day for item in items for day in _days(item.article)]
    return PileStory(
        id=name.id,
        title=_title(_own(items, moves)),
        first=min(days, default=None),
        last=max(days, default=None),
        articles=tuple(item.id for item in items),
        bridges=name.bridges,
        moved=tuple(item.id for item in items if item.id in moves),
    )


def _title(items: Sequence[_Item]) -> str:
    """The headline of the article that is most like all of them."""
    everything: Vector = _one([item.point for item in items]).vector
    titled = [item for item in items if item.article.title] or items
    best = max(titled, key=lambda item: product(item.point.vector, everything))
    return " ".join((best.article.title or told(best.article)[:100]).split())

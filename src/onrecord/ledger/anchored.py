"""Judgements, found again in the articles that the story holds now; which of them count, and which are lost."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.judgements import Judgement, Target, age
from onrecord.ledger.verdicts import About, Verdict, Where
from onrecord.text.article import Article
from onrecord.text.selector import Selector, find
from onrecord.text.span import Span

Filed = tuple[Article, tuple[str, ...]]
"""An article and the paths of the files that hold it."""

PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})
"""Verdicts on two things."""
_STANDING = frozenset({Verdict.RIGHT, Verdict.NOT_A_STATEMENT})
"""Verdicts that answer one question, so that the later supersedes the other."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A judgement and where each of its targets stands now; None where the words are lost."""

    judgement: Judgement
    places: tuple[Where | None, ...]

    @property
    def lost(self) -> bool:
        """Whether words that it is about are no longer in the story."""
        return None in self.places

    @property
    def about(self) -> About:
        """What it is about."""
        return self.judgement.targets[0].about

    @property
    def place(self) -> Where:
        """Where its first target stands."""
        place = self.places[0]
        if place is None:
            raise ValueError(self.judgement.id)
        return place


@dataclass(frozen=True, slots=True)
class Heard:
    """A judgement that fits something in the record: the ids of that, in the order of its targets.

    A thing without an id of its own (a mention, a happening) goes by its place, as `written`.
    """

    anchored: Anchored
    things: tuple[str, ...]
    places: tuple[Where, ...] = ()
    """Where the things stand, where that may not be the very words that were judged."""

    @property
    def judgement(self) -> Judgement:
        """The judgement itself."""
        return self.anchored.judgement

    @property
    def slot(self) -> tuple[object, ...]:
        """What the judgement answers: of two with the same slot, the later one counts. Notes never meet."""
        verdict = self.judgement.verdict
        if verdict in PAIRS:
            return ("pair", self.anchored.about, frozenset(self.things))
        if verdict is Verdict.NOTE:
            return ("note", self.judgement.id)
        asked = "standing" if verdict in _STANDING else verdict.value
        return (asked, self.anchored.about, *self.things)


def anchor(judgements: Iterable[Judgement], filed: Sequence[Filed]) -> tuple[Anchored, ...]:
    """Every judgement with its places, in the order given; undoing ones are about no place and are left out."""
    shelf = _Shelf.of(filed)
    return tuple(Anchored(one, tuple(shelf.place(t) for t in one.targets)) for one in judgements if one.targets)


def may_mean(target: Target, article: Article, paths: Iterable[str]) -> bool:
    """Whether a target may lie in that article: its very bytes, its address, or a file of that name."""
    if article.id == target.article or (target.url and article.url == target.url):
        return True
    return _name(target.path) in {_name(path) for path in paths}


def hear(anchored: Iterable[Anchored], about: Iterable[About], fit: Callable[[Anchored], Sequence[str]]) -> list[Heard]:
    """Those judgements on `about` that are not lost, with the things that `fit` finds for them; none: not heard."""
    wanted = frozenset(about)
    found = ((one, tuple(fit(one))) for one in anchored if one.about in wanted and not one.lost)
    return [Heard(one, things) for one, things in found if things]


def hear_at(
    anchored: Iterable[Anchored], about: About, held: Mapping[str, Mapping[Span, str]], fit: float
) -> list[Heard]:
    """Those judgements on `about` whose every place shares enough with one of `held`: article -> place -> thing."""
    found = []
    for one in (a for a in anchored if a.about is about):
        here = [(place[0], nearest(place[1], held.get(place[0], {}), fit)) for place in one.places if place is not None]
        places = tuple((article, span) for article, span in here if span is not None)
        if len(places) == len(one.places):
            found.append(Heard(one, tuple(held[article][span] for article, span in places), places))
    return found


def in_force(heard: Iterable[Heard]) -> list[Heard]:
    """The latest of each slot, oldest first."""
    latest = {one.slot: one for one in sorted(heard, key=lambda one: age(one.judgement))}
    return sorted(latest.values(), key=lambda one: age(one.judgement))


def written(place: Where) -> str:
    """A place as text, for things that have no id."""
    return f"{place[0]}#c{place[1].start}-{place[1].end}"


def nearest(span: Span, held: Iterable[Span], fit: float) -> Span | None:
    """The span of `held` that shares most with `span`, the first of several; None where none shares so much."""
    best = max(held, key=lambda own: overlap(span, own), default=None)
    return best if best is not None and overlap(span, best) >= fit else None


def overlap(one: Span, other: Span) -> float:
    """How much two spans share, 0 to 1: what they have in common over what they cover together."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / max(max(one.end, other.end) - min(one.start, other.start), 1)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Articles by what they are known by."""

    by_id: dict[str, Article]
    by_url: dict[str, Article]
    by_path: dict[str, Article]
    by_name: dict[str, Article]
    """By the name of their file, where only one has it."""

    @staticmethod
    def of(filed: Sequence[Filed]) -> "_Shelf":
        named: dict[str, list[Article]] = {}
        for article, paths in filed:
            for path in paths:
                named.setdefault(_name(path), []).append(article)
        return _Shelf(
            by_id={article.id: article for article, _ in filed},
            by_url={article.url: article for article, _ in reversed(filed) if article.url},
            by_path={path: article for article, paths in reversed(filed) for path in paths},
            by_name={name: articles[0] for name, articles in named.items() if len(articles) == 1},
        )

    def place(self, target: Target) -> Where | None:
        """Where the target stands: in its very article, or else in the one at its address, its path, its file name."""
        same = self.by_id.get(target.article)
        if same is not None:
            return self._in(same, target)
        named = self.by_name.get(_name(target.path))
        others = (self.by_url.get(target.url or ""), self.by_path.get(target.path), named)
        for article in dict.fromkeys(other.id for other in others if other is not None):
            place = self._in(self.by_id[article], target)
            if place is not None:
                return place
        return None

    def _in(self, article: Article, target: Target) -> Where | None:
        if target.about is About.PAGE:
            return (article.id, Span(0, 0)) if self._is_page(article, target) else None
        span = find(article.text, target.quote)
        return None if span is None else (article.id, span)

    def _is_page(self, article: Article, target: Target) -> bool:
        """Whether this is the page that was judged: a file may have been overwritten with another article."""
        if article.id == target.article or (target.url and article.url == target.url):
            return True
        quote, after = target.quote, target.quote.suffix
        behind = Selector(after, quote.exact, "", quote.end, quote.end + len(after))
        return find(article.text, quote) is not None or find(article.text, behind) is not None


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]

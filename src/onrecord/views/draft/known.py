"""What the story holds near a draft, sentence by sentence, ready to be compared with the draft's own sentences."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Figure, Ledger, Page, Statement
from onrecord.ledger.wording import Word, sentences, stem, words_of_content
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import EntityType, Manner, Mention, Quantity, Reading, TimeExpression
from onrecord.text.article import STORY_ROLES, UNKNOWN_TIME, Article
from onrecord.text.span import Citation, Span
from onrecord.views.draft.values import Proof
from onrecord.views.names import fold
from onrecord.views.quote import Passage

_CALENDAR = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow week month year day morning evening night"
)
"""Words that say when: they do not tell what a sentence is about."""
_CLOSE = 6
"""Words on either side of somebody's name that may say who they are."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of an article or of the draft, and what was read in it. `stems` say what it is about."""

    article: str
    span: Span
    words: tuple[Word, ...]
    stems: frozenset[str]
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    said: tuple[Statement, ...] = ()
    before: frozenset[str] = frozenset()
    """Stems of the sentence before it in its paragraph."""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of the record, its words, and the stems that say what it is about."""

    statement: Statement
    words: tuple[Word, ...]
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Record:
    """The part of the record that a draft is compared with. `weights` say how telling a stem is in this story."""

    ledger: Ledger
    lines: tuple[Line, ...]
    weights: Mapping[str, float]
    rarest: float
    pages: Mapping[str, Page]
    statements: Mapping[str, Statement]
    passages: tuple[Passage, ...]
    articles: Mapping[str, Article]
    entities: Mapping[str, Entity]
    figures: Mapping[str, Figure]
    people: frozenset[str]
    """Every name of every person, levelled."""
    told: tuple[Told, ...]
    """The statements that stand in those lines, with their words."""
    beside: Mapping[str, frozenset[str]]
    """Name of somebody, levelled -> stems of the words and names that stand close to a mention of them."""

    def is_person(self, name: str) -> bool:
        """Whether the record knows a person of that name."""
        return fold(name) in self.people

    def weight(self, stems: Iterable[str]) -> float:
        """How telling the stems are together."""
        return sum(self.weights.get(one, self.rarest) for one in stems)

    def like(self, stems: frozenset[str], least: float) -> list[tuple[float, Line]]:
        """The lines that have at least that much of it (more than 0), most first."""
        whole = self.weight(stems)
        if not whole:
            return []
        likely = (line for line in self.lines if not stems.isdisjoint(line.stems))
        found = ((self.weight(stems & line.stems) / whole, line) for line in likely)
        return sorted((one for one in found if one[0] >= least), key=lambda one: (-one[0], one[1].article, one[1].span))

    def proof(self, line: Line, span: Span | None = None) -> Proof:
        """The words of a line, or of a place in it, as evidence."""
        article = self.articles[line.article]
        page = self.pages.get(line.article)
        said = line.said[0] if line.said else None
        at = span or line.span
        return Proof(
            Citation(line.article, at, article.words(at)),
            said.speaker if said else None,
            page.outlet if page else None,
            said.said if said else UNKNOWN_TIME,
            page.published.when if page else UNKNOWN_TIME,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """The user's text: as taken in, as read, and its sentences."""

    article: Article
    reading: Reading
    lines: tuple[Line, ...]

    def line_at(self, span: Span) -> Line | None:
        """The sentence in which the span begins."""
        return next((one for one in self.lines if one.span.start <= span.start < one.span.end), None)


def draft_of(article: Article, reading: Reading) -> Draft:
    """The sentences of the draft, with what was read in each."""
    passages = (
        Passage(article.id, s.span.start, article.words(s.span)) for s in article.segments if s.role in STORY_ROLES
    )
    return Draft(article, reading, tuple(line for one in passages for line in _lines(one, reading, ())))


def record_of(
    ledger: Ledger, passages: Iterable[Passage], readings: Mapping[str, Reading], articles: Mapping[str, Article]
) -> Record:
    """What is compared: `passages` near the draft, and what was read in their articles."""
    kept = tuple(
        sorted(
            {p for p in passages if p.article in readings and p.article in articles}, key=lambda p: (p.article, p.start)
        )
    )
    said: dict[str, list[Statement]] = {}
    for one in ledger.statements:
        if one.article in readings:
            said.setdefault(one.article, []).append(one)
    lines = tuple(line for p in kept for line in _lines(p, readings[p.article], said.get(p.article, ())))
    counts = Counter(one for line in lines for one in line.stems)
    weights = {one: log((len(lines) + 1) / n) for one, n in counts.items()}
    beside: dict[str, set[str]] = {}
    for line in lines:
        for mention in line.mentions:
            if mention.entity:
                beside.setdefault(fold(mention.entity), set()).update(_beside(mention, line))
    return Record(
        ledger=ledger,
        lines=lines,
        weights=weights,
        rarest=log(len(lines) + 1) + 1,
        pages={page.id: page for page in ledger.pages},
        statements={s.id: s for group in said.values() for s in group},
        passages=kept,
        articles=articles,
        entities={e.id: e for e in ledger.entities},
        figures={f.id: f for f in ledger.figures},
        people=frozenset(
            fold(form)
            for e in ledger.entities
            if e.type is EntityType.PERSON
            for form in (e.name, *(a.form for a in e.aliases if a.form[:1].isupper()))
        ),
        told=tuple(_told(one) for one in {s.id: s for line in lines for s in line.said}.values()),
        beside={name: frozenset(stems) for name, stems in beside.items()},
    )


def _told(said: Statement) -> Told:
    words = words_of_content(said.content, said.manner)
    return Told(said, words, stems_of(words))


def stems_of(words: Iterable[Word]) -> frozenset[str]:
    """What the words are about: their stems, without numbers and days."""
    return frozenset(one for w in words if (one := _about(w)))


def _about(word: Word) -> str:
    return _telling_stem(word.form) if word.heavy else ""


@lru_cache(maxsize=65536)
def _telling_stem(form: str) -> str:
    """The stem of a word that tells what a sentence is about; empty for numbers, days and single letters."""
    tells = not form[:1].isdigit() and form not in _CALENDAR and len(form) > 1
    return stem(form) if tells else ""


def _beside(mention: Mention, line: Line) -> frozenset[str]:
    """The stems of what stands close to a mention, names that pronouns and descriptions there stand for among them."""
    at = [n for n, w in enumerate(line.words) if w.span.overlaps(mention.span)]
    if not at:
        return frozenset()
    words = line.words[max(0, at[0] - _CLOSE) : at[-1] + 1 + _CLOSE]
    span = Span(words[0].span.start, words[-1].span.end)
    named = (m.entity for m in line.mentions if m.entity and span.covers(m.span))
    return stems_of(words) | frozenset(stem(part) for name in named for part in fold(name).split())


def _lines(passage: Passage, reading: Reading, said: Sequence[Statement]) -> Iterator[Line]:
    whole = Citation(passage.article, Span(passage.start, passage.start + len(passage.words)), passage.words)
    held = tuple(m for m in reading.mentions if m.span.overlaps(whole.span))
    times = tuple(t for t in reading.times if t.span.overlaps(whole.span))
    quantities = tuple(q for q in reading.quantities if q.span.overlaps(whole.span))
    told = tuple(s for s in said if any(c.span.overlaps(whole.span) for c in s.content))
    before: frozenset[str] = frozenset()
    for words in sentences(words_of_content((whole,), Manner.MIXED)):
        span = Span(words[0].span.start, words[-1].span.end)
        mentions = tuple(m for m in held if m.span.overlaps(span))
        here = tuple(s for s in told if any(c.span.overlaps(span) for c in s.content))
        named = {name for name in (*(m.entity for m in mentions), *(s.speaker for s in here)) if name}
        stems = stems_of(words) | frozenset(stem(part) for name in named for part in fold(name).split())
        yield Line(
            passage.article,
            span,
            words,
            stems,
            tuple(t for t in times if t.span.overlaps(span)),
            tuple(q for q in quantities if q.span.overlaps(span)),
            mentions,
            here,
            before,
        )
        before = stems

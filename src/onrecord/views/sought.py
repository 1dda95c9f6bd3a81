"""What can be found: statements, figures, happenings and passages, each with what the filters of a search look at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Clock, Figure, Ledger, Moment, Page, Statement
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Citation, Span, hull
from onrecord.views.asking import CLOCKS, Field, Filter, Where
from onrecord.views.days import overlaps
from onrecord.views.matching import Term, plain_text
from onrecord.views.names import aliases, fold, matches, names_of_speaker, stands_in
from onrecord.views.phrases import one_line, words_of
from onrecord.views.whom import whom

Passage = tuple[str, int, str]
"""A run of an article's text: the article, where it begins, its words."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a search may find. `words` are shown; `beside` are looked through too."""

    where: Where
    article: str
    spans: tuple[Span, ...]
    """Where the words stand."""
    words: str
    value: Statement | Figure | Moment | Passage
    beside: str = ""
    voice: Statement | None = None
    """The statement in which it is said, or that it is; None: it is the page's own."""
    names: tuple[str, ...] = ()
    """All the names of whoever says it."""
    outlets: tuple[str, ...] = ()
    said: Interval = UNKNOWN_TIME
    printed: Interval = UNKNOWN_TIME
    happened: Interval = UNKNOWN_TIME
    origin: str = ""
    copy: bool = False
    """Whether it stands in a passage that was copied from another page of the story."""
    named: tuple[str, ...] = ()
    """Ids of entities that it is known to be about, besides those that stand in its words."""

    @property
    def plain(self) -> str:
        """All that is looked through, without case and accents."""
        return plain_text(f"{self.words} {self.beside}")


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All of a ledger that a search may find, in a fixed order, each as yet without `on_page`; made once for many."""

    ledger: Ledger
    held: Mapping[Where, Sequence[Item]]
    plain: Mapping[Where, Sequence[str]]
    """The same as `Item.plain`, item by item."""


def catalogue(ledger: Ledger) -> Catalogue:
    """The catalogue of `ledger`."""
    made = {Where.STATEMENTS: _statements, Where.FIGURES: _figures, Where.TIMELINE: _moments}
    held = {place: tuple(make(ledger)) for place, make in made.items()}
    return Catalogue(ledger, held, {place: tuple(item.plain for item in these) for place, these in held.items()})


def items(kept: Catalogue, passages: Iterable[Passage], where: frozenset[Where]) -> Iterator[tuple[Item, str]]:
    """All of the catalogue in those places, and the passages, each with all that is looked through in it."""
    for place, these in kept.held.items():
        if place in where:
            yield from zip(these, kept.plain[place], strict=True)
    for article, start, words in passages if Where.TEXT in where else ():
        item = Item(Where.TEXT, article, (Span(start, start + len(words)),), words, (article, start, words))
        yield item, item.plain


def _statements(ledger: Ledger) -> Iterator[Item]:
    known = aliases(ledger)
    return (_statement(one, known) for one in ledger.statements)


def _figures(ledger: Ledger) -> Iterator[Item]:
    known, spoken = aliases(ledger), {one.id: one for one in ledger.statements}
    return (_voiced(_figure(one), spoken.get(one.statement or ""), known) for one in ledger.figures)


def _moments(ledger: Ledger) -> Iterator[Item]:
    """The happenings: what was said and printed is found as such."""
    known, spoken = aliases(ledger), {one.id: one for one in ledger.statements}
    names = {entity.id: entity.name for entity in ledger.entities}
    for one in ledger.timeline:
        if one.clock is Clock.HAPPENED:
            yield _voiced(_moment(one, names), spoken.get(one.teller or ""), known)


def _statement(one: Statement, known: Mapping[str, tuple[str, ...]]) -> Item:
    cited = one.content or one.cue or one.source
    names = names_of_speaker(one, known)
    return Item(
        where=Where.STATEMENTS,
        article=one.article,
        spans=tuple(citation.span for citation in cited),
        words=words_of(cited),
        value=one,
        beside=" · ".join(dict.fromkeys((one.speaker or "", words_of(one.source), words_of(one.cue)))),
        outlets=tuple(link.name for link in one.chain),
        origin=one.origin,
        voice=one,
        names=names,
        said=one.said,
    )


def _figure(one: Figure) -> Item:
    cited = tuple(c for c in (one.citation, one.of_words, one.property_words) if c is not None)
    return Item(
        where=Where.FIGURES,
        article=one.article,
        spans=tuple(citation.span for citation in cited),
        words=one_line(one.citation.words),
        value=one,
        beside=" · ".join(filter(None, (one.of or "", one.property or "", one.unit or "", one.speaker or ""))),
        names=(one.speaker,) if one.speaker else (),
        origin=one.origin,
    )


def _moment(one: Moment, names: Mapping[str, str]) -> Item:
    return Item(
        where=Where.TIMELINE,
        article=one.article,
        spans=tuple(citation.span for citation in one.citations),
        words=one_line(one.what),
        value=one,
        beside=" · ".join(names[id_] for id_ in one.participants if id_ in names),
        happened=one.when,
        origin=one.origin,
        copy=one.copy_of is not None,
        named=one.participants,
    )


def _voiced(item: Item, voice: Statement | None, known: Mapping[str, tuple[str, ...]]) -> Item:
    """The item with who says it and when."""
    if voice is None:
        return item
    return replace(item, voice=voice, names=(*item.names, *names_of_speaker(voice, known)), said=voice.said)


def on_page(item: Item, pages: Mapping[str, Page]) -> Item:
    """The item with what its page knows."""
    page = pages.get(item.article)
    if page is None:
        return item
    copied = item.copy or (item.where is not Where.FIGURES and bool(page.origin) and page.origin != page.id)
    outlets = (*item.outlets, page.outlet) if page.outlet else item.outlets
    origin = item.origin or page.outlet or ""
    # `replace` takes many times as long, and a common word has thousands of hits.
    return Item(
        where=item.where,
        article=item.article,
        spans=item.spans,
        words=item.words,
        value=item.value,
        beside=item.beside,
        voice=item.voice,
        names=item.names,
        outlets=outlets,
        said=item.said,
        printed=page.published.when,
        happened=item.happened,
        origin=origin,
        copy=copied,
        named=item.named,
    )


Test = Callable[[Item], bool]


def tests(ledger: Ledger, filters: Iterable[Filter]) -> tuple[Test, ...]:
    """What an item has to pass. Several of one field: one of them will do; but of what it is about and of days, all.

    What has nothing of the kind that a filter looks at (the running text has no speaker) does not pass it.
    """
    either: dict[Field, list[Test]] = {}
    found: list[Test] = []
    for one in filters:
        test = _about(ledger, one.value) if one.field is Field.ABOUT else _test(one)
        if one.no:
            found.append(_not(test))
        elif one.field is Field.ABOUT or one.field in CLOCKS:
            found.append(test)
        else:
            either.setdefault(one.field, []).append(test)
    return (*found, *map(_any, either.values()))


def _not(test: Test) -> Test:
    return lambda item: not test(item)


def _any(several: list[Test]) -> Test:
    return lambda item: any(test(item) for test in several)


def _test(one: Filter) -> Test:
    value = one.value
    if one.field in CLOCKS:
        return lambda item: overlaps(_CLOCK[one.field](item), one.since, one.until)
    return {
        Field.SPEAKER: lambda item: matches(value, item.names),
        Field.OUTLET: lambda item: matches(value, item.outlets),
        Field.ORIGIN: lambda item: matches(value, (item.origin,)),
        Field.MANNER: lambda item: item.voice is not None and item.voice.manner.value == value,
        Field.STRENGTH: lambda item: item.voice is not None and fold(item.voice.strength) == fold(value),
        Field.IN: lambda item: item.where.value == value,
    }[one.field]


_CLOCK: Mapping[Field, Callable[[Item], Interval]] = {
    Field.SAID: lambda item: item.said,
    Field.PRINTED: lambda item: item.printed,
    Field.HAPPENED: lambda item: item.happened,
}


def _about(ledger: Ledger, name: str) -> Test:
    """Whether whoever or whatever is called so is mentioned, by whatever words, or the name itself stands there."""
    meant = [one.entity for one in whom(ledger, name) if one.entity is not None]
    ids = {one.id for one in meant}
    mentioned = _mentions(meant)

    def test(item: Item) -> bool:
        if ids & set(item.named):
            return True
        whole = hull(item.spans) if item.spans else Span(0, 0)
        near = (span for span in mentioned.get(item.article, ()) if whole.overlaps(span))
        return any(span.overlaps(own) for span in near for own in item.spans) or stands_in(name, item.words)

    return test


def _mentions(entities: Iterable[Entity]) -> Mapping[str, list[Span]]:
    """Where the entities are mentioned, by article."""
    found: dict[str, list[Span]] = {}
    cited: Iterator[Citation] = (citation for entity in entities for citation in entity.citations)
    for citation in cited:
        found.setdefault(citation.article, []).append(citation.span)
    return found


def for_index(wanted: Iterable[tuple[Term, ...]]) -> tuple[tuple[str, ...], ...]:
    """The groups of terms as the index of passages takes them: a star at the end of a term that may go on."""
    return tuple(tuple(one.typed + ("*" if one.prefix else "") for one in group) for group in wanted)

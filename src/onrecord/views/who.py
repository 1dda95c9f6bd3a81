"""Who somebody (or what something) is: one page with names, roles, words, figures, happenings and company."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Clock, Figure, Ledger, Page, Statement
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span
from onrecord.views.company import (
    ArticleRow,
    BesideRow,
    CarrierRow,
    VoiceRow,
    article_rows,
    beside_rows,
    carrier_rows,
    newest_first,
    voice_rows,
)
from onrecord.views.entities import JoinRow, join_rows
from onrecord.views.figure_subjects import is_subject
from onrecord.views.figures import FigureRow, figures
from onrecord.views.holders import HolderRow, StandInRow, holder_rows, post_rows, stand_in_rows
from onrecord.views.names import fold, stands_in
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line, words_of
from onrecord.views.places import Places, places
from onrecord.views.roles import RoleRow, roles
from onrecord.views.statements import StatementRow, statement_row
from onrecord.views.timeline import TimelineAsked, TimelineRow, timeline
from onrecord.views.whom import Named, whom


@dataclass(frozen=True, slots=True)
class AliasRow:
    """One form of a name, how often it stands in the articles, and where first."""

    form: str
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class EntityPage:
    """All that the record holds about one person, organisation, place or thing.

    `id` and `type` are None for a speaker that is no entity ("police"): its statements are together by that name only.
    Statements stand newest first, by the day they were said, else printed.
    """

    id: str | None
    name: str
    type: EntityType | None
    because: str
    aliases: tuple[AliasRow, ...]
    mentions: int
    said: tuple[StatementRow, ...]
    """Statements by it."""
    spoken_of: tuple[StatementRow, ...]
    """Statements by others whose words mention it."""
    named_by_it: tuple[StatementRow, ...] = ()
    """Statements by others whom the articles introduce with its name ("Kremlin spokesman Dmitry Peskov")."""
    descriptions: tuple[AliasRow, ...] = ()
    """What articles call it that is no name ("the Kremlin spokesman")."""
    roles: tuple[RoleRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    """Figures of it."""
    gave: tuple[FigureRow, ...] = ()
    """Figures that it gave."""
    happenings: tuple[TimelineRow, ...] = ()
    """Dated happenings whose words mention it, soonest first."""
    articles: tuple[ArticleRow, ...] = ()
    beside: tuple[BesideRow, ...] = ()
    """Who and what is mentioned in the same paragraphs."""
    carriers: tuple[CarrierRow, ...] = ()
    """Who passes its words on: outlets, and through whom."""
    spoken_of_by: tuple[VoiceRow, ...] = ()
    """Who said what is in `spoken_of`."""
    joins: tuple[JoinRow, ...] = ()
    """Why different names were joined."""
    reasons: tuple[tuple[str, int], ...] = ()
    """Why the articles joined the mentions to the name, and how many of them for each reason; most often first."""
    stands_for: str | None = None
    """Whom the name may stand for, where it is also a place's or a building's."""
    stands_for_id: str | None = None
    stood_for_by: tuple[StandInRow, ...] = ()
    """Of an institution: the names that stand for it, kept as reported."""
    said_as: tuple[StatementRow, ...] = ()
    """Statements under a name that stands for it where they are made ("Washington said")."""
    subtype: str | None = None
    """Which sort of its type it is ("weapon system"), as told by `subtype_words`."""
    subtype_because: str = ""
    subtype_words: tuple[AliasRow, ...] = ()
    holders: tuple[HolderRow, ...] = ()
    """Of a post: who holds it, as reported, the soonest first."""
    posts: tuple[HolderRow, ...] = ()
    """Of a person: the posts that he or she holds or held, as reported."""


@dataclass(frozen=True, slots=True)
class Book:
    """A ledger with what pages look up in it. Made once for as many pages as are asked for."""

    ledger: Ledger
    pages: Mapping[str, Page]
    statements: Mapping[str, Statement]
    entities: Mapping[str, Entity]
    where: Places


def book(ledger: Ledger) -> Book:
    """The ledger, opened to be asked for pages."""
    return Book(
        ledger,
        pages={one.id: one for one in ledger.pages},
        statements={one.id: one for one in ledger.statements},
        entities={one.id: one for one in ledger.entities},
        where=places(ledger.entities),
    )


def who(ledger: Ledger, name: str) -> tuple[EntityPage, ...]:
    """The pages of all that `name` may mean (see `whom`), without their roles: those need the articles."""
    opened = book(ledger)
    return tuple(page(opened, one) for one in whom(ledger, name))


def page(
    opened: Book, one: Named, articles: Mapping[str, Article] | None = None, offices: Collection[str] = ()
) -> EntityPage:
    """The page of `one`. Its roles are read from `articles` (by id), with the words for `offices` and titles."""
    if one.entity is None:
        return _page_of_voice(opened, one)
    entity = one.entity
    said = newest_first(each for each in opened.ledger.statements if each.voice == entity.id)
    others = newest_first(_others_of_it(opened, entity))
    standing = (place for one in entity.stood_for_by for place in one.places)
    mentioned = replace(entity, citations=tuple(sorted((*entity.citations, *standing))))
    said_rows, other_rows = _rows(opened, said), _rows(opened, others)
    spoken = {row.id for row in said_rows}
    names = {fold(form) for form in (entity.name, *(alias.form for alias in entity.aliases))}

    def is_it(subject: str | None) -> bool:
        return is_subject(names, entity.type, subject)

    return EntityPage(
        id=entity.id,
        name=entity.name,
        type=entity.type,
        because=entity.because,
        aliases=tuple(AliasRow(one_line(a.form), a.count, permalink(a.first)) for a in entity.aliases),
        mentions=len(entity.citations),
        said=said_rows,
        spoken_of=other_rows,
        named_by_it=_rows(opened, newest_first(_those_named_by_it(opened, entity))),
        descriptions=_descriptions(entity),
        roles=roles(entity, articles or {}, offices, opened.pages, opened.where),
        figures=_figure_rows(opened, lambda one: is_it(one.of), is_it),
        gave=_figure_rows(opened, lambda one: one.statement in spoken),
        happenings=_happenings(opened, entity),
        articles=article_rows(mentioned, opened.pages, said),
        beside=beside_rows(mentioned, opened.pages, opened.where, opened.entities),
        carriers=carrier_rows(said, opened.statements, said_rows),
        spoken_of_by=voice_rows(others, other_rows, opened.entities),
        joins=join_rows(entity),
        reasons=tuple(Counter(entity.reasons).most_common()),
        stands_for=entity.stands_for,
        stands_for_id=entity.stands_for_id,
        stood_for_by=stand_in_rows(opened.ledger, entity),
        said_as=_rows(opened, newest_first(_said_as(opened, entity))),
        subtype=entity.subtype,
        subtype_because=entity.subtype_because,
        subtype_words=_counted(entity.subtype_words),
        holders=holder_rows(entity),
        posts=post_rows(opened.ledger, entity),
    )


def _page_of_voice(opened: Book, one: Named) -> EntityPage:
    said, spoken = newest_first(one.said), {each.id for each in one.said}
    others = newest_first(
        each
        for each in opened.ledger.statements
        if each not in one.said and stands_in(one.names[0], words_of(each.content))
    )
    return EntityPage(
        id=None,
        name=one.names[0],
        type=None,
        because="called so in each article; not joined across articles",
        aliases=(),
        mentions=len(said),
        said=_rows(opened, said),
        spoken_of=_rows(opened, others),
        gave=_figure_rows(opened, lambda one: one.statement in spoken),
        carriers=carrier_rows(said, opened.statements, _rows(opened, said)),
        spoken_of_by=voice_rows(others, _rows(opened, others), opened.entities),
    )


def _rows(opened: Book, found: Iterable[Statement]) -> tuple[StatementRow, ...]:
    return tuple(statement_row(one, opened.pages, opened.statements) for one in found)


def _others_of_it(opened: Book, entity: Entity) -> Iterator[Statement]:
    """Statements by others whose words mention it, by a name that stands for it, too."""
    stand = _standing(entity)
    for one in _by_others(opened, entity):
        if entity.id in opened.where.named(one.content) or _among(stand, one.content):
            yield one


def _said_as(opened: Book, entity: Entity) -> Iterator[Statement]:
    """Statements whose source is a name that stands for it there."""
    stand = _standing(entity)
    if stand:
        yield from (each for each in opened.ledger.statements if _among(stand, each.source))


def _standing(entity: Entity) -> Mapping[str, tuple[Span, ...]]:
    """Where other names stand for it, by article."""
    found: dict[str, list[Span]] = {}
    for one in entity.stood_for_by:
        for words in one.places:
            found.setdefault(words.article, []).append(words.span)
    return {article: tuple(spans) for article, spans in found.items()}


def _among(stand: Mapping[str, Sequence[Span]], cited: Iterable[Citation]) -> bool:
    return any(c.span.covers(span) for c in cited for span in stand.get(c.article, ()))


def _those_named_by_it(opened: Book, entity: Entity) -> Iterator[Statement]:
    """Statements by others whose source has its name, or whom the article describes with it."""
    described = {
        (one.article, other)
        for one in entity.citations
        for span, other in opened.where.among(one.article, one.span)
        if other != entity.id and span != one.span and span.covers(one.span)
    }
    for one in _by_others(opened, entity):
        if (one.article, one.entity) in described or entity.id in opened.where.named(one.source):
            yield one


def _by_others(opened: Book, entity: Entity) -> Iterator[Statement]:
    """Statements by others in the articles that mention it."""
    articles = {one.article for one in entity.citations} | _standing(entity).keys()
    for one in opened.ledger.statements:
        if one.article in articles and one.voice != entity.id:
            yield one


def _descriptions(entity: Entity) -> tuple[AliasRow, ...]:
    """What it is called that is neither a name nor a pronoun, most often first."""
    if entity.type in {EntityType.OFFICE, EntityType.SOURCE}:
        return ()
    found = zip(entity.citations, entity.kinds, strict=False)
    return _counted(one for one, kind in found if kind is MentionKind.NOMINAL)


def _counted(words: Iterable[Citation]) -> tuple[AliasRow, ...]:
    """The words, the same ones together, most often first."""
    held: dict[str, list[Citation]] = {}
    for one in words:
        held.setdefault(fold(one.words), []).append(one)
    made = (AliasRow(one_line(these[0].words), len(these), permalink(these[0])) for these in held.values())
    return tuple(sorted(made, key=lambda row: (-row.count, row.form)))


def _figure_rows(
    opened: Book, is_wanted: Callable[[Figure], bool], is_of: Callable[[str], bool] | None = None
) -> tuple[FigureRow, ...]:
    """The figures that are wanted, and those of sets whose subject `is_of`, as the view of figures shows them."""
    ledger = opened.ledger
    wanted = {one.id for one in ledger.figures if is_wanted(one)}
    sets = [one for one in ledger.figure_sets if (is_of and is_of(one.subject)) or wanted.intersection(one.figures)]
    if is_of:
        wanted |= {id_ for one in sets if is_of(one.subject) for id_ in one.figures}
    needed = wanted | {id_ for one in sets for id_ in one.figures}
    held = tuple(one for one in ledger.figures if one.id in needed or one.paired_with in needed)
    rows = figures(replace(ledger, figures=held, figure_sets=tuple(sets)))
    return tuple(row for row in rows if row.id in wanted)


def _happenings(opened: Book, entity: Entity) -> tuple[TimelineRow, ...]:
    kept = tuple(
        one
        for one in opened.ledger.timeline
        if one.clock is Clock.HAPPENED and entity.id in opened.where.named(one.citations)
    )
    return timeline(Ledger(pages=opened.ledger.pages, timeline=kept), TimelineAsked(frozenset({Clock.HAPPENED})))

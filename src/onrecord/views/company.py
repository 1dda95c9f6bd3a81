"""What stands around an entity: the articles, who is named beside it, who speaks of it, and who passes its words on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Page, Statement
from onrecord.reading.values import EntityType
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Span
from onrecord.views.days import sooner
from onrecord.views.permalink import permalink
from onrecord.views.phrases import words_of
from onrecord.views.places import Places
from onrecord.views.statements import StatementRow, outers, relays

MOST_BESIDE = 40
"""Entities named beside one that are listed, those that share most paragraphs with it."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article that mentions it: how often, how many statements by it, and where it is mentioned first."""

    article: str
    title: str | None
    outlet: str | None
    printed: Interval
    mentions: int
    said: int
    citation: str
    path: str = ""
    """Its first file."""


@dataclass(frozen=True, slots=True)
class BesideRow:
    """Another entity that is mentioned in the same paragraphs. The citation is where it is, the first time."""

    id: str
    name: str
    type: EntityType
    paragraphs: int
    articles: int
    citation: str


@dataclass(frozen=True, slots=True)
class CarrierRow:
    """Who passes its words on: an outlet, and those between (`via`, from the speaker towards the page)."""

    outlet: str | None
    via: tuple[str, ...]
    count: int
    newest: Interval
    """When the newest of these statements was printed."""
    citation: str
    """Where the newest stands."""


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """Who spoke of it, how often, and from when to when, by the day it was said (else printed)."""

    id: str | None
    """Of the entity, None for a speaker that is none."""
    speaker: str | None
    count: int
    first: Interval
    last: Interval
    citation: str
    """The newest of these statements."""


def newest_first(found: Iterable[Statement]) -> list[Statement]:
    """Statements by the day they were said, else printed, newest first; undated ones last."""
    return sorted(found, key=lambda one: _newest(_day(one.said, one.printed)))


def _day(said: Interval, printed: Interval) -> Interval:
    return said if said.known else printed


def _newest(when: Interval) -> tuple[bool, int]:
    first = sooner(when)[0]
    return not when.known, -first.toordinal() if first != date.max else 0


def article_rows(entity: Entity, pages: Mapping[str, Page], said: Sequence[Statement]) -> tuple[ArticleRow, ...]:
    """The articles that mention `entity`, soonest printed first; `said` are its statements."""
    first = {one.article: permalink(one) for one in reversed(entity.citations)}
    mentions, spoken = Counter(one.article for one in entity.citations), Counter(one.article for one in said)
    found = [(id_, pages.get(id_)) for id_ in first]
    rows = (
        ArticleRow(
            article=id_,
            title=page.title if page else None,
            outlet=page.outlet if page else None,
            printed=page.published.when if page else UNKNOWN_TIME,
            mentions=mentions[id_],
            said=spoken[id_],
            citation=first[id_],
            path=page.paths[0] if page and page.paths else "",
        )
        for id_, page in found
    )
    return tuple(sorted(rows, key=lambda row: (sooner(row.printed), row.article)))


def beside_rows(
    entity: Entity, pages: Mapping[str, Page], where: Places, known: Mapping[str, Entity]
) -> tuple[BesideRow, ...]:
    """Who and what else is mentioned in the same paragraphs (segments), most often first; `known` by id."""
    shared: dict[str, list[tuple[str, Span, Span]]] = {}
    for article, paragraph in _paragraphs(entity, pages):
        seen: set[str] = {entity.id}
        for span, other in where.among(article, paragraph):
            if other not in seen:
                seen.add(other)
                shared.setdefault(other, []).append((article, paragraph, span))
    rows = (_beside(known[id_], found) for id_, found in shared.items() if id_ in known)
    return tuple(sorted(rows, key=lambda row: (-row.paragraphs, -row.articles, row.name)))[:MOST_BESIDE]


def _beside(other: Entity, found: list[tuple[str, Span, Span]]) -> BesideRow:
    article, _, span = min(found)
    return BesideRow(
        id=other.id,
        name=other.name,
        type=other.type,
        paragraphs=len(found),
        articles=len({article for article, _, _ in found}),
        citation=f"{article}#c{span.start}-{span.end}",
    )


def _paragraphs(entity: Entity, pages: Mapping[str, Page]) -> Iterable[tuple[str, Span]]:
    """The paragraphs that mention it, each once."""
    by_article: dict[str, list[Span]] = {}
    for one in entity.citations:
        by_article.setdefault(one.article, []).append(one.span)
    for id_, spans in by_article.items():
        page = pages.get(id_)
        for segment in page.segments if page else ():
            if any(segment.span.overlaps(span) for span in spans):
                yield id_, segment.span


def carrier_rows(
    said: Iterable[Statement], held: Mapping[str, Statement], rows: Iterable[StatementRow]
) -> tuple[CarrierRow, ...]:
    """By which outlets, and through whom, its words reach the reader; most often first.

    `held` are the story's statements by id, `rows` how those of `said` are shown.
    """
    places = {row.id: row.citation for row in rows}
    groups: dict[tuple[str, tuple[str, ...]], list[Statement]] = {}
    for one in said:
        around = tuple(outer.speaker or words_of(outer.source) for outer in outers(one, held))
        via = tuple(dict.fromkeys(name for name in (*relays(one), *around) if name and name != one.speaker))
        groups.setdefault((one.outlet or "", via), []).append(one)
    made = (
        CarrierRow(outlet or None, via, len(these), newest.printed, places[newest.id])
        for (outlet, via), these in groups.items()
        for newest in sorted(these, key=lambda one: _newest(one.printed))[:1]
    )
    return tuple(sorted(made, key=lambda row: (-row.count, row.outlet or "", row.via)))


def voice_rows(
    said: Iterable[Statement], rows: Iterable[StatementRow], known: Mapping[str, Entity]
) -> tuple[VoiceRow, ...]:
    """Who said `said` (newest first), most often first; those whose speaker is not named are one, and last.

    `rows` are how they are shown, in the same order; `known` the entities by id.
    """
    groups: dict[tuple[str | None, str | None], list[StatementRow]] = {}
    for one, row in zip(said, rows, strict=True):
        entity = known.get(one.voice or "")
        groups.setdefault((entity.id, entity.name) if entity else (None, one.speaker), []).append(row)
    made = (_voice(id_, speaker, these) for (id_, speaker), these in groups.items())
    return tuple(sorted(made, key=lambda row: (row.speaker is None, -row.count, row.speaker or "")))


def _voice(id_: str | None, speaker: str | None, rows: list[StatementRow]) -> VoiceRow:
    days = [day for row in rows if (day := _day(row.said, row.printed)).known] or [UNKNOWN_TIME]
    return VoiceRow(id_, speaker, len(rows), days[-1], days[0], rows[0].citation)

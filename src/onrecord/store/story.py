"""Looking into a story: its articles, what was read in them, the ledger, and where words stand."""

import importlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Select, Table, Text, bindparam, cast, func, select

from onrecord.ledger.anchored import may_mean
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.judgements import Judgement
from onrecord.ledger.reuse_values import Reuse
from onrecord.ledger.story_ids import Known
from onrecord.ledger.utterance_values import Utterance
from onrecord.ledger.values import Claim, Figure, FigureSet, Ledger, Moment, Page, Statement, Version
from onrecord.ledger.verdicts import Judged, Verdict
from onrecord.reading.values import Mention, Quantity, Reading, TimeExpression
from onrecord.store import schema
from onrecord.store.connect import alone, is_there, make, number, reading
from onrecord.store.pack import from_json, from_msgpack, rows, unsqueeze
from onrecord.store.search import near, passages, passages_near
from onrecord.text.article import Article, Problem
from onrecord.text.tokens import Observations

if TYPE_CHECKING:
    from onrecord.ledger.record import Held

RECORD = "onrecord.ledger.record"
"""Imported where a record is made: to look something up in one that is there must not wait for all the rules."""

_FIELDS: dict[str, type[Any]] = {
    "pages": Page,
    "entities": Entity,
    "statements": Statement,
    "figures": Figure,
    "figure_sets": FigureSet,
    "timeline": Moment,
    "copies": Reuse,
    "judged": Judged,
    "utterances": Utterance,
    "versions": Version,
    "claims": Claim,
}
"""What each field of a record holds."""

Value = TypeVar("Value")
Query = TypeVar("Query", bound=Select[Any])


@dataclass(frozen=True, slots=True)
class StoryInfo:
    """What the file says of itself. `complete` is false while a build is under way or was cut short."""

    created: datetime
    version: int
    model: str | None
    articles: int
    complete: bool


@dataclass(frozen=True, slots=True)
class _Marks:
    """Some of the fields of a reading, of the same names."""

    article: str
    mentions: tuple[Mention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it is at one moment: whatever a build writes meanwhile is not seen."""

    path: Path
    connection: Connection

    def ledger(self, *only: str) -> Ledger:
        """The record of the story, or of it the fields `only`, which is quicker; the others are then empty.

        While a build is unfinished: of the articles that it has finished with, all fields.
        """
        if not self.info().complete:
            made: Ledger = importlib.import_module(RECORD).record(self.held(), self.judgements())
            return made
        fields = {name: kind for name, kind in _FIELDS.items() if not only or name in only}
        return Ledger(**{name: self._ledger_rows(name, kind) for name, kind in fields.items()})

    def judgements(self) -> tuple[Judgement, ...]:
        """Everything that people judged, in the order in which this story learnt of it."""
        made = schema.judgement.c
        return rows(self.connection.execute(select(made.body).order_by(made.number)).scalars(), Judgement)

    def division(self) -> tuple[Known, ...]:
        """How the last build divided the pile into stories, the longest known first."""
        kept = schema.division.c
        held = rows(self.connection.execute(select(kept.body).order_by(kept.number)).scalars(), Known)
        return tuple(one for one in held if one.articles)

    def article(self, id: str) -> Article | None:  # noqa: A002 - the word of the field
        """The article with this id, None when the story holds none."""
        body = self._cell(schema.article, "body", "id", id)
        return None if body is None else from_json(unsqueeze(body), Article)

    def articles(self) -> list[Article]:
        """Every article, by the first of its paths."""
        bodies = self.connection.execute(_by_name(select(schema.article.c.body).join(schema.reading)))
        return [from_json(unsqueeze(body), Article) for body in bodies.scalars()]

    def raw(self, id: str) -> bytes | None:  # noqa: A002 - the word of the field
        """The very bytes of the file that the article with this id came in, None when the story holds none."""
        data = self._cell(schema.article, "raw", "id", id)
        return None if data is None else unsqueeze(data)

    def reading(self, id: str) -> Reading | None:  # noqa: A002 - the word of the field
        """What was read in the article with this id, None when the story holds none."""
        body = self._cell(schema.reading, "body", "article", id)
        return None if body is None else from_msgpack(body, Reading)

    def marks(self, id: str) -> Reading | None:  # noqa: A002 - the word of the field
        """The names, times and quantities of that article's reading, without the rest of it, which takes longer."""
        body = self._cell(schema.reading, "body", "article", id)
        if body is None:
            return None
        found = from_msgpack(body, _Marks)
        return Reading(found.article, found.mentions, times=found.times, quantities=found.quantities)

    def readings(self) -> list[Reading]:
        """What was read in every article, by the first of its paths."""
        bodies = self.connection.execute(_by_name(select(schema.reading.c.body).join(schema.article)))
        return [from_msgpack(body, Reading) for body in bodies.scalars()]

    def observations(self, id: str) -> Observations | None:  # noqa: A002 - the word of the field
        """What a model saw in the article with this id, None when it was shown none of it."""
        body = self._cell(schema.observation, "body", "article", id)
        return None if body is None else from_msgpack(body, Observations)

    def held(self) -> "Iterator[Held]":
        """Every article with its reading and paths, by the first of them; if its date may change, what a model saw."""
        paths = self.paths()
        dated = [t for one in self.judgements() if one.verdict is Verdict.PUBLISHED for t in one.targets]
        bodies = select(schema.article.c.id, schema.article.c.body, schema.reading.c.body.label("read"))
        held = importlib.import_module(RECORD).Held
        for row in self.connection.execute(_by_name(bodies.join(schema.reading))):
            article = from_json(unsqueeze(row.body), Article)
            read = from_msgpack(row.read, Reading)
            named = paths[row.id]
            counted = read.printing is not None or any(may_mean(one, article, named) for one in dated)
            yield held(article, read, named, self.observations(row.id) if counted else None)

    def paths(self) -> dict[str, tuple[str, ...]]:
        """The files of every article, sorted, by its id."""
        source = schema.source.c
        found: dict[str, set[str]] = {}
        for id_, path in self.connection.execute(select(source.article, source.path)):
            found.setdefault(id_, set()).add(path)
        return {id_: tuple(sorted(held)) for id_, held in found.items()}

    def refused(self) -> tuple[tuple[str, Problem], ...]:
        """Files that are in the story's folders and not in the story, by path, and why."""
        source, article = schema.source.c, schema.article.c
        why = func.coalesce(source.problem, article.refusal)
        query = (
            select(source.path, why).outerjoin(schema.article).where(why.is_not(None)).order_by(source.path, source.id)
        )
        return tuple((path, Problem(what)) for path, what in self.connection.execute(query))

    def passages(
        self, all_of: Sequence[Sequence[str]], none_of: Sequence[str] = (), limit: int = 1000
    ) -> list[tuple[str, int, str]]:
        """Passages (article, start, words) that hold the terms; see `onrecord.store.search`."""
        return passages(self.connection, all_of, none_of, limit)

    def near(self, phrases: Sequence[str], limit: int = 400) -> tuple[list[Statement], list[tuple[str, int, str]]]:
        """Statements and passages (article, start, words) that hold any of the phrases; see `onrecord.store.search`."""
        bodies, found = near(self.connection, phrases, limit)
        return [from_json(body, Statement) for body in bodies], found

    def statements_of(self, articles: Iterable[str]) -> tuple[Statement, ...]:
        """The statements of these articles, in the order of the record."""
        table = schema.LEDGER["statements"].c
        article = func.json_extract(cast(table.body, Text), "$.article")
        query = select(table.body).where(article.in_(sorted(set(articles)))).order_by(table.position)
        return rows(self.connection.execute(query).scalars(), Statement)

    def passages_near(self, phrases: Sequence[str], limit: int) -> list[tuple[str, int, str]]:
        """Passages (article, start, words) that hold any of the phrases; see `onrecord.store.search`."""
        return passages_near(self.connection, phrases, limit)

    def pages(self, ids: Iterable[str]) -> dict[str, Page]:
        """The pages with these ids, without making or reading the rest of the record."""
        table = schema.LEDGER["pages"].c
        found = self.connection.execute(select(table.body).where(table.id.in_(sorted(set(ids))))).scalars()
        return {page.id: page for page in (from_json(body, Page) for body in found)}

    def info(self) -> StoryInfo:
        """What the file says of itself."""
        row = self.connection.execute(select(schema.story)).one()
        articles = self.connection.execute(select(func.count(schema.article.c.body))).scalar_one()
        version = number(self.connection, "user_version")
        return StoryInfo(datetime.fromisoformat(row.created), version, row.model, articles, row.ledger is not None)

    def _ledger_rows(self, field: str, kind: type[Value]) -> tuple[Value, ...]:
        table = schema.LEDGER[field]
        return rows(self.connection.execute(select(table.c.body).order_by(table.c.position)).scalars(), kind)

    def _cell(self, table: Table, column: str, named: str, value: str) -> bytes | None:
        data: bytes | None = self.connection.execute(_one_cell(table, column, named), {"value": value}).scalar()
        return data


@cache
def _one_cell(table: Table, column: str, named: str) -> Select[Any]:
    """The query for one cell, made once: a brief asks for hundreds."""
    return select(table.c[column]).where(table.c[named] == bindparam("value"))


def _by_name(query: Query) -> Query:
    """The query over articles, by the first path of each."""
    article, source = schema.article.c.id, schema.source.c
    name = select(func.min(source.path)).where(source.article == article).scalar_subquery()
    return query.order_by(name, article)


@contextmanager
def open_story(path: Path, *, create: bool = False) -> Iterator[Story]:
    """The story in the file at `path`, to look into, for `with`; `create` makes an empty one where there is none.

    Raises a `StoryError` that says in one line what to do.
    """
    if create and not is_there(path):
        with alone(path):
            make(path)
    with reading(path) as connection:
        yield Story(path, connection)

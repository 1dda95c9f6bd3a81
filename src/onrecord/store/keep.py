"""What a build writes once the files are in: what was read in each article, and the ledger of all of them.

The caller puts these into transactions: one for each article, and one for the ledger.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from onrecord.ledger.values import Ledger, Statement
from onrecord.reading.values import Reading
from onrecord.store import schema
from onrecord.store.pack import key, squeeze, to_json, to_msgpack
from onrecord.store.parts import Parts, Rules, seen
from onrecord.text.article import Article, Problem
from onrecord.text.tokens import Observations

FAILED = "failed"
"""What a part is said to be made from when making it went wrong: never right, so the next build tries again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a build made of one article, as far as it got, and what stopped it.

    `observed` says that a model was asked now; `failed` that the problem is a fault of ours, not of the file.
    """

    article: Article | None = None
    observations: Observations | None = None
    reading: Reading | None = None
    observed: bool = False
    shown: Article | None = None
    """The article as it was read, where people judged what its segments are for."""
    problem: Problem | None = None
    failed: bool = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is the matter with an article that was read."""
        return (*(self.article.problems if self.article else ()), *(self.reading.problems if self.reading else ()))


def keep(connection: Connection, held: Parts, kept: Kept, rules: Rules) -> None:
    """Keeps what was made of one article in place of what the story held. The ledger that did not know of it goes."""
    drop_ledger(connection)
    made_from = rules.article(held.name, held.given)
    if kept.article is None:
        why = kept.problem.what if kept.problem else ""
        _keep_refusal(connection, held.id, why, FAILED if kept.failed else made_from)
        return
    body, shown = to_json(kept.article), seen(kept.shown or kept.article) if kept.observations else None
    digest, observed_from = key(body), rules.observation(shown)
    if (made_from, digest, shown) != (held.made_from, held.digest, held.seen):
        values = {"made_from": made_from, "digest": digest, "seen": shown, "refusal": None, "body": squeeze(body)}
        connection.execute(update(schema.article).where(schema.article.c.id == held.id).values(values))
        _keep_passages(connection, kept.article)
    if kept.observations is None or observed_from is None:
        connection.execute(delete(schema.observation).where(schema.observation.c.article == held.id))
    elif kept.observed:
        row = {"made_from": observed_from, "model": kept.observations.model, "body": to_msgpack(kept.observations)}
        _put(connection, schema.observation, held.id, row)
    read_from = FAILED if kept.failed else rules.read(digest, observed_from)
    _put(connection, schema.reading, held.id, {"made_from": read_from, "body": to_msgpack(kept.reading)})


def _put(connection: Connection, table: Table, article: str, values: Mapping[str, object]) -> None:
    """The one row of `table` for an article."""
    row = insert(table).values(article=article, **values)
    connection.execute(row.on_conflict_do_update(index_elements=["article"], set_=values))


def _keep_passages(connection: Connection, article: Article) -> None:
    """Makes the text of an article searchable, a segment at a time."""
    connection.execute(delete(schema.passage).where(schema.passage.c.article == article.id))
    passages = [
        {"article": article.id, "start": segment.span.start, "words": article.words(segment.span)}
        for segment in article.segments
    ]
    if passages:
        connection.execute(insert(schema.passage), passages)


def _keep_refusal(connection: Connection, article: str, why: str, made_from: str) -> None:
    """Keeps why there is no article in these bytes; what was found in them before goes."""
    values = {"made_from": made_from, "refusal": why, "body": None, "digest": None, "seen": None}
    connection.execute(update(schema.article).where(schema.article.c.id == article).values(values))
    for table in (schema.passage, schema.observation, schema.reading):
        connection.execute(delete(table).where(table.c.article == article))


def keep_ledger(connection: Connection, ledger: Ledger, made_by: str, model: str, before: Ledger | None = None) -> None:
    """Keeps the record of all articles, and makes its statements searchable.

    `before` is what the story holds now, where it holds a record: of that, what is the same stays as it is.
    """
    if before is None:
        drop_ledger(connection)
    for field, table in schema.LEDGER.items():
        values: tuple[object, ...] = getattr(ledger, field)
        if before is not None:
            if values == getattr(before, field):
                continue
            connection.execute(delete(table))
        rows = [
            {
                "position": n,
                "id": getattr(value, "id", str(n)),
                "body": to_json(value),
                **_MORE.get(field, _nothing)(value),
            }
            for n, value in enumerate(values)
        ]
        if rows:
            connection.execute(insert(table), rows)
    if before is None or ledger.statements != before.statements:
        connection.exec_driver_sql("INSERT INTO statement_fts(statement_fts) VALUES ('rebuild')")
    # An index keeps deleted words in its segments until they are merged.
    if connection.execute(select(schema.story.c.traces)).scalar_one():
        connection.exec_driver_sql("INSERT INTO passage_fts(passage_fts) VALUES ('optimize')")
    connection.execute(update(schema.story).values(ledger=made_by, model=model, traces=False))


def drop_ledger(connection: Connection) -> None:
    """Takes the ledger away, because an article behind it changed: an old record is never shown as today's."""
    if ledger_made_by(connection) is None:
        return
    for table in schema.LEDGER.values():
        connection.execute(delete(table))
    connection.exec_driver_sql("INSERT INTO statement_fts(statement_fts) VALUES ('rebuild')")
    connection.execute(update(schema.story).values(ledger=None))


def ledger_made_by(connection: Connection) -> str | None:
    """What the ledger was made by; None when there is none that knows of every article."""
    made_by: str | None = connection.execute(select(schema.story.c.ledger)).scalar_one()
    return made_by


def counts(connection: Connection) -> dict[str, int]:
    """How many values the ledger holds, by its fields."""
    return {
        name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in schema.LEDGER.items()
    }


def _nothing(_value: object) -> dict[str, str]:
    return {}


def _words(value: object) -> dict[str, str]:
    """The columns of a statement that are searched: who said it, and the words of the article that say so."""
    if not isinstance(value, Statement):
        raise TypeError(value)
    cited = (*value.source, *value.cue, *value.content)
    return {"speaker": value.speaker or "", "words": " ".join(c.words for c in cited)}


_MORE: dict[str, Callable[[object], dict[str, str]]] = {"statements": _words}
"""Field of `Ledger` -> what its table holds besides position, id and body."""

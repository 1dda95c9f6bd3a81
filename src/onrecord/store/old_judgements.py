"""Judgements as version 2 of the schema kept them, on two figures by their ids: taken over with their words."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from onrecord.ledger.judgements import Draft, Judgement, Target, signed
from onrecord.ledger.values import Figure
from onrecord.ledger.verdicts import About, Verdict
from onrecord.store import schema
from onrecord.store.pack import from_json, unsqueeze
from onrecord.text.article import Article
from onrecord.text.selector import Selector
from onrecord.text.selector import select as select_words

TABLE = """
CREATE TABLE judgement (
  number INTEGER PRIMARY KEY, about TEXT NOT NULL, "left" TEXT NOT NULL, "right" TEXT NOT NULL, verdict TEXT NOT NULL,
  who TEXT NOT NULL, "when" TEXT NOT NULL, why TEXT NOT NULL)
"""
"""The table of version 2."""

_ALL = 'SELECT "left", "right", verdict, who, "when", why FROM judgement ORDER BY number'
_NOWHERE = Selector("", "", "", 0, 0)


def taken_over(connection: Connection) -> list[Judgement]:
    """What was judged of figures, oldest first. A figure that the record no longer had is known by its id alone."""
    made: list[Judgement] = []
    rows = connection.exec_driver_sql(_ALL)
    for left, right, verdict, who, when, why in rows.all():
        targets = (_target(connection, left), _target(connection, right))
        if verdict == Verdict.UNDO:
            made.extend(signed(Draft(Verdict.UNDO, (), "", why, one.id), who, when) for one in _on(made, left, right))
        else:
            made.append(signed(Draft(Verdict(verdict), targets, "", why), who, when))
    return made


def _on(made: list[Judgement], left: str, right: str) -> Iterator[Judgement]:
    """What was judged of the same two before."""
    for one in made:
        if {target.thing for target in one.targets} == {left, right}:
            yield one


def _target(connection: Connection, figure: str) -> Target:
    table = schema.LEDGER["figures"]
    body = connection.execute(select(table.c.body).where(table.c.id == figure)).scalar()
    if body is None:
        return Target(About.FIGURE, "", "", None, _NOWHERE, figure)
    place = from_json(body, Figure).citation
    held = connection.execute(select(schema.article.c.body).where(schema.article.c.id == place.article)).scalar_one()
    article = from_json(unsqueeze(held), Article)
    paths = connection.execute(select(schema.source.c.path).where(schema.source.c.article == place.article)).scalars()
    return Target(About.FIGURE, place.article, min(paths), article.url, select_words(article.text, place.span), figure)

"""Adds judgements to a story file. What it holds already is not added twice."""

from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from onrecord.ledger.judgements import Judgement
from onrecord.store.pack import to_json
from onrecord.store.schema import judgement


def add(connection: Connection, judgements: Iterable[Judgement]) -> int:
    """Adds them in the caller's transaction; how many were new."""
    fresh = 0
    for one in judgements:
        row = insert(judgement).values(id=one.id, body=to_json(one)).on_conflict_do_nothing(index_elements=["id"])
        fresh += connection.execute(row).rowcount
    return fresh

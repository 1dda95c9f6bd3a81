"""What a person judges is kept for good, and the record is made anew with it at once."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert, select

from onrecord.ledger.record import record
from onrecord.ledger.values import Verdict
from onrecord.store import schema
from onrecord.store.connect import alone, empty_log, transaction, writing
from onrecord.store.keep import keep_ledger
from onrecord.store.migrate import bring_up
from onrecord.store.story import FIGURES, Story


def judge_figures(story: Path, left: str, right: str, verdict: Verdict, *, who: str, why: str) -> None:
    """Adds the judgement on the figures `left` and `right` to the story, and records the story with it.

    Both or neither: a judgement is never kept without the record that heeds it. Raises a `StoryError`.
    """
    with alone(story), writing(story) as connection:
        bring_up(connection)
        with transaction(connection):
            now = datetime.now(UTC).isoformat(timespec="seconds")
            row = {"about": FIGURES, "left": left, "right": right, "verdict": verdict.value}
            connection.execute(insert(schema.judgement).values(row | {"who": who, "when": now, "why": why}))
            made = connection.execute(select(schema.story.c.ledger, schema.story.c.model)).one()
            if made.ledger is not None:
                held = Story(story, connection)
                keep_ledger(connection, record(held.held(), held.judgements()), made.ledger, made.model)
        empty_log(connection)

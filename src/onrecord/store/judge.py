"""What a person judges is kept for good, and the record is made anew with it at once."""

import getpass
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from onrecord.ledger.judged import FREE
from onrecord.ledger.judgements import Draft, Judgement, signed
from onrecord.ledger.record import Held, noted, record
from onrecord.ledger.values import Ledger
from onrecord.store import schema
from onrecord.store.add import add
from onrecord.store.connect import alone, empty_log, transaction, writing
from onrecord.store.keep import keep_ledger
from onrecord.store.migrate import bring_up
from onrecord.store.story import Story


def computer_user() -> str:
    """The user of this computer: who judges, until they say otherwise."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def judge(story: Path, drafts: Sequence[Draft], who: str) -> tuple[Judgement, ...]:
    """Adds what `who` judges to the story, and records the story with it. Raises a `StoryError`.

    Both or neither: a judgement is never kept without the record that heeds it. Once this returns it is on the disk.
    """

    def made(held: Story) -> Sequence[Judgement]:
        # In the order of the drafts, and after all that the story holds, even where the clock was set back.
        last = max((one.when for one in held.judgements()), default="")
        now = datetime.now(UTC)
        if last >= _written(now):
            now = datetime.fromisoformat(last) + timedelta(microseconds=1)
        return [signed(d, who, _written(now + timedelta(microseconds=n))) for n, d in enumerate(drafts)]

    return tuple(_added(story, made)[0])


def take_in(story: Path, judgements: Sequence[Judgement]) -> int:
    """Adds what others judged, and records the story with it; how many it did not hold yet. Raises a `StoryError`."""
    return _added(story, lambda _: judgements)[1]


def _added(story: Path, make: Callable[[Story], Sequence[Judgement]]) -> tuple[Sequence[Judgement], int]:
    with alone(story), writing(story) as connection:
        bring_up(connection)
        # A judgement cannot be made again from anything: it has to outlast a power cut, too.
        connection.exec_driver_sql("PRAGMA synchronous = FULL")
        with transaction(connection):
            held = Story(story, connection)
            judgements = make(held)
            fresh = add(connection, judgements)
            if fresh:
                _record(held, connection, judgements)
        empty_log(connection)
    return judgements, fresh


def _record(held: Story, connection: Connection, fresh: Sequence[Judgement]) -> None:
    """The record anew, if there is one: a build that is not finished makes its own."""
    made = connection.execute(select(schema.story.c.ledger, schema.story.c.model)).one()
    if made.ledger is not None:
        judgements, before = held.judgements(), held.ledger()
        free = {one.id for one in judgements if one.verdict in FREE}
        changes_nothing = all({one.id, one.undoes} & free for one in fresh)
        ledger = (noted if changes_nothing else _anew)(before, held.held(), judgements)
        keep_ledger(connection, ledger, made.ledger, made.model, before)


def _anew(before: Ledger, held: Iterable[Held], judgements: Sequence[Judgement]) -> Ledger:
    return record(held, judgements, before)


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")

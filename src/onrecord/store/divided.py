"""How the pile is divided into stories: kept by a build, and given back as long as nothing it rests on has changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from onrecord.ledger.stories import PileStory
from onrecord.ledger.story_division import division, rests_on, with_names
from onrecord.ledger.story_ids import Known
from onrecord.ledger.story_words import Background
from onrecord.ledger.values import Ledger
from onrecord.store import schema
from onrecord.store.connect import alone, empty_log, transaction, writing
from onrecord.store.pack import key, rows, to_json
from onrecord.store.prints import fingerprint
from onrecord.store.story import Story

_RULES = (
    *(f"ledger/{name}.py" for name in ("stories", "story_copies", "story_ids", "story_merging", "story_words")),
    "ledger/reuse_index.py",
    "lexicons/data/news_words.toml",
)
"""What decides how a pile is divided, besides its articles."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row of the table holds: a story as it is known (`Known`), and as it was divided from what (`made_from`).

    One that is only remembered has no `story`, as have the rows of earlier versions; one that is not known under its
    name, because a judgement made it after the last build, no articles.
    """

    id: str
    articles: tuple[str, ...]
    bridges: tuple[str, ...] = ()
    made_from: str = ""
    story: PileStory | None = None


def keep_division(connection: Connection, known: Iterable[Known], stories: Iterable[PileStory], ledger: Ledger) -> None:
    """Keeps how the pile is divided into stories, the longest known first, in place of how it was."""
    made, made_from = {one.id: one for one in stories}, _made_from(ledger)
    connection.execute(delete(schema.division))
    values = [_Row(one.id, one.articles, one.bridges, made_from, made.pop(one.id, None)) for one in known]
    values += [_Row(one.id, (), (), made_from, one) for one in made.values()]
    if values:
        held = [{"number": n, "id": one.id, "body": to_json(one)} for n, one in enumerate(values)]
        connection.execute(insert(schema.division), held)


def kept_division(story: Story, ledger: Ledger) -> tuple[PileStory, ...] | None:
    """The stories of the pile as they were kept; None where they were divided from something else than `ledger`."""
    query = select(schema.division.c.body).order_by(schema.division.c.number)
    held: Sequence[_Row] = rows(story.connection.execute(query).scalars(), _Row)
    if not held or {one.made_from for one in held} != {_made_from(ledger)}:
        return None
    return with_names((one.story for one in held if one.story is not None), story.division())


def divide_again(path: Path, background: Background) -> None:
    """Keeps how the pile is divided now, where that may have changed; what its stories were called stays known."""
    with alone(path), writing(path) as connection:
        story = Story(path, connection)
        if story.info().complete:
            ledger, known = story.ledger("pages", "judged"), story.division()
            if kept_division(story, ledger) is None:
                stories = division(story.articles(), ledger, background, known)
                with transaction(connection):
                    keep_division(connection, known, stories, ledger)
        empty_log(connection)


def forget_division(connection: Connection) -> None:
    """Keeps no more of the stories than what they are called: their titles may be of an article that has gone."""
    connection.exec_driver_sql(
        "UPDATE division SET body = CAST(json_remove(CAST(body AS TEXT), '$.story', '$.made_from') AS BLOB)"
    )


def _made_from(ledger: Ledger) -> str:
    return key(fingerprint(*_RULES), rests_on(ledger))

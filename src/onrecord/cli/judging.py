"""What all commands that judge share: who judges, how a wish becomes a judgement, and how that is told."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from onrecord.build import settle
from onrecord.cli.options import story_option
from onrecord.cli.out import Refusal, note, put
from onrecord.cli.story import opened, refusing
from onrecord.export.judged_sheet import judged_sheet
from onrecord.ledger.judgements import Draft
from onrecord.store.judge import computer_user, judge
from onrecord.store.story import Story
from onrecord.views.drafting import Wish, draft
from onrecord.views.judged import LogRow, log
from onrecord.views.meant import UnclearError

Wrapped = TypeVar("Wrapped", bound=Callable[..., Any])


def judging(command: Wrapped) -> Wrapped:
    """Adds what every judgement takes: `--why`, `--by` and `--story`."""
    why = click.option("--why", default="", metavar="TEXT", help="The reason, in your words.")
    who = click.option("--by", "who", metavar="NAME", help="Who judges; without it, the user of this computer.")
    return why(who(story_option(command)))


def wish(story: Path, who: str | None, *wishes: Wish) -> None:
    """Judges as wished, and prints what was judged."""

    def drafts(held: Story) -> Sequence[Draft]:
        ledger = held.ledger()
        return [draft(ledger, held.article, one) for one in wishes]

    decide(story, who, drafts)


def decide(story: Path, who: str | None, drafts: Callable[[Story], Sequence[Draft]]) -> None:
    """Adds the judgements that `drafts` makes of the story, and prints them; contradictions are told beside."""
    try:
        with opened(story) as held:
            wanted = drafts(held)
    except UnclearError as error:
        raise Refusal(str(error)) from error
    with refusing():
        judged = judge(story, wanted, who or computer_user())
        settle(story, judged)
    made = {one.id for one in judged}
    with opened(story) as held:
        rows = log(held.ledger(), held.judgements())
    put(judged_sheet([row for row in rows if row.id in made]), "table")
    _tell([row for row in rows if row.id in made], rows)


def _tell(made: Sequence[LogRow], rows: Sequence[LogRow]) -> None:
    """What the person who judged should know: it does nothing here, or somebody said otherwise."""
    others = {row.id: row for row in rows}
    for row in made:
        if row.because:
            note(f"Kept, but without effect: {row.because}.")
        for id_ in row.against:
            other = others[id_]
            note(f"This contradicts {other.id[:8]}, by {other.who}: {other.says}. The latest counts; see: onrecord log")

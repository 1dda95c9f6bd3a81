"""`onrecord undo`: takes a judgement back."""

from pathlib import Path

import click

from onrecord.cli.judging import decide, judging
from onrecord.views.undoing import undoing


@click.command("undo")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@judging
def command(*, ids: tuple[str, ...], why: str, who: str | None, story: Path) -> None:
    """Take the judgements of these IDs back (as `onrecord log` shows them; the beginning will do).

    The record is then as if they had never been made; the log keeps both. An undo can itself be undone.
    """
    decide(story, who, lambda held: [undoing(held.judgements(), id_, why) for id_ in dict.fromkeys(ids)])

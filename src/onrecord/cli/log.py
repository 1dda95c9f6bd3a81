"""`onrecord log`: everything that was judged."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.judged_sheet import judged_sheet
from onrecord.ledger.verdicts import Standing
from onrecord.views.judged import log


@click.command("log")
@click.option("--conflicts", is_flag=True, help="Only judgements that others contradict.")
@click.option("--lost", is_flag=True, help="Only judgements whose words are gone from the story, or fit nothing in it.")
@view
def command(*, conflicts: bool, lost: bool, form: str, story: Path) -> None:
    """Show every judgement: what was decided by whom, when and why, and whether it holds.

    A later judgement on the same thing supersedes an earlier one; `onrecord undo ID` takes any of them back. One whose
    words are no longer in the story is kept, and holds again when they come back.
    """
    with opened(story) as held:
        rows = log(held.ledger(), held.judgements())
    gone = {Standing.LOST.value, Standing.UNHEEDED.value}
    rows = tuple(row for row in rows if (row.against or not conflicts) and (row.standing in gone or not lost))
    put(judged_sheet(rows), form)

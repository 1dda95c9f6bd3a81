"""`onrecord positions`: each actor's line over time, and where it changes."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.claims_sheet import positions_sheet
from onrecord.export.origin_files import naming_files
from onrecord.views.positions import positions


@click.command("positions")
@click.argument("name", required=False)
@click.option("--on", metavar="WORDS", help="One lane: what is said with these words, or these (after a comma).")
@click.option("--alone", is_flag=True, help="Only its own words, without those of its people.")
@asof_option
@view
def command(*, name: str | None, on: str | None, alone: bool, asof: date | None, form: str, story: Path) -> None:
    """Show what NAME has said on each issue, by day: by claim, by what is mentioned on two days, then all of it.

    Without a name: the lanes of everybody who speaks on two days. For a government or a body, those whom articles name
    as its own ("US officials") are in its lane, marked as such. A shift is two statements of one speaker on two days
    that cannot both hold; it is never inferred from tone. ~ marks a candidate.
    """
    with opened(story) as held:
        ledger = asked_ledger(held, asof)
    put(naming_files(positions_sheet(positions(ledger, name, on, alone=alone)), ledger.pages), form)

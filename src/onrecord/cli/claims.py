"""`onrecord claims`: what several statements say something on, who is for it and who against."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.claims_sheet import claims_sheet
from onrecord.export.origin_files import naming_files
from onrecord.views.claims import claim_rows


@click.command("claims")
@click.option("--about", metavar="NAME", help="Only claims on which this person or body takes a stand.")
@click.option("--contested", is_flag=True, help="Only where two named speakers say what cannot both hold.")
@asof_option
@view
def command(*, about: str | None, contested: bool, asof: date | None, form: str, story: Path) -> None:
    """Show the claims on which several people, or one on several days, take a stand: support, denial, condition.

    Statements are put together by structure: the same action (or its opposite: open, close) done to the same thing.
    A claim is contested only where two attributed statements cannot both hold; both are shown.
    """
    with opened(story) as held:
        ledger = asked_ledger(held, asof)
    put(naming_files(claims_sheet(claim_rows(ledger, about, contested=contested)), ledger.pages), form)

"""`onrecord figures`: which numbers are in play, and where they conflict."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.sheets import figures_sheet
from onrecord.views.figures import figures


@click.command("figures")
@click.argument("subject", required=False)
@click.argument("property_", metavar="[PROPERTY]", required=False)
@asof_option
@view
def command(*, subject: str | None, property_: str | None, asof: date | None, form: str, story: Path) -> None:
    """Show which numbers are in play, who gives them, and how those for the same thing stand to each other.

    SUBJECT and PROPERTY narrow the answer: onrecord figures ferry capacity
    """
    with opened(story) as held:
        put(figures_sheet(figures(asked_ledger(held, asof), subject, property_)), form)

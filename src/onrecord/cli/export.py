"""`onrecord export`: the whole record as canonical JSON."""

from pathlib import Path

import click

from onrecord.cli.options import story_option
from onrecord.cli.story import opened
from onrecord.export.ledger import ledger_bytes


@click.command("export")
@story_option
def command(*, story: Path) -> None:
    """Print the whole record as canonical JSON: the same articles give the same bytes, in whatever order they came."""
    with opened(story) as held:
        click.echo(ledger_bytes(held.ledger()), nl=False)

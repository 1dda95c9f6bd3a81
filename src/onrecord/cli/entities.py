"""`onrecord entities`: who and what is in the story."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.sheets import entities_sheet
from onrecord.reading.values import EntityType
from onrecord.views.entities import entity_rows


@click.command("entities")
@click.option("--called", metavar="NAME", help="Only those called so: a name, or the beginning of a word in one.")
@click.option(
    "--type", "kind", type=click.Choice([t.value for t in EntityType], case_sensitive=False), help="Only this type."
)
@view
def command(*, called: str | None, kind: str | None, form: str, story: Path) -> None:
    """Show who and what is in the story: names, how often each is mentioned, and why different names were joined.

    For programs (json, jsonl) with every mention: by name, by description, or by a pronoun whom the article resolves.
    """
    with opened(story) as held:
        ledger = held.ledger()
    put(entities_sheet(entity_rows(ledger, called, None if kind is None else EntityType(kind.upper()))), form)

"""`onrecord digest`: what a reader needs in five minutes."""

from datetime import date
from functools import cache
from pathlib import Path

import click

from onrecord.cli.options import Day, story_option
from onrecord.cli.out import Refusal
from onrecord.cli.story import opened
from onrecord.export.paper_lines import paper_jsonl
from onrecord.export.paper_text import paper_md, paper_text
from onrecord.views.digest import digest, newest_day

_FORMATS = {"text": paper_text, "md": paper_md, "jsonl": paper_jsonl}


@click.command("digest")
@click.option(
    "--since", type=Day("first"), metavar="DATE", help="Of what was printed on this day or later; else of the last day."
)
@click.option("--candidates", is_flag=True, help="With candidates, marked as such.")
@click.option("--format", "form", type=click.Choice(tuple(_FORMATS)), default="text", show_default=True)
@story_option
def command(*, since: date | None, candidates: bool, form: str, story: Path) -> None:
    """Show what a reader needs in five minutes: what is new since a day, grouped, one line each, with notes.

    Without --since: what the last day of printing brought. Each line says who reported it; its note has the article,
    outlet, date, the very words and the place to `show`. What is not shown is counted.
    """
    with opened(story) as held:
        ledger = held.ledger()
        day = since or newest_day(ledger)
        if day is None:
            message = "no article of the story has a date; say since when with --since DATE"
            raise Refusal(message)
        paper = digest(ledger, day, cache(held.article), candidates=candidates)
    for text in _FORMATS[form](paper, ledger.pages):
        click.echo(text, nl=False)

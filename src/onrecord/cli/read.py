"""`onrecord read`: what single articles say, as the public reading record, without a story."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import click

from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option
from onrecord.cli.taking import taken
from onrecord.export.contract import Record, record_line, record_of, record_of_failure
from onrecord.intake.language import ENGLISH
from onrecord.intake.receive import Received
from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.reading.values import Reading
from onrecord.text.article import Problem


@click.command("read")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="PATH...",
)
@click.option(
    "--format",
    "_form",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    help="One JSON object a line.",
)
@published_option
@click.option("--plain", is_flag=True, help="Take the whole text as body: no headline, no furniture.")
@click.option("--with-text", is_flag=True, help="Print article.text too: what the spans of HTML pages point into.")
@click.pass_context
def command(
    ctx: click.Context, *, paths: tuple[Path, ...], _form: str, published: date | None, plain: bool, with_text: bool
) -> None:
    """Read articles, without a story, and print the reading record: one JSON object for each file, in the order given.

    PATH is a file, a folder, or - for standard input. Each line is printed as soon as its article is read. A file that
    cannot be read is an object too: its article is null and its problems say why. Ends with 2 where no file could be
    read. The names are described in docs/record.schema.json.
    """
    model = cache(load_model)
    some = False
    for path, received in taken(paths, published=published, plain=plain):
        record = _record(path, received, model, with_text=with_text)
        some = some or record.article is not None
        click.echo(record_line(record), nl=False)
    if not some:
        ctx.exit(NOTHING_DONE)


def _record(path: str, received: Received, model: Callable[[], Model], *, with_text: bool) -> Record:
    """What was read in one file. One article that goes wrong never stops a batch."""
    article = received.article
    if article is None:
        return record_of_failure(path, received.problems)
    try:
        reading = Reading(article.id)
        if article.language == ENGLISH:
            observations = next(iter(model().observe([article])))
            reading = read(article, observations, load_lexicon())
        return record_of(path, article, reading, with_text=with_text)
    except Exception as error:  # noqa: BLE001  # whatever fault of ours this is, the rest of the batch is unharmed
        fault = Problem(f"reading failed, which is a fault in onrecord: {type(error).__name__}: {error}")
        return record_of_failure(path, (*received.problems, fault))

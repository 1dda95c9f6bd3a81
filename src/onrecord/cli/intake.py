"""`onrecord intake`: what was kept, dropped and dated, and on what evidence."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option, view
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.cli.taking import taken
from onrecord.export.sheets import intake_sheet
from onrecord.ledger.pages import page
from onrecord.ledger.values import Page
from onrecord.views.intake import intake


@click.command("intake")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True, readable=False), metavar="[PATH]..."
)
@published_option
@view
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[Path, ...], published: date | None, form: str, story: Path) -> None:
    """Show for each page what was kept, what was set aside by which rule, its outlet and date, and on what evidence.

    With PATH, files and folders are looked at directly and no story is needed.
    """
    pages = list(_looked_at(paths, published)) if paths else _held(story)
    if paths and not pages:
        ctx.exit(NOTHING_DONE)
    put(intake_sheet(intake(pages)), form)


def _looked_at(paths: tuple[Path, ...], published: date | None) -> Iterator[Page]:
    for path, received in taken(paths, published=published):
        if received.article is None:
            for problem in received.problems:
                note(f"onrecord: {path}: {problem.what}")
        else:
            yield page(received.article, (path,), ())


def _held(story: Path) -> tuple[Page, ...]:
    """The pages of the story; what is in its folders and not in the story is named beside them."""
    with opened(story) as held:
        for path, problem in held.refused():
            note(f"onrecord: {path}: {problem.what}")
        return held.ledger().pages

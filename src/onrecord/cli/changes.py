"""`onrecord changes`: what is new since a day, or with one article."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import click

from onrecord.cli.options import Day, story_option
from onrecord.cli.out import Refusal, put, spelt
from onrecord.cli.story import opened
from onrecord.export.changes_sheet import changes_sheet
from onrecord.ledger.values import Page
from onrecord.views.changes import ChangesAsked
from onrecord.views.whats_new import whats_new

_FORMS = {"text": "table"}
"""A name of a format -> what the sheets call it."""


@click.command("changes")
@click.option("--since", type=Day("first"), metavar="DATE", help="What articles printed on this day or later bring.")
@click.option("--article", metavar="PATH", help="What this article of the story brings: its file, or its id.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "table", "json", "jsonl", "csv", "md")),
    default="text",
    show_default=True,
    help="How to print: for people (text, md) or for programs (json, jsonl, csv).",
)
@story_option
def command(*, since: date | None, article: str | None, form: str, story: Path) -> None:
    """Show what is new: since a day, or with one article, compared with all that was on record before.

    New statements, repeats, copies (folded), changed figures, denials, corrections, first named sources, and words that
    a later version of an article no longer has; the most urgent first, and why. "Since" goes by the day of printing;
    an article that may be older or newer is listed as such. Nothing that was on record is retired.

    A row of json and jsonl: kind (correction, shift, vanished_words, denial, changed_figure, first_named_source,
    new_statement, repeat, copy, undated), rank, because, what (words), speaker, article, path, outlet, title, printed,
    citations and before (each with citation, article, path, outlet, printed, start, end, words), statement, pages,
    asserted, subject.
    """
    if (since is None) == (article is None):
        both = " (not both)" if since else ""
        message = f"say since when (--since DATE), or with which article (--article PATH){both}"
        raise Refusal(message)
    with opened(story) as held:
        ledger = held.ledger()
        asked = ChangesAsked(since, None if article is None else _id(article, ledger.pages))
        rows = whats_new(ledger, asked, cache(held.article))
    put(changes_sheet(rows), _FORMS.get(form, form))


def _id(asked: str, pages: Iterable[Page]) -> str:
    """The id of the article that is meant: by its path in the story, the end of one, or (the beginning of) an id."""
    wanted = Path(asked).parts
    found = {
        page.id
        for page in pages
        if page.id.startswith(asked) or any(Path(path).parts[-len(wanted) :] == wanted for path in page.paths)
    }
    if not found:
        name = Path(asked).name
        found = {page.id for page in pages if any(Path(path).name == name for path in page.paths)}
    if len(found) != 1:
        many = "several articles of the story are" if found else "no article of the story is"
        message = f"{many} called {spelt(Path(asked))!r}; `onrecord intake` lists them"
        raise Refusal(message)
    return found.pop()

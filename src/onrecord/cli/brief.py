"""`onrecord brief`: what is on record, as a text to hand on, with numbered notes."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import click

from onrecord.cli.options import in_order, period, story_option
from onrecord.cli.out import Refusal, note, spelt
from onrecord.cli.story import opened
from onrecord.export.paper_docx import paper_docx
from onrecord.export.paper_html import paper_html
from onrecord.export.paper_lines import paper_jsonl
from onrecord.export.paper_pdf import NoPdfError, paper_pdf
from onrecord.export.paper_text import paper_md, paper_text
from onrecord.ledger.values import Page
from onrecord.lexicons.load import load_lexicon
from onrecord.views.brief import BriefAsked, brief
from onrecord.views.papers import Paper


def _pdf(paper: Paper, pages: Sequence[Page]) -> bytes:
    try:
        return paper_pdf(paper, pages)
    except NoPdfError as error:
        message = f"{error}; the formats md, html, docx and text work"
        raise Refusal(message) from error


_FORMATS: dict[str, Callable[[Paper, Sequence[Page]], bytes]] = {
    "md": lambda paper, pages: "".join(paper_md(paper, pages)).encode(),
    "html": lambda paper, pages: "".join(paper_html(paper, pages)).encode(),
    "docx": paper_docx,
    "pdf": _pdf,
    "text": lambda paper, pages: "".join(paper_text(paper, pages)).encode(),
    "jsonl": lambda paper, pages: "".join(paper_jsonl(paper, pages)).encode(),
}
_FILES = frozenset({"docx", "pdf"})
"""Formats that are no text for a terminal."""


@click.command("brief")
@click.option("--about", metavar="NAME", help="Only what is by, or mentions, this name or word.")
@period
@click.option("--candidates", is_flag=True, help="With statements that a person should check first, marked as such.")
@click.option("--format", "form", type=click.Choice(tuple(_FORMATS)), default="md", show_default=True)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write it to FILE.")
@story_option
def command(  # one parameter an option
    *,
    about: str | None,
    since: date | None,
    until: date | None,
    candidates: bool,
    form: str,
    out: Path | None,
    story: Path,
) -> None:
    """Write a brief: background, chronology, who says what, figures, open conflicts, what is not known.

    Every sentence is template and quoted material and carries a numbered note: article, outlet, date, the very words,
    and the place to `show`. Nothing is stated that was not reported, and everything says by whom. What several articles
    report of one speech act is told once. Days are those of saying or happening, where known, else of printing. The
    same story gives the same bytes.
    """
    in_order(since, until)
    if out is not None and not out.absolute().parent.is_dir():
        message = f"the folder of {spelt(out)} does not exist; make it first, or name another with --out"
        raise Refusal(message)
    if form in _FILES and out is None:
        message = f"{form} is no text for a terminal; name a file with --out FILE"
        raise Refusal(message)
    with opened(story) as held:
        ledger = held.ledger()
        lexicon = load_lexicon()
        asked = BriefAsked(about, since, until, candidates)
        paper = brief(ledger, asked, cache(held.article), lexicon.offices | lexicon.titles)
    data = _FORMATS[form](paper, ledger.pages)
    if not any(section.sentences for section in paper.sections):
        note("Nothing on record answers.")
    if out is None:
        click.echo(data, nl=False)
    else:
        out.write_bytes(data)
        note(f"Written: {spelt(out)}")

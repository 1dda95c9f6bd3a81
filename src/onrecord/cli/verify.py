"""`onrecord verify`: the user's own draft against the record, before readers check it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from onrecord.cli.main import FINDING
from onrecord.cli.options import published_option, story_option
from onrecord.cli.out import Refusal, spelt
from onrecord.cli.story import opened
from onrecord.export.draft_report import FORMS, draft_report
from onrecord.intake.draft import receive_draft
from onrecord.intake.language import ENGLISH
from onrecord.intake.receive import load
from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.store.story import Story
from onrecord.text.article import Article, Problem
from onrecord.views.draft.check import check_draft
from onrecord.views.draft.known import Draft, Record, draft_of, record_of
from onrecord.views.draft.rows import report
from onrecord.views.draft.wanted import wanted
from onrecord.views.quote import Passage

_PASSAGES = 12
"""Passages of the story that are looked at for each sentence of the draft: those that share most, and the rarest."""

_NEEDED = ("pages", "entities", "figures", "figure_sets")
"""Fields of the record that a draft is compared with, beside the statements of the articles near it."""


@click.command("verify")
@click.argument("draft", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMS)),
    default="text",
    show_default=True,
    help="How to print: text or md, a page to open (html), or for programs (json).",
)
@published_option
@story_option
@click.pass_context
def command(ctx: click.Context, *, draft: Path, form: str, published: date | None, story: Path) -> None:
    """Check DRAFT (txt, md, html, docx) against the story: quotations, statements, figures, days, names and titles.

    Each is verbatim, reported, in agreement, or objected to: altered, cut so that it means something else, given to
    the wrong speaker or day, in conflict, out of date, misspelt. "Not found" is never "false"; only a quotation that
    nobody in the record said is objected to for it. Every outcome shows the words of the record that it rests on.

    Ends with 0 where there is nothing to object to, 1 with at least one objection, 2 when it could not run. The draft
    does not enter the story.
    """
    with opened(story) as held:
        if not held.info().articles:
            message = "the story holds no article; build it first: onrecord build FOLDER"
            raise Refusal(message)
        text = _read(_article(draft, published))
        record = near(held, text)
    found = report(spelt(draft), text, record, check_draft(text, record, load_lexicon()))
    for part in draft_report(found, form):
        click.echo(part, nl=False)
    if found.objections:
        ctx.exit(FINDING)


def _article(path: Path, published: date | None) -> Article:
    if not path.is_file():
        what = "a folder, not a draft; name one file" if path.is_dir() else "no such file; check the path"
        message = f"{spelt(path)}: {what}"
        raise Refusal(message)
    raw = load(path)
    if isinstance(raw, Problem):
        message = f"{spelt(path)}: {raw.what}"
        raise Refusal(message)
    received = receive_draft(raw, path.name, load_lexicon().outlets, published=published)
    if received.article is None:
        message = f"{spelt(path)}: {'; '.join(p.what for p in received.problems)}"
        raise Refusal(message)
    if received.article.language != ENGLISH:
        message = f"{spelt(path)}: not in English ({received.article.language}); only English drafts can be checked"
        raise Refusal(message)
    return received.article


def _read(article: Article) -> Draft:
    observations = next(iter(load_model().observe([article])))
    return draft_of(article, read(article, observations, load_lexicon()))


def near(story: Story, draft: Draft) -> Record:
    """What the story holds near the sentences of the draft."""
    passages = {Passage(*one) for words in wanted(draft) for one in story.passages_near(words, _PASSAGES)}
    articles = {id_: story.article(id_) for id_ in sorted({p.article for p in passages})}
    readings = {id_: story.marks(id_) for id_ in articles}
    ledger = story.ledger(*_NEEDED)
    return record_of(
        replace(ledger, statements=ledger.statements or story.statements_of(articles)),
        passages,
        {id_: one for id_, one in readings.items() if one},
        {id_: one for id_, one in articles.items() if one},
    )

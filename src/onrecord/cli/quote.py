"""`onrecord quote`: where words, or nearly these words, stand; who said them, when, and who has them first."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import Refusal, put
from onrecord.cli.story import opened
from onrecord.export.origin_files import naming_files
from onrecord.export.quote_sheet import quote_sheet
from onrecord.store.story import Story
from onrecord.views.quote import Passage, QuoteRow, phrases, quoted


@click.command("quote")
@click.argument("text")
@view
def command(*, text: str, form: str, story: Path) -> None:
    """Find TEXT, or nearly these words, in quotations and anywhere else in the articles.

    Each place says who is given as the speaker, when it was said and printed, and whether the words are verbatim,
    with what differs: [-left out-] and {+put in+}. The earliest comes first.
    """
    if not phrases(text):
        message = "there are no words in TEXT; give some words of the quotation"
        raise Refusal(message)
    with opened(story) as held:
        rows = _found(held, text)
        origins = held.pages(row.origin.rpartition(" ")[2] for row in rows)  # of those without an outlet, the id
    put(naming_files(quote_sheet(rows), origins.values()), form)


def _found(story: Story, text: str) -> tuple[QuoteRow, ...]:
    """Every place, looked up in the search index of the story."""
    statements, found = story.near(phrases(text))
    passages = [Passage(*one) for one in found]
    articles = {passage.article for passage in passages}
    if not story.info().complete:
        ledger = story.ledger()
        return quoted(text, passages, ledger.statements, {page.id: page for page in ledger.pages})
    return quoted(text, passages, statements, story.pages(articles))

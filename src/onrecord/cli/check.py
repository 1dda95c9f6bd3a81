"""`onrecord check`: every citation of the story against its articles."""

import hashlib
from pathlib import Path

import click

from onrecord.cli.main import FINDING
from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.sheets import verified_sheet
from onrecord.intake.language import find_language_quickly
from onrecord.intake.receive import receive
from onrecord.ledger.values import Page
from onrecord.lexicons.load import load_lexicon
from onrecord.store.story import Story
from onrecord.views.verify import verify


@click.command("check")
@view
@click.pass_context
def command(ctx: click.Context, *, form: str, story: Path) -> None:
    """Verify every citation of the story against the raw bytes of its articles.

    Every article is taken in anew from the bytes that the story keeps. A citation whose words do not stand where it
    says, or an article whose bytes are not those of its id, ends with 1.
    """
    with opened(story) as held:
        ledger = held.ledger()
        texts = {page.id: text for page in ledger.pages if (text := _text(held, page)) is not None}
    verified = verify(ledger, texts)
    put(verified_sheet([verified]), form)
    if verified.mismatches:
        ctx.exit(FINDING)


def _text(story: Story, page: Page) -> str | None:
    """The text of the article, made anew from its bytes; None where they are not the bytes that its id names."""
    raw = story.raw(page.id)
    if raw is None or not hashlib.sha256(raw).hexdigest().startswith(page.id):
        return None
    name, outlets = page.paths[0] if page.paths else "", load_lexicon().outlets
    article = receive(raw, name, outlets, tell_language=find_language_quickly).article
    return article.text if article else None

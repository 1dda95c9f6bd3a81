"""`onrecord search`: words in the articles and statements."""

from collections.abc import Iterator
from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.sheets import found_sheet
from onrecord.store.story import Story
from onrecord.text.article import Article
from onrecord.text.span import Span, hull
from onrecord.views.found import found

_MOST = 50


@click.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1), default=_MOST, show_default=True, help="Show at most this many.")
@view
def command(*, text: str, limit: int, form: str, story: Path) -> None:
    """Find TEXT in the articles and in the statements, best first."""
    with opened(story) as held:
        put(found_sheet(found(_places(held, text, limit))), form)


def _places(story: Story, text: str, limit: int) -> Iterator[tuple[str, Article, Span]]:
    """Every hit as a place in an article."""
    contents = {one.id: one.content or one.cue for one in story.ledger().statements}
    for hit in story.search(text, limit):
        content = contents.get(hit.id, ())
        article = story.article(content[0].article if content else hit.id)
        span = hit.span or (hull(tuple(one.span for one in content)) if content else None)
        if article is not None and span is not None:
            yield hit.kind, article, span

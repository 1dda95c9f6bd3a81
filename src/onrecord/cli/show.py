"""`onrecord show`: the words of a place in their context."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import finding, put
from onrecord.cli.story import opened
from onrecord.export.sheets import shown_sheet
from onrecord.views.permalink import complete, parse_permalink
from onrecord.views.show import show


@click.command("show")
@click.argument("citation")
@click.option(
    "--context", type=click.IntRange(0), default=1, show_default=True, help="Lines with words on either side."
)
@view
def command(*, citation: str, context: int, form: str, story: Path) -> None:
    """Show the words of CITATION in their context, and the statements that rest on them.

    CITATION is what every view prints: ARTICLE#cSTART-END. The article's id may be cut short (four digits or more). A
    place that is not in the story ends with 1.
    """
    place = parse_permalink(citation)
    if place is None:
        message = f"{citation!r} is not a citation; write it as ARTICLE#cSTART-END, as every view prints it."
        raise click.UsageError(message)
    with opened(story) as held:
        ledger = held.ledger()
        ids = complete(place.article, (page.id for page in ledger.pages))
        if len(ids) > 1:
            finding(f"{len(ids)} articles begin with {place.article!r}; give more of the id: {', '.join(ids)}")
        article = held.article(ids[0]) if ids else None
        if article is None:
            finding(f"no article {place.article!r} is in the story; see: onrecord intake --story {story}")
        shown = show(ledger, article, place.span, context)
        if shown is None:
            finding(f"{citation!r} does not hold: the article has {len(article.text)} characters")
        put(shown_sheet([shown]), form)

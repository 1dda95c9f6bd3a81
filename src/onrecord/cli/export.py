"""`onrecord export`: the whole record as canonical JSON, or its people and organisations as FollowTheMoney."""

from pathlib import Path

import click

from onrecord.cli.options import story_option
from onrecord.cli.story import opened
from onrecord.export.ftm import Known, ftm_lines
from onrecord.export.ledger import ledger_bytes
from onrecord.lexicons.load import country_codes, load_lexicon
from onrecord.store.story import Story
from onrecord.views.places import places
from onrecord.views.roles import roles


@click.command("export")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "ftm"]),
    default="json",
    show_default=True,
    help="The whole record (json), or its people and organisations as FollowTheMoney entities for OpenAleph (ftm).",
)
@story_option
def command(*, form: str, story: Path) -> None:
    """Print the record as canonical JSON, or as FollowTheMoney.

    The same articles give the same bytes, in whatever order they came.

    With --format ftm, one FollowTheMoney entity a line: articles, people and organisations, and which article mentions
    whom. Candidates are left out.
    """
    with opened(story) as held:
        if form == "json":
            click.echo(ledger_bytes(held.ledger()), nl=False)
        else:
            for line in ftm_lines(held.ledger(), _known(held)):
                click.echo(line, nl=False)


def _known(story: Story) -> Known:
    """The roles of everybody, from the articles, and the codes of countries."""
    ledger, lexicon = story.ledger(), load_lexicon()
    articles = {one.id: one for one in story.articles()}
    pages, where = {page.id: page for page in ledger.pages}, places(ledger.entities)
    offices = lexicon.offices | lexicon.titles
    found = {one.id: roles(one, articles, offices, pages, where) for one in ledger.entities}
    return Known(found, country_codes())

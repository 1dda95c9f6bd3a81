"""`onrecord who`: who somebody is, what they said, and who spoke of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import finding, note, put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.origin_files import naming_files
from onrecord.export.who_sheets import who_sheet, whom_sheet
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.values import EntityType
from onrecord.store.story import Story
from onrecord.text.article import Article
from onrecord.views.who import book, page
from onrecord.views.whom import Named, near, whom


@click.command("who")
@click.argument("name")
@asof_option
@view
def command(*, name: str, asof: date | None, form: str, story: Path) -> None:
    """Show the page of a person, organisation, place or thing: names, roles, what it said and who spoke of it.

    NAME is a name, an alias, the beginning of a word in one, or an id; one wrong letter is forgiven. Where it may mean
    several, table and md list them to choose from, the other formats hold all of their pages. A name that is not in
    the story ends with 1.
    """
    with opened(story) as held:
        ledger = asked_ledger(held, asof)
        found = whom(ledger, name)
        if not found:
            alike = " or ".join(map(repr, near(ledger, name)))
            story_of = f"the story as of {asof}" if asof else "the story"
            finding(f"nobody called {name!r} is in {story_of}.{f' Did you mean {alike}?' if alike else ''}")
        lexicon, of_ledger = load_lexicon(), book(ledger)
        rows = [page(of_ledger, one, _articles(held, one), lexicon.offices | lexicon.titles) for one in found]
    if len(rows) > 1 and form in {"table", "md"}:
        put(whom_sheet(rows), form)
        note(f"{name!r} may mean {len(rows)}; ask with the id, or with the whole name: onrecord who ID")
    else:
        put(naming_files(who_sheet(rows), ledger.pages), form)


def _articles(story: Story, one: Named) -> Mapping[str, Article]:
    """The articles that mention a person, by id: its roles stand in their words."""
    if one.entity is None or one.entity.type is not EntityType.PERSON:
        return {}
    ids = sorted({citation.article for citation in one.entity.citations})
    return dict(_held(story, ids))


def _held(story: Story, ids: Iterable[str]) -> Iterable[tuple[str, Article]]:
    for id_ in ids:
        article = story.article(id_)
        if article is not None:
            yield id_, article

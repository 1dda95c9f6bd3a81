"""`onrecord who`: who somebody is, what they said, and who spoke of them."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import finding, put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.sheets import who_sheet
from onrecord.views.who import near, who


@click.command("who")
@click.argument("name")
@asof_option
@view
def command(*, name: str, asof: date | None, form: str, story: Path) -> None:
    """Show under which names somebody (or something) is in the story, what they said, and who spoke of them.

    NAME is a name in full, or the beginning of a word in one. A name that is not in the story ends with 1.
    """
    with opened(story) as held:
        ledger = asked_ledger(held, asof)
    rows = who(ledger, name)
    if not rows:
        alike = " or ".join(map(repr, near(ledger, name)))
        story_of = f"the story as of {asof}" if asof else "the story"
        finding(f"nobody called {name!r} is in {story_of}.{f' Did you mean {alike}?' if alike else ''}")
    put(who_sheet(rows), form)

"""`onrecord who`: who somebody is, what they said, and who spoke of them."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import finding, put
from onrecord.cli.story import opened
from onrecord.export.sheets import who_sheet
from onrecord.views.who import near, who


@click.command("who")
@click.argument("name")
@view
def command(*, name: str, form: str, story: Path) -> None:
    """Show under which names somebody (or something) is in the story, what they said, and who spoke of them.

    NAME is a name in full, or the beginning of a word in one. A name that is not in the story ends with 1.
    """
    with opened(story) as held:
        ledger = held.ledger()
    rows = who(ledger, name)
    if not rows:
        alike = " or ".join(map(repr, near(ledger, name)))
        finding(f"nobody called {name!r} is in the story.{f' Did you mean {alike}?' if alike else ''}")
    put(who_sheet(rows), form)

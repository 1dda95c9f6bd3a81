"""`onrecord versions`: which articles changed, and what in them."""

from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.versions_sheet import versions_sheet
from onrecord.views.versions import versions


@click.command("versions")
@view
def command(*, form: str, story: Path) -> None:
    """Show which articles the story holds in several versions, which is current, and what changed in between.

    Statements, figures and headlines that appeared, vanished or changed are listed, with a diff: [-gone-] {+new+}.
    Pages with one address are versions of one article, and so are those of one outlet with most of their text in
    common. The current one is that with the latest date on it; dates of files do not count. All versions stay in the
    record.
    """
    with opened(story) as held:
        put(versions_sheet(versions(held.ledger())), form)

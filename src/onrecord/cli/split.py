"""`onrecord split`: what was taken for one person or thing is two."""

from pathlib import Path

import click

from onrecord.cli.judging import judging, wish
from onrecord.ledger.verdicts import About, Verdict
from onrecord.views.drafting import Wish


@click.command("split")
@click.argument("one")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@judging
def command(*, one: str, others: tuple[str, ...], why: str, who: str | None, story: Path) -> None:
    """Say that OTHER is not the same person, organisation, place or thing as ONE.

    Each is a name, an id, or the place of a mention (ARTICLE#cSTART-END, as `onrecord who` prints it); two people who
    share a name are told apart by places. `onrecord undo` takes it back.
    """
    wish(story, who, *(Wish(Verdict.DIFFERENT, (one, other), "", why, About.ENTITY) for other in others))

"""`onrecord merge`: two names mean one person or thing."""

from pathlib import Path

import click

from onrecord.cli.judging import judging, wish
from onrecord.ledger.verdicts import About, Verdict
from onrecord.views.drafting import Wish


@click.command("merge")
@click.argument("one")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@judging
def command(*, one: str, others: tuple[str, ...], why: str, who: str | None, story: Path) -> None:
    """Say that ONE and OTHER are the same person, organisation, place or thing.

    Each is a name, an id, or the place of a mention. `onrecord undo` takes it back.
    """
    wish(story, who, *(Wish(Verdict.SAME, (one, other), "", why, About.ENTITY) for other in others))

"""`onrecord judgements`: what was judged, as lines that a team can share."""

from pathlib import Path
from typing import IO

import click

from onrecord.build import settle
from onrecord.cli.options import story_option
from onrecord.cli.out import Refusal, finding, note
from onrecord.cli.story import opened, refusing
from onrecord.export.judgement_lines import judgement_lines, judgements_in
from onrecord.ledger.judgements import age
from onrecord.store.judge import take_in
from onrecord.views.phrases import counted


@click.group("judgements", invoke_without_command=False)
def command() -> None:
    """Share judgements: JSON Lines, one judgement a line, with the words that it is about.

    Two people's files can be taken in in any order, and as often as one likes, with the same result.
    """


@command.command("export")
@story_option
def export(*, story: Path) -> None:
    """Print every judgement, oldest first, undone ones and what undoes them as well."""
    with opened(story) as held:
        made = held.judgements()
    for line in judgement_lines(sorted(made, key=age)):
        click.echo(line, nl=False)


@command.command("import")
@click.argument("file", type=click.File("rb"))
@story_option
def take(*, file: IO[bytes], story: Path) -> None:
    """Take in the judgements of FILE (`-`: what is piped in). Those that the story holds already change nothing.

    A line that is no judgement is named and left out, and ends the command with 1.
    """
    good, bad = judgements_in(file)
    if not good and not bad:
        message = f"{file.name} holds no judgements"
        raise Refusal(message)
    fresh = 0
    with refusing():
        if good:
            fresh = take_in(story, good)
            settle(story, good)
    note(f"{counted(fresh, 'new judgement')}, {len(good) - fresh} known already.")
    for one in bad:
        note(f"{file.name}, line {one.number}, was left out: {one.what}")
    if bad:
        finding(f"{counted(len(bad), 'line')} of {file.name} could not be taken in")

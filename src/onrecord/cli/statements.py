"""`onrecord statements`: who said what."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, in_order, period, view
from onrecord.cli.out import FOR_PEOPLE, note, put
from onrecord.cli.story import note_asof, opened
from onrecord.export.origin_files import naming_files
from onrecord.export.sheets import statements_sheet
from onrecord.ledger.values import Clock
from onrecord.views.folding import folded
from onrecord.views.phrases import counted
from onrecord.views.statements import Asked, Which, statements, undated
from onrecord.views.whom import near


@click.command("statements")
@click.option("--speaker", metavar="NAME", help="By this speaker: a name, an alias, or the beginning of a word in one.")
@click.option("--unnamed", is_flag=True, help="Only statements whose speaker is not named.")
@click.option("--outlet", metavar="NAME", help="Printed or relayed by this outlet.")
@click.option("--text", metavar="WORDS", help="With these words in what was said.")
@period
@asof_option
@click.option(
    "--clock",
    type=click.Choice([Clock.SAID.value, Clock.PRINTED.value]),
    default=Clock.SAID.value,
    show_default=True,
    help="The clock that --from, --to and the order go by: when it was said, or when it was printed.",
)
@click.option("--asserted", "which", flag_value=Which.ASSERTED.value, help="Only those that onrecord stands behind.")
@click.option(
    "--candidates", "which", flag_value=Which.CANDIDATES.value, help="Only those (~) that a person should look at."
)
@view
def command(  # noqa: PLR0913  # one parameter an option
    *,
    speaker: str | None,
    unnamed: bool,
    outlet: str | None,
    text: str | None,
    since: date | None,
    until: date | None,
    asof: date | None,
    clock: str,
    which: str | None,
    form: str,
    story: Path,
) -> None:
    """Show who said what: speaker, verb, words, both dates, outlet, and the place to `show`.

    A ~ marks a candidate that a person should look at. A statement whose date is a bracket of days answers --from and
    --to when the bracket may touch them. Copies of a statement are one line for people, which says how many pages
    carry it and which single origin they have it from; json, jsonl and csv list each, with copy_of.
    """
    in_order(since, until)
    asked = Asked(speaker, outlet, text, since, until, Clock(clock), Which(which or Which.ALL), unnamed, asof)
    with opened(story) as held:
        ledger = held.ledger()
    note_asof(ledger, asof)
    rows = statements(ledger, asked)
    if speaker is not None and not rows and not statements(ledger, Asked(speaker)):
        alike = " or ".join(map(repr, near(ledger, speaker)))
        note(f"Nobody called {speaker!r} speaks in the story.{f' Did you mean {alike}?' if alike else ''}")
    put(naming_files(statements_sheet(folded(rows) if form in FOR_PEOPLE else rows), ledger.pages), form)
    if left_out := undated(ledger, asked):
        note(f"Left out: {counted(left_out, 'statement')} with no known date on this clock.")

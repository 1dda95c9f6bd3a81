"""`onrecord timeline`: what happened, was said and was printed, by day."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, in_order, period, view
from onrecord.cli.out import FOR_PEOPLE, put
from onrecord.cli.story import note_asof, opened
from onrecord.export.origin_files import naming_files
from onrecord.export.sheets import timeline_sheet
from onrecord.ledger.values import Clock
from onrecord.views.events import digest, events
from onrecord.views.folding import folded
from onrecord.views.timeline import TimelineAsked, timeline


@click.command("timeline")
@click.option(
    "--clock",
    "clocks",
    type=click.Choice([clock.value for clock in Clock]),
    multiple=True,
    help="Only what stands on this clock; may be given more than once.",
)
@period
@click.option(
    "--by",
    type=click.Choice([clock.value for clock in Clock]),
    help="The clock that --from, --to and the order go by. Without it, each line stands on its own.",
)
@asof_option
@click.option("--about", metavar="NAME", help="Only what is by, or mentions, this name or word.")
@click.option(
    "--digest",
    "daily",
    is_flag=True,
    help="One line a day (or bracket of days), with the number of others.",
)
@view
def command(  # noqa: PLR0913  # one parameter an option
    *,
    clocks: tuple[str, ...],
    since: date | None,
    until: date | None,
    by: str | None,
    asof: date | None,
    about: str | None,
    daily: bool,
    form: str,
    story: Path,
) -> None:
    """Show what happened (◆), was said (●) and was printed (○), by day.

    The three clocks are never mixed: every line says on which it stands. What several articles tell of one event is
    one line, which says who tells it as what; two dates stand where it is not certain on which day it happened.
    """
    in_order(since, until)
    chosen = frozenset(map(Clock, clocks)) or frozenset(Clock)
    asked = TimelineAsked(chosen, since, until, about, Clock(by) if by else None, asof)
    with opened(story) as held:
        ledger = held.ledger()
    note_asof(ledger, asof)
    rows = timeline(ledger, asked)
    told = events(rows)
    shown = tuple(folded(told)) if daily or form in FOR_PEOPLE else told
    shown = digest(shown) if daily else shown
    put(naming_files(timeline_sheet(shown), ledger.pages), form)

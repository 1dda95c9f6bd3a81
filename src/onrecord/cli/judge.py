"""`onrecord judge`: what a person decides, kept for good."""

import getpass
from pathlib import Path

import click

from onrecord.cli.options import story_option, view
from onrecord.cli.out import Refusal, put
from onrecord.cli.story import opened, refusing
from onrecord.export.judged_sheet import judged_sheet
from onrecord.ledger.values import Ledger, Verdict
from onrecord.store.judge import judge_figures
from onrecord.views.judged import judged, meant


@click.group("judge", invoke_without_command=False)
def command() -> None:
    """Decide what the rules cannot: judgements are added, never changed, and hold over every rebuild."""


@command.command("figures")
@click.argument("left")
@click.argument("right")
@click.argument("verdict", type=click.Choice([v.value for v in Verdict if v is not Verdict.UNSURE]))
@click.option("--why", default="", metavar="TEXT", help="The reason, in your words.")
@click.option("--by", "who", metavar="NAME", help="Who judges; without it, the user of this computer.")
@story_option
def figures(*, left: str, right: str, verdict: str, why: str, who: str | None, story: Path) -> None:
    """Judge whether two figures are of the SAME thing or of DIFFERENT ones; UNDO leaves it to the rules again.

    LEFT and RIGHT are sets or figures as `onrecord figures` shows them: the id of a set, or the place of a figure.
    """
    with opened(story) as held:
        ledger = held.ledger()
    one, other = _figure(ledger, left), _figure(ledger, right)
    if one == other:
        message = "both are the same figure; name two"
        raise Refusal(message)
    with refusing():
        judge_figures(story, one, other, Verdict(verdict), who=who or _user(), why=why)
    with opened(story) as held:
        put(judged_sheet(judged(held.ledger(), held.judgements())[-1:]), "table")


@command.command("log")
@view
def log(*, form: str, story: Path) -> None:
    """Show every judgement: who, when, why, and whether it is in force."""
    with opened(story) as held:
        put(judged_sheet(judged(held.ledger(), held.judgements())), form)


def _figure(ledger: Ledger, name: str) -> str:
    found = meant(ledger, name)
    if found is None:
        message = f"no figure or set is called {name!r}; see: onrecord figures --format jsonl"
        raise Refusal(message)
    return found


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"

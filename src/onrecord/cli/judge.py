"""`onrecord judge`: what a person decides, kept for good."""

from dataclasses import dataclass
from pathlib import Path

import click

from onrecord.cli.judging import decide, judging, wish
from onrecord.cli.log import command as log_command
from onrecord.ledger.anchored import PAIRS as OF_TWO
from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import Role
from onrecord.views.drafting import Wish
from onrecord.views.undoing import undoing_pair


@dataclass(frozen=True, slots=True)
class _Form:
    """One subcommand: the verdict, what it is about, what its value is called (None: it has none), and its help."""

    verdict: Verdict
    about: str
    value: str | None
    words: str
    unknown: bool = False
    """Whether `--unknown` may stand in place of the value."""


_DAYS = "YYYY-MM-DD, or two days as A/B"

FORMS = {
    "speaker": _Form(Verdict.SPEAKER, "STATEMENT", "NAME", "Say who really said STATEMENT.", unknown=True),
    "words": _Form(Verdict.WORDS, "STATEMENT", "WORDS", "Give the right WORDS of STATEMENT, copied from its article."),
    "right": _Form(Verdict.RIGHT, "STATEMENT", None, "Say that STATEMENT is right as it stands."),
    "not-a-statement": _Form(Verdict.NOT_A_STATEMENT, "STATEMENT", None, "Say that STATEMENT is none."),
    "date": _Form(
        Verdict.DATE, "THING", "DATE", f"Say the day of a statement, a figure or a happening: {_DAYS}.", unknown=True
    ),
    "role": _Form(Verdict.ROLE, "PLACE", "ROLE", f"Say what the line at PLACE is: {', '.join(Role)}."),
    "belongs": _Form(Verdict.BELONGS, "FIGURE", "SUBJECT", "Say what FIGURE is a figure of.", unknown=True),
    "outlet": _Form(Verdict.OUTLET, "ARTICLE", "NAME", "Say which outlet ARTICLE is by.", unknown=True),
    "published": _Form(Verdict.PUBLISHED, "ARTICLE", "DATE", f"Say when ARTICLE was published: {_DAYS}.", unknown=True),
    "note": _Form(Verdict.NOTE, "THING", "TEXT", "Write a note on THING."),
    "pin": _Form(Verdict.PIN, "THING", None, "Pin THING."),
    "star": _Form(Verdict.STAR, "THING", None, "Star THING."),
}
"""Subcommands that judge one thing."""

PAIRS = {
    "figures": (About.FIGURE, "Say whether two figures are of the SAME thing; UNDO leaves it to the rules again."),
    "entities": (About.ENTITY, "Say whether two names or mentions mean the SAME; UNDO leaves it to the rules again."),
}
"""Subcommands that judge two."""


class _Judge(click.Group):
    """The subcommands of both tables, and the log."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every subcommand, in the order of the tables."""
        del ctx
        return [*PAIRS, *FORMS, "log"]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name."""
        del ctx
        if cmd_name in PAIRS:
            return _of_two(cmd_name, *PAIRS[cmd_name])
        if cmd_name in FORMS:
            return _of_one(cmd_name, FORMS[cmd_name])
        return log_command if cmd_name == "log" else None


@click.group("judge", cls=_Judge, invoke_without_command=False)
def command() -> None:
    """Decide what the rules cannot: judgements are added, never changed, and hold over every rebuild.

    A STATEMENT, FIGURE, ARTICLE or THING is given by its id or by its place, as every view prints them; an ARTICLE
    also by its path, a person or thing by name. `onrecord log` shows what was judged, `onrecord undo` takes it back.
    """


def _of_two(name: str, about: About, words: str) -> click.Command:
    """The subcommand that judges two things."""

    def judge(*, left: str, right: str, verdict: str, why: str, who: str | None, story: Path) -> None:
        if verdict == Verdict.UNDO:
            decide(story, who, lambda held: undoing_pair(held.ledger(), about, (left, right), why))
        else:
            wish(story, who, Wish(Verdict(verdict), (left, right), "", why, about))

    verdicts = [verdict.value for verdict in (*sorted(OF_TWO, key=list(Verdict).index), Verdict.UNDO)]
    made = click.argument("verdict", type=click.Choice(verdicts))(judging(judge))
    return click.command(name, help=words)(click.argument("left")(click.argument("right")(made)))


def _of_one(name: str, form: _Form) -> click.Command:
    """The subcommand that judges one thing."""

    def judge(
        *, thing: str, why: str, who: str | None, story: Path, value: str | None = None, unknown: bool = False
    ) -> None:
        if form.value and unknown == (value is not None):
            message = f"give {form.value}{', or --unknown in its place' if form.unknown else ''}"
            raise click.UsageError(message)
        wish(story, who, Wish(form.verdict, (thing,), value or "", why))

    made = judging(judge)
    if form.unknown:
        made = click.option("--unknown", is_flag=True, help="Nobody can tell.")(made)
    if form.value:
        metavar = f"[{form.value}]" if form.unknown else form.value
        made = click.argument("value", required=not form.unknown, metavar=metavar)(made)
    return click.command(name, help=form.words)(click.argument("thing", metavar=form.about)(made))

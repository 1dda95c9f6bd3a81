"""`onrecord utterances`: the same words in several articles, and what each made of them."""

from datetime import date
from pathlib import Path

import click

from onrecord.cli.options import asof_option, view
from onrecord.cli.out import put
from onrecord.cli.story import asked_ledger, opened
from onrecord.export.origin_files import naming_files
from onrecord.export.utterances_sheet import utterances_sheet
from onrecord.views.utterances import utterance_rows


@click.command("utterances")
@click.option("--speaker", metavar="NAME", help="By this speaker: a name, an alias, or the beginning of a word in one.")
@click.option("--changed", is_flag=True, help="Only those of which an article changes the meaning.")
@asof_option
@view
def command(*, speaker: str | None, changed: bool, asof: date | None, form: str, story: Path) -> None:
    """Show what is reported by several articles: every article's words, compared with the fullest, and which is first.

    Relations: exact, truncated, altered, paraphrase. Flagged are changes of meaning: a negation, number, name or
    modal verb that differs, a condition that is left out. [-left out-] and {+put in+} mark what differs.
    """
    with opened(story) as held:
        ledger = asked_ledger(held, asof)
    put(naming_files(utterances_sheet(utterance_rows(ledger, speaker, changed=changed)), ledger.pages), form)

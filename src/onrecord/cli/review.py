"""`onrecord review`: the queue of what is least certain, and how a question is answered."""

from collections.abc import Sequence
from pathlib import Path

import click

from onrecord.cli.judging import decide
from onrecord.cli.options import view
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.export.review_sheet import review_sheet
from onrecord.ledger.judgements import Draft
from onrecord.ledger.verdicts import About
from onrecord.store.story import Story
from onrecord.views.drafting import draft
from onrecord.views.phrases import counted
from onrecord.views.review import answer, question_meant, review


@click.command("review")
@click.argument("name", required=False, metavar="[ID")
@click.argument("given", required=False, metavar="ANSWER")
@click.argument("value", default="", metavar="[VALUE]]")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many questions to show.")
@click.option(
    "--about",
    type=click.Choice([About.STATEMENT.value, About.PAGE.value, About.FIGURE.value, About.ENTITY.value]),
    help="Only questions about these.",
)
@click.option("--why", default="", metavar="TEXT", help="The reason for the answer, in your words.")
@click.option("--by", "who", metavar="NAME", help="Who answers; without it, the user of this computer.")
@view
def command(  # noqa: PLR0913 - one parameter an option
    *,
    name: str | None,
    given: str | None,
    value: str,
    limit: int,
    about: str | None,
    why: str,
    who: str | None,
    form: str,
    story: Path,
) -> None:
    """Show the questions that the record is least sure of, first; or answer the one about ID.

    Each question names the answers that it takes: `onrecord review 3fa2 right`, `onrecord review 3fa2 speaker "Ada
    Quill"`. An answer is a judgement like any other: `onrecord log` shows it, `onrecord undo` takes it back.
    """
    if name is not None:
        if given is None:
            message = "give an answer, too; `onrecord review` shows which there are"
            raise click.UsageError(message)

        def drafts(held: Story) -> Sequence[Draft]:
            ledger = held.ledger()
            wishes = answer(question_meant(review(ledger), name), given, value, why)
            return [draft(ledger, held.article, one) for one in wishes]

        decide(story, who, drafts)
        return
    with opened(story) as held:
        rows = [row for row in review(held.ledger()) if about in {None, row.about.value}]
    put(review_sheet(rows[:limit]), form)
    if len(rows) > limit:
        note(f"{counted(len(rows) - limit, 'more question')}; --limit shows more.")

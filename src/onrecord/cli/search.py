"""`onrecord search`: what in the story answers words and filters, best first."""

from collections.abc import Callable
from pathlib import Path

import click

from onrecord.cli.options import view
from onrecord.cli.out import put
from onrecord.cli.story import opened
from onrecord.export.sheets import found_sheet
from onrecord.reading.values import Manner
from onrecord.views.asking import Field, Query, QueryError, Where, parse_query
from onrecord.views.found import asks_text, found
from onrecord.views.sought import catalogue, for_index

_MOST = 50
_DAYS = "DAYS"

_FILTERS: dict[Field, tuple[str | click.Choice[str], str]] = {
    Field.SPEAKER: ("NAME", "Said by: a name, an alias, or the beginning of a word in one."),
    Field.ABOUT: ("NAME", "That mentions this person, organisation, place or thing, by whatever words."),
    Field.OUTLET: ("NAME", "Printed or relayed by this outlet."),
    Field.SAID: (_DAYS, "Said on these days: YYYY-MM-DD, YYYY-MM, YYYY, or FROM..TO with either end left open."),
    Field.PRINTED: (_DAYS, "Printed on these days."),
    Field.HAPPENED: (_DAYS, "Happened on these days."),
    Field.MANNER: (click.Choice([one.value for one in Manner]), "How the words are reported."),
    Field.STRENGTH: ("WORD", "What the verb of saying claims: said, claimed, confirmed, denied, warned…"),
    Field.ORIGIN: ("NAME", "Whom it goes back to: the agency or page that others have it from."),
    Field.IN: (click.Choice([one.value for one in Where]), "Only in these."),
}
"""Filter -> what it takes, and its help."""


def _filters(command: Callable[..., None]) -> Callable[..., None]:
    """Adds an option for each filter."""
    for field, (takes, told) in reversed(_FILTERS.items()):
        kind, metavar = (None, takes) if isinstance(takes, str) else (takes, None)
        command = click.option(
            f"--{field.value}", f"only_{field.value}", type=kind, metavar=metavar, multiple=True, help=told
        )(command)
    return command


@click.command("search")
@click.argument("text", nargs=-1)
@_filters
@click.option("--limit", type=click.IntRange(1), default=_MOST, show_default=True, help="Show at most this many.")
@view
def command(*, text: tuple[str, ...], limit: int, form: str, story: Path, **only: tuple[str, ...]) -> None:
    """Find TEXT in statements, figures, events and running text, best first.

    \b
    harbour wall      both words, in any order; case and accents make no difference
    "harbour wall"    these words side by side
    harb*             words that begin so
    ferry OR boat     one of them
    -wall             without this word (before it, write -- on a command line)
    speaker:quill     a filter; so are about: outlet: said: printed: happened:
                      manner: strength: origin: in:
    said:2025-03..    days; also 2025-03-01..2025-03-10, 2025, ..2025-06
    -outlet:courier   not this one

    Every filter can also be given as an option. Of one filter given twice, either will do; but all of several names
    in about: and all days must fit. What has nothing of the kind that a filter looks at is not found by it: running
    text has no speaker, a statement did not happen. TEXT that holds a phrase goes in single quotes: '"harbour wall"'.
    """  # noqa: D301  # click's sign for lines that stay as they are
    query = _query(" ".join(text), only)
    with opened(story) as held:
        asked = for_index(query.all_of) if asks_text(query) else ()
        rows = found(catalogue(held.ledger()), query, held.passages(asked), limit)
    put(found_sheet(rows), form)


def _query(text: str, only: dict[str, tuple[str, ...]]) -> Query:
    """The query; the command ends with one line where it is none."""
    fields = [(field, value) for field in _FILTERS for value in only[f"only_{field.value}"]]
    try:
        query = parse_query(text, fields)
    except QueryError as error:
        raise click.UsageError(str(error)) from error
    if query.empty:
        message = "Give a word to look for, or a filter."
        raise click.UsageError(message)
    return query

"""How what is new reads as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.changes import Change, ChangeRow
from onrecord.views.phrases import counted, outlet_words, when

KINDS = {
    Change.CORRECTION: "correction",
    Change.SHIFT: "changed position",
    Change.VANISHED_WORDS: "vanished words",
    Change.DENIAL: "denial",
    Change.CHANGED_FIGURE: "changed figure",
    Change.FIRST_NAMED_SOURCE: "first named source",
    Change.NEW_STATEMENT: "new statement",
    Change.REPEAT: "repeat",
    Change.COPY: "copy",
    Change.UNDATED: "date not known",
}
"""How the kinds are called on the page."""


def changes_sheet(rows: Sequence[ChangeRow]) -> Sheet[ChangeRow]:
    """What is new, the most urgent first."""
    columns: tuple[Column[ChangeRow], ...] = (
        Column("", lambda row: "" if row.asserted else "~"),
        Column("new", lambda row: KINDS[row.kind]),
        Column("speaker", lambda row: row.speaker or "–"),
        Column("printed", lambda row: when(row.printed), under="printed"),
        Column("outlet", _outlets, under="in"),
        Column("show", lambda row: row.citations[0].citation, under="show"),
        Column("before", lambda row: ", ".join(one.citation for one in row.before) or "–", under="before"),
        Column("because", lambda row: row.because, under="because"),
        Column("words", lambda row: row.what),
    )
    return Sheet(ChangeRow, rows, columns, "Nothing is new.")


def _outlets(row: ChangeRow) -> str:
    outlet = outlet_words(row.outlet, row.path)
    return outlet if row.pages < 2 else f"{outlet} ({counted(row.pages, 'page')})"  # noqa: PLR2004  # "in 1 page" says nothing

"""How judgements read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.judged import LogRow

_SHORT = 8
"""Digits of an id that are shown; any beginning of it will do."""
_LONG = 160
"""Characters of words that are shown."""


def judged_sheet(rows: Sequence[LogRow]) -> Sheet[LogRow]:
    """Judgements: what was decided about which words; then by whom, when, why, and whether it holds."""
    columns: tuple[Column[LogRow], ...] = (
        Column("id", lambda row: row.id[:_SHORT]),
        Column("judged", lambda row: row.says),
        Column("words", _words),
        Column("by", lambda row: f"{row.who}, {row.when[:16].replace('T', ' ')}", under="by "),
        Column("why", lambda row: row.why or "no reason given", under="why: "),
        Column("holds", _holds, under=""),
        Column("against", lambda row: ", ".join(a[:_SHORT] for a in row.against), under="contradicted by "),
    )
    return Sheet(LogRow, rows, columns, "Nothing was judged.")


def _words(row: LogRow) -> str:
    return " / ".join(f"“{words[:_LONG]}{'…' * (len(words) > _LONG)}”" for words in row.words)


def _holds(row: LogRow) -> str:
    where = f" ({', '.join(row.paths)})" if row.standing == "lost" else ""
    return f"{row.standing}{f': {row.because}' if row.because else ''}{where}"

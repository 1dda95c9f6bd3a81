"""Which columns a reader sees of pairs of articles that share text."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.ledger.reuse_values import Direction
from onrecord.views.copies import CopyRow
from onrecord.views.phrases import counted

_ARROWS = {Direction.A_TO_B: "→", Direction.B_TO_A: "←", Direction.UNKNOWN: "–"}


def copies_sheet(rows: Sequence[CopyRow]) -> Sheet[CopyRow]:
    """Pairs: how much, from where to where, how much later; then why, and the longest passage."""
    columns: tuple[Column[CopyRow], ...] = (
        Column("relation", lambda row: row.relation),
        Column("overlap", lambda row: f"{row.overlap:.0%}"),
        Column("a", lambda row: row.a),
        Column("", lambda row: _ARROWS[row.direction]),
        Column("b", lambda row: row.b),
        Column("later", _later),
        Column("longest passage", lambda row: row.sample),
        Column("because", lambda row: row.because, under="direction: "),
        Column("credits", lambda row: row.origin or "", under="credited to "),
    )
    return Sheet(CopyRow, rows, columns, "No two articles share text.")


def _later(row: CopyRow) -> str:
    if row.lag is None:
        return ""
    return "same day" if row.lag == 0 else f"{'b' if row.lag > 0 else 'a'} by {counted(abs(row.lag), 'day')}"

"""Which columns a reader sees of pairs of articles that share text."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.ledger.reuse_values import Direction
from onrecord.views.citing import CitingRow
from onrecord.views.copies import CopyRow
from onrecord.views.phrases import counted

_WAYS = {Direction.A_TO_B: "a → b", Direction.B_TO_A: "b → a", Direction.UNKNOWN: "not known"}


def copies_sheet(rows: Sequence[CopyRow]) -> Sheet[CopyRow]:
    """A card a pair: the files, how much they share, from where to where and why, how much later, whom they credit."""
    columns: tuple[Column[CopyRow], ...] = (
        Column("a", lambda row: row.a),
        Column("b", lambda row: row.b),
        Column("share", lambda row: f"{row.relation}, {row.overlap:.0%} of the shorter ({counted(row.words, 'word')})"),
        Column("direction", lambda row: f"{_WAYS[row.direction]}: {row.because}"),
        Column("later", _later),
        Column("credits", lambda row: row.origin or ""),
        Column("longest passage", lambda row: row.sample),
    )
    return Sheet(CopyRow, rows, columns, "No two articles share text.", card=True)


def citing_sheet(rows: Sequence[CitingRow]) -> Sheet[CitingRow]:
    """A line a place: which article cites which, in which words."""
    columns: tuple[Column[CitingRow], ...] = (
        Column("article", lambda row: row.a),
        Column("cites", lambda row: row.b or f"{row.outlet}, {row.because.partition('; ')[2]}"),
        Column("words", lambda row: row.words),
        Column("because", lambda row: row.because, under=""),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(CitingRow, rows, columns, "No article cites another one of the story.")


def _later(row: CopyRow) -> str:
    if row.lag is None:
        return "not known"
    return "same day" if row.lag == 0 else f"{'b' if row.lag > 0 else 'a'} by {counted(abs(row.lag), 'day')}"

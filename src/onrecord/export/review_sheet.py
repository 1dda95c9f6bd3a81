"""How questions read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.review import ReviewRow


def review_sheet(rows: Sequence[ReviewRow]) -> Sheet[ReviewRow]:
    """Questions: what is asked, what the record has now; then how sure it is, why, and the answers."""
    columns: tuple[Column[ReviewRow], ...] = (
        Column("id", lambda row: row.id),
        Column("question", lambda row: row.question),
        Column("on record", lambda row: f"{row.words}: {row.says}" if row.about != "statement" else row.says),
        Column("sure", lambda row: f"{row.sure:.0%} sure; {row.because}", under=""),
        Column("answers", lambda row: ", ".join(row.answers), under="answers: "),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(ReviewRow, rows, columns, "Nothing is open: every question has been answered.")

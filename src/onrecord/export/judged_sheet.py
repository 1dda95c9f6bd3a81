"""How judgements read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.judged import JudgedRow


def judged_sheet(rows: Sequence[JudgedRow]) -> Sheet[JudgedRow]:
    """Judgements: which figures, the verdict, by whom, when and why."""
    columns: tuple[Column[JudgedRow], ...] = (
        Column("no.", lambda row: str(row.number)),
        Column("verdict", lambda row: row.verdict.value if row.in_force else f"{row.verdict.value} (superseded)"),
        Column("by", lambda row: row.who, under="by: "),
        Column("when", lambda row: row.when, under="when: "),
        Column("why", lambda row: row.why or "no reason given", under="why: "),
        Column("figures", lambda row: f"{_shown(row.left, row.left_words)} / {_shown(row.right, row.right_words)}"),
    )
    return Sheet(JudgedRow, rows, columns, "Nothing was judged.")


def _shown(name: str, words: str | None) -> str:
    return f"{name} (no longer in the story)" if words is None else f"“{words}” ({name})"

"""Which columns a reader sees of the versions of an article."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.phrases import when
from onrecord.views.versions import VersionRow


def versions_sheet(rows: Sequence[VersionRow]) -> Sheet[VersionRow]:
    """A card for each step from a version to the next."""
    columns: tuple[Column[VersionRow], ...] = (
        Column("before", lambda row: f"{row.before}, printed {when(row.printed_before)}"),
        Column("after", lambda row: f"{row.after}, printed {when(row.printed_after)}"),
        Column("current", lambda row: row.current or "not known: the dates do not tell"),
        Column("because", lambda row: row.because),
        Column("changes", _changes),
    )
    return Sheet(VersionRow, rows, columns, "No article is held in more than one version.", card=True)


def _changes(row: VersionRow) -> str:
    lines = (
        f"{one.about} {one.change}: {one.diff}  [{one.after_citation or one.before_citation}]" for one in row.changes
    )
    return "\n".join(lines) or "no statement, figure or headline"

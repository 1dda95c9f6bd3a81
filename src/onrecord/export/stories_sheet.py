"""How the stories of a pile read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.text.article import Interval
from onrecord.views.phrases import counted, when
from onrecord.views.stories import MoveRow, StoryRow


def stories_sheet(rows: Sequence[StoryRow]) -> Sheet[StoryRow]:
    """Stories: days, how many articles, the headline; then the id, the files, and what came to be part of it."""
    columns: tuple[Column[StoryRow], ...] = (
        Column("printed", lambda row: when(Interval(row.since, row.until))),
        Column("articles", lambda row: counted(len(row.articles), "article")),
        Column("story", lambda row: row.title),
        Column("id", lambda row: row.id, under="story "),
        Column("bridges", lambda row: ", ".join(row.bridges), under="now part of it: "),
        Column("files", lambda row: ", ".join(row.articles), under=""),
        Column("moved", lambda row: "; ".join(_moved(one) for one in row.moved), under="put here by hand: "),
    )
    return Sheet(StoryRow, rows, columns, "No articles.", renamed={"since": "from", "until": "to"})


def _moved(row: MoveRow) -> str:
    why = f", “{row.why}”" if row.why else ""
    return f"{row.path} (by {row.who}{why}; {row.judgement[:8]})"

"""How the stories of a pile read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.text.article import Interval
from onrecord.views.phrases import counted, when
from onrecord.views.stories import MoveRow, StoryRow

_FILES = 5
"""Files of a story that a person is shown by name."""


def stories_sheet(rows: Sequence[StoryRow]) -> Sheet[StoryRow]:
    """A card a story: headline, days, how many articles, the first files a line each, what came to be part of it."""
    columns: tuple[Column[StoryRow], ...] = (
        Column("story", lambda row: row.title),
        Column("printed", lambda row: when(Interval(row.since, row.until))),
        Column("articles", _counted),
        Column("files", lambda row: _listed(row.articles)),
        Column("by hand", lambda row: "\n".join(_moved(one) for one in row.moved)),
        Column("joined", lambda row: ", ".join(row.bridges)),
        Column("id", lambda row: row.id),
    )
    return Sheet(StoryRow, rows, columns, "No articles.", card=True, renamed={"since": "from", "until": "to"})


def _counted(row: StoryRow) -> str:
    """How many articles; and how many origins, where the pages outnumber them."""
    told = counted(len(row.articles), "article")
    if not row.origins or row.origins >= len(row.articles):
        return told
    return f"{told}, {'single origin' if row.origins == 1 else f'{row.origins} origins'}"


def _listed(files: Sequence[str]) -> str:
    """The first files, a line each, and how many more there are."""
    rest = len(files) - _FILES
    return "\n".join((*files[:_FILES], *([f"and {rest} more"] if rest > 0 else [])))


def _moved(row: MoveRow) -> str:
    why = f", “{row.why}”" if row.why else ""
    return f"{row.path} (by {row.who}{why}; {row.judgement[:8]})"

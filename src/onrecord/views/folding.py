"""Copies folded together for people: what forty pages print of one wire report is one line that says so."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from onrecord.views.phrases import counted


class Copied(Protocol):
    """A row that may be the copy of another."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def copy_of(self) -> str | None:
        """The id of the row that it copies."""


Row = TypeVar("Row", bound=Copied)


def origin_words(pages: int, origin: str, outlet: str | None, article: str, origins: Sequence[str] = ()) -> str:
    """That several pages have it from one origin or from several, or whom a single page has it from.

    Empty where a single page has it from its own outlet.
    """
    if len(origins) > 1:
        return f"{counted(pages, 'page')}, {len(origins)} origins: {', '.join(origins)}"
    if pages > 1:
        return f"{counted(pages, 'page')}, single origin: {origin}"
    return "" if origin in {"", outlet, f"page {article}"} else f"origin: {origin}"


def reported_words(pages: int, origins: Sequence[str]) -> str:
    """In how many articles something is reported, and that fewer origins stand behind them."""
    told = counted(pages, "article")
    if pages < 2 or len(origins) >= pages:  # noqa: PLR2004
        return told
    return f"{told}, single origin: {origins[0]}" if len(origins) == 1 else f"{told}, {len(origins)} origins"


def folded(rows: Sequence[Row]) -> list[Row]:
    """The rows without those that copy another one that is shown."""
    shown = {row.id for row in rows if row.copy_of is None}
    kept: list[Row] = []
    for row in rows:
        if row.copy_of is None:
            kept.append(row)
        elif row.copy_of not in shown:
            shown.add(row.copy_of)  # the first of its copies that answers stands for them
            kept.append(row)
    return kept

"""Markdown: a table (GitHub's dialect), with every character that means something to Markdown or HTML escaped."""

import re
from collections.abc import Iterator
from typing import Any

from onrecord.export.sheet import Sheet

_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]<>|~#&!])")


def as_md(sheet: Sheet[Any]) -> Iterator[str]:
    """The columns as a Markdown table; a card has one row a field."""
    if sheet.card:
        for row in sheet.rows:
            yield from _table(("", ""), [(one.heading, one.cell(row)) for one in sheet.columns])
    else:
        headings = tuple(one.heading for one in sheet.columns)
        yield from _table(headings, [tuple(one.cell(row) for one in sheet.columns) for row in sheet.rows])


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is; line ends within a cell become `<br>`."""
    return "<br>".join(_MEANS_SOMETHING.sub(r"\\\1", line) for line in text.splitlines())


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    for cells in (headings, ("---",) * len(headings)):
        yield f"| {' | '.join(cells)} |\n"
    for cells in rows:
        yield f"| {' | '.join(map(escaped, cells))} |\n"

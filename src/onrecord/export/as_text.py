"""Plain text for pipes: one line a row, columns aligned, the long words last and never cut."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from onrecord.export.sheet import Column, Sheet

_GAP = "  "

_WIDEST = 40
"""Characters to which a column is filled up: one long cell must not push all lines out of sight."""

_UNSEEN = {"Cc": " ", "Cf": ""}
"""Unicode categories that are not printed: controls, and format signs (which can turn the direction of writing)."""


def as_text(sheet: Sheet[Any]) -> Iterator[str]:
    """The columns, aligned; the last one that is not small stands last. A card has a line a field that is not empty."""
    if sheet.card:
        for row in sheet.rows:
            yield from _card(sheet, row)
    else:
        columns = reading_order(sheet)
        lines = [tuple(one.heading for one in columns)]
        lines.extend(tuple(" ".join(printable(one.cell(row)).split()) for one in columns) for row in sheet.rows)
        yield from aligned(lines)


def printable(text: str) -> str:
    """`text` without control characters: words from articles must not move a terminal's cursor, colour or turn it."""
    return "".join(sign if sign in "\n\t" else _UNSEEN.get(unicodedata.category(sign), sign) for sign in text)


def reading_order(sheet: Sheet[Any]) -> tuple[Column[Any], ...]:
    """The columns with the long one last."""
    large = [one for one in sheet.columns if not one.small]
    return (*large[:-1], *(one for one in sheet.columns if one.small), large[-1])


def aligned(lines: list[tuple[str, ...]]) -> Iterator[str]:
    """Lines of cells, each column as wide as its widest cell, within reason; the last is left as it is."""
    widths = [min(max(map(len, column)), _WIDEST) for column in zip(*lines, strict=True)]
    for cells in lines:
        padded = (cell.ljust(width) for cell, width in zip(cells[:-1], widths[:-1], strict=True))
        yield f"{_GAP.join((*padded, cells[-1]))}".rstrip() + "\n"


def _card(sheet: Sheet[Any], row: object) -> Iterator[str]:
    width = max(len(one.heading) for one in sheet.columns)
    for one in sheet.columns:
        lines = printable(one.cell(row)).splitlines()
        for heading, line in zip((one.heading, *[""] * len(lines)), lines, strict=False):
            yield f"{heading.ljust(width)}{_GAP}{line}".rstrip() + "\n"
    yield "\n"

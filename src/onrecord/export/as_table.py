"""The table for a terminal: long words wrap, and the small print stands under them."""

from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.export.as_text import printable
from onrecord.export.sheet import Sheet


def print_table(sheet: Sheet[Any], console: Console | None = None) -> None:
    """Prints the sheet on `console` (standard output), as wide as it is."""
    console = console or Console(highlight=False)
    if sheet.card:
        for row in sheet.rows:
            console.print(_card(sheet, row))
    else:
        console.print(_lines(sheet))


def _lines(sheet: Sheet[Any]) -> Table:
    large = [one for one in sheet.columns if not one.small]
    small = [one for one in sheet.columns if one.small]
    table = Table(box=None, padding=(0, 2, 1, 0), header_style="bold")
    for one in large[:-1]:
        table.add_column(one.heading, max_width=24, no_wrap=not one.heading, overflow="fold")
    table.add_column(large[-1].heading, ratio=1, overflow="fold")
    for row in sheet.rows:
        cells: list[RenderableType] = [_text(one.cell(row)) for one in large]
        told = ((one.under, printable(one.cell(row))) for one in small)
        under = " · ".join(f"{before}{words}" for before, words in told if words)
        if under:
            cells[-1] = Group(cells[-1], Text(under, style="dim"))
        table.add_row(*cells)
    return table


def _card(sheet: Sheet[Any], row: object) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for one in sheet.columns:
        words = one.cell(row)
        if words:
            table.add_row(one.heading, _text(words))
    return Padding(table, (0, 0, 1, 0))


def _text(words: str) -> Text:
    """Words as they are: nothing in them is markup."""
    return Text(printable(words))

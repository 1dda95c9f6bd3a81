"""CSV (RFC 4180, UTF-8) that a spreadsheet may open: no cell is ever a formula."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.export.sheet import Sheet, field_names
from onrecord.text.article import Interval

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe before it says text (OWASP)."""


def as_csv(sheet: Sheet[Any]) -> Iterator[str]:
    """A head line of field names, then the rows. A bracket of days is two columns; unknown is empty."""
    names = field_names(sheet.kind)
    spread = {one: sheet.kind.__dataclass_fields__[one].type is Interval for one in names}
    heads = [(one, sheet.renamed.get(one, one)) for one in names]
    yield _line([c for one, head in heads for c in ((f"{one}_from", f"{one}_to") if spread[one] else (head,))])
    for row in sheet.rows:
        yield _line([text for one in names for text in _cells(getattr(row, one))])


def safe(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()


def _cells(value: object) -> tuple[str, ...]:
    if isinstance(value, Interval):
        return tuple(end.isoformat() if end else "" for end in (value.earliest, value.latest))
    if isinstance(value, tuple):
        return (safe("; ".join(text for one in value for text in _cells(one))),)
    if value is None:
        return ("",)
    if isinstance(value, str):
        return (safe(str(value)),)
    return (msgspec.json.encode(value).decode(),)

"""JSON: one array of all rows."""

from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.export.sheet import Sheet, named


def as_json(sheet: Sheet[Any]) -> Iterator[str]:
    """The rows as one indented array; dates are ISO 8601, unknown is null."""
    yield msgspec.json.format(msgspec.json.encode([named(sheet, row) for row in sheet.rows]), indent=2).decode() + "\n"

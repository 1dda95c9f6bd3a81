"""JSON lines: one object a row."""

from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.export.sheet import Sheet, named


def as_jsonl(sheet: Sheet[Any]) -> Iterator[str]:
    """Each row as one object on its own line."""
    for row in sheet.rows:
        yield msgspec.json.encode(named(sheet, row)).decode() + "\n"

"""PolNeAR's articles with their true day of publication, which its `metadata.tsv` has.

File names show the day, too: they are for the report only.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Dated:
    """One article: a name for the report, its text, and the day on which it was published."""

    name: str
    text: str
    day: date


def polnear(folder: Path, split: str) -> Iterator[Dated]:
    """PolNeAR's articles of one split, in order of name."""
    root = folder / "data" if (folder / "data").is_dir() else folder
    with (root / "metadata.tsv").open(encoding="utf-8", newline="") as table:
        rows = {row["filename"]: row for row in csv.DictReader(table, delimiter="\t")}
    for name, row in sorted(rows.items()):
        path = root / split / "text" / f"{name.removesuffix('.txt')}.txt"
        if row["compartment"] == split and path.is_file():
            yield Dated(name, path.read_bytes().decode(), date.fromisoformat(row["publication_date"]))

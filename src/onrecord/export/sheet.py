"""What every format is given: rows, and the columns in which a reader sees them.

The formats for people (table, md) print the columns; those for programs (json, jsonl, csv) print the rows' fields.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading and how a row's cell reads.

    A column with `under` is small print: where there is room for lines, its cells stand under the last column, after
    the words of `under`.
    """

    heading: str
    cell: Callable[[Row], str]
    under: str | None = None

    @property
    def small(self) -> bool:
        """Whether it is small print."""
        return self.under is not None


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Row]):
    """An answer, ready for any format. `kind` is the type of the rows, known also when there are none.

    The last column that is not small holds the long text. A `card` is shown field by field instead of as a line.
    """

    kind: type[Row]
    rows: Sequence[Row]
    columns: tuple[Column[Row], ...]
    nothing: str = "Nothing found."
    """What a person is told when there are no rows."""
    card: bool = False
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Fields that programs see under another name: one that Python keeps for itself, such as "from"."""


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a row, in order."""
    return tuple(one.name for one in fields(kind))


def named(sheet: Sheet[Any], row: object) -> object:
    """The row as programs see it."""
    if not sheet.renamed:
        return row
    return {sheet.renamed.get(one, one): getattr(row, one) for one in field_names(sheet.kind)}

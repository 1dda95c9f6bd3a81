"""What every format is given: rows, and the columns in which a reader sees them.

The formats for people (table, md) print the columns; those for programs (json, jsonl, csv) print the rows' fields.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
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


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a row, in order."""
    return tuple(one.name for one in fields(kind))

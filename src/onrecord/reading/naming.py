"""What words around names tell of them, as values: which sort of thing, and whom a place's name stands for."""

from dataclasses import dataclass

from onrecord.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Sorted:
    """A word (`words`) that says what sort of thing the name at `name` stands for."""

    name: Span
    words: Span
    sort: str
    because: str


@dataclass(frozen=True, slots=True, order=True)
class Meant:
    """A name that stands for an institution here ("Washington" for the US government), as told by the words around it.

    `own`: the words name the institution itself ("the Russian government").
    """

    span: Span
    stands_for: str
    own: bool
    because: str

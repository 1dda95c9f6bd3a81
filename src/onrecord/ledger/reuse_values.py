"""What two articles have in common because one, or both, took it from somewhere."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.text.span import Citation, Span


class Reused(StrEnum):
    """How much of two articles is the same text. Headline, credits, furniture and house style never count.

    `same`: all of both but for a few words. `edited`: most of one of them, cut, added to or reworded. `excerpt`: a
    passage of narration. `quotes-only`: only words that both quote. Pairs that share less are independent.
    """

    SAME = "same"
    EDITED = "edited"
    EXCERPT = "excerpt"
    QUOTES_ONLY = "quotes-only"


class Direction(StrEnum):
    """From the origin to the copy."""

    A_TO_B = "a->b"
    B_TO_A = "b->a"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage that stands in both articles. `words` of it are equal; `quoted` of those are in quotation marks."""

    a: Span
    b: Span
    words: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two articles by their ids, `a` first in order, and what they share. The spans are in their texts."""

    a: str
    b: str
    relation: Reused
    overlap: float
    """Share of the shorter story's words that stand in the other, 0 to 1."""
    overlap_a: float
    overlap_b: float
    """Share of the words of each."""
    direction: Direction
    because: str
    """Why the direction is what it is."""
    origin: str | None
    """The outlet that one of them, or both, credit with the report."""
    lag: int | None
    """Days from the printing of `a` to that of `b`, negative where `b` is the earlier; None: a day is not known."""
    shared: tuple[Shared, ...]


@dataclass(frozen=True, slots=True)
class SharedWords:
    """A passage that stands in both articles, with its words in each."""

    a: Citation
    b: Citation
    words: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Reuse:
    """A `Likeness` as the record keeps it: every passage with its words. `id` is stable over rebuilds."""

    id: str
    a: str
    b: str
    relation: Reused
    overlap: float
    overlap_a: float
    overlap_b: float
    direction: Direction
    because: str
    origin: str | None
    lag: int | None
    evidence: tuple[SharedWords, ...]

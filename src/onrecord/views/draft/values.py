"""What a check of a draft says: one row for everything in it that the record can speak to."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.ledger.utterance_values import Flag, Piece
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Citation


class Item(StrEnum):
    """What was checked."""

    QUOTATION = "quotation"
    STATEMENT = "statement"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    TITLE = "title"


class Outcome(StrEnum):
    """How something in the draft stands to the record. None of them says that it is true or false.

    `shortened`: verbatim, with what is left out marked by an ellipsis. `not quoted`: the record has the words, but in
    an article's own voice, not as a quotation. `out of date`: the record has a later count. `contested`: the record
    has it, and has others that cannot be right if it is. `mixed up`: a name made of two people's.
    """

    VERBATIM = "verbatim"
    SHORTENED = "shortened"
    REPORTED = "reported"
    AGREES = "agrees"
    ROUNDED = "rounded"
    SINGLE_ORIGIN = "single origin"
    CONTESTED = "contested"
    ALTERED = "altered"
    TRUNCATED = "truncated with changed meaning"
    NOT_QUOTED = "not quoted"
    WRONG_SPEAKER = "right words, wrong speaker"
    WRONG_DATE = "wrong date"
    CONFLICTS = "conflicts"
    OUT_OF_DATE = "out of date"
    MISSPELT = "misspelt"
    MIXED_UP = "mixed up"
    WRONG_TITLE = "wrong title"
    NOT_FOUND = "not found"


OBJECTIONS = frozenset(
    {
        Outcome.ALTERED,
        Outcome.TRUNCATED,
        Outcome.NOT_QUOTED,
        Outcome.WRONG_SPEAKER,
        Outcome.WRONG_DATE,
        Outcome.CONFLICTS,
        Outcome.OUT_OF_DATE,
        Outcome.MISSPELT,
        Outcome.MIXED_UP,
        Outcome.WRONG_TITLE,
    }
)
"""Outcomes that are always objected to. `not found` is, for a quotation only: words that nobody said on the record."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Words of the record that an outcome rests on, and whose they are."""

    citation: Citation
    speaker: str | None = None
    outlet: str | None = None
    said: Interval = UNKNOWN_TIME
    printed: Interval = UNKNOWN_TIME


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing in the draft: its words and where they stand in it, how they stand to the record, and on what evidence.

    `start` and `end` are code points in the draft's text, half-open; `because` says it in words.
    """

    item: Item
    outcome: Outcome
    objection: bool
    because: str
    words: str
    start: int
    end: int
    diff: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    proofs: tuple[Proof, ...] = ()

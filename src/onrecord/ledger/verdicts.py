"""What people can decide, and what became of it in a record. How a judgement is made and kept: `judgements.py`."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.text.span import Citation, Span


class Verdict(StrEnum):
    """What a person can decide. The first three are about two things; `undo` takes another judgement back."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    RIGHT = "right"
    NOT_A_STATEMENT = "not-a-statement"
    SPEAKER = "speaker"
    WORDS = "words"
    DATE = "date"
    ROLE = "role"
    BELONGS = "belongs"
    OUTLET = "outlet"
    PUBLISHED = "published"
    STORY = "story"
    NOTE = "note"
    PIN = "pin"
    STAR = "star"
    UNDO = "undo"


class About(StrEnum):
    """What a judgement can be about. `words` are any words of an article."""

    STATEMENT = "statement"
    FIGURE = "figure"
    ENTITY = "entity"
    PAGE = "page"
    SEGMENT = "segment"
    MOMENT = "moment"
    WORDS = "words"


Where = tuple[str, Span]
"""A place: the id of an article, and where in its text."""


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """What a person judged of the things mentioned at two places: the same, different, or not to be told (unsure).

    Nothing overrules it but a later decision; `judgement` is the id of the judgement that it comes from.
    """

    verdict: Verdict
    left: Where
    right: Where
    judgement: str


class Standing(StrEnum):
    """What became of a judgement. `lost`: its words are no longer in the story; `unheeded`: it fits nothing there."""

    IN_FORCE = "in force"
    SUPERSEDED = "superseded"
    LOST = "lost"
    UNHEEDED = "unheeded"


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement that nobody took back, and what it does in this record. `id` is the judgement's.

    `things` are the ids of what it is about here, `against` those of judgements by others that it contradicts.
    """

    id: str
    verdict: Verdict
    about: About | None
    value: str
    who: str
    when: str
    why: str
    standing: Standing
    because: str
    citations: tuple[Citation, ...] = ()
    """The words that it is about, as they are now."""
    things: tuple[str, ...] = ()
    against: tuple[str, ...] = ()

"""What a statement says in structure, and how it stands to it."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.text.span import Span


class Stance(StrEnum):
    """How a statement stands to what it is about."""

    SUPPORT = "support"
    DENIAL = "denial"
    CONDITION = "condition"
    QUESTION = "question"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one clause of a statement says. `action`: its verb, or the axis of words with an opposite (close, open)."""

    attribution: int
    span: Span
    action: str
    positive: bool
    """Whether it says yes to the action, or to the first end of the axis; a denial is not yet counted in."""
    theme: tuple[str, ...]
    """Lemmas of what it is about."""
    actor: str | None
    mood: str
    """fact, ahead (planned), wish or perhaps."""
    scope: tuple[str, ...]
    """Names, numbers and words such as "some" that narrow it."""
    stance: Stance
    because: str
    doer: Span | None = None
    """The words for who does it."""
    thing: Span | None = None
    """The head word of what it is about."""
    definite: bool = False
    """Whether these words mean one thing that the reader is to know: "the harbour", "Bush's injury", a name."""

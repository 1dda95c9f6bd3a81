"""What the role rules pass on to each other: a role given to a paragraph, and why."""

from dataclasses import dataclass

from onrecord.text.article import Role


@dataclass(frozen=True, slots=True)
class Mark:
    """A role and the rule that gave it. `tail` marks a line after which a page has left its story."""

    role: Role
    because: str
    tail: bool = False


Marks = list[Mark | None]
"""One per block; None where no rule has spoken yet."""

"""What the clue finders of this room make."""

from dataclasses import dataclass

from onrecord.reading.printing import Ranges
from onrecord.text.span import Span


@dataclass(frozen=True, slots=True)
class Clue:
    """Words that leave only some days for the printing, by one rule."""

    rule: str
    span: Span
    ranges: Ranges
    weekdays: tuple[int, ...] = ()
    """Weekdays that the printing can have been on; none: any."""

"""What is told of a rule of speaker resolution."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeakerRule:
    """One way from the words of a source to the speaker."""

    name: str
    construction: str
    """What the words of the source must be, and who is taken for the speaker."""
    example: str
    """Article text; the source that the rule reads stands in brackets."""
    resolves: bool = True
    """Whether it gives a speaker; a rule that does not says why there is none."""

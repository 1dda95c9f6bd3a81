"""Two sentences of different articles side by side: all that the rules look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.utterance_speakers import Speakers
from onrecord.ledger.utterance_times import Times
from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.wording import Word
from onrecord.ledger.wording_compare import Alignment
from onrecord.reading.values import Manner

_PLENTY = 8
"""Words in common that tell one thing even where a number differs: a change of it is shown as such."""
_NOT = frozenset(("not", "never"))


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two sentences, how they align, and what else speaks for one speech act. `weighed`: see `Rarity`."""

    one: Unit
    other: Unit
    aligned: Alignment
    speakers: Speakers
    times: Times
    weighed: float
    stems: frozenset[str]
    plain: int
    """Stems in both that are neither names nor numbers: what is told of them."""
    one_story: bool
    """Whether the articles have so many names in common that they tell of one thing."""
    left_open: bool
    """Whether one article leaves open who speaks, and both are of one story."""
    other_days: bool
    """Whether the articles are of different days, and do not both say when it was said."""
    told: float = 0.0
    """What the stems in both weigh together, in stems that one sentence alone has."""
    told_of_longer: float = 0.0
    """Their share of the weight of the sentence that tells more."""

    @property
    def senses(self) -> int:
        """How many words in both a sentence can be told by."""
        return len(self.stems)

    @property
    def both_quoted(self) -> bool:
        """Whether both stand in quotation marks."""
        return self.one.quoted and self.other.quoted


def says_otherwise(two: Likeness) -> bool:
    """Whether something speaks against one act: quotations in other words, a "not", other numbers throughout."""
    near = two.aligned
    sides = (two.one.words, two.other.words)
    quotations = all(u.statement.manner is Manner.DIRECT for u in (two.one, two.other)) and near.run < 4  # noqa: PLR2004
    level = near.covered >= 0.5  # noqa: PLR2004
    denied = [sum(word.form in _NOT for word in side) % 2 for side in sides]
    numbers = [numbers_in(side) for side in sides]
    return (
        quotations
        or (level and denied[0] != denied[1])
        or bool(numbers[0] and numbers[1] and not numbers[0] & numbers[1] and len(two.stems) < _PLENTY)
        or _not_yet(*sides)
    )


def numbers_in(words: Sequence[Word]) -> set[str]:
    """The numbers and times of day that the words give in figures."""
    return {word.form for word in words if word.form.replace(".", "").replace(":", "").isdigit()}


def _not_yet(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether one tells that something is still to come, and the other does not: the state changed in between."""
    early = [{"not", "yet"} <= {word.form for word in side} for side in (one, other)]
    return early[0] != early[1]

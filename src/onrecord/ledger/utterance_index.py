"""Which sentences are worth comparing: those that share two rare words in a row, or of one speaker, two rare words.

Never all pairs: a key that many sentences share pairs each of them with the longest few, so that cost stays near-linear
however often a line is repeated.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from types import MappingProxyType

from onrecord.ledger.utterance_units import Unit

_WITH = 16
"""Sentences that each of those with a key in common is compared with: the longest of them."""
_RAREST = 7
"""Stems of a sentence, the rarest in the story, by pairs of which one speaker's sentences are found."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much a stem tells: the rarer among all sentences, the more; 1.0 where one sentence alone has it."""

    weights: Mapping[str, float]

    def of(self, stems: Iterable[str]) -> float:
        """What some stems weigh together."""
        return sum(self.weights[stem] for stem in sorted(set(stems)))

    def rarest(self, stems: Iterable[str]) -> list[str]:
        """The stems that tell most, at most `_RAREST`, in order of the alphabet."""
        return sorted(sorted(set(stems), key=lambda stem: (-self.weights[stem], stem))[:_RAREST])


def rarity(units: Sequence[Unit]) -> Rarity:
    """How much every stem tells among these sentences."""
    counts = Counter(stem for unit in units for stem in set(unit.stems))
    once = math.log(1 + len(units))
    return Rarity(MappingProxyType({stem: math.log(1 + len(units) / count) / once for stem, count in counts.items()}))


def candidates(units: Sequence[Unit], rare: Rarity) -> Iterator[tuple[int, int]]:
    """Pairs of places in `units` (smaller first, each once, in order), from different articles."""
    held: dict[Key, list[int]] = {}
    for n, unit in enumerate(units):
        for key in dict.fromkeys(_keys(unit, rare)):
            held.setdefault(key, []).append(n)
    found: set[tuple[int, int]] = set()
    for sharing in held.values():
        if len(sharing) > 1:
            found.update(_pairs(sharing, units))
    yield from sorted(found)


def _keys(unit: Unit, rare: Rarity) -> Iterator[Key]:
    yield from ((min(two), max(two)) for two in pairwise(unit.stems))
    speaker = unit.statement.entity or unit.statement.speaker
    if speaker is not None:
        yield from ((speaker, *two) for two in combinations(rare.rarest(unit.stems), 2))


def _pairs(sharing: list[int], units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    ordered = sorted(sharing, key=lambda n: (-len(units[n].stems), units[n].key))
    for at, n in enumerate(ordered):
        for m in ordered[: min(at, _WITH)]:
            if units[n].statement.article != units[m].statement.article:
                yield min(n, m), max(n, m)

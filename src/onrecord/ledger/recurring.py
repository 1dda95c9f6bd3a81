"""Formulas: words that a speaker uses again on another occasion. They link utterances and never merge them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.wording import Word, said_only, stem
from onrecord.text.article import UNKNOWN_TIME, Interval

_RARE = 0.1
"""Share of all sentences in which a word of a formula may stand: a commoner one is the story's subject."""
_FEWEST = 8
"""Sentences in which it may stand in a story however small."""
_LONGEST = 12
"""Sentences of one formula: what a speaker says more often is a subject."""

Formula = tuple[str, str]


def formulas(found: Sequence[Unit], groups: Mapping[int, int]) -> dict[Formula, tuple[int, ...]]:
    """Two neighbouring words (their stems) -> the sentences (places in `found`) in which one speaker alone uses them.

    `groups` says which sentences are of one utterance: a formula is used in several, on different days or in
    different words, always in quotation marks. Names and numbers make no formula.
    """
    counts: dict[str, int] = {}
    for unit in found:
        for one in {stem(word.form) for word in unit.words if word.heavy}:
            counts[one] = counts.get(one, 0) + 1
    most = max(_FEWEST, _RARE * len(found))
    used: dict[Formula, list[int]] = {}
    for n, unit in enumerate(found):
        for pair in dict.fromkeys(_pairs(unit)):
            if all(counts[one] <= most for one in pair):
                used.setdefault(pair, []).append(n)
    return {pair: tuple(places) for pair, places in sorted(used.items()) if _recurs(found, places, groups)}


def _pairs(unit: Unit) -> list[Formula]:
    heavy = [word for word in said_only(unit.words) if word.heavy]
    return [
        (min(two), max(two))
        for one, other in pairwise(heavy)
        if one.quoted and other.quoted and not (_names(one) or _names(other))
        for two in [(stem(one.form), stem(other.form))]
        if two[0] != two[1]
    ]


def _names(word: Word) -> bool:
    """Whether it is a name, or a number in figures or letters ("a minute or two" is how everybody talks)."""
    return word.capital or word.form[:1].isdigit()


def _recurs(found: Sequence[Unit], places: Sequence[int], groups: Mapping[int, int]) -> bool:
    speakers = {found[n].statement.entity for n in places}
    if len(speakers) != 1 or None in speakers or len(places) > _LONGEST:
        return False
    several = len({groups.get(n, -1 - n) for n in places}) > 1 and len({found[n].statement.article for n in places}) > 1
    return several and len({_day(found[n]) for n in places} - {UNKNOWN_TIME}) > 1


def _day(unit: Unit) -> Interval:
    """The day that tells its occasion: of saying, else of printing. Without days nothing tells two occasions apart."""
    said = unit.statement.said
    return said if said.known else unit.statement.printed

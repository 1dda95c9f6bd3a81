"""What speaks for one speech act and what against it, and how probable both together make it.

Where no single thing decides (`utterance_rules`), all are weighed: a logistic regression on pairs of reports that were
labelled by reading (`bench/utterance_weights.py`).
"""

import math
from collections.abc import Iterator

from onrecord.ledger.utterance_likeness import Likeness, numbers_in, says_otherwise
from onrecord.ledger.utterance_speakers import Speakers
from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.utterance_weights import BIAS, WEIGHTS
from onrecord.ledger.wording_senses import sense
from onrecord.reading.values import Manner

_DENIALS = frozenset(("not", "never", "no", "none", "nothing"))


def weighed(two: Likeness) -> float:
    """How probable it is that two sentences report one speech act, 0 to 1."""
    log_odds = BIAS + sum(WEIGHTS.get(name, 0.0) * amount for name, amount in evidence(two).items())
    return 1 / (1 + math.exp(-log_odds))


def evidence(two: Likeness) -> dict[str, float]:
    """Each piece of evidence and how much there is of it: 1 for what is or is not, else a share or a logarithm."""
    return {
        name: float(amount) for part in (_who(two), _when(two), _words(two), _meaning(two)) for name, amount in part
    }


def _who(two: Likeness) -> Iterator[tuple[str, float]]:
    unknown = two.speakers is Speakers.UNKNOWN
    yield "one speaker", two.speakers is Speakers.SAME
    yield "speaker unknown", unknown
    yield "speaker left open", unknown and two.left_open
    yield "speaker unknown, share of the shorter", unknown * two.weighed
    yield "speaker unknown, weight in common", unknown * two.told
    yield "a word of the cue in common", bool(_cue(two.one) & _cue(two.other))


def _when(two: Likeness) -> Iterator[tuple[str, float]]:
    one, other = two.one.statement, two.other.statement
    yield "both dated", one.said.known and other.said.known
    yield "printed on one day", one.printed.known and one.printed == other.printed


def _words(two: Likeness) -> Iterator[tuple[str, float]]:
    left, right = set(two.one.stems), set(two.other.stems)
    yield "weight in common", math.log1p(two.told)
    yield "share of the shorter", two.weighed
    yield "share of the longer", two.told_of_longer
    yield "words in order", math.log1p(two.aligned.heavy)
    yield "longest run", math.log1p(two.aligned.run)
    yield "names in common", math.log1p(len(two.stems) - two.plain)
    yield "length of the shorter", math.log(min(len(left), len(right)))
    yield "length of the longer", math.log(max(len(left), len(right)))
    yield "one within the other", left <= right or right <= left
    yield "share of a quotation", max(_held(two.one, right), _held(two.other, left))
    yield "one quotes", (two.one.statement.manner is Manner.DIRECT) != (two.other.statement.manner is Manner.DIRECT)


def _meaning(two: Likeness) -> Iterator[tuple[str, float]]:
    sides = (two.one.words, two.other.words)
    denied = [sum(word.form in _DENIALS for word in side) % 2 for side in sides]
    numbers = [numbers_in(side) for side in sides]
    names = [_names(unit) - set(other.stems) for unit, other in ((two.one, two.other), (two.other, two.one))]
    yield "both deny", all(denied)
    yield "one denies", denied[0] != denied[1]
    yield "something speaks against it", says_otherwise(two)
    yield "numbers in common", bool(numbers[0] & numbers[1])
    yield "numbers in one alone", math.log1p(len(numbers[0] ^ numbers[1]))
    yield "names in each alone", math.log1p(min(map(len, names)))


def _cue(unit: Unit) -> set[str]:
    return {sense(word.casefold()) for part in unit.statement.cue for word in part.words.split()}


def _held(unit: Unit, by: set[str]) -> float:
    """The share of what one sentence quotes that the other has."""
    quoted = {sense(word.form) for word in unit.words if word.quoted and word.heavy}
    return len(quoted & by) / len(quoted) if quoted else 0.0


def _names(unit: Unit) -> set[str]:
    return {sense(word.form) for word in unit.words if word.capital and word.heavy}

"""How a number is meant: the words before and after it that make it a bound or an estimate."""

from onrecord.reading.quantities.atoms import Atom, follows, hyphen, word
from onrecord.reading.values import Bound

_BEFORE_PHRASES = {
    Bound.AT_LEAST: (
        "at least|more than|no fewer than|no less than|not less than|not fewer than|upwards of|in excess of|exceeding"
        "|exceeded|exceeds"
        "|greater than|higher than|larger than|faster than|longer than|older than"
        "|a minimum of|well over|just over|slightly over|well above|just above"
        "|slightly more than|little more than|a little over|north of|over|above|beyond|>|≥"
    ),
    Bound.AT_MOST: (
        "at most|up to|sub -|no more than|not more than|fewer than|less than|lower than|smaller than|shorter than"
        "|younger than"
        "|as many as|as much as|as high as|a maximum of"
        "|just under|well under|below"
        "|slightly under|just below|well below|slightly less than|a little under|under|<|≤"
    ),
    Bound.ABOUT: (
        "about|around|roughly|approximately|approx|approx .|some|nearly|almost|close to|closer to|estimated"
        "|an estimated|estimated at|circa|ca .|~|≈|in the region of|in the vicinity of"
        "|in the neighborhood of|in the neighbourhood of|on the order of|somewhere around|virtually|barely"
        "|perhaps|maybe|about every|approximately every|roughly every"
    ),
    Bound.EXACT: "just|only|exactly|precisely|a total of|a mere|a record|an average of",
}
_AFTER_PHRASES = {
    Bound.AT_LEAST: "or more|or above|or higher|or older|or longer|or larger|or bigger|or greater"
    "|and over|and above|and older|and counting|plus",
    Bound.AT_MOST: "or less|or fewer|or below|or lower|or under|or younger|and under",
    Bound.ABOUT: "or so|or thereabouts|ish|odd|- odd",
}


def _table(phrases: dict[Bound, str]) -> dict[tuple[str, ...], Bound]:
    return {tuple(p.split()): bound for bound, line in phrases.items() for p in line.split("|")}


BEFORE, AFTER = _table(_BEFORE_PHRASES), _table(_AFTER_PHRASES)
_LONGEST = 4


def bound_before(atoms: list[Atom], i: int) -> tuple[Bound, int] | None:
    """The longest bounding phrase that ends right before atom `i`, and where it starts."""
    for length in range(min(_LONGEST, i), 0, -1):
        phrase = tuple(a.text for a in atoms[i - length : i])
        if phrase in BEFORE:
            return BEFORE[phrase], i - length
    return None


def bound_after(atoms: list[Atom], i: int) -> tuple[Bound, int] | None:
    """The bounding phrase at atom `i`, and the atom after it. A plus sign stands at the number or before a word."""
    if word(atoms, i) == "+" and (atoms[i].glued or word(atoms, i + 1).isalpha()):
        return Bound.AT_LEAST, i + 1
    if hyphen(atoms, i) and word(atoms, i + 1) in {"plus", "odd", "ish"}:
        return AFTER[(word(atoms, i + 1),)], i + 2
    for length in (3, 2):
        phrase = tuple(word(atoms, i + n) for n in range(length))
        if phrase in AFTER and follows(atoms, i, phrase):
            return AFTER[phrase], i + length
    return None


def interval(low: float, high: float, bound: Bound) -> tuple[float | None, float | None]:
    """The interval that a bounded number leaves: open above for at least, open below for at most."""
    if bound is Bound.AT_LEAST:
        return low, None
    if bound is Bound.AT_MOST:
        return None, high
    return low, high

"""Whether two numbers can be the same number: intervals, rounding, and units of one dimension.

A number is read as its digits say: 290 is known to the ten, 300 to the hundred, so that 290 may be printed as 300;
but 155 is never 144, for both are known to the one.
"""

from enum import Enum, auto
from math import floor, inf, log10

from onrecord.ledger.values import Figure
from onrecord.reading.quantities.units import unit_of
from onrecord.reading.values import Bound

_ABOUT = 0.1
"""Relative width left to "about", "nearly", …: news style guides keep such words for numbers rounded to a tenth."""
_UNDER = ("almost", "nearly", "close to", "just under", "just below", "just short of", "not quite")
_OVER = ("just over", "just above", "slightly more", "slightly over", "a little more", "a little over")
"""First words of an estimate that is on one side only: nearly 90 is not 93."""
_ROUNDED = 0.05
"""Widest relative rounding granted to a plain number; a plain count below 100 is taken to the letter."""
_POINT = 1.0
"""Widest rounding granted to a plain share, in points: "90 per cent" is not 93.87."""
_FAR = 3
"""A bound that another number exceeds so many times was not written of the same."""
_COUNTED_OUT = 100
_EXACT = 1e-6


class Match(Enum):
    """How two numbers stand to each other, whatever they are of."""

    SAME = auto()
    CONVERTED = auto()
    """Two units, and no more between them than the digits leave open."""
    ROUNDED = auto()
    COMPATIBLE = auto()
    """A bound, a range or a vague word has room for both."""
    APART = auto()


def match(a: Figure, b: Figure) -> Match:
    """How the numbers of two figures of one dimension stand to each other."""
    same = (a.low, a.high, a.unit) == (b.low, b.high, b.unit)
    if same and Bound.VAGUE not in {a.bound, b.bound}:
        return Match.SAME
    if not (is_point(a) and is_point(b)):
        return Match.COMPATIBLE if same or _meet(a, b) else Match.APART
    if a.unit != b.unit:
        return Match.CONVERTED if _meet(a, b) else Match.APART
    return Match.ROUNDED if _rounds(a, b) else Match.APART


def is_point(figure: Figure) -> bool:
    """Whether it is a single number, so that only rounding or conversion can make another differ from it."""
    return figure.low == figure.high is not None


def number_of(figure: Figure) -> tuple[object, ...]:
    """All that a number is compared by: figures with the same are the same to every comparison."""
    return (figure.low, figure.high, figure.unit, figure.bound, *_sides(figure))


def low_end(figure: Figure) -> float:
    """The lowest that it can be, or the only end it has."""
    value = figure.low if figure.low is not None else figure.high
    return -inf if value is None else value


def apart(a: Figure, b: Figure) -> float:
    """The relative difference of two numbers in their dimension's base unit."""
    one, two = (_based(low_end(f), f) for f in (a, b))
    return abs(one - two) / max(abs(one), abs(two), _EXACT)


def far(first: Figure, second: Figure) -> bool:
    """Whether a bound is so far from the other number that nobody would write it of the same: at least 9, and 84."""
    if Bound.VAGUE in {first.bound, second.bound} or first.unit != second.unit:
        return False
    ends = sorted(f.low if f.low is not None else f.high or 0.0 for f in (first, second))
    return 0 < ends[0] * _FAR < ends[1]


def _based(value: float, figure: Figure) -> float:
    unit = unit_of(figure.unit)
    return value if unit is None else value * unit.factor + unit.offset


def digits(value: float) -> int:
    """How many significant digits a number has: 1 for 300, 2 for 290, 4 for 2,507."""
    return 0 if value == 0 else round(log10(10.0 ** floor(log10(abs(value))) / last_place(value))) + 1


def last_place(value: float) -> float:
    """The worth of the last digit that is not a trailing zero: 10 for 290, 0.1 for 4.2."""
    place = 10.0 ** floor(log10(abs(value)))
    for _ in range(12):
        if abs(value / place - round(value / place)) < _EXACT:
            return place
        place /= 10
    return place


def _rounds(a: Figure, b: Figure) -> bool:
    """Whether one of two plain numbers in one unit is the other with fewer digits; an estimate reaches a tenth."""
    one, two = low_end(a), low_end(b)
    if Bound.ABOUT in {a.bound, b.bound}:
        return _meet(a, b)
    if 0 in {one, two} or last_place(one) == last_place(two):
        return False
    coarse, figure = max(((one, a), (two, b)), key=lambda pair: last_place(pair[0]))
    return abs(one - two) <= _slack(coarse, figure)


def _meet(a: Figure, b: Figure) -> bool:
    one, two = _bracket(a), _bracket(b)
    return one[0] <= two[1] and two[0] <= one[1]


def _bracket(figure: Figure) -> tuple[float, float]:
    """The interval, in the dimension's base unit, that the figure's wording leaves."""
    under, over = _sides(figure)
    low = -inf if figure.low is None else figure.low - (0 if over else _slack(figure.low, figure))
    high = inf if figure.high is None else figure.high + (0 if under else _slack(figure.high, figure))
    unit = unit_of(figure.unit)
    if unit is None:
        return low, high
    return low * unit.factor + unit.offset, high * unit.factor + unit.offset


def _sides(figure: Figure) -> tuple[bool, bool]:
    """Whether its words leave room on the lower side only, and on the upper side only."""
    words = figure.citation.words.lower()
    return words.startswith(_UNDER), words.startswith(_OVER)


def _slack(value: float, figure: Figure) -> float:
    """Half of the last significant place, within limits; a tenth for an estimate."""
    if figure.bound is Bound.ABOUT:
        return abs(value) * _ABOUT
    if value == 0 or (figure.unit is None and abs(value) < _COUNTED_OUT):
        return 0.0
    widest = _POINT if figure.unit == "%" else abs(value) * _ROUNDED
    return min(last_place(value) / 2, widest)

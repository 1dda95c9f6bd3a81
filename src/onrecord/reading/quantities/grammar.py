"""The grammar of amounts: number, magnitude, currency or unit, range, bound, and multiples ("four times the …")."""

from dataclasses import dataclass

from onrecord.reading.quantities.atoms import HYPHENS, Atom, follows, glued, hyphen, word, words_of
from onrecord.reading.quantities.bounds import bound_after, bound_before, interval
from onrecord.reading.quantities.numerals import STARTS, Numeral, numeral
from onrecord.reading.quantities.plain import Plain, part_of_unit, plain_at
from onrecord.reading.quantities.unit_names import PREFIX_STARTS
from onrecord.reading.quantities.units import MONEY, Unit, unit_at
from onrecord.reading.values import Bound


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount at atoms `start..end` (half-open); `number` is the atom range of its number alone."""

    start: int
    end: int
    number: tuple[int, int]
    low: float | None
    high: float | None
    unit: Unit | None
    bound: Bound
    because: str
    meant: Bound = Bound.EXACT
    """How a share is meant, besides being one: "more than half", "about a third"."""


_THOUSAND = 1e3
_MOVED = words_of(
    "rose rise rises risen rising fell fall falls fallen falling climbed climbs climbing dropped drops "
    "dropping jumped jumps jumping slid slides sliding gained gains gaining lost loses losing added adds "
    "adding plunged plunges plunging soared soars soaring surged surges surging tumbled slipped sank "
    "advanced increased decreased declined up down off by eased edged shed"
)
"""Words before the size of a change, after which "to" says where it ended."""
_LEAP = 5
"""So "skidded 9.5 to 200.5" is a change and a price."""
_WIDEST_OR = 20
"""So "two or three" is a range; "1,000 or 2,000" may be two numbers."""
_RATIO_AFTER = (
    "the",
    "that",
    "as",
    "more",
    "higher",
    "larger",
    "greater",
    "bigger",
    "faster",
    "longer",
    "their",
    "its",
)
_OUT_OF = (("in",), ("out", "of"), ("out", "of", "every"), ("of", "every"))
_WHOLES = frozenset({2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0, 1000.0})
"""Out of how many a share is given ("one in five"); other numbers are parts of a count ("29 of 34 passes")."""
_MULTIPLIERS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "half": 0.5}
_GROWN = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "quintupled": 5.0, "halved": 0.5}
_BEFORE_NOUNS = frozenset({"the", "a", "an", "this", "that", "its", "their", "his", "her", "of"})
_FOLDS = {"twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "sixfold": 6.0, "tenfold": 10.0}


_STARTS = STARTS | PREFIX_STARTS | HYPHENS | frozenset(_MULTIPLIERS) | frozenset(_FOLDS) | frozenset(_GROWN)
_STARTS |= {"minus", "+", "="}
"""Words and marks that an amount can start with, besides digits: most words of a text are none of them."""


def amount_at(atoms: list[Atom], i: int) -> Amount | None:
    """The amount whose number (or currency sign) stands at atom `i`, None when there is none."""
    if atoms[i].kind not in {"number", "fraction"} and atoms[i].text not in _STARTS:
        return None
    multiple = None if part_of_unit(atoms, i) else _multiple(atoms, i)
    if multiple is not None:
        return multiple
    first = plain_at(atoms, i)
    if first is None:
        return None
    ranged = _range(atoms, first)
    return ranged or _bounded(atoms, first)


# The first rule that applies answers; a return for each is the plainest form.
def _multiple(atoms: list[Atom], i: int) -> Amount | None:  # noqa: PLR0911
    """Such as "four times the range of", "twice as many", "fourfold": a ratio, never a number in a unit."""
    name = word(atoms, i)
    if name in _GROWN and _is_verb_here(atoms, i):
        return _ratio(atoms, i, i + 1, _GROWN[name], "grown")
    if name in _FOLDS:
        return _ratio(atoms, i, i + 1, _FOLDS[name], "ratio:fold")
    if name in _MULTIPLIERS and word(atoms, i + 1) in {"the", "as", "its", "their", "his", "her"}:
        if name in {"double", "triple", "treble", "quadruple", "half"} and not _compares(atoms, i + 2):
            return _ratio(atoms, i, i + 1, 0.5, "share") if name == "half" else None
        return _ratio(atoms, i, i + 1, _MULTIPLIERS[name], "ratio:multiplier")
    if name == "half" and word(atoms, i + 1) == "of":
        return _ratio(atoms, i, i + 1, 0.5, "share")
    number = numeral(atoms, i)
    if number is None or number.low == 0:
        return None
    shared = _one_in(atoms, number)
    if shared is not None:
        return _ratio(atoms, i, shared[1], shared[0], "share")
    if word(atoms, number.end) == "times" and word(atoms, number.end + 1) in _RATIO_AFTER:
        return _ratio(atoms, i, number.end + 1, number.low, "ratio:times")
    if follows(atoms, number.end, ("-", "fold")) or (word(atoms, number.end) == "fold" and glued(atoms, number.end)):
        return _ratio(atoms, i, number.end + 1 + hyphen(atoms, number.end), number.low, "ratio:fold")
    return None


def _is_verb_here(atoms: list[Atom], i: int) -> bool:
    """Whether "doubled" says that something grew: not "the doubled effort", "doubled as an office", "doubled back"."""
    before, after = word(atoms, i - 1), word(atoms, i + 1)
    return before not in _BEFORE_NOUNS and after not in {"as", "back", "down", "over", "up"}


def _one_in(atoms: list[Atom], above: Numeral) -> tuple[float, int] | None:
    """Such as "six in 10", "one out of every 200": the share, and the atom after it."""
    at = next((above.end + len(words) for words in _OUT_OF if follows(atoms, above.end, words)), None)
    if at is None or not above.bare or above.low % 1:
        return None
    below = numeral(atoms, at + (word(atoms, at) == "every"))
    if below is None or not below.bare or not above.low < below.low <= _THOUSAND or below.low % 1:
        return None
    whole = below.low in _WHOLES and unit_at(atoms, below.end, digits=False) is None
    return (above.low / below.low, below.end) if whole else None


def _compares(atoms: list[Atom], i: int) -> bool:
    """Whether the words at `i` name a measure of something else ("half the size of", "double the number of")."""
    return word(atoms, i + 1) == "of" or word(atoms, i) in {"many", "much"}


def _ratio(atoms: list[Atom], i: int, end: int, value: float, because: str) -> Amount:
    before, after = bound_before(atoms, i), bound_after(atoms, end)
    start, last = before[1] if before else i, after[1] if after else end
    meant = before[0] if before else after[0] if after else Bound.EXACT
    return Amount(start, last, (i, end), value, value, None, Bound.RATIO, because, meant)


# The first rule that applies answers; a return for each is the plainest form.
def _range(atoms: list[Atom], first: Plain) -> Amount | None:  # noqa: PLR0911
    """Such as "between 1,200 and 1,500", "10 to 15 people", "$1-2 million", "two or three"."""
    joint = first.end
    between = word(atoms, first.start - 1) == "between"
    dash = hyphen(atoms, joint) or (word(atoms, joint) == "to" and hyphen(atoms, joint - 1))
    if not (dash or word(atoms, joint) in {"to", "or"} or (between and word(atoms, joint) == "and")):
        return None
    hung = hyphen(atoms, joint) and word(atoms, joint + 1) == "to" and not glued(atoms, joint + 1)  # "24- to 30-foot"
    after = joint + 2 if hung or (word(atoms, joint) == "to" and hyphen(atoms, joint + 1)) else joint + 1
    second = plain_at(atoms, after) or (plain_at(atoms, after + 1) if bound_before(atoms, after + 1) else None)
    if second is None or first.number.vague or first.number.part:
        return None
    low, high = first.number, second.number.high
    scaled = low.low
    if low.bare and first.unit in {None, second.unit} and 0 < low.low * second.number.magnitude < high:
        scaled = low.low * second.number.magnitude
    unit = second.unit or (first.unit if first.unit is not None and first.unit.dimension == MONEY else None)
    if not scaled < high or not _one_unit(first.unit, second.unit):
        return None
    if word(atoms, joint) == "or" and high > _WIDEST_OR:
        return None
    moved = first.unit is not None and first.unit.dimension != "share" and word(atoms, first.start - 1) in _MOVED
    leap = unit is None and "." in atoms[first.first].raw and high > _LEAP * scaled
    if word(atoms, joint) == "to" and (moved or leap):
        return None  # "rose 25 cents to $4.25"
    if word(atoms, joint) == "to" and word(atoms, first.start - 1) == "from" and first.unit is not None:
        return None
    start = first.start - 1 if between or word(atoms, first.start - 1) == "from" else first.start
    before = bound_before(atoms, start)
    start = before[1] if before else start
    bound = Bound.ABOUT if before and before[0] is Bound.ABOUT else Bound.RANGE
    return Amount(start, second.end, (first.first, second.number.end), scaled, high, unit, bound, "range")


def _one_unit(first: Unit | None, second: Unit | None) -> bool:
    """Whether two ends of a range are in one unit, which the second may name more fully: "$350 to $600 an hour"."""
    return first is None or second is None or second == first or second.code.startswith(f"{first.code}/")


def _bounded(atoms: list[Atom], plain: Plain) -> Amount:
    number = plain.number
    before, after = bound_before(atoms, plain.start), bound_after(atoms, plain.end)
    meant = before[0] if before else after[0] if after else Bound.EXACT
    bound = Bound.VAGUE if number.vague else Bound.RATIO if number.part else Bound.EXACT
    start, end, because = plain.start, plain.end, "number"
    if after is not None:
        end = after[1]
        bound, because = (after[0], "bound:after") if bound is Bound.EXACT else (bound, because)
    if before is not None:
        start = before[1]
        if bound is Bound.EXACT and before[0] is not Bound.EXACT:
            bound, because = before[0], "bound:before"
    low, high = interval(number.low, number.high, bound)
    because = "share" if number.part else because
    return Amount(start, end, (plain.first, number.end), low, high, plain.unit, bound, because, meant)

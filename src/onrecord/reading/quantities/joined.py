"""Numbers beside each other: units that they share, the same amount in two units, and numbers inside names."""

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from onrecord.reading.quantities.atoms import HYPHENS, Atom, word
from onrecord.reading.quantities.bounds import interval
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.quantities.refused import is_year
from onrecord.reading.quantities.subjects import IT_IS
from onrecord.reading.quantities.units import MONEY, Unit
from onrecord.reading.values import Bound, Quantity

Drafted = tuple[Amount, Quantity]
_NEAR = 3
"""Atoms between a change and its other expression at most: "0.25 points, or 0.01%"."""
LOOSE = frozenset({Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST})
"""Bounds that hold for the same quantity in another unit too: "up to 300 km (186 miles)"."""


_ENDS = frozenset({"", ",", ".", ";", ")", "in", "by", "for", "after", "as", "and", "on", "at", "this", "last", "over"})
"""What may follow a number that counts nothing itself."""


def shared_units(amounts: list[Amount], atoms: list[Atom]) -> list[Amount]:
    """Such as "from 4.8 to 4.7 percent": a number without unit takes the one of the number that it runs to."""
    shared = list(amounts)
    for n in range(len(amounts) - 1):
        left, right = amounts[n], amounts[n + 1]
        joint = [a.text for a in atoms[left.end : right.start]]
        bare = left.unit is None and left.end == left.number[1] and right.unit is not None
        plain = atoms[left.number[0]].kind == "number" and not is_year(atoms[left.number[0]].raw)
        if bare and right.unit is not None and _shares(joint, money=right.unit.dimension == MONEY, plain=plain):
            shared[n] = replace(left, unit=right.unit)
        if joint != ["to"] or word(atoms, left.start - 1) != "from":
            continue
        if left.unit is None and right.unit is not None:
            shared[n] = replace(left, unit=right.unit)
        elif right.unit is None and right.end == right.number[1] and not _goes_on(atoms, right.end):
            shared[n + 1] = replace(right, unit=left.unit)
    return shared


def _shares(joint: list[str], *, money: bool, plain: bool) -> bool:
    """Whether a number takes the unit of the next by what stands between them.

    "10 and 20 percent", "a 7- or 8-inch screen", "several hundred or even 1,000 megawatts", "280 million of the 1.5
    billion shekels".
    """
    hanging = len(joint) > 1 and joint[0] in HYPHENS and joint[-1] in {"and", "or"}
    part = money and joint in (["of", "the"], ["of", "its"], ["of", "their"], ["of", "a"])
    return hanging or part or joint == ["or", "even"] or (plain and joint in (["and"], ["or"]))


def _goes_on(atoms: list[Atom], i: int) -> bool:
    """Whether what follows a number may be what it counts."""
    return word(atoms, i) not in _ENDS


def outside_names(kept: list[Drafted]) -> list[Drafted]:
    """Without numbers inside of what an earlier number counts ("two new 737 Max jets")."""
    counts = [q for _, q in kept if q.unit is None and q.bound is not Bound.RATIO]
    named = [q.of_span for q in counts if q.of_span is not None and not q.because.endswith("count:further")]
    named.sort(key=lambda n: n.start)
    reach = list(accumulate((n.end for n in named), max))
    starts = [n.start for n in named]

    def inside(quantity: Quantity) -> bool:
        at = bisect_right(starts, quantity.span.start) - 1
        return at >= 0 and reach[at] >= quantity.span.end

    return [(a, q) for a, q in kept if q.unit is not None or not inside(q)]


def paired(atoms: list[Atom], kept: list[Drafted], base: int) -> list[Quantity]:
    """Links "300 kilometers (186 miles)" both ways; the second takes over what the first belongs to."""
    made = [q for _, q in kept]
    for n in range(1, len(kept)):
        (left, _), (right, _) = kept[n - 1], kept[n]
        near = right.start - left.end <= _NEAR and word(atoms, right.start - 1) == "or"
        if near and right.unit is not None:  # "up 0.25 points, or 0.01%", "$3.1 million, or $1.20 a share"
            made[n] = _again(made[n - 1], made[n])
        if _is_other_dollar(atoms, left, right):
            made[n] = replace(made[n], ambiguous=True, because="number; paired:another currency of the same sign")
        if not _is_pair(atoms, left, right):
            continue
        first, converts = made[n - 1], _converts(left, right)
        made[n - 1] = replace(first, paired_with=base + n)
        bound = first.bound if first.bound in LOOSE and made[n].bound is Bound.EXACT else made[n].bound
        low, high = made[n].low, made[n].high
        if bound is not made[n].bound and low is not None and high is not None:
            low, high = interval(low, high, bound)
        made[n] = replace(
            made[n],
            low=low,
            high=high,
            bound=bound,
            of=first.of,
            of_span=first.of_span,
            property=first.property,
            property_span=first.property_span,
            ambiguous=first.ambiguous,
            paired_with=base + n - 1,
            because=f"{made[n].because.split(';')[0]}; {'paired' if converts else 'paired:does not convert'}",
            sure=first.sure,
            topic=first.topic,
            topic_span=first.topic_span,
        )
    for n in range(1, len(made)):
        made[n] = _taken_over(made[n - 1], made[n])
    return made


_TAKEN_OVER = 0.5


def _taken_over(before: Quantity, quantity: Quantity) -> Quantity:
    """A quantity that is said of nothing is said of what the last one of its kind in the sentence is said of.

    "52 percent of the traffic in Egypt and 82 percent in India".
    """
    again = quantity.because.endswith(IT_IS) and (before.of is not None or before.property is not None)
    if again and before.unit == quantity.unit and before.sentence == quantity.sentence:
        return replace(
            quantity,
            of=before.of,
            of_span=before.of_span,
            property=before.property,
            property_span=before.property_span,
            topic=before.topic,
            topic_span=before.topic_span,
            sure=_TAKEN_OVER,
        )
    nobody = quantity.of is None and quantity.property is None and quantity.topic is None and not quantity.ambiguous
    if not nobody or before.sentence != quantity.sentence or before.unit != quantity.unit or before.ambiguous:
        return quantity
    if before.topic is not None:
        return replace(quantity, topic=before.topic, topic_span=before.topic_span, sure=_TAKEN_OVER)
    if before.unit is None or before.of is None:
        return quantity
    return replace(quantity, topic=before.of, topic_span=before.of_span, sure=_TAKEN_OVER)


def _again(first: Quantity, second: Quantity) -> Quantity:
    """`second` as another expression of `first`: it moves as that does, and is said of the same."""
    nobody = second.of is None and second.property is None
    return replace(
        second,
        change=second.change or first.change,
        property=first.property if nobody else second.property,
        property_span=first.property_span if nobody else second.property_span,
        topic=first.topic if nobody and first.topic else second.topic,
        topic_span=first.topic_span if nobody and first.topic else second.topic_span,
        sure=first.sure if nobody and first.topic else second.sure,
    )


_ROUNDING = 0.12
"""So "2 m (6 ft)" converts, and "300 km (168 miles)" does not."""


def _converts(left: Amount, right: Amount) -> bool:
    """Whether two amounts are one within rounding; money is not checked, since its rates move."""
    if left.unit is None or right.unit is None or left.unit.dimension == MONEY:
        return True
    pairs = [(left.low, right.low), (left.high, right.high)]
    bases = [(_base(a, left.unit), _base(b, right.unit)) for a, b in pairs if a is not None and b is not None]
    return all(abs(a - b) <= _ROUNDING * max(abs(a), abs(b), 1.0) for a, b in bases)


def _base(value: float, unit: Unit) -> float:
    return value * unit.factor + unit.offset


_CHANGED = 1.1
"""Rates of two dollars differ by more than this, or nobody would give both."""


def _is_other_dollar(atoms: list[Atom], left: Amount, right: Amount) -> bool:
    """Whether `right` gives `left` again in dollars of another country: "$US1 million ($1.52 million)"."""
    if left.unit is None or left.unit != right.unit or left.unit.dimension != MONEY or not left.low or not right.low:
        return False
    bracket = [a.text for a in atoms[left.end : right.start]] in (["("], ["["])
    return bracket and max(left.low, right.low) > _CHANGED * min(left.low, right.low)


def _is_pair(atoms: list[Atom], left: Amount, right: Amount) -> bool:
    """Whether `right` says `left` again in another unit: in brackets, after a stroke, or after ", or"."""
    if left.unit is None or right.unit is None or left.unit.code == right.unit.code or left.bound is Bound.RATIO:
        return False
    between = [a.text for a in atoms[left.end : right.start]]
    return left.unit.dimension == right.unit.dimension and between in (["("], ["["], ["/"], [",", "or"])

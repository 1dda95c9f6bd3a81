"""A number with its currency or unit: "$4.2bn", "75 USD million", "13 dollars and 45 cents", "half a mile"."""

from dataclasses import dataclass, replace

from onrecord.reading.quantities.atoms import Atom, hyphen, word
from onrecord.reading.quantities.numerals import Numeral, numeral
from onrecord.reading.quantities.unit_names import BIG_ONLY, CENTS
from onrecord.reading.quantities.units import MONEY, UNITS, Unit, compound, prefix_at, unit_at, unit_of


@dataclass(frozen=True, slots=True)
class Plain:
    """A number with its currency prefix and unit, before bounds."""

    start: int
    end: int
    first: int
    number: Numeral
    unit: Unit | None


_TEN, _HUNDRED, _THOUSAND, _MILLION = 10.0, 100.0, 1e3, 1e6
_NOTHING = frozenset({"", ".", ",", ";", ")", "!", "?"})
_AFTER_CODES = {"million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9}
"""Magnitudes that may stand after a currency instead of before it."""


def plain_at(atoms: list[Atom], i: int) -> Plain | None:
    """The number at atom `i` (or at the currency before it) with its unit, None when there is none."""
    return part_of_unit(atoms, i) or _with_unit(atoms, i)


# The first rule that applies answers; a return for each is the plainest form.
def _with_unit(atoms: list[Atom], i: int) -> Plain | None:  # noqa: PLR0911
    prefix = prefix_at(atoms, i)
    first, currency = (i, None) if prefix is None else (prefix[1], unit_of(prefix[0]))
    first, sign = _sign(atoms, first)
    number = numeral(atoms, first, money=currency is not None)
    if number is None or (currency is not None and atoms[first].kind not in {"number", "word"}):
        return None
    if sign < 0:
        number = replace(number, low=-number.high, high=-number.low, negative=True)
    if currency is not None:
        named = unit_at(atoms, number.end, digits=True)
        repeated = named is not None and named[0] == currency  # "US$23 billion dollar deal"
        unit, end = named if named is not None and repeated else compound(atoms, currency, number.end)
        return _with_cents(atoms, Plain(i, end, first, number, unit))
    at = number.end + 1 if word(atoms, number.end) == "of" and number.vague else number.end
    found = unit_at(atoms, at, digits=atoms[number.end - 1].kind == "number") or _inches(atoms, first, at)
    if found is None:
        return Plain(i, number.end, first, number, None)
    unit, end = found
    if word(atoms, end - 1) in BIG_ONLY and number.magnitude < _THOUSAND and number.low < _THOUSAND:
        return Plain(i, number.end, first, number, None)
    if unit.dimension == MONEY and word(atoms, end) in _AFTER_CODES:  # "75 USD million"
        scale = _AFTER_CODES[word(atoms, end)]
        number, end = replace(number, low=number.low * scale, high=number.high * scale, magnitude=scale), end + 1
    if unit.code == "[lb_av]" and number.magnitude >= _MILLION and word(atoms, end) != "of":
        unit = UNITS[("gbp",)]  # weights are not given in millions of pounds, money is
    if unit.dimension.startswith(f"{MONEY}/") and unit != unit_of(unit.code):
        whole = unit_of(unit.code) or unit  # "65 cents a share": the quotient carries the hundredth
        scale = unit.factor / whole.factor
        return Plain(i, end, first, _scaled(number, scale), whole)
    if unit.dimension == MONEY and unit.factor != 1:
        return Plain(i, end, first, _scaled(number, unit.factor), unit_of(unit.code) or unit)
    return _with_cents(atoms, Plain(i, end, first, number, unit))


def _inches(atoms: list[Atom], first: int, at: int) -> tuple[Unit, int] | None:
    """So "in" is a unit after feet, and nowhere else: "5 ft 10 in"."""
    after_feet = word(atoms, first - 1) in {"ft", "foot", "feet"} and word(atoms, at) == "in"
    return (UNITS[("inch",)], at + 1) if after_feet else None


def part_of_unit(atoms: list[Atom], i: int) -> Plain | None:
    """Such as "half a mile", "a quarter of an hour", "1/2 a cup"."""
    number = numeral(atoms, i)
    if word(atoms, i) == "half":
        number = Numeral(0.5, 0.5, i + 1)
    if number is None or not 0 < number.low < 1:
        return None
    at = number.end + (word(atoms, number.end) == "of")
    found = unit_at(atoms, at + 1, digits=False) if word(atoms, at) in {"a", "an"} else None
    return None if found is None else Plain(i, found[1], i, replace(number, end=at + 1, part=False), found[0])


def _scaled(number: Numeral, factor: float) -> Numeral:
    """A number of cents as one of dollars."""
    return replace(number, low=number.low * factor, high=number.high * factor, magnitude=number.magnitude * factor)


def _with_cents(atoms: list[Atom], major: Plain) -> Plain:
    """Such as "3 dollars 50 cents", "13 dollars and 45 cents", "15 dollars 50": one amount of money."""
    if major.unit is None or major.unit.dimension != MONEY or not major.number.bare or major.number.low % 1:
        return major
    at = major.end + (word(atoms, major.end) == "and")
    minor = numeral(atoms, at)
    if minor is None or not minor.bare or not 0 < minor.low < _HUNDRED or minor.low % 1:
        return major
    cents = word(atoms, minor.end) in CENTS
    alone = minor.low >= _TEN and atoms[minor.end - 1].raw != "." and word(atoms, minor.end) in _NOTHING
    if not cents and not alone:
        return major
    value = major.number.low + minor.low / _HUNDRED
    return replace(major, end=minor.end + cents, number=replace(major.number, low=value, high=value, end=minor.end))


def _sign(atoms: list[Atom], i: int) -> tuple[int, int]:
    """Skips a sign at atom `i`: the atom after it, and -1 or 1."""
    if i + 1 < len(atoms) and atoms[i + 1].kind == "number":
        free = not atoms[i].glued
        if free and hyphen(atoms, i) and not atoms[i + 1].glued and _is_temperature(atoms, i + 1):
            return i + 1, -1  # "- 20 degrees", as tokenised text has it
        if word(atoms, i) == "minus" and word(atoms, i - 1) == "or":
            return i + 1, 1  # "plus or minus 2.8 points"
        if word(atoms, i) == "minus" or (word(atoms, i) in {"-", "−", "–"} and free and atoms[i + 1].glued):
            return i + 1, -1
        if word(atoms, i) in {"+", "="} and atoms[i + 1].glued:
            return i + 1, 1
    return i, 1


def _is_temperature(atoms: list[Atom], i: int) -> bool:
    number = numeral(atoms, i)
    unit = None if number is None else unit_at(atoms, number.end, digits=True)
    return unit is not None and unit[0].dimension == "temperature" and word(atoms, i - 2).isalpha()

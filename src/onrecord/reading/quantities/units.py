"""Units: their UCUM or ISO 4217 codes, their dimension, and how to convert them.

Sources: UCUM 2.1 (case-sensitive codes and factors) and ISO 4217. `pp` (percentage point) and `bp` (basis point)
are ours: UCUM has no code for a difference of percentages. A bare "$" or "dollars" is read as USD, which is how
the English-language press uses it; other countries' dollars have to be named.
"""

from dataclasses import dataclass

from onrecord.reading.quantities.atoms import Atom, hyphen, word, words_of
from onrecord.reading.quantities.unit_names import (
    CASES,
    CENTS,
    CODES,
    CURRENCY_LINES,
    GLUED_PREFIXES,
    PREFIX_STARTS,
    PREFIXES,
    TORN,
    UNIT_LINES,
    WRITTEN,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `code`, `dimension`, and the factor (and offset) that turn a value into the dimension's base unit."""

    code: str
    dimension: str
    factor: float = 1.0
    offset: float = 0.0


TIME = "time"
MONEY = "money"
_PER = frozenset({"per", "a", "an", "each", "/"})
_SHARES = frozenset({"common", "ordinary", "preferred", "new"})
_PRICED = frozenset({MONEY, "length", "volume", "mass", "share"})
"""Dimensions that "a" can divide: "dollars a barrel", "400 km a day"."""


def _table() -> dict[tuple[str, ...], Unit]:
    table: dict[tuple[str, ...], Unit] = {}
    for line in UNIT_LINES.strip().splitlines():
        head, names = line.split("|")
        code, dimension, *numbers = head.split()
        unit = Unit(code, dimension, *(float(n) for n in numbers))
        table |= {tuple(name.split("_")): unit for name in names.split() if tuple(name.split("_")) not in table}
    for line in CURRENCY_LINES.strip().splitlines():
        code, names = line.split("|")
        table |= {tuple(name.split("_")): Unit(code.strip(), MONEY) for name in names.split()}
    for name in [n for n in table if len(n) > 1 and "-" not in n and all(part.isalpha() for part in n)]:
        table[name[0], *(piece for part in name[1:] for piece in ("-", part))] = table[name]  # "percentage-point"
    table |= {tuple(name.split("_")): Unit(code, MONEY, 0.01) for name, code in CENTS.items()}
    table |= {(f"m{code.lower()}",): Unit(code, MONEY, 1e6) for code in CODES}  # "30 MUSD"
    return table


UNITS = _table()
_LONGEST = max(len(name) for name in UNITS)
BY_CODE = {"{share}": Unit("{share}", "share of stock")} | {
    unit.code: unit for unit in UNITS.values() if unit.factor == 1 or unit.dimension != MONEY
}
_DIGITS_ONLY = frozenset({"m", "g", "v", "a", "k", "p", "s", "c", "f", "pc", "min", "t", "nm", "w", "ps", "′"})
"""Short names that are units only after digits ("5 m", not "ten m"), and in the case that the code has."""
_GLUED_ONLY = frozenset({"°", "p", "pc", "″", "′"})
_SIGNS = frozenset("$€£¥₹₽₿₡₫₴₺₪₩₦₾₭元")
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")
_LONG = words_of("long wide tall high deep thick across screen display monitor tv television")
"""Words that make a quotation mark after a number an inch mark."""
_ABBREVIATION = 4
_BEFORE_THEN = words_of("earlier ago later before after since on old")
"""Words that make "a year" a time and no rate: "$1.17 billion a year earlier"."""


def unit_at(atoms: list[Atom], i: int, *, digits: bool) -> tuple[Unit, int] | None:
    """The longest unit name at atom `i` (a hyphen may stand before it), and the atom after it.

    `digits` says whether the number before is written in digits: "10 m" is a unit, "ten m" is not.
    """
    if word(atoms, i) in _OPENING and word(atoms, i + 2) in _CLOSING and len(word(atoms, i + 1)) <= _ABBREVIATION:
        inner = _named(atoms, i + 1, 1, digits=digits)  # "20 (kg)"
        return None if inner is None else (inner, i + 3)
    if digits and word(atoms, i) in {'"', "”"} and word(atoms, i + 1) in _LONG:
        return UNITS[("inch",)], i + 1
    at = i + 1 if hyphen(atoms, i) and word(atoms, i + 1) != "%" and i + 1 < len(atoms) else i
    for length in range(min(_LONGEST, len(atoms) - at), 0, -1):
        unit = _named(atoms, at, length, digits=digits)
        if unit is not None:
            return compound(atoms, unit, at + length)
    return None


# The first rule that applies answers; a return for each is the plainest form.
def _named(atoms: list[Atom], at: int, length: int, *, digits: bool) -> Unit | None:  # noqa: PLR0911
    """The unit whose name is the `length` atoms at `at`, as far as case, marks and neighbours allow it."""
    first, last = atoms[at], atoms[at + length - 1]
    unit = UNITS.get(tuple(a.text for a in atoms[at : at + length]))
    if unit is None or (first.text in _DIGITS_ONLY and length == 1 and not digits):
        return None
    alone = first.text in _GLUED_ONLY and length == 1
    if (alone or last.kind == "number") and not (last if last.kind == "number" else first).glued:
        return None
    after = atoms[at + length] if at + length < len(atoms) else None
    if after is not None and after.glued and last.kind == "word" and after.kind == "number":
        return None  # "24703m212"
    if length > 1:
        return unit
    if first.text in _SIGNS and after is not None and after.kind == "number":
        return unit if word(atoms, at + 2) in _SIGNS else None  # in "30 $ 20" the sign may be the next number's
    if first.text == "w" and after is not None and after.text == ".":
        return None  # "200 W. American Blvd."
    if first.text in {"c", "f"} and after is not None and after.raw[0].isupper():
        return None  # "PA 23456 F Block"
    if first.text == "′" and after is not None and after.glued:
        return None  # "2022′s" has an apostrophe
    if first.raw in WRITTEN:
        return BY_CODE[WRITTEN[first.raw]]
    return unit if first.raw in CASES.get(first.text, {first.raw}) else None


def compound(atoms: list[Atom], unit: Unit, end: int) -> tuple[Unit, int]:
    """Such as "miles per hour", "dollars a barrel", "$70-a-share": the quotient of two units."""
    hyphened = hyphen(atoms, end) and word(atoms, end + 1) in _PER
    at = end + hyphened
    joint = word(atoms, at)
    if joint not in _PER or (joint in {"a", "an"} and unit.dimension not in _PRICED):
        return unit, end
    below_at = at + 2 if hyphened and hyphen(atoms, at + 1) else at + 1
    below_at += word(atoms, below_at) in _SHARES and word(atoms, below_at + 1) == "share"
    if word(atoms, below_at) == "share" and unit.dimension == MONEY:
        return quotient(unit, BY_CODE["{share}"]), below_at + 1
    if joint in {"a", "an"} and word(atoms, below_at + 1) in _BEFORE_THEN:
        return unit, end
    for length in (2, 1):
        below = UNITS.get(tuple(word(atoms, below_at + n) for n in range(length)))
        below = below or (BY_CODE.get(word(atoms, below_at)) if joint == "/" and length == 1 else None)
        if below is not None and below.dimension not in {MONEY, "share", unit.dimension}:
            return quotient(unit, below), below_at + length
    return unit, end


def quotient(above: Unit, below: Unit) -> Unit:
    """The unit `above` per `below`; length per time is a speed."""
    known = BY_CODE.get(f"{above.code}/{below.code}")
    if known is not None:
        return known
    dimension = f"{above.dimension}/{below.dimension}"
    return Unit(
        f"{above.code}/{below.code}", "speed" if dimension == "length/time" else dimension, above.factor / below.factor
    )


def rate(below: Unit) -> Unit:
    """The unit of things counted per time: "180 officers a year"."""
    return Unit(f"/{below.code}", f"count/{below.dimension}", 1 / below.factor)


def rate_at(atoms: list[Atom], i: int) -> tuple[Unit, int] | None:
    """The rate that stands at atom `i` ("per month", "a day"), and the atom after it."""
    below = UNITS.get((word(atoms, i + 1),)) if word(atoms, i) in {"per", "a", "an", "each", "every"} else None
    if (
        below is None
        or below.dimension != TIME
        or word(atoms, i + 2) in _BEFORE_THEN
        or word(atoms, i + 1).endswith("s")
    ):
        return None
    return rate(below), i + 2


def unit_of(code: str | None) -> Unit | None:
    """The unit with this code, quotients included; None for a count or a code that we do not know."""
    if code is None or code in BY_CODE:
        return BY_CODE.get(code or "")
    above, _, below = code.partition("/")
    if not above and below in BY_CODE:
        return rate(BY_CODE[below])
    top, bottom = BY_CODE.get(above), BY_CODE.get(below)
    return quotient(top, bottom) if top is not None and bottom is not None else None


def prefix_at(atoms: list[Atom], i: int) -> tuple[str, int] | None:
    """The currency that a prefix at atom `i` names, and the atom after it."""
    if word(atoms, i) not in PREFIX_STARTS:
        return None
    for length in range(5, 0, -1):
        name = tuple(word(atoms, i + n) for n in range(length))
        if name in PREFIXES and (length == 1 or name[0] not in GLUED_PREFIXES or atoms[i + 1].glued):
            return (PREFIXES[name], i + length) if name not in TORN or _is_torn(atoms, i) else None
    return None


def _is_torn(atoms: list[Atom], i: int) -> bool:
    """Whether a lost euro sign stands at atom `i`: "e85 million", "euro22 billion"."""
    return i + 1 < len(atoms) and atoms[i + 1].glued and word(atoms, i + 2) in {"million", "billion", "m", "bn"}

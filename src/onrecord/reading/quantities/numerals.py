"""Numbers in digits and in words: "1,500", "4.2bn", "twenty-three", "half a million", "tens of thousands".

Only the number: units, bounds and what is counted are other files' business.
"""

from dataclasses import dataclass

from onrecord.reading.quantities.atoms import VULGAR, Atom, follows, glued, hyphen, word, words_of

_TEN, _TWENTY, _HUNDRED = 10.0, 20.0, 100.0
_MOST_DIGITS = 30
_TWO = 2
"""Digits of the largest power of ten that is read."""
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
SMALL = {name: float(n) for n, name in enumerate(_ONES.split())} | {
    name: float(n)
    for name, n in zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True
    )
}
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
    "dozen": 12.0,
}
_SHORT = {"bn": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "mil": 1e6}
_LETTER = {"m": 1e6, "mm": 1e6, "b": 1e9, "k": 1e3, "t": 1e12}
"""Letters that are also units (metre, tonne, …): magnitudes only after a currency, or before something countable."""

_COUNTABLE = words_of("people euros pounds dollars users tons tonnes barrels litres gallons yen yuan rubles roubles")
"""Words before which a glued "m" or "b" must be a magnitude: "1.2m tons", "5m people"."""
_PLURALS = {"dozens": 12.0, "scores": 20.0} | {f"{m}s": v for m, v in MAGNITUDES.items() if m != "dozen"}
_MULTIPLES = {"tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 100.0}
_LOOSE: tuple[tuple[str, ...], ...] = (("several",), ("a", "few"), ("few",), ("many",), ("a", "couple", "of"))
_IN_A_ROW = frozenset({"next", "last", "past", "previous", "first", "consecutive", "straight"})
_PARTS = {
    "fourth": 4,
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourths": 4,
    "fifth": 5,
} | {
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
_PART_OF: tuple[tuple[tuple[str, ...], float], ...] = (
    (("half",), 0.5),
    (("half", "a"), 0.5),
    (("a", "half"), 0.5),
    (("half", "-", "a"), 0.5),
    (("a", "half", "-"), 0.5),
    (("quarter",), 0.25),
    (("a", "quarter"), 0.25),
    (("a", "quarter", "of", "a"), 0.25),
    (("three", "quarters", "of", "a"), 0.75),
)
"""Parts of a magnitude: "half a million", "a quarter of a million"."""
STARTS = (
    frozenset(SMALL)
    | frozenset(MAGNITUDES)
    | frozenset(_PLURALS)
    | frozenset(_MULTIPLES)
    | {opening[0] for opening in _LOOSE}
    | {opening[0] for opening, _ in _PART_OF}
    | {"a", "an", "another"}
)
"""Words that a number can start with."""
_DENOMINATORS = frozenset({2.0, 3.0, 4.0, 5.0, 8.0, 16.0, 32.0, 64.0, 100.0, 128.0})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the atom after it. `vague` numbers are brackets; `part` is true for a share such as two-thirds.

    A vague number ("tens of thousands") runs from the magnitude it names to the next one that has a name:
    10,000 to 100,000. This is the convention of the CQE quantity corpus (Almasian et al., EMNLP 2023).
    """

    low: float
    high: float
    end: int
    vague: bool = False
    part: bool = False
    bare: bool = False
    """Digits without a magnitude word: such a number can borrow the magnitude of the range it opens."""
    magnitude: float = 1.0
    negative: bool = False


def numeral(atoms: list[Atom], i: int, *, money: bool = False) -> Numeral | None:
    """The number that starts at atom `i`, None when there is none."""
    if i >= len(atoms):
        return None
    here = atoms[i]
    if here.kind in {"number", "fraction"}:
        if len(here.raw) > _MOST_DIGITS:
            return None  # no number of anything
        return _digits(atoms, i, money=money)
    if here.kind == "word":
        return _vague(atoms, i) or _share(atoms, i) or _spelled(atoms, i)
    return None


def _digits(atoms: list[Atom], i: int, *, money: bool) -> Numeral | None:
    if len(atoms[i].raw) > 1 and atoms[i].raw.startswith("0") and atoms[i].raw.isdigit():
        return None  # "007", or the tail of a number that was torn apart
    value, at = (VULGAR[atoms[i].raw] if atoms[i].kind == "fraction" else atoms[i].value), i + 1
    if word(atoms, at) == "," and word(atoms, at + 1) == "000" and glued(atoms, at):
        value, at = value * 1000, at + 2  # "10, 000", as some wires print it
    power = _power(atoms, at)
    if power is not None:
        return Numeral(value * power[0], value * power[0], power[1], magnitude=power[0])
    if at < len(atoms) and atoms[at].kind == "fraction":
        value, at = value + VULGAR[atoms[at].raw], at + 1
    elif (part := _slashed(atoms, at)) is not None:
        value, at = value + part, at + 3
    elif (part := _slashed(atoms, i)) is not None:
        value, at = part, i + 3
    if follows(atoms, at, ("and", "a", "half")):
        value, at = value + 0.5, at + 3
    scale, end = _scale(atoms, at, money=money)
    return Numeral(value * scale, value * scale, end, bare=end == at, magnitude=scale)


def _slashed(atoms: list[Atom], i: int) -> float | None:
    """A fraction written with a stroke ("1/2") at atom `i`; anything else with a stroke is a date or a name."""
    if not (i + 2 < len(atoms) and atoms[i].kind == atoms[i + 2].kind == "number" and word(atoms, i + 1) in "/⁄"):
        return None
    above, below = atoms[i].value, atoms[i + 2].value
    proper = 0 < above < below and glued(atoms, i + 1) and glued(atoms, i + 2)
    return above / below if proper and below in _DENOMINATORS else None


def _power(atoms: list[Atom], at: int) -> tuple[float, int] | None:
    """Such as "× 10^6", "x 10⁻³" after a number: the power of ten, and the atom after it."""
    if word(atoms, at) not in {"×", "x", "*"} or word(atoms, at + 1) != "10":
        return None
    end = at + 2 + (word(atoms, at + 2) == "^")
    negative = hyphen(atoms, end)
    end += negative
    if end >= len(atoms) or not atoms[end].raw.isdecimal() or len(atoms[end].raw) > _TWO or not atoms[end].glued:
        return None
    return 10.0 ** (-float(atoms[end].raw) if negative else float(atoms[end].raw)), end + 1


def _scale(atoms: list[Atom], at: int, *, money: bool) -> tuple[float, int]:
    """The product of the magnitude words at `at`, and the atom after them."""
    scale = 1.0
    while True:
        step = at + 1 if hyphen(atoms, at) and word(atoms, at + 1) in MAGNITUDES else at
        name = word(atoms, step)
        if name in {"millions", "billions", "trillions"} and word(atoms, step + 1) != "of":
            name = name[:-1]  # "1.1 billions works"
        if name in MAGNITUDES or name in _SHORT:
            scale *= MAGNITUDES.get(name) or _SHORT[name]
        elif name in _LETTER and scale == 1 and _is_letter_magnitude(atoms, step, money=money):
            scale *= _LETTER[name]
        else:
            return scale, at
        at = step + 1


def _is_letter_magnitude(atoms: list[Atom], at: int, *, money: bool) -> bool:
    if money:
        return True
    after = word(atoms, at + 1)
    if atoms[at].raw in {"M", "B"} and after in _COUNTABLE:
        return True
    big = atoms[at].text == "k" or (atoms[at].raw in {"M", "B"} and after.isalpha() and atoms[at + 1].raw.islower())
    return glued(atoms, at) and (big or (atoms[at].text in "mb" and after in _COUNTABLE))


def _next_named(low: float) -> float:
    """The next magnitude above `low` that has a name: dozens end at a hundred."""
    return low * _TEN if low >= _HUNDRED else _HUNDRED


def _vague(atoms: list[Atom], i: int) -> Numeral | None:
    """Such as "dozens", "tens of thousands", "several hundred"."""
    first = word(atoms, i)
    if first in _MULTIPLES and word(atoms, i + 1) == "of" and word(atoms, i + 2) in _PLURALS:
        low = _MULTIPLES[first] * _PLURALS[word(atoms, i + 2)]
        return Numeral(low, low * 10, i + 3, vague=True, magnitude=low)
    if first in _PLURALS:
        low = _PLURALS[first]
        return Numeral(low, low * 10, i + 1, vague=True, magnitude=low)
    for loose in _LOOSE:
        name = word(atoms, i + len(loose))
        if follows(atoms, i, loose) and name in MAGNITUDES:
            scale, end = _scale(atoms, i + len(loose), money=False)
            return Numeral(scale, _next_named(scale), end, vague=True, magnitude=scale)
    return None


def _share(atoms: list[Atom], i: int) -> Numeral | None:
    """Such as "half a million" and "two-thirds", "a quarter of a million"."""
    for opening, part in _PART_OF:
        if follows(atoms, i, opening) and word(atoms, i + len(opening)) in MAGNITUDES:
            scale, end = _scale(atoms, i + len(opening), money=False)
            return Numeral(scale * part, scale * part, end, magnitude=scale)
    above = 1.0 if word(atoms, i) in {"a", "one"} else SMALL.get(word(atoms, i), 0.0)
    at = i + 2 if hyphen(atoms, i + 1) else i + 1
    below = _PARTS.get(word(atoms, at), 0)
    season = word(atoms, i) == "a" and word(atoms, at) == "quarter" and word(atoms, at + 1) != "of"
    season = season and word(atoms, i - 1) not in {"by", "than"}
    if not 0 < above < below or season:
        return None
    if above > 1 and (not word(atoms, at).endswith("s") or word(atoms, i - 1) in _IN_A_ROW):
        return None  # "over the next three quarters" is a time
    of = at + 3 if follows(atoms, at + 1, ("of", "a")) else at + 1
    scale, end = _scale(atoms, of, money=False)
    if end > of:  # "three quarters of a million"
        return Numeral(above / below * scale, above / below * scale, end, magnitude=scale)
    return Numeral(above / below, above / below, at + 1, part=True)


def _spelled(atoms: list[Atom], i: int) -> Numeral | None:
    """Such as "twenty-three", "a hundred and five", "two and a half million"."""
    total, group, at = 0.0, _opening(atoms, i), i + 1
    if group is None:
        return None
    while True:
        step = at + 1 if hyphen(atoms, at) or (word(atoms, at) == "and" and (group >= _HUNDRED or total)) else at
        name = word(atoms, step)
        if follows(atoms, at, ("and", "a", "half")):
            group, at = group + 0.5, at + 3
        elif name in SMALL and _fits(group, SMALL[name]):
            group, at = group + SMALL[name], step + 1
        elif name in MAGNITUDES and (step == at or hyphen(atoms, at)):
            at = step + 1
            if MAGNITUDES[name] <= _HUNDRED:
                group *= MAGNITUDES[name]
            else:
                total, group = total + group * MAGNITUDES[name], 0.0
        elif group == 0.0 and total and name in SMALL:
            group, at = SMALL[name], step + 1
        else:
            return Numeral(total + group, total + group, at, bare=total == 0)


def _opening(atoms: list[Atom], i: int) -> float | None:
    """What the first word stands for: its number, or 1 for "a" and for nothing before a magnitude word."""
    name = word(atoms, i)
    if name in SMALL:
        return SMALL[name]
    if name in {"a", "an", "another"} and word(atoms, i + 1) in MAGNITUDES:
        return 1.0
    return None


def _fits(group: float, value: float) -> bool:
    """Whether `value` can follow `group` in one number: "twenty" + "three", "hundred" + "five"."""
    if group >= _HUNDRED:
        return value < _HUNDRED and group % _HUNDRED == 0
    return group >= _TWENTY and group % _TEN == 0 and 0 < value < _TEN

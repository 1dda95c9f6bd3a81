"""The quantities of NewsQuant as the scorer compares them: its unit names mapped to our codes."""

import re
from dataclasses import dataclass

from onrecord.reading.quantities.units import UNITS

_ODD = {
    "percentage": "%",
    "dollar": "USD",
    "cent": "USD",
    "penny": "GBP",
    "japanese yen": "JPY",
    "chinese yuan": "CNY",
    "euro": "EUR",
    "pound-mass": "[lb_av]",
    "year of age": "a",
    "month of age": "mo",
    "week of age": "wk",
    "day of age": "d",
    "netherlands guilde": "NLG",
    "mark": "DEM",
    "mile per hour": "[mi_i]/h",
    "kilometre per hour": "km/h",
    "metric ton": "t",
    "barrel of oil": "[bbl_us]",
    "part per million": "[ppm]",
    "milliampere-hour": "mA.h",
    "newton metre": "N.m",
    "foot pound-force": "[ft_i].[lbf_av]",
    "brake horsepower": "[HP]",
    "share": "{share}",
    "costa rican colón": "CRC",
    "sri lankan rupee": "LKR",
    "rupee": "INR",
    "-": None,
    "touch down": None,
    "count": None,
}
"""Unit names of the data set that are not names in our unit table."""
_HUNDREDTHS = frozenset({"cent", "penny"})
_VALUE = re.compile(r"(-?[\d.]+(?:[eE]-?\d+)?)(?:-([\d.]+))?$")
LITTLE = frozenset(("the", "a", "an", "of", "in", "and", "or", "to", "for", "its", "their", "his", "her"))
"""Words that are nobody's subject."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with a unit code or the noun that is counted, how it is meant, and the words of its subject."""

    value: float
    unit: str | None
    noun: str
    change: str = "="
    subject: frozenset[str] = frozenset()


def wanted(row: dict[str, str]) -> list[Stated]:
    """One gold quantity: two ends for a range, none where its value is no number."""
    read = _VALUE.match(row["value"].replace(",", ""))
    if read is None:
        return []
    name = row.get("normalized_unit", "-").lower()
    scale = 0.01 if name.partition(" per ")[0] in _HUNDREDTHS else 1.0
    code = unit_code(name)
    noun = (
        ""
        if code or name in {"-", "% -"}
        else "time"
        if name == "count"
        else singular(name.removeprefix("% ").split()[-1])
    )
    words = row.get("referred_concepts", "-").lower().replace(",", " ").split()
    subject = frozenset(singular(w.strip(".'’")) for w in words if w != "-") - LITTLE
    change = row.get("change", "=")
    return [Stated(float(v) * scale, code, noun, change, subject) for v in read.groups() if v is not None]


def unit_code(name: str) -> str | None:
    """Our code for a unit name of the data set, quotients included; None for a counted noun."""
    if name in _ODD:
        return _ODD[name]
    above, per, below = name.partition(" per ")
    if per and unit_code(below):
        return f"{unit_code(above) or ''}/{unit_code(below)}"
    unit = UNITS.get(tuple(name.split()))
    return None if unit is None else unit.code


def singular(noun: str) -> str:
    """A noun without its plural ending, roughly; both sides go through it."""
    for ending, single in (
        ("ies", "y"),
        ("men", "man"),
        ("sses", "ss"),
        ("ruses", "rus"),
        ("nuses", "nus"),
        ("puses", "pus"),
        ("ches", "ch"),
        ("s", ""),
    ):
        if noun.endswith(ending) and not noun.endswith(("ss", "us", "is")):
            return noun.removesuffix(ending) + single
    return noun

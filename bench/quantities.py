"""Scores the quantity finder on NewsQuant (development part): value, and value with unit.

Data: github.com/satya77/CQE_Evaluation (sentences whose punctuation has been stripped, and four small unit sets).
A value matches within 1e-5 of its size; a range matches by its lower end. Unit names of the data set are mapped to
our codes here, in the scorer, and nowhere else. For a count the data set names the noun: its last word, singular,
has to be ours.

    python bench/quantities.py ../shared/benchmarks/newsquant [--misses]
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.quantities import find_quantities
from onrecord.reading.quantities.units import UNITS
from onrecord.reading.syntax import Tree
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span

SETS = ("newsquant_dev190", "age", "currency", "dimension", "temperature")
ODD = {
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
    "-": None,
    "barrel of oil": "[bbl_us]",
    "part per million": "[ppm]",
    "milliampere-hour": "mA.h",
    "newton metre": "N.m",
    "share": "{share}",
    "touch down": None,
    "count": None,
}
"""Unit names of the data set that are not names in our unit table."""
CENTS = frozenset({"cent", "penny"})


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with a unit code, or with the noun that is counted."""

    value: float
    unit: str | None
    noun: str


def wanted(raw: dict[str, str]) -> Stated | None:
    """One gold quantity, None where its value is no number."""
    try:
        value = float(raw["value"].lstrip("-").split("-")[0]) * (-1 if raw["value"].startswith("-") else 1)
    except ValueError:
        return None
    name = raw.get("normalized_unit", "-").lower()
    if name in CENTS:
        return Stated(value / 100, ODD[name], "")
    code = unit_code(name)
    if name in {"count", "time"}:
        return Stated(value, None, "time")
    return Stated(value, code, "" if code else singular(name.split()[-1]) if name != "-" else "")


def unit_code(name: str) -> str | None:
    """Our code for a unit name of the data set, quotients included; None for a counted noun."""
    if name in ODD:
        return ODD[name]
    above, per, below = name.partition(" per ")
    if per and unit_code(above) and unit_code(below):
        return f"{unit_code(above)}/{unit_code(below)}"
    unit = UNITS.get(tuple(name.split()))
    return None if unit is None else unit.code


def singular(noun: str) -> str:
    """A noun without its plural ending, roughly; both sides go through it."""
    for ending, single in (("ies", "y"), ("men", "man"), ("ses", "s"), ("ches", "ch"), ("s", "")):
        if noun.endswith(ending) and not noun.endswith("ss"):
            return noun.removesuffix(ending) + single
    return noun


def found(texts: list[str]) -> Iterator[list[Stated]]:
    """What our finder states for each text."""
    model, lexicon = load_model(), load_lexicon()
    articles = [
        Article(str(n), t, segments=(Segment(Span(0, len(t)), Role.BODY, "bench"),)) for n, t in enumerate(texts)
    ]
    for article, seen in zip(articles, model.observe(articles), strict=True):
        quantities = find_quantities(article, Tree(seen), lexicon)
        yield [
            Stated(
                q.low if q.low is not None else q.high or 0.0,
                q.unit,
                singular(q.of.split()[-1].lower()) if q.of and q.unit is None else "",
            )
            for q in quantities
        ]


def same_value(a: Stated, b: Stated) -> bool:
    """Whether two values are within 1e-5 of each other, relative to the larger."""
    return abs(a.value - b.value) <= 1e-5 * max(abs(a.value), abs(b.value))


def same_unit(a: Stated, b: Stated) -> bool:
    """Whether two statements agree on value and unit, or on value and counted noun."""
    return same_value(a, b) and a.unit == b.unit and (a.unit is not None or a.noun == b.noun)


def matched(gold: list[Stated], ours: list[Stated], *, unit: bool) -> int:
    """How many gold quantities find a partner of their own."""
    left, hits = list(ours), 0
    for g in gold:
        partner = next((o for o in left if (same_unit if unit else same_value)(g, o)), None)
        if partner is not None:
            left.remove(partner)
            hits += 1
    return hits


def f1(hits: int, gold: int, ours: int) -> str:
    """Precision, recall and F1 in percent."""
    p, r = hits / max(ours, 1), hits / max(gold, 1)
    return f"P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * 2 * p * r / max(p + r, 1e-9):5.1f}"


def main() -> None:
    """Prints one line for each set, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="print every sentence that is not wholly right")
    options = parser.parse_args()
    totals = [0, 0, 0, 0]
    for name in SETS:
        rows = json.loads((options.folder / f"{name}.json").read_text(encoding="utf-8"))
        counts = [0, 0, 0, 0]
        for row, ours in zip(rows, found([r["text"] for r in rows]), strict=True):
            gold = [g for g in map(wanted, row["quantities"]) if g is not None]
            scores = [len(gold), len(ours), matched(gold, ours, unit=False), matched(gold, ours, unit=True)]
            counts = [a + b for a, b in zip(counts, scores, strict=True)]
            if options.misses and not scores[0] == scores[1] == scores[3]:
                print(f"{row['text']}\n    gold {gold}\n    ours {ours}")
        totals = [a + b for a, b in zip(totals, counts, strict=True)]
        report(name, counts)
    report("all", totals)


def report(name: str, counts: list[int]) -> None:
    """One line: the set, its size, value F1 and value+unit F1."""
    gold, ours, value, unit = counts
    print(f"{name:18} gold {gold:4} ours {ours:4}  value {f1(value, gold, ours)}  value+unit {f1(unit, gold, ours)}")


if __name__ == "__main__":
    main()

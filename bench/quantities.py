"""Scores the quantity finder on NewsQuant and its unit sets, and on news sentences of our own, beside quantulum3.

Four scores, each stricter than plain value: value; value+unit; value+change (=, about, more, less, up, down); value+
subject (any word in common; where the gold names no subject, none may be given). A value matches within 1e-5 of its
size. A range counts as its two ends on either side, since annotators write "eight or nine euros" now as one range and
now as two values. Unit names of the data set are mapped to our codes here, in the scorer, and nowhere else. For a
count the data set names the noun: its last word, singular, has to be ours.

NewsQuant: github.com/satya77/CQE_Evaluation (most sentences have lost their punctuation); every `*.json` of the folder
is read. Our own: gold/quantities.jsonl, punctuated. Then, where the other data folders stand beside it, sentences of
web news, newswire and ClaimDiff of which only marks are kept (bench/quantity_gold.py), half of them without their
punctuation: `marked, tuned` is three batches, each measured before anything was mended on it (value 96.6 / 93.2 / 90.4,
with unit 89.2 / 91.6 / 90.4, with change 90.5 / 90.8 / 89.2, subject 75.0 / 70.1 / 78.3; the rules of that morning had
75.0 / 67.7 / 77.1 for the subject). `marked, blind` is a fourth, whose errors nobody has read; those rules had 70.5.

    python bench/quantities.py ../shared/benchmarks/newsquant [--misses]
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.quantity_gold import judged, sentences
from bench.quantity_peer import VERSION, peer_finds
from bench.quantity_units import LITTLE, Stated, singular, wanted

from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.quantities import find_quantities
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound, Quantity
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span

OWN = Path(__file__).resolve().parent.parent / "gold" / "quantities.jsonl"
BLIND = "marked, blind"
"""The part whose errors are not shown: nothing may be mended on it."""
_CHANGES = {Bound.ABOUT: "~", Bound.AT_LEAST: ">", Bound.AT_MOST: "<"}
Row = dict[str, str]
Match = Callable[[Stated, Stated], bool]


def same_value(gold: Stated, ours: Stated) -> bool:
    """Whether two values are within 1e-5 of each other, relative to the larger."""
    return abs(gold.value - ours.value) <= 1e-5 * max(abs(gold.value), abs(ours.value))


def same_unit(gold: Stated, ours: Stated) -> bool:
    """Whether two statements agree on value and unit, or on value and counted noun."""
    return same_value(gold, ours) and gold.unit == ours.unit and (gold.unit is not None or gold.noun == ours.noun)


def same_change(gold: Stated, ours: Stated) -> bool:
    """Whether two statements agree on value and on how it is meant or where it went."""
    return same_value(gold, ours) and gold.change == ours.change


def same_subject(gold: Stated, ours: Stated) -> bool:
    """Whether two statements agree on value, and name something in common or both nothing."""
    return same_value(gold, ours) and (bool(gold.subject & ours.subject) or not (gold.subject or ours.subject))


SCORES: dict[str, Match] = {
    "value": same_value,
    "value+unit": same_unit,
    "value+change": same_change,
    "value+subject": same_subject,
}


def matched(gold: Sequence[Stated], ours: Sequence[Stated], match: Match) -> int:
    """How many gold quantities find a partner of their own."""
    left, hits = list(ours), 0
    for g in gold:
        partner = next((o for o in left if match(g, o)), None)
        if partner is not None:
            left.remove(partner)
            hits += 1
    return hits


def stated(quantity: Quantity) -> list[Stated]:
    """What a quantity of ours says, a range as its two ends. No data set counts "doubled" as a quantity."""
    if quantity.because.startswith("grown"):
        return []
    counts = quantity.unit is None and not quantity.because.endswith(("value of", "property of"))
    noun = singular(quantity.of.split()[-1].lower()) if quantity.of and counts else ""
    if quantity.because.startswith("ratio"):
        noun = "time"
    change = _CHANGES.get(quantity.bound) or quantity.change or "="
    named = (quantity.property, quantity.topic, None if noun else quantity.of)
    words = " ".join(filter(None, named)).lower().split()
    subject = frozenset(singular(w.strip(".,'’")) for w in words) - LITTLE
    ends = [v for v in dict.fromkeys((quantity.low, quantity.high)) if v is not None]
    return [Stated(v, quantity.unit, noun, change, subject) for v in ends]


class Ours:
    """Our finder on bare sentences; `seconds` is the time it took given the tokens."""

    def __init__(self) -> None:
        """Loads the model."""
        self.model, self.lexicon, self.seconds, self.sentences = load_model(), load_lexicon(), 0.0, 0

    def finds(self, texts: list[str]) -> list[list[Stated]]:
        """What our finder states for each text."""
        articles = [
            Article(str(n), t, segments=(Segment(Span(0, len(t)), Role.BODY, "bench"),)) for n, t in enumerate(texts)
        ]
        found = []
        for article, seen in zip(articles, self.model.observe(articles), strict=True):
            tree = Tree(seen)
            begun = time.process_time()
            quantities = find_quantities(article, tree, self.lexicon)
            self.seconds += time.process_time() - begun
            self.sentences += len(tree.sentences)
            found.append([s for q in quantities for s in stated(q)])
        return found


@dataclass(slots=True)
class Counts:
    """Counts over sentences: gold, found, and the hits of each score."""

    gold: int
    found: int
    hits: list[int]

    def add(self, gold: Sequence[Stated], found: Sequence[Stated]) -> bool:
        """Adds a sentence; whether it was wholly right in value and unit."""
        hits = [matched(gold, found, match) for match in SCORES.values()]
        self.gold, self.found = self.gold + len(gold), self.found + len(found)
        self.hits = [a + b for a, b in zip(self.hits, hits, strict=True)]
        return len(gold) == len(found) == hits[1]

    def line(self, scores: int) -> str:
        """The F1 of the first `scores` scores, and precision and recall of the value."""
        p, r = self.hits[0] / max(self.found, 1), self.hits[0] / max(self.gold, 1)
        f1 = [
            f"{name} {200 * h / max(self.gold + self.found, 1):5.1f}"
            for name, h in list(zip(SCORES, self.hits, strict=True))[:scores]
        ]
        return f"gold {self.gold:4} found {self.found:4}  P {100 * p:5.1f} R {100 * r:5.1f}  F1 {'  '.join(f1)}"


def sets(folder: Path) -> dict[str, list[tuple[str, list[Row]]]]:
    """The sentences of every set with their gold quantities."""
    files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    if OWN.is_file():
        files["own, punctuated"] = [json.loads(line) for line in OWN.read_text(encoding="utf-8").splitlines()]
    return {name: [(row["text"], row["quantities"]) for row in rows] for name, rows in files.items()}


def stated_sets(folder: Path) -> dict[str, list[tuple[str, list[Stated]]]]:
    """The sentences of every set with what they state; the marked ones only where their texts are."""
    found = {
        name: [(text, [s for row in quantities for s in wanted(row)]) for text, quantities in rows]
        for name, rows in sets(folder).items()
    }
    try:
        return found | {f"marked, {part}": rows for part, rows in sentences(folder.parent).items()}
    except (FileNotFoundError, ValueError) as missing:
        print(f"the marked sentences are left out: {missing}")
        return found


def main() -> None:
    """Prints a line for each set and system."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="print every sentence whose values or units are wrong")
    options = parser.parse_args()
    ours = Ours()
    systems = {"onrecord": ours.finds} | ({f"quantulum3 {VERSION}": peer_finds} if VERSION else {})
    if not VERSION:
        print("quantulum3 is not installed (it is in requirements/dev.txt): it runs beside when it is")
    for name, rows in stated_sets(options.folder).items():
        full = any(s.subject or s.change != "=" for _, stated in rows for s in stated)
        scores = len(SCORES) if full else 2  # the unit sets name neither change nor subject
        for system, finds in systems.items():
            counts = Counts(0, 0, [0] * len(SCORES))
            for (text, gold), got in zip(rows, finds([t for t, _ in rows]), strict=True):
                want = judged(gold, got)
                if not counts.add(want, got) and options.misses and system == "onrecord" and name != BLIND:
                    print(f"{text}\n    gold {want}\n    ours {got}")
            named = scores if system == "onrecord" else 2  # quantulum3 names neither either
            print(f"{name:18} {system:18} {counts.line(named)}", flush=True)
    print(f"speed, given tokens: {ours.sentences / max(ours.seconds, 1e-9):,.0f} sentences a second on one core")


if __name__ == "__main__":
    main()

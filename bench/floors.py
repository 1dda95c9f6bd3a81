"""The scores on our own gold articles that must not fall: `gold/floors.json`.

    python bench/floors.py            # measure, and compare with the floors
    python bench/floors.py --pin      # write what is measured now; refuses to lower a floor
    python bench/floors.py --errors   # show what is missed, false, or has the wrong source

Held on the dev split. `attribution` is F1 at content Jaccard >= 0.5, `with_source` the same with the right source,
`with_speaker` with the right speaker by name (bench/scoring.py, bench/sources.py). The floors hold for the articles
as they are: `digest` names them, so that new or corrected marks must be pinned, too.
"""

import argparse
import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

# So that `python bench/floors.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.attribution import errors, score, table
from bench.breakdown import counted, tally
from bench.goldset import ARTICLES, ROOT, documents, names
from bench.scoring import Score
from bench.system import ours

SPLIT = "dev"
FLOORS = ROOT / "floors.json"

EPSILON = 2.0
"""F1 points that a score may lie below its floor: a little more than one attribution of these articles."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What is held: the two scores, and of which articles."""

    attribution: float
    with_source: float
    with_speaker: float
    articles: int
    attributions: int
    digest: str


def measure() -> tuple[Measured, Score, list[str]]:
    """Reads the articles: what is held, the whole score, and the errors in words."""
    read = documents(SPLIT)
    total, details = score(read, ours)
    articles = [counted((document.text, document.gold, found, matches)) for document, found, matches in details]
    held = Measured(
        round(total.attribution.f1, 1),
        round(total.with_source.f1, 1),
        round(tally(articles, "speaker").f1, 1),
        len(read),
        total.attribution.gold,
        digest(names(SPLIT)),
    )
    return held, total, list(errors(details, total.attribution.gold))


def digest(named: list[str]) -> str:
    """Names the marked articles of a split."""
    summed = hashlib.sha256()
    for name in named:
        summed.update(name.encode() + b"\0" + (ARTICLES / f"{name}.txt").read_bytes())
    return summed.hexdigest()[:16]


def floors() -> Measured:
    """What was pinned."""
    return Measured(**json.loads(FLOORS.read_text(encoding="utf-8")))


def falls(now: Measured, floor: Measured, epsilon: float = EPSILON) -> list[str]:
    """What lies below its floor by more than `epsilon`, in words."""
    return [
        f"{name} fell to {is_now}, floor {was}"
        for name in ("attribution", "with_source", "with_speaker")
        if (is_now := getattr(now, name)) < (was := getattr(floor, name)) - epsilon
    ]


def main() -> None:
    """Prints the score; ends with 1 below a floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--allow-regression", action="store_true", help="let --pin lower a floor; say why")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    now, total, wrong = measure()
    print("\n".join(table({"onrecord": total})))
    if options.errors:
        print("\n".join(wrong))
    fallen = falls(now, floors(), 0.0 if options.pin else EPSILON) if FLOORS.is_file() else []
    if fallen and not options.allow_regression:
        parser.exit(1, "\n".join(fallen) + "\n")
    if options.pin:
        pinned = {name: getattr(now, name) for name in Measured.__slots__}
        FLOORS.write_text(json.dumps(pinned, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""The scores on our own gold articles that must not fall: `gold/floors.json`.

    python bench/floors.py            # measure, and compare with the floors
    python bench/floors.py --pin      # write what is measured now; refuses to lower a floor
    python bench/floors.py --errors   # show what is missed, false, or has the wrong source

`attribution` is F1 at content Jaccard >= 0.5, `with_source` the same with the right source (bench/scoring.py). The
floors hold for the articles as they are: `digest` names them, so that new or corrected marks must be pinned, too.
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
from bench.polnear import Document
from bench.scoring import Marks, Score
from bench.system import ours
from gold.marked import corpus

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "gold" / "wikinews"
FLOORS = ROOT / "gold" / "floors.json"

EPSILON = 2.0
"""F1 points that a score may lie below its floor: a little more than one attribution of these articles."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What is held: the two scores, and of which articles."""

    attribution: float
    with_source: float
    articles: int
    attributions: int
    digest: str


def documents() -> list[Document]:
    """Our annotated articles."""
    return [
        Document(name, marked.text, tuple(Marks(s.source, s.cue, s.content) for s in marked.said))
        for name, marked in corpus(ARTICLES)
    ]


def measure() -> tuple[Measured, Score, list[str]]:
    """Reads the articles: what is held, the whole score, and the errors in words."""
    read = documents()
    total, details = score(read, ours)
    held = Measured(
        round(total.attribution.f1, 1),
        round(total.with_source.f1, 1),
        len(read),
        total.attribution.gold,
        digest(ARTICLES),
    )
    return held, total, list(errors(details, total.attribution.gold))


def digest(folder: Path) -> str:
    """Names the marked articles of a folder."""
    summed = hashlib.sha256()
    for path in sorted(folder.glob("*.txt")):
        summed.update(path.name.encode() + b"\0" + path.read_bytes())
    return summed.hexdigest()[:16]


def floors() -> Measured:
    """What was pinned."""
    return Measured(**json.loads(FLOORS.read_text(encoding="utf-8")))


def falls(now: Measured, floor: Measured, epsilon: float = EPSILON) -> list[str]:
    """What lies below its floor by more than `epsilon`, in words."""
    return [
        f"{name} fell to {is_now}, floor {was}"
        for name in ("attribution", "with_source")
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

"""Writes every marked article there is into one folder: our own, and those of other news rebuilt from their data.

    python training/other.py BENCHMARKS INTO

BENCHMARKS holds `ecbplus` and `html` (gold/offsets.py says where they come from). INTO gets marked texts, which are not
to be passed on, and `train.list`, the list of those to learn from: the train parts of both.
"""

import argparse
from dataclasses import replace
from pathlib import Path

from gold.marked import corpus, render
from gold.offsets import articles

GOLD = Path(__file__).resolve().parents[1] / "gold"


def main() -> None:
    """Writes the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("into", type=Path)
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    learnt = set((GOLD / "splits" / "train.txt").read_text(encoding="utf-8").split())
    own = ((name, marked) for name, marked in corpus(GOLD / "wikinews") if name in learnt)
    names = []
    for name, marked in (*own, *articles(options.benchmarks, "train")):
        names.append(name)
        head = marked.head or {"credit": "not to be passed on"}
        (options.into / f"{name}.txt").write_bytes(render(replace(marked, head=head)).encode())
    (options.into / "train.list").write_text("\n".join(names) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Writes every marked article to learn from into one folder: our own, and those of other news rebuilt from their data.

    python training/other.py BENCHMARKS INTO

BENCHMARKS holds the sets that gold/offsets.py lists. INTO gets marked texts, which are not to be passed on, and three
lists of names: `train.list`, the train parts of both, `all.list`, with `seen` and `more` those that were marked later,
too, and `later.list`, with those that were marked last. `INTO/again` gets those that a second annotator marked, as that
one did.
"""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from gold.marked import MarkedText, corpus, render
from gold.offsets import articles

GOLD = Path(__file__).resolve().parents[1] / "gold"


def main() -> None:
    """Writes the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("into", type=Path)
    options = parser.parse_args()
    first = [*_own("train"), *articles(options.benchmarks, "train")]
    later = [*_own("seen"), *articles(options.benchmarks, "more")]
    last = list(articles(options.benchmarks, "later"))
    names = _written([*first, *later, *last], options.into)
    _written((one for one in articles(options.benchmarks, "again") if one[0] in names), options.into / "again")
    (options.into / "train.list").write_text("\n".join(names[: len(first)]) + "\n", encoding="utf-8")
    (options.into / "all.list").write_text("\n".join(names[: -len(last)]) + "\n", encoding="utf-8")
    (options.into / "later.list").write_text("\n".join(names) + "\n", encoding="utf-8")


def _own(split: str) -> list[tuple[str, MarkedText]]:
    learnt = set((GOLD / "splits" / f"{split}.txt").read_text(encoding="utf-8").split())
    return [(name, marked) for name, marked in corpus(GOLD / "wikinews") if name in learnt]


def _written(many: Iterable[tuple[str, MarkedText]], into: Path) -> list[str]:
    """Writes the texts; their names."""
    into.mkdir(parents=True, exist_ok=True)
    names = []
    for name, marked in many:
        names.append(name)
        head = marked.head or {"credit": "not to be passed on"}
        (into / f"{name}.txt").write_bytes(render(replace(marked, head=head)).encode())
    return names


if __name__ == "__main__":
    main()

"""Writes plain words of first sentences of newswire that nobody had marked, and of PolNeAR, for the runs to label.

    python training/unmarked.py BENCHMARKS POLNEAR OUT [ARTICLES]

Texts of first sentences (gold/offsets.py) that `later` alone may mark, and as many ARTICLES of PolNeAR's train part as
are asked for, drawn with a fixed seed.
"""

import argparse
import random
import sys
from pathlib import Path

# So that `gold` is found beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gold import offsets

MARKED = ("train", "dev", "calibration", "more", "blind")
SEED = 5


def leads(benchmarks: Path) -> dict[str, str]:
    """By name, the texts of first sentences of which none is marked to measure on, nor was marked before."""
    marked = {name for part in MARKED for name, _ in offsets.articles(benchmarks, part)}
    return {f"leads-{key}": offsets.rebuilt(benchmarks, "leads", key) for key in offsets.lead_names(benchmarks)
            if f"leads-{key}" not in marked}  # fmt: skip


def main() -> None:
    """Reads the folders, writes the texts, and says how many."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("benchmarks", type=Path, help="the folder that holds reuse")
    parser.add_argument("polnear", type=Path, help="the folder that holds PolNeAR")
    parser.add_argument("out", type=Path)
    parser.add_argument("articles", type=int, nargs="?", default=0)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    texts = leads(options.benchmarks)
    train = sorted((options.polnear / "data" / "train" / "text").glob("*.txt"))
    random.Random(SEED).shuffle(train)  # noqa: S311 - a sample, no secret
    texts |= {path.stem: path.read_bytes().decode() for path in train[: options.articles]}
    for name, text in texts.items():
        (options.out / f"{name}.txt").write_text(text, encoding="utf-8")
    print(f"{len(texts)} texts, {sum(len(text.split()) for text in texts.values())} words")


if __name__ == "__main__":
    main()

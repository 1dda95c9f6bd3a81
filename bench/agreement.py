"""How far two annotators agree who marked the same articles without seeing each other's marks.

    python bench/agreement.py          # our corpus, both by the same guidelines
    python bench/agreement.py DATA     # and other news: the second annotator knew what an attribution is, no guidelines

DATA is what the texts of `gold/other_news` are rebuilt from (gold/offsets.py).
Scored as a system is (bench/scoring.py): one annotator as gold, the other as what was found; F1 is the same both ways.
Chance-corrected agreement on what is said of an attribution is Cohen's kappa over the matches (Cohen 1960).
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

# So that `python bench/agreement.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.attribution import Detail, table
from bench.breakdown import counted, tally
from bench.goldset import ROOT, document
from bench.scoring import Marks, Score
from gold.marked import MarkedText, Said, corpus
from gold.offsets import articles

Marked = Mapping[str, MarkedText]
"""Marked articles by name."""

BOTH = ("a", "b")
Labels = tuple[tuple[str, str], ...]
_ABOUT: Labels = (("kind", "statement"), ("strength", "said"))


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa of two annotators' labels; 1.0 where both only ever gave the same single one."""
    if not pairs:
        return 1.0
    observed = sum(a == b for a, b in pairs) / len(pairs)
    first, second = (Counter(column) for column in zip(*pairs, strict=True))
    chance = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def ours() -> tuple[Marked, Marked]:
    """The articles of our corpus as both annotators marked them, by name."""
    first, second = (dict(corpus(ROOT / "double" / who)) for who in BOTH)
    return first, second


def other_news(data: Path, split: str) -> tuple[Marked, Marked]:
    """The articles of a split that a second annotator marked, too. Raises FileNotFoundError without the data."""
    first, second = dict(articles(data, split)), dict(articles(data, "again"))
    both = first.keys() & second.keys()
    return {name: one for name, one in first.items() if name in both}, second


def compared(first: Marked, second: Marked) -> tuple[Score, list[Detail], list[tuple[Said, Said]]]:
    """The score of the second annotator against the first, article by article, and the attributions that match."""
    total, details, same = Score(), [], []
    for name, theirs in first.items():
        one, two = document(name, theirs), document(name, second[name])
        matches = total.add(one.text, one.gold, two.gold)
        details.append((one, two.gold, matches))
        said = _by_marks(theirs.said, one.gold) | _by_marks(second[name].said, two.gold)
        same += [(said[id(m.gold)], said[id(m.found)]) for m in matches]
    return total, details, same


def _by_marks(said: tuple[Said, ...], marks: tuple[Marks, ...]) -> dict[int, Said]:
    return {id(mark): one for mark, one in zip(marks, said, strict=True)}


def report(title: str, first: Marked, second: Marked, labels: Labels = ()) -> Iterator[str]:
    """The lines to print. `labels`: what both say of an attribution, and what it is where they say nothing."""
    total, details, same = compared(first, second)
    counts = total.attribution
    yield f"{title}: {len(details)} articles annotated twice, {counts.gold} and {counts.found} attributions\n"
    yield from table({"b against a": total})
    by_article = [counted((one.text, one.gold, found, matches)) for one, found, matches in details]
    yield f"\nWith the same speaker by name: F1 {tally(by_article, 'speaker').f1:.1f}."
    for name, usual in labels:
        pairs = [(one.about.get(name, usual), two.about.get(name, usual)) for one, two in same]
        alike = sum(a == b for a, b in pairs)
        yield f"{name}: the same for {alike} of {len(pairs)} matches, kappa {kappa(pairs):.2f}."


def main() -> None:
    """Prints how far the annotators agree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?")
    data = parser.parse_args().data
    print("\n".join(report("our corpus", *ours(), _ABOUT)))
    for split in ("train", "dev") if data else ():
        print("\n" + "\n".join(report(f"other news, {split}", *other_news(data, split))))


if __name__ == "__main__":
    main()

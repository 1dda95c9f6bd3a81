"""How far two annotators agree who marked the same articles by the same guidelines, without seeing each other's marks.

    python bench/agreement.py

Scored as a system is (bench/scoring.py): one annotator as gold, the other as what was found; F1 is the same both ways.
Chance-corrected agreement on what is said of an attribution is Cohen's kappa over the matches (Cohen 1960).
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

# So that `python bench/agreement.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.attribution import Detail, table
from bench.breakdown import counted, tally
from bench.goldset import ROOT, document
from bench.scoring import Marks, Score
from gold.marked import Said, corpus

BOTH = ("a", "b")
_ABOUT = (("kind", "statement"), ("strength", "said"))


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa of two annotators' labels; 1.0 where both only ever gave the same single one."""
    if not pairs:
        return 1.0
    observed = sum(a == b for a, b in pairs) / len(pairs)
    first, second = (Counter(column) for column in zip(*pairs, strict=True))
    chance = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def compared() -> tuple[Score, list[Detail], list[tuple[Said, Said]]]:
    """The score of annotator b against annotator a, article by article, and the attributions that match."""
    first, second = (dict(corpus(ROOT / "double" / who)) for who in BOTH)
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


def report() -> Iterator[str]:
    """The lines to print."""
    total, details, same = compared()
    counts = total.attribution
    yield f"{len(details)} articles annotated twice, {counts.gold} and {counts.found} attributions\n"
    yield from table({"b against a": total})
    articles = [counted((one.text, one.gold, found, matches)) for one, found, matches in details]
    yield f"\nWith the same speaker by name: F1 {tally(articles, 'speaker').f1:.1f}."
    for name, usual in _ABOUT:
        pairs = [(one.about.get(name, usual), two.about.get(name, usual)) for one, two in same]
        alike = sum(a == b for a, b in pairs)
        yield f"{name}: the same for {alike} of {len(pairs)} matches, kappa {kappa(pairs):.2f}."


if __name__ == "__main__":
    print("\n".join(report()))

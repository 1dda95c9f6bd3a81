"""Fits how much each piece of evidence counts for an attribution's confidence, and writes the weights.

    python bench/calibrate.py BENCHMARKS            # cross-validate and print
    python bench/calibrate.py BENCHMARKS --write    # and write reading/attribution/weights.py

Logistic regression (bench/logistic.py). What is learnt is whether an attribution matches a
marked one with its source (bench/scoring.py). The articles: the dev parts of PolNeAR, of our own gold and of other
news, and 110 more of other news, none of which the tagger learnt; an attribution of the small
ones counts as much as several of PolNeAR's. Cross-validated by article, five times.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# So that `python bench/calibrate.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.logistic import Vector, probable
from bench.polnear import WHERE, Document, load
from bench.scoring import Marks, match
from bench.system import observe, plain_article

from bench import goldset, logistic
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.attribution.find import weigh_attributions
from onrecord.reading.quotes import find_quotes, unpaired
from onrecord.reading.syntax import Tree
from onrecord.text.beat import is_political

INTO = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "reading" / "attribution" / "weights.py"
PENALTY = 2.0
_FEWEST = 4
"""Times that a piece of evidence must have been seen to get a weight."""
_FOLDS = 5
_WEIGHTS = {"PolNeAR dev": 1.0}
_SMALL = 2.0
"""How much an attribution of the small sets counts: each has a tenth of PolNeAR's, and other kinds of news."""


@dataclass(frozen=True, slots=True)
class Row:
    """One proposed attribution: its article, its evidence, whether its content matches, and its source with it."""

    article: str
    evidence: Mapping[str, float]
    matched: bool
    right: bool
    weight: float


def rows(documents: Sequence[Document], weight: float) -> Iterator[Row]:
    """Every attribution that is proposed in the articles."""
    lexicon = load_lexicon()
    for document in documents:
        article = plain_article(document.text)
        seen = observe(article)
        tree, political = Tree(seen), is_political(seen.tokens)
        quotes, problems = find_quotes(article)
        weighed = weigh_attributions(
            article, tree, quotes, seen.tagged, lexicon, unpaired(problems), political=political
        )
        found = [Marks(a.source, a.cue, a.content) for a, _ in weighed]
        matches = {id(m.found): m for m in match(document.gold, tuple(found))}
        for mark, (_, evidence) in zip(found, weighed, strict=True):
            pair = matches.get(id(mark))
            yield Row(document.name, evidence, pair is not None, pair is not None and pair.right_source, weight)


def matrix(some: Sequence[Row], names: Sequence[str]) -> Vector:
    """One line for each row, one column for each piece of evidence, and a last one of ones."""
    column = {name: n for n, name in enumerate(names)}
    filled = np.zeros((len(some), len(names) + 1))
    filled[:, -1] = 1
    for n, row in enumerate(some):
        for name, amount in row.evidence.items():
            if name in column:
                filled[n, column[name]] = amount
    return filled


def fitted(some: Sequence[Row], names: Sequence[str]) -> Vector:
    """The weights, the bias last."""
    lines, right = matrix(some, names), np.array([row.right for row in some], dtype=float)
    return logistic.fitted(lines, right, PENALTY, np.array([row.weight for row in some]))


def crossed(some: Sequence[Row], names: Sequence[str]) -> Vector:
    """The confidence in each row by weights that were fitted without its article."""
    articles = sorted({row.article for row in some})
    random.Random(1).shuffle(articles)  # noqa: S311 - folds, no secret
    fold = {article: n % _FOLDS for n, article in enumerate(articles)}
    sure = np.zeros(len(some))
    for n in range(_FOLDS):
        apart = [i for i, row in enumerate(some) if fold[row.article] == n]
        weights = fitted([row for row in some if fold[row.article] != n], names)
        sure[apart] = probable(matrix([some[i] for i in apart], names), weights)
    return sure


def report(title: str, some: Sequence[Row], sure: Vector, marked: int) -> Iterator[str]:
    """How a threshold would do: what is kept as a candidate, and what is asserted."""
    matched, right = (np.array([getattr(row, key) for row in some], dtype=float) for key in ("matched", "right"))
    yield f"\n{title}: {len(some)} proposed, {marked} marked\n"
    yield "| confidence from | kept | precision | recall | F1 | F1 with source | right with source |"
    yield "| --- | --: | --: | --: | --: | --: | --: |"
    for least in (0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.95):
        kept = sure >= least
        count = max(1, int(kept.sum()))
        found, sourced = matched[kept].sum(), right[kept].sum()
        scores = (found / count, found / marked, 2 * found / (count + marked), 2 * sourced / (count + marked))
        cells = " | ".join(f"{100 * score:.1f}" for score in (*scores, sourced / count))
        yield f"| {least:.2f} | {count} | {cells} |"


def written(names: Sequence[str], weights: Vector, counts: Counter[str]) -> str:
    """The module that holds the weights."""
    lines = [f'    "{name}": {weight:.3f},  # {counts[name]}' for name, weight in zip(names, weights[:-1], strict=True)]
    return (
        '"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.\n\n'
        'Written by `bench/calibrate.py`; not to be changed by hand.\n"""\n\n'
        f"BIAS = {weights[-1]:.3f}\n\nWEIGHTS = {{\n" + "\n".join(lines) + "\n}\n"
    )


def main() -> None:
    """Prints how confidence holds across articles, and writes the weights on request."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=WHERE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="the folder that holds polnear, ecbplus and html")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    corpora = {
        "PolNeAR dev": list(load(options.data / "polnear", "dev")),
        "gold dev": goldset.documents("dev"),
        "other news dev": goldset.other_news(options.data, "dev"),
        "other news, for this alone": goldset.other_news(options.data, "calibration"),
    }
    parts = {title: list(rows(documents, _WEIGHTS.get(title, _SMALL))) for title, documents in corpora.items()}
    every = [row for part in parts.values() for row in part]
    counts = Counter(name for row in every for name in row.evidence)
    names = sorted(name for name, seen in counts.items() if seen >= _FEWEST)
    sure = crossed(every, names)
    at = 0
    for title, part in parts.items():
        print("\n".join(report(title, part, sure[at : at + len(part)], sum(len(d.gold) for d in corpora[title]))))
        at += len(part)
    if options.write:
        INTO.write_text(written(names, fitted(every, names), counts), encoding="utf-8")


if __name__ == "__main__":
    main()

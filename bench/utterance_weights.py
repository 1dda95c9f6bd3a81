"""Fits how much each piece of evidence counts for one speech act, and writes the weights.

    python bench/utterance_weights.py DATA            # cross-validate and print
    python bench/utterance_weights.py DATA --write    # and write ledger/utterance_weights.py

Logistic regression (bench/logistic.py) on the pairs of `gold/utterances.jsonl` that the
rules were mended on (`tuned`), those of `gold/utterances_weighed.jsonl`: pairs of the same stories that the rules
leave apart, the likeliest of them, labelled by reading, and the topics of `gold/utterance_groups.jsonl` that are not
held apart. Only pairs are used that the rule is asked of: times that fit,
no other days, no two speakers. Cross-validated by story. DATA: see `bench/utterances.py`.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# So that the script finds the folders beside it however it is run.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.logistic import Vector, probable
from bench.utterances import GOLD, Pair, Report, documents, grouped, held, pairs

from bench import logistic
from onrecord.ledger.record import record
from onrecord.ledger.utterance_evidence import evidence
from onrecord.ledger.utterance_groups import compared, setting
from onrecord.ledger.utterance_likeness import Likeness
from onrecord.ledger.utterance_rules import joined
from onrecord.ledger.utterance_speakers import Speakers
from onrecord.ledger.utterance_times import Times
from onrecord.ledger.utterance_units import Unit, units

READ = GOLD.with_name("utterances_weighed.jsonl")
INTO = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "ledger" / "utterance_weights.py"
KEPT_APART = frozenset({"blind", "held"})
PENALTY = 3.3
"""On evidence that is scaled to a spread of one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled pair: its story, its evidence, whether it is one speech act, and whether another rule joins it."""

    story: str
    evidence: Mapping[str, float]
    same: bool
    joined: bool


def rows(data: Path) -> Iterator[Row]:
    """The pairs that the rule is asked of, each with the two sentences that have most in common."""
    asked = [pair for pair in (*pairs(), *pairs(READ), *grouped()) if pair.part not in KEPT_APART]
    for story, names in documents(data, asked).items():
        known, articles = held(data, story, names)
        made = record(articles)
        found = units(sorted(made.statements, key=lambda one: one.id))
        likenesses = compared(found, setting(found, made.entities))
        for pair in asked:
            if pair.story == story:
                yield from _rows(pair, known, found, likenesses)


def _rows(
    pair: Pair,
    known: Mapping[str, tuple[str, str]],
    found: Sequence[Unit],
    likenesses: Mapping[tuple[int, int], Likeness],
) -> Iterator[Row]:
    ones, others = (_places(report, known, found) for report in (pair.one, pair.other))
    near = [likenesses[at] for n in ones for m in others for at in [(min(n, m), max(n, m))] if at in likenesses]
    two = max(near, key=lambda two: two.weighed * two.senses, default=None)
    if two and two.times is Times.FIT and not two.other_days and two.speakers is not Speakers.DIFFERENT:
        rule = joined(two)
        yield Row(pair.story, evidence(two), pair.same, rule is not None and "weighed" not in rule)


def _places(report: Report, known: Mapping[str, tuple[str, str]], found: Sequence[Unit]) -> list[int]:
    """The sentences that hold words of a report."""
    article, digest = known[report.document]
    if digest != report.digest:
        message = f"{report.document} is not the text that was labelled"
        raise ValueError(message)
    return [
        n
        for n, unit in enumerate(found)
        if unit.statement.article == article
        and any(word.span.overlaps(span) for word in unit.words for span in report.spans)
    ]


def matrix(some: Sequence[Row], names: Sequence[str]) -> Vector:
    """One line for each row, one column for each piece of evidence."""
    return np.array([[row.evidence[name] for name in names] for row in some])


def fitted(lines: Vector, same: Vector) -> tuple[Vector, float]:
    """The weights and the bias."""
    middle, spread = lines.mean(axis=0), lines.std(axis=0)
    spread[spread == 0] = 1
    weights = logistic.fitted(np.hstack([(lines - middle) / spread, np.ones((len(lines), 1))]), same, PENALTY)
    kept = weights[:-1] / spread
    return kept, float(weights[-1] - kept @ middle)


def crossed(some: Sequence[Row], names: Sequence[str]) -> Vector:
    """How probable each row is by weights that were fitted without its story."""
    lines, same = matrix(some, names), np.array([row.same for row in some], dtype=float)
    sure = np.zeros(len(some))
    for story in sorted({row.story for row in some}):
        apart = np.array([row.story == story for row in some])
        weights, bias = fitted(lines[~apart], same[~apart])
        sure[apart] = probable(np.hstack([lines[apart], np.ones((int(apart.sum()), 1))]), np.append(weights, bias))
    return sure


def report(some: Sequence[Row], sure: Vector) -> Iterator[str]:
    """What a threshold would join of the pairs that no other rule joins."""
    same, left = (np.array(flags) for flags in ([row.same for row in some], [not row.joined for row in some]))
    yield f"{len(some)} pairs, {int(same.sum())} of one act; {int(left.sum())} that no other rule joins\n"
    yield "| from | right | wrong | precision |"
    yield "| --- | --: | --: | --: |"
    for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.95):
        kept = left & (sure >= least)
        right, wrong = int((kept & same).sum()), int((kept & ~same).sum())
        yield f"| {least:.2f} | {right} | {wrong} | {100 * right / max(1, right + wrong):.1f} |"


def written(names: Sequence[str], weights: Vector, bias: float) -> str:
    """The module that holds the weights."""
    lines = [f'    "{name}": {weight:.3f},' for name, weight in zip(names, weights, strict=True)]
    return (
        '"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.\n\n'
        'Written by `bench/utterance_weights.py`; not to be changed by hand.\n"""\n\n'
        f"BIAS = {bias:.3f}\n\nWEIGHTS = {{\n" + "\n".join(lines) + "\n}\n"
    )


def main() -> None:
    """Prints what thresholds would join across stories, and writes the weights on request."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds ecbplus, polnear and tempeval3")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    some = list(rows(options.data))
    names = sorted(some[0].evidence)
    print("\n".join(report(some, crossed(some, names))))
    if options.write:
        weights, bias = fitted(matrix(some, names), np.array([row.same for row in some], dtype=float))
        INTO.write_text(written(names, weights, bias), encoding="utf-8")


if __name__ == "__main__":
    main()

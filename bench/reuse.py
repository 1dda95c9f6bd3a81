"""Scores the finding of copies, beside MinHash alone (datasketch) on the same words in the same run.

Clough–Stevenson: 95 short answers and the page that they were written from; four levels of reuse (none, heavy
revision, light revision, near copy). Level by the share of the answer's words that stand in passages of the page, with
bounds fitted on four of the five questions and applied to the fifth; reuse F1 is level 0 against the rest.
Planted near-duplicates: 5 pairs in 100 articles and 10 in 1,000. PolNeAR: does the text name the wire service whose
report it is (metadata.tsv; its New York Times articles have no label)? Labelled pairs: bench/reuse_pairs.tsv, our own
labels of pairs of PolNeAR and ECB+ articles with words in common; MinHash with its best bound on these very labels.

DATA holds the folders reuse, polnear and ecbplus. Clough–Stevenson: github.com/clips/pattern; planted:
github.com/chrisjmccormick/MinHash; PolNeAR: github.com/networkdynamics/PolNeAR; ECB+: newsreader-project.eu.

    python bench/reuse.py ../shared/benchmarks [--misses]
"""

import argparse
import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from pathlib import Path

from datasketch import MinHash, MinHashLSH

from onrecord.intake.receive import receive
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_align import align
from onrecord.ledger.reuse_print import Print, print_of
from onrecord.ledger.reuse_values import Likeness, Reused
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article

PAIRS = Path(__file__).with_name("reuse_pairs.tsv")
_STEPS = 50
_WORDS = 3
"""Words in a row that count in answers of students: shorter than what counts in news."""
_GRAM = 5
_LEVELS = ("0", "1", "2", "3")
_LSH = 0.5
"""The bound that datasketch's own documentation uses for near-duplicates."""
_COPIED = frozenset({Reused.SAME, Reused.EDITED, Reused.EXCERPT})
Key = frozenset[str]


@dataclass(frozen=True, slots=True)
class Counts:
    """How often found and true, found, and true."""

    hit: int
    found: int
    true: int

    @property
    def told(self) -> str:
        """F1, precision and recall in percent."""
        return f"{200 * self.hit / (self.found + self.true or 1):.1f} ({self._of(self.found)} / {self._of(self.true)})"

    def _of(self, whole: int) -> str:
        return f"{100 * self.hit / whole:.1f}" if whole else "–"


def counts(found: Iterable[object], true: Iterable[object]) -> Counts:
    """Two sets against each other."""
    ours, gold = set(found), set(true)
    return Counts(len(ours & gold), len(ours), len(gold))


def article(text: str) -> Article | None:
    """A text as intake takes it in."""
    return receive(text.encode(), "page.txt", load_lexicon().outlets).article


def sketch(one: Print) -> MinHash:
    """MinHash of the words of a print, five in a row, 128 permutations."""
    made = MinHash(num_perm=128)
    codes = one.words.codes
    made.update_batch([repr(gram).encode() for gram in {tuple(codes[n : n + _GRAM]) for n in range(len(codes))}])
    return made


# Clough–Stevenson


def levels(data: Path) -> Iterator[str]:
    """Accuracy of the four levels, and F1 of reuse."""
    with (data / "reuse" / "plagiarism-clough-stevenson.csv").open(encoding="utf-8-sig") as file:
        rows = [(level, task, *prints_of(answer, task)) for answer, task, level in csv.reader(file)]
    ours = [(task, level, share(a, b)) for level, task, a, b in rows]
    peer = [(task, level, sketch(a).jaccard(sketch(b))) for level, task, a, b in rows]
    yield "| Clough–Stevenson, 95 answers | onrecord | MinHash |\n| --- | --: | --: |"
    (right, reused), (peer_right, peer_reused) = fitted(ours), fitted(peer)
    yield f"| four levels, right | {right:.1%} | {peer_right:.1%} |"
    yield f"| reuse, F1 (precision / recall) | {reused.told} | {peer_reused.told} |"
    listed = counts(
        (n for n, (_, _, a, b) in enumerate(rows) if likenesses([a, b])),
        (n for n, row in enumerate(rows) if row[0] != "0"),
    )
    yield f"| reuse as `onrecord copies` lists it, one setting for news | {listed.told} | – |"


def prints_of(answer: str, task: str) -> tuple[Print, Print]:
    """The answer and its page, without segmentation: they are no pages of news."""
    return print_of(Article("answer", answer)), print_of(Article("task", task))


def share(a: Print, b: Print) -> float:
    """Share of the words of `a` that stand in passages of `b`."""
    return sum(p.words for p in align(a.words, b.words, seed=_WORDS, least=_WORDS)) / len(a.words)


def fitted(rows: Sequence[tuple[str, str, float]]) -> tuple[float, Counts]:
    """Share of right levels, and reuse, each task with bounds fitted on the other tasks."""
    guessed = []
    for task in dict.fromkeys(row[0] for row in rows):
        bounds = best_bounds([row for row in rows if row[0] != task])
        guessed += [(row[1], level_of(row[2], bounds)) for row in rows if row[0] == task]
    reused = counts(
        (n for n, (_, ours) in enumerate(guessed) if ours != "0"),
        (n for n, (gold, _) in enumerate(guessed) if gold != "0"),
    )
    return sum(gold == ours for gold, ours in guessed) / len(guessed), reused


def level_of(value: float, bounds: Sequence[float]) -> str:
    """The level of a value: how many bounds it reaches."""
    return _LEVELS[sum(value >= bound for bound in bounds)]


def best_bounds(rows: Sequence[tuple[str, str, float]]) -> tuple[float, ...]:
    """The three bounds, in steps of a fiftieth, that set most levels right."""
    grid = [step / _STEPS for step in range(_STEPS + 1)]
    below = {level: [sum(row[1] == level and row[2] < at for row in rows) for at in grid] for level in _LEVELS}
    whole = {level: sum(row[1] == level for row in rows) for level in _LEVELS}

    def right(i: int, j: int, k: int) -> int:
        first, second = below["0"][i], below["1"][j] - below["1"][i]
        return first + second + below["2"][k] - below["2"][j] + whole["3"] - below["3"][k]

    best = max(combinations_with_replacement(range(_STEPS + 1), 3), key=lambda at: right(*at))
    return tuple(grid[at] for at in best)


# Planted near-duplicates


def planted(data: Path) -> Iterator[str]:
    """F1 of the pairs that are at least edited copies."""
    yield "\n| planted near-duplicates, F1 (precision / recall) | onrecord | MinHash LSH |\n| --- | --: | --: |"
    for size in (100, 1000):
        lines = (data / "reuse" / f"articles_{size}.train").read_text("utf-8").splitlines()
        parts = (line.partition(" ") for line in lines)
        prints = [print_of(Article(name, text)) for name, _, text in parts if text]
        truth = (data / "reuse" / f"articles_{size}.truth").read_text("utf-8").splitlines()
        gold = [frozenset(line.split()) for line in truth if line]
        ours = [frozenset((like.a, like.b)) for like in likenesses(prints) if like.relation in _MOSTLY]
        yield f"| {size} articles | {counts(ours, gold).told} | {counts(lsh(prints), gold).told} |"


_MOSTLY = frozenset({Reused.SAME, Reused.EDITED})


def lsh(prints: Sequence[Print]) -> set[Key]:
    """Pairs that MinHash LSH finds."""
    index = MinHashLSH(threshold=_LSH, num_perm=128)
    sketches = {one.article: sketch(one) for one in prints}
    for name, made in sketches.items():
        index.insert(name, made)
    near = ((name, str(other)) for name, made in sketches.items() for other in index.query(made))
    return {frozenset(pair) for pair in near if len(set(pair)) > 1}


# Wire credit


def wires(data: Path, *, misses: bool) -> Iterator[str]:
    """Whether the text says that it is a wire service's report."""
    with (data / "polnear" / "data" / "metadata.tsv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["wire"] != "NA"]
    yield "\n| wire credit from the text (PolNeAR) | articles | of a wire service | F1 (precision / recall) |"
    yield "| --- | --: | --: | --: |"
    for part in ("train", "dev"):
        names = [row for row in rows if row["compartment"] == part]
        gold = {row["filename"] for row in names if row["wire"] != "None"}
        found = {row["filename"] for row in names if credited(data, part, row["filename"])}
        yield f"| {part} | {len(names)} | {len(gold)} | {counts(found, gold).told} |"
        if misses:
            yield from (f"missed {name}" for name in sorted(gold - found))
            yield from (f"wrong {name}" for name in sorted(found - gold))


def credited(data: Path, part: str, name: str) -> bool:
    """Whether an article credits anybody."""
    path = data / "polnear" / "data" / part / "text" / f"{name}.txt"
    made = article(path.read_text("utf-8")) if path.is_file() else None
    return made is not None and bool(print_of(made).credits)


# Labelled pairs


def labelled(data: Path, *, misses: bool) -> Iterator[str]:
    """F1 of copied pairs, and of all that share text, against our labels."""
    with PAIRS.open(encoding="utf-8") as file:
        rows = [(row["a"], row["b"], row["relation"]) for row in csv.DictReader(file, delimiter="\t")]
    pages = {name: made for name, text in texts(data) if (made := article(text)) is not None}
    prints = {name: print_of(made) for name, made in pages.items()}
    found = {frozenset((like.a, like.b)): like for like in likenesses({p.article: p for p in prints.values()}.values())}
    yield f"\n| {len(rows)} labelled pairs of real news, F1 (precision / recall) | onrecord | MinHash, best bound |"
    yield "| --- | --: | --: |"
    for title, wanted, ours in (
        ("copied: same, edited or excerpt", {"copied"}, _COPIED),
        ("any text in common, quotations too", {"copied", "quotes-only"}, frozenset(Reused)),
    ):
        gold = {(a, b) for a, b, relation in rows if relation in wanted}
        told = {(a, b) for a, b, _ in rows if relation_of(prints[a], prints[b], found) in ours}
        alike = {(a, b): sketch(prints[a]).jaccard(sketch(prints[b])) for a, b, _ in rows}
        best = max((counts((k for k in alike if alike[k] >= at), gold) for at in set(alike.values())), key=_f1)
        yield f"| {title} | {counts(told, gold).told} | {best.told} |"
        if misses:
            yield from (f"missed {pair}" for pair in sorted(gold - told))
            yield from (f"wrong {pair}" for pair in sorted(told - gold))


def _f1(one: Counts) -> float:
    return 2 * one.hit / (one.found + one.true)


def relation_of(a: Print, b: Print, found: dict[Key, Likeness]) -> Reused | None:
    """What the pair is to each other; articles with the same bytes are one."""
    like = found.get(frozenset((a.article, b.article)))
    return Reused.SAME if a.article == b.article else like.relation if like else None


def texts(data: Path) -> Iterator[tuple[str, str]]:
    """Every article of PolNeAR and ECB+ by the name that the labels use."""
    for path in sorted((data / "polnear" / "data").glob("*/text/*.txt")):
        yield f"polnear/{path.stem}", path.read_text("utf-8")
    for line in (data / "ecbplus" / "ecbplus_docs_topics1-35.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield f"ecbplus/{row['doc_id']}", f"{row['title']}\n\n{row['text']}"


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds reuse, polnear and ecbplus")
    parser.add_argument("--misses", action="store_true", help="name what was missed and what was wrong")
    options = parser.parse_args()
    for line in (
        *levels(options.data),
        *planted(options.data),
        *wires(options.data, misses=options.misses),
        *labelled(options.data, misses=options.misses),
    ):
        print(line)


if __name__ == "__main__":
    main()

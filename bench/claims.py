"""Claims: whether two sentences that are put on one claim are on the same thing, and whether "contested" is ever wrong.

    python bench/claims.py ../shared/benchmarks/claimdiff
    python bench/claims.py ../shared/benchmarks/claimdiff --pairs

Data: ClaimDiff train (https://github.com/kaistAI/ClaimDiff): pairs of sentences of two articles on one story. People
marked whether the one strengthens or weakens the other, or neither. Each pair counts once, not also the other way
round. "Weakens" is wide: any doubt or other side that one sentence puts beside the other, not only a contradiction.

    on one claim   pairs that a system puts on one claim, and how people marked them. P: how many of these are marked
                   (strengthens or weakens); R: how many of the marked pairs are among them.
    contested      pairs that it shows as contested; each has to be weakening, and is printed by --pairs to be read.
Ours is run twice: as it reads the sentences (a claim is what a named speaker says: a sentence in the outlet's own voice
takes no stand); and with each sentence taken as said by its outlet, which measures the grouping alone. The record is
that of all sentences of a story. The baseline puts together what shares a third of its content words, and calls
contested what differs in a negation.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

# So that `python bench/claims.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.system import observe, plain_article

from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.propositions import find_propositions
from onrecord.reading.read import read
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner
from onrecord.text.article import Interval, Published, Status
from onrecord.text.span import Span

_ALIKE = 1 / 3
_NOT = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|den(?:y|ied|ies)|refus\w+)\b|n[’']t\b", re.IGNORECASE
)
_WORD = re.compile(r"[a-z]{4,}")
_LABELS = ("strengthens", "weakens", "neither")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences of one story, the outlets' titles with them, and how people marked them."""

    story: str
    day: date
    one: tuple[str, str]
    other: tuple[str, str]
    label: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a system makes of a pair: on one claim, and if so contested."""

    together: bool
    contested: bool = False


def pairs(folder: Path) -> Iterator[Pair]:
    """Every pair once."""
    strong, weak = (
        json.loads((folder / f"ClaimDiff-{name}-train.json").read_text(encoding="utf-8"))["data"]
        for name in ("strength", "weak")
    )
    weakens = {row["pair_id"] for row in weak if row["relation"]}
    for row in strong:
        if not row["pair_id"].endswith("_rev"):
            label = "strengthens" if row["relation"] else "weakens" if row["pair_id"] in weakens else "neither"
            sides = (row["article_a"], row["claim_a"]), (row["article_b"], row["claim_b"])
            yield Pair(row["topic"], date.fromisoformat(row["date"]), *sides, label)


def held_of(story: Iterable[Pair], *, outlets_speak: bool) -> tuple[list[Held], Mapping[str, str]]:
    """The sentences of a story, each an article of its day; and sentence -> its id."""
    lexicon, made, ids = load_lexicon(), dict[str, Held](), dict[str, str]()
    for pair in story:
        for title, sentence in (pair.one, pair.other):
            article = plain_article(sentence)
            article = replace(article, published=Published(Interval(pair.day, pair.day), Status.STATED))
            ids[sentence] = article.id
            seen = observe(article)
            reading = read(article, seen, lexicon)
            if outlets_speak:
                words, speaker = (Span(0, len(article.text)),), f"{title} {article.id}"
                said = Attribution((), (), words, Manner.INDIRECT, speaker=speaker, asserted=True)
                stated = find_propositions(Tree(seen), (said,), lexicon)
                reading = replace(reading, attributions=(said,), propositions=stated)
            made.setdefault(article.id, Held(article, reading, (f"{article.id}.txt",), seen))
    return list(made.values()), ids


def ours(ledger: Ledger, ids: Mapping[str, str], pair: Pair) -> Found:
    """Whether a claim has a stand of both, and a contest between them."""
    article = {said.id: said.article for said in ledger.statements}
    here, there = ids[pair.one[1]], ids[pair.other[1]]
    on = [c for c in ledger.claims if {here, there} <= {article[stand.statement] for stand in c.stands}]
    at_odds = any({article[a], article[b]} == {here, there} for claim in on for a, b in claim.contested)
    return Found(bool(on), at_odds)


def baseline(pair: Pair) -> Found:
    """By shared words, and a negation in one of them alone."""
    a, b = (frozenset(_WORD.findall(words.lower())) for _, words in (pair.one, pair.other))
    together = len(a & b) >= _ALIKE * min(len(a), len(b)) and bool(a & b)
    return Found(together, together and bool(_NOT.search(pair.one[1])) != bool(_NOT.search(pair.other[1])))


def row(name: str, results: Iterable[tuple[Pair, Found]]) -> str:
    """One line of the table."""
    known = list(results)
    marked = sum(pair.label != "neither" for pair, _ in known)
    on = Counter(pair.label for pair, found in known if found.together)
    at_odds = Counter(pair.label for pair, found in known if found.contested)
    right, total = on["strengthens"] + on["weakens"], sum(on.values())
    told = ", ".join(f"{at_odds[label]} {label}" for label in _LABELS)
    return (
        f"| {name} | {total} | {right / max(1, total):.1%} | {right / max(1, marked):.1%} "
        f"| {sum(at_odds.values())} ({told}) |"
    )


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the data")
    parser.add_argument("--pairs", action="store_true", help="print the pairs that ours puts on one claim")
    options = parser.parse_args()
    stories: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs(options.data):
        stories[pair.story].append(pair)
    everything = [pair for story in stories.values() for pair in story]
    counts = Counter(pair.label for pair in everything)
    print(
        f"{len(everything)} pairs of {len(stories)} stories: {', '.join(f'{counts[one]} {one}' for one in _LABELS)}.\n"
    )
    print("| system | on one claim | P | R | contested |\n| --- | --: | --: | --: | --- |")
    for name, outlets_speak in (("onrecord, as read", False), ("onrecord, each outlet as speaker", True)):
        results = []
        for story in stories.values():
            held, ids = held_of(story, outlets_speak=outlets_speak)
            ledger = record(held)
            results += [(pair, ours(ledger, ids, pair)) for pair in story]
        print(row(name, results))
        for pair, found in results if options.pairs else ():
            if found.together:
                print(f"\n{'CONTESTED ' * found.contested}{pair.label}\n  {pair.one[1]}\n  {pair.other[1]}")
    print(row("shared words and a negation", [(pair, baseline(pair)) for pair in everything]))


if __name__ == "__main__":
    main()

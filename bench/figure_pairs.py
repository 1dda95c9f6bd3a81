"""Whether pairs of figures agree or are in conflict: our sets against pairs labelled by reading.

    python bench/figure_pairs.py DATA [--misses]

The pairs (`gold/figure_pairs.jsonl`) are two numbers, most in different articles on one event; the label says how a
careful reader takes them: agree, rounding (or both can be right), series (a later count), conflict, unrelated (of two
things). They hold offsets and labels and no words. DATA needs `ecbplus/ecbplus_docs_topics1-35.jsonl` (ECB+, Cybulska
and Vossen 2014); every sub-topic is recorded as one story, all of its pages printed within the same three days, since
the set has no dates. The part `tuned` was read while the rules were mended; `held` is of other stories. Before those
were read, 17 of 17 given as agreeing were right (40 % found) and 2 of 2 as in conflict (12 % found). `fresh` is of
eight more stories, many of its numbers measures (how far somebody fell): before those were read, 9 of 9 given as
agreeing were right (22 % found), and none of the 9 conflicts was found. Since then the rules were mended on all.

The second table is of stories whose sets were re-read one by one on 22 November 2026 (`gold/figure_sets.tsv`): how many
sets that assert agreement or conflict are right. It is not measured anew.

A pair is given as "conflict" where one set in conflict has both numbers and they cannot meet; as "agree" where one set,
not itself unclear, has both and they meet. What stands in no set together is given as nothing.
"""

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

# So that the script finds the folders beside it however it is run.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.system import reading_of
from gold.offsets import rebuilt

from onrecord.intake.receive import receive
from onrecord.ledger.figure_values import Match, match
from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Figure, FigureSet, Ledger, Relation
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Interval, Published, Status
from onrecord.text.span import Span

GOLD = Path(__file__).resolve().parents[1] / "gold" / "figure_pairs.jsonl"
READ = GOLD.with_name("figure_sets.tsv")
PARTS = ("tuned", "held", "fresh")
_PRINTED = date(2010, 1, 10)
"""Any day: what counts is that all pages of a story are of the same days."""
_MEET = frozenset({"agree", "rounding"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number stands: the document, the hash of its text, the span."""

    document: str
    digest: str
    span: Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers, and how a reader takes them."""

    part: str
    story: str
    label: str
    one: Place
    other: Place


@dataclass(frozen=True, slots=True)
class Story:
    """The record of a story, and the article id, text and hash of each document."""

    ledger: Ledger
    known: Mapping[str, tuple[str, str, str]]


def pairs(path: Path = GOLD) -> list[Pair]:
    """All labelled pairs."""
    made = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        one, other = (Place(document, digest, Span(*span)) for document, digest, span in row["texts"])
        made.append(Pair(row["part"], row["story"], row["label"], one, other))
    return made


def recorded(data: Path, names: Sequence[str]) -> Story:
    """The record of the documents of a story."""
    held, known = [], {}
    printed = Published(Interval(_PRINTED, _PRINTED + timedelta(days=2)), Status.STATED)
    for name in names:
        text = rebuilt(data, "ecbplus", name)
        article = receive(text.encode(), f"{name}.txt", load_lexicon().outlets).article
        if article is not None:
            article = replace(article, published=printed)
            known[name] = article.id, article.text, hashlib.sha256(text.encode()).hexdigest()[:16]
            held.append(Held(article, reading_of(article)[0], (f"{name}.txt",)))
    return Story(record(held), known)


def found(story: Story, pair: Pair) -> tuple[str, str]:
    """What our record says of the pair ("agree", "conflict", "nothing"), and why."""
    one, other = (_figure(story, place) for place in (pair.one, pair.other))
    if one is None or other is None:
        return "nothing", "no figure there"
    common = _common(story.ledger.figure_sets, one, other)
    if common is None:
        return "nothing", f"in no set together: {_of(one)} / {_of(other)}"
    if match(one, other) is not Match.APART:
        unclear = common.relation is Relation.AMBIGUOUS
        return "nothing" if unclear else "agree", common.because
    return "conflict" if common.relation is Relation.CONFLICT else "nothing", common.because


def _of(figure: Figure) -> str:
    return f"{figure.of}, {figure.property}"


def _figure(story: Story, place: Place) -> Figure | None:
    """The figure that stands at a place. Raises ValueError where the text is not the one that was labelled."""
    article, _, digest = story.known[place.document]
    if digest != place.digest:
        message = f"{place.document} is not the text that was labelled"
        raise ValueError(message)
    here = (f for f in story.ledger.figures if f.article == article and f.citation.span.overlaps(place.span))
    return next(here, None)


def _common(sets: Sequence[FigureSet], one: Figure, other: Figure) -> FigureSet | None:
    return next((s for s in sets if one.id in s.figures and other.id in s.figures), None)


def judged(data: Path) -> list[tuple[Pair, str, str, tuple[str, str]]]:
    """Every pair with what the record says of it, why, and the words around both numbers."""
    names: dict[str, list[str]] = defaultdict(list)
    for row in map(json.loads, (data / "ecbplus" / "ecbplus_docs_topics1-35.jsonl").open(encoding="utf-8")):
        names[row["subtopic"]].append(row["doc_id"])
    asked = pairs()
    stories = {name: recorded(data, names[name]) for name in sorted({pair.story for pair in asked})}
    return [
        (pair, *found(stories[pair.story], pair), (_near(stories, pair, pair.one), _near(stories, pair, pair.other)))
        for pair in asked
    ]


def _near(stories: Mapping[str, Story], pair: Pair, place: Place) -> str:
    text = stories[pair.story].known[place.document][1]
    return " ".join(text[max(place.span.start - 60, 0) : place.span.end + 40].split())


def lines(rows: Sequence[tuple[Pair, str, str, tuple[str, str]]]) -> Iterator[str]:
    """The table."""
    yield "| pairs | agreeing | in conflict | agreeing: precision | recall | in conflict: precision | recall |"
    yield "| --- | --: | --: | --: | --: | --: | --: |"
    for part in (*PARTS, "all"):
        of_part = [(pair.label, said) for pair, said, _, _ in rows if part in {pair.part, "all"}]
        meet, apart = (sum(label in of for label, _ in of_part) for of in (_MEET, {"conflict"}))
        cells = [_score(of_part, said, right) for said, right in (("agree", _MEET), ("conflict", {"conflict"}))]
        yield f"| {part} | {meet} | {apart} | {cells[0]} | {cells[1]} |"


def read_by_hand() -> Iterator[str]:
    """The table of sets that were re-read, as it is kept."""
    heading, *rows = (line.split("\t") for line in READ.read_text(encoding="utf-8").splitlines())
    yield f"| {' | '.join(heading)} |"
    yield f"| {' | '.join('---' for _ in heading)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _score(rows: Sequence[tuple[str, str]], said: str, right: frozenset[str] | set[str]) -> str:
    """Precision with its counts, and recall."""
    given = [label for label, answer in rows if answer == said]
    hits = sum(label in right for label in given)
    wanted = sum(label in right for label, _ in rows)
    precision = "–" if not given else f"{100 * hits / len(given):.1f} ({hits} of {len(given)})"
    return f"{precision} | {100 * hits / max(1, wanted):.1f}"


def main() -> None:
    """Prints the table, and on demand what was missed or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds ecbplus")
    parser.add_argument(
        "--misses", choices=(*PARTS, "all"), help="also print the pairs of a part that come out otherwise"
    )
    options = parser.parse_args()
    rows = judged(options.data)
    for pair, said, why, words in rows:
        wrong = (said == "agree") != (pair.label in _MEET) or (said == "conflict") != (pair.label == "conflict")
        if options.misses in {pair.part, "all"} and wrong:
            print(f"{pair.story} {pair.label}, given as {said}: {why}\n    {words[0]}\n    {words[1]}")
    print("\n".join([*lines(rows), "\nSets re-read one by one:\n", *read_by_hand()]))


if __name__ == "__main__":
    main()

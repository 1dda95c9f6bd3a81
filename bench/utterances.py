"""Whether pairs of reports are of one speech act: our utterances against pairs labelled by reading.

    python bench/utterances.py DATA

The pairs (`gold/utterances.jsonl`) are two attributions of different articles, most of one speaker; `same` says whether
a careful reader takes them for one utterance. `gold/utterance_groups.jsonl` has all that the marked articles of ECB+
(`gold/other_news`) report in a sub-topic, grouped by reading into speech acts: every pair of one speaker there, as
unlike as news has them. Both hold offsets and labels and no words. DATA needs
`ecbplus/ecbplus_docs_topics1-35.jsonl` (ECB+, Cybulska and Vossen 2014), of which every topic is recorded as one story,
`polnear` (Newell, Margolin and Ruths 2018) and `tempeval3` (AQUAINT), of which the articles named are recorded as one
pile each, with their days. The parts `tuned` and `grouped` were read while the rules were written and mended, so their
figures are kind; `blind` and `held` (other topics than `grouped`, though `tuned` has single pairs of them) are
measured, and nobody has read their errors.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

# So that the script finds the folders beside it however it is run.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.dated import polnear
from bench.system import reading_of
from gold.offsets import rebuilt

from onrecord.intake.receive import receive
from onrecord.ledger.record import Held, record
from onrecord.ledger.utterance_values import Utterance
from onrecord.lexicons.load import load_lexicon
from onrecord.text.span import Span

GOLD = Path(__file__).resolve().parents[1] / "gold" / "utterances.jsonl"
GROUPS = GOLD.with_name("utterance_groups.jsonl")
PARTS: Mapping[str, frozenset[str]] = {
    **{part: frozenset({part}) for part in ("tuned", "blind", "grouped", "held")},
    "tuned and blind": frozenset({"tuned", "blind"}),
}
POLNEAR, WIRE = "polnear", "wire"
PILES = frozenset((POLNEAR, WIRE))


@dataclass(frozen=True, slots=True)
class Report:
    """Where an article reports something: the document, the hash of its text, the words."""

    document: str
    digest: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reports, and whether they are of one speech act."""

    part: str
    story: str
    same: bool
    one: Report
    other: Report


def pairs(path: Path = GOLD) -> list[Pair]:
    """All labelled pairs."""
    made = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        one, other = (
            Report(document, digest, tuple(Span(start, end) for start, end in spans))
            for document, digest, spans in row["texts"]
        )
        made.append(Pair(row["part"], row["story"], row["same"], one, other))
    return made


def grouped(path: Path = GROUPS) -> list[Pair]:
    """The pairs of the sub-topics that were grouped as a whole; a line of the file is one."""
    made = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        reports = [
            Report(document, digest, tuple(Span(start, end) for start, end in spans))
            for document, digest, spans in row["reports"]
        ]
        for label, same in (("same", True), ("different", False)):
            made += [Pair(row["part"], row["story"], same, reports[one], reports[other]) for one, other in row[label]]
    return made


def documents(data: Path, asked: Iterable[Pair]) -> Mapping[str, list[str]]:
    """The documents of each story: of ECB+ all of the topic, of the others all that a pair names, as one pile."""
    found: dict[str, list[str]] = defaultdict(list)
    path = data / "ecbplus" / "ecbplus_docs_topics1-35.jsonl"
    topics = {pair.story for pair in asked}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if row["topic"] in topics:
            found[row["topic"]].append(row["doc_id"])
    piles = {(pair.story, report.document) for pair in asked for report in (pair.one, pair.other)}
    for story, name in sorted(piles):
        if story in PILES:
            found[story].append(name)
    return found


def recorded(data: Path, story: str, names: list[str]) -> tuple[dict[str, tuple[str, str]], tuple[Utterance, ...]]:
    """The articles of a story, by name (id, hash of the text), and its utterances."""
    known, articles = held(data, story, names)
    return known, record(articles).utterances


def held(data: Path, story: str, names: list[str]) -> tuple[dict[str, tuple[str, str]], list[Held]]:
    """The articles of a story, by name (id, hash of the text), and as they are held."""
    kept, known = [], {}
    for name, text, day in _texts(data, story, names):
        article = receive(text.encode(), f"{name}.txt", load_lexicon().outlets, published=day).article
        if article is not None:
            reading, seen = reading_of(article)
            kept.append(Held(article, reading, (f"{name}.txt",), seen if reading.printing else None))
            known[name] = article.id, hashlib.sha256(article.text.encode()).hexdigest()[:16]
    return known, kept


def _texts(data: Path, story: str, names: Sequence[str]) -> Iterator[tuple[str, str, date | None]]:
    """Name, text and day of publication of each document; ECB+ has no days."""
    if story == WIRE:
        yield from ((name, rebuilt(data, WIRE, name), _day(name)) for name in names)
        return
    if story != POLNEAR:
        yield from ((name, rebuilt(data, "ecbplus", name), None) for name in names)
        return
    for split in ("train", "dev"):
        for one in polnear(data / "polnear", split):
            name = one.name.removesuffix(".txt")
            if name in names:
                yield name, one.text, one.day


def _day(name: str) -> date:
    """The day in the name of a newswire file ("APW19980807.0261")."""
    digits = re.sub(r"\D", "", Path(name).stem.partition(".")[0])[-8:]
    return date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def together(one: tuple[str, Report], other: tuple[str, Report], found: tuple[Utterance, ...]) -> bool:
    """Whether an utterance has words of both reports."""
    return any(all(_holds(utterance, article, report) for article, report in (one, other)) for utterance in found)


def _holds(utterance: Utterance, article: str, report: Report) -> bool:
    return any(
        citation.span.overlaps(span)
        for variant in utterance.variants
        if variant.article == article
        for citation in variant.citations
        for span in report.spans
    )


def lines(data: Path) -> Iterator[str]:
    """The table."""
    asked = [*pairs(), *grouped()]
    stories = {story: recorded(data, story, names) for story, names in documents(data, asked).items()}
    yield "| pairs | same | different | precision | recall | wrongly joined | missed |"
    yield "| --- | --: | --: | --: | --: | --: | --: |"
    found = [_found(pair, *stories[pair.story]) for pair in asked]
    for part, parts in PARTS.items():
        tally = {(said, joined): 0 for said in (True, False) for joined in (True, False)}
        for pair, joined in zip(asked, found, strict=True):
            if pair.part in parts:
                tally[pair.same, joined] += 1
        right, missed, wrong = tally[True, True], tally[True, False], tally[False, True]
        precision, recall = (100 * right / max(1, right + other) for other in (wrong, missed))
        different = wrong + tally[False, False]
        yield f"| {part} | {right + missed} | {different} | {precision:.1f} | {recall:.1f} | {wrong} | {missed} |"


def _found(pair: Pair, known: Mapping[str, tuple[str, str]], utterances: tuple[Utterance, ...]) -> bool:
    for report in (pair.one, pair.other):
        if known[report.document][1] != report.digest:
            message = f"{report.document} is not the text that was labelled"
            raise ValueError(message)
    one, other = ((known[report.document][0], report) for report in (pair.one, pair.other))
    if one[0] == other[0]:
        # Two pages with the same text are one article of the record.
        return any(left.overlaps(right) for left in pair.one.spans for right in pair.other.spans)
    return together(one, other, utterances)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds ecbplus")
    print("\n".join(lines(parser.parse_args().data)))


if __name__ == "__main__":
    main()

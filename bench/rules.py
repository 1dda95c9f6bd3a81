"""Writes docs/rules.md: each rule of attribution and of speaker resolution, and what it is worth on marked articles.

    python bench/rules.py DATA/polnear --into docs/rules.md

The rows come from the tables that the reading itself uses (`RULES`, `SPEAKER_RULES`). The articles are PolNeAR dev and
the train and dev parts of our own gold; the test parts are not looked at. What counts as found and right stands in
bench/scoring.py and bench/sources.py.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

# So that `python bench/rules.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.goldset import documents
from bench.polnear import WHERE, Document, load
from bench.scoring import Marks, match
from bench.sources import is_right_speaker
from bench.system import plain_article, reading_of

from onrecord.reading.attribution.rules import RULES
from onrecord.reading.speakers.rules import SPEAKER_RULES, steps
from onrecord.reading.values import Attribution

ROOT = Path(__file__).resolve().parents[1]
POLNEAR = ROOT.parent / "shared" / "benchmarks" / "polnear"
GOLD_PARTS = ("train", "dev")
_FEW = 10
"""Finds below which a percentage is left out."""
_FOUND = f"""\
Found: how often the rule proposed one. Right: its content matches a marked one (character Jaccard of at least 0.5) and
the source is right, too. Covers: the share of all marked attributions that are right by this rule, alone or with the
tagger. Below {_FEW} finds no share is given."""
_ASKED = """\
Asked: how often the rule gave the answer for an attribution that matches a marked one. Right: the speaker is the marked
one, or both are nobody. Covers: the share of all marked speakers that are right by this rule."""


@dataclass(slots=True)
class Worth:
    """What rules did on some articles: finds and right ones by name, and how much was marked."""

    articles: int = 0
    marked: int = 0
    named: int = 0
    """Marked attributions of which is told who the speaker is."""
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    resolved: Counter[str] = field(default_factory=Counter)
    """Speaker rules: by name, how often one was asked of a marked attribution whose speaker is told."""
    resolved_right: Counter[str] = field(default_factory=Counter)

    def add(self, gold: tuple[Marks, ...], found: Iterable[Attribution]) -> None:
        """Counts one article: `found` are its attributions as read."""
        marks = {id(mark): (mark, one) for one in found for mark in [_mark(one)]}
        matches = match(gold, tuple(mark for mark, _ in marks.values()))
        self.articles += 1
        self.marked += len(gold)
        self.named += sum(one.speaker is not None for one in gold)
        self.found.update(one.because for _, one in marks.values())
        self.right.update(pair.found.because for pair in matches if pair.right_source)
        for pair in matches:
            if pair.gold.speaker is not None:
                _, one = marks[id(pair.found)]
                names = steps(one.speaker_because)
                self.resolved.update(names)
                if is_right_speaker(pair.gold.speaker, one.speaker):
                    self.resolved_right.update(names)


def _mark(one: Attribution) -> Marks:
    return Marks(one.source, one.cue, one.content, because=one.because, speaker=one.speaker or "")


def measure(articles: Iterable[Document]) -> Worth:
    """Reads the articles, and counts."""
    worth = Worth()
    for document in articles:
        reading, _ = reading_of(plain_article(document.text))
        worth.add(document.gold, reading.attributions)
    return worth


def gold() -> list[Document]:
    """Our own articles, without those of the test part."""
    return [document for part in GOLD_PARTS for document in documents(part)]


def page(parts: Mapping[str, Worth], day: str) -> Iterator[str]:
    """The page, line by line. `parts` are the measured articles by their title; the last ones tell speakers, too."""
    yield "# Rules"
    yield f"\nWritten by `python bench/rules.py` on {day} from the tables in `reading/attribution/rules.py` and"
    yield "`reading/speakers/rules.py`. Every value of `because` and `speaker_because` is a row here.\n"
    yield "## Attribution: who said what\n"
    yield "“+tagger” behind a rule’s name in the record: the tagger marked the same. ¶ is the end of a paragraph.\n"
    found_by = ((_code(r.name), r.construction, r.example) for r in RULES.values())
    yield from _table(("rule", "looks for", "example"), found_by)
    for title, worth in parts.items():
        yield f"\n### {title}: {worth.articles} articles, {worth.marked} attributions marked\n"
        yield from _attribution(worth)
    yield f"\n{_FOUND}"
    yield "\n## Speakers: who the source is\n"
    told_by = ((_code(r.name), r.construction, r.example) for r in SPEAKER_RULES.values())
    yield from _table(("rule", "looks for", "example (the source in brackets)"), told_by)
    for title, worth in parts.items():
        if worth.named:
            yield f"\n### {title}: {worth.articles} articles, {worth.named} attributions with their speaker told\n"
            yield from _speakers(worth)
    yield f"\n{_ASKED}"


def _attribution(worth: Worth) -> Iterator[str]:
    head = ("rule", "alone: found", "right", "with the tagger: found", "right", "covers")
    return _table(head, (_row(worth, name) for name in RULES))


def _row(worth: Worth, name: str) -> tuple[str, ...]:
    agreed = f"{name}+tagger"
    alone, both = (_cells(worth.found[n], worth.right[n]) for n in (name, agreed))
    covers = _share(worth.right[name] + worth.right[agreed], worth.marked)
    return (_code(name), *alone, *(("", "") if name == "tagger" else both), covers)


def _speakers(worth: Worth) -> Iterator[str]:
    asked, right = worth.resolved, worth.resolved_right
    rows = ((_code(n), *_cells(asked[n], right[n]), _share(right[n], worth.named)) for n in SPEAKER_RULES)
    return _table(("rule", "asked", "right", "covers"), rows)


def _code(name: str) -> str:
    return f"`{name}`"


def _cells(found: int, right: int) -> tuple[str, str]:
    return str(found), _share(right, found) if found >= _FEW else "–"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A Markdown table."""
    yield "| " + " | ".join(head) + " |"
    yield "| " + " | ".join("---" for _ in head) + " |"
    yield from ("| " + " | ".join(row) + " |" for row in rows)


def main() -> None:
    """Measures, and writes the page."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=WHERE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, nargs="?", default=POLNEAR, help="the folder that holds PolNeAR")
    parser.add_argument("--limit", type=int, help="at most so many articles of PolNeAR, spread over the split")
    parser.add_argument("--into", type=Path, help="the page to write (printed without)")
    parser.add_argument("--date", default=f"{datetime.now(UTC):%Y-%m-%d}", help="the day on the page")
    options = parser.parse_args()
    parts = {}
    try:
        parts["PolNeAR dev"] = measure(load(options.data, "dev", options.limit))
    except FileNotFoundError as missing:
        print(f"left out: {missing}", file=sys.stderr)
    parts["Our gold, train and dev"] = measure(gold())
    written = "\n".join(page(parts, options.date)) + "\n"
    if options.into is None:
        print(written, end="")
    else:
        options.into.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Entity timelines over many articles: whether the days are right, and all there.

    python bench/timelines.py ../shared/benchmarks/semeval2015_timeline
    python bench/timelines.py ../shared/benchmarks/semeval2015_timeline --errors

Data: SemEval-2015 task 4, trial data and corpus 1 (http://alt.qcri.org/semeval2015/task4/, CC BY 3.0): Wikinews
articles, and for 19 entities the events that they take part in, each with its day, month or year. Each corpus is one
record, made from raw text; the date line of an article is its date of printing, as in the task.

    date accuracy  of the marked, dated event mentions in sentences that a system's timeline of the entity has, how
                   many get their date there: the very value (a day, a month, a year).
    date set       precision, recall and F1 of the set of dates of an entity's timeline, all entities together.
    sentences      how many of the sentences with a marked event are on the entity's timeline.
Ours: the lines about the entity on the clocks of what happened and what was said; a bracket of days counts as the day,
month or year that it fills, or else as its last day. The baseline takes every sentence with the entity's name (or all
but the last of its words) and the date nearest in it, else the date line.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

# So that `python bench/timelines.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.system import observe

from onrecord.intake.receive import receive
from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Clock, Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import Article, Interval, Published, Status
from onrecord.text.span import Span
from onrecord.views.timeline import TimelineAsked, timeline

_MONTHS = {f"{date(2000, n, 1):%b}".lower(): n for n in range(1, 13)}


@dataclass(frozen=True, slots=True)
class Text:
    """One article of the corpus: its number, our article, and where each of its sentences stands."""

    number: str
    article: Article
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked event mention: the article's number, its sentence, its word, and its date (None: undated)."""

    article: str
    sentence: int
    word: str
    value: str | None


Lines = frozenset[tuple[str, int, str]]
"""What a system's timeline has: article number, sentence, date."""


def texts(folder: Path) -> Iterator[Text]:
    """The articles, as raw text laid out from their tokens: a title, a date line, one paragraph."""
    for path in sorted(folder.glob("*.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  # a file that the person who measures has fetched
        rows: dict[int, list[str]] = {}
        for token in root.iter("token"):
            rows.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
        yield _text(root.get("doc_id") or path.name.split("_")[0], [_joined(rows[n]) for n in sorted(rows)])


_GLUED = re.compile(r" (?=[.,;:!?%)\]}]|(?:'s|n't|'re|'ve|'ll|'d|'m)\b|''|”|’)|(?<=[(\[{$“‘]) ")


def _joined(words: list[str]) -> str:
    return _GLUED.sub("", " ".join(word for word in words if word))


def _text(number: str, sentences: list[str]) -> Text:
    spans, at = [], 0
    for n, sentence in enumerate(sentences):
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + (2 if n < _HEAD else 1)
    words = "\n\n".join((*sentences[:_HEAD], " ".join(sentences[_HEAD:])))
    article = receive(words.encode(), "article.txt", load_lexicon().outlets).article
    if article is None:
        message = f"nothing to read in article {number}"
        raise ValueError(message)
    shift = article.text.find(sentences[0][:20])
    moved = tuple(Span(s.start + shift, s.end + shift) for s in spans)
    printed = _day(sentences[1]) if len(sentences) > 1 else None
    if printed is not None:
        article = replace(article, published=Published(Interval(printed, printed), Status.STATED))
    return Text(number, article, moved)


_HEAD = 2


def _day(line: str) -> date | None:
    """The day of a date line ("March 01, 2008", "Saturday, October 8, 2005")."""
    found = re.search(r"([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}) ?, ?(\d{4})", line)
    if not found or found[1].lower() not in _MONTHS:
        return None
    return date(int(found[3]), _MONTHS[found[1].lower()], int(found[2]))


def gold(path: Path) -> tuple[str, list[Marked]]:
    """The entity of a gold timeline, and its event mentions."""
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        _, value, *mentions = line.split("\t") if "\t" in line else line.split()
        for mention in filter(None, (m.strip() for m in mentions)):
            article, sentence, word = mention.split("-", 2)
            found.append(Marked(article, int(sentence), word, None if value.startswith("XXXX") else value))
    return first.strip(), found


def value_of(when: Interval) -> str | None:
    """The day, month or year that a bracket fills, else its last day."""
    first, last = when.earliest, when.latest
    if last is None or first is None:
        return None
    if first == last:
        return first.isoformat()
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%Y-%m}"
        if (first.month, last.month, first.year) == (1, 12, last.year):
            return f"{first:%Y}"
    return last.isoformat()


def held_of(found: Iterable[Text]) -> list[Held]:
    """Each article with its reading."""
    lexicon = load_lexicon()
    made = []
    for text in found:
        seen = observe(text.article)
        made.append(Held(text.article, read(text.article, seen, lexicon), (text.number,), seen))
    return made


def ours(ledger: Ledger, found: dict[str, Text], entity: str) -> Lines:
    """The lines of our timeline about the entity."""
    rows = timeline(ledger, TimelineAsked(frozenset({Clock.HAPPENED, Clock.SAID}), about=entity))
    made = set()
    for row in rows:
        value = value_of(row.when)
        text = found[row.article]
        for n, sentence in enumerate(text.sentences):
            if value and any(c.span.overlaps(sentence) for c in row.citations if c.article == row.article):
                made.add((text.number, n, value))
    return frozenset(made)


def baseline(held: Iterable[Held], found: dict[str, Text], entity: str) -> Lines:
    """Every sentence with the entity's name, at the date nearest to it."""
    forms = {entity.lower(), entity.lower().rpartition(" ")[0] or entity.lower()}
    made = set()
    for one in held:
        text = found[one.article.id]
        dated = [t for t in one.reading.times if t.type in {TimeType.DATE, TimeType.TIME} and t.when.known]
        for n, sentence in enumerate(text.sentences):
            words = sentence.of(one.article.text).lower()
            at = next((words.find(form) for form in sorted(forms) if form in words), -1)
            value = _nearest(dated, sentence, sentence.start + at) or value_of(one.article.published.when)
            if at >= 0 and value:
                made.add((text.number, n, value))
    return frozenset(made)


def _nearest(times: Iterable[TimeExpression], sentence: Span, at: int) -> str | None:
    inside = sorted((abs(t.span.start - at), t.span.start, t) for t in times if sentence.covers(t.span))
    return value_of(inside[0][2].when) if inside else None


@dataclass(slots=True)
class Score:
    """Sums over entities."""

    marked: int = 0
    on: int = 0
    right: int = 0
    dates: int = 0
    given: int = 0
    both: int = 0

    def add(self, wanted: list[Marked], lines: Lines) -> None:
        """Counts one entity's timeline."""
        where: dict[tuple[str, int], set[str]] = {}
        for article, sentence, value in lines:
            where.setdefault((article, sentence), set()).add(value)
        dated = [one for one in wanted if one.value]
        self.marked += len(dated)
        on = [one for one in dated if (one.article, one.sentence) in where]
        self.on += len(on)
        self.right += sum(_plain(one.value or "") in where[one.article, one.sentence] for one in on)
        there, here = {_plain(one.value or "") for one in dated}, {value for _, _, value in lines}
        self.dates += len(there)
        self.given += len(here)
        self.both += len(there & here)

    def row(self, name: str) -> str:
        """One line of the table."""
        p, r = self.both / max(1, self.given), self.both / max(1, self.dates)
        f = 2 * p * r / (p + r) if p + r else 0.0
        accuracy = self.right / max(1, self.on)
        return (
            f"| {name} | {self.on / max(1, self.marked):.1%} | {accuracy:.1%} ({self.right}/{self.on}) "
            f"| {p:.1%} | {r:.1%} | {f:.1%} |"
        )


def _plain(value: str) -> str:
    """A gold date as we write it: "2007-XX-XX" is a year."""
    return value.replace("-XX", "")


def main() -> None:
    """Prints a table for each corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the data")
    parser.add_argument("--errors", action="store_true", help="print each entity's dates")
    options = parser.parse_args()
    parts = (
        ("trial", options.data / "Corpus-trial-data_task4", options.data / "TimeLines_trial_data_task4_v1.2"),
        ("corpus 1", options.data / "corpus_1/corpus_trackA_CAT", options.data / "corpus_1/TimeLines_Gold_Standard"),
    )
    print("| corpus, system | sentences | date accuracy | date set P | R | F1 |\n| --- | --: | --: | --: | --: | --: |")
    for name, folder, timelines in parts:
        found = {text.article.id: text for text in texts(folder)}
        held = held_of(found.values())
        systems: dict[str, Callable[[str], Lines]] = {
            "onrecord": partial(ours, record(held), found),
            "sentence with nearest date": partial(baseline, held, found),
        }
        for system, lines in systems.items():
            score = Score()
            for path in sorted(timelines.glob("*.txt")):
                entity, wanted = gold(path)
                score.add(wanted, lines(entity))
                if options.errors:
                    _errors(system, entity, wanted, lines(entity))
            print(score.row(f"{name}, {system}"))


def _errors(system: str, entity: str, wanted: list[Marked], lines: Lines) -> None:
    there = {(one.article, one.sentence, _plain(one.value)) for one in wanted if one.value}
    print(f"{system}: {entity}")
    for sign, some in (("=", there & lines), ("-", there - lines), ("+", lines - there)):
        print("\n".join(f"  {sign} {' '.join(map(str, one))}" for one in sorted(some)))


if __name__ == "__main__":
    main()

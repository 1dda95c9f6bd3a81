"""Events of a chronology: whether they are found, told as what they are, on the right day, and joined across articles.

    python bench/events.py ../shared/benchmarks/meantime
    python bench/events.py ../shared/benchmarks/meantime --errors

Data: NewsReader MEANTIME (http://www.newsreader-project.eu/results/data/wikinews/, CC BY 4.0), each of its two stories
as one record, made from raw text. All events are marked in the headline, the date and the next four sentences; only
there, and below the headline, is counted.

    precision     of our happenings, how many stand on a marked event that is certain and not denied.
    recall        of the marked events that a chronology is about, how many have a line: told by a verb with a tense of
                  its own, certain, not denied, no event of speech or thought; and of these, those linked to a day.
    planned       of the happenings on marked events, how many are planned here where the event is marked as future, and
                  told as past where it is not.
    day           of those on events that are linked to a date (day, month, year), how many have it in their bracket,
                  and how many are that very date.
    participants  precision of ours against all that are marked (only the phrases of its verb are), recall of the named.
    joined        B-cubed over the lines on events that have an id in the whole story.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

# So that `python bench/events.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.clusters import b_cubed
from bench.entity_gold import laid_out
from bench.system import observe

from onrecord.intake.receive import receive
from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Clock, Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.reading.values import Happening
from onrecord.text.article import Article, Interval
from onrecord.text.span import Span

_MARKED = 6
"""Sentences of an article in which all events are marked."""
_LINKS = frozenset({"INCLUDES", "IS_INCLUDED", "SIMULTANEOUS"})
_FINITE = frozenset({"PAST", "PRESENT", "FUTURE"})
_VALUE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked event: its words, its id in the story, what is marked of it, its dates, who takes part, by name."""

    span: Span
    event: str | None
    what: dict[str, str]
    dates: tuple[Interval, ...]
    parts: tuple[Span, ...]
    named: tuple[Span, ...]

    @property
    def certain(self) -> bool:
        """Whether it is told as certain, and not denied."""
        return self.what["certainty"] in {"CERTAIN", ""} and self.what["polarity"] in {"POS", ""}

    @property
    def wanted(self) -> bool:
        """Whether a chronology is about it: a verb of its own, certain, no event of speech."""
        told = self.what["pos"] == "VERB" and self.what["tense"] in _FINITE and self.what["special_cases"] == "NONE"
        return told and self.certain and self.what["class"] == "OTHER"


@dataclass(frozen=True, slots=True)
class Text:
    """One article, its events, and from where to where all of them are marked."""

    article: Article
    events: tuple[Marked, ...]
    complete: Span


def texts(folder: Path) -> Iterator[Text]:
    """The articles of one story."""
    for path in sorted(folder.glob("*.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  # a corpus that the person who measures has fetched
        words, spans, sentence = laid_out(root)
        article = receive(words.encode(), "article.txt", load_lexicon().outlets).article
        if article is None or article.text != words:
            message = f"not taken in as it stands: {path.name}"
            raise ValueError(message)
        below = [s for t, s in spans.items() if 1 <= sentence[t] < _MARKED]
        complete = Span(min(s.start for s in below), max(s.end for s in below))
        yield Text(article, tuple(_events(root, spans)), complete)


def _events(root: ET.Element, spans: dict[str, Span]) -> Iterator[Marked]:
    places = {m.get("m_id", ""): _place(m, spans) for m in (*root.iter("EVENT_MENTION"), *root.iter("ENTITY_MENTION"))}
    names = {m.get("m_id", "") for m in root.iter("ENTITY_MENTION") if m.get("syntactic_type") in {"NAM", "PRE.NAM"}}
    of = {e.get("m_id", ""): e for e in root.iter("EVENT")}
    refers = {s: of[t] for s, t in _pairs(root, "REFERS_TO") if t in of}
    times = {t.get("m_id", ""): _interval(t.get("value") or "") for t in root.iter("TIMEX3") if t.get("type") == "DATE"}
    dates: dict[str, list[Interval]] = {}
    for source, target in _pairs(root, "TLINK"):
        for event, time in ((source, target), (target, source)):
            when = times.get(time)
            if when is not None:
                dates.setdefault(event, []).append(when)
    parts: dict[str, list[tuple[Span, bool]]] = {}
    for event, who in _pairs(root, "HAS_PARTICIPANT"):
        at = places.get(who)
        if at is not None:
            parts.setdefault(event, []).append((at, who in names))
    for marked in root.iter("EVENT_MENTION"):
        id_, where = marked.get("m_id", ""), places.get(marked.get("m_id", ""))
        told = refers.get(id_)
        what = {
            name: marked.get(name) or "" for name in ("certainty", "polarity", "pos", "tense", "special_cases", "time")
        }
        what["class"] = (told.get("class") or "") if told is not None else ""
        if where is not None:
            known = told.get("instance_id") if told is not None else None
            yield Marked(where, known, what, tuple(dates.get(id_, ())), *_parts(parts.get(id_, ())))


def _parts(marked: Sequence[tuple[Span, bool]]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Who takes part, and who of them by name."""
    return tuple(span for span, _ in marked), tuple(span for span, named in marked if named)


def _pairs(root: ET.Element, relation: str) -> Iterator[tuple[str, str]]:
    """Sources and targets of a relation; of links in time, only those that date an event."""
    for one in root.iter(relation):
        target = one.find("target")
        if target is not None and (relation != "TLINK" or one.get("reltype") in _LINKS):
            yield from ((source.get("m_id", ""), target.get("m_id", "")) for source in one.findall("source"))


def _place(marked: ET.Element, spans: dict[str, Span]) -> Span | None:
    tokens = [spans[a.get("t_id", "")] for a in marked.findall("token_anchor")]
    return Span(min(t.start for t in tokens), max(t.end for t in tokens)) if tokens else None


def _interval(value: str) -> Interval | None:
    """The days of a TIMEX3 value that is a day, a month or a year."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    first = date(year or 1, month or 1, day or 1)
    if day:
        return Interval(first, first)
    after = date(first.year + 1, 1, 1) if month in {None, 12} else date(first.year, first.month + 1, 1)
    return Interval(first, after - timedelta(days=1))


@dataclass(slots=True)
class Score:
    """Sums over the articles of a story."""

    count: Counter[str] = field(default_factory=Counter)
    ours: dict[str, str] = field(default_factory=dict)
    gold: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def add(self, text: Text, happenings: Sequence[Happening], lines: dict[Span, str]) -> None:
        """Counts one article; `lines` are its lines in the record by their span, each with its event."""
        inside = [h for h in happenings if text.complete.covers(h.trigger)]
        wanted = [m for m in text.events if m.wanted and text.complete.covers(m.span)]
        of = {h: next((m for m in text.events if m.span.overlaps(h.trigger)), None) for h in inside}
        hit = {m.span for m in of.values() if m is not None}
        self.count["ours"] += len(inside)
        self.count["true"] += sum(m is not None and m.certain for m in of.values())
        self.count["wanted"] += len(wanted)
        self.count["found"] += sum(m.span in hit for m in wanted)
        self.count["dated"] += sum(bool(m.dates) for m in wanted)
        self.count["dated found"] += sum(bool(m.dates) and m.span in hit for m in wanted)
        self.errors += [f"+ {_shown(text, h.span, h.trigger)}" for h, m in of.items() if m is None or not m.certain]
        self.errors += [f"- {_shown(text, None, m.span)} {m.dates}" for m in wanted if m.span not in hit]
        for happening, marked in of.items():
            if marked is not None:
                self._on(text, happening, marked, lines.get(happening.span))

    def _on(self, text: Text, ours: Happening, marked: Marked, event: str | None) -> None:
        if marked.what["time"] in {"FUTURE", "NON_FUTURE"}:
            agree = ours.planned == (marked.what["time"] == "FUTURE")
            self.count["timed"] += 1
            self.count["time right"] += agree
            if not agree:
                self.errors.append(f"planned={ours.planned} {_shown(text, ours.span, ours.trigger)}")
        if marked.dates:
            self.count["linked"] += 1
            inside = any(_overlap(ours.when, when) for when in marked.dates)
            self.count["in bracket"] += inside
            self.count["very day"] += ours.when in marked.dates
            if not inside:
                self.errors.append(f"day {ours.when} for {marked.dates} {_shown(text, ours.span, ours.trigger)}")
        if marked.named:
            both = sum(any(p.overlaps(n) for n in marked.parts) for p in ours.participants)
            named = sum(any(p.overlaps(n) for p in ours.participants) for n in marked.named)
            self.count["parts"] += len(ours.participants)
            self.count["parts right"] += both
            self.count["named"] += len(marked.named)
            self.count["named found"] += named
        if marked.event and event:
            key = f"{text.article.id}{ours.trigger.start}"
            self.ours[key], self.gold[key] = event, marked.event

    def row(self, name: str) -> str:
        """One line of the table."""
        joined = b_cubed(self.gold, self.ours)
        return " | ".join(
            (
                f"| {name}",
                self._share("true", "ours"),
                self._share("found", "wanted"),
                self._share("dated found", "dated"),
                self._share("time right", "timed"),
                self._share("in bracket", "linked"),
                self._share("very day", "linked"),
                f"{self._share('parts right', 'parts')}; {self._share('named found', 'named')}",
                f"{joined} |",
            )
        )

    def _share(self, part: str, whole: str) -> str:
        return f"{self.count[part] / max(1, self.count[whole]):.1%} of {self.count[whole]}"


def _overlap(ours: Interval, theirs: Interval) -> bool:
    first, last = ours.earliest, ours.latest
    begins, ends = theirs.earliest, theirs.latest
    return (
        first is not None
        and last is not None
        and begins is not None
        and ends is not None
        and first <= ends
        and begins <= last
    )


def _shown(text: Text, span: Span | None, trigger: Span) -> str:
    words = span.of(text.article.text) if span else text.article.text[max(0, trigger.start - 60) : trigger.end + 60]
    return f"[{trigger.of(text.article.text)}] {' '.join(words.split())}"


def main() -> None:
    """Prints a line for each story."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the data")
    parser.add_argument("--errors", action="store_true", help="print what was not found, and what was found wrongly")
    options = parser.parse_args()
    print(
        "| story | precision | recall | … of dated ones | planned or past | day in bracket | very day "
        "| participants P; R | joined, B-cubed P / R / F1 |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |"
    )
    for folder in sorted((options.data / "intra_cross-doc_annotation").glob("corpus_*")):
        score = Score()
        found = list(texts(folder))
        held = []
        for text in found:
            seen = observe(text.article)
            held.append(Held(text.article, read(text.article, seen, load_lexicon()), (text.article.id,), seen))
        ledger = record(held)
        for text, one in zip(found, held, strict=True):
            score.add(text, one.reading.happenings, _lines(ledger, text.article.id))
        print(score.row(folder.name.removeprefix("corpus_")))
        if options.errors:
            print("\n".join(score.errors))


def _lines(ledger: Ledger, article: str) -> dict[Span, str]:
    """The events of the article's lines, by where they stand."""
    happened = (m for m in ledger.timeline if m.clock is Clock.HAPPENED and m.article == article)
    return {m.citations[0].span: m.event for m in happened}


if __name__ == "__main__":
    main()

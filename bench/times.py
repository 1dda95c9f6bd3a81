"""How well time expressions are found and resolved, as TempEval-3 measures it (task A).

Strict F1 asks for the same span; relaxed F1 for an overlapping one; value and type F1 count, over relaxed
matches, those with the same `value` (`type`). The document's creation time is given, so it is not scored.
The data are the TimeBank and AQUAINT folders of the TempEval-3 training data (SemEval-2013 task 1; the texts may not be
redistributed) and WikiWars (Mazur and Dale 2010, CC BY-SA 3.0) in TimeML, where every annotation has the type DATE. The
rules were tuned on these very folders: the held-out platinum set is the fairer judge. Other libraries run beside, see
`time_peers`. Speed counts the finder alone, given the tokens.
"""

import argparse
import html
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bench.time_peers import PEERS, Found, runnable

from onrecord.models.catalog import load_model
from onrecord.reading.syntax import Tree
from onrecord.reading.times import find_times
from onrecord.text.article import Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Span
from onrecord.text.tokens import Observations

_TAG = re.compile(r"<[^>]*>|&[^;\s]{1,8};|[^<&]+|.", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
Finder = Callable[[Article, Observations], list[Found]]
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated TIMEX3."""

    span: Span
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """One TimeML file: an article with its creation time as publication date, and its annotations."""

    name: str
    article: Article
    gold: tuple[Gold, ...]


@dataclass(slots=True)
class Score:
    """Counts over documents."""

    gold: int = 0
    found: int = 0
    counts: dict[str, int] = field(default_factory=lambda: {"strict": 0, "relaxed": 0, "type": 0, "value": 0})

    def f1(self, name: str) -> float:
        """F1 of `name`, in percent."""
        return 200 * self.counts[name] / (self.gold + self.found) if self.gold + self.found else 0.0


def documents(folder: Path, limit: int | None) -> Iterator[Document]:
    """The TimeML files under `folder`, sorted by path, at most `limit` of them."""
    for path in sorted(folder.rglob("*.tml"))[:limit]:
        yield parse(path.stem, path.read_text(encoding="utf-8", errors="replace"))


def parse(name: str, raw: str) -> Document:
    """Strips the mark-up of a TimeML file, keeping where each TIMEX3 of its text stands."""
    head, _, rest = raw.partition("<TEXT>")
    body, _, _ = rest.rpartition("</TEXT>")
    parts: list[str] = []
    at, open_time, gold = 0, None, list[Gold]()
    for piece in _TAG.findall(body):
        if piece.startswith("<TIMEX3"):
            open_time = (at, dict(_ATTRIBUTE.findall(piece)))
        elif piece == "</TIMEX3>" and open_time:
            start, attributes = open_time
            gold.append(Gold(Span(start, at), attributes["type"], attributes["value"]))
            open_time = None
        elif not piece.startswith("<"):
            parts.append(html.unescape(piece))
            at += len(parts[-1])
    text = "".join(parts)
    found = _DAY.search(dict(_ATTRIBUTE.findall(head.partition("<DCT>")[2])).get("value", ""))
    day = date(*(int(n) for n in found.groups())) if found else None
    published = Published(Interval(day, day), Status.STATED if day else Status.UNKNOWN)
    return Document(name, Article(name, text, published=published, segments=tuple(_paragraphs(text))), tuple(gold))


def _paragraphs(text: str) -> Iterator[Segment]:
    for block in re.finditer(r"\S(?:[^\n]|\n(?!\s*\n))*", text):
        yield Segment(Span(*block.span()), Role.BODY, "plain")


def add(total: Score, gold: tuple[Gold, ...], found: Iterable[Found]) -> None:
    """Adds one document: each annotation is matched with the first expression that overlaps it and is still free."""
    free = list(found)
    total.gold += len(gold)
    total.found += len(free)
    for want in gold:
        have = next((t for t in free if t.span.overlaps(want.span)), None)
        if have is None:
            continue
        free.remove(have)
        total.counts["relaxed"] += 1
        total.counts["strict"] += have.span == want.span
        total.counts["type"] += have.type == want.type
        total.counts["value"] += have.value == want.value


def ours(article: Article, seen: Observations) -> list[Found]:
    """What our finder finds, given the tokens."""
    return [Found(t.span, t.type.value, t.value) for t in find_times(article, Tree(seen))]


def measure(name: str, find: Finder, held: list[Document], seen: list[Observations]) -> None:
    """Scores one finder over the documents and prints its line."""
    total, began = Score(), time.process_time()
    for document, tokens in zip(held, seen, strict=True):
        add(total, document.gold, find(document.article, tokens))
    spent = time.process_time() - began
    words = sum(len(d.article.text.split()) for d in held)
    scores = "  ".join(f"{kind} {total.f1(kind):5.1f}" for kind in total.counts)
    print(f"  {name:15} {scores}  found {total.found:5}  {words / _WORDS / max(spent, 1e-9):7.0f} articles/s")


_WORDS = 600
"""Words of an article, for speed."""


def main() -> None:
    """Prints the scores of our finder and of the other libraries, corpus by corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, help="score only the first N files of each corpus")
    parser.add_argument("--alone", action="store_true", help="leave the other libraries out")
    options = parser.parse_args()
    model = load_model()
    peers = [] if options.alone else runnable(PEERS)
    for folder in corpora(options.folders):
        held = list(documents(folder, options.limit))
        seen = list(model.observe(d.article for d in held))
        print(f"{folder.name}: {len(held)} documents, {sum(len(d.gold) for d in held)} annotated")
        measure("onrecord", ours, held, seen)
        for name in peers:
            measure(name, PEERS[name], held, seen)


def corpora(folders: Iterable[Path]) -> list[Path]:
    """The folders that hold TimeML files themselves."""
    return sorted({path.parent for folder in folders for path in folder.rglob("*.tml")})


if __name__ == "__main__":
    main()

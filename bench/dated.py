"""Articles with their true day of publication and without the line that states it, from four sets of development data.

PolNeAR: its `metadata.tsv` has the day; file names, which show it too, are not passed on. GUM and MEANTIME are
Wikinews, whose dateline is taken off. TempEval-3: the document creation time; its texts start with the story.
"""

import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_TAGS = re.compile(r"<[^>]*>")
_DATE_LINE = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\w+ \d{1,2} ?, \d{4} ?\W?", re.IGNORECASE)
_CREATED = re.compile(r"dateCreated = (\d{4}-\d\d-\d\d)")
_DCT = re.compile(r"<DCT>.*?value=\"(\d{4})-?(\d\d)-?(\d\d)", re.DOTALL)
_DAY = re.compile(r'CREATION_TIME"[^>]*value="(\d{4}-\d\d-\d\d)')


@dataclass(frozen=True, slots=True)
class Dated:
    """One article: a name for the report, its text, and the day on which it was published."""

    name: str
    text: str
    day: date


def polnear(folder: Path, split: str) -> Iterator[Dated]:
    """PolNeAR's articles of one split, in order of name."""
    root = folder / "data" if (folder / "data").is_dir() else folder
    with (root / "metadata.tsv").open(encoding="utf-8", newline="") as table:
        rows = {row["filename"]: row for row in csv.DictReader(table, delimiter="\t")}
    for name, row in sorted(rows.items()):
        path = root / split / "text" / f"{name.removesuffix('.txt')}.txt"
        if row["compartment"] == split and path.is_file():
            yield Dated(name, path.read_bytes().decode(), date.fromisoformat(row["publication_date"]))


def gum(folder: Path) -> Iterator[Dated]:
    """GUM's Wikinews articles, in order of name."""
    for path in sorted((folder / "dep").glob("GUM_news_*.conllu")):
        raw = path.read_text(encoding="utf-8")
        created = _CREATED.search(raw)
        lines = re.findall(r"^# (?:text = .*|newpar\s*$)", raw, re.MULTILINE)
        parts = ("\n\n" if line.startswith("# newpar") else line.removeprefix("# text = ") + " " for line in lines)
        if created:
            yield Dated(path.stem, undated("".join(parts)), date.fromisoformat(created[1]))


def meantime(folder: Path) -> Iterator[Dated]:
    """MEANTIME's Wikinews articles, one sentence a paragraph."""
    for path in sorted((folder / "intra-doc_annotation").glob("*/*.xml")):
        raw = path.read_text(encoding="utf-8")
        created = _DAY.search(raw)
        sentences: dict[str, list[str]] = {}
        for number, word in re.findall(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<', raw):
            sentences.setdefault(number, []).append(html.unescape(word))
        text = "\n\n".join(re.sub(r" ([,.;:?!’'])", r"\1", " ".join(words)) for words in sentences.values())
        if created:
            yield Dated(path.stem, undated(text), date.fromisoformat(created[1]))


def timeml(folder: Path) -> Iterator[Dated]:
    """TempEval-3's TimeBank and AQUAINT articles."""
    for path in sorted(folder.rglob("*.tml")):
        raw = path.read_text(encoding="utf-8", errors="replace")
        created = _DCT.search(raw)
        body = raw.partition("<TEXT>")[2].rpartition("</TEXT>")[0]
        if created:
            yield Dated(path.stem, html.unescape(_TAGS.sub("", body)), date(*map(int, created.groups())))


def undated(text: str) -> str:
    """The text without the lines that are nothing but a date."""
    return "\n".join(line for line in text.splitlines() if not _DATE_LINE.fullmatch(line.strip()))

"""Writes the plain words of news that nobody labelled, one file an article, for the teacher to label.

    python training/texts.py OUT FOLDER…

Takes TimeML (`.tml`), pages (`.html`, as `onrecord` takes them in) and JSON lines with a `text`; everything else is
passed over. Needs `onrecord` installed.
"""

import argparse
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import STORY_ROLES

LEAST, MOST = 150, 1000
"""Words of an article that is taken: fewer teach little, more is no news."""

_TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]+>")
_WRAP = re.compile(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)")


def timeml(path: Path) -> Iterator[str]:
    """The text of a TimeML file, its wrapped lines joined."""
    for found in _TEXT.finditer(path.read_text(encoding="utf-8")):
        yield _WRAP.sub(" ", unescape(_MARKUP.sub("", found[1])))


def page(path: Path) -> Iterator[str]:
    """The story of a page, a paragraph a line."""
    article = receive(path.read_bytes(), path.name, load_lexicon().outlets).article
    if article is not None:
        told = (s.span.of(article.text) for s in article.segments if s.role in STORY_ROLES)
        yield "\n".join(" ".join(one.split()) for one in told)


def lines(path: Path) -> Iterator[str]:
    """The `text` of every line of a JSON lines file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line).get("text", "")


READERS = {".tml": timeml, ".html": page, ".jsonl": lines}


def main() -> None:
    """Reads the folders, writes the texts, and says how many."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    files = sorted(path for folder in options.folders for path in folder.rglob("*") if path.suffix in READERS)
    taken = dict.fromkeys(text for path in files for text in READERS[path.suffix](path))
    kept = [text for text in taken if LEAST <= len(text.split()) <= MOST]
    for n, text in enumerate(kept):
        (options.out / f"{n:05}.txt").write_text(text, encoding="utf-8")
    print(f"{len(kept)} texts, {sum(len(text.split()) for text in kept)} words")


if __name__ == "__main__":
    main()

"""A small invented story and a small model, so that builds can be tried, killed and counted in milliseconds."""

import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from onrecord.build import Report, build
from onrecord.store.pack import to_json
from onrecord.store.story import open_story
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span
from onrecord.text.tokens import Observations, Paragraph, Sentence, Token

NOBODY = 65534
"""The user who owns nothing."""

IS_ROOT = os.geteuid() == 0
"""Only root can become that user."""

FORK = multiprocessing.get_context("fork")
"""Copies of this process have everything imported already."""

ROOT = Path(__file__).parents[2]

ARTICLES = {
    "bridge.txt": "Bridge at Oldmere closed\n\nThe bridge at Oldmere will stay shut until spring, the mayor, "
    "Ines Okafor, said on Monday.\n\n“We will not open it before the cables are replaced,” Okafor told reporters.\n",
    "ferry.txt": "Ferry takes over\n\nA ferry will carry 240 people an hour over the Mere, the port authority said.\n\n"
    "Residents asked the council to make it free of charge.\n",
    "cables.txt": "Cables were weak\n\nEngineers found 14 broken strands in the northern cable, according to a report "
    "seen by the Oldmere Courier.\n\nThe builder, Haldane Works, denied that the steel was at fault.\n",
    "costs.md": "# Repair to cost 3.2 million\n\nThe repair will cost 3.2 million crowns, treasurer Piet Lindqvist "
    "said on 4 March 2024.\n",
    "council.txt": "Council votes\n\nThe council voted 9 to 4 to replace every cable, not only the northern one.\n\n"
    "“It was the only safe choice,” said councillor Zbigniew Quartermaine.\n",
}
"""File name -> an invented article."""

_WORD = re.compile(r"\w+|[^\w\s]")


class SmallModel:
    """Sees words, and a sentence in every segment. Counts the articles that it was shown."""

    def __init__(self, fingerprint: str = "small-1") -> None:
        self._fingerprint = fingerprint
        self.shown: list[str] = []

    @property
    def fingerprint(self) -> str:
        return self._fingerprint

    def observe(self, articles: Iterable[Article]) -> Iterator[Observations]:
        for article in articles:
            self.shown.append(article.id)
            yield self._observe(article)

    def _observe(self, article: Article) -> Observations:
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        paragraphs: list[Paragraph] = []
        for segment in (s for s in article.segments if s.role in STORY_ROLES):
            first = len(tokens)
            for word in _WORD.finditer(article.text, segment.span.start, segment.span.end):
                dep = "ROOT" if len(tokens) == first else "dep"
                where = Span(word.start(), word.end())
                tokens.append(Token(where, word.group(), word.group().lower(), "X", "XX", dep, first))
            if len(tokens) > first:
                paragraphs.append(
                    Paragraph(segment.span, segment.role, first, len(tokens), len(sentences), len(sentences) + 1)
                )
                sentences.append(Sentence(first, len(tokens), segment.span))
        return Observations(article.id, self._fingerprint, tuple(tokens), tuple(sentences), tuple(paragraphs))


def write(folder: Path, names: Iterable[str] = tuple(ARTICLES)) -> Path:
    """Writes the articles of these names into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text(ARTICLES[name], encoding="utf-8")
    return folder


def build_small(story: Path, *paths: Path, model: SmallModel | None = None) -> Report:
    return build(paths, story, model=model or SmallModel())


def contents(story: Path) -> bytes:
    """Everything in a story that a reader can see, as bytes: the ledger, and each article with reading and paths."""
    with open_story(story) as held:
        assert held.info().complete
        return to_json([held.ledger(), list(held.held()), held.refused()])


def run(code: str) -> str:
    """What `code` prints in a fresh Python."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT).stdout


def as_nobody(work: Callable[[], str]) -> str:
    """What `work` returns in a copy of this process that belongs to a user without permissions. Needs root."""
    with FORK.Pool(1, initializer=os.setuid, initargs=(NOBODY,)) as pool:
        return pool.apply(work)


def open_to_all(folder: Path) -> None:
    """Lets every user pass through the folders above this one (pytest makes them private)."""
    for above in (folder, *folder.parents[:3]):
        above.chmod(above.stat().st_mode | 0o011)

"""Articles for a command that works without a story: one file after the other, so that a pipe need not wait."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from onrecord.cli.out import note, spelt
from onrecord.intake.find import find_files
from onrecord.intake.receive import Received, load, receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Problem

STDIN = "-"


NO_ARTICLE = "no article is there; .txt, .md and .html files are read from folders"


def taken(
    paths: Sequence[Path], *, published: date | None = None, plain: bool = False
) -> Iterator[tuple[str, Received]]:
    """Every file at `paths`, in the order given (folders sorted), and what became of it; `-` is standard input.

    That there is none in a folder is said beside the output.
    """
    for path in paths:
        if str(path) == STDIN:
            yield STDIN, _received(sys.stdin.buffer.read(), STDIN, published, plain=plain)
            continue
        files = list(find_files([path]))
        if not files:
            note(f"onrecord: {spelt(path)}: {NO_ARTICLE}")
        for file, problem in files:
            raw = problem or load(file)
            if isinstance(raw, Problem):
                yield spelt(file), Received(None, (raw,))
            else:
                yield spelt(file), _received(raw, file.name, published, plain=plain)


def _received(raw: bytes, name: str, published: date | None, *, plain: bool) -> Received:
    return receive(raw, name, load_lexicon().outlets, published=published, plain=plain)

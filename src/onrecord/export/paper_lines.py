"""A brief or digest for programs: one object a sentence, with its note."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.ledger.values import Page
from onrecord.views.papers import Paper, lines


def paper_jsonl(paper: Paper, pages: Sequence[Page]) -> Iterator[str]:
    """Each sentence: section, text, candidate, because, and its note (number, sources)."""
    for line in lines(paper, pages):
        yield msgspec.json.encode(line).decode() + "\n"

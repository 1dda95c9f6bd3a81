"""What to look for in the index of a story before a draft is compared with it."""

from collections.abc import Iterator

from onrecord.views.draft.known import Draft
from onrecord.views.quote import phrases


def wanted(draft: Draft) -> Iterator[tuple[str, ...]]:
    """For each sentence, its telling words; for each quotation, its words by twos; for each name, the name."""
    for line in draft.lines:
        yield tuple(dict.fromkeys(word.text for word in line.words if word.heavy))
    for quote in draft.reading.quotes:
        yield phrases(draft.article.words(quote.inner))

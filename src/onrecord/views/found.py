"""Places in the story that a search found, each with the line it stands in."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.text.article import Article
from onrecord.text.span import Citation, Span
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line

_AROUND = 90
"""Code points of context on either side: with the words, about two lines of a terminal."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One place that a search found. `context` is on one line, with "…" where it was cut."""

    kind: str
    words: str
    context: str
    outlet: str | None
    title: str | None
    article: str
    citation: str


def found(hits: Iterable[tuple[str, Article, Span]]) -> tuple[FoundRow, ...]:
    """One row for each hit (its kind, its article, the place), in the order given."""
    return tuple(_row(kind, article, span) for kind, article, span in hits)


def _row(kind: str, article: Article, span: Span) -> FoundRow:
    start, end = max(0, span.start - _AROUND), min(len(article.text), span.end + _AROUND)
    context = one_line(article.text[start:end])
    return FoundRow(
        kind=kind,
        words=one_line(span.of(article.text)),
        context=f"{'…' if start else ''}{context}{'…' if end < len(article.text) else ''}",
        outlet=article.outlet,
        title=article.title,
        article=article.id,
        citation=permalink(Citation(article.id, span, "")),
    )

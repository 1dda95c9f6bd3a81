"""How a place in an article is written: `ARTICLE_ID#cSTART-END`, the same on the command line and in the web address.

`START-END` are code points into the article's text, half-open.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.text.span import Citation, Span, hull

_WRITTEN = re.compile(r"(?:.*/)?([0-9a-f]{4,16})#c(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Place:
    """A place as somebody wrote it. `article` may be the beginning of an id; the words are not known yet."""

    article: str
    span: Span


def permalink(citation: Citation) -> str:
    """The written form of one citation."""
    return f"{citation.article}#c{citation.span.start}-{citation.span.end}"


def permalink_of(citations: tuple[Citation, ...]) -> str | None:
    """One place that covers all of `citations` (they stand in one article); None when there are none."""
    if not citations:
        return None
    span = hull(tuple(citation.span for citation in citations))
    return permalink(Citation(citations[0].article, span, ""))


def parse_permalink(written: str) -> Place | None:
    """The place that `written` names (a web address that ends in one will do); None when it names none."""
    found = _WRITTEN.fullmatch(written.strip())
    if found is None or int(found[2]) > int(found[3]):
        return None
    return Place(found[1], Span(int(found[2]), int(found[3])))


def complete(article: str, ids: Iterable[str]) -> tuple[str, ...]:
    """The ids that begin with `article`; one of them means that it is a name for that article."""
    return tuple(sorted(id_ for id_ in ids if id_.startswith(article)))

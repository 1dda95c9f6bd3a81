"""Whether every citation of a record still holds: the words it carries stand where it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from onrecord.ledger.values import Ledger
from onrecord.text.span import Citation, Span
from onrecord.views.permalink import permalink


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A citation that does not hold. `found` is what stands there, None where the article is not held any more."""

    citation: str
    expected: str
    found: str | None
    where: str
    """The part of the record that carries it."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How many citations were compared, in how many articles, and those that do not hold."""

    articles: int
    citations: int
    mismatches: tuple[Mismatch, ...]


def verify(ledger: Ledger, texts: Mapping[str, str]) -> Verified:
    """Compares every citation that is anywhere in `ledger` with the text of its article, by article id."""
    count = 0
    wrong: list[Mismatch] = []
    for field in fields(ledger):
        for citation in citations(getattr(ledger, field.name)):
            count += 1
            text = texts.get(citation.article)
            found = None if text is None else citation.span.of(text)
            if found != citation.words:
                wrong.append(Mismatch(permalink(citation), citation.words, found, field.name))
    wrong.extend(_outside(ledger, texts))
    return Verified(len(texts), count, tuple(wrong))


def citations(value: object) -> Iterator[Citation]:
    """Every citation within a value of the record, however deep: none can be forgotten when a field is added."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from citations(one)
    else:
        kind: Any = type(value)
        for name in _fields(kind):
            yield from citations(getattr(value, name))


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """The names of the fields of a class; none where it has none."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _outside(ledger: Ledger, texts: Mapping[str, str]) -> Iterator[Mismatch]:
    """Segments and evidence that reach past the end of their article's text."""
    for page in ledger.pages:
        evidence = ((one.article or page.id, one.span) for one in page.evidence + page.published.evidence)
        places: tuple[tuple[str, Span | None], ...] = (*((page.id, one.span) for one in page.segments), *evidence)
        for name, span in places:
            text = texts.get(name)
            if text is None or (span is not None and span.end > len(text)):
                place = permalink(Citation(name, span or Span(0, 0), ""))
                yield Mismatch(place, "a place in the text", None if text is None else "the text ends before", "pages")
                break

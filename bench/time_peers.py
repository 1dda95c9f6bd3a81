"""Other people's time finders, run as kindly as can be on the same texts and days of printing.

Each gives spans with a type and a value. None speaks TIMEX3 itself: a date is given the grain that the library reports
(or that the words have), and what cannot be put into TIMEX3 keeps its span and has no value.
"""

import importlib.util
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from types import ModuleType

from dateparser.date import DateDataParser  # type: ignore[import-untyped]
from dateparser.search import search_dates  # type: ignore[import-untyped]

from onrecord.text.article import Article
from onrecord.text.span import Span
from onrecord.text.tokens import Observations

_GRAINS = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V"}


@dataclass(frozen=True, slots=True)
class Found:
    """One expression that a library found."""

    span: Span
    type: str
    value: str


def dateparser_finds(article: Article, seen: Observations) -> list[Found]:
    """`dateparser.search.search_dates`, paragraph by paragraph, looking back as news does."""
    del seen
    base = _base(article)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    reader = DateDataParser(languages=["en"], settings=settings)
    found: list[Found] = []
    for segment in article.segments:
        at = segment.span.start
        for words, day in search_dates(article.words(segment.span), languages=["en"], settings=settings) or ():
            start = article.text.find(words, at, segment.span.end)
            if start < 0:
                continue
            at = start + len(words)
            form = _GRAINS.get(reader.get_date_data(words).period or "", "%Y-%m-%d")
            found.append(Found(Span(start, at), "DATE", day.strftime(form)))
    return found


def _base(article: Article) -> datetime:
    """The day that the library counts from."""
    return datetime.combine(article.published.when.earliest or date.min, time())


def spacy_finds(article: Article, seen: Observations) -> list[Found]:
    """The DATE and TIME entities of the model that our finder is given: spans only."""
    return [Found(span, kind, "") for span, kind in _entities(article, seen)]


def _entities(article: Article, seen: Observations) -> Iterator[tuple[Span, str]]:
    del article
    start = end = 0
    kind = ""
    for token in seen.tokens:
        if kind and (token.entity != kind or token.entity_start):
            yield Span(start, end), kind
            kind = ""
        if token.entity in {"DATE", "TIME"}:
            if not kind:
                start, kind = token.span.start, token.entity
            end = token.span.end
    if kind:
        yield Span(start, end), kind


def parsedatetime_finds(article: Article, seen: Observations) -> list[Found]:
    """`parsedatetime.Calendar.nlp`, paragraph by paragraph; only where it is installed."""
    del seen
    calendar = _optional("parsedatetime").Calendar()
    base = _base(article)
    found: list[Found] = []
    for segment in article.segments:
        for day, flag, start, end, _ in calendar.nlp(article.words(segment.span), sourceTime=base) or ():
            kind, form = ("DATE", "%Y-%m-%d") if flag == 1 else ("TIME", "%Y-%m-%dT%H:%M")
            found.append(Found(Span(segment.span.start + start, segment.span.start + end), kind, day.strftime(form)))
    return found


def _optional(name: str) -> ModuleType:
    return importlib.import_module(name)


PEERS = {"dateparser": dateparser_finds, "spaCy entities": spacy_finds, "parsedatetime": parsedatetime_finds}


def runnable(names: Iterable[str]) -> list[str]:
    """Those of the libraries that are installed."""
    return [name for name in names if name != "parsedatetime" or importlib.util.find_spec(name)]

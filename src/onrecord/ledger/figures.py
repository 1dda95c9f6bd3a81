"""Figures: every quantity in the articles with its words and its voice, and sets of figures for the same thing.

Durations and ages are not figures: what lasts and who is how old is told elsewhere in the record.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from onrecord.ledger.entities import Names
from onrecord.ledger.figure_headlines import as_the_text_says
from onrecord.ledger.figure_notes import Noted, note, scene
from onrecord.ledger.figure_rivals import with_rivals
from onrecord.ledger.figure_sets import figure_sets
from onrecord.ledger.origins import Origins, page_name
from onrecord.ledger.values import Figure, FigureSet, Page, Statement
from onrecord.ledger.verdicts import Decision
from onrecord.reading.quantities.units import TIME, unit_of
from onrecord.reading.values import Quantity, Reading, TimeType
from onrecord.text.article import UNKNOWN_TIME, Article, Interval
from onrecord.text.span import Citation, Span, cite

_AS_OF = re.compile(r"\b(?:as\s+of|as\s+at|by)\s+(?:late\s+|early\s+)?$", re.IGNORECASE)
_ASIDE = re.compile(r"\w[,–—(]\s*(?:(?:in|of|at|on|by|with|from) )?(?:which|whom?|whose)\b[^,;.:!?–—()]*$")
_BEFORE = 24
"""Characters before a time that can hold "as of"."""
_NO_ENTITIES = Names()
_NO_ORIGINS = Origins({}, {})
_NO_DAYS: Mapping[str, Interval] = {}


def figures(
    pages: tuple[Page, ...],
    statements: tuple[Statement, ...],
    pairs: Sequence[tuple[Article, Reading]],
    ids: Names = _NO_ENTITIES,
    decisions: Sequence[Decision] = (),
    days: Mapping[str, Interval] = _NO_DAYS,
    origins: Origins = _NO_ORIGINS,
) -> tuple[tuple[Figure, ...], tuple[FigureSet, ...]]:
    """All figures in order of article id and position, and the sets worth listing; input order plays no part.

    `ids` leads from the names of things to their entities; `decisions` are what people decided about two figures, and
    `days` those that they say a figure is of, by its id.
    """
    by_page = {page.id: page for page in pages}
    said: dict[str, list[Statement]] = {}
    for statement in statements:
        said.setdefault(statement.article, []).append(statement)
    # One name for all pages, however each of them spells it.
    spelt = sorted((s.speaker, s.entity) for s in statements if s.speaker is not None and s.entity is not None)
    names = {entity: speaker for speaker, entity in reversed(spelt)}
    noted: list[Noted] = []
    for article, reading in sorted(pairs, key=lambda pair: pair[0].id):
        own, where = said.get(article.id, []), scene(article, reading)
        for figure, quantity in _of_article(article, reading, by_page.get(article.id), own, names, origins):
            noted.append(note(_on_day(figure, days), quantity, article, reading, ids, where))
    traced = _copies_traced(with_rivals(noted, {article.id: article.text for article, _ in pairs}))
    return tuple(n.figure for n in traced), figure_sets(traced, decisions)


def _on_day(figure: Figure, days: Mapping[str, Interval]) -> Figure:
    """The figure, of the day that a person says it is of, where one does."""
    when = days.get(figure.id)
    return figure if when is None else replace(figure, asof=when, asof_because="a person says so")


def _copies_traced(noted: list[Noted]) -> list[Noted]:
    """The figures, each of a sentence that an earlier page has word for word with that page's origin."""
    first: dict[str, Noted] = {}
    for n in sorted(noted, key=lambda n: (n.figure.printed.earliest is None, str(n.figure.printed.earliest))):
        if n.sentence is not None and n.figure.speaker is None:
            first.setdefault(n.sentence, n)
    return [
        n
        if n.sentence not in first or n.figure.speaker is not None
        else replace(n, figure=replace(n.figure, origin=first[n.sentence].figure.origin))
        for n in noted
    ]


def _of_article(
    article: Article,
    reading: Reading,
    page: Page | None,
    said: list[Statement],
    names: Mapping[str, str],
    origins: Origins,
) -> list[tuple[Figure, Quantity]]:
    kept = [q for q in reading.quantities if not _is_duration(q)]
    named = {n: figure_id(article.id, q) for n, q in enumerate(reading.quantities)}
    made = []
    for q in kept:
        voice, aside = _voice(q.span, said), ""
        if voice is not None and _is_aside(article, q.span, reading, voice):
            voice, aside = None, "; the writer's aside"
        figure = _figure(article, q, page, voice, None if q.paired_with is None else named[q.paired_with])
        asof, because = _asof(article, q, reading, voice, figure.printed)
        made.append(
            (
                replace(
                    figure,
                    asof=asof,
                    asof_because=because,
                    origin=_origin(figure, voice, names, origins.name(article.id, q.span)),
                    because=f"{figure.because}{aside}",
                ),
                q,
            )
        )
    return as_the_text_says(article, made)


def _asof(
    article: Article, quantity: Quantity, reading: Reading, voice: Statement | None, printed: Interval
) -> tuple[Interval, str]:
    """The day that a figure is of, and what says so."""
    for time in reading.times:
        if quantity.sentence is None or not quantity.sentence.covers(time.span) or not time.when.known:
            continue
        start = time.span.start
        before = article.text[max(start - _BEFORE, quantity.sentence.start) : start]
        if time.type in {TimeType.DATE, TimeType.TIME} and _AS_OF.search(before):
            return time.when, "the words say as of when"
    if voice is not None and voice.said.known:
        return voice.said, "when it was said"
    return printed, "when it was printed" if printed.known else "the page is undated"


def _origin(figure: Figure, voice: Statement | None, names: Mapping[str, str], copied: str | None) -> str:
    """Who a figure goes back to. Only a name is known again on another page: "officials" may be others there.

    `copied` is who the passage goes back to, where other pages have it too.
    """
    where = copied or page_name(figure.outlet, figure.article)
    if voice is None:
        return where
    if voice.speaker is None:
        return f"an unnamed voice in {where}"
    return names[voice.entity] if voice.entity is not None else f"{voice.speaker}, in {where}"


def _is_duration(quantity: Quantity) -> bool:
    unit = unit_of(quantity.unit)
    return unit is not None and unit.dimension == TIME


def figure_id(article: str, quantity: Quantity) -> str:
    """The first 12 hex digits of the SHA-256 over what the figure says and where."""
    fields = (
        article,
        quantity.span.start,
        quantity.span.end,
        quantity.low,
        quantity.high,
        quantity.unit,
        quantity.bound.value,
    )
    return sha256("\x1f".join(str(f) for f in fields).encode()).hexdigest()[:12]


def _voice(span: Span, said: list[Statement]) -> Statement | None:
    """The innermost statement whose content covers `span`: it is that speaker who gives the figure."""
    covering = [s for s in said if any(c.span.covers(span) for c in s.content)]
    return min(covering, key=lambda s: (sum(len(c.span) for c in s.content), s.id), default=None)


def _is_aside(article: Article, span: Span, reading: Reading, voice: Statement) -> bool:
    """Whether the figure stands in a relative clause that the writer put into what somebody is reported to have said.

    "They claimed that the rocket, which flies 300 km, was used": the clause explains, and is not what was claimed.
    """
    if any(quote.span.covers(span) for quote in reading.quotes):
        return False
    return any(c.span.covers(span) and _ASIDE.search(article.text[c.span.start : span.start]) for c in voice.content)


def _figure(
    article: Article, quantity: Quantity, page: Page | None, voice: Statement | None, paired_with: str | None
) -> Figure:
    named = quantity.property_span or quantity.verb_span
    return Figure(
        id=figure_id(article.id, quantity),
        article=article.id,
        citation=cite(article.id, article.text, quantity.span),
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit,
        bound=quantity.bound,
        of=quantity.of,
        of_words=_cited(article, quantity.of_span),
        property=None if named is None else article.words(named),
        property_words=_cited(article, named),
        paired_with=paired_with,
        speaker=None if voice is None else voice.speaker,
        statement=None if voice is None else voice.id,
        outlet=article.outlet if page is None else page.outlet,
        printed=UNKNOWN_TIME if page is None else page.published.when,
        ambiguous=quantity.ambiguous,
        because=quantity.because,
    )


def _cited(article: Article, span: Span | None) -> Citation | None:
    return None if span is None else cite(article.id, article.text, span)

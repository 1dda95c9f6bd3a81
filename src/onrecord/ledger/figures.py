"""Figures: every quantity in the articles with its words and its voice, and sets of figures for the same thing.

Durations and ages are not figures: what lasts and who is how old is told elsewhere in the record.
"""

from collections.abc import Sequence
from hashlib import sha256

from onrecord.ledger.figure_keys import Noted, note
from onrecord.ledger.figure_relations import figure_sets
from onrecord.ledger.values import Figure, FigureSet, Page, Statement
from onrecord.reading.quantities.units import TIME, unit_of
from onrecord.reading.values import Quantity, Reading
from onrecord.text.article import UNKNOWN_TIME, Article
from onrecord.text.span import Citation, Span, cite


def figures(
    pages: tuple[Page, ...], statements: tuple[Statement, ...], pairs: Sequence[tuple[Article, Reading]]
) -> tuple[tuple[Figure, ...], tuple[FigureSet, ...]]:
    """All figures in order of article id and position, and the sets worth listing; input order plays no part."""
    by_page = {page.id: page for page in pages}
    said: dict[str, list[Statement]] = {}
    for statement in statements:
        said.setdefault(statement.article, []).append(statement)
    noted: list[Noted] = []
    for article, reading in sorted(pairs, key=lambda pair: pair[0].id):
        for figure, quantity in _of_article(article, reading, by_page.get(article.id), said.get(article.id, [])):
            noted.append(note(figure, quantity, article, reading))
    return tuple(n.figure for n in noted), figure_sets(noted)


def _of_article(
    article: Article, reading: Reading, page: Page | None, said: list[Statement]
) -> list[tuple[Figure, Quantity]]:
    kept = [q for q in reading.quantities if not _is_duration(q)]
    named = {n: figure_id(article.id, q) for n, q in enumerate(reading.quantities)}
    return [
        (
            _figure(article, q, page, _voice(q.span, said), None if q.paired_with is None else named[q.paired_with]),
            q,
        )
        for q in kept
    ]


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

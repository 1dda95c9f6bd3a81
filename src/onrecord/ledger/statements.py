"""Statements: every attribution of every article, as the record keeps it, with its chain of authority."""

import hashlib
from collections.abc import Sequence

from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.values import ChainLink, Page, Statement
from onrecord.reading.values import Attribution, Reading
from onrecord.text.article import Article, Role
from onrecord.text.span import Citation, Span, Spans, cite, hull

_DIGITS = 12


def statements(pages: Sequence[Page], held: Sequence[tuple[Article, Reading]], ids: Names) -> tuple[Statement, ...]:
    """Every attribution as a statement, by article and position. `ids` says whose a speaker's name is."""
    page_of = {page.id: page for page in pages}
    return tuple(s for article, reading in held for s in _of_article(page_of[article.id], article, reading, ids))


def _of_article(page: Page, article: Article, reading: Reading, ids: Names) -> list[Statement]:
    names = [statement_id(article, a) for a in reading.attributions]
    return [
        _statement(page, article, attribution, names[n], _outer(attribution, names), ids)
        for n, attribution in enumerate(reading.attributions)
    ]


def _outer(attribution: Attribution, names: Sequence[str]) -> str | None:
    return None if attribution.nested_in is None else names[attribution.nested_in]


def statement_id(article: Article, attribution: Attribution) -> str:
    """Stable over rebuilds: a hash of the article and of where the three roles stand in it."""
    place = (article.id, attribution.source, attribution.cue, attribution.content)
    return hashlib.sha256(repr(place).encode()).hexdigest()[:_DIGITS]


def _statement(page: Page, article: Article, said: Attribution, name: str, outer: str | None, ids: Names) -> Statement:
    def cited(spans: Spans) -> tuple[Citation, ...]:
        return tuple(cite(article.id, article.text, span) for span in spans)

    def cited_one(span: Span | None) -> Citation | None:
        return None if span is None else cite(article.id, article.text, span)

    return Statement(
        id=name,
        article=article.id,
        speaker=said.speaker,
        entity=entity_of(said.speaker, ids, article.id),
        unnamed=ids.unnamed.get((article.id, said.speaker or "")),
        source=cited(said.source),
        cue=cited(said.cue),
        content=cited(said.content),
        addressee=cited(said.addressee),
        speaker_named=cited_one(said.speaker_span),
        said_words=cited_one(said.said_span),
        manner=said.manner,
        kind=said.kind,
        strength=said.strength,
        medium=said.medium,
        place=said.place,
        said=said.said,
        printed=page.published.when,
        outlet=page.outlet,
        chain=(
            *(ChainLink(r.name, cited_one(r.span), "relay named in the text") for r in said.via),
            *_page(page, article),
        ),
        role=_role(article, said),
        nested_in=outer,
        confidence=said.confidence,
        asserted=said.asserted and said.speaker is not None,
        because=said.because,
        speaker_because=said.speaker_because,
        lately=said.lately,
    )


def _page(page: Page, article: Article) -> tuple[ChainLink, ...]:
    """The last links: the outlet that printed it, and the unnamed page that took it from there."""
    if page.outlet is None:
        return ()
    shown = next((e for e in page.evidence if e.about in {"outlet", "origin"} and e.span is not None), None)
    citation = None if shown is None or shown.span is None else cite(article.id, article.text, shown.span)
    outlet = ChainLink(page.outlet, citation, "outlet of the page" if shown is None else shown.rule)
    return (outlet, ChainLink("this page", None, "republished")) if page.republished else (outlet,)


def _role(article: Article, said: Attribution) -> Role:
    at = hull(said.content or said.cue or said.source).start
    return next((s.role for s in article.segments if s.span.start <= at < s.span.end), Role.BODY)

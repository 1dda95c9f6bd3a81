"""The table of contents of the ledger: what the articles say together.

`record` is a pure function of its input: any order of pages gives the same ledger, bit for bit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.anchored import Anchored, Heard, anchor
from onrecord.ledger.claims import claims
from onrecord.ledger.dating import date_together
from onrecord.ledger.entities import Names, identify
from onrecord.ledger.figures import figures
from onrecord.ledger.institutions import institutions, with_institutions
from onrecord.ledger.judged import hear_of_words, judged
from onrecord.ledger.judged_articles import hear_of_pages, judged_article, judged_reading
from onrecord.ledger.judged_readings import decisions, figure_days, hear_of_readings, judged_readings
from onrecord.ledger.judged_statements import hear_of_statements, judged_statements
from onrecord.ledger.judgements import Judgement, alive
from onrecord.ledger.offices import offices
from onrecord.ledger.origins import cited, origins, traced_moments, traced_statements
from onrecord.ledger.pages import page
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import print_of
from onrecord.ledger.statements import statements
from onrecord.ledger.timeline import timeline
from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import About
from onrecord.ledger.versions import versions
from onrecord.reading.read import redate
from onrecord.reading.values import Reading
from onrecord.text.article import Article, Published
from onrecord.text.tokens import Observations


@dataclass(frozen=True, slots=True)
class Held:
    """One article that the story holds: the article, what was read in it, and the files it came from."""

    article: Article
    reading: Reading
    paths: tuple[str, ...]
    seen: Observations | None = None
    """What a model saw in it, so that its times can be counted anew when other articles tell when it was printed."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """The articles as people judged the whole of them, and what was heard of pages, and of what was read in them."""

    held: Sequence[Held]
    anchored: Sequence[Anchored]
    pages: list[Heard]
    readings: list[Heard]
    pairs: Sequence[tuple[Article, Reading]]


def record(held: Iterable[Held], judgements: Iterable[Judgement] = (), before: Ledger | None = None) -> Ledger:
    """The record of a story, made from all of its articles together and from what people judged of it.

    `before` is a record of these articles, made with other judgements: what is the same in both is taken from it.
    """
    told = _heard(held, judgements)
    anchored, of_readings = told.anchored, told.readings
    pairs = judged_readings(told.pairs, of_readings)
    articles = {article.id: article for article, _ in pairs}
    prints = [print_of(article) for article in articles.values()]
    alike = likenesses(prints)
    origin = origins(alike, prints)
    pages = tuple(page(h.article, h.paths, h.reading.problems, origin.roots[h.article.id]) for h in told.held)
    decided = decisions(of_readings, About.ENTITY)
    known = identify(pairs, decided)
    bodies = institutions(pairs, known.entities)
    ids = with_institutions(known.names, pairs, bodies)
    found = (*bodies, *offices(pairs, bodies, ids, decided))
    said = statements(pages, pairs, ids)
    of_statements = hear_of_statements(anchored, said)
    said = traced_statements(judged_statements(said, of_statements, articles, found, ids), origin)
    same, days = decisions(of_readings, About.FIGURE), figure_days(of_readings)
    single, sets = figures(pages, said, pairs, ids, same, days, origin)
    heard = [*told.pages, *of_readings, *of_statements, *hear_of_words(anchored)]
    unchanged = before is not None and (before.statements, before.entities) == (said, found)
    return Ledger(
        pages=pages,
        entities=found,
        statements=said,
        figures=single,
        figure_sets=sets,
        timeline=traced_moments(timeline(pages, said, pairs, ids), said, origin, pages),
        copies=tuple(cited(alike, articles)),
        judged=judged(anchored, heard, articles, found),
        utterances=before.utterances if before is not None and unchanged else utterances(said, found),
        versions=versions(pages, alike),
        claims=claims(said, pairs, ids),
    )


def noted(before: Ledger, held: Iterable[Held], judgements: Iterable[Judgement]) -> Ledger:
    """What `record` makes of these, where they differ from those of `before` only in what changes nothing (`FREE`)."""
    told = _heard(held, judgements)
    pages = tuple(page(h.article, h.paths, h.reading.problems, "") for h in told.held)
    of_statements = hear_of_statements(told.anchored, statements(pages, told.pairs, Names()))
    heard = [*told.pages, *told.readings, *of_statements, *hear_of_words(told.anchored)]
    articles = {article.id: article for article, _ in told.pairs}
    return replace(before, judged=judged(told.anchored, heard, articles, before.entities))


def _heard(held: Iterable[Held], judgements: Iterable[Judgement]) -> _Heard:
    ordered = sorted(held, key=lambda h: h.article.id)
    anchored = anchor(alive(judgements), [(h.article, h.paths) for h in ordered])
    of_pages = hear_of_pages(anchored, [h.article for h in ordered])
    ordered = _dated([_judged(h, of_pages) for h in ordered])
    pairs = tuple((h.article, h.reading) for h in ordered)
    return _Heard(ordered, anchored, of_pages, hear_of_readings(anchored, pairs), pairs)


def _judged(held: Held, heard: Sequence[Heard]) -> Held:
    """The article as people judged the whole of it, and what was read in it with that."""
    article = judged_article(held.article, heard)
    if article == held.article:
        return held
    reading = judged_reading(held.reading, article, held.article)
    if article.published != held.article.published:
        reading = replace(reading, printing=None, published=None)
        if held.seen is not None:
            reading = redate(article, held.seen, reading, article.published)
    return replace(held, article=article, reading=reading)


def _dated(held: Sequence[Held]) -> list[Held]:
    """All articles with the dates that their own text and the others give those without one; times counted anew."""
    own = [replace(h, article=_printed(h.article, h.reading.published)) for h in held]
    dates = date_together(tuple((h.article, h.reading) for h in own))
    return [_redated(h, dates[h.article.id]) if h.article.id in dates else h for h in own]


def _redated(held: Held, printed: Published) -> Held:
    reading = replace(held.reading, published=printed)
    if held.seen is not None:
        reading = redate(held.article, held.seen, reading, printed)
    return replace(held, article=_printed(held.article, printed), reading=reading)


def _printed(article: Article, printed: Published | None) -> Article:
    return article if printed is None else replace(article, published=printed)

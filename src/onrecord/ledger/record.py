"""The table of contents of the ledger: what the articles say together.

`record` is a pure function of its input: any order of pages gives the same ledger, bit for bit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.dating import date_together
from onrecord.ledger.entities import identify
from onrecord.ledger.figures import figures
from onrecord.ledger.origins import cited, origins, traced_moments, traced_statements
from onrecord.ledger.pages import page
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import print_of
from onrecord.ledger.statements import statements
from onrecord.ledger.timeline import timeline
from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Judgement, Ledger
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


def record(held: Iterable[Held], judgements: Sequence[Judgement] = ()) -> Ledger:
    """The record of a story, made from all of its articles together and from what people judged of it."""
    ordered = _dated(sorted(held, key=lambda h: h.article.id))
    pairs = tuple((h.article, h.reading) for h in ordered)
    prints = [print_of(article) for article, _ in pairs]
    alike = likenesses(prints)
    origin = origins(alike, prints)
    pages = tuple(page(h.article, h.paths, h.reading.problems, origin.roots[h.article.id]) for h in ordered)
    known = identify(pairs)
    ids = known.names
    said = traced_statements(statements(pages, pairs, ids), origin)
    single, sets = figures(pages, said, pairs, ids, judgements, origin)
    return Ledger(
        pages=pages,
        entities=known.entities,
        statements=said,
        figures=single,
        figure_sets=sets,
        timeline=traced_moments(timeline(pages, said, pairs), said, origin, pages),
        copies=tuple(cited(alike, {article.id: article for article, _ in pairs})),
        utterances=utterances(said, known.entities),
    )


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

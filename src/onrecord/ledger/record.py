"""The table of contents of the ledger: what the articles say together.

`record` is a pure function of its input: any order of pages gives the same ledger, bit for bit.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.entities import entities, names_to_entities
from onrecord.ledger.figures import figures
from onrecord.ledger.pages import page
from onrecord.ledger.statements import statements
from onrecord.ledger.timeline import timeline
from onrecord.ledger.values import Ledger
from onrecord.reading.values import Reading
from onrecord.text.article import Article


@dataclass(frozen=True, slots=True)
class Held:
    """One article that the story holds: the article, what was read in it, and the files it came from."""

    article: Article
    reading: Reading
    paths: tuple[str, ...]


def record(held: Iterable[Held]) -> Ledger:
    """The record of a story, made from all of its articles together."""
    ordered = sorted(held, key=lambda h: h.article.id)
    pairs = tuple((h.article, h.reading) for h in ordered)
    pages = tuple(page(h.article, h.paths, h.reading.problems) for h in ordered)
    found = entities(pairs)
    said = statements(pages, pairs, names_to_entities(found))
    single, sets = figures(pages, said, pairs)
    return Ledger(
        pages=pages,
        entities=found,
        statements=said,
        figures=single,
        figure_sets=sets,
        timeline=timeline(pages, said, pairs),
    )

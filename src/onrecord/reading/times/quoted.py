"""Dates inside quotations, counted again from the day on which the words were said.

"Today" in a speech of last Monday is that Monday. What an expression is counted from is the day of printing until the
article tells when the words around it were said.
"""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.syntax import Tree
from onrecord.reading.times.find import find_within, printed_on
from onrecord.reading.values import Attribution, Quote, TimeExpression
from onrecord.text.article import Article
from onrecord.text.span import Span


def recount(
    article: Article,
    tree: Tree,
    times: tuple[TimeExpression, ...],
    attributions: Sequence[Attribution],
    quotes: Sequence[Quote],
    country: str | None = None,
) -> tuple[TimeExpression, ...]:
    """The expressions; those in words that were said on another day than that of printing are counted from that day."""
    again: dict[Span, TimeExpression] = {}
    for attribution in attributions:
        said = attribution.said.earliest
        if said is None or said != attribution.said.latest or said == printed_on(article):
            continue
        inside = [q.inner for q in quotes if any(c.overlaps(q.inner) for c in attribution.content)]
        for span in inside:
            again |= {t.span: t for t in find_within(article, tree, span, said, country)}
    return tuple(_told(time, again.get(time.span)) for time in times)


def _told(time: TimeExpression, counted: TimeExpression | None) -> TimeExpression:
    """`time` as it was counted again, saying so."""
    if counted is None or (counted.value, counted.when) == (time.value, time.when):
        return time
    return replace(counted, because=f"{counted.because}, counted from the day it was said")

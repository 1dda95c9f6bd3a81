"""Whose a figure of a headline is: "Port authority puts spill at 40 tonnes" is no word of the paper's own."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.ledger.values import Figure
from onrecord.reading.values import Quantity
from onrecord.text.article import Article, Role

_LEAD = 700
"""Characters within which the text says what its headline sums up."""


def as_the_text_says(article: Article, made: Sequence[tuple[Figure, Quantity]]) -> list[tuple[Figure, Quantity]]:
    """The figures of an article; one that its headline gives in nobody's words is whose the lead below says it is."""
    heads = [one.span for one in article.segments if one.role is Role.HEADLINE]
    figures = [figure for figure, _ in made]
    below = [one for one in figures if not any(head.covers(one.citation.span) for head in heads)]
    return [(figure if figure in below else _spoken(figure, below), quantity) for figure, quantity in made]


def _spoken(figure: Figure, below: Sequence[Figure]) -> Figure:
    """The figure of a headline, in the words of whoever is the first to give the same one below; else as it is."""
    value = (figure.low, figure.high, figure.unit)
    same = (one for one in below if (one.low, one.high, one.unit) == value and one.citation.span.start < _LEAD)
    first = next(same, None)
    if figure.speaker is not None or first is None or first.speaker is None:
        return figure
    because = f"{figure.because}; whose it is the text below says"
    return replace(figure, speaker=first.speaker, statement=first.statement, origin=first.origin, because=because)

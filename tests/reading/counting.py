"""Reads the quantities of a text as the story's one body segment; the model is loaded once."""

from functools import cache

from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.quantities import find_quantities
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Quantity
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span


@cache
def model() -> Model:
    return load_model()


def article_of(text: str, name: str = "test") -> Article:
    return Article(name, text, segments=tuple(segments(text)))


def segments(text: str) -> list[Segment]:
    found, at = [], 0
    for paragraph in text.split("\n\n"):
        found.append(Segment(Span(at, at + len(paragraph)), Role.BODY, "test"))
        at += len(paragraph) + 2
    return [s for s in found if s.span.of(text).strip()]


def quantities_of(text: str) -> tuple[Quantity, ...]:
    article = article_of(text)
    seen = next(iter(model().observe([article])))
    return find_quantities(article, Tree(seen), load_lexicon())

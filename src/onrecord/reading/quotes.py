"""Words in quotation marks."""

from onrecord.reading.values import Quote
from onrecord.text.article import Article, Problem


def find_quotes(article: Article) -> tuple[tuple[Quote, ...], tuple[Problem, ...]]:
    """Every quotation in the story's segments, in text order, and marks that could not be paired."""
    del article
    return (), ()

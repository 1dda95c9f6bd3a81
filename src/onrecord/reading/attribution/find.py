"""The table of contents of attribution."""

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Quote
from onrecord.text.article import Article


def find_attributions(
    article: Article, tree: Tree, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[Attribution, ...]:
    """Every attribution in the article, in text order, sources not yet resolved to speakers."""
    del article, tree, quotes, lexicon
    return ()

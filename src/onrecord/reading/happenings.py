"""Dated happenings: clauses that say something took place (or will) at a time they give."""

from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Happening, TimeExpression
from onrecord.text.article import Article


def find_happenings(
    article: Article, tree: Tree, times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Happening, ...]:
    """Clauses whose verb carries a resolved time, other than the clause of a reporting cue."""
    del article, tree, times, attributions
    return ()

"""What the mention finder works with: runs of tokens that name something."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.article import Article
from onrecord.text.span import Span

_SPACE = re.compile(r"\s+")
_LINK = re.compile(r"[\[\]<>\n]")
_GLUE = re.compile(r" (?=['’.,)-])|(?<=[(-]) ")


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A run of tokens, both ends included, that names something; `because` is the rule that found it."""

    first: int
    last: int
    type: EntityType
    because: str

    def span(self, tree: Tree) -> Span:
        """Where the name stands in the article."""
        return tree.span(self.first, self.last)

    def typed(self, kind: EntityType, because: str | None = None) -> "Name":
        """The same run under another type (and rule)."""
        return replace(self, type=kind, because=because or self.because)


@dataclass(frozen=True, slots=True)
class Form:
    """A name's wording at one place: where (order in the text), the words, and the type that the article voted for."""

    order: int
    words: str
    type: EntityType
    gender: str = ""
    """"f" or "m" where a title before the name says so."""
    crown: str = ""
    """The title of a crown or of the pope right before the name."""


def written(article: Article, tree: Tree, first: int, last: int) -> str:
    """The words from token `first` to `last` as a reader takes them: white space levelled, link syntax left out."""
    raw = article.words(tree.span(first, last))
    words = [tree.tokens[i].text for i in range(first, last + 1)]
    plain = raw.replace("’", "'")
    if _LINK.search(raw) or any(w.replace("’", "'") not in plain for w in words) or _are_glued(tree, first, last):
        return _GLUE.sub("", " ".join(words))
    return _SPACE.sub(" ", raw)


def _are_glued(tree: Tree, first: int, last: int) -> bool:
    """Whether two capitalised words of the run touch in the article, where the page lost the space between them."""
    tokens = tree.tokens[first : last + 1]
    return any(a.span.end == b.span.start and a.text.isalpha() and b.text.istitle() for a, b in pairwise(tokens))

"""What of an article is kept to compare it with others: its words, its thinned shingles, and what it says of itself."""

from array import array
from dataclasses import dataclass

from onrecord.ledger.reuse_index import shingles
from onrecord.ledger.reuse_words import Wording, wording
from onrecord.text.article import Article, Interval


@dataclass(frozen=True, slots=True)
class Print:
    """An article as it is compared. A small value: a pile of a hundred thousand fits in memory."""

    article: str
    words: Wording
    shingles: "array[int]"
    outlet: str | None
    credits: frozenset[str]
    """Outlets that the page says the report comes from: "(Reuters)", "Original url:", "The CNN Wire"."""
    printed: Interval


def print_of(article: Article) -> Print:
    """What is compared of one article."""
    words = wording(article)
    credited = {e.value for e in article.evidence if e.about == "origin"}
    if article.republished and article.outlet:
        credited.add(article.outlet)
    return Print(
        article.id,
        words,
        array("Q", shingles(words.codes)),
        article.outlet,
        frozenset(credited),
        article.published.when,
    )

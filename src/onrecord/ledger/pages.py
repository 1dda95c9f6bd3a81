"""Pages: the articles as the ledger knows them, without their text."""

from collections.abc import Sequence

from onrecord.ledger.values import Page
from onrecord.text.article import Article, Problem


def page(article: Article, paths: Sequence[str], in_reading: Sequence[Problem], origin: str = "") -> Page:
    """The page of one article; files that hold the same bytes are one page with several paths.

    `in_reading` are the problems that reading it met, added to those of intake; `origin` the page that it is a copy of.
    """
    return Page(
        id=article.id,
        paths=tuple(sorted(paths)),
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        authors=article.authors,
        language=article.language,
        published=article.published,
        republished=article.republished,
        segments=article.segments,
        evidence=article.evidence,
        problems=(*article.problems, *in_reading),
        length=len(article.text),
        origin=origin,
    )

"""Search: statements and running text that hold the words, best first, each a step away from its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Page
from onrecord.text.article import Article
from onrecord.text.span import Span
from onrecord.web import asked as ask
from onrecord.web import lines
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

MOST = 100
AROUND = 110
"""Characters of context on either side of words found in running text."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words found in running text, with what stands around them."""

    before: str
    words: str
    after: str
    href: str
    page: Page


def page(desk: Desk, request: Request) -> Response:
    """What the story holds for the words in the address."""
    asked = ask.text(request.query_params, "q")
    found = list(_found(desk, desk.shelf(request), asked)) if asked else []
    return desk.page(
        request,
        "search.html",
        "Search",
        {
            "asked": asked,
            "lines": [one for one in found if isinstance(one, lines.Line)],
            "snippets": [one for one in found if isinstance(one, Snippet)],
            "most": MOST,
        },
    )


def _found(desk: Desk, shelf: Shelf, asked: str) -> Iterator[lines.Line | Snippet]:
    articles: dict[str, Article | None] = {}
    for hit in desk.source.search(asked, MOST):
        statement = shelf.statements.get(hit.id) if hit.kind == "statement" else None
        if statement:
            yield shelf.line(statement)
            continue
        held = shelf.pages.get(hit.id)
        if hit.span is None or held is None:
            continue
        if hit.id not in articles:
            articles[hit.id] = desk.source.article(hit.id)
        article = articles[hit.id]
        if article:
            yield _snippet(article, held, hit.span)


def _snippet(article: Article, held: Page, span: Span) -> Snippet:
    before, after = article.text[: span.start], article.text[span.end :]
    return Snippet(
        before=_flat(before) if len(before) <= AROUND else "… " + _flat(before[-AROUND:]).partition(" ")[2],
        words=_flat(span.of(article.text)),
        after=_flat(after) if len(after) <= AROUND else _flat(after[:AROUND]).rpartition(" ")[0] + " …",
        href=lines.address(article.id, span),
        page=held,
    )


def _flat(text: str) -> str:
    """`text` on one line, with a blank at an end where there was one."""
    return re.sub(r"\s+", " ", text)

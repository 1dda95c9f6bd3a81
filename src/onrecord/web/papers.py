"""What is new, and the brief: papers of sentences, each with the place of its words and a numbered note."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.export.paper_docx import paper_docx
from onrecord.export.paper_html import paper_html
from onrecord.export.paper_text import by_section, paper_md, said_beside
from onrecord.ledger.values import Ledger, Page
from onrecord.views.brief import BriefAsked
from onrecord.views.digest import digest, newest_day
from onrecord.views.papers import Paper
from onrecord.web import asked as ask
from onrecord.web import paging
from onrecord.web.desk import Desk
from onrecord.web.lines import web_address

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FILES: Mapping[str, tuple[str, Callable[[Paper, Sequence[Page]], bytes]]] = {
    "md": ("text/markdown; charset=utf-8", lambda paper, pages: "".join(paper_md(paper, pages)).encode()),
    "html": ("text/html; charset=utf-8", lambda paper, pages: "".join(paper_html(paper, pages)).encode()),
    "docx": (_WORD, paper_docx),
}
"""Formats in which the brief is handed out, with their media types."""


def new(desk: Desk, request: Request) -> Response:
    """What is new since a day; since the last day of printing where none is asked for."""
    ledger = desk.shelf(request).ledger
    problems: list[str] = []
    candidates = ask.text(request.query_params, "candidates") is not None
    since = ask.a_day(request.query_params, "since", problems) or newest_day(ledger)
    with desk.source.texts() as texts:
        paper = digest(ledger, since, texts, candidates=candidates) if since else None
    context = {"since": since, "candidates": candidates, "problems": problems}
    return _page(desk, request, "new.html", "What is new", (paper, ledger), context)


def page(desk: Desk, request: Request) -> Response:
    """The brief that is asked for, as a page or (`file=docx`) as a file to take along."""
    shelf = desk.shelf(request)
    ledger = shelf.ledger
    problems: list[str] = []
    query = request.query_params
    asked = BriefAsked(
        about=ask.text(query, "about"),
        since=ask.a_day(query, "from", problems),
        until=ask.a_day(query, "to", problems),
        candidates=ask.text(query, "candidates") is not None,
    )
    paper = desk.brief(shelf, asked)
    form = ask.text(query, "file") or ""
    if form in _FILES:
        kind, write = _FILES[form]
        named = {"Content-Disposition": f'attachment; filename="brief.{form}"'}
        return Response(write(paper, ledger.pages), media_type=kind, headers=named)
    files = [(one, paging.asking(request, file=one)) for one in _FILES]
    context = {"asked": asked, "problems": problems, "files": files}
    return _page(desk, request, "brief.html", "Brief", (paper, ledger), context)


def _page(
    desk: Desk,
    request: Request,
    template: str,
    title: str,
    made: tuple[Paper | None, Ledger],
    context: Mapping[str, date | object],
) -> HTMLResponse:
    paper, ledger = made
    parts: list[dict[str, Any]] = []
    for section, own in by_section(paper, ledger.pages) if paper else ():
        told = [(line, web_address(line.note.sources[0].places[0].citation)) for line in own]
        parts.append({"section": section, "lines": told, "beside": list(said_beside(section, own))})
    return desk.page(
        request,
        template,
        title,
        {**context, "paper": paper, "parts": parts, "held": len(ledger.pages), "at": web_address},
    )

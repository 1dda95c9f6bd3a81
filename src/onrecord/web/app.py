"""The web application: which address shows which page, what every answer carries, and what is refused.

Only a judgement changes anything, by a form that must come from a page of this desk. Nothing is loaded from elsewhere.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from fastapi import FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.store.errors import StoryError
from onrecord.web import (
    article,
    copies,
    figures,
    intake,
    judging,
    overview,
    paging,
    papers,
    positions,
    review,
    search,
    statement,
    statements,
    stories,
    timeline,
    who,
)
from onrecord.web.desk import Desk
from onrecord.web.shelves import NotYetError
from onrecord.web.source import Source, StoryFile

STATIC = Path(__file__).parent / "static"

HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""Names under which the desk answers: a page elsewhere cannot reach it by pointing its own name here."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

SILENT: TelemetryConfig = {"auto_configure": False, "tracing": False, "metrics": False, "logs": False}
"""FastAPI can report every request to a collector named in the environment; the desk tells nobody."""

Page = Callable[[Desk, Request], Response]
Act = Callable[[Desk, Mapping[str, str]], Response]

PAGES: tuple[tuple[str, Page], ...] = (
    ("/", overview.page),
    ("/statements", statements.page),
    ("/statement/{statement}", statement.page),
    ("/article/{article}", article.page),
    ("/article/{article}/pane", article.pane),
    ("/timeline", timeline.page),
    ("/figures", figures.page),
    ("/who", who.listing),
    ("/who/{entity}", who.page),
    ("/positions", positions.page),
    ("/claims", positions.claimed),
    ("/new", papers.new),
    ("/brief", papers.page),
    ("/copies", copies.page),
    ("/copies/{pair}", copies.one),
    ("/versions", copies.versions),
    ("/stories", stories.page),
    ("/intake", intake.page),
    ("/search", search.page),
    ("/review", review.page),
    ("/judge/{sort}/{thing}", judging.page),
    ("/log", judging.history),
)
"""Which address shows which page."""

ACTS: tuple[tuple[str, Act], ...] = (("/judge", judging.act), ("/undo", judging.undo), ("/stories", stories.move))
"""Which address does what a form says."""


def create_app(story: Path, hosts: Sequence[str] = HOSTS) -> FastAPI:
    """The desk for the story file `story`. Raises `StoryError`, which tells the user why it cannot be used."""
    return app_for(StoryFile(story), hosts)


def app_for(source: Source, hosts: Sequence[str] = HOSTS) -> FastAPI:
    """The desk for any source of a story."""
    desk = Desk(source)
    app = FastAPI(title="onrecord", docs_url=None, redoc_url=None, openapi_url=None, telemetry=SILENT)
    for path, page in PAGES:
        app.add_route(path, partial(page, desk), methods=["GET"])
    for path, act in ACTS:
        app.add_route(path, partial(_done, desk, act), methods=["POST"])
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_exception_handler(HTTPException, partial(_not_here, desk))
    app.add_exception_handler(StoryError, partial(_unusable, desk))
    app.add_exception_handler(NotYetError, partial(_not_yet, desk))
    app.state.warm = desk.warm
    app.add_exception_handler(Exception, partial(_broken, desk))
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)
    app.add_middleware(_Headers)
    return app


async def _done(desk: Desk, act: Act, request: Request) -> Response:
    """What a form asks for, once it is sure that it came from here."""
    fields = await desk.guard.fields(request)
    return await run_in_threadpool(act, desk, fields)


def _not_here(desk: Desk, request: Request, error: Exception) -> Response:
    """A page for what is not here, or may not be done."""
    status = error.status_code if isinstance(error, HTTPException) else NOT_FOUND
    said = error.detail if isinstance(error, HTTPException) else ""
    what = "There is no page at this address." if said in {"Not Found", ""} else said
    title = "Not found" if status == NOT_FOUND else "Not possible"
    return desk.page(request, "error.html", title, {"what": what}, status)


def _not_yet(desk: Desk, request: Request, error: Exception) -> Response:
    """A page for a day whose record is being made; the browser asks again by itself."""
    day, articles = (error.day, error.articles) if isinstance(error, NotYetError) else (None, 0)
    again = paging.asking(request, page=request.query_params.get("page"))
    told = {"day": day, "articles": articles, "seconds": max(1, round(articles * EACH)), "again": again}
    answer = desk.page(request, "making.html", "Being made", told, 202)
    answer.headers["Refresh"] = "1"
    return answer


EACH = 0.01
"""Seconds that the record of a day takes for each article."""


def _unusable(desk: Desk, request: Request, error: Exception) -> Response:
    """A page for a story file that has vanished, or was damaged, while the desk was open."""
    return desk.page(request, "error.html", "The story cannot be opened", {"what": str(error)}, 503)


def _broken(desk: Desk, request: Request, error: Exception) -> Response:
    """A page for our own mistakes. It is made outside of all middleware, so it brings its headers itself."""
    what = f"This page could not be made ({type(error).__name__}). That is a mistake in onrecord, not in your articles."
    answer = desk.page(request, "error.html", "Something went wrong", {"what": what}, 500)
    answer.headers.update(HEADERS)
    return answer


NOT_FOUND = 404


class _Headers:
    """Adds the headers that every answer carries, also answers of other middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers.setdefault("Cache-Control", "no-cache")
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)

"""The desk: one story, its shelf, and the templates that pages are made of."""

import getpass
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.ledger.values import Statement
from onrecord.views import phrases
from onrecord.views.judged import JudgedMark
from onrecord.views.statements import Asked, relays, statements
from onrecord.views.utterances import flag_words
from onrecord.web import lines, wording
from onrecord.web.guard import Guard
from onrecord.web.shelf import Shelf, shelve
from onrecord.web.source import Source

TEMPLATES = Path(__file__).parent / "templates"

NAV = (
    ("/", "Story"),
    ("/statements", "Statements"),
    ("/timeline", "Timeline"),
    ("/figures", "Figures"),
    ("/who", "People"),
    ("/intake", "Intake"),
    ("/review", "Review"),
    ("/log", "Log"),
)


class Desk:
    """What every page is made from. The shelf is made again only when the story has changed."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.guard = Guard()
        self.user = _user()
        self._lock = Lock()
        self._held: tuple[object, Shelf] | None = None
        self._answer = lru_cache(ANSWERS)(_answer)
        self._templates = _environment()

    def shelf(self) -> Shelf:
        """The shelf of the story as it is now."""
        with self._lock:
            version = self.source.version()
            if self._held is None or self._held[0] != version:
                self._held = (version, shelve(self.source.ledger()))
                self._answer.cache_clear()
            return self._held[1]

    def marks(self, thing: str) -> tuple[JudgedMark, ...]:
        """What people judged of the thing with this id, as the story is now."""
        return self.shelf().marks.get(thing, ())

    def statements(self, asked: Asked) -> tuple[Statement, ...]:
        """The statements that answer `asked`; kept for the next page of the same question."""
        return self._answer(self.shelf(), asked)

    def page(
        self, request: Request, template: str, title: str, context: Mapping[str, Any], status: int = 200
    ) -> HTMLResponse:
        """The page that `template` makes of `context`."""
        text = self._templates.get_template(template).render(
            context,
            story=self.source.name,
            title=title,
            here=request.url.path,
            nav=NAV,
            token=self.guard.token,
            by=unquote(request.cookies.get("by", "")) or self.user,
            marks=self.marks,
        )
        return HTMLResponse(text, status_code=status)


def _user() -> str:
    """Who judges, until they say otherwise: the user of this computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


ANSWERS = 32
"""Questions whose answers are kept: a reader turns pages and goes back and forth between a few."""


def _answer(shelf: Shelf, asked: Asked) -> tuple[Statement, ...]:
    return tuple(shelf.statements[row.id] for row in statements(shelf.ledger, asked))


def _environment() -> Environment:
    """Templates escape everything that is not Markup, and a misspelt name is an error."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        when=wording.when,
        amount=wording.amount,
        unit=wording.unit,
        plural=wording.plural,
        in_quotes=wording.in_quotes,
        flag_words=flag_words,
        via=relays,
        place=lines.place,
        rule=wording.rule,
        opens=lines.opens,
        address=lines.address,
        web_address=lines.web_address,
        words_of=phrases.words_of,
        one_line=phrases.one_line,
        MANNERS=wording.MANNERS,
        ROLES=wording.ROLES,
        RELATIONS=wording.RELATIONS,
        STATUSES=wording.STATUSES,
        CLOCKS=wording.CLOCKS,
        GLYPHS=wording.GLYPHS,
    )
    return made

"""The desk: one story, its shelf, and the templates that pages are made of."""

from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.ledger.values import Statement
from onrecord.lexicons.load import load_lexicon
from onrecord.store.judge import computer_user
from onrecord.views import phrases
from onrecord.views.brief import BriefAsked, brief
from onrecord.views.folding import origin_words, reported_words
from onrecord.views.judged import JudgedMark
from onrecord.views.papers import Paper
from onrecord.views.sought import Catalogue, catalogue
from onrecord.views.statements import Asked, answering, relays
from onrecord.views.utterances import flag_words
from onrecord.views.wordwise import runs
from onrecord.web import asof, lines, paging, wording
from onrecord.web.guard import Guard
from onrecord.web.shelf import Shelf
from onrecord.web.shelves import Shelves
from onrecord.web.source import Source

TEMPLATES = Path(__file__).parent / "templates"

NAV = (
    ("/", "Story"),
    ("/statements", "Statements"),
    ("/timeline", "Timeline"),
    ("/figures", "Figures"),
    ("/who", "People"),
    ("/positions", "Positions"),
    ("/new", "New"),
    ("/brief", "Brief"),
)
MORE = (
    ("/copies", "Copies"),
    ("/stories", "Stories"),
    ("/intake", "Intake"),
    ("/review", "Review"),
    ("/log", "Log"),
)
"""Pages about the pile rather than what it says: one menu, so that the masthead is one row on a laptop."""


class Desk:
    """What every page is made from."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.guard = Guard()
        self.user = computer_user()
        self._shelves = Shelves(source)
        self._answer = lru_cache(ANSWERS)(_answer)
        self._catalogue = lru_cache(SEARCHED)(_catalogue)
        self._brief = lru_cache(BRIEFS)(partial(_brief, source))
        self._templates = _environment()

    def shelf(self, request: Request | None = None) -> Shelf:
        """The shelf of the story as it is now, or as it stood on the day that `request` asks for.

        Raises `NotYetError` while the record of that day is being made; a part of a page waits for it.
        """
        if request is None:
            return self._shelves.whole()
        return self._shelves.asof(asof.day_of(request.query_params, []), wait="HX-Request" in request.headers)

    def brief(self, shelf: Shelf, asked: BriefAsked) -> Paper:
        """The brief that is asked for; kept for the next look, and for taking it along as a file."""
        return self._brief(shelf, asked)

    def warm(self) -> None:
        """Makes what the first pages need, so that nobody waits for it."""
        shelf = self.shelf()
        self.catalogue(shelf)
        self.brief(shelf, BriefAsked())
        self.source.division()
        for name in self._templates.list_templates(["html"]):
            self._templates.get_template(name)

    def nothing(self, request: Request, what: str) -> HTTPException:
        """The answer where there is no such thing: `what` says so, for all of the story."""
        day = asof.day_of(request.query_params, [])
        told = "" if day is None else f" as it stood on {wording.short_day(day)}; it may hold it on a later day"
        return HTTPException(404, f"The story holds {what}{told}.")

    def marks(self, thing: str) -> tuple[JudgedMark, ...]:
        """What people judged of the thing with this id, as the story is now."""
        return self.shelf().marks.get(thing, ())

    def statements(self, shelf: Shelf, asked: Asked) -> tuple[Statement, ...]:
        """The statements of `shelf` that answer `asked`; kept for the next page of the same question."""
        return self._answer(shelf, asked)

    def catalogue(self, shelf: Shelf) -> Catalogue:
        """All of `shelf` that a search may find; kept for the next search."""
        return self._catalogue(shelf)

    def page(
        self, request: Request, template: str, title: str, context: Mapping[str, Any], status: int = 200
    ) -> HTMLResponse:
        """The page that `template` makes of `context`."""
        problems: list[str] = []
        day = asof.day_of(request.query_params, problems) if asof.knows_days(request.url.path) else None
        text = self._templates.get_template(template).render(
            context,
            asof=day,
            asof_wrong=problems,
            asof_at=request.url.path if asof.knows_days(request.url.path) and status == OK else "/",
            asof_known=(len(self.shelf(request).pages), len(self.shelf().pages)) if day and status == OK else None,
            asof_whole=paging.asking(request, asof=None),
            asked_else=[(k, v) for k, v in request.query_params.items() if k not in {asof.NAME, "page"}],
            story=self.source.name,
            title=title,
            here=request.url.path,
            nav=NAV,
            more=MORE,
            token=self.guard.token,
            by=unquote(request.cookies.get("by", "")) or self.user,
            marks=self.marks,
        )
        return HTMLResponse(asof.kept(text, day) if day else text, status_code=status)


OK = 200


ANSWERS = 32
"""Questions whose answers are kept: a reader turns pages and goes back and forth between a few."""


SEARCHED = 2
"""Shelves whose catalogues are kept: the story's, and that of a day."""


BRIEFS = 4
"""Briefs that are kept."""


def _brief(source: Source, shelf: Shelf, asked: BriefAsked) -> Paper:
    lexicon = load_lexicon()
    with source.texts() as texts:
        return brief(shelf.ledger, asked, texts, lexicon.offices | lexicon.titles)


def _catalogue(shelf: Shelf) -> Catalogue:
    return catalogue(shelf.ledger)


def _answer(shelf: Shelf, asked: Asked) -> tuple[Statement, ...]:
    return tuple(answering(shelf.ledger, asked))


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
        short_day=wording.short_day,
        amount=wording.amount,
        unit=wording.unit,
        plural=wording.plural,
        in_quotes=wording.in_quotes,
        flag_words=flag_words,
        via=relays,
        origin_words=origin_words,
        reported_words=reported_words,
        outlet_words=phrases.outlet_words,
        runs=runs,
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

"""The stories of the pile: what each is about, from when to when, who tells it; and articles moved by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.ledger.stories import PileStory
from onrecord.ledger.story_division import moved
from onrecord.ledger.values import Page
from onrecord.ledger.verdicts import Judged
from onrecord.text.article import Interval
from onrecord.views.meant import UnclearError
from onrecord.views.phrases import capital
from onrecord.views.story_moves import ALONE, moving, undone_moves
from onrecord.web import paging
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

PAGE = 25
SHOWN = 12
"""Articles of one story that stand open; the rest opens with a click."""
MARK = "move-"
"""What the boxes of articles are called in the form, before the id."""


@dataclass(frozen=True, slots=True)
class Told:
    """One story with its articles, the first printed first; `origins` counts those that go back to no other."""

    story: PileStory
    when: Interval
    articles: tuple[Page, ...]
    outlets: tuple[str, ...]
    origins: int
    moved: Mapping[str, Judged]


def page(desk: Desk, request: Request) -> Response:
    """The stories, the one with the newest article first; single articles behind all that have several."""
    shelf = desk.shelf()
    stories = desk.source.division()
    ordered = sorted(stories, key=_newest, reverse=True)
    leaf = paging.leaf(request, ordered, PAGE)
    return desk.page(
        request,
        "stories.html",
        "Stories",
        {
            "leaf": leaf,
            "told": list(_told(shelf, leaf.items)),
            "choices": [(one.id, one.title or one.id) for one in ordered],
            "several": sum(len(one.articles) > 1 for one in stories),
            "articles": len(shelf.pages),
            "shown": SHOWN,
            "mark": MARK,
            "alone": ALONE,
            "back": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
        },
    )


def _newest(one: PileStory) -> tuple[bool, str, str]:
    return len(one.articles) > 1, str(one.last or one.first or ""), one.id


def _told(shelf: Shelf, stories: Sequence[PileStory]) -> Iterator[Told]:
    by_hand = moved(shelf.ledger)
    for one in stories:
        held = tuple(shelf.pages[id_] for id_ in one.articles if id_ in shelf.pages)
        yield Told(
            story=one,
            when=Interval(one.first, one.last),
            articles=held,
            outlets=tuple(dict.fromkeys(page.outlet for page in held if page.outlet)),
            origins=len({page.origin or page.id for page in held}),
            moved={id_: by_hand[id_] for id_ in one.moved if id_ in by_hand},
        )


def move(desk: Desk, fields: Mapping[str, str]) -> Response:
    """Moves the marked articles to the story that is asked for, or takes back that they were moved."""
    marked = [name.removeprefix(MARK) for name in fields if name.startswith(MARK)]
    who = fields.get("by", "").strip() or desk.user
    why = fields.get("why", "")
    if not marked:
        raise HTTPException(422, "Mark the articles to move first. Nothing was done; go back and try again.")
    try:
        if fields.get("do") == "back":
            for judgement in undone_moves(desk.source.ledger(), marked):
                desk.source.undo(judgement, why, who)
        else:
            ledger, stories = desk.source.ledger(), desk.source.division()
            wanted = fields.get("story", "")
            desk.source.judge([moving(ledger, stories, (one, wanted), why) for one in marked], who)
    except UnclearError as error:
        raise HTTPException(422, f"{capital(str(error))}. Nothing was done; go back and try again.") from error
    answer = RedirectResponse(_back(fields, marked[0]), 303)
    answer.set_cookie("by", quote(who), max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def _back(fields: Mapping[str, str], first: str) -> str:
    """The page that the form stood on, at the first article that was moved."""
    back = fields.get("back", "")
    return f"{back if back.startswith('/stories') else '/stories'}#a{first}"

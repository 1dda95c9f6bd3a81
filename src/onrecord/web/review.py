"""What is least certain, first; each question is answered by a button or a key."""

from collections import Counter
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.verdicts import About, Verdict
from onrecord.views.permalink import parse_permalink
from onrecord.views.review import ReviewRow, questions, rows_of
from onrecord.web import asked as ask
from onrecord.web import lines, paging
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

PAGE = 20

BUTTONS = {
    Verdict.RIGHT: ("It is right", "y"),
    Verdict.NOT_A_STATEMENT: ("Not a statement", "n"),
    Verdict.SPEAKER: ("Said by", "w"),
    Verdict.OUTLET: ("Printed by", "w"),
    Verdict.PUBLISHED: ("Printed on", "w"),
    Verdict.SAME: ("The same", "s"),
    Verdict.DIFFERENT: ("Different", "d"),
    Verdict.UNSURE: ("Cannot be told", "u"),
}
"""What an answer is called, and its key; `w` leads to the field of the value."""

VALUED = frozenset({Verdict.SPEAKER, Verdict.OUTLET, Verdict.PUBLISHED})
"""Answers with a value."""


SORTS = {
    About.STATEMENT: "statements",
    About.FIGURE: "figures",
    About.PAGE: "articles",
    About.ENTITY: "people and things",
}
"""What is asked about, and what it is called."""


def page(desk: Desk, request: Request) -> Response:
    """The questions that are open, a page at a time."""
    problems: list[str] = []
    about = ask.one_of(request.query_params, "about", About, problems)
    shelf = desk.shelf()
    asked = questions(shelf.ledger)
    leaf = paging.leaf(request, [one for one in asked if about in {None, one.about}], PAGE)
    rows = rows_of(shelf.ledger, leaf.items)
    counts = Counter(one.about for one in asked)
    return desk.page(
        request,
        "review.html",
        "Review",
        {
            "leaf": leaf,
            "problems": problems,
            "rows": rows,
            "about": about,
            "sorts": [
                (one, called, counts[one], paging.asking(request, about=None if one is about else one.value))
                for one, called in SORTS.items()
            ],
            "answers": [_answers(row) for row in rows],
            "hrefs": [lines.web_address(row.citation) for row in rows],
            "others": [list(_other_places(shelf, row)) for row in rows],
            "back": f"{request.url.path}?{request.url.query}".rstrip("?"),
        },
    )


def _other_places(shelf: Shelf, row: ReviewRow) -> Iterator[tuple[str, str, str]]:
    """Of a question on two names: place, address and article of the second."""
    for one in row.others if row.place else ():
        place = parse_permalink(one)
        held = shelf.pages.get(place.article) if place else None
        yield one, lines.web_address(one), (held.title if held else None) or "untitled article"


def _answers(row: ReviewRow) -> list[tuple[Verdict, str, str, bool]]:
    """The answers that have a button here: the verdict, its words and key, and whether it takes a value."""
    verdicts = (Verdict(answer) for answer in row.answers)
    return [(verdict, *BUTTONS[verdict], verdict in VALUED) for verdict in verdicts if verdict in BUTTONS]

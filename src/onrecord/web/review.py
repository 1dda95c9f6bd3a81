"""What is least certain, first; each question is answered by a button or a key."""

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.verdicts import About, Verdict
from onrecord.views.review import ReviewRow, review
from onrecord.web import asked as ask
from onrecord.web import lines, paging
from onrecord.web.desk import Desk

PAGE = 20

BUTTONS = {
    Verdict.RIGHT: ("It is right", "y"),
    Verdict.NOT_A_STATEMENT: ("Not a statement", "n"),
    Verdict.SPEAKER: ("Said by", "w"),
    Verdict.OUTLET: ("Printed by", "w"),
    Verdict.PUBLISHED: ("Printed on", "w"),
    Verdict.SAME: ("The same thing", "s"),
    Verdict.DIFFERENT: ("Different things", "d"),
    Verdict.UNSURE: ("Cannot be told", "u"),
}
"""What an answer is called, and its key; `w` leads to the field of the value."""

VALUED = frozenset({Verdict.SPEAKER, Verdict.OUTLET, Verdict.PUBLISHED})
"""Answers with a value."""


def page(desk: Desk, request: Request) -> Response:
    """The questions that are open, a page at a time."""
    problems: list[str] = []
    about = ask.one_of(request.query_params, "about", About, problems)
    rows = review(desk.shelf().ledger)
    leaf = paging.leaf(request, [row for row in rows if about in {None, row.about}], PAGE)
    sorts = [(one, sum(row.about is one for row in rows)) for one in (About.STATEMENT, About.FIGURE, About.PAGE)]
    return desk.page(
        request,
        "review.html",
        "Review",
        {
            "leaf": leaf,
            "problems": problems,
            "about": about,
            "sorts": [(one, n, paging.asking(request, about=None if one is about else one.value)) for one, n in sorts],
            "answers": [_answers(row) for row in leaf.items],
            "hrefs": [lines.web_address(row.citation) for row in leaf.items],
            "back": f"{request.url.path}?{request.url.query}".rstrip("?"),
        },
    )


def _answers(row: ReviewRow) -> list[tuple[Verdict, str, str, bool]]:
    """The answers that have a button here: the verdict, its words and key, and whether it takes a value."""
    verdicts = (Verdict(answer) for answer in row.answers)
    return [(verdict, *BUTTONS[verdict], verdict in VALUED) for verdict in verdicts if verdict in BUTTONS]

"""The story page: what is here, what is at odds, what is not known."""

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Page, Relation
from onrecord.text.article import Status
from onrecord.views.days import sooner
from onrecord.views.summary import summarise
from onrecord.web.desk import Desk

NEWEST = 8
BUSIEST = 10


def page(desk: Desk, request: Request) -> Response:
    """The story at a glance."""
    shelf = desk.shelf(request)
    ledger = shelf.ledger
    speakers = sorted(
        (
            (shelf.entities[id_], len(shelf.once(said)))
            for id_, said in shelf.statements_by.items()
            if id_ in shelf.entities
        ),
        key=lambda pair: (-pair[1], pair[0].name),
    )
    return desk.page(
        request,
        "overview.html",
        "Story",
        {
            "sum": summarise(ledger),
            "outlets": len({page.outlet for page in ledger.pages if page.outlet}),
            "newest": sorted(ledger.pages, key=_newest_first)[:NEWEST],
            "speakers": speakers[:BUSIEST],
            "conflicts": [one for one in ledger.figure_sets if one.relation is Relation.CONFLICT],
            "shelf": shelf,
            "copied": sum(page.origin not in {"", page.id} for page in ledger.pages),
            "undated": [page for page in ledger.pages if not page.published.when.known],
            "at_odds": [page for page in ledger.pages if page.published.status is Status.CONFLICTING],
            "troubled": [page for page in ledger.pages if page.problems],
        },
    )


def _newest_first(page: Page) -> tuple[int, str]:
    when = page.published.when
    return -sooner(when)[0].toordinal() if when.known else 0, page.title or page.id

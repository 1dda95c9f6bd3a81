"""People and things: a list of everybody on record, and a page for each."""

from datetime import date
from itertools import groupby

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Statement
from onrecord.reading.values import EntityType
from onrecord.views.days import sooner
from onrecord.views.names import matches
from onrecord.views.who import who
from onrecord.web import asked as ask
from onrecord.web import lines, paging
from onrecord.web.desk import Desk

TYPES = {
    EntityType.PERSON: "People",
    EntityType.ORG: "Organisations",
    EntityType.GROUP: "Groups",
    EntityType.PLACE: "Places",
    EntityType.PRODUCT: "Products",
    EntityType.EVENT: "Events",
    EntityType.LAW: "Laws and treaties",
    EntityType.WORK: "Works",
    EntityType.OTHER: "Other",
}
"""How each type is called; the order is the order of the page."""
PAGE = 300
SPOKEN_OF = 50
"""Statements by others that are shown; the search finds the rest."""


def listing(desk: Desk, request: Request) -> Response:
    """Everybody on record: by type, those who speak most first."""
    shelf = desk.shelf()
    called = ask.text(request.query_params, "q")
    order = list(TYPES)
    entities = sorted(
        (
            one
            for one in shelf.ledger.entities
            if called is None or matches(called, (one.name, *(alias.form for alias in one.aliases)))
        ),
        key=lambda one: (
            order.index(one.type),
            -len(shelf.statements_by.get(one.id, ())),
            -len(one.citations),
            one.name,
        ),
    )
    leaf = paging.leaf(request, entities, PAGE)
    groups = [(TYPES[type_], list(run)) for type_, run in groupby(leaf.items, key=lambda one: one.type)]
    counts = {one.id: len(shelf.statements_by.get(one.id, ())) for one in leaf.items}
    return desk.page(
        request,
        "who_list.html",
        "People and things",
        {"leaf": leaf, "groups": groups, "said": counts, "called": called},
    )


def page(desk: Desk, request: Request) -> Response:
    """One person, organisation, place or thing."""
    shelf = desk.shelf()
    entity = shelf.entities.get(request.path_params["entity"])
    if entity is None:
        raise HTTPException(404, "The story knows nobody with this id.")
    said = sorted(shelf.statements_by.get(entity.id, ()), key=_day)
    others = next((one.spoken_of for one in who(shelf.ledger, entity.name) if one.id == entity.id), ())
    spoken_of = [shelf.statements[row.id] for row in others[:SPOKEN_OF]]
    leaf = paging.leaf(request, said)
    return desk.page(
        request,
        "who.html",
        entity.name,
        {
            "entity": entity,
            "kind": TYPES[entity.type],
            "leaf": leaf,
            "lines": [lines.line(one, shelf.outer(one)) for one in leaf.items],
            "spoken_of": [lines.line(one, shelf.outer(one)) for one in spoken_of],
            "articles": len({citation.article for citation in entity.citations}),
        },
    )


def _day(statement: Statement) -> tuple[date, date]:
    """The day a statement is sorted by: when it was said, else when it was printed."""
    return sooner(statement.said if statement.said.known else statement.printed)

"""Search: statements, figures, events and running text that answer words and filters, best first."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.reading.values import Manner
from onrecord.text.article import Interval
from onrecord.views.asking import CLOCKS, Field, Query, QueryError, Where, parse_query
from onrecord.views.found import FoundRow, asks_text, found, lit_parts
from onrecord.views.permalink import parse_permalink
from onrecord.views.sought import for_index
from onrecord.web import asked as ask
from onrecord.web import lines, paging, wording
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

MOST = 500
_NAMED = (Field.SPEAKER, Field.ABOUT, Field.OUTLET, Field.MANNER, Field.STRENGTH, Field.ORIGIN, Field.IN)
"""Filters that have a form field of their own; the days have three together."""


@dataclass(frozen=True, slots=True)
class Result:
    """One thing found, as a line."""

    row: FoundRow
    href: str
    parts: tuple[tuple[str, bool], ...]
    """Its words in runs, each with whether it is lit."""
    happened: Interval | None
    said: Interval | None


def page(desk: Desk, request: Request) -> Response:
    """What the story holds for the question in the address."""
    params = request.query_params
    problems: list[str] = []
    query = _query(params, problems)
    shelf = desk.shelf(request)
    rows = _found(desk, shelf, query)
    leaf = paging.leaf(request, rows)
    return desk.page(
        request,
        "search.html",
        "Search",
        {
            "asked": ask.text(params, "q"),
            "given": {name: ask.text(params, name) or "" for name in (*_NAMED, "clock", "from", "to")},
            "empty": query.empty,
            "problems": problems,
            "leaf": leaf,
            "results": [_result(row) for row in leaf.items],
            "counts": [(n, *names) for kind, names in _KINDS.items() if (n := sum(row.kind == kind for row in rows))],
            "most": MOST,
            "manners": [(one.value, wording.MANNERS[one]) for one in Manner],
            "strengths": sorted({one.strength for one in shelf.ledger.statements}),
            "places": [(one.value, words) for one, words in _PLACES.items()],
        },
    )


_KINDS = {
    "statement": ("statement", "statements"),
    "figure": ("figure", "figures"),
    "event": ("event", "events"),
    "text": ("place in running text", "places in running text"),
}
_PLACES = {
    Where.STATEMENTS: "statements",
    Where.FIGURES: "figures",
    Where.TIMELINE: "timeline",
    Where.TEXT: "running text",
}


def _query(params: Mapping[str, str], problems: list[str]) -> Query:
    """The question in the address; nothing is asked where it has a problem."""
    fields = [(field, value) for field in _NAMED if (value := ask.text(params, field.value))]
    since, until = ask.a_day(params, "from", problems), ask.a_day(params, "to", problems)
    clock = ask.one_of(params, "clock", Field, problems)
    if since or until:
        fields.append((clock if clock in CLOCKS else Field.PRINTED, f"{since or ''}..{until or ''}"))
    try:
        return parse_query(ask.text(params, "q") or "", fields)
    except QueryError as error:
        problems.append(str(error))
    return Query()


def _found(desk: Desk, shelf: Shelf, query: Query) -> tuple[FoundRow, ...]:
    passages = desk.source.passages(for_index(query.all_of)) if asks_text(query) else ()
    return found(desk.catalogue(shelf), query, passages, MOST)


def _result(row: FoundRow) -> Result:
    place = parse_permalink(row.citation)
    href = f"/statement/{row.id}" if row.kind == "statement" else ""
    if not href:
        href = lines.address(row.article, place.span) if place else f"/article/{row.article}"
    return Result(
        row=row,
        href=href,
        parts=lit_parts(row.words, row.highlights),
        happened=row.happened if row.happened.known else None,
        said=row.said if row.said.known else None,
    )

"""Who said what: the statements that answer the question in the address, a page at a time, with facets."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Clock, Statement
from onrecord.reading.values import Manner
from onrecord.views.statements import Asked, Which, relays, undated
from onrecord.web import asked as ask
from onrecord.web import paging, wording
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

MOST = 12
"""Values shown in a facet; rarer ones are reached by typing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet: its words, how many statements have it, and the address that asks for it (or drops it)."""

    words: str
    count: int
    href: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow the list."""

    name: str
    choices: tuple[Choice, ...]
    hidden: int
    """Values that are not shown."""


def page(desk: Desk, request: Request) -> Response:
    """The statements asked for."""
    shelf = desk.shelf(request)
    problems: list[str] = []
    asked = question(request, problems)
    found = _narrowed(desk, shelf, request, asked, problems)
    once = shelf.once(found)
    leaf = paging.leaf(request, once)
    return desk.page(
        request,
        "statements.html",
        "Statements",
        {
            "asked": asked,
            "problems": problems,
            "leaf": leaf,
            "lines": [shelf.line(one) for one in leaf.items],
            "facets": _facets(shelf, request, found),
            "copies": len(found) - len(once),
            "undated": undated(shelf.ledger, asked),
            "total": len(shelf.once(shelf.ledger.statements)),
            "kept": [(name, request.query_params[name]) for name in ("who", "manner") if name in request.query_params],
            "clear": request.url.path if request.query_params.keys() - {"asof"} else None,
        },
    )


def question(request: Request, problems: list[str]) -> Asked:
    """The question in the address."""
    query = request.query_params
    return Asked(
        speaker=ask.text(query, "speaker"),
        outlet=ask.text(query, "outlet"),
        text=ask.text(query, "q"),
        since=ask.a_day(query, "from", problems),
        until=ask.a_day(query, "to", problems),
        clock=ask.one_of(query, "clock", Clock, problems) or Clock.SAID,
        which=ask.one_of(query, "which", Which, problems) or Which.ALL,
        unnamed=query.get("who") == "-",
    )


def _narrowed(desk: Desk, shelf: Shelf, request: Request, asked: Asked, problems: list[str]) -> list[Statement]:
    who = ask.text(request.query_params, "who")
    manner = ask.one_of(request.query_params, "manner", Manner, problems)
    return [
        one
        for one in desk.statements(shelf, asked)
        if who in {None, "-", one.entity} and (manner is None or one.manner is manner)
    ]


def _facets(shelf: Shelf, request: Request, found: list[Statement]) -> tuple[Facet, ...]:
    """The facets, counted over what was found; copies of one statement count once for each choice."""
    names = {id_: entity.name for id_, entity in shelf.entities.items()} | {"-": "not named"}

    def tally(values: Callable[[Statement], Iterable[str | None]]) -> Counter[str]:
        kept = {(value, shelf.copy_of.get(one.id, one.id)) for one in found for value in values(one) if value}
        # Sorted, so that of values that are equally frequent the same one always comes first.
        return Counter(value for value, _ in sorted(kept))

    speakers = tally(lambda one: ("-" if one.speaker is None else one.entity,))
    outlets = tally(lambda one: {one.outlet, *relays(one)})
    manners = tally(lambda one: (one.manner.value,))
    which = tally(lambda one: ((Which.ASSERTED if one.asserted else Which.CANDIDATES).value,))
    return (
        _facet(request, "Speaker", "who", ((k, names.get(k, k), n) for k, n in speakers.most_common())),
        _facet(request, "Outlet or relay", "outlet", ((k, k, n) for k, n in outlets.most_common())),
        _facet(request, "Manner", "manner", ((k, wording.MANNERS[Manner(k)], n) for k, n in manners.most_common())),
        _facet(request, "Standing", "which", ((k, k, n) for k, n in which.most_common())),
    )


def _facet(request: Request, name: str, key: str, values: Iterable[tuple[str, str, int]]) -> Facet:
    chosen = request.query_params.get(key)
    choices = [
        Choice(words, count, paging.asking(request, **{key: None if value == chosen else value}), value == chosen)
        for value, words, count in values
    ]
    return Facet(name, tuple(choices[:MOST]), max(0, len(choices) - MOST))

"""People and things: a list of everybody on record, and a page for each."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.entity_values import Entity
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.values import EntityType
from onrecord.views.days import sooner
from onrecord.views.folding import folded
from onrecord.views.names import matches
from onrecord.views.statements import StatementRow
from onrecord.views.who import page as page_of
from onrecord.views.whom import Named, whom
from onrecord.web import asked as ask
from onrecord.web import figures, paging
from onrecord.web.desk import Desk
from onrecord.web.lines import Line
from onrecord.web.shelf import Shelf

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
    EntityType.OFFICE: "Offices",
    EntityType.SOURCE: "Unnamed sources",
}
"""How each type is called; the order is the order of the page."""
PAGE = 300
SHOWN = 25
"""Lines of a section that are shown at first; a link shows the rest."""
ROLES_FROM = 200
"""Articles, soonest printed first, in whose words roles are looked for."""


def listing(desk: Desk, request: Request) -> Response:
    """Everybody on record: by type, those mentioned most first."""
    shelf = desk.shelf(request)
    problems: list[str] = []
    called = ask.text(request.query_params, "q")
    kind = ask.one_of(request.query_params, "type", EntityType, problems)
    found = _called(shelf, called)
    order = list(TYPES)
    shown = sorted(
        (one for one in found if kind is None or one.type is kind),
        key=lambda one: (order.index(one.type), -len(one.citations), one.name),
    )
    leaf = paging.leaf(request, shown, PAGE)
    tally = Counter(one.type for one in found)
    return desk.page(
        request,
        "who_list.html",
        "People and things",
        {
            "leaf": leaf,
            "groups": [(TYPES[type_], list(run)) for type_, run in groupby(leaf.items, key=lambda one: one.type)],
            "said": {one.id: len(shelf.once(shelf.statements_by.get(one.id, ()))) for one in leaf.items},
            "called": called,
            "kind": kind,
            "kinds": [
                (one, name, tally[one], paging.asking(request, type=None if one is kind else one.value))
                for one, name in TYPES.items()
                if tally[one]
            ],
            "problems": problems,
        },
    )


def _called(shelf: Shelf, called: str | None) -> list[Entity]:
    """The entities with `called` at the beginning of a word of a name; without any, those that may be meant."""
    known = shelf.ledger.entities
    if called is None:
        return list(known)
    found = [one for one in known if matches(called, (one.name, *(alias.form for alias in one.aliases)))]
    return found or [one.entity for one in whom(shelf.ledger, called) if one.entity is not None]


def page(desk: Desk, request: Request) -> Response:
    """One person, organisation, place or thing."""
    shelf = desk.shelf(request)
    entity = shelf.entities.get(request.path_params["entity"])
    if entity is None:
        raise desk.nothing(request, "nobody with this id")
    wide = ask.text(request.query_params, "all")
    held = _articles(shelf, entity)
    texts = desk.source.articles(held[:ROLES_FROM]) if entity.type is EntityType.PERSON else {}
    lexicon = load_lexicon()
    told = page_of(shelf.book, Named((entity.name,), entity), texts, lexicon.offices | lexicon.titles)
    once = folded(told.said)
    leaf = paging.leaf(request, once)
    return desk.page(
        request,
        "who.html",
        entity.name,
        {
            "entity": entity,
            "told": told,
            "kind": TYPES[entity.type],
            "type": entity.type,
            "leaf": leaf,
            "said": _lines(shelf, leaf.items),
            "copies": len(told.said) - len(once),
            "spoken_of": (spoken_of := folded(told.spoken_of)),
            "named_by_it": (named_by_it := folded(told.named_by_it)),
            "happenings": [(row, shelf.carriers(row.id)) for row in folded(told.happenings)],
            "origins": len({shelf.pages[id_].origin or id_ for id_ in held}),
            "others": _lines(shelf, spoken_of, None if wide else SHOWN),
            "said_as": _lines(shelf, folded(told.said_as), None if wide else SHOWN),
            "people": _lines(shelf, named_by_it, None if wide else SHOWN),
            "figures": [figures.row(shelf, shelf.figures[row.id]) for row in told.figures],
            "gave": [figures.row(shelf, shelf.figures[row.id]) for row in told.gave],
            "unread": max(0, len(held) - ROLES_FROM) if texts else 0,
            "most": None if wide else SHOWN,
            "wider": paging.asking(request, all="1"),
        },
    )


def _articles(shelf: Shelf, entity: Entity) -> list[str]:
    """The ids of the articles that mention it, soonest printed first."""
    standing = (place for one in entity.stood_for_by for place in one.places)
    ids = {one.article for one in (*entity.citations, *standing)}
    return sorted(ids, key=lambda id_: (sooner(shelf.pages[id_].published.when), id_))


def _lines(shelf: Shelf, rows: Sequence[StatementRow], most: int | None = None) -> list[Line]:
    found = (shelf.statements[row.id] for row in rows[:most])
    return [shelf.line(one) for one in found]

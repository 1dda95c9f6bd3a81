"""The numbers in play: a card for each property of each subject, conflicts first; then figures that stand alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Figure, FigureSet, Page, Relation
from onrecord.views.names import matches
from onrecord.web import asked as ask
from onrecord.web import lines, paging, plots, wording
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

PAGE = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a card, with its mark on the common axis."""

    figure: Figure
    glyph: plots.Glyph | None
    href: str
    page: Page | None
    pair: Figure | None


@dataclass(frozen=True, slots=True)
class Card:
    """One set of figures on a common axis."""

    set: FigureSet
    shape: str
    word: str
    axis: plots.Axis | None
    rows: tuple[Row, ...]


def page(desk: Desk, request: Request) -> Response:
    """The figures asked for."""
    shelf = desk.shelf()
    query = request.query_params
    problems: list[str] = []
    relation = ask.one_of(query, "relation", Relation, problems)
    about = ask.text(query, "about")
    asked = [
        one
        for one in shelf.ledger.figure_sets
        if (relation is None or one.relation is relation)
        and (about is None or matches(about, (one.subject, one.property or "")))
    ]
    order = list(wording.RELATIONS)
    asked.sort(key=lambda one: order.index(one.relation))
    leaf = paging.leaf(request, asked, PAGE)
    return desk.page(
        request,
        "figures.html",
        "Figures",
        {
            "about": about,
            "relation": relation,
            "problems": problems,
            "relations": [
                (one, count, paging.asking(request, relation=None if one is relation else one.value))
                for one in order
                if (count := sum(each.relation is one for each in shelf.ledger.figure_sets))
            ],
            "leaf": leaf,
            "cards": [card(shelf, one) for one in leaf.items],
            "alone": list(_alone(shelf)) if relation is None and about is None and leaf.later is None else [],
            "total": len(shelf.ledger.figures),
            "clear": request.url.path if query else None,
        },
    )


def card(shelf: Shelf, one: FigureSet) -> Card:
    """The card of a set; a quantity that is printed in two units is one row."""
    figures = [shelf.figures[id_] for id_ in one.figures if id_ in shelf.figures]
    axis = plots.axis(figures, one.unit)
    shape, word = wording.RELATIONS[one.relation]
    return Card(one, shape, word, axis, tuple(_row(shelf, figure, axis) for figure in _once(figures)))


def _once(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures without the second of two that are the same quantity in two units."""
    shown: set[str] = set()
    for figure in figures:
        if figure.paired_with not in shown:
            shown.add(figure.id)
            yield figure


def _row(shelf: Shelf, figure: Figure, axis: plots.Axis | None) -> Row:
    return Row(
        figure=figure,
        glyph=axis.glyph(figure) if axis else None,
        href=lines.opens((figure.citation,)),
        page=shelf.pages.get(figure.article),
        pair=shelf.figures.get(figure.paired_with or ""),
    )


def _alone(shelf: Shelf) -> Iterator[Row]:
    """Figures in no set."""
    for figure in _once(one for one in shelf.ledger.figures if one.id not in shelf.sets):
        yield _row(shelf, figure, None)

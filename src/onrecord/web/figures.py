"""The numbers in play: a card for each property of each subject, conflicts first; then figures that stand alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Figure, FigureSet, Page, Relation
from onrecord.views.judged import JudgedMark
from onrecord.views.names import fold, is_called, matches
from onrecord.web import asked as ask
from onrecord.web import lines, paging, plots, wording
from onrecord.web.desk import Desk
from onrecord.web.series import Series, series
from onrecord.web.shelf import Shelf

PAGE = 100
BUTTONS = 8
"""Figures of a card, from the second on, that have a button to part them from the first."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a card, with its mark on the common axis."""

    figure: Figure
    glyph: plots.Glyph | None
    href: str
    page: Page | None
    pair: Figure | None
    variant: str | None = None
    """What the article's words say it is of, where that is not what the set is called."""
    marks: tuple[JudgedMark, ...] = ()
    """What people judged of it."""


@dataclass(frozen=True, slots=True)
class Card:
    """One set of figures on a common axis."""

    set: FigureSet
    shape: str
    word: str
    axis: plots.Axis | None
    rows: tuple[Row, ...]
    pages: int
    """Pages that give these figures; where they outnumber the origins, somebody is quoted twice."""
    entity: str | None
    """The id of the entity that the set's subject names."""
    series: Series | None
    """The figures over time, where time is what sets them apart."""


def page(desk: Desk, request: Request) -> Response:
    """The figures asked for."""
    shelf = desk.shelf(request)
    query = request.query_params
    problems: list[str] = []
    relation = ask.one_of(query, "relation", Relation, problems)
    about = ask.text(query, "about")
    several = [one for one in shelf.ledger.figure_sets if one.relation is not Relation.SINGLE]
    asked = _asked(several, relation, about)
    alone = list(_alone(shelf, several, about)) if relation is None else []
    leaf = paging.leaf(request, [*asked, *alone], PAGE)
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
                for one in wording.RELATIONS
                if (count := sum(each.relation is one for each in several))
            ],
            "leaf": leaf,
            "most": BUTTONS,
            "sets": len(asked),
            "cards": [card(shelf, one) for one in leaf.items if isinstance(one, FigureSet)],
            "alone": [row(shelf, one) for one in leaf.items if isinstance(one, Figure)],
            "total": len(shelf.ledger.figures),
            "clear": request.url.path if query.keys() - {"asof"} else None,
        },
    )


def _asked(sets: list[FigureSet], relation: Relation | None, about: str | None) -> list[FigureSet]:
    """The sets asked for, those first that need a reader."""
    order = list(wording.RELATIONS)
    found = (
        one
        for one in sets
        if (relation is None or one.relation is relation)
        and (about is None or matches(about, (one.subject, one.property or "")))
    )
    return sorted(found, key=lambda one: order.index(one.relation))


def _alone(shelf: Shelf, several: list[FigureSet], about: str | None) -> Iterator[Figure]:
    """Figures that no other figure speaks to."""
    compared = {id_ for one in several for id_ in one.figures}
    rest = (one for one in shelf.ledger.figures if one.id not in compared)
    return (one for one in _once(rest) if about is None or matches(about, (one.of or "", one.property or "")))


def card(shelf: Shelf, one: FigureSet) -> Card:
    """The card of a set; a quantity that is printed in two units is one row."""
    figures = [shelf.figures[id_] for id_ in one.figures if id_ in shelf.figures]
    axis = plots.axis(figures, one.unit)
    shape, word = wording.RELATIONS[one.relation]
    return Card(
        set=one,
        shape=shape,
        word=word,
        axis=axis,
        rows=tuple(row(shelf, figure, axis, one.subject) for figure in _once(figures)),
        pages=len({figure.article for figure in figures}),
        entity=shelf.whose.get(fold(one.subject)),
        series=series(list(_once(figures)), axis) if axis and one.relation is Relation.DIFFERENT_TIME else None,
    )


def _once(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures without the second of two that are the same quantity in two units."""
    shown: set[str] = set()
    for figure in figures:
        if figure.paired_with not in shown:
            shown.add(figure.id)
            yield figure


def row(shelf: Shelf, figure: Figure, axis: plots.Axis | None = None, subject: str | None = None) -> Row:
    """One figure as a line of a table, on `axis`; `subject` is what its set is called."""
    return Row(
        figure=figure,
        glyph=axis.glyph(figure) if axis else None,
        href=lines.opens((figure.citation,)),
        page=shelf.pages.get(figure.article),
        pair=shelf.figures.get(figure.paired_with or ""),
        variant=figure.of if subject and figure.of and not is_called(figure.of, (subject,)) else None,
        marks=shelf.marks.get(figure.id, ()),
    )

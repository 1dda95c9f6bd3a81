"""Which numbers are in play, who gives them, and how those for the same property stand to each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Figure, FigureSet, Ledger, Page, Relation
from onrecord.reading.values import Bound
from onrecord.text.article import Interval
from onrecord.views.judged import marks_of
from onrecord.views.names import matches
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure within its set. `speaker` None: the outlet says so in its own voice.

    `relation` is how the figures of the set stand to each other, None for a figure that is in no set.
    """

    subject: str | None
    property: str | None
    relation: Relation | None
    words: str
    paired: str | None
    """The same quantity in another unit, as printed beside it."""
    low: float | None
    high: float | None
    unit: str | None
    bound: Bound
    of: str | None
    speaker: str | None
    outlet: str | None
    printed: Interval
    ambiguous: bool
    title: str | None
    article: str
    citation: str
    statement: str | None
    because: str
    relation_because: str | None
    set: str | None
    id: str
    asof: Interval
    """The day that the figure is of; `asof_because` says whether its words, its speaker or the page give it."""
    asof_because: str
    origin: str
    """Who it goes back to."""
    single_origin: bool
    """Whether the set has figures of several pages, and all of them go back to one origin."""
    judged: tuple[str, ...]
    """Ids of the judgements that made the set what it is, and of those on the figure itself."""
    places: tuple[str, ...]
    """The places that the set's sentences name."""
    path: str = ""
    """The page's first file."""


def figures(ledger: Ledger, subject: str | None = None, property_: str | None = None) -> tuple[FigureRow, ...]:
    """The figures of what is called so (all without either): conflicts first, and those that are in no set last.

    A quantity that is printed in two units is one row.
    """
    by_id = {figure.id: figure for figure in ledger.figures}
    pages = {page.id: page for page in ledger.pages}
    in_sets = {id_ for one in ledger.figure_sets for id_ in one.figures}
    groups: list[tuple[FigureSet | None, list[Figure]]] = [
        (one, [by_id[id_] for id_ in one.figures])
        for one in sorted(ledger.figure_sets, key=lambda one: one.relation is not Relation.CONFLICT)
        if _is_asked(subject, one.subject) and _is_asked(property_, one.property)
    ]
    alone = [one for one in ledger.figures if one.id not in in_sets]
    groups.append((None, [one for one in alone if _is_asked(subject, one.of) and _is_asked(property_, one.property)]))
    own = {id_: tuple(one.id for one in marks) for id_, marks in marks_of(ledger).items()}
    return tuple(_row(of_set, one, by_id, pages, own) for of_set, group in groups for one in _once(group))


def _is_asked(asked: str | None, name: str | None) -> bool:
    return asked is None or matches(asked, (name or "",))


def _once(group: list[Figure]) -> Iterator[Figure]:
    """The figures without the second of two that are the same quantity in two units."""
    shown: set[str] = set()
    for one in group:
        if one.paired_with not in shown:
            shown.add(one.id)
            yield one


def _row(
    of_set: FigureSet | None,
    figure: Figure,
    by_id: Mapping[str, Figure],
    pages: Mapping[str, Page],
    own: Mapping[str, tuple[str, ...]],
) -> FigureRow:
    pair = by_id.get(figure.paired_with or "")
    page = pages.get(figure.article)
    return FigureRow(
        subject=of_set.subject if of_set else figure.of,
        property=of_set.property if of_set else figure.property,
        relation=of_set.relation if of_set else None,
        words=one_line(figure.citation.words),
        paired=one_line(pair.citation.words) if pair else None,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        bound=figure.bound,
        of=figure.of,
        speaker=figure.speaker,
        outlet=figure.outlet,
        printed=figure.printed,
        ambiguous=figure.ambiguous,
        title=page.title if page else None,
        article=figure.article,
        citation=permalink(figure.citation),
        statement=figure.statement,
        because=figure.because,
        relation_because=of_set.because if of_set else None,
        set=of_set.id if of_set else None,
        id=figure.id,
        asof=figure.asof,
        asof_because=figure.asof_because,
        origin=figure.origin,
        single_origin=of_set is not None and has_one_origin(of_set, by_id),
        judged=tuple(dict.fromkeys((*(of_set.judged if of_set else ()), *own.get(figure.id, ())))),
        places=of_set.places if of_set else (),
        path=page.paths[0] if page and page.paths else "",
    )


def has_one_origin(one: FigureSet, by_id: Mapping[str, Figure]) -> bool:
    """Whether pages outnumber origins down to one: ten pages that quote one spokesperson are one origin."""
    pages = {by_id[id_].article for id_ in one.figures if id_ in by_id}
    return len(one.origins) == 1 and len(pages) > 1

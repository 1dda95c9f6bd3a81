"""What somebody means by an id, a place or a name that they typed or clicked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from onrecord.ledger.anchored import overlap
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.judged_statements import place_of
from onrecord.ledger.values import Figure, FigureSet, Ledger, Moment, Page, Statement
from onrecord.ledger.verdicts import About
from onrecord.text.span import Span
from onrecord.views.names import fold
from onrecord.views.permalink import Place, complete, parse_permalink

_SHOWN = 5
"""Ids that are shown of several things."""

Thing = TypeVar("Thing", Statement, Figure, FigureSet, Entity, Page, Moment)

FEWEST = 4
"""Letters of an id that have to be given."""


class UnclearError(ValueError):
    """What somebody typed cannot be used. The message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing of the record, and the place in an article that stands for it."""

    about: About
    article: str
    span: Span
    thing: str = ""
    """Its id in the record."""


def statement_meant(ledger: Ledger, name: str) -> Meant:
    """The statement of that id, or the one whose words stand at that place. Raises `UnclearError`."""
    place = _place(ledger, name)
    if place is not None:
        here = [one for one in ledger.statements if one.article == place.article]
        fits = [(overlap(place_of(one), place.span), one) for one in here]
        best = max(fits, key=lambda fit: fit[0], default=None)
        found = [best[1]] if best is not None and best[0] > 0 else []
    else:
        found = _by_id(ledger.statements, name)
    one = _only(found, name, "statement", "onrecord statements --format jsonl")
    return Meant(About.STATEMENT, one.article, place_of(one), one.id)


def figure_meant(ledger: Ledger, name: str) -> Meant:
    """The figure of that id, at that place, or the first of the set of that id. Raises `UnclearError`."""
    place = _place(ledger, name)
    found = [
        one
        for one in ledger.figures
        if place is not None and one.article == place.article and one.citation.span == place.span
    ][:1]
    if place is None:
        sets = [one.figures[0] for one in _by_id(ledger.figure_sets, name)]
        found = _by_id(ledger.figures, name) or [one for one in ledger.figures if one.id in sets]
    one = _only(found, name, "figure or set", "onrecord figures --format jsonl")
    return Meant(About.FIGURE, one.article, one.citation.span, one.id)


def entity_meant(ledger: Ledger, name: str) -> Meant:
    """The entity of that id or name, or the mention at that place. Raises `UnclearError`.

    The place is where that very form of the name stands first, so that a form can be judged apart from others.
    """
    place = _place(ledger, name)
    if place is not None:
        for entity in ledger.entities:
            for citation in entity.citations:
                if citation.article == place.article and citation.span.overlaps(place.span):
                    return Meant(About.ENTITY, citation.article, citation.span, entity.id)
        message = f"nothing is mentioned at {name!r}; see: onrecord who NAME"
        raise UnclearError(message)
    wanted = fold(name)
    found = (
        _by_id(ledger.entities, name)
        or [one for one in ledger.entities if fold(one.name) == wanted]
        or [one for one in ledger.entities if wanted in _forms(one)]
    )
    one = _only(found, name, "person, organisation, place or thing", "onrecord who NAME")
    first = next((a.first for a in one.aliases if fold(a.form) == wanted), None)
    if not one.citations:
        message = f"no article calls {one.name} by its own name; judge one of the names that stand for it"
        raise UnclearError(message)
    citation = first or next((a.first for a in one.aliases), one.citations[0])
    return Meant(About.ENTITY, citation.article, citation.span, one.id)


def page_meant(ledger: Ledger, name: str) -> Meant:
    """The article of that id, path, address or title. Raises `UnclearError`."""
    found = _by_id(ledger.pages, name) or [
        one
        for one in ledger.pages
        if name in {one.url, one.title} or any(path == name or path.endswith(f"/{name}") for path in one.paths)
    ]
    one = _only(found, name, "article", "onrecord intake --format jsonl")
    return Meant(About.PAGE, one.id, Span(0, 0), one.id)


def segment_meant(ledger: Ledger, name: str) -> Meant:
    """The segment in which the place begins. Raises `UnclearError`."""
    place = _place(ledger, name)
    page = next((one for one in ledger.pages if place is not None and one.id == place.article), None)
    if place is None or page is None:
        message = f"{name!r} is no place of the story; write it as ARTICLE#cSTART-END, as every view prints it"
        raise UnclearError(message)
    for segment in page.segments:
        if segment.span.start <= place.span.start < segment.span.end:
            return Meant(About.SEGMENT, page.id, segment.span)
    message = f"no line of the article stands at {name!r}"
    raise UnclearError(message)


def anything_meant(ledger: Ledger, name: str) -> Meant:
    """A statement, figure, happening, entity or article, or else the mere words at a place. Raises `UnclearError`."""
    place = _place(ledger, name)
    if place is not None:
        return _at(ledger, place)
    for moment in _by_id(ledger.timeline, name):
        return _moment(moment)
    for find in (statement_meant, figure_meant, page_meant, entity_meant):
        try:
            return find(ledger, name)
        except UnclearError:
            continue
    message = f"nothing in the story is called {name!r}; give an id or a place, as every view prints them"
    raise UnclearError(message)


def dated_meant(ledger: Ledger, name: str) -> Meant:
    """The statement, figure or happening of that id or at that place. Raises `UnclearError`."""
    found = anything_meant(ledger, name)
    if found.about not in {About.STATEMENT, About.FIGURE, About.MOMENT}:
        message = f"{name!r} is no statement, figure or happening; only those have a day"
        raise UnclearError(message)
    return found


def _at(ledger: Ledger, place: Place) -> Meant:
    """What stands at exactly this place; else the words themselves."""
    for statement in ledger.statements:
        if statement.article == place.article and place_of(statement) == place.span:
            return Meant(About.STATEMENT, statement.article, place.span, statement.id)
    for figure in ledger.figures:
        if figure.article == place.article and figure.citation.span == place.span:
            return Meant(About.FIGURE, figure.article, place.span, figure.id)
    for moment in ledger.timeline:
        if moment.statement is None and (moment.article, moment.citations[0].span) == (place.article, place.span):
            return _moment(moment)
    return Meant(About.WORDS, place.article, place.span)


def _moment(moment: Moment) -> Meant:
    if moment.statement is not None:
        return Meant(About.STATEMENT, moment.article, moment.citations[0].span, moment.statement)
    return Meant(About.MOMENT, moment.article, moment.citations[0].span, moment.id)


def _place(ledger: Ledger, name: str) -> Place | None:
    """The place that is written so, in an article of the story; None where it is written otherwise."""
    place = parse_permalink(name)
    if place is None:
        return None
    ids = complete(place.article, (page.id for page in ledger.pages))
    page = next((one for one in ledger.pages if [one.id] == list(ids)), None)
    if page is None or place.span.end > page.length or not len(place.span):
        message = f"{name!r} is no place of the story; see: onrecord intake"
        raise UnclearError(message)
    return Place(page.id, place.span)


def _forms(entity: Entity) -> set[str]:
    return {fold(alias.form) for alias in entity.aliases}


def _by_id(things: Iterable[Thing], name: str) -> list[Thing]:
    """The things whose ids begin with `name`."""
    return [one for one in things if len(name) >= FEWEST and one.id.startswith(name)]


def _only(found: Sequence[Thing], name: str, what: str, see: str) -> Thing:
    """The one that was found. Raises `UnclearError` where there is none, or more than one."""
    if len(found) == 1:
        return found[0]
    ids = ", ".join(one.id for one in found[:_SHOWN])
    many = f"{len(found)} of the story are called {name!r}; give the id of one: {ids}{', …' * (len(found) > _SHOWN)}"
    message = many if found else f"no {what} is called {name!r}; see: {see}"
    raise UnclearError(message)

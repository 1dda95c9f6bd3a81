"""What a person can say of each kind of thing, and what the record has now: the contents of the page that judges it."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Figure, Page, Statement
from onrecord.ledger.verdicts import Verdict
from onrecord.text.article import Interval
from onrecord.text.span import Citation
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line, words_of
from onrecord.web.article import where
from onrecord.web.lines import opens
from onrecord.web.shelf import Shelf

MOST = 40
"""Other things that are offered to compare with."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be said: by its button alone, or with a value."""

    verdict: Verdict
    label: str
    button: str
    value: str | None = None
    """What the record has now; None where there is nothing to fill in."""
    long: bool = False
    unknown: str = ""
    """The button that says that nobody can tell, empty without one."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another thing, to be called the same or different: `name` as `Wish` takes it."""

    name: str
    words: str
    href: str
    small: str
    together: bool
    """Whether the record has it as the same now."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything that the page shows of one thing."""

    sort: str
    name: str
    words: str
    href: str
    says: str
    fields: tuple[Field, ...]
    others: tuple[Other, ...] = ()
    segments: tuple[tuple[str, str, str], ...] = ()
    """Of an article: place, words and role of each of its lines."""


_ALWAYS = (
    Field(Verdict.NOTE, "A note", "Note it", "", long=True),
    Field(Verdict.PIN, "", "Pin it"),
    Field(Verdict.STAR, "", "Star it"),
)
_DAY = "as 2024-09-13, or 2024-09-01/2024-09-30"
_WHEN = "Nobody can tell when"


def _statement(shelf: Shelf, id_: str, _request: Request) -> Judged | None:
    one: Statement | None = shelf.statements.get(id_)
    if one is None:
        return None
    words = words_of(one.content)
    fields = (
        Field(Verdict.RIGHT, "", "It is right as it stands"),
        Field(Verdict.NOT_A_STATEMENT, "", "It is not a statement"),
        Field(Verdict.SPEAKER, "Who said it", "Said by this one", one.speaker or "", unknown="Nobody can tell who"),
        Field(Verdict.WORDS, "The words, as printed", "These are the words", words, long=True),
        Field(Verdict.DATE, f"The day, {_DAY}", "Said on this day", _days(one.said), unknown=_WHEN),
        *_ALWAYS,
    )
    says = f"{one.speaker or words_of(one.source) or 'speaker not named'} {words_of(one.cue)}".strip()
    return Judged("statement", id_, words, f"/statement/{id_}", says, fields)


def _figure(shelf: Shelf, id_: str, _request: Request) -> Judged | None:
    one: Figure | None = shelf.figures.get(id_)
    if one is None:
        return None
    own = shelf.sets.get(id_)
    mates = [shelf.figures[f] for f in own.figures if f != id_ and f in shelf.figures] if own else []
    rest = [f for f in shelf.ledger.figures if f.unit == one.unit and f not in mates and f.id != id_]
    likely = sorted(rest, key=lambda f: (f.of != one.of, f.low != one.low, f.property != one.property))
    fields = (
        Field(Verdict.BELONGS, "What it is a figure of", "It is of this", one.of or "", unknown="Nobody can tell"),
        Field(Verdict.DATE, f"The day it is of, {_DAY}", "Of this day", _days(one.asof), unknown=_WHEN),
        *_ALWAYS,
    )
    others = (*(_other(f, together=True) for f in mates), *(_other(f, together=False) for f in likely))
    says = f"{one.property or ''} of {one.of}".strip() if one.of else "of what is not clear"
    return Judged("figure", id_, one_line(one.citation.words), opens((one.citation,)), says, fields, others[:MOST])


def _other(one: Figure, *, together: bool) -> Other:
    of, outlet = one.of or "of what is not clear", one.outlet or "outlet unknown"
    return Other(one.id, one_line(one.citation.words), opens((one.citation,)), f"{of}, {outlet}", together)


def _page(shelf: Shelf, id_: str, _request: Request) -> Judged | None:
    one: Page | None = shelf.pages.get(id_)
    if one is None:
        return None
    fields = (
        Field(Verdict.OUTLET, "The outlet", "Printed by this one", one.outlet or "", unknown="Nobody can tell which"),
        Field(
            Verdict.PUBLISHED,
            f"The day of printing, {_DAY}",
            "Printed on this day",
            _days(one.published.when),
            unknown=_WHEN,
        ),
        *_ALWAYS,
    )
    title = one.title or "Untitled article"
    return Judged("page", id_, title, f"/article/{id_}", ", ".join(one.paths), fields)


def _entity(shelf: Shelf, id_: str, _request: Request) -> Judged | None:
    one: Entity | None = shelf.entities.get(id_)
    if one is None:
        return None
    main = next((alias for alias in one.aliases if alias.form == one.name), next(iter(one.aliases), None))
    others = tuple(
        Other(permalink(a.first), a.form, opens((a.first,)), f"{a.count} times", together=True)
        for a in one.aliases
        if a is not main
    )
    name = permalink(main.first) if main else id_
    fields = (Field(Verdict.SAME, "The same as (a name, or an id)", "These are the same", ""), *_ALWAYS)
    return Judged("entity", name, one.name, f"/who/{id_}", one.because, fields, others[:MOST])


def _moment(shelf: Shelf, id_: str, _request: Request) -> Judged | None:
    one = next((m for m in shelf.ledger.timeline if m.id == id_), None)
    if one is None:
        return None
    fields = (
        Field(Verdict.DATE, f"The day, {_DAY}", "On this day", _days(one.when), unknown=_WHEN),
        *_ALWAYS,
    )
    return Judged("moment", id_, one_line(one.what), opens(one.citations[:1]), "", fields)


def _words(shelf: Shelf, id_: str, request: Request) -> Judged | None:
    span = where(request.query_params.get("c", ""))
    if id_ not in shelf.pages or span is None or span.end > shelf.pages[id_].length:
        return None
    place = f"{id_}#c{span.start}-{span.end}"
    href = opens((Citation(id_, span, ""),))
    return Judged("words", place, shelf.pages[id_].title or "Untitled article", href, "these very words", _ALWAYS)


def _days(when: Interval) -> str:
    """A bracket of days as the form takes it, empty where an end is open."""
    if when.earliest is None or when.latest is None:
        return ""
    return str(when.earliest) if when.earliest == when.latest else f"{when.earliest}/{when.latest}"


SORTS: dict[str, Callable[[Shelf, str, Request], Judged | None]] = {
    "statement": _statement,
    "figure": _figure,
    "page": _page,
    "entity": _entity,
    "moment": _moment,
    "words": _words,
}
"""What can be judged, by the word in the address."""

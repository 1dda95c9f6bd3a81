"""Positions over time: for each actor and issue a lane of dated statements; where they change, in words.

A shift is two statements of one speaker, on two days, that cannot both hold: never a change of tone. An institution
and its people are told apart (`relation`) and can be seen together, when the institution is asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.views.claims import StandRow, dated, issue, stand_row
from onrecord.views.days import sooner
from onrecord.views.names import fold
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import one_line, words_of
from onrecord.views.statements import statement_row
from onrecord.views.whom import whom

ITSELF = "itself"
STANDS_FOR = "stands for it"
_ARTICLES = frozenset({"a", "an", "the"})
PEOPLE = "named as its own"
"""The article names the speaker with its name: "US officials", "US Secretary of State Antony Blinken"."""


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One lane. `relations` says of each stand whether it is the actor's own or that of its people."""

    actor: str
    issue: str
    stands: tuple[StandRow, ...]
    relations: tuple[str, ...]
    shifts: tuple[str, ...]
    """Each change of position of one speaker, both sides with words and day."""


def positions(ledger: Ledger, name: str | None = None, on: str | None = None) -> tuple[PositionRow, ...]:
    """The lanes of whomever `name` means, with their people; of everybody with two stands on a claim without a name.

    `on`: one lane of all that they say with these words, whether or not it is a claim.
    """
    spoken = {one.id: one for one in ledger.statements}
    pages = {page.id: page for page in ledger.pages}
    voices = _voices(ledger, name) if name else None
    if on is not None:
        lane = _worded(ledger, on, voices, pages)
        return (_lane(name or "everybody", on, lane, voices, ()),) if lane else ()
    return tuple(_claimed(ledger, spoken, pages, name, voices))


def _claimed(
    ledger: Ledger,
    spoken: Mapping[str, Statement],
    pages: Mapping[str, Page],
    name: str | None,
    voices: Mapping[str, str] | None,
) -> Iterator[PositionRow]:
    """A lane for each actor and claim."""
    for claim in ledger.claims:
        lanes: dict[str, list[StandRow]] = {}
        for stand in claim.stands:
            said = spoken[stand.statement]
            if voices is None or said.id in voices:
                actor = name or said.speaker or ""
                lanes.setdefault(actor, []).append(stand_row(stand, said, pages))
        for actor, stands in lanes.items():
            told = {one.statement: one for one in stands}
            pairs = [(told[a], told[b]) for a, b in claim.shifts if a in told and b in told]
            if name or len(stands) > 1:
                shifts = tuple(f"{dated(a)}; later, {dated(b)}" for a, b in pairs)
                yield _lane(actor, issue(claim), stands, voices, shifts)


def _lane(
    actor: str, on: str, stands: list[StandRow], voices: Mapping[str, str] | None, shifts: tuple[str, ...]
) -> PositionRow:
    ordered = sorted(stands, key=lambda one: (sooner(one.said if one.said.known else one.printed), one.statement))
    relations = tuple(ITSELF if voices is None else voices[one.statement] for one in ordered)
    return PositionRow(actor, on, tuple(ordered), relations, shifts)


def _worded(ledger: Ledger, on: str, voices: Mapping[str, str] | None, pages: Mapping[str, Page]) -> list[StandRow]:
    """Statements with these words; copies of another one left out."""
    found, copies = [], set[str]()
    for said in ledger.statements:
        words = words_of(said.content)
        mine = said.id in voices if voices is not None else said.speaker is not None
        if mine and said.id not in copies and f" {fold(on)}" in f" {fold(words)}":
            copies |= set(said.copies)
            cited, sentence = permalink_of(said.content) or said.article, statement_row(said, pages).sentence
            day = said.said, said.printed
            row = StandRow(
                said.id, said.speaker, said.entity, "", "", one_line(words), sentence, *day, said.outlet, cited
            )
            found.append(row)
    return found


def _voices(ledger: Ledger, name: str) -> dict[str, str]:
    """Ids of the statements that are the line of whomever the name means, and in which way."""
    found = whom(ledger, name)
    ids = {one.entity.id for one in found if one.entity}
    forms = {form for one in found for form in one.names} | {name}
    deputies = {e.id for e in ledger.entities if e.stands_for and fold(e.stands_for) in {fold(f) for f in forms}}
    own = {said.id for one in found for said in one.said}
    people = {
        said.entity or said.speaker for said in ledger.statements if said.entity not in ids and _is_its(said, forms)
    }
    voices: dict[str, str] = {}
    for said in ledger.statements:
        if said.entity in ids or said.id in own:
            voices[said.id] = ITSELF
        elif said.entity in deputies:
            voices[said.id] = STANDS_FOR
        elif said.speaker and (said.entity or said.speaker) in people:
            voices[said.id] = PEOPLE
    return voices


def _is_its(said: Statement, forms: set[str]) -> bool:
    """Whether the article calls the speaker by its name at the outset: "the US Defense Department", "Kyiv's mayor"."""
    called = (fold(words_of(said.source)), fold(said.speaker or ""))
    heads = [words.split(" ", 1)[-1] if words.split(" ", 1)[0] in _ARTICLES else words for words in called]
    return any(head.startswith(f"{fold(form)} ") for head in heads for form in forms if fold(form))

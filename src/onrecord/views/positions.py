"""Positions over time: for each actor and issue a lane of dated statements; where they change, in words.

A shift is two statements of one speaker, on two days, that cannot both hold: never a change of tone. An institution
and its people are told apart (`relations`) and can be seen together, when the institution is asked for.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.reading.stances import Stance
from onrecord.reading.values import EntityType, Kind
from onrecord.text.article import Role
from onrecord.views.claims import StandRow, dated, issue, marked, stand_row
from onrecord.views.days import sooner
from onrecord.views.deputies import ITSELF, Line, line_of
from onrecord.views.full_names import in_full
from onrecord.views.issues import Issue, issue_of, topics, worded
from onrecord.views.main_actors import main_lines
from onrecord.views.names import fold_names
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import one_line, words_of
from onrecord.views.places import places
from onrecord.views.statements import statement_row
from onrecord.views.telling import can_be_told
from onrecord.views.withdrawn import withdrawn

EVERYTHING = "everything on record"
"""The lane of all that somebody said."""
_BODY_LANES = 2
"""Lanes that a main actor has where nobody is asked for."""
_FEWEST = 2
"""Statements of a lane."""
_STANCES = {Kind.DENIAL: Stance.DENIAL, Kind.QUESTION: Stance.QUESTION, Kind.REFUSAL: Stance.REFUSAL}


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One lane. `relations` says of each stand whether it is the actor's own or that of its people."""

    actor: str
    issue: str
    stands: tuple[StandRow, ...]
    relations: tuple[str, ...]
    shifts: tuple[str, ...]
    """Each change of position of one speaker, both sides with words and day."""
    because: str = ""
    """How the lane was put together."""
    turns: tuple[tuple[str, str], ...] = ()
    """Ids of the two statements of each of `shifts`."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose lanes, and which statements may stand in them, with the way in which they are the actor's."""

    ledger: Ledger
    pages: Mapping[str, Page]
    spoken: Mapping[str, Statement]
    name: str | None
    lines: Mapping[str, str] | None
    own: frozenset[str] = frozenset()
    wrong: Mapping[str, Statement] = field(default_factory=dict)


def positions(
    ledger: Ledger, name: str | None = None, on: str | None = None, *, alone: bool = False
) -> tuple[PositionRow, ...]:
    """The lanes of whomever `name` means, with their people unless `alone`; without a name those of everybody.

    By claim, then by what they mention on two days; of a name also one of all that is on record. Without a name, the
    lines of the main actors come with their people. With `on`: one lane of what they say with these words (alternatives
    parted by commas), or of the thing that they name.
    """
    ledger = in_full(ledger)
    line = line_of(ledger, name) if name else None
    lines = line.relations if line else None
    if lines is not None and alone:
        lines = {id_: how for id_, how in lines.items() if how == ITSELF}
    pages, spoken = {page.id: page for page in ledger.pages}, {one.id: one for one in ledger.statements}
    own = line.own if line else frozenset()
    asked = _Asked(ledger, pages, spoken, line.name if line else None, lines, own, withdrawn(ledger))
    if on is not None:
        return tuple(_worded(asked, worded(ledger, on), _mine(asked)))
    claimed = sorted(_claimed(asked), key=lambda row: (not row.shifts, -len(row.stands), row.actor, row.issue))
    if name is not None:
        return tuple(_turned(asked, (*claimed, *_on_topics(asked), *_everything(asked))))
    bodies = [row for one in main_lines(ledger) for row in _of_body(replace(asked, name=one.name), one)]
    told = {(row.actor, row.issue) for row in bodies}
    lanes = (*claimed, *bodies, *(row for row in _on_topics(asked) if (row.actor, row.issue) not in told))
    return tuple(_turned(asked, (*lanes, *_on_two_days(asked, {row.actor for row in lanes}))))


def _claimed(asked: _Asked) -> Iterator[PositionRow]:
    """A lane for each actor and claim."""
    for claim in asked.ledger.claims:
        lanes: dict[str, list[StandRow]] = {}
        for stand in claim.stands:
            said = asked.spoken[stand.statement]
            if asked.lines is None or said.id in asked.lines:
                actor = asked.name or said.speaker or ""
                lanes.setdefault(actor, []).append(stand_row(stand, said, asked.pages))
        for actor, stands in lanes.items():
            told = {one.statement: one for one in stands}
            changes = (*claim.shifts, *(claim.contested if asked.name else ()))
            pairs = [(told[a], told[b]) for a, b in changes if a in told and b in told and _before(told[a], told[b])]
            if asked.name or len(stands) > 1:
                row = _lane(asked, actor, issue(claim), stands, claim.because)
                shifts = tuple(f"{dated(a)}; later, {dated(b)}" for a, b in pairs)
                yield replace(row, shifts=shifts, turns=tuple((a.statement, b.statement) for a, b in pairs))


def _turned(asked: _Asked, rows: Iterable[PositionRow]) -> Iterator[PositionRow]:
    """The lanes, each with the shifts between two of its statements, whichever claim shows them."""
    pairs = {pair for claim in asked.ledger.claims for pair in claim.shifts}
    for row in rows:
        told = {one.statement: one for one in row.stands}
        here = sorted(pair for pair in pairs - set(row.turns) if pair[0] in told and pair[1] in told)
        sides = [(_side(told[a], asked, Stance.SUPPORT), _side(told[b], asked, Stance.DENIAL)) for a, b in here]
        shifts = tuple(f"{a}; later, {b}" for a, b in sides)
        yield replace(row, shifts=(*row.shifts, *shifts), turns=(*row.turns, *here)) if here else row


def _side(stand: StandRow, asked: _Asked, otherwise: Stance) -> str:
    """The statement as it stands on the claim: the clause that takes the stance, for or against."""
    said = asked.spoken[stand.statement]
    claimed = (one for claim in asked.ledger.claims for one in claim.stands if one.statement == said.id)
    found = next((one for one in claimed if one.stance in {Stance.SUPPORT, Stance.DENIAL}), None)
    return dated(stand_row(found, said, asked.pages) if found else replace(stand, stance=otherwise.value))


def _of_body(asked: _Asked, line: Line) -> Iterator[PositionRow]:
    """The longest lanes of a body or country with its people."""
    rows = _on_topics(replace(asked, lines=line.relations, own=line.own))
    yield from [row for row in rows if len(row.stands) >= _FEWEST][:_BODY_LANES]


def _on_two_days(asked: _Asked, heard: Container[str]) -> Iterator[PositionRow]:
    """A lane of all that somebody said on two days or more who has no other lane."""
    spoken: dict[str, list[Statement]] = {}
    for said in _mine(asked):
        if said.asserted and said.speaker not in heard:
            spoken.setdefault(said.speaker or "", []).append(said)
    for actor, statements in sorted(spoken.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        stands = [_row(one, asked, "said on two days or more") for one in statements]
        days = {one.said if one.said.known else one.printed for one in stands}
        if len(days) > 1 and len(stands) >= _FEWEST:
            yield _lane(asked, actor, EVERYTHING, stands)


def _before(one: StandRow, other: StandRow) -> bool:
    first, second = (each.said if each.said.known else each.printed for each in (one, other))
    return first.latest is not None and second.earliest is not None and first.latest < second.earliest


def _on_topics(asked: _Asked) -> Iterator[PositionRow]:
    """A lane for each actor and thing that it speaks of on two days: the longest first, places last."""
    where, known = places(asked.ledger.entities), {entity.id: entity for entity in asked.ledger.entities}
    lanes: dict[str, list[Statement]] = {}
    for said in _mine(asked):
        lanes.setdefault(asked.name or said.speaker or "", []).append(said)
    rows: list[PositionRow] = []
    for actor, spoken in lanes.items():
        for ids, found in topics(spoken, where, known, asked.own).items():
            if asked.name is None:
                because = f"mentions {' or '.join(known[id_].name for id_ in ids)}"
                rows.append(_lane(asked, actor, known[ids[0]].name, [_row(one, asked, because) for one in found]))
            else:
                rows += _worded(asked, issue_of([known[id_] for id_ in ids], asked.ledger), spoken)
    places_last = {entity.name for entity in known.values() if entity.type is EntityType.PLACE}
    yield from sorted(rows, key=lambda row: (row.issue in places_last, -len(row.stands), row.actor, row.issue))


def _everything(asked: _Asked) -> Iterator[PositionRow]:
    stands = [_row(said, asked, "said by it or its people") for said in _mine(asked)] if asked.name else []
    if stands:
        yield _lane(asked, asked.name or "", EVERYTHING, stands)


def _worded(asked: _Asked, on: Issue, spoken: Iterable[Statement]) -> Iterator[PositionRow]:
    """The lane of what is said on an issue; copies of another statement left out."""
    folded = ((said, f" {fold_names(words_of(said.content))} ") for said in spoken)
    stands = [_row(said, asked, why) for said, words in folded if (why := on.why(words)) is not None]
    if stands:
        yield _lane(asked, asked.name or "everybody", on.name, stands)


def _mine(asked: _Asked) -> Iterator[Statement]:
    """What the actor (without one: anybody) said, copies once."""
    copies = set[str]()
    for said in asked.ledger.statements:
        mine = said.id in asked.lines if asked.lines is not None else said.speaker is not None
        headed = said.role is Role.HEADLINE and not said.asserted  # the text below says whose words they are
        if mine and said.id not in copies and said.content and not headed and can_be_told(said):
            copies |= set(said.copies)
            yield said


def _row(said: Statement, asked: _Asked, because: str) -> StandRow:
    stance, row = _STANCES.get(said.kind), statement_row(said, asked.pages)
    return StandRow(
        statement=said.id,
        speaker=said.speaker,
        entity=said.entity,
        stance=stance.value if stance else "",
        mood="",
        words=one_line(words_of(said.content)),
        sentence=row.sentence,
        said=said.said,
        printed=said.printed,
        outlet=said.outlet,
        citation=permalink_of(said.content) or said.article,
        asserted=said.asserted,
        because=because,
        path=row.path,
    )


def _lane(
    asked: _Asked,
    actor: str,
    on: str,
    stands: Iterable[StandRow],
    because: str = "what it says with these words, by day",
) -> PositionRow:
    told = (marked(one, asked.wrong) for one in stands)
    ordered = sorted(told, key=lambda one: sooner(one.said if one.said.known else one.printed))
    relations = tuple(ITSELF if asked.lines is None else asked.lines[one.statement] for one in ordered)
    return PositionRow(actor, on, tuple(ordered), relations, (), because)

"""Positions: a lane of dated statements for each actor and issue. Claims: who is for one thing, and who against it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Statement
from onrecord.text.article import Interval
from onrecord.views.claims import ClaimRow, StandRow, claim_rows
from onrecord.views.deputies import ITSELF
from onrecord.views.positions import PositionRow, positions
from onrecord.views.whom import near, whom
from onrecord.web import asked as ask
from onrecord.web import paging
from onrecord.web.desk import Desk
from onrecord.web.lines import Line, web_address
from onrecord.web.shelf import Shelf

LANES = 12
"""Lanes on a page."""
ACTORS = 40
"""Speakers that are offered, those with most statements."""
_SIDES = {"support": "for", "denial": "against", "condition": "on a condition", "refusal": "does not say"}
_KINDS = {"denial": "denial", "question": "question", "refusal": "does not say"}
"""What a statement is whose words are only on the issue: a denial of something is not a stand against it."""


@dataclass(frozen=True, slots=True)
class Stood:
    """One statement of a lane or claim: the line, its day, how it stands, and how it is the actor's."""

    line: Line
    row: StandRow
    day: Interval
    was_said: bool
    """Whether the day is that of saying; else it is that of printing."""
    side: str
    href: str
    """Opens the words that take the stand."""
    whose: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane or claim: its stands in order of day, and the pairs of them that cannot both hold."""

    on: str
    actor: str
    because: str
    stood: tuple[Stood, ...]
    pairs: tuple[tuple[Stood, Stood], ...]


def page(desk: Desk, request: Request) -> Response:
    """The lanes of whomever is asked for; without a name those of everybody, and who may be asked for."""
    shelf, query = desk.shelf(request), request.query_params
    who, on = ask.text(query, "who"), ask.text(query, "on")
    alone = ask.text(query, "alone") is not None
    rows = positions(shelf.ledger, who, on, alone=alone)
    leaf = paging.leaf(request, rows, LANES)
    problems = _unknown(shelf, who) if who and not rows else []
    return desk.page(
        request,
        "positions.html",
        f"Positions: {rows[0].actor}" if who and rows else "Positions",
        {
            "who": who,
            "on": on,
            "alone": alone,
            "problems": problems,
            "actor": rows[0].actor if who and rows else None,
            "leaf": leaf,
            "lanes": [_lane(shelf, row) for row in leaf.items],
            "actors": [] if who else _actors(shelf),
            "shifts": sum(len(row.turns) for row in rows),
            "held": len(shelf.ledger.statements),
        },
    )


def claimed(desk: Desk, request: Request) -> Response:
    """The claims, contested ones first."""
    shelf, query = desk.shelf(request), request.query_params
    about, contested = ask.text(query, "about"), ask.text(query, "contested") is not None
    rows = claim_rows(shelf.ledger, about, contested=contested)
    leaf = paging.leaf(request, rows, LANES)
    return desk.page(
        request,
        "claims.html",
        "Claims",
        {
            "about": about,
            "contested": contested,
            "problems": _unknown(shelf, about) if about and not rows else [],
            "leaf": leaf,
            "lanes": [_claim(shelf, row) for row in leaf.items],
            "at_odds": sum(row.contested for row in rows),
            "held": len(shelf.ledger.statements),
        },
    )


def _unknown(shelf: Shelf, name: str) -> list[str]:
    """Why nothing is found: nobody has the name, or whoever has it is not heard."""
    if whom(shelf.ledger, name):
        return []
    close = near(shelf.ledger, name)
    return [f"Nobody in the story is called “{name}”." + (f" Did you mean {', '.join(close)}?" if close else "")]


def _actors(shelf: Shelf) -> list[tuple[str, str, int]]:
    """Who speaks, by id and name, with the number of statements."""
    spoken = Counter(said.entity for said in shelf.ledger.statements if said.entity and said.asserted)
    most = ((shelf.entities.get(id_), count) for id_, count in spoken.most_common(ACTORS))
    return [(one.id, one.name, count) for one, count in most if one is not None]


def _lane(shelf: Shelf, row: PositionRow) -> Lane:
    told = [_stood(shelf, one, how) for one, how in zip(row.stands, row.relations, strict=True)]
    return Lane(row.issue, row.actor, row.because, tuple(told), _pairs(told, row.turns))


def _claim(shelf: Shelf, row: ClaimRow) -> Lane:
    told = [_stood(shelf, one, ITSELF) for one in row.stands]
    return Lane(row.on, "", row.because, tuple(told), _pairs(told, row.pairs))


def _pairs(told: Sequence[Stood], pairs: Sequence[tuple[str, str]]) -> tuple[tuple[Stood, Stood], ...]:
    by_id: Mapping[str, Stood] = {one.row.statement: one for one in told}
    return tuple((by_id[a], by_id[b]) for a, b in pairs)


def _stood(shelf: Shelf, row: StandRow, how: str) -> Stood:
    said: Statement = shelf.statements[row.statement]
    dated = row.said.known
    return Stood(
        line=shelf.line(said),
        row=row,
        day=row.said if dated else row.printed,
        was_said=dated,
        side=_SIDES.get(row.stance, row.stance) if row.mood else _KINDS.get(row.stance, ""),
        href=web_address(row.citation),
        whose="" if how == ITSELF else how,
    )

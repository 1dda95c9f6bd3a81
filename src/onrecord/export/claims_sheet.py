"""How claims and positions read as cards."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.claims import ClaimRow, StandRow
from onrecord.views.deputies import ITSELF
from onrecord.views.folding import origin_words, reported_words
from onrecord.views.phrases import outlet_words, when
from onrecord.views.positions import PositionRow


def claims_sheet(rows: Sequence[ClaimRow]) -> Sheet[ClaimRow]:
    """Claims: on what, whether contested and by which words, then every stand."""
    columns: tuple[Column[ClaimRow], ...] = (
        Column("claim", lambda row: row.on),
        Column("contested", lambda row: "\n".join(row.conflicts) or "no two speakers who exclude each other"),
        Column("shift", lambda row: "\n".join(row.shifts) or "none that two statements show"),
        Column("stands", lambda row: "\n".join(map(_line, row.stands))),
        Column("reported in", lambda row: reported_words(row.articles, row.origins)),
        Column("one because", lambda row: row.because),
    )
    return Sheet(ClaimRow, rows, columns, "No claim on which two take a stand.", card=True)


def positions_sheet(rows: Sequence[PositionRow]) -> Sheet[PositionRow]:
    """Positions: whose, on what, the lane by day, and what changed."""
    columns: tuple[Column[PositionRow], ...] = (
        Column("actor", lambda row: row.actor),
        Column("on", lambda row: row.issue),
        Column("lane", _lane),
        Column("shift", lambda row: "\n".join(row.shifts) or "none that two statements show"),
    )
    return Sheet(
        PositionRow,
        rows,
        columns,
        "Nothing is on record of whom or what was asked for.",
        card=True,
    )


def _lane(row: PositionRow) -> str:
    pairs = zip(row.stands, row.relations, strict=True)
    return "\n".join(f"{_line(one)}{'' if how == ITSELF else f' ({how})'}" for one, how in pairs)


_SIDES = {"support": "for", "denial": "against"}
"""What a stand on a claim is called: who decides against something denies nothing."""


def _line(one: StandRow) -> str:
    day = when(one.said) if one.said.known else f"printed {when(one.printed)}"
    stance = _SIDES.get(one.stance, one.stance) if one.mood else one.stance
    side = f"{stance}: " if stance else ""
    origin = origin_words(1, one.origin, one.outlet, one.article)
    where = ", ".join(filter(None, (outlet_words(one.outlet, one.path), one.citation, origin)))
    return f"{day}  {'' if one.asserted else '~ '}{side}{one.sentence}  [{where}]"

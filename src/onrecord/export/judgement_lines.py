"""Judgements as JSON Lines, one a line, so that a team can share them; and back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from onrecord.ledger.anchored import PAIRS
from onrecord.ledger.judgements import UNKNOWN, Judgement, identity
from onrecord.ledger.verdicts import Verdict

_TWO = PAIRS | {Verdict.WORDS}
"""Verdicts with two targets."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no judgement: its number, from 1, and what is wrong with it."""

    number: int
    what: str


def judgement_lines(judgements: Iterable[Judgement]) -> Iterator[str]:
    """Each judgement as a line of JSON, oldest first."""
    for one in judgements:
        yield msgspec.json.encode(one).decode() + "\n"


def judgements_in(lines: Iterable[bytes]) -> tuple[list[Judgement], list[BadLine]]:
    """The judgements in the lines, and the lines that hold none. Empty lines are skipped."""
    good: list[Judgement] = []
    bad: list[BadLine] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                one = msgspec.json.decode(line, type=Judgement)
                trouble = _trouble(one)
            except msgspec.DecodeError as error:
                trouble = str(error)
            if trouble:
                bad.append(BadLine(number, trouble))
            else:
                good.append(one)
    return good, bad


def _trouble(one: Judgement) -> str:
    """What is wrong with a judgement, empty when nothing is."""
    wanted = 0 if one.verdict is Verdict.UNDO else 2 if one.verdict in _TWO or _is_move(one) else 1
    if len(one.targets) != wanted:
        return f"a judgement of {one.verdict.value!r} is about {wanted} targets, not {len(one.targets)}"
    if any(not 0 <= t.quote.start <= t.quote.end for t in one.targets):
        return "a quotation that ends before it begins"
    if one.id != identity(one):
        return "its id does not fit what it says: the line was changed by hand, or is cut short"
    return ""


def _is_move(one: Judgement) -> bool:
    """Whether it puts an article into a story; one that makes it a story by itself names no other article."""
    return one.verdict is Verdict.STORY and one.value != UNKNOWN

"""What people judged of figures, done to the groups that the rules made.

A judgement is about two figures. "Same" joins the sets that they stand in; "different" takes the second out of a
common set, and with it whatever has the second's number and not the first's. The latest word on a pair counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import Match, match
from onrecord.ledger.values import Judgement, Verdict


@dataclass(frozen=True, slots=True)
class Group:
    """Figures for one thing, and the numbers of the judgements that brought them together or apart."""

    members: list[Noted]
    judged: tuple[int, ...] = ()


def in_force(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The latest judgement of every pair, in the order given; what was undone or left open is not among them."""
    latest = {frozenset((j.left, j.right)): j for j in sorted(judgements, key=lambda j: j.number)}
    firm = (j for j in latest.values() if j.verdict in {Verdict.SAME, Verdict.DIFFERENT})
    return tuple(sorted(firm, key=lambda j: j.number))


def judged(groups: list[list[Noted]], noted: Sequence[Noted], judgements: Sequence[Judgement]) -> list[Group]:
    """The groups as the judgements want them. One on figures that are no longer there does nothing."""
    known = {n.figure.id: n for n in noted}
    done = [Group(members) for members in groups]
    for judgement in in_force(judgements):
        if {judgement.left, judgement.right} <= known.keys():
            left, right = known[judgement.left], known[judgement.right]
            act = _joined if judgement.verdict is Verdict.SAME else _parted
            done = act(done, left, right, judgement.number)
    return done


def _joined(groups: list[Group], left: Noted, right: Noted, number: int) -> list[Group]:
    one, other = _of(groups, left), _of(groups, right)
    rest = [g for g in groups if g is not one and g is not other]
    members = one.members if one is other else one.members + other.members
    numbers = one.judged if one is other else one.judged + other.judged
    return [*rest, Group(members, tuple(sorted({*numbers, number})))]


def _parted(groups: list[Group], left: Noted, right: Noted, number: int) -> list[Group]:
    one, other = _of(groups, left), _of(groups, right)
    rest = [g for g in groups if g is not one and g is not other]
    numbers = tuple(sorted({*one.judged, *other.judged, number}))
    if one is not other:
        return [*rest, Group(one.members, numbers), Group(other.members, numbers)]
    leaving = [n for n in one.members if n is right or _follows(n, left, right)]
    staying = [n for n in one.members if n not in leaving]
    return [*rest, Group(staying, numbers), Group(leaving, numbers)]


def _follows(noted: Noted, left: Noted, right: Noted) -> bool:
    """Whether a figure goes with `right`: it is its twin in another unit, or has its number and not that of `left`."""
    if noted is left or noted.figure.paired_with == left.figure.id:
        return False
    if noted.figure.paired_with == right.figure.id:
        return True
    return match(noted.figure, right.figure) is not Match.APART and match(noted.figure, left.figure) is Match.APART


def _of(groups: list[Group], noted: Noted) -> Group:
    """The group that a figure stands in; one of its own when the rules gave it none."""
    return next((g for g in groups if any(n is noted for n in g.members)), Group([noted]))

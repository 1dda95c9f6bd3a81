"""What people judged of figures, done to the groups that the rules made.

A judgement is about two figures. "Same" joins the sets that they stand in; "different" takes the second out of a
common set, and with it whatever has the second's number and not the first's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.anchored import overlap
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import Match, match
from onrecord.ledger.verdicts import Decision, Verdict, Where


@dataclass(frozen=True, slots=True)
class Group:
    """Figures for one thing, and the ids of the judgements that brought them together or apart."""

    members: list[Noted]
    judged: tuple[str, ...] = ()


def judged(groups: list[list[Noted]], noted: Sequence[Noted], decisions: Sequence[Decision]) -> list[Group]:
    """The groups as the decisions, in their order, want them. One on figures that are no longer there does nothing."""
    done = [Group(members) for members in groups]
    for decision in decisions:
        left, right = _at(decision.left, noted), _at(decision.right, noted)
        act = _ACTS.get(decision.verdict)
        if act is not None and left is not None and right is not None and left is not right:
            done = act(done, left, right, decision.judgement)
    return done


def _at(place: Where, noted: Sequence[Noted]) -> Noted | None:
    """The figure that stands at `place`, the first of several."""
    here = [n for n in noted if n.figure.article == place[0] and n.figure.citation.span.overlaps(place[1])]
    return max(here, key=lambda n: overlap(n.figure.citation.span, place[1]), default=None)


def _joined(groups: list[Group], left: Noted, right: Noted, number: str) -> list[Group]:
    one, other = _of(groups, left), _of(groups, right)
    rest = [g for g in groups if g is not one and g is not other]
    members = one.members if one is other else one.members + other.members
    numbers = one.judged if one is other else one.judged + other.judged
    return [*rest, Group(members, tuple(sorted({*numbers, number})))]


def _parted(groups: list[Group], left: Noted, right: Noted, number: str) -> list[Group]:
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


_ACTS = {Verdict.SAME: _joined, Verdict.DIFFERENT: _parted}


def _of(groups: list[Group], noted: Noted) -> Group:
    """The group that a figure stands in; one of its own when the rules gave it none."""
    return next((g for g in groups if any(n is noted for n in g.members)), Group([noted]))

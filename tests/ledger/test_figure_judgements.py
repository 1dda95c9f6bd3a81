"""What a person judged of two figures overrules what the rules gathered."""

import pytest
from tests.ledger.test_figures import Told, told

from onrecord.ledger.values import Figure, FigureSet, Relation
from onrecord.ledger.verdicts import Decision, Verdict
from onrecord.text.span import Span

HOUSES: tuple[Told, ...] = ((0, "The fire destroyed 14 warehouses."), (0, "The blaze gutted 14 depots."))
KILLED: tuple[Told, ...] = (
    (0, "The fire destroyed 14 warehouses."),
    (0, "The blaze destroyed 19 warehouses."),
    (0, "The flames destroyed 19 warehouses."),
)


def decision(left: Figure, right: Figure, verdict: Verdict) -> Decision:
    return Decision(verdict, (left.article, left.citation.span), (right.article, right.citation.span), "j1")


def values(sets: tuple[FigureSet, ...]) -> list[int]:
    return sorted(len(one.figures) for one in sets)


def test_the_same_thing_is_one_set() -> None:
    (left, right), apart = told(*HOUSES)
    assert values(apart) == [1, 1]
    (joined,) = told(*HOUSES, decisions=(decision(left, right, Verdict.SAME),))[1]
    assert (joined.relation, joined.judged, len(joined.figures)) == (Relation.AGREES, ("j1",), 2)


def test_different_things_are_two_sets_and_like_numbers_follow() -> None:
    found, (together,) = told(*KILLED)
    assert together.relation is Relation.CONFLICT
    fourteen, nineteen = (next(f for f in found if f.low == low) for low in (14, 19))
    apart = told(*KILLED, decisions=(decision(fourteen, nineteen, Verdict.DIFFERENT),))[1]
    assert sorted((one.relation, len(one.figures)) for one in apart) == [(Relation.AGREES, 2), (Relation.SINGLE, 1)]
    assert {one.judged for one in apart} == {("j1",)}


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE])
def test_a_decision_on_what_is_gone_does_nothing(verdict: Verdict) -> None:
    (left, _), before = told(*HOUSES)
    gone = Decision(verdict, (left.article, left.citation.span), ("gone", Span(0, 2)), "j1")
    assert told(*HOUSES, decisions=(gone,))[1] == before


def test_what_was_told_apart_and_judged_different_says_so_and_unsure_changes_nothing() -> None:
    (left, right), before = told(*HOUSES)
    sets = told(*HOUSES, decisions=(decision(left, right, Verdict.DIFFERENT),))[1]
    assert [one.judged for one in sets] == [("j1",), ("j1",)]
    assert told(*HOUSES, decisions=(decision(left, right, Verdict.UNSURE),))[1] == before

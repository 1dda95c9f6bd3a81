"""What a person judged of two figures overrules what the rules gathered, until it is undone."""

import pytest
from tests.ledger.test_figures import Told, told

from onrecord.ledger.figure_judgements import in_force
from onrecord.ledger.values import FigureSet, Judgement, Relation, Verdict

HOUSES: tuple[Told, ...] = ((0, "The fire destroyed 14 warehouses."), (0, "The blaze gutted 14 depots."))
KILLED: tuple[Told, ...] = (
    (0, "The fire destroyed 14 warehouses."),
    (0, "The blaze destroyed 19 warehouses."),
    (0, "The flames destroyed 19 warehouses."),
)


def judgement(number: int, left: str, right: str, verdict: Verdict) -> Judgement:
    return Judgement(number, left, right, verdict, "Ann", "2025-03-04T10:00:00+00:00", "read both")


def values(sets: tuple[FigureSet, ...]) -> list[int]:
    return sorted(len(one.figures) for one in sets)


def test_the_same_thing_is_one_set() -> None:
    (left, right), apart = told(*HOUSES)
    assert values(apart) == [1, 1]
    one = judgement(1, left.id, right.id, Verdict.SAME)
    (joined,) = told(*HOUSES, judgements=(one,))[1]
    assert (joined.relation, joined.judged, len(joined.figures)) == (Relation.AGREES, (1,), 2)


def test_different_things_are_two_sets_and_like_numbers_follow() -> None:
    found, (together,) = told(*KILLED)
    assert together.relation is Relation.CONFLICT
    fourteen, nineteen = (next(f for f in found if f.low == low) for low in (14, 19))
    apart = told(*KILLED, judgements=(judgement(1, fourteen.id, nineteen.id, Verdict.DIFFERENT),))[1]
    assert sorted((one.relation, len(one.figures)) for one in apart) == [(Relation.AGREES, 2), (Relation.SINGLE, 1)]
    assert {one.judged for one in apart} == {(1,)}


def test_the_latest_word_counts_whichever_way_round() -> None:
    (left, right), _ = told(*HOUSES)
    same = judgement(1, left.id, right.id, Verdict.SAME)
    undone = judgement(2, right.id, left.id, Verdict.UNDO)
    assert values(told(*HOUSES, judgements=(same, undone))[1]) == [1, 1]
    again = judgement(3, left.id, right.id, Verdict.SAME)
    assert values(told(*HOUSES, judgements=(undone, again, same))[1]) == [2]
    assert in_force((again, undone, same)) == (again,)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_judgement_on_what_is_gone_does_nothing(verdict: Verdict) -> None:
    (left, _), before = told(*HOUSES)
    assert told(*HOUSES, judgements=(judgement(1, left.id, "gone", verdict),))[1] == before


def test_what_was_told_apart_and_judged_different_says_so() -> None:
    (left, right), _ = told(*HOUSES)
    sets = told(*HOUSES, judgements=(judgement(1, left.id, right.id, Verdict.DIFFERENT),))[1]
    assert [one.judged for one in sets] == [(1,), (1,)]

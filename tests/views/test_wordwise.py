"""Two texts, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.views.versions import diff
from onrecord.views.wordwise import Kept, Run, runs, same_words, side_by_side


def test_exchanged_words_stand_old_before_new() -> None:
    assert runs("three were killed", "four  were\nkilled") == (
        Run("three", Kept.GONE),
        Run("four", Kept.NEW),
        Run("were killed", Kept.SAME),
    )
    assert diff("three were killed", "four were killed") == "[-three-] {+four+} were killed"


@pytest.mark.parametrize(("before", "after"), [("", ""), ("", "a b"), ("a b", "")])
def test_nothing_on_one_side(before: str, after: str) -> None:
    assert {run.kept for run in runs(before, after)} <= {Kept.GONE, Kept.NEW}


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_each_side_keeps_all_of_its_words(one: list[str], other: list[str]) -> None:
    left, right = side_by_side(" ".join(one), " ".join(other))
    assert " ".join(run.words for run in left).split() == one
    assert " ".join(run.words for run in right).split() == other
    shared = [[run.words for run in side if run.kept is Kept.SAME] for side in (left, right)]
    assert shared[0] == shared[1]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("Three were killed", "three were killed", True),
        ('the "worst" storm - so far', "the “worst” storm – so far", True),
        ("three were killed", "four were killed", False),
    ],
)
def test_capitals_and_the_shape_of_marks_are_no_difference(before: str, after: str, *, same: bool) -> None:
    assert same_words(before, after) is same
    assert ({run.kept for run in runs(before, after)} == {Kept.SAME}) is same
    assert " ".join(run.words for run in side_by_side(before, after)[0]) == before

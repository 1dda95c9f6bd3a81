"""Whom somebody means by what they typed."""

import pytest
from tests.views.made import LEDGER

from onrecord.views.whom import near, one_letter_off, whom


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("e1", "Åsa Lindqvist"),
        ("Åsa Lindqvist", "Åsa Lindqvist"),
        ("lindqvist", "Åsa Lindqvist"),
        ("asa lind", "Åsa Lindqvist"),
        ("Lindqvst", "Åsa Lindqvist"),
        ("Lindqivst", "Åsa Lindqvist"),
        ("asa lindqwist", "Åsa Lindqvist"),
        ("The Ferry", "The ferry"),
        ("Lindkwist", ""),
        ("Nort", ""),
        ("", ""),
    ],
)
def test_whom(asked: str, names: str) -> None:
    assert "|".join(one.names[0] for one in whom(LEDGER, asked)) == names


def test_the_closest_test_wins_and_several_are_given_in_the_order_of_the_record() -> None:
    assert [one.names[0] for one in whom(LEDGER, "r")] == ["Radio Nord"]
    assert [one.names[0] for one in whom(LEDGER, "the")] == ["The ferry"]


@pytest.mark.parametrize(
    ("left", "right", "off"),
    [
        ("zelenskiy", "zelensky", True),
        ("zelensky", "zelenskyy", True),
        ("kueba", "kuleba", True),
        ("kuelba", "kuleba", True),
        ("kulebo", "kuleba", True),
        ("kuleba", "kuleba", False),
        ("kublea", "kuleba", False),
        ("kule", "kuleba", False),
        ("putin", "pushkin", False),
        ("", "a", True),
    ],
)
def test_one_letter_off(left: str, right: str, *, off: bool) -> None:
    assert one_letter_off(left, right) is off
    assert one_letter_off(right, left) is off


def test_near() -> None:
    assert near(LEDGER, "Lindquist") == ("Åsa Lindqvist",)
    assert near(LEDGER, "zzz") == ()

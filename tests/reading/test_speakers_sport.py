"""Speakers of the sports pages: players, coaches and clubs under the words by which news varies their names."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Skerry captain Paul Kell wept.", "The skipper", "Paul Kell"),
        ("Skerry manager Paul Kell wept.", "The Skerry boss", "Paul Kell"),
        ("Skerry boss Paul Kell wept.", "The Skerry manager", "Paul Kell"),
        ("Skerry boss Paul Kell wept.", "The Torvale manager", "Torvale manager"),
        ("Paul Kell won again.", "The left-hander", "Paul Kell"),
        ("Paul Kell won again.", "The sophomore", "Paul Kell"),
        ("Paul Kell won again.", "The record holder", "Paul Kell"),
        ("Paul Kell won again.", "The world number one", "Paul Kell"),
        ("Paul Kell won again.", "The second seed", "Paul Kell"),
        ("Anna Moreau beat Paul Kell.", "The second seed", "second seed"),
        ("Skerry coach Paul Kell praised the team.", "The striker", "the striker"),
        ("“It was late,” said manager Paul Kell.", "The striker", "the striker"),
    ],
)
def test_a_player_goes_by_what_he_is(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)

"""What counts as news of party politics: words of a party or contest, with others that go with it."""

import pytest

from onrecord.text.beat import is_political
from onrecord.text.span import Span
from onrecord.text.tokens import Token


def _tokens(lemmas: str) -> list[Token]:
    return [
        Token(Span(10 * n, 10 * n + len(lemma)), lemma, lemma, "NOUN", "NN", "dep", n)
        for n, lemma in enumerate(lemmas.split())
    ]


@pytest.mark.parametrize(
    ("lemmas", "political"),
    [
        ("the nominee hope to win the primary and the vote of the delegate", True),
        ("the nominee hope to win the primary and the vote", False),
        ("the Republican hope that voter vote in the election", True),
        ("the Republican hope that voter listen", False),
        ("voter of the ballot vote in the election of the board", False),
        ("the senator sail", False),
        ("the candidate candidate candidate", False),
        ("", False),
    ],
)
def test_a_word_of_a_party_or_contest_and_another_make_politics(lemmas: str, *, political: bool) -> None:
    assert is_political(_tokens(lemmas)) is political

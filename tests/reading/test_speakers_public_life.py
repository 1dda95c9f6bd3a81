"""Speakers of politics by their offices: ministers, seats, spokeswomen."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


def _speakers(text: str) -> list[str | None]:
    return [a.speaker for a in reading_of(plain_article(text))[0].attributions if a.asserted]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Home Secretary Anna Moreau defended the plan. [The minister|source] [said|cue] no.", "Anna Moreau"),
        ("Press Secretary Anna Moreau defended the plan. [The minister|source] [said|cue] no.", "the minister"),
        (
            "Serbia's foreign minister, Paul Kell, left. Its envoy stayed. [The British leader|source] [said|cue] no.",
            "British leader",
        ),
        ("Ann Lund, a spokeswoman for Paul Kell, left. [The spokeswoman|source] [said|cue] no.", "Ann Lund"),
        ("Paul Kell attacked the plan. [The MP for Moorford|source] [told|cue] reporters no.", "Paul Kell"),
        ("Moorford is angry. Paul Kell attacked it. [The MP for Moorford|source] [said|cue] no.", "MP for Moorford"),
        ("Paul Kell, a former minister, said it was late. [the Tory grandee|source] [said|cue] no.", "Tory grandee"),
        ("The African Union met on Monday. The army left. [The group|source] [said|cue] no.", "the group"),
    ],
    ids=[
        "a secretary who is a minister",
        "one who is none",
        "no leader of another country",
        "a spokeswoman is not whom she speaks for",
        "a seat",
        "a seat of somebody else",
        "nobody spoke before",
        "a union of states is no group",
    ],
)
def test_descriptions(text: str, speaker: str) -> None:
    check(text, speaker)


def test_who_is_brought_in_by_office_is_named_next_though_later_with_a_title() -> None:
    text = (
        "The opposition leader has said the vote was rigged.\n\nPaul Kell told reporters that 40 ballots were altered."
        "\n\nThe mayor, Anna Moreau, dismissed Mr Kell's claims."
    )
    assert _speakers(text)[:2] == ["Paul Kell", "Paul Kell"]

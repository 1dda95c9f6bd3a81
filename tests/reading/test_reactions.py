"""What somebody reacts to is another's claim, and none of his own words."""

import pytest
from bench.system import plain_article, reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Leaders have issued varied reactions to the announcement that the rebel has been caught.",
        "The minister responded to the allegation that he took bribes.",
        "The union responded angrily to the statement that the mine will close.",
        "Kell replied to the accusation that he had lied.",
        "The mayor was angered by the claim that the river is clean.",
        "The union was shocked at the news that the mine will close.",
        "The city issued a statement after the report that the bridge fell.",
    ],
)
def test_a_claim_reacted_to_is_not_its_own(text: str) -> None:
    read = reading_of(plain_article(text))[0].attributions
    assert [[s.of(text) for s in (*a.source, *a.cue, *a.content)] for a in read] == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The firm responded with a statement that the leg was sound.", "The firm"),
        ("The board agreed with the claim that the leg was cracked.", "The board"),
        ("Kell stands by his claim that the leg was cracked.", "Kell"),
        ("The mayor was angered by the union’s claim that the river is clean.", "the union"),
    ],
)
def test_a_claim_of_ones_own_stays(text: str, source: str) -> None:
    read = reading_of(plain_article(text))[0].attributions
    assert source in [a.source[0].of(text) for a in read if a.source]

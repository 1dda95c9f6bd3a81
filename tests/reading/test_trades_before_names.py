"""A trade before a name is no part of it: "Neighbour Tom Hart", "Waitress Marlene Upshaw"."""

import pytest
from tests.reading.speaking import mentions_of

from onrecord.reading.values import EntityType, MentionKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Neighbour Tom Hart heard the screams.", "Tom Hart"),
        ("Neighbor Tom Hart said so on Monday.", "Tom Hart"),
        ("“It was a bomb,” Waitress Marlene Upshaw said.", "Marlene Upshaw"),
        ("Commuter Sara Venn said she ran.", "Sara Venn"),
        ("Trader Josephine Awuor, a mother of four, said she had taken a loan.", "Josephine Awuor"),
        ("Dr Susan Apted, who treated the boy, said it was late.", "Susan Apted"),
    ],
    ids=["no model", "as a body", "as a work", "inside", "surname alone", "as a verb"],
)
def test_a_trade_is_no_part_of_a_name(text: str, name: str) -> None:
    article, mentions = mentions_of(text)
    people = [m for m in mentions if m.kind is MentionKind.NAME and m.type is EntityType.PERSON]
    assert [article.words(m.span) for m in people] == [name]


def test_a_hospital_named_after_a_queen_is_no_person() -> None:
    article, mentions = mentions_of("Queen Elizabeth Hospital said on Monday that it was full.")
    kinds = {article.words(m.span): m.type for m in mentions if m.kind is MentionKind.NAME}
    assert EntityType.PERSON not in kinds.values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“He was my rock,” Miss Hart said.", "Hart"),
        (
            "A West Yorkshire Fire and Rescue Service spokesman said nobody was hurt.",
            "West Yorkshire Fire and Rescue Service",
        ),
    ],
    ids=["as a work", "fire service"],
)
def test_names_that_the_model_sees_otherwise(text: str, name: str) -> None:
    article, mentions = mentions_of(text)
    assert [article.words(m.span) for m in mentions if m.kind is MentionKind.NAME] == [name]

"""Things by their designation: versions, makers, and bare numbers of models."""

import pytest
from tests.reading.speaking import mentions_of

from onrecord.reading.values import EntityType, MentionKind


def products(text: str) -> list[str]:
    article, mentions = mentions_of(text)
    things = (m for m in mentions if m.kind is MentionKind.NAME and m.type is EntityType.PRODUCT)
    return [article.words(m.span) for m in things]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apple announced the iPhone 4 on Monday.", ["iPhone 4"]),
        ("Apple announced the new iOS 5 on Monday.", ["iOS 5"]),
        ("Ryanair will buy the Boeing 737. The 737 is loud, and more 737s will come.", ["Boeing 737", "737", "737s"]),
        ("Qatar Airways ordered the Airbus A380. The A380 is large.", ["Airbus A380", "A380"]),
        ("He sold 737 tickets on Monday.", []),
        ("Apple sold 4 million phones.", []),
    ],
)
def test_designations(text: str, expected: list[str]) -> None:
    assert products(text) == expected

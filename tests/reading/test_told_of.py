"""Who speaks in "police say he refused, saying …": whom they tell of."""

import pytest
from bench.system import plain_article, reading_of


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Police say he refused to leave the car, saying he had done nothing wrong.", "he"),
        ("Police said the car left the road, saying it was too fast.", "Police"),
        ("The minister said she was glad, adding that it would cost little.", "The minister"),
    ],
)
def test_nobody_says_saying(text: str, source: str) -> None:
    found = [one for one in reading_of(plain_article(text))[0].attributions if one.cue[0].of(text).endswith("ing")]
    assert [[part.of(text) for part in one.source] for one in found] == [[source]]

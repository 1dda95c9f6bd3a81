"""Which sort of thing a name stands for, by the words beside it and in it."""

import pytest
from tests.reading.speaking import article_of, model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read


def sorts(text: str) -> set[tuple[str, str]]:
    article = article_of(text)
    reading = read(article, next(iter(model().observe([article]))), load_lexicon())
    return {(one.name.of(text), one.sort) for one in reading.sorts}


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("Ukraine fired ATACMS missiles on Monday.", "ATACMS", "weapon system"),
        ("The Voting Rights Act was passed in 1965.", "Voting Rights Act", "law"),
        ("He was treated at Drexel University on Monday.", "Drexel University", "university"),
        ("Peabody Energy, a coal company, sued on Monday.", "Peabody Energy", "company"),
        ("The University of Michigan paid on Monday.", "University of Michigan", "university"),
        ("Airbus sold 20 A380 jets on Monday.", "A380", "aircraft"),
        ("The Iraq War began in 2003.", "Iraq War", "war"),
        ("The U.S. Court of Appeals ruled on Monday.", "U.S. Court of Appeals", "court"),
    ],
)
def test_told(text: str, name: str, sort: str) -> None:
    assert (name, sort) in sorts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jets of American Airlines took off on Monday.",
        "The FBI probe began on Monday.",
        "The senator met Angela Merkel on Monday.",
    ],
)
def test_a_body_is_not_what_it_has(text: str) -> None:
    assert sorts(text) == set()

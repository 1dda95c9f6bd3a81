"""Marks of tokenised news come out as a newspaper prints them."""

import pytest
from gold.quote_marks import set_marks

CASES = {
    "straight opens, two apostrophes close": (
        "\" We waited, '' she said in May. \"Nobody came. '' Then it rained.",
        "“We waited,” she said in May. “Nobody came.” Then it rained.",
    ),
    "backticks open": ("the ``old'' pier", "the “old” pier"),
    "two apostrophes on both sides": ("the film ''Low Tide'' opens", "the film “Low Tide” opens"),
    "a closing mark at the wrong word": ('"We waited, "Mr Lund said.', "“We waited,” Mr Lund said."),
    "a name glued behind it": ('Ada "Pike"Lund, 40, won.', "Ada “Pike” Lund, 40, won."),
    "inside brackets": ("two films (\" Low Tide '' ) won", "two films (“Low Tide” ) won"),
    "the next paragraph begins with a mark": (
        '"We waited all night. "It was cold. " Lund left.',
        "“We waited all night.¶“It was cold.” Lund left.",
    ),
    "another quotation right behind": (
        'The act is "rash. " "We waited, " he said.',
        "The act is “rash.”¶“We waited,” he said.",
    ),
    "curly marks with spaces": ("He said, “ We waited. ” Then", "He said, “We waited.” Then"),
    "a curly mark turned round": ("“ There it goes “, she said.", "“There it goes”, she said."),
    "none": ("Nobody's boat came.", "Nobody's boat came."),
}


@pytest.mark.parametrize(("words", "printed"), CASES.values(), ids=CASES)
def test_marks_are_paired_by_what_stands_open(words: str, printed: str) -> None:
    assert set_marks(words) == printed

"""Speakers by name: surnames of two words, surnames that are occupations, roles that are tied to names."""

from tests.reading.speaking import check


def test_a_surname_of_two_words_is_the_tail_of_one_longer_name() -> None:
    check(
        "Debbie Wasserman Schultz resigned. [Wasserman Schultz|source] [said|cue] she was sorry. "
        "Bernie Sanders met her. [Schultz|source] [said|cue] it was sad.",
        "Debbie Wasserman Schultz",
        "Debbie Wasserman Schultz",
    )
    check(
        "Phoebe Waller-Bridge won two awards. [Waller-Bridge|source] [said|cue] it was ridiculous.",
        "Phoebe Waller-Bridge",
    )


def test_a_surname_that_is_an_occupation() -> None:
    check(
        '"It is late," [said|cue] [Sen. Barbara Boxer|source], D-Calif. "No," [Boxer|source] [said|cue].',
        "Barbara Boxer",
        "Barbara Boxer",
    )

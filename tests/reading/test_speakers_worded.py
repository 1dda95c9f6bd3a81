"""Speakers whose name is also a word for an office, and names that stand side by side."""

import pytest
from tests.reading.speaking import check

WORDED = [
    (
        "a surname that the model takes for an office",
        (
            "Billy Judge was hurt on the pier. [Judge|source] [said|cue] the crane fell. "
            "[Mary Jones|source] [said|cue] it was late."
        ),
        ("Billy Judge", "Mary Jones"),
    ),
    (
        "a given name that is an office",
        (
            "The council met Dean Peters on Monday. [Dean|source] [said|cue] the pier was safe. "
            "[Mary Jones|source] [said|cue] it was late."
        ),
        ("Dean Peters", "Mary Jones"),
    ),
    (
        "a form of address before it",
        "The council met Billy Coach on Monday. [Mr. Coach|source] [said|cue] the pier was safe.",
        ("Billy Coach",),
    ),
    (
        "nobody of that name: it is no description of who comes next",
        (
            "The harbour was hit. [Sultan|source] [said|cue] the pier was safe. It rained on Monday. "
            "[Mary Jones|source] [said|cue] it was late."
        ),
        ("Sultan", "Mary Jones"),
    ),
    (
        "with the article it still is one",
        "[The commander|source] [said|cue] the pier was safe. [Mary Jones|source] [said|cue] it was late.",
        ("Mary Jones", "Mary Jones"),
    ),
    (
        "an office before a name is no surname",
        "Billy Judge was hurt. [Judge Mary Jones|source] [said|cue] it was late.",
        ("Mary Jones",),
    ),
]
PARTED = [
    ("[According to|cue] [Rathbun|source] the Scientology property was returned.", "Rathbun"),
    ("[According to|cue] [Kell|source] the Harbour board was wrong.", "Kell"),
    ("[Alexander the Great|source] [said|cue] the war was over.", "Alexander the Great"),
]


@pytest.mark.parametrize(("text", "speakers"), [row[1:] for row in WORDED], ids=[row[0] for row in WORDED])
def test_a_capital_word_that_is_part_of_a_name_is_that_person(text: str, speakers: tuple[str, ...]) -> None:
    check(text, *speakers)


@pytest.mark.parametrize(("text", "speaker"), PARTED)
def test_a_name_ends_at_the_article_of_what_comes_next(text: str, speaker: str) -> None:
    check(text, speaker)


SOURCES = [
    ("In [Fiji Japanese officials|source] [expect|cue] waves of two metres.", "Japanese officials"),
    ("In [Berlin Angela Merkel|source] [said|cue] the pier was safe.", "Angela Merkel"),
    ("It ended with [a Chinese|source] [promise|cue] that Lai would be spared.", "Chinese"),
    (
        "“It is over.” [—|cue] [Ali Khalil al-Balawi posting on a forum as Abu Dujanah|source]",
        "Ali Khalil al-Balawi",
    ),
    ("[The U.S. and European Union|source] [are seeking|cue] to keep it.", "U.S. and European Union"),
    (
        "Anna Moreau and Paul Kell met. [Moreau and Kell, who|source] [had promised|cue] to keep it, left.",
        "Anna Moreau and Paul Kell",
    ),
]


def test_a_source_may_stop_at_and() -> None:
    check("[Moreau, Kell and|source] [said|cue] it was late.", "Moreau and Kell")


@pytest.mark.parametrize(("text", "speaker"), SOURCES)
def test_a_source_that_holds_more_or_less_than_its_name(text: str, speaker: str) -> None:
    check(text, speaker)

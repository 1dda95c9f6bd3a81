"""Who is named beside a description, and whose a source is that ends in a word for who speaks for a body."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "Rents rose. [A Department for Transport spokesperson|source] [said|cue] it wanted a deal.",
            "Department for Transport spokesperson",
        ),
        ("Rents rose. [The Department for Transport|source] [said|cue] it was late.", "Department for Transport"),
        (
            "Calder left. [Her Tory opposite number, Ed Farnham,|source] [said|cue] Labour was late.",
            "Ed Farnham",
        ),
        (
            "[Pellworth’s biggest shareholder, Axminster Asset Management,|source] [said|cue] it backed the board.",
            "Axminster Asset Management",
        ),
        (
            "The best account pays 4.1 per cent, [according to|cue] [the comparison site Ratefinder|source].",
            "Ratefinder",
        ),
        (
            "The firm has shown films, [according to|cue] [a letter it sent to Sen. Martin Oakes|source].",
            "a letter it sent to Sen. Martin Oakes",
        ),
    ],
)
def test_the_name_beside_the_description(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "Anna Moreau is dead. She was 85, [according to|cue] [Moreau’s official website|source].",
            "Moreau’s official website",
        ),
        (
            "Moreau Shipping is late. The pier is safe, [according to|cue] [Moreau Shipping’s website|source].",
            "Moreau Shipping",
        ),
    ],
)
def test_others_keep_the_official_website_of_a_person(marked: str, speaker: str) -> None:
    check(marked, speaker)

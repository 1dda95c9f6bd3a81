"""Names as world news has them: letters of another tongue, surnames of two words, mothers of somebody."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


def _speakers(text: str) -> list[str | None]:
    return [a.speaker for a in reading_of(plain_article(text))[0].attributions if a.asserted]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Iain Duncan Kell set out his plans. [Duncan Kell|source] [said|cue] no.", "Iain Duncan Kell"),
        ("Iain Duncan Kell met Paul Duncan Kell. [Duncan Kell|source] [said|cue] no.", "Duncan Kell"),
        ("Umm Khaled and her son Khaled left. [Khaled|source] [said|cue] no.", "Khaled"),
        ("The vote is on Monday. [The Lib Dems|source] [said|cue] no.", "Lib Dems"),
    ],
    ids=["surname of two words", "two who have it", "the mother of somebody", "a party's short name"],
)
def test_names(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    "led",
    [", or NORK,", " (NORK)", ", known as the NORK,", ", known by its Spanish initials NORK,"],
)
def test_letters_of_another_tongue(led: str) -> None:
    check(
        f"The United Armed Forces of Belmara{led} broke the truce. [NORK|source] [said|cue] no.",
        "United Armed Forces of Belmara",
    )


def test_a_place_is_told_by_where_it_lies() -> None:
    text = (
        "When the soldiers came back to Deir Yunis, in the hills south of Nablus, Anna Moreau pruned her trees.\n\n"
        '"They did not shout," she told a reporter.'
    )
    assert _speakers(text) == ["Anna Moreau"]

"""Several who speak as one: "they", "both", "the former", "Mr and Mrs Moreau", "owners Anna and Paul Moreau"."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check

_SAY = "[They|source] [said|cue] that the pier was safe."


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Anna Moreau and her husband sat in front.", "Anna Moreau and her husband"),
        ("Anna Moreau spoke. She and her sister-in-law sat in front.", "Anna Moreau and her sister-in-law"),
        ("The two ministers, Ian Kell and Anna Moreau, met in York.", "Ian Kell and Anna Moreau"),
        ("Anna and Paul Moreau left. The couple spoke on Monday.", "Anna and Paul Moreau"),
        ("Other couples have set up a site.", "Other couples"),
        ("The Banners have denied the charge.", "the Banners"),
        ("Hundreds of young people, many of them students, broke in.", "Hundreds of young people"),
        ("Hundreds of crates fell.", None),
        ("The yard of the Banners is closed.", None),
    ],
)
def test_they_are_those_who_were_told_of_together(before: str, speaker: str | None) -> None:
    check(f"{before} {_SAY}", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Nurses met in York. [The Skerry Nurses' Union|source] [said|cue] 30 guests fell.", "Skerry Nurses' Union"),
        ("It rained. [The union|source] [said|cue] members would strike.", "the union"),
        ("The airline lost. [Fire crews|source] [said|cue] the pier was lit.", "Fire crews"),
    ],
)
def test_a_body_that_spoke_goes_on_as_they(before: str, speaker: str) -> None:
    check(f"{before} {_SAY}", speaker, speaker)


@pytest.mark.parametrize(
    ("telling", "speaker"),
    [
        ("The two countries will meet, they said in a joint statement.", "two countries"),
        ("Both officers were hurt, they said on Monday.", None),
        ("Prices are going up, they said on Monday.", None),
    ],
)
def test_two_who_tell_of_themselves(telling: str, speaker: str | None) -> None:
    reading, _ = reading_of(plain_article(f"It rained. {telling}"))
    assert [a.speaker for a in reading.attributions] == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Both", "Ian Kell and Anna Moreau"),
        ("The former", "Ian Kell"),
        ("The latter", "Anna Moreau"),
        ("The former mayor of Skerry", "former mayor of Skerry"),
    ],
)
def test_both_or_one_of_two_just_named(source: str, speaker: str) -> None:
    check(f"Ian Kell and Anna Moreau met in York. [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("John and Sue Marsh left.", "Mr and Mrs Marsh", "John and Sue Marsh"),
        ("Sue Marsh left.", "Mr. and Mrs. Marsh", "Mr. and Mrs. Marsh"),
        ("It rained.", "owners Anna and Paul Moreau", "Anna and Paul Moreau"),
        ("It rained.", "Its owners, Anna and Paul Moreau,", "Anna and Paul Moreau"),
        ("It rained.", "Skipper Ian Kell, 60, and his son Ben", "Ian Kell and Ben"),
        ("Anna Moreau left.", "Both she and her colleague Ian Kell", "Anna Moreau and Ian Kell"),
    ],
)
def test_a_source_of_two_has_both_names(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] that it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("In its filing to the Harbour Department, the alliance [argued|cue] it was late.", "Chip Makers Alliance"),
        ("For the Harbour Department, the alliance was a burden.", None),
    ],
)
def test_it_is_the_body_that_speaks_not_the_one_it_speaks_to(before: str, speaker: str | None) -> None:
    marked = before.replace("the alliance [", "[the alliance|source] [")
    told = [] if marked == before else ["Chip Makers Alliance"]
    check(f"The Chip Makers Alliance met. {marked} “It is late,” [it|source] [wrote|cue].", *told, speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The neighbours heard a crash.", "neighbour"),
        ("Several respondents were ill.", "respondent"),
        ("It fell.", None),
    ],
)
def test_one_who_is_not_named_is_one_of_those_told_of(before: str, speaker: str | None) -> None:
    check(f"{before} “Nobody came,” [said|cue] [one, who|source] did not want to be named.", speaker)


def test_the_club_is_no_trust() -> None:
    before = "Skerry Rovers play today. The Skerry Fans Trust met."
    check(f"{before} [The club|source] [said|cue] that it was late.", "Skerry Rovers")


def test_it_is_the_writing_that_spoke_not_the_firm_before() -> None:
    before = "[Harrow Freight|source] [said|cue] it was late."
    telling = "[The complaint|source] [said|cue] Harrow ignored six warnings. [It|source] [described|cue] a bad yard."
    check(f"{before} {telling}", "Harrow Freight", "the complaint", "the complaint")

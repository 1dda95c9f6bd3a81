"""What somebody knows, does or feels brings no words; what somebody will not tell does, and so does an antecedent."""

import pytest
from bench.system import plain_article, reading_of


def told(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    """Source, cue and content of each attribution."""
    read = reading_of(plain_article(text))[0].attributions
    return [tuple([s.of(text) for s in role] for role in (a.source, a.cue, a.content)) for a in read]  # type: ignore[misc]


@pytest.mark.parametrize(
    "text",
    [
        "Voters approved an amendment to the charter on Tuesday.",
        "The neighbours noticed that she had lost weight.",
        "The skippers were pleased with the decision.",
        "The mayor declared a state of emergency.",
        "Kell is expected to be charged on Friday.",
        "Ada Kell could not be reached for comment.",
        "The police saw how angry they were.",
        "No one has claimed responsibility for the fire.",
        "The president offered condolences to the families of the crew.",
        "The upper house voted in favor of the treaty.",
        "The company declared a 10% stock dividend.",
        "The agency declared the pier a protected site.",
        "Kell has been a strong advocate of the plan.",
        "Police identified two suspects on Monday.",
    ],
)
def test_a_deed_a_mood_and_a_timetable_are_no_report(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor declared that the pier was safe.",
        "The skippers were skeptical that the pier would open.",
        "The yard is expected to close within ten years.",
        "The mayor said she would vote for the treaty.",
        "Police identified the victim as Ada Kell of Yorkdale.",
    ],
)
def test_a_clause_or_a_forecast_is_one(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The board would not divulge the names.", (["The board"], ["would not divulge"], ["the names"])),
        ("Ada Kell would not elaborate.", (["Ada Kell"], ["would not"], ["elaborate"])),
        ("Joe Pask did not comment on the letter.", (["Joe Pask"], ["did not comment"], ["on the letter"])),
        (
            "The crane, which the inspectorate says is unsafe, was sold in May.",
            (["the inspectorate"], ["says"], ["The crane", "is unsafe"]),
        ),
        (
            "Smit voiced skepticism about the plan to close the pier.",
            (["Smit"], ["voiced skepticism about"], ["the plan to close the pier"]),
        ),
        (
            "The crew were told to leave the ship.",
            ([], ["were told"], ["to leave the ship"]),
        ),
    ],
)
def test_what_is_not_told_and_what_which_stands_for(text: str, found: tuple[list[str], ...]) -> None:
    assert told(text) == [found]


def test_a_second_half_goes_on_from_the_speaker_before_it() -> None:
    text = (
        "“The boom is holding,” Denis Okoro argued after a prosecutor objected to the delay.\n\n"
        "“I told them, 'You are late.'” The council meets on Monday."
    )
    assert told(text)[0] == (
        ["Denis Okoro"],
        ["argued"],
        ["“The boom is holding,”", "“I told them, 'You are late.'”"],
    )


def test_a_noun_of_anothers_is_told_inside_ones_words() -> None:
    text = "Kell dismissed accusations by the union that it had been misled."
    assert told(text)[1] == (["the union"], ["accusations"], ["that it had been misled"])

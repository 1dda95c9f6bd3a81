"""What only adds to a source is no part of the speaker: asides, places of datelines, whom a report is about."""

import pytest
from tests.reading.speaking import check, resolved


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Juror No. 3, one of two teachers on the panel,", "Juror No. 3"),
        ("Rescuers Abroad, one of the groups in the port,", "Rescuers Abroad"),
        ("The sailors, both from Skerry,", "the sailors"),
        ("Some farmers, many of them old,", "Some farmers"),
        ("some-including Kell and his aides-", "some"),
        ("Many guests — including dockers and nuns —", "Many guests"),
        ("Ian Kell, 24, who works at Film House, at Harbour Ave. and E. 9th St.,", "Ian Kell"),
        ("Ian Kell, who sat in front, and Anna Moreau", "Ian Kell and Anna Moreau"),
    ],
)
def test_an_aside_is_no_part_of_the_speaker(source: str, speaker: str) -> None:
    check(f"It rained in York. [{source}|source] [said|cue] that the pier was safe.", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The autopsy report on Mr. Kell", "the autopsy report on Mr. Kell"),
        ("A lawyer for Mr. Kell", "lawyer for Mr. Kell"),
        ("The family of Mr. Kell", "family of Mr. Kell"),
        ("JURORS in the trial of club boss Ian Kell", "JURORS"),
        ("Troy police Lt. Ian Kell", "Ian Kell"),
    ],
)
def test_whom_it_is_about_or_for_does_not_speak(source: str, speaker: str) -> None:
    check(f"Ian Kell died in May. [{source}|source] [said|cue] that it was late.", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("SKERRY - Kell Motors and Vint Power", "Kell Motors and Vint Power"),
        ("Texas - Two dockers", "Two dockers"),
        ("Miami-Dade Police", "Miami-Dade Police"),
    ],
)
def test_the_place_of_a_dateline_is_no_part_of_the_speaker(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] on Monday that the pier was safe.", speaker)


@pytest.mark.parametrize(
    ("before", "noun"), [("Those cynics", "Those cynics"), ("Those critics and cynics", "Those critics and cynics")]
)
def test_who_means_all_that_are_joined_before_it(before: str, noun: str) -> None:
    check(f"{before} [who|source] [think|cue] that the plan will fail have left.", noun)


@pytest.mark.parametrize("group", ["Organisers", "Jurors"])
def test_a_group_that_opens_a_sentence_is_no_name(group: str) -> None:
    _, attributions, mentions = resolved(f"[{group}|source] [said|cue] that 20,000 people had come.")
    assert [a.speaker for a in attributions] == [group]
    assert [m.kind for m in mentions if m.span.start == 0] == ["nominal"]

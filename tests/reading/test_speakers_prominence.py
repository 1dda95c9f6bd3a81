"""Pronouns that look back past doubt: who spoke in the clause before, who acted together, who is in mind."""

import pytest
from tests.reading.speaking import check, resolved


def test_who_spoke_in_the_clause_before() -> None:
    check(
        "[Sean Payton|source] [said|cue] Reggie Walsh's knee was sore, [he|source] also [said|cue] it was late.",
        "Sean Payton",
        "Sean Payton",
    )


def test_those_who_acted_together() -> None:
    check(
        "Laura Mark and Bill Condon wrote the show.\n[They|source] [said|cue] it would be a party.",
        "Laura Mark and Bill Condon",
    )
    check("Laura Mark wrote the show with Bill Condon.\n[They|source] [said|cue] it would be a party.", None)


def test_the_document_that_spoke() -> None:
    check(
        "[The report by the Harbour Union|source] [says|cue] that wages fell.\n[It|source] [warns|cue] that many left.",
        "the report by the Harbour Union",
        "the report by the Harbour Union",
    )


def test_somebody_known_to_be_a_woman_comes_before_somebody_unknown() -> None:
    check(
        "Betty Page took a walk along the beach.\nAn amateur photographer admired her and asked her to pose.\n"
        "[She|source] [argued|cue] that it was never shameful.",
        "Betty Page",
    )


def test_a_surname_that_is_a_common_word_is_the_person_who_speaks() -> None:
    check(
        "Steve Jobs came.\nJobs announced that the shop would open.\n[He|source] [argued|cue] that it was so.",
        "Steve Jobs",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Peter Smith and Robert Jones met in Oslo.\n[He|source] [argued|cue] that it was late.",
        "Robert Jones wrote to Peter Smith.\nCalloway went home.\n[He|source] [argued|cue] that it was late.",
    ],
)
def test_two_of_one_rank_leave_it_open(text: str) -> None:
    check(text, None)


def test_the_rule_is_named() -> None:
    _, attributions, _ = resolved("Laura Mark and Bill Condon wrote it.\n[They|source] [said|cue] it would be a party.")
    assert attributions[0].speaker_because == "joint subject of the sentence before"


def test_who_speaks_through_an_interpreter_is_not_the_interpreter() -> None:
    check(
        "[Sean Payton|source] [said|cue] that it was late.\nSpeaking through an interpreter [he|source] [added|cue] "
        "that it was cold.",
        "Sean Payton",
        "Sean Payton",
    )


def test_several_without_a_name_go_on() -> None:
    check(
        "[The loggers|source] [told|cue] investigators that they had hunted.\n[They|source] [claimed|cue] it was late.",
        "the loggers",
        "the loggers",
    )


def test_people_come_before_a_body_for_they() -> None:
    check(
        "[The residents|source] [complained|cue] that it was late. Speaking to Reuters, [they|source] [said|cue] "
        "that it was cold.",
        "the residents",
        "the residents",
    )


def test_who_speaks_in_the_words_told_may_tell_them() -> None:
    check("[Joan Felt|source] [said|cue] her father was tired, [she|source] [told|cue] the court.", *["Joan Felt"] * 2)
    check("Joan Felt was tired, [she|source] [told|cue] the court.", None)

"""Whom a pronoun means where a name of both genders, a clause, an agent or an aside stands between."""

import pytest
from tests.reading.speaking import check


def test_a_name_of_both_genders_is_what_the_pronoun_makes_it() -> None:
    check(
        "Shirley Marsh was in the film.\nAlex Kell quickly apologised to viewers after the show.\n"
        "[She|source] [told|cue] viewers that it was wrong.",
        "Alex Kell",
    )


def test_a_first_name_outweighs_the_mother_beside_it() -> None:
    check(
        "Daniel Moreau’s mother left early. Daniel Moreau met the board on Monday.\n"
        "[He|source] [said|cue] that it was late.",
        "Daniel Moreau",
    )


def test_who_was_asked_and_answers_goes_on() -> None:
    check(
        "The lawyer Peter Kell asked Elias Moreau, [who|source] [said|cue] that he had seen the gun before.\n"
        "[He|source] [admitted|cue] that he had lied.",
        "Elias Moreau",
        "Elias Moreau",
    )


def test_a_representative_speaks_of_somebody_else() -> None:
    check(
        "Betty Moreau was admitted to a hospital on Monday.\nA representative said she never woke.\n"
        "Even though she went to fairs, [she|source] [never agreed|cue] to a second film.",
        "Betty Moreau",
    )


def test_others_are_joined_to_those_named() -> None:
    check(
        "Airbus, Boeing and others say that the harbour is too small.\n"
        "The culprits, [they|source] [said|cue], are the owners of the pier.",
        "Airbus, Boeing and others",
    )


def test_who_opens_the_sentence_before_an_aside_is_its_subject() -> None:
    check(
        "Fred Amos helps to rally support for a strike.\n"
        "Dan (not his real name), a student at York University, has just returned home.\n"
        "[He|source] [does not plan|cue] to go back.",
        "Dan",
    )


def test_words_in_quotation_marks_are_no_subject() -> None:
    check("“My beautiful daughter,” [she|source] [said|cue], “there is no need to hurry.”", None)


@pytest.mark.parametrize(
    ("article", "speakers"),
    [
        ("[His mother|source] [said|cue] nobody had called. “I heard it on the radio,” [she|source] [said|cue].",
         ("His mother", "His mother")),
        ("Obama met Mrs. Moreau in May. [She|source] [said|cue] that it was late.", (None,)),
        ("Paul Obama met Mrs. Moreau in May. [She|source] [said|cue] that it was late.", ("Moreau",)),
        ("Anna Moreau is the mayor. Asked about Sarah Holt, [she|source] [said|cue] no.", ("Anna Moreau",)),
        ("[Paul Kell|source] [told|cue] David Moreau no. “It is,” [he|source] [said|cue].", ("Paul Kell", "Paul Kell")),
        ("“I came with nothing,” [he|source] [said|cue].\nPaul Kell, 34, fled in 2010.", ("Paul Kell",)),
        ("“I came with nothing,” [she|source] [said|cue].\nPaul Kell, 34, fled in 2010.", (None,)),
        ("[Paul Kell|source] [told|cue] David Moreau no. “It is,” [he|source] [replied|cue].",
         ("Paul Kell", "David Moreau")),
        ("Sarah Holt and Anna Smit left. “It is late,” [she|source] [said|cue].\nMaria Moreau left.", (None,)),
    ],
)  # fmt: skip
def test_a_pronoun_means_only_whom_a_reader_takes_it_for(article: str, speakers: tuple[str | None, ...]) -> None:
    check(article, *speakers)

"""Speakers of several names and descriptions, by a bare name that comes later, and by words that no list has."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Mr. Kell and some union leaders", "Paul Kell and some union leaders"),
        ("The IMF and three banks", "International Monetary Fund and three banks"),
        ("Two detectives and Kell", "Two detectives and Paul Kell"),
        ("An academic and author of books", "academic and author of books"),
        ("The dockers and the crane drivers", "dockers and the crane drivers"),
    ],
)
def test_each_of_several_has_his_own_name(source: str, speaker: str) -> None:
    before = "Paul Kell met the International Monetary Fund (IMF) in York."
    check(f"{before} [{source}|source] [said|cue] the pier was safe.", speaker)


@pytest.mark.parametrize(
    ("source", "behind", "speaker"),
    [
        ("A resident", "“It shook,” [Paul Kell|source] [said|cue].", "Paul Kell"),
        ("A resident", "“It shook,” [Paul Kell|source], a baker, [said|cue].", "a resident"),
        ("A group of residents", "“It shook,” [Paul Kell|source] [said|cue].", "group of residents"),
        ("A woman", "“It shook,” [Mr. Paul Kell|source] [said|cue].", "a woman"),
    ],
    ids=["bare name", "somebody new", "several", "another gender"],
)
def test_who_was_described_goes_on_by_the_bare_name(source: str, behind: str, speaker: str) -> None:
    check(f"It rained. The pier fell. [{source}|source] [said|cue] it was late. {behind}", speaker, "Paul Kell")


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Kell Corp. bought a yard of Smit Corp. It rained in York.", "the thrift", "Kell Corp."),
        ("Kell Corp. bought a yard. Smit Corp. sold two. It rained.", "the thrift", "the thrift"),
        ("Kell Corp. bought a yard. A London firm sold two. It rained.", "the thrift", "the thrift"),
    ],
    ids=["the one that acts", "another acts", "another without a name"],
)
def test_the_company_that_an_article_opens_with(before: str, source: str, speaker: str) -> None:
    check(f"{before} Sales of Moreau Corp. rose, [{source}|source] [said|cue].", speaker)


def test_he_is_the_one_who_spoke_under_a_word_that_no_list_has() -> None:
    check(
        "[A dealer in London|source] [said|cue] that Paul Kell’s exit had hurt. [He|source] [blamed|cue] the weather.",
        "dealer in London",
        "dealer in London",
    )


def test_who_was_asked_in_the_passive_answers() -> None:
    check(
        "Anna Moreau met Jan Smit. Smit [was asked|cue] by [Paul Kell|source] if it was so. "
        "[He|source] [replied|cue] no.",
        "Paul Kell",
        "Jan Smit",
    )


def test_a_surname_stands_before_its_suffix() -> None:
    check(
        "Anthony LaKell III was charged on Monday. LaKell wept. [He|source] [said|cue] no.",
        "Anthony LaKell",
    )


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Two reporters who broke it, Anna Moreau and Jan Smit", "Anna Moreau and Jan Smit"),
        ("Three reporters, Anna Moreau and Jan Smit", "Three reporters"),
        ("Jan Smit, the lawyer for Paul Kell and Anna Moreau", "Jan Smit"),
        ("The Communist Party daily Granma", "Granma"),
    ],
)
def test_a_number_and_an_owner_lead_to_names(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] the pier was safe.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell died on Friday after falling.", "The New Zealand-born Australian", "Paul Kell"),
        ("Paul Kell and Jan Smit fell on Friday.", "The New Zealand-born Australian", "New Zealand-born Australian"),
    ],
)
def test_a_countryman_is_who_was_just_told_of(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


def test_of_two_judges_the_one_who_speaks() -> None:
    check(
        "Judge Paul Kell was shot. Judge Jan Smit tried the man. [Smit|source] [called|cue] it a tragedy. It rained. "
        "[The judge|source] [said|cue] it was late.",
        "Jan Smit",
        "Jan Smit",
    )


def test_they_are_the_several_of_the_clause_above() -> None:
    check("The participants used a pen when [they|source] [thought|cue] the dots had moved.", "the participants")


def test_they_are_two_who_were_named_beside_their_offices() -> None:
    check(
        "In York, the mayor, Paul Kell, and the harbour master, Anna Moreau, agreed. [They|source] [said|cue] no.",
        "Paul Kell and Anna Moreau",
    )


def test_he_who_answers_is_not_put_in_doubt_by_the_question() -> None:
    text = "Paul Kell wept. Asked by the judge if he knew what he had done, he responded, “Yes.”"
    assert [a.speaker for a in reading_of(plain_article(text))[0].attributions][-1] == "Paul Kell"


def test_a_namesake_with_a_suffix_is_told_apart_by_his_first_name() -> None:
    check("Police held Anthony Kell III. [Kell|source] [said|cue] no. It is a car of Michele Kell.", "Anthony Kell")


_FAR = "It rained. " * 6


@pytest.mark.parametrize(
    ("source", "behind", "speaker"),
    [
        ("A Pentagon spokesman", "spokesman [Paul Kell|source] [told|cue] us.", "Paul Kell"),
        ("A Pentagon spokesman", "Navy spokesman [Paul Kell|source] [told|cue] us.", "Pentagon spokesman"),
        ("A spokesman", "spokesman [Paul Kell|source] [told|cue] us.", "a spokesman"),
        ("Pentagon spokesmen", "spokesman [Paul Kell|source] [told|cue] us.", "Pentagon spokesmen"),
    ],
    ids=["the bare office", "another's office", "any spokesman", "several"],
)
def test_an_office_brings_in_who_was_just_described_with_it(source: str, behind: str, speaker: str) -> None:
    check(f"{_FAR}[{source}|source] [said|cue] it was late. “It rains,” {behind}", speaker, "Paul Kell")


def test_the_company_is_the_one_that_was_relied_on() -> None:
    check(
        "Kell Corp. met Moreau Corp. in York. [According to|cue] [Smit Corp.|source], it began on Tuesday. "
        "“It is over,” [the company|source] [said|cue].",
        "Smit Corp.",
        "Smit Corp.",
    )

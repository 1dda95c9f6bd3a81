"""Speakers under a description that a name, a writing or a company elsewhere in the article explains."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Kell Industries Inc. lost money.", "The Rockford, Ill., maker of fasteners", "Kell Industries Inc."),
        ("Kell Industries Inc. lost money.", "The Kearny, N.J.-based maker of hair clips", "Kell Industries Inc."),
        ("Kell Industries Inc. lost money.", "The maker of the crane", "maker of the crane"),
        ("Kell Inc. and Moreau Inc. lost money.", "The maker of fasteners", "maker of fasteners"),
    ],
    ids=["what it makes", "where it is based", "whose crane it may be", "two companies"],
)
def test_a_company_goes_by_its_trade(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


def test_a_film_that_does_nothing_is_not_the_company() -> None:
    check(
        "Kell Entertainment hired Anna Moreau. Kell Entertainment pays well. Kell Entertainment was founded in York.\n"
        "It rained.\nIt snowed.\nMoreau also produced the comedy AMERICAN HARBOUR.\n[The studio|source] [said|cue] no.",
        "Kell Entertainment",
    )


def test_the_news_wire_is_the_agency_that_was_named() -> None:
    check("It was late, the Associated Press reported. [The news wire|source] [said|cue] no.", "the Associated Press")


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("It went well, [lawyer|source] [says|cue]. Anna Moreau came with her lawyer Paul Kell.", "Paul Kell"),
        (
            "It went well, [lawyer|source] [says|cue]. Rain. Fog. Snow. Lawyer Jan Smit met lawyer Paul Kell.",
            "lawyer",
        ),
        ("It went well, [lawyer|source] [says|cue]. A lawyer met her own lawyer Paul Kell.", "lawyer"),
    ],
    ids=["one", "two", "one without a name"],
)
def test_a_headline_calls_by_the_office_whom_the_article_names(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("after", "speaker"),
    [
        ("The producers, Anna Moreau and Paul Kell, left.", "Anna Moreau and Paul Kell"),
        ("The producers of another show, Anna Moreau, left.", "producers of the show"),
        ("The producers left.", "producers of the show"),
    ],
    ids=["two", "one", "nobody"],
)
def test_several_are_named_beside_the_same_word_next(after: str, speaker: str) -> None:
    check(f"[The producers of the show|source] [said|cue] it was late. {after}", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The former vice presidential candidate", "Anna Moreau"),
        ("The former Finnish candidate", "former Finnish candidate"),
    ],
)
def test_a_candidate_is_a_former_one_after_the_vote(source: str, speaker: str) -> None:
    check(
        "The vice presidential candidate Anna Moreau and Jan Smit met Paul Kell. "
        f"Jan Smit met Paul Kell in the rain. [{source}|source] [said|cue] no.",
        speaker,
    )


def test_a_spokesperson_is_they_in_the_next_sentence() -> None:
    check(
        "The bottles flew, [witnesses|source] [said|cue]. [A police spokesperson|source] [said|cue] it was late. "
        "[They|source] [said|cue] no.",
        "witnesses",
        "police spokesperson",
        "police spokesperson",
    )


def test_it_is_the_resolution_that_the_sentence_before_is_about() -> None:
    check(
        "The Security Council met on Thursday. A resolution, unanimously adopted, asks for peace. "
        "[It|source] [condemns|cue] the attacks.",
        "a resolution",
    )


def test_it_is_no_letter_of_somebody_else() -> None:
    check(
        "The Security Council met on Thursday. A lorry came. [It|source] [condemns|cue] the attacks.",
        "Security Council",
    )


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Kidnappers kept [their|source] [promise|cue] to kill a man.", "Kidnappers"),
        ("It kept [their|source] [promise|cue] to kill a man.", None),
    ],
)
def test_what_several_do_with_theirs_is_their_own(article: str, speaker: str | None) -> None:
    check(article, speaker)


def test_an_account_in_brackets_is_no_part_of_a_name() -> None:
    check("“It is late.”\n— [bette davis fan (@LivvyParrot)|source] [said|cue]", "bette davis fan")


@pytest.mark.parametrize(
    ("first", "speaker"),
    [
        ("The new shop of Marks and Spencer opened on Monday.", "Marks and Spencer"),
        ("The new shop of Marks and Spencer opened beside the old shop of Moore and Spicer.", "M&S"),
    ],
    ids=["one", "two"],
)
def test_initials_around_an_ampersand_stand_for_two_names_joined(first: str, speaker: str) -> None:
    check(f"{first} [M&S|source] [said|cue] it was late.", speaker)

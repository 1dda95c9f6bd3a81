"""Gender that the article itself tells, and pronouns that only one person fits."""

from tests.reading.speaking import check


def test_his_own_campaign_makes_him_a_man() -> None:
    check(
        "Bernie Sanders began his campaign in May.\nBernie Sanders met voters in June.\n"
        "[She|source] [argued|cue] that it was late.",
        None,
    )


def test_who_was_he_once_is_never_she() -> None:
    check(
        "[Bernie Sanders|source] [argued|cue] that it was late.\n[He|source] [added|cue] that it was wrong.\n"
        "[She|source] [argued|cue] that it was early.",
        "Bernie Sanders",
        "Bernie Sanders",
        None,
    )


def test_the_one_to_whom_something_is_done_is_not_the_doer() -> None:
    check(
        "Kim Lee met the chair and lent [her|source] the car, [urging|cue] a vote.",
        None,
    )


def test_the_subject_of_the_clause_in_front() -> None:
    check(
        "When Apple CEO Steve Jobs first introduced the phone, [he|source] [praised|cue] its screen.",
        "Steve Jobs",
    )


def test_the_only_person_who_fits() -> None:
    check(
        "The agents closed in on the mob. When the agents closed in on Vincent Gigante, [he|source] [argued|cue] "
        "that it was over.",
        "Vincent Gigante",
    )

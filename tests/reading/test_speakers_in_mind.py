"""Descriptions of whoever the sentence before tells of: "the player", "the Oscar winner", "the couple"."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Emma Kell missed training on Tuesday.", "The player", "Emma Kell"),
        ("Paul Kell bought more shares on Monday.", "The Vintair founder", "Paul Kell"),
        ("Paul Kell left the club in May.", "The Portuguese coach", "Paul Kell"),
        ("Emma Kell will star in the play.", "The Oscar winner", "Emma Kell"),
        ("Emma Kell will star in the play.", "The Oscar-nominated actress", "Emma Kell"),
        ("Emma Kell won on Sunday.", "The three-time Grand Slam champion", "Emma Kell"),
        ("Paul Kell won in Las Vegas.", "The Briton", "Paul Kell"),
        ("Paul Kell won the race on Sunday.", "The driver", "Paul Kell"),
    ],
)
def test_who_was_told_of_alone_goes_on_under_a_description(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell sued Vintair on Monday.", "The Vintair founder", "Vintair founder"),
        ("Paul Kell crossed the border on Friday.", "The French president", "French president"),
        ("Paul Kell beat Mark Holt on Sunday.", "The Portuguese coach", "Portuguese coach"),
        ("Paul Kell was hit by a lorry in Leeds.", "The driver", "the driver"),
        ("Paul Kell died in Leeds on Friday.", "The player", "the player"),
        ("Paul Kell was killed in Leeds on Friday.", "The singer", "the singer"),
        ("Paul Kell met the director on Friday.", "The director", "the director"),
        ("Mayor Anna Moreau opened the bridge.", "The author", "the author"),
    ],
)
def test_others_who_may_be_called_so_do_not(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    "before",
    [
        "Paul Kell, 34, appeared at Leeds Crown Court on Monday accused of murder.",
        "Paul Kell, 40, of Leeds, denies two counts of rape.",
        "Paul Kell went on trial on Monday.",
        "Paul Kell was found guilty of fraud on Monday.",
        "Paul Kell, who is accused of murder, gave evidence on Monday.",
    ],
)
def test_a_trial_tells_who_the_defendant_is(before: str) -> None:
    check(f"{before} [The defendant|source] [said|cue] it was late.", "Paul Kell")


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell married Jane Webb in May.", "The couple", "Paul Kell and Jane Webb"),
        ("Paul Kell and his wife, Jane Kell, own the farm.", "The couple", "Paul Kell and Jane Kell"),
        ("Paul Kell and Mark Kell own the farm.", "The brothers", "Paul Kell and Mark Kell"),
        ("Paul Kell and Jane Webb were fined in May.", "The two", "Paul Kell and Jane Webb"),
        ("Paul Kell sued Jane Webb in May.", "The couple", "the couple"),
    ],
)
def test_two_who_are_such_speak_together(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell, who founded Vintair in 1990, resigned on Monday.", "The founder", "Paul Kell"),
        ("Jane Fraser, who has run Vintair since 2021, cut 500 jobs.", "The chief", "Jane Fraser"),
        ("Labour MP Jane Webb voted no.", "The Leeds MP", "Jane Webb"),
        ("Professor Jane Webb led the study.", "The academic", "Jane Webb"),
    ],
)
def test_what_somebody_does_tells_the_office(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell said his brother Mark drove him home.", "The actor", "Paul Kell"),
        ("Anna Moreau left her husband, the singer Paul Kell, in May.", "The 45-year-old", "Anna Moreau"),
        ("Anna Moreau, 102, was there. Moreau's son, Paul, came on Friday.", "The 74-year-old farmer", "Paul"),
        ("Paul Kell met Mark Holt on Friday.", "The 45-year-old", "45-year-old"),
        ("Paul Kell, 30, left on Friday.", "The 45-year-old", "45-year-old"),
    ],
)
def test_kin_and_owners_named_in_passing_are_not_spoken_of(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Father Tom Keane opened the church on Monday.", "The priest", "Tom Keane"),
        ("Sister Agnes Keane has run the shelter for years.", "The nun", "Agnes Keane"),
        ("His father Tom Keane came on Monday.", "The priest", "the priest"),
        ("The Rev Tom Keane will lead the service.", "The minister", "Tom Keane"),
        ("The Bishop of Carrow, the Rt Rev Tom Keane, was there.", "The bishop", "Tom Keane"),
    ],
)
def test_the_clergy_go_on_under_what_they_are(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


def test_mrs_is_the_wife_whom_the_article_names_by_her_first_name() -> None:
    check(
        "Walter Kell died on Friday. His daughter Anna Kell was there. He is survived by his wife, Ernestine. "
        "[Mrs. Kell|source] [said|cue] it was late.",
        "Ernestine",
    )


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Anna Moreau spoke. One parishioner, who came late, was less impressed.", "One parishioner"),
        ("Anna Moreau spoke. A shopper was less impressed.", "a shopper"),
        ("Anna Moreau spoke. The evening was less impressive.", "Anna Moreau"),
    ],
)
def test_she_is_the_one_whom_the_sentence_before_brings_in(before: str, speaker: str) -> None:
    check(f"{before} “It was late,” [she|source] [said|cue].", speaker)


@pytest.mark.parametrize(
    ("before", "cue", "speaker"),
    [
        ("Fans were furious.", "wrote", "fan"),
        ("Fans bought copies of the book.", "reads", None),
    ],
)
def test_one_behind_the_verb_is_one_of_those_told_of(before: str, cue: str, speaker: str | None) -> None:
    check(f"{before} “It was late,” [{cue}|cue] [one|source].", speaker)


def test_a_whose_clause_leaves_the_name_in_front_of_it() -> None:
    check(
        'Anna Moreau left. [Moreau, whose "Harbor Lights" earned four prizes last year,|source] [told|cue] us.',
        "Anna Moreau",
    )


def test_who_speaks_for_somebody_is_nobody_else() -> None:
    check(
        "[A spokesperson for Anna Moreau|source] [said|cue] she was ill. "
        "[The spokesperson|source] [said|cue] it was late.",
        "spokesperson for Anna Moreau",
        "spokesperson for Anna Moreau",
    )

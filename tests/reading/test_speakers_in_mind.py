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

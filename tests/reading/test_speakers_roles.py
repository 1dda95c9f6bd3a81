"""Speakers under a description in articles where several people or bodies might be meant by it."""

import pytest
from tests.reading.speaking import check

_OWNS = "Vint Water spilled oil. [Its chief executive, Paul Kell|source], [said|cue] no. Ada Lund of Skerry wept. "
_TWO = "[Prime Minister Tom Lund|source] [said|cue] no. [Skerry's prime minister, Paul Kell|source], [said|cue] yes. "
_OWNER = 'Sayles left. [Joan Kell, the director of the clinic|source], [said|cue] Paul Lund, its founder, "must pay". '
_PROFESSORS = (
    "[Paul Kell, a professor at Skerry|source], [said|cue] no. [Ada Lund, a professor at Vint|source], [said|cue] no. "
    "[A rival scientist|source] [said|cue] yes. "
)
_MINER = "[One of the miners, Paul Kell|source], [said|cue] he had never worn a tie. "


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("The Environment Agency wept.", "The regulator, Ofwat,", "Ofwat"),
        ("It rained.", "Ada Lund's husband, the novelist Paul Kell,", "Paul Kell"),
        ("It rained.", "A nurse called Paul Kell", "Paul Kell"),
        ("It rained.", "One of them, a teacher named Ada Lund,", "Ada Lund"),
        ("It rained.", "The company's founder and largest shareholder, Paul Kell,", "Paul Kell"),
        ("It rained.", "The children's charity Safe Harbours", "Safe Harbours"),
        ("It rained.", "The charity worker", "charity worker"),
    ],
    ids=[
        "a body beside a word for people",
        "two words and a name",
        "called so",
        "one named so",
        "two posts",
        "a charity that no finder knows",
        "who works there",
    ],
)
def test_a_name_beside_a_description_is_the_speaker(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speakers"),
    [
        (_OWNS, "The company's chief executive", ("Paul Kell", "Paul Kell")),
        (_OWNS, "The charity's chief surgeon", ("Paul Kell", "charity's chief surgeon")),
        (_TWO, "The prime minister", ("Tom Lund", "Paul Kell", "Paul Kell")),
        (
            "Kell won for a drama directed by the Frenchman Luc Moreau. It rained. ",
            "The director",
            ("Luc Moreau",),
        ),
        (
            "But [the chair of the Treasury committee, Labour MP Ada Lund|source], [said|cue] she wept. It rained. ",
            "The committee chair",
            ("Ada Lund", "Ada Lund"),
        ),
    ],
    ids=["its holder", "another post", "who just spoke of two", "who directed it", "two offices"],
)
def test_an_office_is_held_by_whom_the_article_gives_it(before: str, source: str, speakers: tuple[str, ...]) -> None:
    check(f"{before}[{source}|source] [said|cue] no.", *speakers)


@pytest.mark.parametrize(
    ("before", "source", "speakers"),
    [
        (_OWNER, "The billionaire", ("Joan Kell", "the billionaire")),
        (_MINER, "The 54-year-old", ("Paul Kell", "Paul Kell")),
        (
            "Kell wept. [His manager, Ada Lund|source], [said|cue] no. ",
            "The former Skerry defender",
            ("Ada Lund", "Ada Lund"),
        ),
        (
            "[The captain, Kyle Kell|source], [said|cue] no. [The defender|source] [said|cue] yes. Ada Lund wept. ",
            "The former Skerry defender",
            ("Kyle Kell", "Kyle Kell", "Ada Lund"),
        ),
        (
            "Ada Lund won the prize. Her husband, Paul Kell, drove home. [Kell|source] [said|cue] no. ",
            "The two-time winner",
            ("Paul Kell", "Ada Lund"),
        ),
        (
            "[Paul Kell, the owner of a store|source], [said|cue] no. ",
            "The shopkeeper",
            ("Paul Kell", "Paul Kell"),
        ),
        (
            _PROFESSORS,
            "The scientist",
            ("Paul Kell", "Ada Lund", "rival scientist", "rival scientist"),
        ),
        (
            "[A former branch manager at the bank|source] [said|cue] no. ",
            "The former manager",
            ("former branch manager at the bank", "former branch manager"),
        ),
    ],
    ids=[
        "either of two",
        "one of several",
        "who played once",
        "who plays still",
        "who won",
        "another word for it",
        "somebody unnamed since",
        "some of the words",
    ],
)
def test_another_word_means_who_may_be_called_so(before: str, source: str, speakers: tuple[str, ...]) -> None:
    check(f"{before}[{source}|source] [said|cue] no.", *speakers)

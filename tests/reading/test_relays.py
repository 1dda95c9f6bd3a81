"""Through whom words reach the page: agencies, papers and stations, by name or described, and whose word they have."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def _told(text: str) -> list[Attribution]:
    return [a for a in reading_of(plain_article(text))[0].attributions if a.cue and a.source]


@pytest.mark.parametrize(
    ("text", "speaker", "relay"),
    [
        (
            "The plan is dead, President Paul Kell said on Monday, the official NORA news agency reported.",
            "Paul Kell",
            "NORA",
        ),
        (
            "Iran will not talk, President Paul Kell said on Monday, the student NORA news agency reported.",
            "Paul Kell",
            "NORA",
        ),
        (
            "The semi-official NORA news agency is in Skerry.\n\nMinister Paul Kell said it would stay, NORA reported.",
            "Paul Kell",
            "NORA",
        ),
        (
            "Minister Paul Kell said the port would stay open, state television reported.",
            "Paul Kell",
            "state television",
        ),
        (
            '"We will win," General Paul Kell was quoted as saying by the official NORA news agency.',
            "Paul Kell",
            "NORA",
        ),
        (
            "Reuters reported on Wednesday, citing two people familiar with the matter, that the port would close.",
            "two people familiar with the matter",
            "Reuters",
        ),
        ("Six people died, the Globe Courier reported, citing a medic.", "a medic", "the Globe Courier"),
        ("Citing two officials, Reuters reported that the deal was dead.", "two officials", "Reuters"),
        ("The Al-Watan newspaper reported, quoting an official, that the port would close.", "an official", "Al-Watan"),
        ("Six people died, state media reported, citing the health ministry.", "health ministry", "state media"),
        ("The pier was safe, the newspaper quoted the report as saying.", "the report", "the newspaper"),
    ],
    ids=[
        "described",
        "student",
        "called so before",
        "television",
        "quoted by",
        "citing",
        "a paper unheard of",
        "citing first",
        "paper",
        "body",
        "a certain one",
    ],
)
def test_the_speaker_is_whose_words_are_passed_on(text: str, speaker: str, relay: str) -> None:
    told = [(a.speaker, [via.name for via in a.via]) for a in _told(text)]
    assert told == [(speaker, [relay])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Reuters reported, citing documents, that the port would close.", "Reuters"),
        ("The ministry said, citing doctors, that six people had died.", "the ministry"),
        ("The minister came on Monday and praised the idea of a club, local media reported.", "local media"),
        ("More than two million computers are believed to be lost, according to PC Magazine.", "PC Magazine"),
    ],
    ids=["what is written", "no outlet", "what somebody did", "nobody's words"],
)
def test_an_outlet_or_a_body_speaks_for_itself(text: str, speaker: str) -> None:
    assert speaker in [a.speaker for a in _told(text) if not a.via]


def test_a_network_is_not_always_of_the_news() -> None:
    told = _told("The army would stay, General Paul Kell said, the Skerry network said.")
    assert not any(a.via for a in told)


def test_no_outlet_speaks_what_it_only_quotes() -> None:
    text = "Paul Kell bristled when asked about the trip and said, “No comment,” The Miami Herald reported."
    assert "Miami Herald" not in {a.speaker for a in _told(text)}

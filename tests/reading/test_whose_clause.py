"""Whose a clause behind "saying" is, who only handles or supposes words, what is asked for, and what is a place."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution, EntityType, Kind


def read(text: str) -> tuple[Attribution, ...]:
    return reading_of(plain_article(text))[0].attributions


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The skippers have attacked the tariff saying they could lose the yard.", "The skippers"),
        ("Airlines have opposed the rule saying they could be forced to push up fares.", "Airlines"),
        ("The harbour master received a letter saying the pier was unsafe.", "a letter"),
    ],
)
def test_who_judges_a_thing_says_why_and_a_letter_speaks_for_itself(text: str, source: str) -> None:
    said = [a for a in read(text) if any("saying" in s.of(text) for s in a.cue)]
    assert [[s.of(text) for s in a.source] for a in said] == [[source]]


def test_a_judged_thing_is_not_said_too() -> None:
    (one,) = read("Airlines have attacked the legislation saying they could lose money.")
    assert one.because == "source-cue-content+tagger"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "“One of the skippers told us that the pier was burning,” Ada Kell said.",
            ["Ada Kell", "One of the skippers"],
        ),
        ("“One of us said that the pier was burning,” Ada Kell said.", ["Ada Kell"]),
    ],
)
def test_one_of_others_is_retold_and_one_of_us_is_not(text: str, sources: list[str]) -> None:
    assert [s.of(text) for a in read(text) for s in a.source] == sources


@pytest.mark.parametrize(
    "text",
    [
        "The board is investigating claims that the yard used old steel.",
        "The inspectorate has received reports that the pier moved.",
        "The new rules take effect if the candidate is announced the winner.",
        "Mr Kell discovered that Lopez had had a similar encounter.",
    ],
)
def test_who_handles_supposes_or_finds_out_says_nothing(text: str) -> None:
    assert [a for a in read(text) if a.source] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ada Kell was asking for help with the boat.", Kind.REQUEST),
        ("Ada Kell asked the board to close the pier.", Kind.REQUEST),
        ("Ada Kell asked whether the pier was safe.", Kind.QUESTION),
    ],
)
def test_what_is_asked_for_is_a_request(text: str, kind: Kind) -> None:
    assert [a.kind for a in read(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Many of the injured came from the Mara Belk village in the north.",
        "They fled the Ana Dell district on Monday.",
    ],
)
def test_a_name_before_the_noun_of_a_place_is_one(text: str) -> None:
    types = [m.type for m in reading_of(plain_article(text))[0].mentions if m.entity is not None]
    assert types == [EntityType.PLACE]

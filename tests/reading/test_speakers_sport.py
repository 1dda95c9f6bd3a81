"""Speakers of the sports pages: players, coaches and clubs under the words by which news varies their names."""

import pytest
from tests.reading.speaking import check, mentions_of

from onrecord.reading.values import EntityType, MentionKind


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Skerry captain Paul Kell wept.", "The skipper", "Paul Kell"),
        ("Skerry manager Paul Kell wept.", "The Skerry boss", "Paul Kell"),
        ("Skerry boss Paul Kell wept.", "The Skerry manager", "Paul Kell"),
        ("Skerry boss Paul Kell wept.", "The Torvale manager", "Torvale manager"),
        ("Paul Kell won again.", "The left-hander", "Paul Kell"),
        ("Paul Kell won again.", "The sophomore", "Paul Kell"),
        ("Paul Kell won again.", "The record holder", "Paul Kell"),
        ("Paul Kell won again.", "The world number one", "Paul Kell"),
        ("Paul Kell won again.", "The second seed", "Paul Kell"),
        ("Anna Moreau beat Paul Kell.", "The second seed", "second seed"),
        ("Skerry coach Paul Kell praised the team.", "The striker", "the striker"),
        ("“It was late,” said manager Paul Kell.", "The striker", "the striker"),
    ],
)
def test_a_player_goes_by_what_he_is(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Philadelphia 76ers President and General Manager Paul Kell", "Paul Kell"),
        ("Kings president and general manager Paul Kell", "Paul Kell"),
        ("Executive Vice President and General Manager Paul Kell", "Paul Kell"),
        ("Lawyers and mayor Paul Kell", "Lawyers and Paul Kell"),
    ],
)
def test_one_man_has_two_hats(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Paul Kell was first. He was followed by Jan Smit.", None),
        ("Paul Kell was first. He was followed by Anna Moreau.", "Paul Kell"),
        ("Paul Kell was first. He was followed by the police.", "Paul Kell"),
        ("Paul Kell was replaced by Jan Smit. Smit wept.", "Jan Smit"),
    ],
)
def test_who_comes_behind_somebody_may_be_the_next_to_speak(before: str, speaker: str | None) -> None:
    check(f"{before} [He|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Paul Kell, 33, met Jan Smit. Smit wept. The 33-year-old has left York.", "Paul Kell"),
        ("Paul Kell wept. The 33-year-old has left York.", "Paul Kell"),
        ("Paul Kell met Jan Smit. Smit and Kell wept. The 33-year-old has left York.", None),
    ],
)
def test_he_is_the_one_of_that_age_of_whom_it_was_told(before: str, speaker: str | None) -> None:
    check(f"{before} [He|source] [said|cue] it was late.", speaker)


def test_a_dateline_is_no_committee() -> None:
    check(
        "ZURICH (AFP) - FIFA's ethics committee banned Paul Kell. [The committee|source] [said|cue] it was late.",
        "the committee",
    )


@pytest.mark.parametrize(
    ("text", "name", "kind", "meant"),
    [
        ("Sheffield Wednesday said it was late.", "Sheffield Wednesday", EntityType.ORG, "Sheffield Wednesday"),
        ("Aston Villa said it was late.", "Aston Villa", EntityType.ORG, "Aston Villa"),
        ("Tottenham Hotspur said it was late.", "Tottenham Hotspur", EntityType.ORG, "Tottenham Hotspur"),
        ("Leeds have sacked coach Paul Hart.", "Leeds", EntityType.ORG, "Leeds"),
        ("The fire broke out in Leeds on Monday.", "Leeds", EntityType.PLACE, "Leeds"),
        ("The Boston Celtics won. The Celtics said it was late.", "Celtics", EntityType.ORG, "Boston Celtics"),
        ("Briton Tom Hadley was fourth.", "Tom Hadley", EntityType.PERSON, "Tom Hadley"),
        (
            "Record holder Faith Chepkirui was held. Chepkirui said no.",
            "Chepkirui",
            EntityType.PERSON,
            "Faith Chepkirui",
        ),
    ],
)
def test_clubs_are_bodies_and_players_people(text: str, name: str, kind: EntityType, meant: str) -> None:
    article, mentions = mentions_of(text)
    found = {article.words(m.span): (m.type, m.entity) for m in mentions if m.kind is MentionKind.NAME}
    assert found[name] == (kind, meant)


def test_two_offices_are_no_name() -> None:
    article, mentions = mentions_of("Kings President and General Manager Ed Kell left.")
    assert "General Manager" not in {article.words(m.span) for m in mentions}

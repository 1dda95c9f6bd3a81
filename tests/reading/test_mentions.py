"""Names, descriptions and pronouns. Each case is a text and what is expected to be mentioned in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.speaking import article_of, mentions_of, tree_of

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.mentions import find_mentions
from onrecord.reading.values import EntityType, MentionKind


def names(text: str, *, headline: bool = False) -> dict[str, tuple[str, str | None]]:
    article, mentions = mentions_of(text, headline=headline)
    return {article.words(m.span): (m.type.value, m.entity) for m in mentions if m.kind is MentionKind.NAME}


def nominals(text: str) -> list[str]:
    article, mentions = mentions_of(text)
    return [article.words(m.span) for m in mentions if m.kind is MentionKind.NOMINAL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Vladimir Putin spoke on Wednesday.", {"Vladimir Putin": ("PERSON", "Vladimir Putin")}),
        ("Secretary of State Antony Blinken spoke.", {"Antony Blinken": ("PERSON", "Antony Blinken")}),
        ("The Secretary of State spoke on Wednesday.", {}),
        ("Mayor Bill de Blasio spoke. De Blasio left.", {"De Blasio": ("PERSON", "Bill de Blasio")}),
        ("Prime Minister Shia Al-Sudani spoke.", {"Shia Al-Sudani": ("PERSON", "Shia Al-Sudani")}),
        ("The Telegraph reported it on Monday.", {"The Telegraph": ("ORG", "The Telegraph")}),
        ("He asked Russia’s Defense Ministry.", {"Russia’s Defense Ministry": ("ORG", "Russia’s Defense Ministry")}),
        ("He met Kirsten Wilkins. Wilkins had a plan.", {"Wilkins": ("PERSON", "Kirsten Wilkins")}),
        ("Mehmet Oz — Ivy League doctor — spoke.", {"Mehmet Oz": ("PERSON", "Mehmet Oz")}),
        ("The Security Council on Friday met.", {"Security Council": ("ORG", "Security Council")}),
        ("Secretary-General Ban Ki-moon spoke.", {"Ban Ki-moon": ("PERSON", "Ban Ki-moon")}),
        ("The US sent aid. The United States will send more.", {"US": ("PLACE", "United States")}),
        ("Bettie Page left. Bettie Mae Page smiled.", {"Bettie Page": ("PERSON", "Bettie Mae Page")}),
        ("Magna International Inc. fell. Magna will sell.", {"Magna": ("ORG", "Magna International Inc.")}),
        ("W. Mark Felt died. Mark Felt was 95.", {"Mark Felt": ("PERSON", "W. Mark Felt")}),
        ("Fred Kell died. Frederick Kell was 95.", {"Fred Kell": ("PERSON", "Frederick Kell")}),
        ("Ann Kell left. Anna Kell was 95.", {"Ann Kell": ("PERSON", "Ann Kell")}),
    ],
)  # fmt: skip
def test_names(text: str, expected: dict[str, tuple[str, str]]) -> None:
    found = names(text)
    assert {k: found.get(k) for k in expected} == expected
    if not expected:
        assert found == {}


def test_an_acronym_means_its_long_form() -> None:
    found = names("Ukraine fired the Army Tactical Missile System (ATACMS). ATACMS missiles fly far.")
    assert found["ATACMS"] == ("PRODUCT", "Army Tactical Missile System")


def test_one_form_has_one_type_in_an_article() -> None:
    article, mentions = mentions_of(
        "Kyiv asked for ATACMS missiles. Putin said ATACMS would change nothing. The ATACMS arrived. ATACMS are new."
    )
    types = {m.type for m in mentions if article.words(m.span) == "ATACMS"}
    assert types == {EntityType.PRODUCT}


def test_a_father_and_a_son_of_one_name_are_two() -> None:
    found = names("George W. Bush met George H. W. Bush. Jane T. Doe came. Jane Doe left.")
    assert found["George W. Bush"] == ("PERSON", "George W. Bush")
    assert found["George H. W. Bush"] == ("PERSON", "George H. W. Bush")
    assert found["Jane Doe"] == ("PERSON", "Jane T. Doe")


def test_a_surname_of_two_people_is_nobodys() -> None:
    found = names("Peter Smith met Robert Smith in Oslo. Later Smith went home.")
    assert found["Smith"] == ("PERSON", None)


def test_a_title_tells_two_people_of_one_surname_apart() -> None:
    found = names("Hillary Clinton and Bill Clinton voted early. Mrs. Clinton smiled.")
    assert found["Clinton"] == ("PERSON", "Hillary Clinton")


def test_a_title_in_capitals_is_no_name() -> None:
    found = names("Putin Calls Missiles a Mistake\nPresident Vladimir Putin spoke. Putin left.", headline=True)
    assert found["Putin"] == ("PERSON", "Vladimir Putin")
    assert "Putin Calls" not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Russian leader admitted it.", ["The Russian leader"]),
        ("U.S. officials said so.", ["U.S. officials"]),
        ("Police said so.", ["Police"]),
        ("The head of the council said so.", ["The head of the council", "the council"]),
        ("The Kremlin spokesman said so.", ["The Kremlin spokesman"]),
        ("President Vladimir Putin said so.", []),
    ],
)
def test_descriptions(text: str, expected: list[str]) -> None:
    assert nominals(text) == expected


def test_pronouns_come_without_an_entity() -> None:
    _, mentions = mentions_of("She said they would come.")
    assert [(m.kind, m.entity) for m in mentions] == [(MentionKind.PRONOUN, None)] * 2


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="The Uni.S-KyivPutin’s(ATC)\n", max_size=150))
def test_mentions_stand_inside_any_text(text: str) -> None:
    article = article_of(text)
    if not article.segments:
        return
    for mention in find_mentions(article, tree_of(article), load_lexicon()):
        assert article.words(mention.span).strip() == article.words(mention.span) != ""
        assert mention.because

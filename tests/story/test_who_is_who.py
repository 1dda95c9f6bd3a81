"""Traps T14 and T15: who is meant by pronouns and descriptions, and one page for all spellings of a name."""

import pytest

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.record import Held
from onrecord.ledger.values import Ledger
from onrecord.reading.values import EntityType


@pytest.fixture(scope="module")
def people(ledger: Ledger) -> dict[str, Entity]:
    return {one.name: one for one in ledger.entities}


def words(entity: Entity, article: str) -> list[str]:
    return [c.words for c in entity.citations if c.article == article]


def test_t14_pronouns_and_descriptions_mean_whom_the_article_means(
    people: dict[str, Entity], held: dict[str, Held]
) -> None:
    assert "He" in words(people["Antony Blinken"], held["003"].article.id)
    assert "The Secretary of State" in words(people["Antony Blinken"], held["002"].article.id)
    assert "the Russian leader" in words(people["Vladimir Putin"], held["000"].article.id)


def test_t14_the_pair_is_nobody_rather_than_a_guess(ledger: Ledger) -> None:
    assert not any(c.words.lower() == "the pair" for one in ledger.entities for c in one.citations)


@pytest.mark.parametrize(
    ("name", "forms", "kind", "articles"),
    [
        ("Kyiv", {"Kyiv", "Kiev"}, EntityType.PLACE, 5),
        ("United States", {"US", "U.S.", "United States"}, EntityType.PLACE, 5),
        ("Army Tactical Missile System", {"ATACMS", "Army Tactical Missile System"}, EntityType.PRODUCT, 5),
        ("Antony Blinken", {"Antony Blinken", "Blinken"}, EntityType.PERSON, 4),
        ("Vladimir Putin", {"Vladimir Putin", "Putin"}, EntityType.PERSON, 3),
        ("Volodymyr Zelensky", {"Volodymyr Zelensky", "Zelensky"}, EntityType.PERSON, 4),
        ("Joe Biden", {"Joe Biden", "Biden"}, EntityType.PERSON, 4),
        ("HIMARS", {"HIMARS"}, EntityType.PRODUCT, 2),
    ],
)
def test_t15_all_forms_are_one(
    people: dict[str, Entity], name: str, forms: set[str], kind: EntityType, articles: int
) -> None:
    one = people[name]
    assert {alias.form for alias in one.aliases} == forms
    assert one.type is kind
    assert len({c.article for c in one.citations}) == articles


@pytest.mark.parametrize(
    ("name", "stands_for"),
    [
        ("Washington", "US government"),
        ("White House", "US presidency"),
        ("Pentagon", "US Department of Defense"),
        ("Moscow", "Russian government"),
        ("Kremlin", "Russian presidency"),
    ],
)
def test_t15_metonyms_are_kept_as_reported(people: dict[str, Entity], name: str, stands_for: str) -> None:
    assert people[name].stands_for == stands_for
    assert "Biden" not in {alias.form for alias in people[name].aliases}


def test_speakers_are_linked_to_the_person(people: dict[str, Entity], ledger: Ledger) -> None:
    said = {s.entity for s in ledger.statements if s.speaker == "Antony Blinken"}
    assert said == {people["Antony Blinken"].id}

"""Institutions: the entity that other names stand for, without taking their mentions."""

from collections.abc import Sequence

from onrecord.ledger.entities import identify
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.institutions import institutions
from onrecord.reading.naming import Meant
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span

Pair = tuple[Article, Reading]
PLACE, ORG, PERSON = EntityType.PLACE, EntityType.ORG, EntityType.PERSON


def page(number: int, *named: tuple[str, EntityType, str]) -> Pair:
    """An article of names, one a line; the third part is whom the name stands for there ("": nobody)."""
    text, mentions, meant = "", [], []
    for words, kind, stands_for in named:
        span = Span(len(text), len(text) + len(words))
        mentions.append(Mention(span, MentionKind.NAME, kind, words, "test"))
        if stands_for:
            meant.append(Meant(span, stands_for, False, "acts"))
        text += words + "\n"
    return Article(f"{number:016x}", text), Reading(f"{number:016x}", tuple(mentions), meant=tuple(meant))


def found(*pairs: Pair) -> dict[str, Entity]:
    return {one.name: one for one in institutions(pairs, identify(pairs).entities)}


def stand_ins(one: Entity) -> Sequence[tuple[str, int]]:
    return [(held.name, len(held.places)) for held in one.stood_for_by]


def test_a_name_keeps_its_mentions_and_says_whom_it_stands_for() -> None:
    named = found(page(1, ("Washington", PLACE, "US government"), ("Washington", PLACE, "")))
    washington, government = named["Washington"], named["US government"]
    assert len(washington.citations) == 2
    assert (washington.stands_for, washington.stands_for_id) == ("US government", government.id)
    assert (government.type, government.citations) == (ORG, ())
    assert stand_ins(government) == [("Washington", 1)]


def test_several_names_stand_for_one() -> None:
    told = page(1, ("Washington", PLACE, "US government"), ("United States", PLACE, "US government"))
    assert stand_ins(found(told)["US government"]) == [("United States", 1), ("Washington", 1)]


def test_a_body_that_is_named_is_the_one() -> None:
    told = page(1, ("Pentagon", ORG, "US Department of Defense"), ("US Defense Department", ORG, ""))
    named = found(told)
    assert set(named) == {"Pentagon", "US Defense Department"}
    assert named["Pentagon"].stands_for_id == named["US Defense Department"].id
    assert stand_ins(named["US Defense Department"]) == [("Pentagon", 1)]


def test_what_the_story_takes_for_a_person_stands_for_nobody() -> None:
    told = page(1, ("Washington", PERSON, "US government"), ("Washington", PERSON, ""))
    assert found(told)["Washington"].stands_for is None

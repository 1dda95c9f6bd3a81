"""Who is who across articles: what is joined, and what is never joined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.entities import entities, entity_of, names_to_entities
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.spellings import same_spelling
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span

Named = tuple[str, str, EntityType]
"""The words in the text, the entity that the article joined them to, and the type."""

P, B, G = EntityType.PERSON, EntityType.ORG, EntityType.PLACE


def page(number: int, *named: Named) -> tuple[Article, Reading]:
    text = " ".join(words for words, _, _ in named)
    mentions, at = [], 0
    for words, entity, kind in named:
        mentions.append(Mention(Span(at, at + len(words)), MentionKind.NAME, kind, entity, "test"))
        at += len(words) + 1
    article = Article(f"{number:016x}", text)
    return article, Reading(article.id, tuple(mentions))


def joined(*pages: tuple[Article, Reading]) -> list[set[str]]:
    """The forms of each entity, largest entity first."""
    return [{alias.form for alias in entity.aliases} for entity in entities(pages)]


def by_name(*pages: tuple[Article, Reading]) -> dict[str, Entity]:
    return {entity.name: entity for entity in entities(pages)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Volodymyr Zelensky", "Vladimir Zelensky"),
        ("Kiev", "Kyiv"),
        ("U.S.", "United States"),
        ("US", "U.S."),
        ("UK", "Britain"),
        ("The Telegraph", "Telegraph"),
        ("José Barroso", "Jose Barroso"),
        ("Dmitri Medvedev", "Dmitry Medvedev"),
    ],
)
def test_spellings_of_one_name_are_joined(one: str, other: str) -> None:
    found = entities((page(1, (one, one, P)), page(2, (other, other, P))))
    assert len(found) == 1
    assert {a.form for a in found[0].aliases} == {one, other}
    assert len(found[0].citations) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joe Biden", "Hunter Biden"),
        ("Volodymyr Zelensky", "Olena Zelenska"),
        ("North Korea", "South Korea"),
        ("Bank of China", "China"),
    ],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert len(entities((page(1, (one, one, P)), page(2, (other, other, P))))) == 2


def test_short_forms_follow_the_full_name_of_their_article() -> None:
    pages = (
        page(1, ("Vladimir Putin", "Vladimir Putin", P), ("Putin", "Vladimir Putin", P)),
        page(2, ("Putin", "Vladimir Putin", P)),
    )
    assert joined(*pages) == [{"Vladimir Putin", "Putin"}]
    assert by_name(*pages)["Vladimir Putin"].aliases[0].form == "Putin"
    assert by_name(*pages)["Vladimir Putin"].aliases[0].count == 2


def test_an_acronym_that_one_article_defines_is_joined_in_the_others() -> None:
    long = "Federal Security Service"
    pages = page(1, (long, long, B), ("FSB", long, B)), page(2, ("FSB", "FSB", B))
    (entity,) = entities(pages)
    assert (entity.name, entity.because) == (long, "acronym defined in an article")
    ids = names_to_entities([entity])
    assert entity_of("FSB", ids) == entity_of(long, ids) == entity.id


def test_an_acronym_with_two_long_forms_is_left_alone() -> None:
    one, two = "Arab Spring Committee", "Army Staff College"
    pages = page(1, ("ASC", one, B)), page(2, ("ASC", two, B)), page(3, ("ASC", "ASC", B))
    assert len(entities(pages)) == 3


def test_a_wavering_type_does_not_split_an_entity() -> None:
    pages = (
        page(1, ("ATACMS", "ATACMS", B), ("ATACMS", "ATACMS", EntityType.PRODUCT)),
        page(2, ("ATACMS", "ATACMS", EntityType.PRODUCT)),
    )
    (entity,) = entities(pages)
    assert entity.type is EntityType.PRODUCT


def test_the_full_name_of_a_country_is_shown() -> None:
    pages = page(1, ("US", "US", G), ("US", "US", G)), page(2, ("United States", "United States", G))
    assert entities(pages)[0].name == "United States"


def test_speakers_are_linked_by_name() -> None:
    found = entities((page(1, ("Volodymyr Zelenskyy", "Volodymyr Zelenskyy", P)),))
    ids = names_to_entities(found)
    assert entity_of("Volodymyr Zelensky", ids) == found[0].id
    assert entity_of("U.S. officials", ids) is None
    assert entity_of(None, ids) is None


def test_mentions_without_an_entity_are_nobody() -> None:
    article = Article("a" * 16, "He left.")
    reading = Reading(article.id, (Mention(Span(0, 2), MentionKind.PRONOUN, P, None, "pronoun"),))
    assert entities(((article, reading),)) == ()


_NAMES = st.sampled_from(["Putin", "Vladimir Putin", "US", "U.S.", "United States", "FSB", "Kyiv", "Kiev", "Zelensky"])
_PAGES = st.lists(st.lists(st.tuples(_NAMES, _NAMES, st.sampled_from([P, B, G])), max_size=6), max_size=4)


@given(_PAGES, st.randoms(use_true_random=False))
def test_the_order_of_articles_does_not_matter(contents: list[list[Named]], chance: object) -> None:
    pages = [page(i, *named) for i, named in enumerate(contents)]
    shuffled = list(pages)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert entities(pages) == entities(shuffled)


@given(_PAGES)
def test_every_citation_holds_and_every_named_mention_is_in_one_entity(contents: list[list[Named]]) -> None:
    pages = [page(i, *named) for i, named in enumerate(contents)]
    texts = {article.id: article.text for article, _ in pages}
    found = entities(pages)
    assert all(c.span.of(texts[c.article]) == c.words for e in found for c in e.citations)
    assert sum(len(e.citations) for e in found) == sum(len(named) for named in contents)
    assert len({e.id for e in found}) == len(found)


@given(st.text(max_size=60))
def test_levelling_twice_changes_nothing(name: str) -> None:
    once = same_spelling(name)
    assert same_spelling(once) == once

"""Unnamed sources: entities of their article alone, until a person says that two are one."""

from dataclasses import replace

import pytest

from onrecord.ledger.entities import entities, identify
from onrecord.ledger.identity.names import key_of
from onrecord.ledger.verdicts import Decision, Verdict
from onrecord.reading.values import Attribution, EntityType, Manner, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span

Pair = tuple[Article, Reading]


def page(number: int, *sources: tuple[str, str]) -> Pair:
    """An article of lines "SOURCE said."; each source with the description that the reading has for the speaker."""
    text, mentions, said = "", [], []
    for words, speaker in sources:
        at = Span(len(text), len(text) + len(words))
        named = Span(at.end - len(speaker), at.end) if words.endswith(speaker) else at
        text += f"{words} said.\n"
        mentions.append(Mention(at, MentionKind.NOMINAL, EntityType.GROUP, None, "description"))
        cue = Span(at.end + 1, at.end + 5)
        said.append(
            Attribution(
                (at,), (cue,), (), Manner.INDIRECT, speaker=speaker, speaker_span=named, speaker_because="as described"
            )
        )
    return Article(f"{number:016x}", text), Reading(f"{number:016x}", tuple(mentions), attributions=tuple(said))


def test_the_police_of_three_articles_are_three() -> None:
    held = entities([page(n, ("Police", "Police")) for n in (1, 2, 3)])
    assert [(one.type, one.name) for one in held] == [(EntityType.SOURCE, "Police")] * 3
    assert len({one.id for one in held}) == 3
    assert len({one.citations[0].article for one in held}) == 3


def test_one_article_has_one_of_a_description() -> None:
    (one,) = entities([page(1, ("Police", "Police"), ("Police", "Police"))])
    assert len(one.citations) == 2


@pytest.mark.parametrize(
    ("first", "then", "how_many"),
    [
        (("a senior official", "senior official"), ("the official", "official"), 1),
        (("a senior official", "senior official"), ("another official", "another official"), 2),
        (("a member of the panel", "member of the panel"), ("the panel", "panel"), 2),
    ],
)
def test_who_is_taken_up_again(first: tuple[str, str], then: tuple[str, str], how_many: int) -> None:
    assert len(entities([page(1, first, then)])) == how_many


def test_a_person_may_say_that_two_are_one() -> None:
    one, other = page(1, ("Police", "Police")), page(2, ("Police", "Police"))
    places = [(p[0].id, p[1].attributions[0].source[0]) for p in (one, other)]
    (joined,) = entities([one, other], (Decision(Verdict.SAME, places[0], places[1], "j"),))
    assert joined.type is EntityType.SOURCE
    assert len(joined.citations) == 2


def test_its_name_is_nobodys_in_the_story() -> None:
    names = identify([page(1, ("Police", "Police"))]).names
    assert key_of("Police") not in names.whole
    assert list(names.unnamed) == [("0000000000000001", "Police")]


def naming(number: int, name: str) -> Pair:
    """An article that names a body."""
    mention = Mention(Span(0, len(name)), MentionKind.NAME, EntityType.ORG, name, "name")
    return Article(f"{number:016x}", f"{name} is here.\n"), Reading(f"{number:016x}", (mention,))


@pytest.mark.parametrize("small", ["Indian navy", "Indian Air force", "US coast guard"])
def test_a_countrys_force_is_one_body_however_it_is_written(small: str) -> None:
    """Also in another article than the one that has it in capitals."""
    (one,) = entities([naming(1, small.title().replace("Us ", "US ")), page(2, (f"The {small}", small))])
    assert one.type is EntityType.ORG
    assert len(one.citations) == 2


@pytest.mark.parametrize(("small", "how_many"), [("Harbour council", 1), ("harbour police", 2)])
def test_a_body_in_small_letters_is_the_one_that_the_article_names(small: str, how_many: int) -> None:
    article, reading = page(1, ("Harbour Council", "Harbour Council"), (f"the {small}", small))
    named = replace(reading.mentions[0], kind=MentionKind.NAME, type=EntityType.ORG, entity="Harbour Council")
    held = entities([(article, replace(reading, mentions=(named, *reading.mentions[1:])))])
    assert len(held) == how_many


@pytest.mark.parametrize("words", ["Indian navy officials", "navy", "Indian police"])
def test_others_stay_sources_of_their_article(words: str) -> None:
    held = entities([naming(1, words.title()), page(2, (words, words))])
    assert sorted(one.type for one in held) == sorted([EntityType.ORG, EntityType.SOURCE])

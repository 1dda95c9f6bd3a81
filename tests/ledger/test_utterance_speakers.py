"""Who speaks: when speakers of different articles, differently called, may be one."""

from dataclasses import replace

import pytest
from tests.ledger.saying import person, saying

from onrecord.ledger.entity_values import Entity, Holder
from onrecord.ledger.utterance_speakers import Speakers, speakers, voices
from onrecord.ledger.utterance_values import Utterance
from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Statement
from onrecord.reading.values import EntityType, Manner
from onrecord.text.article import UNKNOWN_TIME
from onrecord.text.span import Span, cite

MAYOR = "Ada Brook"
PEOPLE = (person(MAYOR), person("Carl Holm"), person("Harbour Office", EntityType.ORG))
READY = "the boy’s father was ready to travel to the harbour"


def joined(*statements: Statement) -> tuple[Utterance, ...]:
    return utterances(statements, PEOPLE)


TANKS = "a man had been found dead beside the leaking tanks"
DEAD = "the man found dead beside the tanks had been leaking oil"


def group(article: str, words: str, speaker: str = "Police") -> Statement:
    """What is said by who is nobody in particular."""
    return replace(saying(article, speaker, words, manner=Manner.INDIRECT), entity=None)


def holder(name: str) -> Holder:
    words = cite("a", name, Span(0, len(name)))
    return Holder(
        UNKNOWN_TIME,
        UNKNOWN_TIME,
        name,
        f"e-{name}",
        former=False,
        count=1,
        first_words=words,
        last_words=words,
        because="test",
    )


def tells_of(name: str, *articles: str) -> Entity:
    return replace(person(name), citations=tuple(cite(article, name, Span(0, len(name))) for article in articles))


@pytest.mark.parametrize(("articles", "expected"), [(("a", "b"), True), (("a",), False)])
def test_police_are_the_same_police_in_articles_on_one_story(articles: tuple[str, ...], *, expected: bool) -> None:
    named = [tells_of(name, *articles) for name in ("Oldmere", "Ada Brook")]
    elsewhere = [tells_of(name, "b") for name in ("Newport", "Eva Lund")]
    found = utterances((group("a", TANKS), group("b", DEAD)), (*named, *elsewhere))
    assert bool(found) is expected


@pytest.mark.parametrize(
    ("other", "expected"), [("her spokeswoman", True), ("a fisherman", False), ("Carl Holm", False)]
)
def test_one_who_speaks_for_another_may_be_anybody_with_a_name(other: str, *, expected: bool) -> None:
    words = "the old lighthouse keeper died early on Thursday in his sleep"
    told = "the old lighthouse keeper passed away early on Thursday in his sleep"
    one = saying("a", MAYOR, words, manner=Manner.INDIRECT)
    two = saying("b", other, told, manner=Manner.INDIRECT)
    two = two if other == "Carl Holm" else replace(two, entity=None)
    assert bool(joined(one, two)) is expected


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("Joseph R. Brook Jr.", "Joe Brook", True),
        ("Ilene Wolfe", "Ilene Wolff", True),
        ("Joseph Brook", "Carl Brook", False),
    ],
)
def test_a_person_may_be_written_in_several_ways(first: str, second: str, *, together: bool) -> None:
    one, two = saying("a", first, READY, manner=Manner.INDIRECT), saying("b", second, READY, manner=Manner.INDIRECT)
    assert bool(utterances((one, two), (person(first), person(second)))) is together


def test_a_person_speaks_for_the_body_in_which_he_holds_a_post() -> None:
    told = "the leaking tanks have to be emptied by Friday and the harbour will stay closed"
    post = Entity("e-post", "director of Harbour Office", EntityType.OFFICE, (), (), "test", holders=(holder(MAYOR),))
    one = saying("a", MAYOR, told, manner=Manner.INDIRECT)
    two = saying("b", "Harbour Office", "the tanks have to be emptied by Friday", manner=Manner.INDIRECT)
    assert utterances((one, two), (*PEOPLE, post))
    assert not joined(one, two)


@pytest.mark.parametrize(("speaker", "together"), [("Republican voters", True), ("voters", False)])
def test_many_without_a_name_are_the_same_many_only_by_the_same_words(speaker: str, *, together: bool) -> None:
    told = "the banks do more to hurt the economy than to help it"
    one = group("a", told, "Republican voters")
    two = group("b", "the banks do more to hurt the economy of the country than to help it", speaker)
    assert bool(joined(one, two)) is together


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("woman who called herself the boy’s cousin", "one woman, who called herself the slain boy’s cousin", True),
        ("woman who called herself the boy’s cousin", "the owner of the mill", False),
        ("Forensic experts", "forensic doctors and independent experts hired by the family", True),
        ("experts", "forensic doctors and independent experts hired by the family", False),
    ],
)
def test_one_may_be_described_at_more_length(one: str, other: str, *, expected: bool) -> None:
    told = speakers(group("a", TANKS, one), group("b", DEAD, other), voices((), PEOPLE))
    assert (told is Speakers.COMPATIBLE) is expected


@pytest.mark.parametrize(
    ("surname", "name", "expected"),
    [("Wolfe", "Ilene Wolff", Speakers.COMPATIBLE), ("Wolfe", "Ilene Marsh", Speakers.DIFFERENT)],
)
def test_a_surname_alone_may_be_spelled_otherwise(surname: str, name: str, expected: Speakers) -> None:
    known = voices((), (person(surname), person(name)))
    assert speakers(saying("a", surname, TANKS), saying("b", name, DEAD), known) is expected

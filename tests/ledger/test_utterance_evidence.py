"""What speaks for one speech act is weighed where no single rule decides."""

import pytest
from tests.ledger.saying import day, person, saying

from onrecord.ledger.utterance_evidence import evidence, weighed
from onrecord.ledger.utterance_groups import compared, setting
from onrecord.ledger.utterance_index import rarity
from onrecord.ledger.utterance_likeness import Likeness
from onrecord.ledger.utterance_units import units
from onrecord.ledger.utterance_weights import WEIGHTS
from onrecord.ledger.utterances import utterances
from onrecord.reading.values import Manner
from onrecord.text.article import UNKNOWN_TIME, Interval

MAYOR = "Ada Brook"
PEOPLE = (person(MAYOR), person("Carl Holm"))
FERRY = "the ferry would not sail before the pilots had been paid in full"
THREATS = "he did not know of any threats to the harbour before the fire"
AGAIN = "there had not been any recent threats to the harbour"
WEIGHED = "much in common, weighed"


def likeness(one: str, other: str, who: str | None = MAYOR) -> Likeness:
    said = [saying("a", MAYOR, one, manner=Manner.INDIRECT), saying("b", who, other, manner=Manner.INDIRECT)]
    found = units(said)
    return compared(found, setting(found, PEOPLE))[0, 1]


def rules(one: str, other: str, printed: tuple[Interval, Interval] = (UNKNOWN_TIME, UNKNOWN_TIME)) -> set[str]:
    said = [
        saying(article, MAYOR, words, manner=Manner.INDIRECT, printed=when)
        for article, words, when in zip("ab", (one, other), printed, strict=True)
    ]
    said.append(saying("c", "Carl Holm", "the council will meet on Monday and vote on a pier", manner=Manner.INDIRECT))
    return {variant.because for made in utterances(said, PEOPLE) for variant in made.variants}


def test_every_weight_is_of_evidence_that_is_looked_for() -> None:
    assert set(WEIGHTS) == set(evidence(likeness(FERRY, FERRY)))


def test_what_no_rule_decides_is_weighed() -> None:
    assert rules(THREATS, AGAIN) == {WEIGHED}


@pytest.mark.parametrize(
    "other",
    [
        "the pilots of the ferry had asked for 12 boats",
        "the pilots of the northern harbour fear that their boats are too old",
    ],
)
def test_what_is_against_one_act_is_weighed_too(other: str) -> None:
    assert not rules(FERRY, other)


def test_words_printed_days_apart_may_be_said_twice() -> None:
    assert not rules(THREATS, AGAIN, (day(1), day(9)))


def test_a_known_speaker_makes_it_likelier() -> None:
    assert weighed(likeness(FERRY, FERRY)) > weighed(likeness(FERRY, FERRY, who=None))


def test_the_name_of_a_thing_is_no_speech_act() -> None:
    assert not rules("the death penalty", "the death penalty")


def test_a_phrase_in_common_is_not_enough_where_all_else_differs() -> None:
    called = "two patrol cars and a fire engine went to the crash at the corner of Mill Street and the harbour road"
    struck = "an old woman in a grey coat was walking home along Mill Street and the harbour road when a van hit her"
    assert not rules(called, struck)
    assert rules(called, called.replace("two patrol cars and a fire engine", "the guards and their dogs"))


@pytest.mark.parametrize("others", [0, 40])
def test_a_word_of_one_sentence_tells_as_much_in_a_small_pile_as_in_a_large_one(others: int) -> None:
    more = [saying(f"o{n}", MAYOR, f"the lamps of pier {n} burn", manner=Manner.INDIRECT) for n in range(others)]
    found = units([saying("a", MAYOR, FERRY, manner=Manner.INDIRECT), *more])
    rare = rarity(found)
    assert rare.of(["ferry"]) == pytest.approx(1.0)
    assert not others or rare.of(["pier"]) < rare.of(["ferry"]) / 2

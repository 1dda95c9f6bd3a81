"""Each rule is a named row: nothing is emitted that has none, and every row is emitted by a golden passage."""

import re
from functools import cache
from pathlib import Path

import pytest
from bench.system import plain_article, reading_of
from gold.marked import corpus

from onrecord.reading.attribution.rules import RULES, Rule, voters
from onrecord.reading.speakers.rule import SpeakerRule
from onrecord.reading.speakers.rules import SPEAKER_RULES, steps
from onrecord.reading.values import Attribution
from onrecord.text.span import Span

GOLD = Path(__file__).parents[2] / "gold"


@cache
def found(folder: str) -> tuple[Attribution, ...]:
    read = (reading_of(plain_article(marked.text))[0] for _, marked in corpus(GOLD / folder))
    return tuple(one for reading in read for one in reading.attributions)


@cache
def emitted(folder: str) -> frozenset[str]:
    return frozenset(name for one in found(folder) for name in voters(one.because))


@cache
def emitted_for_speakers(folder: str) -> frozenset[str]:
    return frozenset(name for one in found(folder) for name in steps(one.speaker_because))


@pytest.mark.parametrize("folder", ["passages", "wikinews"])
def test_whatever_is_emitted_has_a_row(folder: str) -> None:
    assert emitted(folder) <= RULES.keys()
    assert emitted_for_speakers(folder) <= SPEAKER_RULES.keys()


def test_every_row_is_emitted_by_a_golden_passage() -> None:
    assert RULES.keys() - emitted("passages") == set()
    assert SPEAKER_RULES.keys() - emitted_for_speakers("passages") == set()


def test_a_speaker_is_given_by_the_rules_that_resolve_and_by_no_other() -> None:
    for one in found("passages") + found("wikinews"):
        resolves = all(SPEAKER_RULES[name].resolves for name in steps(one.speaker_because))
        assert resolves is (one.speaker is not None), one.speaker_because


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_the_example_of_a_rule_is_found_by_it(rule: Rule) -> None:
    reading, _ = reading_of(plain_article(rule.example.replace(" ¶ ", "\n\n")))
    assert rule.name in {name for one in reading.attributions for name in voters(one.because)}


@pytest.mark.parametrize("rule", SPEAKER_RULES.values(), ids=lambda rule: rule.name)
def test_the_speaker_of_an_example_is_found_by_its_rule(rule: SpeakerRule) -> None:
    before, source, *_ = *re.split(r"[\[\]]", rule.example), ""
    place = Span(len(before), len(before) + len(source))
    words = rule.example.replace("[", "").replace("]", "").replace(" ¶ ", "\n\n ")  # as long as it was
    reading, _ = reading_of(plain_article(words))
    marked = (one for one in reading.attributions if not one.source or any(place.overlaps(s) for s in one.source))
    assert rule.name in {name for one in marked for name in steps(one.speaker_because)}

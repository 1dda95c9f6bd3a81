"""The table of time rules as a whole: named, searched only where it can match, and fast on any text."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.dating import PRINTED

from onrecord.reading.syntax import Tree
from onrecord.reading.times import find, find_times
from onrecord.reading.times.find import RULES
from onrecord.reading.times.scene import words_of
from onrecord.text.article import Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Span
from onrecord.text.tokens import Observations, Paragraph

_LONG = 20_000
_SECONDS = 3.0
"""A rule that is quadratic in the length of the text would take minutes."""


def untagged(text: str) -> tuple[Article, Tree]:
    """A text without tokens: rules must do without them."""
    span = Span(0, len(text))
    article = Article("0" * 16, text, published=Published(Interval(PRINTED, PRINTED), Status.STATED))
    article = replace(article, segments=(Segment(span, Role.BODY, "test"),))
    return article, Tree(Observations("", "", paragraphs=(Paragraph(span, Role.BODY, 0, 0, 0, 0),)))


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


_PIECES = (
    "1", "11", "1914", "1,000", "1/2/", "1-", "12:30 ", "May ", "may ", "May-", "Sept. 11, ", "the ", "the first ",
    "last ", "years ", "a ", "a few ", "twenty-", "late ", "  ", "\t", "at least ", "quarter ", "of ", "bc ", "'s ",
    "every ", "Monday ", "nineteen ", "the year ", "end of ", "ago ", "later ", "ab. ", '"', "Christmas ", "1 to ",
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=4).map("".join))
def test_no_rule_is_slow_on_long_runs(unit: str) -> None:
    text = unit * (_LONG // len(unit))
    began = time.process_time()
    find_times(*untagged(text))
    for rule in RULES:
        sum(1 for _ in rule.pattern.finditer(text))
    assert time.process_time() - began < _SECONDS


@pytest.mark.parametrize(
    "text",
    [
        "On Sept. 11, 2024, and on 3 May or 12/25/98, at 9 a.m. Tuesday, by noon, on Christmas Eve 1999, they met.",
        "Last week, two days later, 40 years ago, every other Tuesday, twice a week, in the past two months, daily.",
        "In late June, in early 2024, in the third quarter of 2023, in the 1990s, in 480 BC, in the 19th century.",
        "Now, recently, in the future, this morning, overnight, by year-end, in fiscal 1999, the latest quarter.",
        "In nineteen ninety-six, the nineties, the summer of 1968, 15 Nisan 5784, 1445 AH, for years, AD 70.",
    ],
)
def test_rules_are_tried_wherever_they_can_match(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sparing = find_times(*untagged(text))
    monkeypatch.setattr(find, "PLACES", dict.fromkeys(words_of(text), range(len(RULES))))
    assert find_times(*untagged(text)) == sparing
    assert len(sparing) > 4

"""When words were said. Each case marks cue, content and the time of the utterance: {cue}, (content), [time]."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, seen

from onrecord.reading.said import date_utterances
from onrecord.reading.times import find_times
from onrecord.reading.values import Attribution, Manner
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Span

_MARK = re.compile(r"[{(<\[]([^})>\]]+)[})>\]]")


def said(marked: str, printed: date | None = PRINTED) -> tuple[Attribution, str, str | None]:
    """The dated attribution of a marked text, the words found to date it, and the words marked as dating it."""
    text, at, spans = "", 0, dict[str, Span]()
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans[mark[0][0]] = Span(len(text), len(text) + len(mark[1]))
        text += mark[1]
        at = mark.end()
    text += marked[at:]
    article = dated_article(text, printed)
    draft = Attribution((), (spans["{"],), (spans["("],), Manner.INDIRECT)
    draft = replace(draft, addressee=(spans["<"],)) if "<" in spans else draft
    tree = seen(article)
    (dated,) = date_utterances(article, tree, (draft,), find_times(article, tree))
    found = article.words(dated.said_span) if dated.said_span else ""
    return dated, found, article.words(spans["["]) if "[" in spans else None


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor {said} on [Tuesday] that (the bridge is closed).",
        "The mayor {said} [Tuesday] (the bridge is closed).",
        "The mayor {told} <reporters> on [Tuesday] that (the bridge is closed).",
        "The mayor on [Tuesday] {said} (the bridge is closed).",
        "Earlier on [Tuesday], Ann Ross, the mayor, {called} on the state (to close the bridge).",
        "In a [Tuesday] news conference the mayor {said} that (the bridge is closed).",
        "Speaking in the town hall on [Tuesday], the mayor {said} (the bridge is closed).",
        "(The bridge is closed), the mayor {said} in a statement on [Tuesday].",
    ],
)
def test_a_time_in_the_clause_of_the_cue_dates_the_words(marked: str) -> None:
    dated, found, expected = said(marked)
    assert found == expected
    assert dated.said == Interval(date(2024, 9, 10), date(2024, 9, 10))


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor {said} (the bridge was closed on Tuesday).",
        "The company, which has led since 2003, {believes} that (the bridge will be closed).",
        "The officer, who resigned on Tuesday, {said} that (the bridge will be closed).",
        "The mayor {condemned} Tuesday’s (attack on the bridge).",
        "After the bridge was closed on Tuesday, the mayor {said} (it was unsafe).",
        "The mayor {said} that (the bridge is closed).",
        "(It was unsafe), {said} Ann Ross, who left the council two years ago.",
    ],
)
def test_a_time_of_something_else_does_not(marked: str) -> None:
    dated, found, _ = said(marked)
    assert not found
    assert dated.said == UNKNOWN_TIME


def test_words_that_date_it_are_kept_where_the_day_of_printing_is_unknown() -> None:
    dated, found, expected = said("The mayor {said} on [Tuesday] that (the bridge is closed).", None)
    assert (dated.said, found) == (UNKNOWN_TIME, expected)

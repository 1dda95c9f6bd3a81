"""When words were said. Each case marks cue, content and the time of the utterance: {cue}, (content), [time]."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, seen
from tests.reading.speaking import model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
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


@pytest.mark.parametrize(
    ("goes_on", "carried"),
    [
        ("Ross said that the bridge would stay closed.", True),
        ("Ross added that the bridge would stay closed.", True),
        ("“The bridge will stay closed,” she said.", True),
        ("Ross has said that the bridge would stay closed.", False),
        ("Ross says that the bridge will stay closed.", False),
        ("Ross previously said that the bridge would stay closed.", False),
        ("Ross said that the bridge would stay closed on Friday.", True),
        ("In a letter last month Ross said that the bridge would stay closed.", False),
        ("Paul Moreau said that the bridge would stay closed.", False),
    ],
)
def test_a_day_holds_on_for_what_the_same_speaker_goes_on_to_say(goes_on: str, carried: bool) -> None:
    article = dated_article(f"Mayor Ann Ross said on Tuesday that the bridge was closed. {goes_on}")
    found = read(article, next(iter(model().observe([article]))), load_lexicon()).attributions
    *_, last = sorted(found, key=lambda one: one.content[0].start)
    tuesday = Interval(date(2024, 9, 10), date(2024, 9, 10))
    assert found[0].said == tuesday
    assert (last.said == tuesday) == carried


def test_a_run_ends_where_the_speaker_said_something_at_another_time() -> None:
    told = "Mayor Ann Ross said on Tuesday that it was closed. Ross has said that it was old."
    article = dated_article(f"{told} Ross said that it would open.")
    found = read(article, next(iter(model().observe([article]))), load_lexicon()).attributions
    assert [one.said.known for one in sorted(found, key=lambda one: one.content[0].start)] == [True, False, False]


@pytest.mark.parametrize(
    ("source", "dated"),
    [
        ("Mayor Ann Ross on Tuesday", True),
        ("The mayor, in early September,", True),
        ("The man arrested on Tuesday", False),
        ("The mayor since 2019", False),
    ],
)
def test_a_time_that_closes_the_source_dates_the_words(source: str, dated: bool) -> None:
    text = f"{source} said the bridge is closed."
    at = len(source) + 1
    draft = Attribution((Span(0, len(source)),), (Span(at, at + 4),), (Span(at + 5, len(text) - 1),), Manner.INDIRECT)
    article = dated_article(text)
    tree = seen(article)
    (found,) = date_utterances(article, tree, (draft,), find_times(article, tree))
    assert found.said.known == dated

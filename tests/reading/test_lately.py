"""Which utterances are told as the news. Each case marks cue and content: {cue}, (content)."""

import pytest
from tests.reading.dating import dated_article, seen

from onrecord.reading.lately import told_as_news
from onrecord.reading.times import find_times
from onrecord.reading.values import Attribution, Kind, Manner
from onrecord.text.span import Span


def is_news(marked: str, kind: Kind = Kind.STATEMENT) -> bool:
    text, places = "", {}
    for sign in marked:
        if sign in "{}()":
            places[sign] = len(text)
        else:
            text += sign
    cue, content = Span(places["{"], places["}"]), Span(places["("], places[")"])
    article = dated_article(text)
    one = Attribution((), (cue,), (content,), Manner.INDIRECT, kind, asserted=True)
    tree = seen(article)
    (marked_one,) = told_as_news(tree, (one,), find_times(article, tree))
    return marked_one.lately


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor {said} (the bridge would open in 2026).",
        "The mayor {says} (the bridge is closed).",
        "The mayor has {announced} that (the bridge is closed).",
        "(The bridge is closed), {said} Ann Ross, the mayor.",
    ],
)
def test_what_is_told_as_the_news(marked: str) -> None:
    assert is_news(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor {said} on Tuesday that (the bridge is closed).",
        "The mayor had {said} (the bridge was closed).",
        "The mayor will {say} (the bridge is closed).",
        "The mayor did not {say} (the bridge is closed).",
        "The mayor once {said} (the bridge was closed).",
        "Ann Ross, who {said} (the bridge was closed), is 50.",
        "After the vote in 2019 the mayor {said} (the bridge was closed).",
    ],
)
def test_what_may_lie_further_back(marked: str) -> None:
    assert not is_news(marked)


def test_a_belief_is_no_utterance() -> None:
    assert not is_news("The mayor {believes} (the bridge is closed).", Kind.BELIEF)


@pytest.mark.parametrize(
    ("source", "news"),
    [("the mayor", True), ("the register", False), ("a report of the agency", False)],
)
def test_by_the_word_of_somebody_is_news_and_of_a_paper_is_not(source: str, news: bool) -> None:
    text = f"The bridge was closed, according to {source}."
    places = [Span(text.index(words), text.index(words) + len(words)) for words in (source, "according to")]
    content = Span(0, text.index(","))
    one = Attribution(
        (places[0],), (places[1],), (content,), Manner.INDIRECT, asserted=True, because="according-to+tagger"
    )
    article = dated_article(text)
    tree = seen(article)
    (marked,) = told_as_news(tree, (one,), find_times(article, tree))
    assert marked.lately == news


@pytest.mark.parametrize(
    "marked",
    [
        "An email from the yard {advises} the minister to wait: (“Send a memo first”).",
        "The letter from the yard was short: (“Send a memo first,”) it {said}.",
    ],
)
def test_what_a_letter_says_may_be_old(marked: str) -> None:
    assert not is_news(marked)

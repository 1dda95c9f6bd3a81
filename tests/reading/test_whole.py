"""Contents made whole: each case marks the content that was found, and says which it should be."""

import pytest
from tests.reading.dating import dated_article, seen

from onrecord.reading.quotes import find_quotes
from onrecord.reading.values import Attribution, Manner
from onrecord.reading.whole import whole_contents
from onrecord.text.span import Span


@pytest.mark.parametrize(
    ("text", "cue", "found", "whole"),
    [
        (
            "Officials expressed concerns that the strike could spread.",
            "expressed",
            "that the strike could spread",
            "concerns that the strike could spread",
        ),
        (
            "The minister told reporters that the bridge was closed.",
            "told",
            "that the bridge was closed",
            "that the bridge was closed",
        ),
        (
            "The minister ordered the harbour closed, three days after she had promised that it would stay open.",
            "ordered",
            "the harbour closed, three days",
            "the harbour closed, three days after she had promised that it would stay open",
        ),
        (
            "The mayor said the aim “is to give them what they need, when they need it, to be safe.”",
            "said",
            "the aim “is to give them what they need",
            "the aim “is to give them what they need, when they need it, to be safe.”",
        ),
        (
            "LONDON, March 5 (Reuters) – The bridge has been closed, the police said.",
            "said",
            "LONDON, March 5 (Reuters) – The bridge has been closed",
            "The bridge has been closed",
        ),
        (
            "The firm advises the minister, apparently regardless of the facts: “I would send a short memo,” it said.",
            "advises",
            "regardless of the facts: “I would send a short memo,”",
            "“I would send a short memo,”",
        ),
    ],
)
def test_a_content_keeps_the_words_that_its_sense_hangs_on(text: str, cue: str, found: str, whole: str) -> None:
    article = dated_article(text)
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (cue, found)]
    draft = Attribution((), (spans[0],), (spans[1],), Manner.INDIRECT)
    (made,) = whole_contents(article, seen(article), find_quotes(article)[0], (draft,))
    assert [span.of(text) for span in made.content] == [whole]

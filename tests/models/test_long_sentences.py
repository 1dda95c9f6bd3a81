"""Text without full stops: the parser's sentence is cut, and reading costs no more a word than in a short text."""

import pytest

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.text.tokens import Observations

LONGEST = 300


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model()


def seen(model: Model, words: str) -> Observations:
    received = receive(words.encode(), "long.txt", load_lexicon().outlets, plain=True)
    assert received.article is not None
    return next(iter(model.observe([received.article])))


def test_a_sentence_too_long_to_follow_is_cut_and_its_pieces_stand_alone(model: Model) -> None:
    observed = seen(model, "Ann Lee said that Bob Roe said that " * 200)
    assert max(s.last - s.first for s in observed.sentences) <= LONGEST
    assert [s.first for s in observed.sentences[1:]] == [s.last for s in observed.sentences[:-1]]
    for sentence in observed.sentences:
        assert all(sentence.first <= t.head < sentence.last for t in observed.tokens[sentence.first : sentence.last])


@pytest.mark.parametrize(
    "odd",
    [
        "“He said ‘we go " * 60,
        "THE MAYOR SAID ON MONDAY THAT THE CITY WOULD PAY. " * 40,
        "SMITH: We go.\nJONES: We stay.\n" * 40,
        "« Nous partons », said Ann Lee. „Wir gehen,“ said Bo Roe. " * 10,
        "'tis the dogs' 'n' ''" * 60,
        "- item one\n- item two: 5\n" * 40,
        "said",
        "“”‘’\"'" * 50,
        "14:02 — Police say two are hurt.\n\n14:09 — Mayor Ann Lee: “Stay at home.”\n\n" * 20,
        "Tyger Tyger, burning bright,\nIn the forests of the night;\n" * 20,
    ],
)
def test_odd_text_is_read_and_every_span_lies_inside_it(model: Model, odd: str) -> None:
    received = receive(odd.encode(), "odd.txt", load_lexicon().outlets, plain=True)
    assert received.article is not None
    article = received.article
    reading = read(article, next(iter(model.observe([article]))), load_lexicon())
    for one in reading.attributions:
        assert all(0 <= s.start < s.end <= len(article.text) for s in (*one.source, *one.cue, *one.content))

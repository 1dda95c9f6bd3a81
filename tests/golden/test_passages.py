"""Our golden passages: every span of every attribution, and what is marked beside it, exactly."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from bench.system import plain_article
from gold.marked import ROLES, MarkedText, Said, corpus

from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.reading.values import Attribution
from onrecord.text.span import Span, Spans

PASSAGES = Path(__file__).parents[2] / "gold" / "passages"

NOT_YET: Mapping[str, str] = {
    "asked-and-answered": "'when asked about the cost' is taken for a question of its own",
    "next-speaker": "a quotation after 'statement saying' and one before the next speaker's quotation are lost",
}
"""Passages that are not yet read as they should be, and what goes wrong."""


@cache
def model() -> Model:
    return load_model()


def words(text: str, spans: Spans) -> str:
    return " … ".join(span.of(text) for span in spans)


def shown(text: str, one: Attribution | Said) -> str:
    """One attribution as a line, so that a difference can be read."""
    return " | ".join(words(text, getattr(one, role)) for role in ROLES)


def beside(one: Attribution) -> dict[str, str]:
    via = ";".join(relay.name for relay in one.via)
    return {"kind": one.kind, "manner": one.manner, "speaker": one.speaker or "", "via": via}


def start(one: Attribution | Said) -> Span:
    return min((*one.source, *one.cue, *one.content))


def cases() -> list[object]:
    marks = {name: [pytest.mark.xfail(reason=why)] for name, why in NOT_YET.items()}
    return [pytest.param(text, id=name, marks=marks.get(name, [])) for name, text in corpus(PASSAGES)]


@pytest.mark.parametrize("marked", cases())
def test_a_passage_is_read_as_it_is_marked(marked: MarkedText) -> None:
    text = marked.text
    article = plain_article(text)
    (seen,) = model().observe([article])
    got = sorted(read(article, seen, load_lexicon()).attributions, key=start)
    assert [shown(text, one) for one in got] == [shown(text, one) for one in sorted(marked.said, key=start)]
    for one, expected in zip(got, sorted(marked.said, key=start), strict=True):
        said = beside(one)
        assert {key: said[key] for key in expected.about} == dict(expected.about)


def test_every_passage_that_is_not_yet_right_exists() -> None:
    assert NOT_YET.keys() <= {name for name, _ in corpus(PASSAGES)}

"""The attribution tagger: its weights are those that the fingerprint names; any text comes back as spans of itself."""

import hashlib
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.models.fingerprint import FINGERPRINT, TAGGER
from onrecord.models.tagger import Tagger
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span, Spans
from onrecord.text.tokens import Tagged


@cache
def tagger() -> Tagger:
    return Tagger()


def article(text: str, *roles: Role) -> Article:
    """An article whose paragraphs are the lines of `text`, body unless said otherwise."""
    segments, at = [], 0
    for n, line in enumerate(text.split("\n")):
        if line.strip():
            segments.append(Segment(Span(at, at + len(line)), roles[n] if n < len(roles) else Role.BODY, "test"))
        at += len(line) + 1
    return Article("test", text, segments=tuple(segments))


def shown(text: str, found: tuple[Tagged, ...]) -> list[tuple[str, str, str]]:
    return [(words(text, t.source), words(text, t.cue), words(text, t.content)) for t in found]


def words(text: str, spans: Spans) -> str:
    return " … ".join(s.of(text) for s in spans)


def test_the_fingerprint_names_the_weights() -> None:
    graph = (files("onrecord.models") / "weights" / "attribution.onnx").read_bytes()
    assert hashlib.sha256(graph).hexdigest().startswith(TAGGER)
    assert TAGGER in FINGERPRINT
    assert len(graph) < 26_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We will open in spring,” Mayor Ada Brook said on Monday.",
            [("Mayor Ada Brook", "said", "“We will open in spring,”")],
        ),
        (
            "The mayor said that the bridge would close.",
            [("The mayor", "said", "that the bridge would close")],
        ),
        ("The bridge is 300 metres long and was built in 1911.", []),
        ("", []),
    ],
)
def test_sources_cues_and_contents_are_linked(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert shown(text, tagger().tag(article(text))) == expected


def test_furniture_is_not_tagged() -> None:
    text = "Brook said the port is open.\nCheck Also: the mayor said the fair is closed."
    found = tagger().tag(article(text, Role.BODY, Role.RELATED))
    assert shown(text, found) == [("Brook", "said", "the port is open")]


def test_a_repaired_view_leads_back_to_the_words_as_they_are() -> None:
    text = "Minister [Ada Brook](#) said\u00a0the port is open."
    (found,) = tagger().tag(article(text))
    assert words(text, found.content) == "the port is open"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab Cd.,:\"“”'’[]()\n\u00a0é…—1%", max_size=200))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for one in tagger().tag(article(text)):
        for spans in (one.source, one.cue, one.content):
            assert all(0 <= s.start < s.end <= len(text) for s in spans)
            assert list(spans) == sorted(spans)
        assert 0 <= one.sure <= 1

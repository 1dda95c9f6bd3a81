"""The attribution tagger: its weights are those that the fingerprint names; any text comes back as spans of itself."""

import hashlib
import re
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.models.fingerprint import FINGERPRINT, TAGGER
from onrecord.models.reader import Reader
from onrecord.models.tagger import Tagger
from onrecord.models.tagging.pieces import pieces
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
@pytest.mark.parametrize("political", [True, False])
def test_sources_cues_and_contents_are_linked(
    text: str, expected: list[tuple[str, str, str]], *, political: bool
) -> None:
    assert shown(text, tagger().tag(article(text), political=political)) == expected


def test_furniture_is_not_tagged() -> None:
    text = "Brook said the port is open.\nCheck Also: the mayor said the fair is closed."
    found = tagger().tag(article(text, Role.BODY, Role.RELATED), political=False)
    assert shown(text, found) == [("Brook", "said", "the port is open")]


def test_a_repaired_view_leads_back_to_the_words_as_they_are() -> None:
    text = "Minister [Ada Brook](#) said\u00a0the port is open."
    (found,) = tagger().tag(article(text), political=False)
    assert words(text, found.content) == "the port is open"


@pytest.mark.parametrize("political", [True, False])
@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet="ab Cd.,:\"“”'’[]()\n\u00a0é…—1%", max_size=200))
def test_any_text_gives_spans_inside_it(text: str, *, political: bool) -> None:
    for one in tagger().tag(article(text), political=political):
        for spans in (one.source, one.cue, one.content):
            assert all(0 <= s.start < s.end <= len(text) for s in spans)
            assert list(spans) == sorted(spans)
        assert 0 <= one.sure <= 1


def test_the_looks_tell_which_way_of_marking_is_asked() -> None:
    def encode(words: str) -> tuple[list[int], list[tuple[int, int]]]:
        found = [*re.finditer(r"\w+|\W", words)]
        return [7] * len(found), [(m.start(), m.end()) for m in found]

    text = "“Go,” IBM said\nNow"
    political, other = (pieces(text, encode, political=political) for political in (True, False))
    assert (political.first, political.looks) == (0, [4, 5, 4, 4, 1, 3, 1, 1, 0, 2])
    assert (other.first, other.looks) == (13, [10, 11, 10, 10, 7, 9, 7, 7, 0, 8])


@pytest.mark.parametrize(
    ("text", "political"),
    [
        ("The senator, a Republican, told voters at a rally that the campaign hopes to win the nomination.", True),
        ("The company said the plant would open in spring, and its engineers hope to test the boilers.", False),
    ],
)
def test_news_of_party_politics_is_marked_in_its_own_way(text: str, *, political: bool) -> None:
    (seen,) = Reader().observe([article(text)])
    assert seen.tagged
    assert seen.tagged == tagger().tag(article(text), political=political)
    assert seen.tagged != tagger().tag(article(text), political=not political)

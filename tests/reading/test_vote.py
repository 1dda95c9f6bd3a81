"""Tagger and rules vote: whose spans, whose frame, and how sure the two are together."""

from dataclasses import replace
from functools import cache

import pytest
from tests.reading.speaking import model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.attribution import find
from onrecord.reading.read import read
from onrecord.reading.values import Attribution
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span, Spans
from onrecord.text.tokens import Observations, Tagged

Mark = tuple[str, str, str, float]
"""Source, cue and content as words of the text, and how sure the tagger is."""


@cache
def parsed(text: str) -> tuple[Article, Observations]:
    article = Article("test", text, segments=(Segment(Span(0, len(text)), Role.BODY, "test"),))
    (seen,) = model().observe([article])
    return article, replace(seen, tagged=())


def voted(text: str, *marks: Mark) -> list[Attribution]:
    article, seen = parsed(text)
    tagged = tuple(Tagged(at(text, s), at(text, q), at(text, c), sure, sure) for s, q, c, sure in marks)
    return list(read(article, replace(seen, tagged=tagged), load_lexicon()).attributions)


def at(text: str, words: str) -> Spans:
    return (Span(text.index(words), text.index(words) + len(words)),) if words else ()


def words(text: str, spans: Spans) -> str:
    return " … ".join(s.of(text) for s in spans)


SAID = "Brook said the bridge would close on Monday."
QUOTED = "Brook said: “The bridge will close on Monday.”"
BACKED = "Brook gave short shrift to the plan for a new bridge."


def test_without_a_tagger_the_rules_stand_alone() -> None:
    (one,) = voted(SAID)
    assert (one.because, words(SAID, one.content)) == ("source-cue-content", "the bridge would close on Monday")


def test_what_both_find_is_surer_than_what_one_finds() -> None:
    (rules,) = voted(SAID)
    (both,) = voted(SAID, ("Brook", "said", "the bridge would close", 0.99))
    assert both.because == "source-cue-content+tagger"
    assert words(SAID, both.content) == "the bridge would close"
    assert both.confidence > rules.confidence
    assert both.asserted


def test_what_only_the_tagger_finds_needs_more_where_the_cue_is_no_reporting_word() -> None:
    mark = ("Brook", "gave short shrift to", "the plan for a new bridge")
    assert voted(BACKED, (*mark, 0.05)) == []
    (one,) = voted(BACKED, (*mark, 0.95))
    assert (one.because, one.asserted) == ("tagger", False)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Neither Mr. Brook nor Mr. Lund said he would resign.",
            "Neither Mr. Brook nor Mr. Lund",
            "said",
            "he would resign",
        ),
        ("Brook did not say he would resign.", "Brook", "did not say", "he would resign"),
    ],
)
def test_what_nobody_said_is_never_asserted(text: str, source: str, cue: str, content: str) -> None:
    (one,) = voted(text, (source, cue, content, 0.999))
    assert one.confidence > 0.8
    assert not one.asserted


@pytest.mark.parametrize("content", ["the", "bridge"])
def test_debris_of_the_tagger_stands_for_nothing(content: str) -> None:
    assert voted("Brook built the bridge in spring.", ("Brook", "built", content, 0.99)) == []


def test_a_quotation_keeps_its_marks_against_the_tagger() -> None:
    text = "“It is over,” Brook said. “We lost.”"
    (one,) = voted(text, ("Brook", "said", "It is over", 0.9))
    assert words(text, one.content) == "“It is over,” … “We lost.”"


def test_a_relaying_clause_is_no_attribution_whatever_the_tagger_says() -> None:
    text = "The bridge will close, Brook said, as cited by The Times."
    (one,) = voted(
        text, ("Brook", "said", "The bridge will close", 0.9), ("The Times", "cited by", "The bridge will close", 0.9)
    )
    assert [r.name for r in one.via] == ["The Times"]


def test_a_rule_that_the_tagger_did_not_see_is_less_sure() -> None:
    (rules,) = voted(QUOTED)
    alone, _ = voted(QUOTED + " Holm denied it was late.", ("Holm", "denied", "it was late", 0.9))
    assert alone.confidence < rules.confidence


CAMPAIGN = "The nominee, a senator, lost the vote. Brook has long been critical of Reed. It seems the campaign is over."
WEATHER = "The bridge was shut in the storm. Brook has long been critical of Reed. It seems the long night is over."


@pytest.mark.parametrize(("text", "found"), [(CAMPAIGN, ["Reed", "the campaign is over"]), (WEATHER, [])])
def test_attitudes_and_appearances_stand_as_candidates_in_politics_alone(text: str, found: list[str]) -> None:
    seems = text[text.index("the", text.index("seems")) : -1]
    marks = [("Brook", "has long been critical of", "Reed", 0.8), ("", "seems", seems, 0.8)]
    read_there = voted(text, *marks)
    assert [words(text, one.content) for one in read_there] == found
    assert not any(one.asserted for one in read_there)


@pytest.mark.parametrize(("text", "stand"), [(CAMPAIGN, 1), (WEATHER, 0)])
def test_nobodys_words_stand_in_politics_however_little_the_tagger_is_sure_of_them(text: str, stand: int) -> None:
    seems = text[text.index("the", text.index("seems")) : -1]
    found = voted(text, ("", "seems", seems, 0.4))
    assert [(words(text, one.content), one.asserted) for one in found] == [(seems, False)] * stand


def test_a_quotation_in_pieces_ends_where_narration_begins() -> None:
    text = (
        "“The hall was cold,” said Brook. The hall was silent. “We were never told,” said Holm. “It was late,” he said."
    )
    mark = ("Brook", "said", "“The hall was cold,”", 0.9)
    pieces = Tagged(at(text, "Brook"), at(text, "said"), at(text, mark[2]) + at(text, "The hall was silent."), 0.9, 0.9)
    article, seen = parsed(text)
    first, *_ = read(article, replace(seen, tagged=(pieces,)), load_lexicon()).attributions
    assert words(text, first.content) == "“The hall was cold,”"


def test_a_rule_is_not_unseen_where_the_tagger_saw_the_words_as_relayed(monkeypatch: pytest.MonkeyPatch) -> None:
    # However unsure: this is about what makes it less so.
    monkeypatch.setattr(find, "LEAST", 0.0)
    text = "He wanted the yard open, the Herald reported. Brook said the bridge would close, according to the Herald."
    relayed = ("the Herald", "according to", "Brook said the bridge would close", 0.9)
    other = ("He", "wanted", "the yard open", 0.9)
    with_relay, without = voted(text, relayed, other), voted(text, other)
    (one, less) = ([a for a in some if "bridge" in words(text, a.content)] for some in (with_relay, without))
    assert one[0].confidence > less[0].confidence


@pytest.mark.parametrize(
    ("text", "marks", "cues"),
    [
        (
            "Brook denied that the pier was “unsafe”, although her remarks described it as “a very bold thing to do”.",
            (
                ("Brook", "denied", "that the pier was “unsafe”", 0.98),
                ("her remarks", "described", "it as “a very bold thing to do”", 0.98),
            ),
            ["denied", "described"],
        ),
        (
            "Brook believed that no such talk was held, saying that he heard every call to the office on that day.",
            (
                ("Brook", "believed", "that no such talk was held", 0.9),
                ("Brook", "saying", "that he heard every call to the office on that day", 0.9),
            ),
            ["believed", "saying"],
        ),
    ],
)
def test_of_two_reports_in_a_sentence_each_keeps_its_cue(text: str, marks: tuple[Mark, ...], cues: list[str]) -> None:
    found = voted(text, *marks)
    assert [words(text, a.cue) for a in found] == cues
    assert [words(text, a.content) for a in found] == [content for _, _, content, _ in marks]

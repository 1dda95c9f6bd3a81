"""Marked text for speaker tests: "[He|source] [argued|cue] that the road is closed." becomes an attribution."""

import re
from functools import cache

from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.mentions import find_mentions
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner, Mention
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span

_MARK = re.compile(r"\[([^\]|]+)\|(source|cue)\]")
_model = cache(load_model)


def model() -> Model:
    """The default model, loaded once for all tests of a run."""
    return _model()


def article_of(text: str, *, headline: bool = False) -> Article:
    """`text` as an article, one body segment a line; the first line is the headline when `headline`."""
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    roles = [Role.HEADLINE if headline and i == 0 else Role.BODY for i in range(len(spans))]
    return Article("0" * 16, text, segments=tuple(Segment(s, r, "test") for s, r in zip(spans, roles, strict=True)))


def tree_of(article: Article) -> Tree:
    """What the model sees in the article."""
    return Tree(next(iter(model().observe([article]))))


def mentions_of(text: str, *, headline: bool = False) -> tuple[Article, tuple[Mention, ...]]:
    """The mentions in `text`."""
    article = article_of(text, headline=headline)
    return article, find_mentions(article, tree_of(article), load_lexicon())


def unmarked(marked: str) -> tuple[str, tuple[Attribution, ...]]:
    """The text without its marks, and one attribution for each source (with the cue that follows or precedes it)."""
    text, marks, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        marks.append((mark[2], Span(len(text), len(text) + len(mark[1]))))
        text += mark[1]
        at = mark.end()
    text += marked[at:]
    cues = [span for kind, span in marks if kind == "cue"]
    sources = [span for kind, span in marks if kind == "source"]
    return text, tuple(Attribution((s,), (c,), (), Manner.INDIRECT) for s, c in zip(sources, cues, strict=True))


def resolved(marked: str) -> tuple[Article, tuple[Attribution, ...], tuple[Mention, ...]]:
    """The article of a marked text, its attributions with speakers, and its mentions after resolution."""
    text, attributions = unmarked(marked)
    article = article_of(text)
    tree, lexicon = tree_of(article), load_lexicon()
    mentions = find_mentions(article, tree, lexicon)
    return article, *resolve_speakers(article, tree, attributions, mentions, lexicon)


def check(marked: str, *speakers: str | None) -> None:
    """Asserts the speakers of the sources of a marked text, in text order."""
    article, attributions, _ = resolved(marked)
    assert [a.speaker for a in attributions] == list(speakers)
    for a in attributions:
        assert a.speaker_because not in {"", "unresolved"}
        assert (a.speaker is None) == (a.speaker_span is None)
        if a.speaker_span is not None:
            assert article.words(a.speaker_span)

"""Transcripts: "SMITH: …" at the start of a paragraph, where at least two paragraphs start like that."""

import re

from onrecord.reading.attribution.draft import Draft, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span

_TURN = re.compile(r"([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}|(?:[A-Z][\w.'’\-]+ ){1,2}[A-Z][\w'’\-]+):\s+(?=\S)")
_SPOKEN = Cue(":", "said", Kind.STATEMENT)
_FEWEST = 2
_SHORTEST = 8


def transcript_drafts(article: Article) -> list[Draft]:
    """One draft for each turn of a transcript; none where fewer than two paragraphs look like turns."""
    spans = [s.span for s in article.segments if s.role in STORY_ROLES]
    turns = [(span, match) for span in spans if (match := _TURN.match(article.text, span.start, span.end))]
    if len(turns) < _FEWEST:
        return []
    drafts = []
    for span, match in turns:
        content = trim(article.text, Span(match.end(), span.end))
        if len(content) >= _SHORTEST:
            cue = Span(match.end(1), match.end(1) + 1)
            drafts.append(Draft((Span(match.start(1), match.end(1)),), (cue,), (content,), _SPOKEN, "transcript-turn"))
    return drafts

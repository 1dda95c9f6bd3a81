"""Speakers set apart by a sign: transcripts ("SMITH: …"), signed quotations ("…" — Jane Smith) and posts."""

import re
from collections import Counter
from itertools import pairwise

from onrecord.reading.attribution.draft import Draft, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span

_TURN = re.compile(
    r"[\"“]?([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}|(?:[A-Z][\w.'’\-]+ ){1,2}[A-Z][\w'’\-]+):\s+(?=\S)"
)
_LABEL = re.compile(r"([A-Z][a-z]+):\s+(?=\S)")
"""One capitalised word before a colon: a label only where it comes back, as in an interview."""
_OFTEN = 3
_SPOKEN = Cue(":", "said", Kind.STATEMENT)
_TURN_RULE = "transcript-turn"
_FEWEST = 2
_SHORTEST = 8


def transcript_drafts(article: Article) -> list[Draft]:
    """One draft for each turn of a transcript; none where fewer than two paragraphs look like turns."""
    spans = [s.span for s in article.segments if s.role in STORY_ROLES]
    turns = [(span, match) for span in spans if (match := _TURN.match(article.text, span.start, span.end))]
    labels = Counter(m[1] for s in spans if (m := _LABEL.match(article.text, s.start, s.end)))
    turns += [
        (span, match)
        for span in spans
        if (match := _LABEL.match(article.text, span.start, span.end)) and labels[match[1]] >= _OFTEN
    ]
    if len(turns) < _FEWEST:
        return []
    drafts = []
    for span, match in turns:
        content = trim(article.text, Span(match.end(), span.end))
        if len(content) >= _SHORTEST:
            cue = Span(match.end(1), match.end(1) + 1)
            drafts.append(Draft((Span(match.start(1), match.end(1)),), (cue,), (content,), _SPOKEN, _TURN_RULE))
    return drafts


_SIGNED = re.compile(r"[\"”]\s*[―—–]\s*((?:[A-Z][\w.'’\-]*)(?:\s+(?:[A-Z][\w.'’\-]*|de|van|von|da|bin|al))*)")
_SIGN = Cue("―", "said", Kind.STATEMENT)


def is_turn(draft: Draft) -> bool:
    """Whether it is a turn of a transcript or a post: direct speech, though without quotation marks."""
    return draft.rule in {_TURN_RULE, _POST_RULE}


def turns_of(drafts: list[Draft]) -> tuple[Span, ...]:
    """What the turns of a transcript say: direct speech without marks, in which no other source is looked for."""
    return tuple(c for d in drafts if is_turn(d) for c in d.content)


def signature_drafts(article: Article) -> list[Draft]:
    """One draft for each paragraph that is a quotation and, behind a dash, a name."""
    drafts = []
    for span in (s.span for s in article.segments if s.role in STORY_ROLES):
        signed = list(_SIGNED.finditer(article.text, span.start, span.end))
        opens = article.text[span.start : span.start + 1] in {"“", "”", '"'}
        if not signed or not opens or article.text[signed[-1].end() : span.end].count(" ") > _LONGEST_TAIL:
            continue
        name, end = signed[-1], signed[-1].start() + 1
        dash = re.compile(r"[―—–]").search(article.text, end, name.end())
        if dash is not None:
            cue, source = Span(dash.start(), dash.end()), trim(article.text, Span(name.start(1), name.end(1)))
            drafts.append(Draft((source,), (cue,), (Span(span.start, end),), _SIGN, "signed-quote"))
    return drafts


def post_drafts(article: Article) -> list[Draft]:
    """One draft for each post that a page shows with its writer, account and day in the paragraph behind it."""
    spans = [s.span for s in article.segments if s.role in STORY_ROLES]
    drafts = []
    for words, by in pairwise(spans):
        match = _POSTED.match(article.text, by.start, by.end)
        if match is not None and len(words) >= _SHORTEST:
            cue, source = (Span(*match.span(n)) for n in (1, 2))
            drafts.append(Draft((source,), (cue,), (trim(article.text, words),), _SIGN, _POST_RULE))
    return drafts


_POST_RULE = "signed-post"
_POSTED = re.compile(r"\s*([―—–-]+)\s*([^\n@]{2,60} \(@\w{2,30}\))")
"""As pages show posts: "— Jane Smith (@janesmith) January 7, 2020"."""
_LONGEST_TAIL = 8
"""Words after the name, at most ("— Jane Smith, teacher in Leeds")."""

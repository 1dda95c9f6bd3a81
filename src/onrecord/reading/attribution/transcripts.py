"""Speakers set apart by a sign: transcripts ("SMITH: …"), signed quotations ("…" — Jane Smith) and posts."""

import re
from collections import Counter
from itertools import pairwise

from onrecord.reading.attribution.draft import Draft, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span, Spans

_TURN = re.compile(
    r"[\"“]?([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}"
    r"|[A-Z][\w.'’\-]+ (?:[A-Z][\w.'’\-]* )?[A-Z][\w'’\-]+):\s+(?=\S)"
)
_LABEL = re.compile(r"([A-Z][a-z]+):\s+(?=\S)")
"""One capitalised word before a colon: a label only where it comes back, as in an interview."""
_OFTEN = 3
_SPOKEN = Cue(":", "said", Kind.STATEMENT)
_ASKING = Cue(":", "asked", Kind.QUESTION)
_TURN_RULE = "transcript-turn"
_FEWEST = 2
_SHORTEST = 8


def transcript_drafts(article: Article, tree: Tree) -> list[Draft]:
    """One draft for each turn of a transcript; none where fewer than two paragraphs look like turns.

    "A:" is whoever the introduction names alone, and "Q:" nobody.
    """
    spans = [s.span for s in article.segments if s.role in STORY_ROLES]
    turns = [(span, match) for span in spans if (match := _TURN.match(article.text, span.start, span.end))]
    turns += _asked_and_answered(article.text, spans)
    labels = Counter(m[1] for s in spans if (m := _LABEL.match(article.text, s.start, s.end)))
    turns += [
        (span, match)
        for span in spans
        if (match := _LABEL.match(article.text, span.start, span.end)) and labels[match[1]] >= _OFTEN
    ]
    if len(turns) < _FEWEST:
        return []
    answering = _interviewee(tree, min(span.start for span, _ in turns))
    drafts = []
    for n, (span, match) in enumerate(turns := sorted(turns, key=lambda turn: turn[0])):
        content = trim(article.text, Span(match.end(), span.end))
        behind = turns[n + 1][0].start if n + 1 < len(turns) else span.end
        rest = _going_on(article.text, span, [s for s in spans if span.end <= s.start < behind])
        if len(content) >= _SHORTEST or rest:
            cue = Span(match.end(1), match.end(1) + 1)
            label = Span(match.start(1), match.end(1))
            asks = match.re is _ASKED and match[1].startswith("Q")
            source = (label,) if match.re is not _ASKED else () if asks or not answering else (*answering, label)
            entry = _ASKING if asks else _SPOKEN
            drafts.append(Draft(source, (cue,), (content, *rest), entry, _TURN_RULE))
    return drafts


_ASKED = re.compile(r"(Q(?:uestion|UESTION)?|A(?:nswer|NSWER)?)[:.]\s+(?=\S)")
"""How papers label an interview of their own: "Q: When did it start? ¶ A: In October"."""
_MOST_PARAGRAPHS = 8
"""Paragraphs without a label in one turn, at most: beyond, the article tells something else between two interviews."""
_SENTENCE_ENDS = (".", "!", "?", "…", '."', ".”", "?”", "!”", ")")


def _asked_and_answered(text: str, spans: list[Span]) -> list[tuple[Span, re.Match[str]]]:
    """The paragraphs labelled as questions and answers, none where there is not one of each and more."""
    found = [(span, match) for span in spans if (match := _ASKED.match(text, span.start, span.end))]
    kinds = Counter(match[1][0] for _, match in found)
    return found if min(kinds["Q"], kinds["A"]) >= 1 and len(found) >= _OFTEN else []


def _interviewee(tree: Tree, before: int) -> Spans:
    """The one person whom the headline names, or else the introduction; none where it is not plain."""
    people = [i for i, t in enumerate(tree.tokens) if t.entity == "PERSON" and t.span.end <= before]
    ends = [i for i in people if i + 1 not in people and tree.tokens[i].pos == "PROPN"]
    headline = [i for i in ends if tree.paragraph_of(i) == 0]
    named = headline or ends
    if not named or len({tree.tokens[i].text for i in named}) > 1:
        return ()
    first = named[0]
    while first - 1 in people:
        first -= 1
    return (tree.span(first, named[0]),)


def _going_on(text: str, turn: Span, between: list[Span]) -> Spans:
    """The paragraphs between two turns that go on with the first; a heading does not."""
    kept = [s for s in between if text[s.start : s.end].rstrip().endswith(_SENTENCE_ENDS)]
    told = text[turn.start : turn.end].rstrip().endswith((*_SENTENCE_ENDS, ":"))
    return tuple(trim(text, s) for s in kept) if told and len(between) <= _MOST_PARAGRAPHS else ()


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

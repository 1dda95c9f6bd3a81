"""Where a content ends: at its sentence, before a question that it answers, before the narrator's own contradiction."""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.attribution.draft import Draft, trim
from onrecord.reading.attribution.rules import is_turn
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Quote
from onrecord.text.span import Span, Spans

_MARKS = frozenset('"“”«»„`')
_SINGLE = frozenset("'‘’")
_SENTENCE_END = re.compile(r"(?<![A-Z.])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.!?][\"”’')\]]*\s")
_FULL_STOP = re.compile(r"(?:\b[a-z]{3,}|\d)(\.)\s+(?=[A-Z])")
"""A full stop that is no abbreviation's: behind a common word or a number, with a capital to follow."""
_LEAD = 3
_QUESTION = re.compile(r"\?\s+(?=[A-Z])")
_ASKED = re.compile(r"\s*\?\s+(?=[A-Z])")
_GOING = re.compile(r",? as (?:he|she|they) (?:left|entered|arrived|emerged|was led|were led)\b")
"""What the speaker was doing: "insisted that he was innocent as he left the court"."""
_WHICH = re.compile(r"\s*(?:which|who|whose|where)\b")
"""What goes on to tell of the title in the marks: "said “Low Tide,” which opens in May, was dear"."""
_OR_SO = re.compile(r",? or so\Z")
"""How a narrator leaves it to the speaker: "The pier is safe, | or so he says"."""
_MEANWHILE = re.compile(r"(?<=['’\"”]),? (?:as|after|amid|following|despite)\b(?! well\b)")
"""What a headline tells besides: "says pier is ‘unsafe’ | as council votes"."""
_CONTRARY = re.compile(
    r",?\s+(?:when|while|although|though|but|even though)\s+(?:[\w’']+\s+){1,3}(?:really|actually)\s"
)
"""How a narrator sets right what was said: "told the judge that she was ill when she was really out shopping"."""


def fitted(text: str, tree: Tree, draft: Draft, quotes: Sequence[Quote]) -> Draft:
    """The draft with only the words that are said, and those that report it. `quotes` are those near it."""
    content = _of_one_sentence(text, tree, draft, quotes)
    content = _answer(text, draft, content)
    content = _before_contrary(text, content)
    content = _before_tail(text, draft, content, quotes)
    content = tuple(_before_or_so(text, part) for part in _with_noun(tree, draft, content))
    content = _told_by_colon(text, tree, draft, content)
    content = _in_headline(text, tree, draft, content)
    content = _to_full_stop(text, tree, draft, content, quotes)
    cue = tuple(part for span in draft.cue for part in _round_bracket(text, span))
    return draft if (cue, content) == (draft.cue, draft.content) else replace(draft, cue=cue, content=content)


def _round_bracket(text: str, cue: Span) -> Spans:
    """The cue in two pieces where the bracket of a link opens inside it: "later [confirmed](…)"."""
    at = text.find("[", cue.start, cue.end)
    if at < 0 or "]" in cue.of(text):
        return (cue,)
    return tuple(part for part in (trim(text, Span(cue.start, at)), Span(at + 1, cue.end)) if len(part) > 0)


def _before_tail(text: str, draft: Draft, content: Spans, quotes: Sequence[Quote]) -> Spans:
    """The content without what the speaker did meanwhile or then: "“Fire,” | and ran", "it was late | as he left"."""
    part = content[-1]
    if not draft.cue or part.start < draft.cue[-1].end or is_turn(draft.rule):
        return content
    opened = next((q.span for q in quotes if q.span.start == part.start and q.closed and q.parent is None), None)
    told = opened is not None and len(content) == 1 and opened.end < part.end and text[opened.end - 2] in ",.!?"
    if opened is not None and told and not _tells_of_title(text, draft, opened):
        others = any(q.span.start >= opened.end and q.span.overlaps(part) for q in quotes)
        return content if others else (opened,)
    gone = _GOING.search(text, part.start, part.end)
    if gone is None or any(q.span.start < gone.end() and gone.start() < q.span.end for q in quotes):
        return content
    return (*content[:-1], trim(text, Span(part.start, gone.start())))


def _tells_of_title(text: str, draft: Draft, quote: Span) -> bool:
    """Whether what is said goes on to tell of the title in the marks."""
    return draft.rule != "source-cue-object" and _WHICH.match(text, quote.end) is not None


def _in_headline(text: str, tree: Tree, draft: Draft, content: Spans) -> Spans:
    """The content of a headline without what else happens, behind what is quoted: "‘unsafe’ | as council votes"."""
    part, inside = content[-1], tree.within(content[-1])
    if not draft.cue or not inside or part.start < draft.cue[-1].end:
        return content
    line = tree.paragraphs[tree.paragraph_of(inside[0])].span
    turn = _MEANWHILE.search(text, part.start, part.end) if text[line.end - 1].isalnum() else None
    if turn is None or any(sign in _MARKS or sign in _SINGLE for sign in text[turn.end() : part.end]):
        return content
    return (*content[:-1], trim(text, Span(part.start, turn.start())))


def _with_noun(tree: Tree, draft: Draft, content: Spans) -> Spans:
    """The content with the noun that the tagger left out of it: "The [claim] that he lied | was denied by Kell"."""
    first = tree.within(content[0])
    between = tree.within(Span(content[0].end, content[1].start)) if len(content) > 1 else range(0)
    lone = (
        len(first) == 1 == len(between) and tree.tokens[first[0]].dep == "det" and tree.tokens[first[0]].head in between
    )
    taken = lone and any(part.overlaps(tree.tokens[between[0]].span) for part in (*draft.cue, *draft.source))
    return (Span(content[0].start, content[1].end), *content[2:]) if lone and not taken else content


def _before_or_so(text: str, part: Span) -> Span:
    found = _OR_SO.search(text, part.start, part.end)
    return part if found is None else trim(text, Span(part.start, found.start()))


def _told_by_colon(text: str, tree: Tree, draft: Draft, content: Spans) -> Spans:
    """The content behind a colon that the page leads it in by: "Kell was unsure: | the pier, he said, is late"."""
    pronoun = len(draft.source) == 1 and draft.source[0].of(text) in {"he", "she"}
    inside = tree.within(content[0])
    if not inside or not pronoun or not draft.cue or content[0].start > draft.cue[0].start or is_turn(draft.rule):
        return content
    before = tree.within(Span(content[0].start, draft.cue[0].start))
    colon = next((i for i in before if tree.tokens[i].text == ":"), None)
    opens = tree.sentences[tree.sentence_of(inside[0])].first
    led = (t for t in tree.tokens[opens:colon] if t.dep == "nsubj" and t.entity == "PERSON")
    if colon is None or next(led, None) is None:
        return content
    ends = tree.tokens[colon].span.end
    rest = tuple(trim(text, Span(max(part.start, ends), part.end)) for part in content if part.end > ends)
    return tuple(part for part in rest if len(part)) or content


def _is_quoted(text: str, part: Span) -> bool:
    return any(sign in _MARKS for sign in part.of(text)) or text[part.start] in "'‘’"


def _of_one_sentence(text: str, tree: Tree, draft: Draft, quotes: Sequence[Quote]) -> Spans:
    """The content without unquoted sentences that neither the source nor the cue stands in."""
    own = {tree.sentence_of(i) for role in (*draft.cue, *draft.source) for i in tree.within(role)}
    if not own or len(draft.content) == 1 or is_turn(draft.rule):
        return draft.content
    kept: list[Span] = []
    for part in draft.content:
        quoted = _is_quoted(text, part) or any(quote.span.overlaps(part) for quote in quotes)
        goes_on = bool(kept) and _is_quoted(text, kept[-1]) and not any(kept[-1].end <= c.start for c in draft.cue)
        beside = bool(own & {tree.sentence_of(i) for i in tree.within(part)})
        if quoted or goes_on or beside or not _is_apart(text, part, draft.cue):
            kept.append(part)
    return tuple(kept) or draft.content


def _is_apart(text: str, part: Span, cue: Spans) -> bool:
    """Whether a sentence ends between the words and the cue."""
    if not cue:
        return False
    between = Span(part.end - 1, cue[0].start) if part.end <= cue[0].start else Span(cue[-1].end, part.start)
    return between.start < between.end and _SENTENCE_END.search(text, between.start, between.end + 1) is not None


def _to_full_stop(text: str, tree: Tree, draft: Draft, content: Spans, quotes: Sequence[Quote]) -> Spans:
    """What is told without marks up to the end of its first sentence: the next is the narrator's again."""
    part = content[-1]
    quoted = _is_quoted(text, part) or any(quote.span.overlaps(part) for quote in quotes)
    led_in = ":" in text[max(0, part.start - _LEAD) : part.end]
    behind = bool(draft.cue) and len(content) == 1 and draft.cue[-1].end <= part.start
    if not behind or quoted or led_in or is_turn(draft.rule):
        return content
    stops = (stop.start(1) for stop in _FULL_STOP.finditer(text, part.start, part.end))
    end = next((at for at in stops if _ends_at(tree, at)), None)
    return content if end is None else (*content[:-1], Span(part.start, end))


def _ends_at(tree: Tree, stop: int) -> bool:
    """Whether the sentence ends at the full stop."""
    at = tree.at(stop)
    return at is not None and tree.sentences[tree.sentence_of(at)].last == at + 1


def _answer(text: str, draft: Draft, content: Spans) -> Spans:
    """The content without the article's own question in front of it ("When will it sail? On Monday, she said")."""
    part = content[0]
    if not draft.cue or part.end > draft.cue[0].start or _is_quoted(text, part) or draft.entry.strength == "asked":
        return content
    if asked := list(_QUESTION.finditer(text, part.start, part.end)):
        return (trim(text, Span(asked[-1].end(), part.end)), *content[1:])
    if alone := _ASKED.match(text, part.end, draft.cue[0].start):
        ends = min(span.start for span in (*draft.cue, *draft.source) if span.start >= part.end)
        answer = trim(text, Span(alone.end(), max(ends, alone.end())))
        return (answer, *content[1:]) if len(answer) > 0 and len(content) == 1 else content
    return content


def _before_contrary(text: str, content: Spans) -> Spans:
    """The content up to where the narrator contradicts it, outside of quotation marks."""
    part = content[-1]
    turn = next(iter(_CONTRARY.finditer(text, part.start, part.end)), None)
    if turn is None or text[part.start] in _MARKS or _is_quoted(text, Span(turn.start(), part.end)):
        return content
    return (*content[:-1], trim(text, Span(part.start, turn.start())))

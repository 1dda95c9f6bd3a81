"""Turns of a transcript or an interview: paragraphs set apart by a label ("SMITH: …", "((Wikinews)) …", "Q: …")."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.letters import latin
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span, Spans

SPOKEN = Cue(":", "said", Kind.STATEMENT)
ASKING = Cue(":", "asked", Kind.QUESTION)
_RULE = "transcript-turn"
_FEWEST = 2
_OFTEN = 3
_ASIDE = r"(?: [(\[][a-z][^()\[\]\n]{1,30}[)\]])?"
"""What a speaker does meanwhile: "SMITH (laughing): …"."""
_PARTY = r"(?: ?[(\[][A-Z][A-Za-z.]{0,5}(?:-[A-Z][A-Za-z.]{1,7})?[)\]])?"
"""Which party a speaker is of, and from where: "SEN. ADA LUND (R-ID): …", "GOV. ADA LUND (D), OHIO: …"."""
_TURN = re.compile(
    latin(
        r"[\"“]?(?P<label>[A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}" + _PARTY + r"(?:, [A-Z][A-Z .,'’\-]{1,40}[A-Z])?"
        r"|[A-Z][\w.'’\-]+ (?:[A-Z][\w.'’\-]* )?[A-Z][\w'’\-]+)" + _ASIDE + r"(?P<cue>:)\s+(?=\S)"
    )
)
_WORD = re.compile(latin(r"(?P<label>[A-Z][a-z]+)" + _ASIDE + r"(?P<cue>:)\s+(?=\S)"))
"""One capitalised word before a colon: a label only where it comes back, as in an interview."""
_BRACKETED = re.compile(latin(r"\(\( ?(?P<label>[A-Z][^()\n]{0,40}?) ?\)\) ?(?P<cue>:?)\s*(?=\S)"))
"""As a wiki of news labels its interviews: "((Wikinews)) How did it start?"."""
_ASKED = re.compile(r"(?P<label>Q(?:uestion|UESTION)?|A(?:nswer|NSWER)?) ?\d{0,2}(?P<cue>[:.])\s+(?=\S)")
"""How papers label an interview of their own: "Q: When did it start? ¶ A: In October"."""
_ALONE = re.compile(latin(r"(?P<label>[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){0,3})(?P<cue>:?)\Z"))
"""A label on a line of its own, above the words."""
_CREDIT = re.compile(r"\b(?:Image|Photo|Photograph|Picture|Credit|Source|File|Video)s?\Z|[a-z]{3}\. ")
"""What ends the label of a caption, not of a turn: "Ada Lund. Image: …"."""
_FURNITURE = re.compile(
    r"(?:read|see|watch|listen|more|read more|see also|share|updated?|correction|related|notes?|tags?|topics?|tips?"
    r"|breaking|welcome|advertisement|date|time|where|when|what|who|why|how|location|verdict|warning)",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:I|we|We|my|My|our|Our|me|us)\b")
"""The first person: somebody speaks for himself."""
YOURS = re.compile(r"\b(?:you|You|your|Your)\b")
"""The second: somebody is spoken to."""
_MOST_PARAGRAPHS = 8
"""Paragraphs without a label in one turn, at most: beyond, the article tells something else between two interviews."""
_SENTENCE_ENDS = (".", "!", "?", "…", '."', ".”", "?”", "!”", ")", "]")


@dataclass(frozen=True, slots=True, order=True)
class _Turn:
    """A labelled paragraph: where its label begins, the label, its colon (none is possible), its words."""

    start: int
    label: Span
    cue: Spans
    words: Span
    lettered: bool
    """Whether the label is a letter for "question" or "answer"."""


def transcript_drafts(article: Article, tree: Tree) -> list[Draft]:
    """One draft for each turn of a transcript; none where fewer than two paragraphs look like turns.

    "A:" is whoever the introduction names alone, and "Q:" nobody.
    """
    text, spans = article.text, [s.span for s in article.segments if s.role in STORY_ROLES]
    turns = _labelled(text, spans, tree)
    if len(turns) < _FEWEST:
        return []
    answering = interviewee(tree, turns[0].start)
    asking, unanswered = _who_asks(text, turns), _only_ask(text, turns)
    starts = [s.start for s in spans]
    drafts = []
    for n, turn in enumerate(turns):
        behind = turns[n + 1].start if n + 1 < len(turns) else turn.words.end
        between = spans[bisect_left(starts, turn.words.end) : bisect_left(starts, behind)]
        rest = () if unanswered else _going_on(text, turn.words, between)
        label = turn.label.of(text)
        nobody = turn.lettered and (label.startswith("Q") or not answering)
        source = () if nobody else (*answering, turn.label) if turn.lettered else (turn.label,)
        asks = label.startswith("Q") if turn.lettered else label in asking and _asks(text, turn)
        asks = asks or unanswered
        drafts.append(Draft(source, turn.cue, (turn.words, *rest), ASKING if asks else SPOKEN, _RULE))
    return drafts


def _labelled(text: str, spans: list[Span], tree: Tree) -> list[_Turn]:
    """The paragraphs with a label, in text order."""
    turns = [t for span in spans for shape in (_TURN, _BRACKETED) if (t := _turn(text, shape, span))]
    turns = [t for t in turns if _may_speak(t.label.of(text))]
    turns = turns if _is_talk(text, turns) else []
    lettered = [t for span in spans if (t := _turn(text, _ASKED, span))]
    kinds = Counter(t.label.of(text)[0] for t in lettered)
    turns += lettered if kinds["Q"] >= 1 and len(lettered) >= _OFTEN else []
    worded = [t for span in spans if (t := _turn(text, _WORD, span)) and _may_speak(t.label.of(text))]
    answering = [t for t in worded if _is_introduced(tree, t.label.of(text), worded[0].start)]
    both = len(turns) + len(answering) >= _OFTEN and bool(turns)
    turns += answering if both else []
    turns += [t for t in _coming_back(text, worded) if not both or t not in answering]
    turns += [] if turns else _below(text, spans)
    return sorted({t.start: t for t in turns}.values())


def _is_introduced(tree: Tree, label: str, before: int) -> bool:
    """Whether the label is the name, or part of it, of a person whom the lines before the first label name."""
    return any(t.text == label and t.entity == "PERSON" and t.span.end <= before for t in tree.tokens)


def _only_ask(text: str, turns: list[_Turn]) -> bool:
    """Whether all have one label and ask, most of them: what stands between is somebody's answer, no more of it."""
    labels = {"Q" if t.lettered and t.label.of(text).startswith("Q") else t.label.of(text) for t in turns}
    asked = sum(_asks(text, t) for t in turns)
    return len(labels) == 1 and len(turns) >= _OFTEN and asked * 3 >= len(turns) * 2


def _may_speak(label: str) -> bool:
    """Whether it is no word that pages have before a credit, a link or a fact."""
    return not _CREDIT.search(label) and not _FURNITURE.fullmatch(label)


def _is_talk(text: str, turns: list[_Turn]) -> bool:
    """Whether people talk: a label comes back, or turns ask something or have "I", "we" or "you"; a table has none.

    Labels that only begin with capitals and never come back are those of a list ("Vanilla Extract: You could also use
    …") unless half of what is behind them is in the first person, or asks.
    """
    labels = {t.label.of(text) for t in turns}
    if len(labels) < len(turns):
        return True
    shouted = all(label.isupper() for label in labels)
    forms = (OWN, YOURS) if shouted else (OWN,)
    talk = sum(_asks(text, t) or any(f.search(text, t.words.start, t.words.end) for f in forms) for t in turns)
    return talk > 0 if shouted else talk * 2 >= len(turns)


def _asks(text: str, turn: _Turn) -> bool:
    """Whether the turn ends in a question."""
    return turn.words.of(text).endswith("?")


def _turn(text: str, shape: re.Pattern[str], span: Span) -> _Turn | None:
    """The paragraph as a turn, None where it opens with no such label."""
    match = shape.match(text, span.start, span.end)
    if match is None:
        return None
    cue = Span(*match.span("cue"))
    words = words_of(text, Span(match.end(), span.end))
    return _Turn(span.start, Span(*match.span("label")), (cue,) if len(cue) else (), words, shape is _ASKED)


def _coming_back(text: str, turns: list[_Turn]) -> list[_Turn]:
    """Those whose label of one word comes three times, or all where two take turns and one of them asks."""
    labels = [t.label.of(text) for t in turns]
    often = Counter(labels)
    in_turn = len(often) >= _FEWEST <= min(often.values()) and all(one != other for one, other in pairwise(labels))
    talk = in_turn and any(_asks(text, t) for t in turns)
    return [t for t, label in zip(turns, labels, strict=True) if talk or often[label] >= _OFTEN]


def _below(text: str, spans: list[Span]) -> list[_Turn]:
    """The paragraphs below labels that have lines of their own: two people at least, each several times, in turn."""
    found = []
    for n, span in enumerate(spans[:-1]):
        match, below = _ALONE.match(text, span.start, span.end), spans[n + 1]
        if match is not None and below.of(text).rstrip().endswith(_SENTENCE_ENDS):
            cue = Span(*match.span("cue"))
            label, words = Span(*match.span("label")), words_of(text, below)
            found.append(_Turn(span.start, label, (cue,) if len(cue) else (), words, lettered=False))
    often = Counter(t.label.of(text) for t in found)
    found = [t for t in found if often[t.label.of(text)] >= _FEWEST]
    labels = [t.label.of(text) for t in found]
    in_turn = all(one != other for one, other in pairwise(labels))
    return found if in_turn and len(set(labels)) >= _FEWEST else []


def _who_asks(text: str, turns: list[_Turn]) -> set[str]:
    """The labels of which every other turn at least ends in a question mark; none where all do."""
    said = Counter(t.label.of(text) for t in turns)
    asked = Counter(t.label.of(text) for t in turns if _asks(text, t))
    asking = {label for label, times in asked.items() if times * 2 >= said[label]}
    return asking if asking != said.keys() else set()


def interviewee(tree: Tree, before: int) -> Spans:
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


def _going_on(text: str, words: Span, between: list[Span]) -> Spans:
    """The paragraphs between two turns that go on with the first; a heading does not."""
    kept = [s for s in between if text[s.start : s.end].rstrip().endswith(_SENTENCE_ENDS)]
    told = words.of(text).endswith((*_SENTENCE_ENDS, ":"))
    return tuple(words_of(text, s) for s in kept) if told and len(between) <= _MOST_PARAGRAPHS else ()


def words_of(text: str, span: Span) -> Span:
    """The paragraph from its first to its last sign: a turn keeps the stop that ends it."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)

"""An attribution in the making, and how tokens become words to cite."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Quote, Relay
from onrecord.text.span import Span, Spans

THOSE_WHO_TALK = frozenset({"i", "me", "we", "us", "you", "my", "our", "your"})
"""In quoted words and turns: who speaks and who is spoken to."""
_TRAILING = " \t\r\n\u00a0,;:.—–-"
_LEADING = _TRAILING + ")#>*•▪◦‣●∙"
_NOT_OF_THE_PHRASE = frozenset({"relcl", "punct", "cc", "preconj"})
_CLOSING_MARK = re.compile(r"[\"”»’'][)\]]?$")


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule proposes: spans for the three roles, the cue's entry, and the rule's name.

    `verb` is the head token of the cue (None where there is none, as in a transcript).
    """

    source: Spans
    cue: Spans
    content: Spans
    entry: Cue
    rule: str
    verb: int | None = None
    addressee: Spans = ()
    negated: bool = False
    via: tuple[Relay, ...] = ()
    doubtful: bool = False
    """Whether something in the clause (a modal, a remote source) makes the rule less sure than usual."""


class Windows:
    """Spans in text order, asked for those near a place: a long article costs no more a line than a short one."""

    __slots__ = ("_starts",)

    def __init__(self, starts: list[int]) -> None:
        self._starts = starts

    def around(self, span: Span, reach: int = 4000) -> range:
        """Indexes of those that start at most `reach` code points before or behind `span`."""
        return range(bisect_left(self._starts, span.start - reach), bisect_right(self._starts, span.end + reach))


def trim(text: str, span: Span) -> Span:
    """`span` without white space and punctuation at its edges; a closing quotation mark stays."""
    start, end = span.start, span.end
    while start < end and text[start] in _LEADING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return Span(start, end)


def fit_quotes(span: Span, quotes: tuple[Quote, ...]) -> Span:
    """`span` widened so that it cuts no quotation in two: half a quotation is nobody's words."""
    start, end = span.start, span.end
    for quote in quotes:
        if quote.parent is None and quote.span.start < end and start < quote.span.end:
            start, end = min(start, quote.span.start), max(end, quote.span.end)
    return Span(start, end)


def phrase(tree: Tree, tokens: list[int]) -> Span:
    """The span from the first to the last of `tokens`. Raises ValueError when there are none."""
    return tree.span(min(tokens), max(tokens))


def noun_phrase(tree: Tree, head: int, without: int | None = None) -> Span:
    """The noun phrase of `head`, without relative clauses and without the clause that token `without` stands in."""
    inside = tree.subtree(head, leave_out=_NOT_OF_THE_PHRASE)
    if without in inside:
        inside = tree.subtree(head, leave_out=_NOT_OF_THE_PHRASE | {"acl"})
    keep = _contiguous(tree, head, inside)
    return phrase(tree, keep)


def _contiguous(tree: Tree, head: int, inside: list[int]) -> list[int]:
    """The run of tokens around `head` that belongs together; punctuation inside it may be stepped over."""
    members = set(inside)
    edges = [head, head]
    for side, step in ((0, -1), (1, +1)):
        following = _joined(tree, edges[side], step, members)
        while following is not None:
            edges[side] = following
            following = _joined(tree, edges[side], step, members)
    return list(range(edges[0], edges[1] + 1))


def _joined(tree: Tree, at: int, step: int, members: set[int]) -> int | None:
    """The next member in direction `step`, over at most two tokens of punctuation or conjunction."""
    for gap in (1, 2, 3):
        nearby = at + gap * step
        if not 0 <= nearby < len(tree.tokens):
            return None
        if nearby in members:
            return nearby
        if tree.tokens[nearby].pos not in {"PUNCT", "CCONJ"} and tree.tokens[nearby].dep != "punct":
            return None
    return None


def stands_in(marks: Spans, content: Spans) -> bool:
    """Whether every one of `marks` lies inside a part of `content`."""
    return all(any(part.covers(mark) for part in content) for mark in marks)


def touch(one: Spans, two: Spans) -> bool:
    """Whether a part of one overlaps a part of the other."""
    return any(a.overlaps(b) for a in one for b in two)


def wholly_quoted(text: str, span: Span) -> bool:
    """Whether the words of `span` stand in quotation marks from end to end."""
    words = span.of(text).strip()
    if len(words) > 1 and (words[0], words.rstrip(",.")[-1:]) in {("„", "“"), ("»", "«")}:
        return True
    return len(words) > 1 and words[0] in "\"“«„‘'`" and _CLOSING_MARK.search(words.rstrip(",.")) is not None

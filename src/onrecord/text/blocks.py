"""The paragraphs of a text as its line ends show them, before anything is known of their roles."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from onrecord.text.span import Span

LOOK = 600
"""How many characters of a block the role rules look at. Furniture is short; a longer block is judged by its length."""

_WIDEST_WRAP = 110
"""Hard-wrapped text has lines of 60 to 80 characters, rarely 100; longer lines are whole paragraphs."""
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
_MARKS = re.compile(r"^(?:#{1,6}\s+|>\s+|[*_]{1,3}(?=\S))|(?<=\S)[*_]{1,3}$")
_BULLET = re.compile(r"[•▪◦‣●∙] ?|[-–*] ")
"""How the item of a list begins."""
_ENDS = re.compile(r"[.!?…][\"'”’»)\]*_]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the blanks around it. `gap` is how many blank lines stand before it, `indent` its blanks."""

    span: Span
    gap: int
    indent: int
    rest: int
    """Length of its first word."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. `words` is how it starts (at most LOOK characters), links and markdown marks taken off."""

    span: Span
    words: str
    count: int
    """How many words the whole block has."""
    gap: int
    """How many blank lines stand before it."""
    heading: bool
    """Whether markdown marks it as a heading."""

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence ends."""
        return len(self.words) >= LOOK or _ENDS.search(self.words[-12:]) is not None


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of `text` in order: every character that is not blank stands in exactly one."""
    lines = _lines(text)
    width = _wrap_width(text, lines)
    joined: list[tuple[Span, int]] = []
    items = _items(text, lines)
    for i, line in enumerate(lines):
        if i and width and line.span.start not in items and _continues(text, lines[i - 1], line, width):
            joined[-1] = (Span(joined[-1][0].start, line.span.end), joined[-1][1])
        else:
            joined.append((line.span, line.gap))
    return tuple(_block(text, span, gap) for span, gap in joined)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    at = gap = 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            lines.append(Line(Span(start, start + len(words)), gap, indent, len(words.split(None, 1)[0])))
            gap = 0
        else:
            gap += 1
        at += len(raw)
    return lines


def _items(text: str, lines: list[Line]) -> frozenset[int]:
    """Where the items of lists begin: two lines at least with the same sign, since one may be a dash in a sentence."""
    signs = [(match.group(), line.span.start) for line in lines if (match := _BULLET.match(text, line.span.start))]
    often = Counter(sign for sign, _ in signs)
    return frozenset(start for sign, start in signs if often[sign] > 1)


def _wrap_width(text: str, lines: list[Line]) -> int:
    """The width at which the text is hard-wrapped, 0 where it is not: most touching lines end in mid-sentence."""
    width = max((len(line.span) for line in lines), default=0)
    pairs = [(a, b) for a, b in pairwise(lines) if b.gap == 0]
    broken = sum(
        1 for a, b in pairs if _fills(a, b, width) and not _ENDS.search(text, max(0, a.span.end - 12), a.span.end)
    )
    return width if width <= _WIDEST_WRAP and len(pairs) > 1 and broken * 2 >= len(pairs) else 0


def _fills(line: Line, following: Line, width: int) -> bool:
    """Whether the next word would not have fitted: the mark of a line that was broken by a program."""
    return len(line.span) + 1 + following.rest > width - 2


def _continues(text: str, line: Line, following: Line, width: int) -> bool:
    if following.gap or following.indent > line.indent + 1:
        return False
    ended = _ENDS.search(text, max(0, line.span.end - 12), line.span.end) is not None
    return _fills(line, following, width) or (not ended and text[following.span.start].islower())


def _block(text: str, span: Span, gap: int) -> Block:
    whole = span.of(text)
    words = " ".join(_LINK.sub(r"\1", whole[: 2 * LOOK]).split())
    bare = _MARKS.sub("", _MARKS.sub("", words)).strip()
    return Block(span, (bare or words)[:LOOK], len(whole.split()), gap, words.startswith("#") and bare != words)

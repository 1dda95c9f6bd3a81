"""Repairs: views of a text with an offset map, never edits of it.

A repair changes what the model reads (a non-breaking space, a markdown link, two glued words), not
what the article says: every offset of the repaired view maps back to the text as it is.
"""

import re
from dataclasses import dataclass

from onrecord.text.glue import seams
from onrecord.text.span import Span

_LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\]\([^()\s]{0,500}\)")
_PARTY = re.compile(r"(?<=\w|\.)[ \u00a0]\((?:[DRI]|[DRI]-[A-Z][\w.\- ]{1,20}|Con|Lab|Lib Dem|SNP)\)")
"""A party behind a politician's name ("(D-Wis.)"): it breaks the parse of "Rep. Moore (D-Wis.) said"."""
_APOSTROPHE = re.compile(r"(?<=\b[A-Z])’(?=[A-Z]\w)")
"""The curly apostrophe of a surname ("O’Kelly"): the model knows such names with the straight one only."""
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "\n": " "})


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired stretch of text. `offsets[i]` is where character i stands in the article's text.

    A space that the repair put between two glued words stands nowhere in the article: it carries the
    offset of the character after it, and `back` never counts it.
    """

    text: str
    offsets: tuple[int, ...]
    end: int
    """Where the stretch ends in the article's text."""

    def back(self, start: int, end: int) -> Span:
        """The article's span for the half-open range `start..end` of the repaired text."""
        while start < end < len(self.offsets) and self.offsets[end - 1] == self.offsets[end]:
            end -= 1
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else self.end
            return Span(at, at)
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def repair(text: str, span: Span) -> Repaired:
    """The words of `span` as read aloud: links without targets, names without parties, spaces plain and where due."""
    kept: list[int] = []
    at = span.start
    for start, end, inner in sorted(_left_out(text, span)):
        kept.extend(range(at, start))
        kept.extend(inner)
        at = end
    kept.extend(range(at, span.end))
    words = _APOSTROPHE.sub("'", "".join(text[i] for i in kept).translate(_SPACES))
    return _apart(words, kept, span.end)


def _left_out(text: str, span: Span) -> list[tuple[int, int, range]]:
    """What the view passes over: start, end, and what is kept of it."""
    links = list(_LINK.finditer(text, span.start, span.end))
    parties = [p for p in _PARTY.finditer(text, span.start, span.end) if not any(_inside(p, link) for link in links)]
    return [
        *((m.start(), m.end(), range(m.start(1), m.end(1))) for m in links),
        *((m.start(), m.end(), range(0)) for m in parties),
    ]


def _inside(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() < inner.end() and inner.start() < outer.end()


def _apart(words: str, kept: list[int], end: int) -> Repaired:
    """Puts a space at every seam between glued words."""
    pieces: list[str] = []
    offsets: list[int] = []
    last = 0
    for seam in seams(words):
        pieces.extend((words[last:seam], " "))
        offsets.extend(kept[last:seam])
        offsets.append(kept[seam])
        last = seam
    pieces.append(words[last:])
    offsets.extend(kept[last:])
    return Repaired("".join(pieces), tuple(offsets), end)

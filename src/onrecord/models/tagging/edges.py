"""Where a content begins and ends, to the sign: with the quotation marks and the "that" that belong to it.

Offsets are code points into the text, half-open. Pure Python.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Range = tuple[int, int]

_LOOSE = ",;:.—–"
_DOT = re.compile(r"\.(?=[a-z0-9])")
_AGE = re.compile(r", \d{1,3}(?=,)")
_THAT = re.compile(r"\bthat\s+$")
_INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")
_LETTERS = re.compile(r"(?:\b[A-Za-z]\.)+$|\.\.\.$|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|Sr|Inc|Co|Corp|etc)\.$")
_FULL = ".!?"
_FEW = 2
"""Words behind a full stop that are too few for a sentence."""
_REACH = 20
"""No word is cut further than this from its end, and no abbreviation is longer."""


def whole(text: str, span: Range) -> Range:
    """The span with the rest of the words that it cuts, and the last full stop of initials such as U.S."""
    start, end = span
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    while start > first and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < last and text[end - 1].isalnum() and (text[end].isalnum() or _DOT.match(text, end)):
        end += 1 + (text[end] == ".")
    return start, end + bool(_INITIALS.search(text, max(start, end - _REACH), end) and text[end : end + 1] == ".")


def aged(text: str, source: Range) -> Range:
    """The source with the age that stands behind the name."""
    found = _AGE.match(text, source[1])
    return source[0], found.end() if found else source[1]


def snapped(text: str, content: Range, cue: Range, quotes: Sequence[Range]) -> Range:
    """The content with its edges where PolNeAR puts them.

    With both quotation marks of what it quotes to its edge and without a lone one; with a leading "that"; without
    white space, and without the comma or full stop behind it unless that is quoted. `quotes` as from
    `pieces.quotations`.
    """
    start, end = content
    for opened, closed in _around(quotes, start, end):
        if opened < start < closed and not _word(text, opened, start):
            start = opened
        elif start < closed and start > opened and not _word(text, start, closed):
            start = closed
        if opened < end < closed and not _word(text, end, closed):
            end = closed
        elif opened < end < closed and not _word(text, opened, end):
            end = opened
    end = _ended(text, start, end, quotes)
    marks = {closed for _, closed in quotes if closed == end}
    while end > start and (text[end - 1].isspace() or (end not in marks and _loose(text, start, end))):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in _LOOSE):
        start += 1
    that = _THAT.search(text, max(0, start - _REACH), start)
    if that and not cue[0] <= that.start() < cue[1]:
        start = that.start()
    return (start, end) if start < end else content


def _ended(text: str, start: int, end: int, quotes: Sequence[Range]) -> int:
    """The end without the first words of the sentence behind a quotation that closed the one before."""
    for opened, closed in _around(quotes, start, end):
        if opened >= start and closed < end and text[closed - 2] in _FULL and len(text[closed:end].split()) <= _FEW:
            return closed
    return end


def _word(text: str, start: int, end: int) -> bool:
    return any(text[at].isalnum() for at in range(start, end))


def _loose(text: str, start: int, end: int) -> bool:
    """Whether the last sign is punctuation that does not belong to the last word."""
    return text[end - 1] in _LOOSE and not _LETTERS.search(text, max(start, end - _REACH), end)


def _around(quotes: Sequence[Range], start: int, end: int) -> Sequence[Range]:
    """The quotations that share a character with start..end; those of a text do not overlap."""
    low = bisect_right(quotes, start, key=lambda q: q[1])
    high = bisect_left(quotes, end, key=lambda q: q[0])
    return quotes[low:high]

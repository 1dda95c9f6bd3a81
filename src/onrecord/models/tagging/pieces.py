"""Text as the tagger sees it: wordpieces with their offsets and how they are written, cut into windows. Pure Python.

Paragraphs are parted by a [SEP] piece of no width, so that the network sees where one ends: quotations run over
sentences but hardly ever leave their paragraph. Offsets are code points into the text, half-open.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

START, PART, PAD = 101, 102, 0
"""Wordpiece ids of [CLS], [SEP] and [PAD]."""

SIZE = 256
"""Pieces in a window, with the [CLS] before and the [SEP] behind it."""

Encode = Callable[[str], tuple[Sequence[int], Sequence[tuple[int, int]]]]
"""Ids and offsets of the wordpieces of a string, without special pieces."""

_PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]+")
_MARK = re.compile("[“”\"«»„]|``|''")
_OPENS, _CLOSES = "“„«``", "”»"
_MIDDLE = 0.5
_OWN, _OWN_START = 6, 13
"""What is added to a look outside of party politics, and the look of [CLS] there: the tagger learnt two ways of
marking, PolNeAR's on news of party politics and our own guidelines' on other news, and is told which of them to use."""
_AFRESH = 0.8
"""How far into a window the next one starts. A later start costs nothing in F1 on the dev parts and runs the network a
fifth less often than a start in the middle."""


@dataclass(slots=True)
class Pieces:
    """The wordpieces of a text. `parts`: the indexes at which a paragraph begins; `first`: the look of [CLS]."""

    ids: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    looks: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    first: int = 0

    def __len__(self) -> int:
        return len(self.ids)


def pieces(text: str, encode: Encode, *, political: bool) -> Pieces:
    """The wordpieces of `text`, paragraph by paragraph. `political`: to be marked as in news of party politics."""
    out = Pieces(first=0 if political else _OWN_START)
    base_look = 0 if political else _OWN
    for paragraph in _PARAGRAPH.finditer(text):
        ids, offsets = encode(paragraph.group())
        if not ids:
            continue
        if out.ids:
            _put(out, PART, paragraph.start(), paragraph.start(), 0)
        out.parts.append(len(out))
        quoted = quoted_ranges(paragraph.group())
        base, upto = paragraph.start(), 0
        for one, (start, end) in zip(ids, offsets, strict=True):
            while upto < len(quoted) and quoted[upto][1] <= start:
                upto += 1
            inside = upto < len(quoted) and quoted[upto][0] <= start
            look = _look(paragraph.group(), start, end) + 3 * inside
            _put(out, one, base + start, base + end, base_look + look)
    return out


def _put(out: Pieces, one: int, start: int, end: int, look: int) -> None:
    out.ids.append(one)
    out.starts.append(start)
    out.ends.append(end)
    out.looks.append(look)


def _look(paragraph: str, start: int, end: int) -> int:
    """1 lower case or no letter, 2 capitalised, 3 capitals: the vocabulary knows no case."""
    piece = paragraph[start:end]
    if not piece[:1].isupper():
        return 1
    return 3 if len(piece) > 1 and piece.isupper() else 2


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the text stands in double quotation marks, as in `quoted_ranges`, in text order."""
    return [
        (paragraph.start() + start, paragraph.start() + end)
        for paragraph in _PARAGRAPH.finditer(text)
        for start, end in quoted_ranges(paragraph.group())
    ]


def quoted_ranges(paragraph: str) -> list[tuple[int, int]]:
    """Where the paragraph stands in double quotation marks, marks included; one left open runs to the end."""
    ranges: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _MARK.finditer(paragraph):
        sign = mark.group()
        if opened is None and sign not in _CLOSES:
            opened = mark.start()
        elif opened is not None and sign not in _OPENS:
            ranges.append((opened, mark.end()))
            opened = None
    if opened is not None:
        ranges.append((opened, len(paragraph)))
    return ranges


def windows(of: Pieces, *, overlap: bool, first: int = SIZE - 2, size: int = SIZE - 2) -> Iterator[tuple[int, int]]:
    """Ranges of pieces that together hold all of them, cut between paragraphs where one ends in the second half.

    With `overlap` each window starts within the last part of the one before, so that what is cut is seen whole once.
    `first` bounds the first window (training varies it, so that each epoch cuts elsewhere).
    """
    start, room = 0, first
    while start < len(of):
        end = min(start + room, len(of))
        if end < len(of):
            end = max((p for p in of.parts if start + room * _MIDDLE < p <= end), default=end)
        yield start, end
        if end >= len(of):
            return
        afresh = start + round((end - start) * _AFRESH)
        start = min((p for p in of.parts if afresh <= p < end), default=afresh) if overlap else end
        room = size

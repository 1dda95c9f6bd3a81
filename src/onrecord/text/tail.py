"""Where a page leaves its story: other stories, comment forms, teaser lists with clock times.

What follows such a line is not the story, with two safeguards: the story before it must outweigh what
follows (a line of this kind at the top of a page closes nothing), and a list of other stories in mid-article
ends where prose about the same things goes on.
"""

import re
from collections.abc import Sequence

from onrecord.text.article import STORY_ROLES, Role
from onrecord.text.blocks import Block
from onrecord.text.marks import Mark, Marks

_STORY_WORDS = 60
"""A comment form after so many words of story closes it, however many comments follow."""
_TEASER_WORDS = 120
_TEASER_BLOCKS = 6
"""An item of a teaser list is a headline, a summary and its marks; items of a live blog are longer."""
_PROSE_WORDS = 20
_SHARED_WORDS = 0.45
"""Share of a paragraph's longer words that the story used before, from which on it belongs to the story.
Read off 30 teaser summaries (at most 0.35) and 60 closing paragraphs (mostly above 0.5)."""

_NOTE = re.compile(
    r"(?:correction|clarification|editor['’]?s['’]? note|update|note)\b\s?[:–—(-]|this (?:story|article) has been (?:updated|corrected)",
    re.IGNORECASE,
)
_KEPT = frozenset({Role.BOILERPLATE, Role.CREDIT, Role.RELATED})
_FORMS = frozenset({"comment-form", "comment-count"})


def mark_tail(found: Sequence[Block], marks: Marks) -> None:
    """Gives roles to what stands after the story, and to lists of other stories inside it."""
    start = _tail_start(found, marks)
    if start is not None:
        _close(found, marks, start)
    _mark_lists(found, marks, len(found) if start is None else start)


def _tail_start(found: Sequence[Block], marks: Marks) -> int | None:
    """Where the story ends for good: the first closing line or teaser list that the story outweighs."""
    before = 0
    after = _weight(found, marks, range(len(found)))
    clocks = _teaser_starts(found, marks)
    for i, block in enumerate(found):
        mark = marks[i]
        outweighs = before > 0 and before >= after
        if i in clocks and outweighs:
            return i
        if mark and mark.tail and (outweighs or (mark.because == "comment-form" and before >= _STORY_WORDS)):
            return i
        if mark is None or mark.role in STORY_ROLES:
            before += block.count
            after -= block.count
    return None


def _weight(found: Sequence[Block], marks: Marks, where: range) -> int:
    """Words of story (or of what may be story) in `where`."""
    return sum(found[i].count for i in where if (mark := marks[i]) is None or mark.role in STORY_ROLES)


def _close(found: Sequence[Block], marks: Marks, start: int) -> None:
    """Everything from `start` on belongs to the site; a note about the story itself stays in it."""
    role = Role.RELATED
    for i in range(start, len(found)):
        mark = marks[i]
        if mark and mark.because in _FORMS:
            role = Role.BOILERPLATE
        elif _NOTE.match(found[i].words) and role is Role.RELATED:
            continue
        elif mark is None or mark.role not in _KEPT:
            marks[i] = Mark(role, "after-the-story")


def _teaser_starts(found: Sequence[Block], marks: Marks) -> frozenset[int]:
    """Where lists of items with clock times start: two such lines or more, close together, below the heading."""
    clocks = [i for i, mark in enumerate(marks) if mark and mark.because == "clock-line"]
    starts = set()
    for a, b in zip(clocks, clocks[1:], strict=False):
        if b - a <= _TEASER_BLOCKS and sum(block.count for block in found[a:b]) <= _TEASER_WORDS:
            starts.add(_item_start(found, marks, a))
    return frozenset(starts)


def _item_start(found: Sequence[Block], marks: Marks, clock: int) -> int:
    """The first block of the item that the clock time at `clock` stands under."""
    touching = clock
    while touching and found[touching].gap == 0 and clock - touching < _TEASER_BLOCKS:
        touching -= 1
    if clock - touching < _TEASER_BLOCKS and touching < clock:
        return touching
    start = clock
    while start and clock - start < _TEASER_BLOCKS and (marks[start - 1] is not None or not found[start - 1].ends):
        start -= 1
    headed = start > 1 and start < clock and found[start - 1].ends and not found[start - 2].ends
    return start - 2 if headed and marks[start - 2] is None else start


def _mark_lists(found: Sequence[Block], marks: Marks, end: int) -> None:
    """Lists of other stories under a heading such as "Read more", up to where the story goes on."""
    seen: set[str] = set()
    i = 0
    while i < end:
        mark = marks[i]
        if mark and mark.because == "related-heading" and seen:
            stop = _resumes(found, marks, i + 1, end, seen)
            for k in range(i + 1, stop):
                if (inner := marks[k]) is None or inner.role not in _KEPT:
                    marks[k] = Mark(Role.RELATED, "under-related-heading")
            i = stop
            continue
        if mark is None or mark.role in STORY_ROLES:
            seen.update(_long_words(found[i].words))
        i += 1


def _resumes(found: Sequence[Block], marks: Marks, start: int, end: int, seen: set[str]) -> int:
    """Where the story goes on: two paragraphs of prose in a row, or one about what the story is about."""
    for i in range(start, end):
        if not _is_prose(found[i], marks[i]):
            continue
        words = _long_words(found[i].words)
        same = len(words & seen) >= _SHARED_WORDS * len(words)
        if same or (i + 1 < end and _is_prose(found[i + 1], marks[i + 1])):
            return i
    return end


def _is_prose(block: Block, mark: Mark | None) -> bool:
    return mark is None and block.ends and block.count >= _PROSE_WORDS and not block.words.endswith(("…", "..."))


def _long_words(words: str) -> set[str]:
    return {word.lower() for word in re.findall(r"\w{5,40}", words)}

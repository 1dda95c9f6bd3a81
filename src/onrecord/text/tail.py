"""Where a page leaves its story: other stories, comment forms, teaser lists with clock times.

What follows such a line is not the story, with two safeguards: the story before it must outweigh what
follows (a line of this kind at the top of a page closes nothing), and a list of other stories in mid-article
ends where prose about the same things goes on.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from onrecord.text.article import STORY_ROLES, Role
from onrecord.text.blocks import Block
from onrecord.text.marks import Mark, Marks

_STORY_WORDS = 60
"""A comment form after so many words of story closes it, however many comments follow."""
_TEASER_WORDS = 120
_TEASER_BLOCKS = 6
"""An item of a teaser list is a headline, a summary and its marks; items of a live blog are longer."""
_HEADING_WORDS = 18
"""A longer line is no headline of a teaser and no label of a footer."""
_NEAR = 12
"""How many blocks below a closing line may show that the story goes on after all."""
_PROSE_WORDS = 20
_SHARED_ALONE = 0.4
"""Share of a paragraph's longer words that the story used before, from which on it belongs to the story. Of the closing
paragraphs of 144 news articles 37 % reach it, of paragraphs from other articles of the same months 6 %."""
_SHARED_IN_A_ROW = 0.3
"""The same for each of two paragraphs in a row; single ones reach it in 63 % of the own and 17 % of the other cases."""

_NOTE = re.compile(
    r"(?:correction|clarification|editor['’]?s['’]? note|update|note)\b\s?[:–—(-]"
    r"|this (?:story|article|post) (?:has been|was) (?:updated|corrected)",
    re.IGNORECASE,
)
_BIO = re.compile(
    r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*)*? (?P<surname>[A-Z][\w’'-]+) "
    r"(?:(?:covers|writes about|reports on) |is (?:an? |the )?[^.]{0,60}?"
    r"\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|co-?author|author)\b)"
    r"(?!.*(?:[“\"]|\b(?:said|says|told)\b))"
)
_BIOS = 3
"""How many of the last paragraphs may tell of the writers."""
_KEPT = frozenset({Role.BOILERPLATE, Role.CREDIT, Role.RELATED})
_FORMS = frozenset({"comment-form", "comment-count"})


def mark_tail(found: Sequence[Block], marks: Marks) -> None:
    """Gives roles to what stands after the story, and to lists of other stories inside it."""
    start = _tail_start(found, marks)
    if start is not None:
        _close(found, marks, start)
    end = len(found) if start is None else start
    _mark_lists(found, marks, end)
    _mark_bios(found, marks, end)


def _tail_start(found: Sequence[Block], marks: Marks) -> int | None:
    """Where the story ends for good: the first closing line or teaser list that the story outweighs."""
    weights = [_weight(block, mark) for block, mark in zip(found, marks, strict=True)]
    before, after = 0, sum(weights)
    teasers = _teaser_start(found, marks)
    seen: set[str] = set()
    for i, block in enumerate(found):
        mark = marks[i]
        outweighs = before > 0 and before >= after
        if i == teasers and before >= max(_STORY_WORDS, after // 2):
            return i
        if mark and mark.tail:
            form = mark.because == "comment-form" and before >= _STORY_WORDS
            if form or (outweighs and not _goes_on(found, marks, i + 1, seen)):
                return i
        if _may_be_story(mark):
            before, after = before + weights[i], after - weights[i]
            seen.update(_long_words(block.words))
    return None


def _goes_on(found: Sequence[Block], marks: Marks, start: int, seen: set[str]) -> bool:
    """Whether two paragraphs of prose in a row, both about what the story is about, follow soon."""
    near = range(start, min(start + _NEAR, len(found)))
    belongs = [_is_prose(found[i], marks[i]) and _shares(found[i], seen, _SHARED_IN_A_ROW) for i in near]
    return any(a and b for a, b in pairwise(belongs))


def _weight(block: Block, mark: Mark | None) -> int:
    """Words of a paragraph that may be story; labels and headlines, which footers are full of, weigh nothing."""
    return block.count if _may_be_story(mark) and (block.ends or block.count > _HEADING_WORDS) else 0


def _may_be_story(mark: Mark | None) -> bool:
    return mark is None or mark.role in STORY_ROLES


def _shares(block: Block, seen: set[str], share: float) -> bool:
    """Whether the story used so large a share of a paragraph's longer words before."""
    words = _long_words(block.words)
    return len(words & seen) >= share * len(words)


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


def _teaser_start(found: Sequence[Block], marks: Marks) -> int | None:
    """Where a list of items with clock times starts: short items that are headed, close together.

    The running reports that agencies file ("9:05 p.m.", then paragraphs) have clock times too, but no headings.
    """
    clocks = [i for i, mark in enumerate(marks) if mark and mark.because == "clock-line"]
    pairs = list(pairwise(clocks))
    short = [b - a <= _TEASER_BLOCKS and sum(block.count for block in found[a:b]) <= _TEASER_WORDS for a, b in pairs]
    headed = [_has_heading(found, marks, a + 1, b) for a, b in pairs]
    if not pairs or not all(short) or 2 * sum(headed) <= len(headed):
        return None
    return _item_start(found, marks, clocks[0])


def _has_heading(found: Sequence[Block], marks: Marks, start: int, end: int) -> bool:
    """Whether an item starts with a short line over a longer one."""
    lines = [found[i] for i in range(start, end) if marks[i] is None]
    return len(lines) > 1 and lines[0].count <= _HEADING_WORDS and 1.5 * lines[0].count <= lines[1].count


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
    before = i = 0
    while i < end:
        mark = marks[i]
        i += 1
        if _may_be_story(mark):
            seen.update(_long_words(found[i - 1].words))
            before += found[i - 1].count
        elif mark and mark.because == "related-heading" and seen:
            start, i = i, _resumes(found, marks, i, end, seen)
            listed = [k for k in range(start, i) if (inner := marks[k]) is None or inner.role not in _KEPT]
            if before < sum(found[k].count for k in listed):  # too much to be a list; its first lines are one
                listed = list(takewhile(lambda k: not found[k].ends, listed))
            for k in listed:
                marks[k] = Mark(Role.RELATED, "under-related-heading")


def _resumes(found: Sequence[Block], marks: Marks, start: int, end: int, seen: set[str]) -> int:
    """Where the story goes on: two paragraphs of prose in a row, or one about what the story is about."""
    for i in range(start, end):
        if not _is_prose(found[i], marks[i]):
            continue
        if _shares(found[i], seen, _SHARED_ALONE) or (i + 1 < end and _is_prose(found[i + 1], marks[i + 1])):
            return i
    return end


def _is_prose(block: Block, mark: Mark | None) -> bool:
    return mark is None and block.ends and block.count >= _PROSE_WORDS and not block.words.endswith(("…", "..."))


def _long_words(words: str) -> set[str]:
    return {word.lower() for word in re.findall(r"\w{5,40}", words)}


def _mark_bios(found: Sequence[Block], marks: Marks, end: int) -> None:
    """Who wrote it, said below the story: a journalist in the present tense whom the story itself never names."""
    free = [i for i in range(end) if marks[i] is None]
    for i in free[-_BIOS:]:
        bio = _BIO.match(found[i].words)
        if bio and len(free) > _BIOS and not any(bio["surname"] in found[k].words for k in free if k != i):
            marks[i] = Mark(Role.CREDIT, "about-the-author")

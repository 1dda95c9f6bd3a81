"""Which paragraphs of a text are the story and which are the site around it.

For text that was already extracted from its page: no tags are left, only lines. Every paragraph gets one role
and the name of the rule that gave it; what no rule knows is body, since losing a line of the story is
worse than keeping a line of the site. `segment` is the table of contents.
"""

import re
from collections.abc import Sequence

from onrecord.text.article import Role, Segment
from onrecord.text.blocks import Block, blocks
from onrecord.text.dates import find_dates
from onrecord.text.furniture import BYLINE, CLOCK, LONGEST, RELATED_HEADING, furniture
from onrecord.text.heading import mark_heading
from onrecord.text.marks import Mark, Marks, is_free
from onrecord.text.span import Span
from onrecord.text.tail import mark_tail

_BYLINE_WORDS = 24
_CAPTION_WORDS = 60


def segment(text: str, *, plain: bool = False) -> tuple[Segment, ...]:
    """The paragraphs of `text` with their roles, in order; with `plain`, all of it is body. Never raises."""
    found = blocks(text)
    if plain:
        return tuple(Segment(block.span, Role.BODY, "plain") for block in found)
    marks = [_alone(block) for block in found]
    mark_heading(found, marks)
    _mark_captions(found, marks)
    mark_tail(found, marks)
    return tuple(
        Segment(block.span, mark.role, mark.because) if mark else Segment(block.span, Role.BODY, "paragraph")
        for block, mark in zip(found, marks, strict=True)
    )


def _alone(block: Block) -> Mark | None:
    """What a line gives away by itself, whatever stands around it."""
    if len(block.words) > LONGEST:
        return None
    if CLOCK.fullmatch(block.words):
        return Mark(Role.DATELINE, "clock-line")
    if is_date_line(block.words):
        return Mark(Role.DATELINE, "date-line")
    if block.count <= _BYLINE_WORDS and not block.heading:
        for name, pattern in BYLINE:
            if pattern.fullmatch(block.words):
                return Mark(Role.BYLINE, name)
    row = furniture(block.words)
    if row and (row.role is not Role.CAPTION or block.count <= _CAPTION_WORDS):
        return Mark(row.role, row.name, tail=row.tail)
    if RELATED_HEADING.fullmatch(block.words):
        return Mark(Role.RELATED, "related-heading")
    return None


_DATE_LABELS = re.compile(
    r"\b(?:published|updated?|last|modified|posted|first|edited|originally|original|created|issued|released?|on|at|date[d]?|"
    r"time|by|gmt|utc|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|bst|cest|cet|eest|eet|msk|ist|am|pm|local|eastern|z|"
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b",
    re.IGNORECASE,
)
_DATE_LABEL_START = re.compile(r"(?:last |first )?(?:published|updated?|modified|posted|date)\b", re.IGNORECASE)
_CLOCKS = re.compile(
    r"\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:Z|\+\d{2}:?\d{2})?|\b\d{1,2} ?[ap]\.?m\.?|\b\d{1,2} (?:hours?|min(?:ute)?s?|days?) ago|[ap]\.m\.",
    re.IGNORECASE,
)


def is_date_line(words: str) -> bool:
    """Whether `words` hold a date (or an "Updated …" with a clock time) and nothing else."""
    if len(words) > 140:  # two dates with labels and clock times stay below  # noqa: PLR2004
        return False
    dates = find_dates(words, Span(0, len(words)))
    rest = words
    for found in reversed(dates):
        rest = rest[: found.span.start] + " " + rest[found.span.end :]
    bare, clocks = _CLOCKS.subn(" ", rest)
    if not dates and not (clocks and _DATE_LABEL_START.match(words)):
        return False
    return not re.search(r"\w", _DATE_LABELS.sub(" ", bare))


_CAPTION_VERB = re.compile(
    r"\b(?:addresses|arrives?|attends?|chairs?|delivers?|embraces?|gestures?|greets?|holds?|inspects?|leads?|leaves?|"
    r"listens?|looks? (?:on|at)|meets?|poses?|prepares?|reacts?|rests?|rides?|shakes?|sits?|speaks?|stands?|"
    r"takes? part|talks?|visits?|waits?|walks?|watch(?:es)?|waves?|(?:is|are) (?:seen|pictured|shown)|fires?|launch(?:es)?)\b"
)
_PAST = re.compile(r"\b(?:said|told|added|was|were|had|did|asked|announced|called|warned)\b|[“\"]")
_CAPTION_DATE = re.compile(r"\d{4}[.)]*$")
_CAPTION_START = re.compile(
    r"(?:(?-i:FILE)\b|File (?:photo|image|picture|pic)\b|In this (?:photo|image|picture|frame|handout)|\(?(?:L-R|From left|Left to right)\b|Pictured)",
    re.IGNORECASE,
)


def _mark_captions(found: Sequence[Block], marks: Marks) -> None:
    """Photo captions: what a picture shows, in the present tense, with the day it was taken or a credit after it."""
    for i, block in enumerate(found):
        if not is_free(marks[i]) or block.count > _CAPTION_WORDS or len(block.words) > LONGEST:
            continue
        if _CAPTION_START.match(block.words):
            marks[i] = Mark(Role.CAPTION, "caption-start")
            continue
        dated = _CAPTION_DATE.search(block.words) is not None and bool(
            find_dates(block.words, Span(0, len(block.words)))
        )
        shows = _CAPTION_VERB.search(block.words) is not None and not _PAST.search(block.words)
        following = marks[i + 1] if i + 1 < len(found) else None
        if dated and shows:
            marks[i] = Mark(Role.CAPTION, "present-tense-and-date")
        elif (dated or shows) and following and following.because == "photo-credit":
            marks[i] = Mark(Role.CAPTION, "before-photo-credit")

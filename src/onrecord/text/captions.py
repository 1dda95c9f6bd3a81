"""Photo captions: what a picture shows, in the present tense, with the day it was taken or a credit after it."""

import re
from collections.abc import Sequence

from onrecord.text.article import Role
from onrecord.text.blocks import Block
from onrecord.text.dates import find_dates
from onrecord.text.furniture import LONGEST
from onrecord.text.marks import Mark, Marks
from onrecord.text.span import Span

LONGEST_CAPTION = 60
"""Words. Agency captions run to 50."""

_VERB = re.compile(
    r"\b(?:addresses|arrives?|attends?|chairs?|delivers?|embraces?|fires?|gestures?|greets?|holds?|hugs?|inspects?|"
    r"launch(?:es)?|leads?|leaves?|listens?|looks? (?:on|at)|meets?|poses?|prepares?|reacts?|rests?|rides?|shakes?|"
    r"sits?|speaks?|stands?|takes? part|talks?|visits?|waits?|walks?|watch(?:es)?|waves?|"
    r"(?:is|are) (?:seen|pictured|shown))\b"
)
_PAST = re.compile(r"\b(?:said|told|added|was|were|had|did|asked|announced|called|warned)\b|[“\"]")
_DATED = re.compile(r"\d{4}[.)]*$")
_START = re.compile(
    r"FILE\b|File (?:photo|image|picture|pic)\b|In this (?:photo|image|picture|frame|handout)\b"
    r"|\(?(?:L-R|From left|Left to right)\b|Pictured\b"
)


def mark_captions(found: Sequence[Block], marks: Marks) -> None:
    """Gives the lines under pictures their role."""
    for i, block in enumerate(found):
        if marks[i] is None and block.count <= LONGEST_CAPTION and len(block.words) <= LONGEST:
            following = marks[i + 1] if i + 1 < len(found) else None
            name = _caption(block.words, credited=following is not None and following.because == "photo-credit")
            marks[i] = Mark(Role.CAPTION, name) if name else None


def _caption(words: str, *, credited: bool) -> str | None:
    """The rule by which a line is a caption; None where it is not. `credited`: a photo credit stands below it."""
    if _START.match(words):
        return "caption-start"
    dated = _DATED.search(words) is not None and any(d.day for d in find_dates(words, Span(0, len(words))))
    shows = _VERB.search(words) is not None and not _PAST.search(words)
    if dated and shows:
        return "present-tense-and-date"
    return "before-photo-credit" if credited and (dated or shows) else None

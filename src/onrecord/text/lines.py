"""What a line gives away by itself, whatever stands around it."""

import re

from onrecord.text.article import Role
from onrecord.text.blocks import Block
from onrecord.text.captions import LONGEST_CAPTION
from onrecord.text.dates import find_dates
from onrecord.text.furniture import BYLINE, CLOCK, LONGEST, RELATED_HEADING, furniture
from onrecord.text.marks import Mark
from onrecord.text.span import Span

_BYLINE_WORDS = 24
_DATE_LINE = 140
"""Characters. Two dates with labels and clock times stay below."""

_LABELS = re.compile(
    r"\b(?:published|updated?|last|latest|modified|posted|first|edited|originally|original|created|issued|released?|on|at|dated?|time|by"
    r"|gmt|utc|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|bst|cest|cet|eest|eet|msk|ist|am|pm|local|eastern|z"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b",
    re.IGNORECASE,
)
_LABEL_START = re.compile(r"(?:last |latest |first )?(?:published|updated?|modified|posted|date)\b", re.IGNORECASE)
_CLOCKS = re.compile(
    r"\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:Z|\+\d{2}:?\d{2})?|\b\d{1,2} ?[ap]\.?m\.?"
    r"|\b\d{1,2} (?:hours?|min(?:ute)?s?|days?) ago|[ap]\.m\.",
    re.IGNORECASE,
)


def mark_line(block: Block) -> Mark | None:
    """The role that the words of a block have anywhere; None where that depends on its place."""
    if len(block.words) > LONGEST:
        return None
    if CLOCK.fullmatch(block.words):
        return Mark(Role.DATELINE, "clock-line")
    if _is_date_line(block.words):
        return Mark(Role.DATELINE, "date-line")
    if byline := _byline(block):
        return Mark(Role.BYLINE, byline)
    row = furniture(block.words)
    if row and (row.role is not Role.CAPTION or block.count <= LONGEST_CAPTION):
        return Mark(row.role, row.name, tail=row.tail)
    return Mark(Role.RELATED, "related-heading") if RELATED_HEADING.fullmatch(block.words) else None


def _byline(block: Block) -> str | None:
    """The rule by which a line names the writer; None where it does not."""
    if block.count > _BYLINE_WORDS or block.heading:
        return None
    return next((name for name, pattern in BYLINE if pattern.fullmatch(block.words)), None)


def _is_date_line(words: str) -> bool:
    """Whether `words` hold a date (or an "Updated …" with a clock time) and nothing else."""
    if len(words) > _DATE_LINE:
        return False
    dates = find_dates(words, Span(0, len(words)))
    rest = words
    for found in reversed(dates):
        rest = rest[: found.span.start] + " " + rest[found.span.end :]
    bare, clocks = _CLOCKS.subn(" ", rest)
    if not dates and not (clocks and _LABEL_START.match(words)):
        return False
    return not re.search(r"\w", _LABELS.sub(" ", bare))

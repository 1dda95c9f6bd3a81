"""Whether an article tells a history: dates that are written out, one after the other, far from the day of printing.

A history counts from the last date named ("In January" after "December 1941" is January 1942); news counts from the
day of printing. Told apart by what is written: a history names many years, most of them years back, and hardly a
"today", "last week" or "on Tuesday". More is asked of an article without a date: its years could be news.
"""

import re
from collections.abc import Sequence
from datetime import date

from onrecord.reading.times.words import WEEKDAYS, either

_YEARS = re.compile(r"(?<![\w$€£.,])(1\d{3}|20\d\d)(?![\w,]\d|\s?%)\b|\b\d{1,4}\s+b\.?c\b", re.IGNORECASE)
_DEICTIC = re.compile(
    rf"\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next)\s+(?:week|month|year|weekend)|ago"
    rf"|{either(d for d in WEEKDAYS if d.endswith('day'))})\b",
    re.IGNORECASE,
)
_ENOUGH, _PLENTY, _RATIO, _BACK = 6, 10, 10, 2


def is_told(texts: Sequence[str], printed: date | None) -> bool:
    """Whether the paragraphs of an article tell a history."""
    years = [m[1] or "" for text in texts for m in _YEARS.finditer(text)]
    if len(years) < (_ENOUGH if printed else _PLENTY):
        return False
    deictic = sum(1 for text in texts for _ in _DEICTIC.finditer(text))
    if len(years) < _RATIO * deictic:
        return False
    return printed is None or 2 * sum(not y or int(y) <= printed.year - _BACK for y in years) > len(years)

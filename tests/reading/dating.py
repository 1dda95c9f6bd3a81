"""Marked text for tests of times: "She said on [Tuesday]." with the values expected, counted from a day of printing."""

import re
from datetime import date

from tests.reading.speaking import model

from onrecord.reading.syntax import Tree
from onrecord.reading.times import find_times
from onrecord.reading.values import TimeExpression
from onrecord.text.article import UNDATED, Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Span

PRINTED = date(2024, 9, 13)
"""A Friday."""
_MARK = re.compile(r"\[([^\]]+)\]")


def dated_article(text: str, printed: date | None = PRINTED, role: Role = Role.BODY) -> Article:
    """`text` as an article, one segment a line, printed on that day (None: unknown)."""
    segments = tuple(Segment(Span(*m.span()), role, "test") for m in re.finditer(r"[^\n]+", text))
    published = Published(Interval(printed, printed), Status.STATED) if printed else UNDATED
    return Article("0" * 16, text, published=published, segments=segments)


def seen(article: Article) -> Tree:
    """What the model sees in the article."""
    return Tree(next(iter(model().observe([article]))))


def times_of(article: Article) -> tuple[TimeExpression, ...]:
    """The time expressions of the article."""
    return find_times(article, seen(article))


def unmarked(marked: str) -> tuple[str, list[str]]:
    """The text without its marks, and the words that were marked."""
    return _MARK.sub(r"\1", marked), _MARK.findall(marked)

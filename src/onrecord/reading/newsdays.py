"""The days of the news: when that took place, or was said, which an article tells as the news without a date."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import Article, Interval, Role
from onrecord.text.span import Span

NEWS = 7
"""Days before printing that are the news."""
TOLD_AS_NEWS = "told as the news, without a date"
"""The rule of what no day is given for."""
_LEAD = 2
"""Paragraphs of the body that say what the article is about."""
_SHORT = 40
"""Characters. A shorter paragraph is a date line or a cross-head."""
_RECENT = re.compile(
    r"\b(?:during|in|on|at|after) (?:a|an|the|his|her|their|its) (?:recent|previous|earlier|last)\b", re.IGNORECASE
)
_OCCASION = re.compile(
    r"\b(?:while|when) (?:speaking|visiting|meeting|touring|addressing|appearing|attending)\b"
    r"|\bduring (?:a|an|his|her|their|its) (?:\w+ ){0,2}"
    r"(?:visit|trip|tour|interview|speech|summit|hearing|testimony|debate|call)\b",
    re.IGNORECASE,
)
"""How an occasion is named to which no day is given."""
_POINTS = frozenset({TimeType.DATE, TimeType.TIME})


def news_days(
    article: Article, times: Iterable[TimeExpression], printed: Interval, events: Iterable[tuple[Span, Interval]] = ()
) -> Interval | None:
    """The days up to printing, from the first day that its lead names: what is news hardly began before it.

    Where that is the day of printing itself, and no event of that day stands in the lead (`events`: where they are told
    and when they took place), the day before is held possible. None where it is not known within a week when the
    article was printed.
    """
    week = news_week(printed)
    if week is None or week.earliest is None or printed.earliest is None:
        return None
    lead = [s.span for s in article.segments if s.role is Role.BODY and len(s.span) > _SHORT][:_LEAD]
    named = [
        one.when.earliest
        for one in times
        if one.type in _POINTS and one.when.width is not None and one.when.width < NEWS
        if one.when.earliest is not None and week.earliest <= one.when.earliest <= printed.earliest
        if any(paragraph.covers(one.span) for paragraph in lead)
    ]
    first = min(named, default=week.earliest)
    told = any(when.latest == first and lead and lead[0].start <= at.start < lead[-1].end for at, when in events)
    if first == printed.earliest and not told:
        first -= timedelta(days=1)
    return Interval(first, printed.latest)


def on_another_occasion(article: Article, said: Sequence[Span]) -> bool:
    """Whether what tells these words, below the lead, names an occasion that need not be that of the lead.

    "During a recent visit to Kyiv …", a paragraph above them; "while speaking alongside his host", beside them.
    """
    body = [s.span for s in article.segments if s.role is Role.BODY and len(s.span) > _SHORT]
    at = next((n for n, paragraph in enumerate(body) if said and paragraph.covers(said[0])), -1)
    if at < _LEAD:
        return False
    own = "".join(
        article.text[i]
        for i in range(body[at].start, body[at].end)
        if not any(part.start <= i < part.end for part in said)
    )
    before = article.words(body[at - 1])
    return _OCCASION.search(own) is not None or _RECENT.search(f"{own} {before}") is not None


def news_week(printed: Interval) -> Interval | None:
    """The week up to printing, for what "has" been said or done: that may lie before what the lead tells."""
    if printed.earliest is None or printed.latest is None or (printed.latest - printed.earliest).days > NEWS:
        return None
    return Interval(printed.earliest - timedelta(days=NEWS), printed.latest)

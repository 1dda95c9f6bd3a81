"""The days of the news: when that took place, or was said, which an article tells as the news without a date."""

from collections.abc import Iterable
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


def news_week(printed: Interval) -> Interval | None:
    """The week up to printing, for what "has" been said or done: that may lie before what the lead tells."""
    if printed.earliest is None or printed.latest is None or (printed.latest - printed.earliest).days > NEWS:
        return None
    return Interval(printed.earliest - timedelta(days=NEWS), printed.latest)

"""When that was which an article tells as the news: the week up to printing, or from the day of its lead."""

from datetime import timedelta

import pytest
from tests.reading.dating import PRINTED, dated_article, seen

from onrecord.reading.newsdays import news_days, news_week
from onrecord.reading.times import find_times
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Span

TODAY = f"{PRINTED:%B} {PRINTED.day}"
BEFORE = PRINTED - timedelta(days=2)


@pytest.mark.parametrize(
    ("lead", "event", "days"),
    [
        ("The bridge was closed and nobody could say for how long.", False, 7),
        (f"The bridge was closed on {BEFORE:%B} {BEFORE.day}, {BEFORE.year}, as a crane had fallen on it.", False, 2),
        (f"The mayor said on {TODAY}, {PRINTED.year}, that the bridge had been closed.", False, 1),
        (f"A crane fell on the bridge on {TODAY}, {PRINTED.year}, and killed two men.", True, 0),
    ],
)
def test_the_days_begin_with_what_the_lead_names(lead: str, event: bool, days: int) -> None:
    article = dated_article(lead)
    printed = Interval(PRINTED, PRINTED)
    events = [(Span(0, len(lead)), printed)] if event else []
    found = news_days(article, find_times(article, seen(article)), printed, events)
    assert found == Interval(PRINTED - timedelta(days=days), PRINTED)


def test_without_a_day_of_printing_there_is_no_news() -> None:
    assert news_week(UNKNOWN_TIME) is None
    assert news_days(dated_article("The bridge was closed."), (), UNKNOWN_TIME) is None

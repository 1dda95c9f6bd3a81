"""When that was which an article tells as the news: the week up to printing, or from the day of its lead."""

from datetime import timedelta

import pytest
from tests.reading.dating import PRINTED, dated_article, seen

from onrecord.reading.newsdays import news_days, news_week, on_another_occasion
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


@pytest.mark.parametrize(
    ("before", "told", "elsewhere"),
    [
        ("During a recent visit to the port, the minister hinted at more money for it.", "“{}” she said.", True),
        ("The minister hinted at more money for the port and for its harbour.", "“{}” she said.", False),
        ("The port has been closed for as long as anybody cares to remember.", "“{}” she said while visiting.", True),
    ],
)
def test_words_of_another_occasion_are_not_of_the_day_of_the_lead(before: str, told: str, elsewhere: bool) -> None:
    words = "we have adjusted and adapted during a recent visit"
    lead = "The bridge was closed and nobody could say for how long."
    article = dated_article("\n\n".join((lead, lead, before, told.format(words))))
    at = article.text.index(words)
    assert on_another_occasion(article, [Span(at, at + len(words))]) == elsewhere
    assert not on_another_occasion(article, [Span(0, 10)])

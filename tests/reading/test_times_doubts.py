"""Dates that are impossible or can be read in two ways are never guessed in silence."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, seen, times_of
from tests.reading.speaking import model

from onrecord.reading.lexicon import Lexicon, Outlet
from onrecord.reading.read import read
from onrecord.reading.times import date_doubts, find_times
from onrecord.reading.times.feasts import easter
from onrecord.reading.values import Reading
from onrecord.text.article import UNKNOWN_TIME, Interval


def reading(text: str) -> Reading:
    article = dated_article(text)
    return read(article, next(iter(model().observe([article]))), Lexicon())


@pytest.mark.parametrize(
    ("text", "words", "doubt"),
    [
        ("He died on 31 June.", "31 June", "no day of the calendar"),
        ("He died on February 30, 2023.", "February 30, 2023", "no day of the calendar"),
        ("He died on 29 February 2023.", "29 February 2023", "no day of the calendar"),
        ("He died on 31/06/2023.", "31/06/2023", "no day of the calendar"),
        ("He died on 15 Nisan 5784.", "15 Nisan 5784", "another calendar"),
        ("He died in 1445 AH.", "1445 AH", "another calendar"),
        ("He died on 25 October 1917 (Old Style).", "25 October 1917 (Old Style)", "another calendar"),
    ],
)
def test_days_that_cannot_be_told_stay_open_with_a_problem(text: str, words: str, doubt: str) -> None:
    article = dated_article(text)
    (time,) = times_of(article)
    (problem,) = date_doubts(article, (time,))
    assert (article.words(time.span), time.when) == (words, UNKNOWN_TIME)
    assert doubt in problem.what
    assert problem.span == time.span


def test_a_weekday_that_does_not_fit_its_date_is_a_problem() -> None:
    article = dated_article("He died on Monday, Oct. 3, 2023.")
    (time,) = times_of(article)
    assert time.value == "2023-10-03"
    assert [p.what for p in date_doubts(article, (time,))] == [
        "“Monday, Oct. 3, 2023”: 2023-10-03 falls on another weekday"
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("It was signed on 03/04/2024.", Interval(date(2024, 3, 4), date(2024, 4, 3))),
        ("It was signed on 13/02/2024 and on 03/04/2024.", Interval(date(2024, 4, 3), date(2024, 4, 3))),
        ("It was signed on 02/13/2024 and on 03/04/2024.", Interval(date(2024, 3, 4), date(2024, 3, 4))),
        ("Drafted on 11 March 2024, it was signed on 03/04/2024.", Interval(date(2024, 4, 3), date(2024, 4, 3))),
        ("Drafted on March 1, 2024, it was signed on 03/04/2024.", Interval(date(2024, 3, 4), date(2024, 3, 4))),
        ("It was signed on 04/04/2024.", Interval(date(2024, 4, 4), date(2024, 4, 4))),
    ],
)
def test_the_order_of_day_and_month_follows_the_article(text: str, when: Interval) -> None:
    time = times_of(dated_article(text))[-1]
    assert time.when == when


def test_the_order_of_day_and_month_says_what_it_follows() -> None:
    article = dated_article("It was signed on 03/04/2024.")
    (open_,) = find_times(article, seen(article))
    (given,) = find_times(article, seen(article), country="GB")
    (told,) = find_times(own := dated_article("Not on 13/02/2024."), seen(own))
    assert (open_.value, open_.because) == ("2024-XX-XX", "date in figures, day or month first")
    assert (given.value, given.because.startswith("date in figures, day first")) == ("2024-04-03", True)
    assert told.value == "2024-02-13"


@pytest.mark.parametrize(
    ("text", "country", "value"),
    [
        ("It was signed on 03/04/2024.", "US", "2024-03-04"),
        ("It was signed on 03/04/2024.", "GB", "2024-04-03"),
        ("It was signed on 03/04/2024.", "CA", "2024-XX-XX"),
        # The article's own dates outweigh the country, the country the spelling.
        ("It was signed on 13/02/2024 and on 03/04/2024.", "US", "2024-04-03"),
        ("The colour of the theatre, signed on 03/04/2024.", "US", "2024-03-04"),
        ("The colour of the theatre, signed on 03/04/2024.", None, "2024-04-03"),
        ("The color of the theater, signed on 03/04/2024.", None, "2024-03-04"),
        ("The colour of the theater, signed on 03/04/2024.", None, "2024-XX-XX"),
        ("The colour of it, signed on 03/04/2024.", None, "2024-XX-XX"),
    ],
)
def test_the_order_follows_the_outlet_and_then_the_spelling(text: str, country: str | None, value: str) -> None:
    article = dated_article(text)
    assert find_times(article, seen(article), country=country)[-1].value == value


def test_an_order_that_the_article_does_not_show_itself_is_a_problem() -> None:
    article = replace(dated_article("“It was signed on 03/04/2024,” she said on Monday."), outlet="Echo")
    for country, day, other in (("GB", "2024-04-03", "2024-03-04"), ("US", "2024-03-04", "2024-04-03")):
        lexicon = Lexicon(outlets=(Outlet("The Echo", ("Echo",), (), country=country),))
        found = read(article, next(iter(model().observe([article]))), lexicon)
        assert found.times[0].value == day
        assert [p.what for p in found.problems] == [
            f"“03/04/2024” is taken as {day} and not as {other}, as in the country of its outlet"
        ]


def test_a_reading_lists_what_is_in_doubt() -> None:
    assert [p.what for p in reading("He died on 03/04/2024.").problems] == [
        "“03/04/2024” can be 2024-03-04 or 2024-04-03: nothing tells whether the day or the month comes first"
    ]
    assert [p.what for p in reading("He died on 12/25/98.").problems] == [
        "the century of “12/25/98” is not written; taken as 1998-12-25"
    ]


def test_today_in_a_quotation_is_the_day_it_was_said() -> None:
    text = "Speaking last Monday, the mayor said: “Today we close the bridge, and tomorrow we begin.”"
    found = {t.value: t.because for t in reading(text).times}
    assert set(found) == {"2024-09-09", "2024-09-10"}
    assert found["2024-09-10"].endswith("counted from the day it was said")
    assert times_of(dated_article(text))[1].value == PRINTED.isoformat()


@pytest.mark.parametrize("day", [date(1961, 4, 2), date(2000, 4, 23), date(2019, 4, 21), date(2024, 3, 31)])
def test_easter_is_where_the_almanac_has_it(day: date) -> None:
    assert easter(day.year) == day


def test_what_is_told_after_an_event_is_not_of_its_day() -> None:
    times = reading("She praised the raid that killed the 9/11 plotter. Earlier in the day he had attacked her.").times
    assert [str(one.when.earliest) for one in times][1:] != ["2001-09-11"]
    assert len(times) == 2

"""What a time expression spans and means. Each case is marked text and the TIMEX3 values of its marks in order."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.dating import PRINTED, dated_article, seen, times_of, unmarked

from onrecord.reading.times import find_times
from onrecord.text.article import UNKNOWN_TIME, Interval, Role


def check(marked: str, *values: str, printed: date | None = PRINTED, role: Role = Role.BODY) -> None:
    text, words = unmarked(marked)
    article = dated_article(text, printed, role)
    found = times_of(article)
    assert [article.words(t.span) for t in found] == words
    assert [t.value + (f"/{t.mod}" if t.mod else "") for t in found] == list(values)
    assert all(t.because for t in found)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("The hall burned down on [Sept. 11, 2024].", ["2024-09-11"]),
        ("The hall burned down on [11 September 2024].", ["2024-09-11"]),
        ("It opened on [Monday, Oct. 2, 2023].", ["2023-10-02"]),
        ("It opened on [the 5th of May 2021].", ["2021-05-05"]),
        ("It opened on [2024-02-29].", ["2024-02-29"]),
        ("It opened in [October of 2023].", ["2023-10"]),
        ("It opened in [February last year].", ["2023-02"]),
        ("It opened in [early 2024].", ["2024/START"]),
        ("It was closed in [the late 1970s].", ["197/END"]),
        ("It ran from [June 3]-[5].", ["2024-06-03", "2024-06-05"]),
        ("It was closed from [1998] to [2003].", ["1998", "2003"]),
        ("Sales fell in [the third quarter of 2023].", ["2023-Q3"]),
        ("The town flooded in [the summer of 2019].", ["2019-SU"]),
        ("The mill dates from [the 19th century].", ["18"]),
    ],
)
def test_absolute_dates_in_news_styles(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("The minister said on [Tuesday] that the road is closed.", ["2024-09-10"]),
        ("The minister will meet the mayor on [Tuesday].", ["2024-09-17"]),
        ("The minister arrived [Friday].", ["2024-09-13"]),
        ("The two are due to meet on [Monday].", ["2024-09-16"]),
        ("The two agreed to meet on [Monday].", ["2024-09-16"]),
        ("In a [Thursday] news conference he defended the plan.", ["2024-09-12"]),
        ("He left [last Friday].", ["2024-09-06"]),
        ("The talks resume [next Wednesday].", ["2024-09-18"]),
        ("She spoke [Thursday night].", ["2024-09-12TNI"]),
        ("They gave the family until [9 a.m. Tuesday] to leave.", ["2024-09-17T09:00"]),
        ("Until [Thursday], they had not called him.", ["2024-09-12"]),
    ],
)
def test_a_weekday_lies_where_its_clause_looks(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("He left [yesterday] and returns [tomorrow].", ["2024-09-12", "2024-09-14"]),
        ("The price doubled [last year].", ["2023"]),
        ("The court ruled [earlier this month].", ["2024-09/START"]),
        ("It closed in [late June].", ["2024-06/END"]),
        ("It closed in [December].", ["2023-12"]),
        ("It will close in [January].", ["2025-01"]),
        ("He resigned [three weeks ago].", ["2024-W34"]),
        ("He resigned [10 days ago].", ["2024-09-03"]),
        ("The [Feb. 23] accord will be reviewed.", ["2024-02-23"]),
        ("The offer was extended to [Nov. 20].", ["2024-11-20"]),
        ("On [May 4, 2020], he resigned. [The next day] he left.", ["2020-05-04", "2020-05-05"]),
        ("The ban followed the [Sept. 11] attacks.", ["2001-09-11"]),
        ("The plant opened [last week].", ["2024-W36"]),
    ],
)
def test_days_counted_from_another_day(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("The war has gone on for [20 months].", ["P20M"]),
        ("It was the first visit for [more than a decade].", ["P10Y/MORE_THAN"]),
        ("They signed a [five-year] deal.", ["P5Y"]),
        ("It fell in [recent weeks].", ["PAST_REF"]),
        ("It costs $2 million [a year].", ["P1Y"]),
        ("It fell over [the past two months].", ["P2M"]),
        ("It grew over [the past decade].", ["P10Y"]),
        ("They meet [every Tuesday].", ["XXXX-WXX-2"]),
        ("Trains run [daily].", ["P1D"]),
        ("The shop closed at [3:13 p.m. Tuesday].", ["2024-09-10T15:13"]),
    ],
)
def test_durations_sets_and_clock_times(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    "text",
    [
        "He may march to the capital.",
        "Theresa May won by 7-2.",
        "They fired 300 missiles and 2,000 shells.",
        "The 57-year-old came second.",
        "The first half of the match was dull.",
        "They counted 2000 shells and 1990 units.",
        "USA Today broke the story.",
        "He told CBS's 60 Minutes that it was over.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    check(text)


def test_without_a_day_of_printing_nothing_is_counted_from_it() -> None:
    marked = "He said on [Tuesday] and [last year], in [late June], that it began in [February 2022]."
    check(marked, "XXXX-WXX-2", "XXXX", "XXXX-06/END", "2022-02", printed=None)
    found = times_of(dated_article(unmarked(marked)[0], None))
    assert [t.when for t in found[:3]] == [UNKNOWN_TIME] * 3
    assert found[3].when == Interval(date(2022, 2, 1), date(2022, 2, 28))


def test_brackets_hold_what_may_be_meant() -> None:
    text = "It fell this week after early June, and 04/05/2024 was bad. It rose over the past year."
    found = times_of(dated_article(text))
    assert [t.when for t in found] == [
        Interval(date(2024, 9, 9), PRINTED),
        Interval(date(2024, 6, 1), date(2024, 6, 15)),
        Interval(date(2024, 4, 5), date(2024, 5, 4)),
        Interval(date(2023, 9, 13), PRINTED),
    ]


def test_a_caption_speaks_of_the_past_in_the_present_tense() -> None:
    check("The mayor opens the bridge on [Tuesday].", "2024-09-10", role=Role.CAPTION)
    check("The mayor opens the bridge on [Tuesday].", "2024-09-17")


def test_furniture_is_not_read() -> None:
    check("Posted on Tuesday.", role=Role.BOILERPLATE)


_WORDS = st.sampled_from(
    [
        "May",
        "march",
        "Friday",
        "last",
        "next",
        "99999",
        "years",
        "ago",
        "in",
        "the",
        "31",
        "Feb.",
        "2/30/24",
        "1,000",
        "decades",
        "later",
        "9/11",
        "25:61",
        "Sept.",
        "0",
        "of",
        "-",
        "’s",
        "İ",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_WORDS, max_size=14).map(" ".join) | st.text(max_size=60))
def test_no_text_raises_and_spans_stay_inside(text: str) -> None:
    article = dated_article(text)
    for time in find_times(article, seen(article)):
        assert article.words(time.span).strip()
        first, last = time.when.earliest, time.when.latest
        assert first is None or last is None or first <= last


def test_the_story_is_dated_by_hand(story_folder: Path) -> None:
    expected: dict[str, tuple[date | None, set[tuple[str, str]]]] = {
        "000": (date(2023, 10, 18), {("Wednesday", "2023-10-18"), ("Tuesday", "2023-10-17"), ("20 months", "P20M")}),
        "001": (None, {("last year", "XXXX"), ("February last year", "XXXX-02"), ("late June", "XXXX-06")}),
        "002": (None, {("Tuesday", "XXXX-WXX-2"), ("Friday", "XXXX-WXX-5"), ("February 2022", "2022-02")}),
        "003": (
            date(2024, 9, 13),
            {("Thursday", "2024-09-12"), ("Friday", "2024-09-13"), ("Tuesday", "2024-09-10")}
            | {("Wednesday", "2024-09-11"), ("October of 2023", "2023-10"), ("Sept. 11, 2024", "2024-09-11")},
        ),
        "004": (date(2024, 6, 2), {("May 31", "2024-05-31"), ("June 1", "2024-06-01"), ("May", "2024-05")}),
    }
    for path in sorted(story_folder.glob("*.txt")):
        printed, values = expected[path.name[:3]]
        article = dated_article(path.read_text(encoding="utf-8"), printed)
        found = {(article.words(t.span), t.value) for t in times_of(article)}
        assert values <= found

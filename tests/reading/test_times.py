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
        ("It stood there since [the eighteenth century].", ["17"]),
        ("The talks ran from [3] to [7 May].", ["2024-05-03", "2024-05-07"]),
        ("It is held on [the first Friday of July 2023].", ["2023-07-07"]),
        ("It opened on [the fifth of May 2021], not on [2021/05/06].", ["2021-05-05", "2021-05-06"]),
        ("It will be heard in [the week of March 6, 2025].", ["2025-W10"]),
        ("It was shelled from [23]-[28 March 1951].", ["1951-03-23", "1951-03-28"]),
        ("The battle of [31 May]-[1 June 1916] was the last.", ["1916-05-31", "1916-06-01"]),
        ("He led the party in [2016]-[2020].", ["2016", "2020"]),
        ("It began in [late June 2023] and ended in [the first half of July 2023].", ["2023-06/END", "2023-07/START"]),
        ("Exports fell in [the second half of 2023].", ["2023-H2"]),
        ("In [1998], [the year 2000] seemed far.", ["1998", "2000"]),
        ("In [January nineteen ninety-seven] a bomb went off.", ["1997-01"]),
        ("Fashion of [the '80s] and [the nineties] is back.", ["198", "199"]),
        ("Net fell in [fiscal 2022] and in [the 2022 summer].", ["2022", "2022-SU"]),
        ("The temple was burnt in [480 BC] and rebuilt in [the 440s BC].", ["BC0480", "BC044"]),
        ("It fell in [August 479 BC], late in [the 5th century BC].", ["BC0479-08", "BC04"]),
        ("The wars of [264] to [241 BC] and of [AD 70] are told.", ["BC0264", "BC0241", "0070"]),
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
        ("They had filed the papers by [Wednesday].", ["2024-09-11"]),
        ("Police planned a search on [Monday].", ["2024-09-16"]),
        ("He spoke [early Thursday morning].", ["2024-09-12TMO/START"]),
        ("He left on [Friday the 13th] and will be back on [Tuesday the 17th].", ["2024-09-13", "2024-09-17"]),
        ("He died on [Friday, December 2].", ["2022-12-02"]),
        ("He fell on [May 3, 2021]; [the following Monday] he was back.", ["2021-05-03", "2021-05-10"]),
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
        ("He was elected [40 years ago].", ["1984"]),
        ("He left in [June] and was back [two months later].", ["2024-06", "2024-08"]),
        ("In [1995] he left; in [March of that year] he was back.", ["1995", "1995-03"]),
        ("It opened in [the summer] and will close in [spring].", ["2024-SU", "2025-SP"]),
        ("The war is deep into [its second year].", ["XXXX"]),
        ("It will come by [year-end] or in [the first half of next year].", ["2024/END", "2025-H1"]),
        ("Sales fell in [the third quarter of 2023] from [a year earlier].", ["2023-Q3", "2022-Q3"]),
        ("The shop was robbed on [Christmas Day] and on [Labor Day].", ["2023-12-25", "2024-09-02"]),
        ("He married on [Easter Monday 2021] and sang at [Thanksgiving 2022].", ["2021-04-05", "2022-11-24"]),
        ("It is [now] known that he [recently] left.", ["PRESENT_REF", "PAST_REF"]),
        ("He will [soon] be back; in [the future] he may run.", ["FUTURE_REF", "FUTURE_REF"]),
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
        ("The alarm rang at [02:15 local time] on [12 August].", ["2024-08-12T02:15", "2024-08-12"]),
        ("The train left at [14:30 GMT] on [Monday].", ["2024-09-09T14:30Z", "2024-09-09"]),
        ("The palace fell on [the night of 10 August 1792].", ["1792-08-10TNI"]),
        ("They came [overnight] and left [this morning].", ["2024-09-13TNI", "2024-09-13TMO"]),
        ("He has ruled for [at least 40 years].", ["P40Y/EQUAL_OR_MORE"]),
        ("They waited for [two and a half years], then [a couple of weeks].", ["P2Y6M", "P2W"]),
        ("It takes [three to five days] and a [month-long] wait.", ["PXD", "P1M"]),
        ("The band plays [every other Tuesday] and [every summer].", ["XXXX-WXX-2", "XXXX-SU"]),
        ("He runs twice [a week] and swims [each morning].", ["P1W", "XXXX-XX-XXTMO"]),
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
        "The 9/11 commission heard him.",
        "The F-16 and the Boeing 737 landed.",
        "Resolution 1701 was passed with 2000 amendments.",
        "He drove a Century speedboat for 21st Century Fox.",
        "They soon left.",
        "Temperatures may fall and troops may march.",
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

"""What news means by its usual words for time: extents, lengths, periods and weekdays. Cases as in `test_times`."""

from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, times_of, unmarked

from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME


def check(marked: str, *values: str, printed: date | None = PRINTED) -> None:
    text, words = unmarked(marked)
    article = dated_article(text, printed)
    found = times_of(article)
    assert [article.words(t.span) for t in found] == words
    assert [t.value + (f"/{t.mod}" if t.mod else "") for t in found] == list(values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("The cost was spread over [three years].", ["P3Y"]),
        ("It took [just over three years].", ["P3Y/MORE_THAN"]),
        ("The work will take [a year or two].", ["PXY"]),
        ("Sales fell for [the next two years or so].", ["P2Y"]),
        ("He had left [a week or so ago].", ["2024-W36"]),
        ("She was treated in [the days] before the vote.", ["PXD"]),
        ("The ferry sank [hours] after the warning.", ["PTXH"]),
        ("They met in [at least the past 18 months].", ["P18M/EQUAL_OR_MORE"]),
    ],
)
def test_lengths(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("A train leaves [every 72 minutes].", ["PT72M"]),
        ("They vote [every four years].", ["P4Y"]),
    ],
)
def test_every_so_many(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("Prices fell in [the last half of 2023].", ["2023-H2"]),
        ("Prices fell in [the last half of the 1990s].", ["199/END"]),
        ("Profit was lower than in [the same period last year].", ["2023"]),
        ("The plant will open [sometime next year].", ["2025"]),
        ("They quarrelled [earlier in the year].", ["2024/START"]),
        ("The firm raised its forecast for [the full year].", ["2024"]),
        ("The firm told of its [third quarter].", ["2024-Q3"]),
        ("Output stood below [2005] levels.", ["2005"]),
        ("A 2000 year old tomb was found.", []),
        ("He ran in the [2000] and [2006] races.", ["2000", "2006"]),
        ("It was closed in [recent weeks and months].", ["PAST_REF"]),
    ],
)
def test_periods(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("They met on [Monday] and fell out [later in the day].", ["2024-09-09", "2024-09-09/END"]),
        ("The plane landed at [6:40 p.m. (GMT +8) on Monday].", ["2024-09-09T18:40"]),
        ("They met on [Monday] and shook hands in [the morning].", ["2024-09-09", "2024-09-09TMO"]),
        ("He spoke on Fox News Sunday.", []),
        ("The aide told CBS This Morning so.", []),
        ("It was decided on a day-to-day basis.", []),
    ],
)
def test_times_of_day_and_names(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        # The verb tells when they look for ways, not when the court ruled.
        ("They will look for ways to get around [Wednesday]'s ruling.", ["2024-09-11"]),
        ("He may regret [Tuesday]'s remarks.", ["2024-09-10"]),
        ("Voters expect her to win [Sunday]'s debate.", ["2024-09-15"]),
        ("The two clashed on [Monday]. He will never forget [Monday]'s debate.", ["2024-09-09", "2024-09-09"]),
        ("The minister could not be reached [Monday].", ["2024-09-09"]),
        ("The minister could resign [Monday].", ["2024-09-16"]),
    ],
)
def test_weekdays_look_where_their_noun_does(marked: str, values: list[str]) -> None:
    check(marked, *values)


@pytest.mark.parametrize(
    ("text", "value", "quant", "freq"),
    [
        ("They meet twice a week.", "P1W", None, "2X"),
        ("They meet three times per month.", "P1M", None, "3X"),
        ("She works three days a week.", "P1W", None, "3D"),
        ("They meet twice every year.", "P1Y", "EVERY", "2X"),
        ("They meet every other Tuesday.", "XXXX-WXX-2", "EVERY OTHER", None),
        ("They meet every other week.", "P2W", "EVERY", None),
        ("They meet each week.", "P1W", "EACH", None),
        ("They meet daily.", "P1D", "EVERY", None),
        ("They meet on Tuesdays.", "XXXX-WXX-2", "EVERY", None),
        ("It costs $2 million a year.", "P1Y", None, None),
    ],
)
def test_sets_say_how_often(text: str, value: str, quant: str | None, freq: str | None) -> None:
    found = times_of(dated_article(text))[-1]
    assert (found.type, found.value, found.quant, found.freq) == (TimeType.SET, value, quant, freq)


@pytest.mark.parametrize("text", ["It fell in 480 BC.", "It fell in the 470s BC.", "It fell in the 5th century BC."])
def test_what_lies_before_the_year_1_says_why_it_has_no_days(text: str) -> None:
    (found,) = times_of(dated_article(text))
    assert found.when == UNKNOWN_TIME
    assert found.because == "date BC: days are counted from the year 1"

"""What a text says of its own day of printing. Each case is a text and the bracket that follows, with its rule."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.dating import dated_article
from tests.reading.speaking import model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.printing import Gap, Unit, met
from onrecord.reading.read import read, redate
from onrecord.reading.values import Reading
from onrecord.text.article import Article, Interval, Published, Status

day = date.fromisoformat


def reading(text: str) -> tuple[Article, Reading]:
    article = dated_article(text, None)
    return article, read(article, next(iter(model().observe([article]))), load_lexicon())


def bracket(text: str) -> tuple[str, str, tuple[str, ...]]:
    """First day, last day and rules; a dash for an open end."""
    _, found = reading(text)
    if found.published is None:
        return "-", "-", ()
    when = found.published.when
    rules = tuple(e.rule for e in found.published.evidence)
    return str(when.earliest or "-"), str(when.latest or "-"), rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on 4 May 1998.", ("1998-05-03", "-", ("written-day",))),
        ("The bridge will open on 4 May 1998.", ("-", "1998-05-05", ("written-day-ahead",))),
        ("Its owner was a boy in 1977. He sold it in 2004.", ("2003-12-31", "-", ("written-year",))),
        ("The owner sold the bridge in 2004.", ("2003-12-31", "-", ("written-year",))),
        ("Spending in 2016 was cut.", ("-", "-", ())),
        ("The bonds are due in 2034.", ("-", "-", ())),
        ("The council agreed to close the mine by 2040.", ("-", "-", ())),
        ("He spoke on Twitter.", ("2006-03-21", "-", ("named-since",))),
        ("He spoke on X, formerly Twitter.", ("2023-07-23", "-", ("named-since",))),
        (
            "Prime Minister Julia Gillard said on Friday that she would go.",
            ("2010-06-10", "2013-07-11", ("officeholder-acts",)),
        ),
        ("Former Prime Minister Julia Gillard said on Friday that she would go.", ("-", "-", ())),
        ("It was a gift of President Reagan.", ("1979-04-11", "-", ("office-since",))),
        ("Republican presidential candidate Mitt Romney was cheered.", ("2006-12-20", "2012-11-13", ("candidate",))),
        ("The hall burned down.", ("-", "-", ())),
        ("It rained after Election Day.", ("-", "-", ())),
        (
            "OSLO, May 3 (AP) — Prime Minister Gordon Brown said on Monday that he would stay.",
            ("2008-05-02", "2010-05-04", ("dateline-without-year", "officeholder-acts")),
        ),
        (
            "Chancellor Angela Merkel speaks today. In Ohio it is six weeks before the presidential election.",
            ("2008-09-18", "2020-09-27", ("officeholder-acts", "occasion-of-the-week")),
        ),
        ("The president spoke after the shooting in Christchurch.", ("-", "-", ())),
        ("The president spoke after the Christchurch attacks.", ("2019-03-15", "-", ("named-since",))),
        (
            "The president spoke after Friday's Christchurch attacks.",
            ("2019-03-15", "2019-03-23", ("named-since", "occasion-of-the-week")),
        ),
        (
            "She spoke at last week's Grenfell Tower fire.",
            ("2017-06-14", "2017-06-28", ("named-since", "occasion-of-the-week")),
        ),
        (
            "Donald Trump, Ted Cruz and Jeb Bush want the nomination.",
            ("2015-01-01", "2016-11-30", ("field-of-candidates",)),
        ),
        ("Donald Trump, Ted Cruz and Jeb Bush went to a wedding.", ("-", "-", ())),
        (
            "John McCain and Mike Huckabee seek delegates ahead of Tuesday's Florida primary.",
            ("2008-01-21", "2008-01-30", ("occasion-of-the-week", "some-candidates")),
        ),
    ],
)
def test_the_bracket_and_why(text: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    first, last, rules = bracket(text)
    assert (first, last) == expected[:2]
    assert set(expected[2]) == set(rules) - {"lead-weekday"}


def test_a_weekday_and_a_date_leave_some_years() -> None:
    _, found = reading("The hall burned down on Tuesday, March 4.")
    assert found.printing is not None
    starts = {one.earliest.year for one in found.printing.ranges if one.earliest}
    assert {2003, 2008, 2014, 2025} <= starts
    assert not {2004, 2010, 2016, 2024} & starts


def test_clues_meet() -> None:
    text = (
        "The hall burned down on Tuesday, March 4. Chancellor Angela Merkel said on Friday that it would be rebuilt. "
        "The town had opened it on 5 May 2009."
    )
    assert bracket(text)[:2] == ("2014-03-04", "2015-02-12")


def test_what_no_day_can_satisfy_is_refused_and_shown() -> None:
    _, found = reading("The hall burned down on 4 May 2012. President Reagan says that he is sorry today.")
    assert found.published is not None
    assert found.published.status is Status.CONFLICTING
    assert [e.rule for e in found.published.evidence] == ["written-day", "officeholder-acts"]


def test_a_date_from_intake_is_left_alone() -> None:
    article = dated_article("The hall burned down on 4 May 2012.")
    found = read(article, next(iter(model().observe([article]))), load_lexicon())
    assert found.printing is None
    assert found.published is None


def test_times_are_counted_anew_from_a_bracket() -> None:
    article, found = reading("He came in late June. She left last year. They met on Friday.")
    observed = next(iter(model().observe([article])))
    half = Published(Interval(day("2023-07-23"), day("2023-12-31")), Status.INFERRED)
    anew = redate(article, observed, found, half)
    assert [(article.words(t.span), t.value) for t in anew.times][:2] == [
        ("late June", "2023-06"),
        ("last year", "2022"),
    ]
    assert not anew.times[2].when.known
    days = Published(Interval(day("2024-09-10"), day("2024-09-12")), Status.INFERRED)
    assert redate(article, observed, found, days).times[2].when == Interval(day("2024-09-06"), day("2024-09-06"))


@pytest.mark.parametrize(
    ("gap", "when", "printed"),
    [
        (Gap(Unit.DAY, -7, -1), ("2024-09-13", "2024-09-13"), ("2024-09-06", "2024-09-12")),
        (Gap(Unit.MONTH, 1, 1), ("2023-12-05", "2023-12-05"), ("2024-01-01", "2024-01-31")),
        (Gap(Unit.YEAR, 1, 1), ("2022-02-01", "2022-02-28"), ("2023-01-01", "2023-12-31")),
        (Gap(Unit.MONTH, 12, 24), ("2022-02-24", "2022-02-24"), ("2023-02-01", "2024-02-29")),
    ],
)
def test_a_gap_counts_both_ways(gap: Gap, when: tuple[str, str], printed: tuple[str, str]) -> None:
    days = Interval(*map(day, when))
    page = Interval(*map(day, printed))
    assert gap.printed(days) == page
    assert met((gap.happened(page),), (days,)) == (days,)


_PIECES = st.sampled_from(
    [
        "President Obama said on Tuesday", "on Monday, March 31", "in 2016", "Feb. 29", "last year", "31 June",
        "99/99/99", "will meet on 4 May 1998", "former President", "Pope", "Secretary of State", ",", ".", "\n",
        "“", "”", "for 20 months", "in its second year", "the war began", "9" * 40, "May May May", "X", "é",
    ]
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(_PIECES, max_size=12).map(" ".join))
def test_any_text_is_dated_or_not_without_an_exception(text: str) -> None:
    article = dated_article(text, None)
    found = read(article, next(iter(model().observe([article]))), load_lexicon())
    if found.published is not None:
        when = found.published.when
        assert when.known
        assert when.earliest is None or when.latest is None or when.earliest <= when.latest

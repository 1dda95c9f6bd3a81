"""Absolute dates as news writes them."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.text.dates import find_dates
from onrecord.text.span import Span


def read(text: str) -> list[tuple[str, date | None, date | None]]:
    return [(d.span.of(text), d.when.earliest, d.when.latest) for d in find_dates(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("October 18, 2023", "2023-10-18", "2023-10-18"),
        ("18 Oct 2023", "2023-10-18", "2023-10-18"),
        ("Friday, September 13, 2024", "2024-09-13", "2024-09-13"),
        ("Sept. 11, 2024", "2024-09-11", "2024-09-11"),
        ("the 3rd of May, 1999", "1999-05-03", "1999-05-03"),
        ("Tue, 4 June 2024", "2024-06-04", "2024-06-04"),
        ("2024-09-13", "2024-09-13", "2024-09-13"),
        ("2024/9/3", "2024-09-03", "2024-09-03"),
        ("9/13/2024", "2024-09-13", "2024-09-13"),
        ("13/9/2024", "2024-09-13", "2024-09-13"),
        ("3/4/2024", "2024-03-04", "2024-04-03"),
        ("3.4.2024", "2024-04-03", "2024-04-03"),
        ("September 2024", "2024-09-01", "2024-09-30"),
        ("29 February 2024", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_written_date_is_a_bracket_of_days(words: str, earliest: str, latest: str) -> None:
    assert read(f"He came on {words} to stay.") == [(words, date.fromisoformat(earliest), date.fromisoformat(latest))]


def test_a_date_without_a_year_says_so() -> None:
    text = "on Oct. 18 and on 29 February"
    assert read(text) == [("Oct. 18", None, None), ("29 February", None, None)]
    assert [(d.month, d.day) for d in find_dates(text, Span(0, len(text)))] == [(10, 18), (2, 29)]


@pytest.mark.parametrize(
    "text",
    [
        "February 30, 2024",
        "31/31/2024",
        "2024-13-01",
        "may 3 or may not",
        "29 February 2023",
        "1.2.3.2024",
        "a 9/11 call",
        "maybe 2024",
    ],
)
def test_no_such_day_is_no_date(text: str) -> None:
    assert [row for row in read(text) if row[1] is not None] == []


def test_dates_in_one_line_stand_in_order_and_apart() -> None:
    assert [
        words for words, _, _ in read("Published 2024-09-13T10:00:00Z, updated 14 Sep 2024 (first: May 1, 2024)")
    ] == [
        "2024-09-13",
        "14 Sep 2024",
        "May 1, 2024",
    ]


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet="0123456789 /-.,JanuaryMySeptFri", max_size=60))
def test_any_text_gives_dates_inside_it(text: str) -> None:
    found = find_dates(text, Span(0, len(text)))
    assert all(d.span.end <= len(text) for d in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.views.asking import Field, Filter, Query, QueryError, parse_query

NOTHING = ("", "  ", "* ^ ( ) - : '", '"" (', "\0", "-", "”“")


def terms(query: Query) -> list[list[str]]:
    """The terms looked for, as they would be typed."""
    return [[" ".join(one.words) + ("*" if one.prefix else "") for one in group] for group in query.all_of]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("harbour wall", [["harbour"], ["wall"]]),
        ('"Harbour Wall" ferry', [["harbour wall"], ["ferry"]]),
        ("“harbour wall”", [["harbour wall"]]),
        ("«café  on»", [["cafe on"]]),
        ("harb*", [["harb*"]]),
        ('"harbour wa"*', [["harbour wa*"]]),
        ("ferry OR boat wall", [["ferry", "boat"], ["wall"]]),
        ("ferry OR boat OR ship", [["ferry", "boat", "ship"]]),
        ('"OR" or', [["or"], ["or"]]),
        ("COVID-19", [["covid 19"]]),
        ("O’Brien 12.5", [["o brien"], ["12 5"]]),
        ("12:30", [["12 30"]]),
        ("cafe\u0301s", [["cafes"]]),
    ],
)
def test_words(typed: str, expected: list[list[str]]) -> None:
    query = parse_query(typed)
    assert terms(query) == expected
    assert not query.none_of
    assert not query.filters


def test_words_that_must_not_be_there_and_filters() -> None:
    query = parse_query('ferry -wall -"tug boat" speaker:"Ada Quill" -outlet:courier in:Figures')
    assert terms(query) == [["ferry"]]
    assert [one.words for one in query.none_of] == [("wall",), ("tug", "boat")]
    assert query.filters == (
        Filter(Field.SPEAKER, "Ada Quill"),
        Filter(Field.OUTLET, "courier", no=True),
        Filter(Field.IN, "figures"),
    )


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2025-03-01..2025-03-10", date(2025, 3, 1), date(2025, 3, 10)),
        ("2025-03-01", date(2025, 3, 1), date(2025, 3, 1)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-03..", date(2025, 3, 1), None),
        ("..2025-03", None, date(2025, 3, 31)),
    ],
)
@pytest.mark.parametrize("clock", [Field.SAID, Field.PRINTED, Field.HAPPENED])
def test_days(clock: Field, typed: str, since: date | None, until: date | None) -> None:
    expected = (Filter(clock, typed, since, until),)
    assert parse_query(f"{clock.value}:{typed}").filters == expected
    assert parse_query("", [(clock, typed)]).filters == expected


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("colour:red", "There is no field “colour”"),
        ("https://example.org", "put them in quotation marks"),
        ("said:monday", "“monday” is not a day"),
        ("said:2025-02-30", "“2025-02-30” is not a day"),
        ("said:2025-13", "is not a day"),
        ("said:0000", "is not a day"),
        ("printed:2025..2024", "ends before it begins"),
        ("printed:..", "needs a value"),
        ("manner:loud", "“loud” is not one of direct, indirect, mixed"),
        ("in:pictures", "is not one of statements, figures, timeline, text"),
        ("about:", "about: needs a value, as in about:"),
        ("about: crane", "about: needs a value"),
        ('speaker:""', "speaker: needs a value"),
        ('harbour "sea wall', "A quotation mark is not closed"),
        ('speaker:"Ada Quill', "A quotation mark is not closed"),
        ('"harbour" wall"', "A quotation mark is not closed"),
        ("“harbour", "A quotation mark is not closed"),
        ("OR ferry", "OR stands between"),
        ("ferry OR", "OR stands between"),
        ("ferry OR OR boat", "OR stands between"),
        ("ferry OR -boat", "OR stands between"),
        ("ferry OR speaker:quill", "OR stands between"),
        ("speaker:quill OR ferry", "OR stands between"),
    ],
)
def test_what_is_no_query_is_told_in_one_line(typed: str, told: str) -> None:
    with pytest.raises(QueryError, match=told) as raised:
        parse_query(typed)
    assert len(str(raised.value).splitlines()) == 1


@pytest.mark.parametrize("typed", NOTHING)
def test_signs_ask_for_nothing(typed: str) -> None:
    assert parse_query(typed).empty


_PIECES = st.sampled_from(["OR", "-", "said:", "2025-02-3", "..", '"', "about:x", "*", " "])


def outcome(typed: str) -> Query | str:
    """The query, or the words of what is wrong with it."""
    try:
        return parse_query(typed)
    except QueryError as error:
        return str(error)


@given(
    st.text(max_size=60)
    | st.text(alphabet="\"'*-:.“” aOR\0é12\n", max_size=40)
    | st.lists(_PIECES, max_size=12).map("".join)
)
def test_any_text_is_a_query_or_one_line(typed: str) -> None:
    found = outcome(typed)
    if isinstance(found, str):
        assert len(found.splitlines()) == 1
    else:
        assert all(one.words for group in found.all_of for one in group)
        assert all(group for group in found.all_of)

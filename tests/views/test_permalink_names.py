import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.span import Citation, Span
from onrecord.views.names import fold, is_called, matches
from onrecord.views.permalink import Place, complete, parse_permalink, permalink, permalink_of

ID = "1a2b3c4d5e6f7a8b"


def test_a_place_is_written_and_read_back() -> None:
    assert permalink(Citation(ID, Span(120, 168), "")) == f"{ID}#c120-168"
    assert parse_permalink(f"{ID}#c120-168") == Place(ID, Span(120, 168))
    assert parse_permalink(f"http://127.0.0.1:8765/article/{ID}#c120-168") == Place(ID, Span(120, 168))
    assert parse_permalink("1a2b#c0-0") == Place("1a2b", Span(0, 0))


def test_several_citations_have_one_place_around_them() -> None:
    assert permalink_of((Citation(ID, Span(5, 9), ""), Citation(ID, Span(20, 22), ""))) == f"{ID}#c5-22"
    assert permalink_of(()) is None


@pytest.mark.parametrize("written", ["", ID, f"{ID}#c9-3", f"{ID}#120-168", "xyz#c1-2", "1a#c1-2", f"{ID}#c-1-2"])
def test_what_is_no_place(written: str) -> None:
    assert parse_permalink(written) is None


@given(st.text())
def test_no_text_breaks_the_reader_of_places(written: str) -> None:
    place = parse_permalink(written)
    assert place is None or place.span.end >= place.span.start


def test_an_id_may_be_cut_short() -> None:
    assert complete("1a", ["1a2b", "1aff", "2b"]) == ("1a2b", "1aff")


@pytest.mark.parametrize(
    ("asked", "name", "found"),
    [
        ("lindqvist", "Åsa Lindqvist", True),
        ("asa", "Åsa Lindqvist", True),
        ("Lind", "Åsa Lindqvist", True),
        ("qvist", "Åsa Lindqvist", False),
        ("US", "Russia", False),
        ("U.S.", "US State Department", True),
        ("O’Neill", "Tip ONeill", True),
        ("Jean Luc", "Jean-Luc Ek", True),
        ("", "Åsa Lindqvist", False),
        ("…", "Åsa Lindqvist", False),
    ],
)
def test_part_of_a_name(asked: str, name: str, found: bool) -> None:
    assert matches(asked, (name,)) is found


def test_a_name_in_full() -> None:
    assert is_called("åsa LINDQVIST", ("Åsa Lindqvist",))
    assert not is_called("Lindqvist", ("Åsa Lindqvist",))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)

"""Words are found again after the text around them, or they themselves, were corrected; or they are lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.selector import find, select
from onrecord.text.span import Span

TEXT = (
    "Bridge at Oldmere closed\n\nThe bridge will stay shut until spring, the mayor, Ines Okafor, said on Monday. "
    "He said 12 cables were broken.\n\n“We will not open it before the cables are replaced,” Okafor told reporters. "
    "He said 12 boats would be hired instead.\n"
)
QUOTED = "We will not open it before the cables are replaced,"


def selected(words: str, *, last: bool = False) -> Span:
    at = TEXT.rindex(words) if last else TEXT.index(words)
    return Span(at, at + len(words))


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        ("will stay shut until spring", "Bridge at", "UPDATE 2: Bridge at", "will stay shut until spring"),
        ("will stay shut until spring", "Ines Okafor", "Ines M. Okafor", "will stay shut until spring"),
        ("will stay shut until spring", "stay shut", "stay  shut\nfast", "will stay  shut\nfast until spring"),
        ("will stay shut until spring", "until spring", "until sprnig", "will stay shut until sprnig"),
        (
            QUOTED,
            "“We",
            '"We',
            QUOTED,
        ),
        (
            QUOTED,
            "before the",
            "untill the",
            QUOTED.replace("before", "untill"),
        ),
        ("12 cables", "Bridge at", "The bridge at", "12 cables"),
        ("12 cables", "12 cables", "13 cables", "13 cables"),
        ("Okafor", "Ines Okafor", "Inés Okafor", "Okafor"),
    ],
)
def test_words_are_found_in_the_corrected_text(words: str, old: str, new: str, expected: str) -> None:
    changed = TEXT.replace(old, new, 1)
    found = find(changed, select(TEXT, selected(words)))
    assert found is not None
    assert found.of(changed) == expected


def test_of_words_that_stand_twice_those_in_the_same_surroundings_are_meant() -> None:
    span = selected("He said 12", last=True)
    changed = "Corrected.\n\n" + TEXT
    assert find(changed, select(TEXT, span)) == Span(span.start + 12, span.end + 12)


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("12 cables", TEXT.replace("He said 12 cables were broken.", "")),
        ("will stay shut until spring", TEXT.replace("will stay shut until spring", "was reopened")),
        ("He", "Something else happened. He came home.\n"),
        ("He said 12 cables were broken.", ""),
    ],
)
def test_words_that_are_gone_are_lost(words: str, changed: str) -> None:
    assert find(changed, select(TEXT, selected(words))) is None


@given(st.text(max_size=300), st.data())
def test_in_an_unchanged_text_every_place_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert find(text, select(text, span)) == span


@given(st.text(max_size=200), st.text(min_size=1, max_size=200), st.data())
def test_any_other_text_gives_a_span_of_it_or_nothing(text: str, was: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(was) - 1))
    found = find(text, select(was, Span(start, data.draw(st.integers(start, len(was))))))
    assert found is None or found.end <= len(text)

"""Where a dateline ends, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.dateline import dateline_end


@pytest.mark.parametrize(
    "dateline",
    [
        "SKERRY — ",
        "SKERRY BAY, Norland - ",
        "SKERRY, Norland, March 4 (Coastline) - ",
        "SKERRY, Sept. 12, 2024 (CNA) -- ",
        "PORT ALBA/SKERRY (Coastline)- ",
        "SKERRY, 4 March /CNA/. - ",
        "Skerry Bay (CNA) — ",
        "Skerry, Norland, May 3 – ",
        "(Coastline) -- ",
    ],
)
def test_a_dateline_ends_where_the_story_begins(dateline: str) -> None:
    text = f"{dateline}“We will sail,” the Harbour Board said on Monday."
    assert text[dateline_end(text) :].startswith("“We")


@pytest.mark.parametrize(
    "text",
    [
        "Skerry – the port of that name – is closed.",
        "Paul Kell — who was not there — said no.",
        "The Harbour Board (Coastline) said no.",
        "COVID-19 cases rose in Skerry.",
        "SKERRY is closed.",
        "Kell (left) - Moreau was right - smiled.",
        "",
    ],
)
def test_what_is_no_dateline_is_left(text: str) -> None:
    assert dateline_end(text) == 0


@given(st.text(max_size=200), st.integers(0, 50))
def test_it_ends_inside_of_the_text(text: str, start: int) -> None:
    at = min(start, len(text))
    assert at <= dateline_end(text, at) <= len(text)

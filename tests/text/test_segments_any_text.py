"""What holds for any text whatever."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.text.dates import find_dates
from onrecord.text.repair import repair
from onrecord.text.segments import segment
from onrecord.text.span import Span

FURNITURE = (
    "Check Also|Leave a Reply|2:31 AM||  |By Marta Lund|Read more|© 2024 Post|June 3, 2024|# Heading|* * *|1 Comment"
)
PROSE = "The council said on Monday that it would not open the harbour before the end of the summer."
LINES = st.sampled_from([*FURNITURE.split("|"), "A short line", PROSE, "http://a.org/b"])
PAGES = st.lists(LINES | st.text(max_size=40), max_size=40).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028"]).map(lambda end: end.join(lines))
)


@settings(deadline=None)  # the machine may be busy
@given(PAGES | st.text())
def test_segments_cover_every_word_once_and_in_order(text: str) -> None:
    found = segment(text)
    covered = [i for s in found for i in range(s.span.start, s.span.end)]
    assert covered == sorted(set(covered))
    assert all(0 <= i < len(text) for i in covered)
    assert all(s.span.of(text).strip() == s.span.of(text) != "" for s in found)
    assert {i for i, char in enumerate(text) if not char.isspace()} <= set(covered)


@settings(deadline=None)  # the machine may be busy
@given(PAGES)
def test_plain_text_has_the_same_paragraphs(text: str) -> None:
    assert [s.span for s in segment(text)] == [s.span for s in segment(text, plain=True)]


def test_a_line_of_five_megabytes_takes_no_longer_than_reading_it() -> None:
    for text in (
        "word " * 1_000_000,
        "x" * 5_000_000,
        "[" * 5_000_000,
        "a\n" * 100_000,
        "Read more\nThe end.\n" * 20_000,
    ):
        start = time.process_time()
        segment(text)
        assert time.process_time() - start < 5  # seconds; a quadratic rule takes hours


def test_repairs_and_dates_of_a_long_line_take_no_longer() -> None:
    for text in ("[" * 500_000, "x" * 500_000, "May 3 2024 " * 30_000, "saidTuesday" * 40_000, "1" * 500_000):
        start = time.process_time()
        repair(text, Span(0, len(text)))
        find_dates(text, Span(0, len(text)))
        assert time.process_time() - start < 5  # seconds; a quadratic rule takes hours

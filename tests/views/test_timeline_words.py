"""Lines of the timeline as they are read: relative words with the day of printing, a clause without its "who"."""

from dataclasses import replace
from datetime import date

import pytest
from tests.ledger.test_claims import ledger

from onrecord.ledger.values import Clock, Moment
from onrecord.reading.newsdays import TOLD_AS_NEWS
from onrecord.text.article import Interval, Published, Status
from onrecord.text.span import Citation, Span
from onrecord.views.timeline import timeline

_PRINTED = Interval(date(2025, 3, 8), date(2025, 3, 8))
_YEAR = Interval(date(2024, 1, 1), date(2024, 12, 31))
_WEEK = Interval(date(2025, 3, 2), date(2025, 3, 8))


@pytest.mark.parametrize(
    ("what", "when", "read"),
    [
        ("Aust offered a crane last year", _YEAR, "Aust offered a crane last year (printed 8 March 2025)"),
        ("Aust offered a crane this week", _WEEK, "Aust offered a crane this week"),
        ("Aust offered a crane", _YEAR, "Aust offered a crane"),
        ("Marta Hollis, who flew to the scene", _WEEK, "Marta Hollis … flew to the scene"),
        ("Marta Hollis, who flew in, spoke", _WEEK, "Marta Hollis, who flew in, spoke"),
    ],
)
def test_a_line_is_read_by_itself(what: str, when: Interval, read: str) -> None:
    made = ledger("The mayor said the harbour stays open.")
    page = replace(made.pages[0], published=Published(_PRINTED, Status.STATED))
    cited = (Citation(page.id, Span(0, len(what)), what),)
    moment = Moment("m", Clock.HAPPENED, when, what, page.id, None, cited, "past event with a date")
    (row,) = timeline(replace(made, pages=(page,), timeline=(moment,), statements=()))
    assert (row.sentence, row.what, row.doubt) == (read, what, None)
    (row,) = timeline(replace(made, pages=(page,), timeline=(replace(moment, because=TOLD_AS_NEWS),), statements=()))
    assert row.doubt == "date inferred"

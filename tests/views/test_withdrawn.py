"""Words that are taken back: said so in the correction, and where they were printed first."""

from dataclasses import replace
from datetime import date

import pytest
from tests.ledger.test_claims import ledger

from onrecord.ledger.values import Ledger
from onrecord.text.article import Interval
from onrecord.views.claims import claim_rows
from onrecord.views.positions import positions
from onrecord.views.timeline import TimelineAsked, timeline
from onrecord.views.withdrawn import correction_words, withdrawn

_WRONG = "Mayor Mary Smith said the crane was 31 years old."
_OTHER = "Mayor Mary Smith said the crane was 13 years old."
_CORRECTION = "An earlier article said that the crane was 31 years old."


def held(*texts: str) -> Ledger:
    """A story of one outlet, an article a day."""
    made = ledger(*texts)
    days = {page.id: date(2024, 9, n) for n, page in enumerate(made.pages, 1)}
    said = (
        replace(one, outlet="The Herald", asserted=True, printed=Interval(days[one.article], days[one.article]))
        for one in made.statements
    )
    return replace(made, statements=tuple(said))


@pytest.mark.parametrize(("before", "taken_back"), [(_WRONG, True), (_OTHER, False)])
def test_what_a_correction_repeats_is_withdrawn_with_it(before: str, taken_back: bool) -> None:
    made = held(before, _CORRECTION)
    wrong = withdrawn(made)
    by_article = {one.article: one.id for one in made.statements}
    first, correction = (by_article[page.id] for page in made.pages)
    assert correction_words(correction, wrong) == "withdrawn on 2 September 2024"
    assert (correction_words(first, wrong) is not None) == taken_back


def test_claims_lanes_and_timeline_say_so() -> None:
    made = held(_WRONG, _CORRECTION)
    rows = [one.sentence for row in claim_rows(made) for one in row.stands]
    lanes = [one.sentence for row in positions(made, "Mary Smith") for one in row.stands]
    lines = [row.doubt for row in timeline(made, TimelineAsked()) if row.statement in withdrawn(made)]
    assert lanes
    assert all("(withdrawn on 2 September 2024)" in sentence for sentence in (*rows, *lanes))
    assert set(lines) <= {"withdrawn on 2 September 2024"}

"""Which words of a marked phrase are the name."""

import pytest
from bench.entity_gold import named_part

from onrecord.text.span import Span


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Airbus", "Airbus"),
        ("JSA Research defence analyst Paul Nesbit", "Paul Nesbit"),
        ("European airframer Airbus", "Airbus"),
        ("Boeing's 787", "787"),
        ("the new 787 Dreamliner", "787 Dreamliner"),
        ("737 aircraft", "737"),
        ("Singapore Airlines (SIA", "Singapore Airlines"),
        ("Jusman Djamal, minister of transport", "Jusman Djamal"),
        ("Ryanair CEO, Michael Leary", "Michael Leary"),
        ("the Bank of Japan", "Bank of Japan"),
        ("Prime Minister of Singapore", "Prime Minister of Singapore"),
    ],
)
def test_name_of_a_phrase(phrase: str, name: str) -> None:
    assert named_part(Span(0, len(phrase)), phrase).of(phrase) == name


def test_a_place_goes_before_the_place_that_it_is_in() -> None:
    assert named_part(Span(0, 15), "Mobile, Alabama", place=True).of("Mobile, Alabama") == "Mobile"

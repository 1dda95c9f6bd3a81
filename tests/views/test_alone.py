"""Which words can be understood without those around them."""

import pytest

from onrecord.views.alone import is_grave, names_its_matter, stands_alone


@pytest.mark.parametrize(
    ("told", "quoted", "alone"),
    [
        ("The harbour stays open, and I will not shut it down.", True, True),
        ("I have decided to close the harbour until every crane has been tested", True, True),
        ("Because people were still under that crane", True, False),
        ("That is a guess", True, False),
        ("Nobody asked the pilots", True, True),
        ("In October. A welder saw the cracks from his ladder.", True, False),
        ("You can see it in the pictures", True, False),
        ("Mr Starling told them in January", True, False),
        ("that any such warning had reached her", False, False),
        ("his members had reported cracks in the crane three times", False, True),
        ("it would cost the city two million euros a day", False, False),
        ("the U.S. should allow Ukraine to strike inside Russia", False, True),
        ("The first jets will be delivered in 2014", False, False),
        ("[The repairs] were signed off by a licensed engineer", True, True),
        ("there is no leak", False, True),
        ("she had not seen it before last Tuesday", False, False),
        ("I wrote to her in January. Her office thanked me for my interest", True, False),
        ("the topic would be discussed during his visit with Lammy", False, False),
    ],
)
def test_words_by_themselves(told: str, quoted: bool, alone: bool) -> None:
    assert stands_alone(told, quoted=quoted) == alone


def test_what_an_editor_prints_first() -> None:
    assert is_grave("a judge would lead an independent inquiry")
    assert not is_grave("the topic would be discussed this week")


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Singapore Airlines says that it will be paid by Airbus", True),
        ("A fire killed two men", True),
        ("The main fault has been found to be problems in the wiring", False),
        ("“We want to know what happened, as safety is our top priority. We are committed to it.”", False),
        ("The airline, which is the third largest in China, signed the agreement", False),
        ("First flight is scheduled in early March", False),
    ],
)
def test_words_that_name_what_they_tell_of(told: str, names: bool) -> None:
    assert names_its_matter(told) == names

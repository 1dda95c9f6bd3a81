"""Figures of one thing that no name of theirs marks: tied by words, by an earthquake, a place's people, a spill."""

import pytest
from tests.ledger.test_figures import Told, relations, told

from onrecord.ledger.values import Relation

ESTIMATED = "Damage to the church in Ada was estimated at $1 million, authorities said."
CAUSED = "The fire caused $1 million in damage to the church in Ada, authorities said."
EURO_85 = "Armed robbers stole diamonds valued at 85 million euros from a Paris store on Thursday."
EURO_80 = "Armed robbers stole jewels worth 80 million euros from a Paris store on Thursday."
PLACES = ("Ada", "Paris", "Qeshm", "Iran")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([(0, ESTIMATED), (0, CAUSED)], [Relation.AGREES]),
        ([(0, EURO_85), (0, EURO_80)], [Relation.CONFLICT]),
        ([(0, EURO_85), (9, EURO_80)], []),  # other days
        ([(0, EURO_85.replace("Paris", "small")), (0, EURO_80.replace("Paris", "small"))], []),  # no name in common
        (
            [
                (0, "Ann Clark finished the game in Ada with 25 points, her coach said."),
                (0, "Ann Clark finished a game in Ada with 22 points, her coach said."),
            ],
            [],  # players do many such deeds
        ),
        (
            [
                (0, "Four villages near Ada were destroyed in the quake on Sunday, the governor said."),
                (0, "Seven villages near Ada were damaged in the quake on Sunday, the governor said."),
            ],
            [Relation.SINGLE, Relation.SINGLE],  # the damaged are more than the destroyed
        ),
        ([(0, "It comes in two colors."), (0, "It comes in two colors.")], []),
        ([(0, "A 6.1-magnitude quake struck Qeshm."), (0, "A magnitude-5.9 quake struck Qeshm.")], [Relation.CONFLICT]),
        ([(0, "A 6.1-magnitude quake struck."), (0, "A magnitude-5.9 quake struck.")], [Relation.AMBIGUOUS]),
        (
            [(0, "A 6.1-magnitude quake struck Qeshm."), (0, "It registered 6.1 on the Richter scale.")],
            [Relation.AGREES],
        ),
        ([(0, "The center put the quake's magnitude at 5.9, but the survey said it was 6.1.")], [Relation.CONFLICT]),
        (
            [(0, "Qeshm, home to 120,000 people, shook."), (0, "Qeshm has a population of 200,000.")],
            [Relation.CONFLICT],
        ),
        (
            [
                (0, "State police chased the driver for 48 km through a construction zone near Ada on Monday."),
                (0, "State police chased the driver for 30 miles through a construction zone near Ada on Monday."),
            ],
            [Relation.ROUNDING],  # one chase in two units
        ),
        (
            [
                (0, "Police caught the driver about 25 miles east of Ada on a country road on Monday."),
                (0, "Police caught the driver about 25 miles west of Ada on a country road on Monday."),
            ],
            [],  # two places
        ),
        (
            [
                (0, "Three undersea cables near Qeshm were damaged and cut the internet in Iran on Friday."),
                (0, "Three undersea cables near Qeshm were damaged, which cut the internet in Iran on Friday."),
                (0, "The internet in Iran is cut after two undersea cables near Qeshm suffered damage on Friday."),
            ],
            [Relation.CONFLICT],  # the tie leads into a set that stands
        ),
        (
            [(0, "Ann Clark grabbed six rebounds and blocked six shots."), (0, "Ann Clark blocked two shots.")],
            [Relation.SINGLE, Relation.AMBIGUOUS],  # what players do is never in conflict
        ),
        (
            [
                (0, "In composite trading on the New York Stock Exchange, Ada Corp. shares closed up 50 cents."),
                (0, "In composite trading on the New York Stock Exchange, Paris Corp. shares closed down 90 cents."),
            ],
            [],  # prices of two companies
        ),
        (
            [(0, "The bank bought 43,000 shares of a rival."), (1, "The maker bought 2.7 million shares of a rival.")],
            [Relation.DIFFERENT_TIME],  # lots of shares
        ),
        ([(0, "The attack killed 49 people."), (9, "Three people were killed.")], [Relation.AMBIGUOUS]),  # where?
        ([(0, "At least nine people were killed."), (0, "Police said 84 people were killed.")], [Relation.AMBIGUOUS]),
        (
            [(0, "The crash left 14 people injured."), (2, "The crash left 13 people injured.")],
            [Relation.DIFFERENT_TIME],  # the injured may die
        ),
        (
            [(0, "About 40 tonnes of diesel leaked."), (6, "The port now puts the diesel spill at 95 tonnes.")],
            [Relation.CONFLICT],
        ),
    ],
)
def test_figures_without_a_name_of_their_own(texts: list[Told], expected: list[Relation]) -> None:
    assert relations(*texts, places=PLACES) == expected


def test_a_tied_set_is_called_by_what_most_of_its_figures_are_of() -> None:
    (one,) = told((0, ESTIMATED), (0, CAUSED), places=PLACES)[1]
    assert one.subject == "damage"


def test_an_undated_page_that_repeats_the_toll_leaves_it_a_series() -> None:
    texts: list[Told] = [(0, "Three people were killed."), (1, "Five people are dead."), (None, "Five people died.")]
    assert relations(*texts) == [Relation.DIFFERENT_TIME]

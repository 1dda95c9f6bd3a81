"""Names of firms, and of the people of business news, that the model blurs: it takes in a trade, or cuts a word off."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "Customers of Midshires Bank were locked out of their accounts. [The bank|source] [said|cue] it was late.",
            "Midshires Bank",
        ),
        (
            (
                "Nordvik’s boss, Ingrid Holm, left. [Her counterpart at Baltair, Juha Salonen,|source] [said|cue] that "
                "talks had begun over a bad cup of coffee."
            ),
            "Juha Salonen",
        ),
        (
            "The works council disagreed. “People are exhausted,” [its head, Silke Brandt,|source] [said|cue].",
            "Silke Brandt",
        ),
    ],
)
def test_a_name_ends_where_another_phrase_begins(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("Sainsbury’s and Asda met. [Sainsbury’s|source] [said|cue] the limits would be lifted.", "Sainsbury’s"),
        ("[Moreau’s neighbour|source] [said|cue] it was late.", "Moreau’s neighbour"),
        ("Microsoft closed a plant. [Microsoft|source]’s [posted|cue] that it was late.", "Microsoft"),
    ],
)
def test_a_shop_is_called_in_the_genitive(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("[Shopper Kelly Darrow|source] [said|cue] the soup was cold.", "Kelly Darrow"),
        ("[Campaigner Feargal Hart|source] [said|cue] the fine was small.", "Feargal Hart"),
        ("[Chief Executive Officer Gary Scott|source] [said|cue] the fine was small.", "Gary Scott"),
        ("[Water UK, which represents the industry,|source] [said|cue] it was late.", "Water UK"),
        ("The firms in the [UK|source] [said|cue] it was late.", "UK"),
    ],
)
def test_a_trade_before_a_name_is_none_of_it(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            (
                "Ironbark Labs found the flaw. DropNest confirmed it and urged users to update.\n"
                "In an advisory, [the company|source] [said|cue] that customers were not affected."
            ),
            "DropNest",
        ),
        ("[Hanmi Electronics|source] on Thursday [reported|cue] its best profit. Hanmi rose.", "Hanmi Electronics"),
        ("[McKenna|source] [said|cue] it was late.", "McKenna"),
    ],
)
def test_a_word_with_a_capital_inside_that_speaks_is_a_firm(marked: str, speaker: str) -> None:
    check(marked, speaker)

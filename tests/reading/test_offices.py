"""Posts: who holds which, by the words before a name, beside it, and further on."""

from functools import cache

import pytest
from tests.reading.speaking import article_of, model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.holding import Holding
from onrecord.reading.read import read


@cache
def told(text: str) -> tuple[tuple[str, Holding], ...]:
    """What is said of posts in the text, each with its words."""
    article = article_of(text)
    reading = read(article, next(iter(model().observe([article]))), load_lexicon())
    return tuple((one.span.of(text), one) for one in reading.holdings)


@pytest.mark.parametrize(
    ("text", "words", "name", "post", "scope", "former"),
    [
        ("On Monday U.S. Secretary of State Antony Blinken spoke.", "U.S. Secretary of State", "Antony Blinken",
         "secretary of state", "United States", False),
        ("Ukraine’s Foreign Minister Dmytro Kuleba spoke on Monday.", "Ukraine’s Foreign Minister", "Dmytro Kuleba",
         "foreign minister", "Ukraine", False),
        ("Former Prime Minister David Cameron spoke on Monday.", "Prime Minister", "David Cameron",
         "prime minister", "", True),
        ("Jens Stoltenberg, the secretary general of NATO, spoke on Monday.", "secretary general of NATO",
         "Jens Stoltenberg", "secretary general", "NATO", False),
        ("John Stumpf, the chief executive of Wells Fargo, resigned on Monday.", "chief executive of Wells Fargo",
         "John Stumpf", "chief executive", "Wells Fargo", False),
        ("Britain's Defence Secretary Ben Wallace spoke on Monday.", "Britain's Defence Secretary", "Ben Wallace",
         "defense secretary", "United Kingdom", False),
        ("Jorge Castañeda, a former Mexican foreign minister, spoke on Monday.", "Mexican foreign minister",
         "Jorge Castañeda", "foreign minister", "Mexico", True),
    ],
)  # fmt: skip
def test_a_post_and_its_holder(text: str, words: str, name: str, post: str, scope: str, former: bool) -> None:
    ((found, one),) = told(text)
    assert (found, one.name, one.post, one.scope, one.former) == (words, name, post, scope, former)


@pytest.mark.parametrize(
    "text",
    [
        "Presidential candidate Hillary Clinton spoke on Monday.",
        "Republican Senator Marco Rubio spoke on Monday.",
        "They fear a President Donald Trump on Monday.",
        "Robert Mook, the campaign manager, spoke on Monday.",
        "He spoke with CNN's Alex Marquardt, a reporter, on Monday.",
        "The governor-elect, Roy Cooper, spoke on Monday.",
    ],
)
def test_no_post_is_held(text: str) -> None:
    assert told(text) == ()


def test_the_post_in_front_of_the_next_name_is_not_the_first_ones() -> None:
    found = told("In an interview with Alex Marquardt, Ukrainian Defense Minister Rustem Umerov spoke on Monday.")
    assert [one.name for _, one in found] == ["Rustem Umerov"]

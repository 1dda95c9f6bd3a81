"""Events with what surrounds them: kinds, participants, place, teller; event nouns; the news without a date."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article
from tests.reading.speaking import model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.reading.values import Happening
from onrecord.text.article import Interval


def happenings(text: str) -> tuple[tuple[Happening, ...], str]:
    article = dated_article(text)
    return read(article, next(iter(model().observe([article]))), load_lexicon()).happenings, article.text


@pytest.mark.parametrize(
    ("text", "kind", "participants", "place", "told"),
    [
        ("Boeing delivered two jets to Qatar Airways in Seattle on Tuesday.", "delivery", {"Boeing", "Qatar Airways"},
         "Seattle", "outlet"),
        ("Ryanair will merge with Lufthansa on Monday.", "merger", {"Ryanair", "Lufthansa"}, None, "planned"),
        ("The ministry said Airbus delivered ten planes to Lufthansa on Tuesday.", "delivery",
         {"Airbus", "Lufthansa"}, None,
         "reported"),
        ("The ministry confirmed that John Brown resigned on Tuesday.", "resignation", {"John Brown"}, None,
         "confirmed"),
        ("The ministry denied that Boeing sold its plant to Airbus on Tuesday.", "sale", {"Airbus"}, None, "denied"),
        ("John Brown, who visited Berlin on Tuesday, is a lawyer.", "meeting", {"John Brown"}, None, "outlet"),
    ],
)  # fmt: skip
def test_who_did_what_where_and_on_whose_word(
    text: str, kind: str, participants: set[str], place: str | None, told: str
) -> None:
    (happening,), words = happenings(text)
    assert kind in happening.kinds
    assert participants <= {span.of(words) for span in happening.participants}
    assert (happening.place.of(words) if happening.place else None) == place
    assert happening.told.value == told


@pytest.mark.parametrize(
    ("text", "line", "day", "planned"),
    [
        ("Nobody was ready for Monday's crane collapse.", "Monday's crane collapse", date(2024, 9, 9), False),
        ("The merger with Boeing on August 1 made it rich.", "The merger with Boeing on August 1", date(2024, 8, 1),
         False),
        ("The September 20 vote in parliament worries him.", "The September 20 vote in parliament",
         date(2024, 9, 20), True),
    ],
)  # fmt: skip
def test_a_noun_tells_an_event(text: str, line: str, day: date, *, planned: bool) -> None:
    (happening,), words = happenings(text)
    assert happening.span.of(words) == line
    assert happening.when == Interval(day, day)
    assert happening.planned is planned


@pytest.mark.parametrize(
    "text",
    ["There was no vote in parliament on Monday.", "He spoke at a Thursday news conference.", "They fear a crash."],
)
def test_a_noun_that_tells_no_event(text: str) -> None:
    assert happenings(text)[0] == ()


def test_the_news_without_a_date_has_a_bracket_of_days() -> None:
    (happening,), words = happenings("Airbus has won an order from Qatar Airways for 60 jets.")
    assert happening.when == Interval(date(2024, 9, 6), PRINTED)
    assert {span.of(words) for span in happening.participants} == {"Airbus", "Qatar Airways"}


def test_a_page_of_an_uncertain_day_tells_no_news_of_these_days() -> None:
    article = dated_article("Airbus has won an order from Qatar Airways for 60 jets.")
    when = Interval(date(2024, 8, 1), PRINTED)
    vague = replace(article, published=replace(article.published, when=when))
    assert read(vague, next(iter(model().observe([vague]))), load_lexicon()).happenings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Airliners are purchased by the government.",
        "The jet was once ordered by Qatar Airways.",
        "“Boeing ordered it,” said John Brown.",
        "Did Airbus win an order from Qatar Airways?",
        "Airbus would have won an order.",
    ],
)
def test_what_is_not_the_news(text: str) -> None:
    assert happenings(text)[0] == ()

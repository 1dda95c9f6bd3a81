"""Firms as news on business tells of them: makers, parents, regulators, rivals, and both sides of a merger."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


def speakers(text: str) -> list[str | None]:
    """Who speaks in each attribution, in text order."""
    return [a.speaker for a in reading_of(plain_article(text))[0].attributions]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("WestTel's parent, Deutsche Netz, said it stood by the deal.", "Deutsche Netz"),
        ("The FAA grounded the jet. The European regulator, EASA, said it would follow the FAA.", "EASA"),
        ("The union, Unify, said that the staff had no choice.", "Unify"),
        ("The head of the board, Ada Lund, said that it was late.", "Ada Lund"),
        (
            "An employee of another business, Relaxus Massage Products, said that it was late.",
            "employee of another business",
        ),
    ],
)
def test_a_body_set_off_behind_a_word_for_people_is_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_a_name_behind_maker_is_a_firm_and_no_she() -> None:
    text = (
        "The chief of the troubled computer maker Corvana has resigned. Corvana said so. Corvana met on Monday. "
        "Shares of Corvana fell. “I was not asked,” she said."
    )
    assert speakers(text)[-1] is None


def test_a_name_with_a_maker_beside_it_is_what_it_says() -> None:
    text = "Jet maker EAG grew ¶ Euroframe, the European plane maker, took more orders in 2010, it announced on Monday."
    assert speakers(text.replace(" ¶ ", "\n\n")) == ["Euroframe"]


def test_a_filmmaker_stays_a_person() -> None:
    assert speakers("The documentary maker Joan Lund lost. She said it was late.") == ["Joan Lund"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Competitor Vint Airlines said the news came late.", "Vint Airlines"),
        ("The Rival Inn Company said that it was shut.", "Rival Inn Company"),
    ],
)
def test_what_a_firm_is_to_another_is_no_part_of_its_name(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Vint Systems announced that it will buy Kestrel Software. Oristo, which had talked to Kestrel, "
                "said it walked away. A Kestrel spokesman denied this. The two companies said it would close in May."
            ),
            {None, "the two companies", "The two companies", "two companies"},
        ),
        (
            "Rival Virgo Express complained. “It is late,” a spokesman for Virgo said. Both airlines said it was over.",
            {"Both airlines", "both airlines"},
        ),
        (
            "Vint Systems will buy Kestrel Software. The two companies said it was late.",
            {"Vint Systems and Kestrel Software"},
        ),
    ],
)
def test_two_companies_are_those_of_the_deal_or_nobody(text: str, speaker: set[str | None]) -> None:
    assert speakers(text)[-1] in speaker


def test_its_director_is_nobody_of_a_body_named_before_another_that_acts() -> None:
    text = "Local rival Badu declined to comment. Human Rights First praised it. “It is rare,” its director said."
    assert speakers(text)[-1] == "its director"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It turned,” one man, who gave his name as Hassan, told the paper. “Then it fell.”", "Hassan"),
        (
            "A driver who gave his wife's name as Ann Kell said that he had left.",
            "driver who gave his wife's name as Ann Kell",
        ),
    ],
)
def test_who_gives_a_name_is_called_so(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Captain Gary Noone admitted that some “didn't fancy it”. “Embarrassing,” was how Dave Tully summed it up.",
        "Captain Gary Noone said it was late. “A disaster” was how Dave Tully, a nurse, put it.",
    ],
)
def test_how_somebody_puts_it_is_a_quotation_of_him(text: str) -> None:
    assert speakers(text) == ["Gary Noone", "Dave Tully"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Vint Air Flight 447 vanished over the Atlantic on Monday. The airline said it was late.", "Vint Air"),
        ("A Qantas Airbus A380 landed in Singapore. The carrier said that an engine had failed.", "Qantas"),
        ("Vint Air Flight 447 hit Kell Airlines Flight 12. The airline said it was late.", "the airline"),
        ("A flight from Sydney turned back. The airline said it was late.", "the airline"),
    ],
)
def test_the_airline_is_the_one_whose_flight_it_is(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Falcon, a Dubai airline, ordered jets from Bell. “We are proud,” the plane maker said.", "plane maker"),
        ("Falcon, a Dubai airline, ordered jets from Bell. “We are proud,” the airline said.", "Falcon"),
        ("Bell, the US plane maker, sold jets to Falcon. The Dubai carrier said it was late.", "Dubai carrier"),
        (
            (
                "Chipmaker Intol was fined by the European Commission. The commission said Intol had harmed consumers. "
                "The watchdog said the fine would stand."
            ),
            "European Commission",
        ),
    ],
)
def test_a_firm_of_one_trade_is_not_meant_by_a_word_for_another(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize("trade", ["Gardener", "Skydiver"])
def test_a_trade_before_somebody_of_that_age_is_no_part_of_the_name(trade: str) -> None:
    assert speakers(f"{trade} Hywel Pugh, 71, who won the prize, told reporters that it was luck.") == ["Hywel Pugh"]


def test_a_body_whose_name_the_model_cut_is_named_whole() -> None:
    text = (
        "In a report published on Tuesday, the London-based group Open Wire said the browser sent every address abroad."
    )
    assert speakers(text) == ["Open Wire"]


def test_who_resigned_saying_something_is_the_name_in_front_of_the_deed() -> None:
    check(
        "[Meridian's founder, Hugh Lam, resigned from the board|source] on Monday, [saying|cue] he had not been told.",
        "Hugh Lam",
    )

"""What quantities are of where a clause says it in a roundabout way, and where a parser errs."""

import pytest
from tests.reading.counting import quantities_of

from onrecord.reading.values import Bound

A, L, M, X = Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST, Bound.RATIO
Meant = tuple[float | None, float | None, Bound]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than half of the staff left.", (0.5, None, L)),
        ("About a third of voters were undecided.", (1 / 3, 1 / 3, A)),
        ("Up to a third of the schools closed.", (None, 1 / 3, M)),
        ("At least one in ten ships was delayed.", (0.1, None, L)),
        ("A third of voters were undecided.", (1 / 3, 1 / 3, X)),
        (">60% of voters agreed.", (60, None, L)),
        ("~60% of voters agreed.", (60, 60, A)),
        ("It flies roughly four times the range of the older one.", (4, 4, X)),
    ],
)
def test_a_share_keeps_how_it_is_meant(text: str, expected: Meant) -> None:
    quantity = quantities_of(text)[0]
    assert (quantity.low, quantity.high, quantity.bound) == expected


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("The port issues 12,000 shipping permits a year.", 12000, "shipping permits"),
        ("12,000 shipping permits a year are issued by the port.", 12000, "shipping permits"),
        ("The three leads Jennifer Lawrence and Josh Hutcherson are signed on.", 3, "leads"),
        ("He offered free services to five women's basketball players.", 5, "women's basketball players"),
        ("Half of the men's shoes were sold.", 0.5, "men's shoes"),
        ("Bombs killed 247 people in Kenya and 10 in Tanzania.", 10, "people"),
        ("Customs found Sunday 475 pounds (215.5 kilos) of cocaine concealed inside a vessel.", 475, "cocaine"),
        ("The troubled actress, 26, would be arrested.", 26, "actress"),
        ("On Wall St at 1.56pm: Dow +0.2% S&P 500 +0.3% Nasdaq +0.8%.", 0.3, "S&P 500"),
        ("Two would-be robbers emptied their pistols.", 2, "would-be robbers"),
        ("Another dozen people were hurt.", 12, "people"),
        ("Outages grew in Georgia (8.0%), Florida (3.0%) and Texas (5.9%).", 3, "Florida"),
        ("Here on the average 1 soldier died every two days.", 1, "soldier"),
    ],
)
def test_what_a_number_is_of(text: str, number: float, of: str) -> None:
    assert [q.of for q in quantities_of(text) if q.low == number] == [of]


@pytest.mark.parametrize(
    ("text", "number", "topic"),
    [
        ("The dishes will improve the spatial resolution by 100 times, he says.", 100, "the spatial resolution"),
        ("Sanders would beat Trump by more than five percentage points.", 5, "Sanders"),
        ("They hope to get the telecast under three hours.", None, "the telecast"),
        ("The projection sent the shares plunging $4 yesterday.", 4, "the shares"),
        ("The company sold its shares for $7 each.", 7, "its shares"),
        ("There are 700 Cubans living in Florida.", 700, "Florida"),
        ("Two kids in private school cost a fortune.", 2, None),
        ("Of the seven defendants McCord and Liddy refused to plead guilty.", 7, None),
        ("The 11 Americans were killed in Kenya along with five guards.", 5, None),
        ("Paris was born here but her parents moved her when she was six.", 6, "Paris"),
        ("The coach required the team to travel about 500 miles.", 500, "the team"),
        ("New rules would stop the rent from rising 5 percent.", 5, "the rent"),
        ("The pages do not hang here because each is about 10,000 words long.", 10000, "The pages"),
        ("The global temperature has surpassed the average by 1.43°C.", 1.43, "The global temperature"),
        ("The accused is alleged to have thrown two stones at the inspector.", 2, "The accused"),
        ("Anyone who breaks the rule can be fined £1,000.", 1000, "Anyone"),
        ("The firm got leave to drill in 35 sections of the hills.", 35, "the hills"),
        ("The A380-800 can carry 555 passengers.", 555, "A380-800"),
        ("Sunday's three games have been postponed.", 3, None),
        ("The new car is one of the best cars of the year.", 1, None),
        ("Shareholders approved its acquisition for $27 a share.", 27, "its acquisition"),
    ],
)
def test_what_it_is_said_about(text: str, number: float | None, topic: str | None) -> None:
    assert [q.topic for q in quantities_of(text) if q.low == number] == [topic]


@pytest.mark.parametrize("text", ["The 787 holds between 210 and 250 passengers.", "The Boeing 747 lands."])
def test_a_verb_behind_a_model_is_no_counted_noun(text: str) -> None:
    assert all(q.of not in {"holds", "lands"} for q in quantities_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rule holds for everyone over the age of 12.", [("everyone", (12, None, L))]),
        ("We do not sell to children under the age of 13 years.", [("children", (None, 13, M))]),
        ("It is meant for healthy people between ages 65 and 74.", [("healthy people", (65, 65, Bound.EXACT))]),
        ("Her sister died from cancer aged 52 in 2013.", [(None, (52, 52, Bound.EXACT))]),
    ],
)
def test_whose_an_age_is(text: str, expected: list[tuple[str | None, Meant]]) -> None:
    found = [(q.of, (q.low, q.high, q.bound)) for q in quantities_of(text)]
    assert found[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Women took it for a period of three years or longer.", (3, None, L)),
        ("The list is updated approximately every 30 minutes.", (30, 30, A)),
        ("It reads files at speeds higher than 2 GB/s.", (2, None, L)),
        ("The area is perhaps 30 miles across.", (30, 30, A)),
        ("Warming must stay below 1.5 °C.", (None, 1.5, M)),
    ],
)
def test_words_that_bound(text: str, expected: Meant) -> None:
    assert [(q.low, q.high, q.bound) for q in quantities_of(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The system ran Python 3.5, 3.6 and 3.7 on Linux.",
        "The shop has RTX 3080 cards on offer.",
        "All are under one roof.",
    ],
)
def test_versions_and_models_count_nothing(text: str) -> None:
    assert quantities_of(text) == ()


def test_a_state_before_a_colon_is_the_label_of_the_next_number() -> None:
    assert [
        q.property for q in quantities_of("TANZANIA: Americans: 12 Injured: 74 Hospitalized: 6") if q.low == 12
    ] != ["Injured"]

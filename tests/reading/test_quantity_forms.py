import sys
from types import FrameType
from typing import Any

import pytest
from tests.reading.counting import quantities_of

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.quantities import find_quantities
from onrecord.reading.quantities.units import unit_of
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound, Change
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span
from onrecord.text.tokens import Observations, Paragraph, Sentence, Token

E, A, L, M, R, X = Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST, Bound.RANGE, Bound.RATIO
UP, DOWN = Change.UP, Change.DOWN
Value = tuple[float | None, float | None, str | None, Bound]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs 3 dollars 50 cents.", [(3.5, 3.5, "USD", E)]),
        ("It costs thirteen dollars and forty-five cents.", [(13.45, 13.45, "USD", E)]),
        ("They paid 75 USD million.", [(75e6, 75e6, "USD", E)]),
        ("They lost 30 MUSD.", [(30e6, 30e6, "USD", E)]),
        ("The bid is worth PS8.1bn.", [(8.1e9, 8.1e9, "GBP", E)]),
        ("The firm expects a profit of Y=590 billion.", [(590e9, 590e9, "JPY", E)]),
        ("They want 12,34,567 rupees.", [(1234567, 1234567, "INR", E)]),
        ("Some 80, 000 people came.", [(80000, 80000, None, A)]),
        ("The price is $70-a-share.", [(70, 70, "USD/{share}", E)]),
        ("Sales were $1.17 billion a year earlier.", [(1.17e9, 1.17e9, "USD", E)]),
        ("The engine makes 450 Nm of torque.", [(450, 450, "N.m", E)]),
        ("The wave is 450 nm long.", [(450, 450, "nm", E)]),
        ("The park has an area of 190 km2.", [(190, 190, "km2", E)]),
        ("The weight is 20 (kg).", [(20, 20, "kg", E)]),
        ("Water boils at 100° Celsius.", [(100, 100, "Cel", E)]),
        ("The mass is 2 × 10^30 kg.", [(2e30, 2e30, "kg", E)]),
        ("They chose 180 officers a year.", [(180, 180, "/a", E)]),
        ("The margin is plus or minus three percentage points.", [(3, 3, "pp", E)]),
        ("Her six-percentage-point lead is gone.", [(6, 6, "pp", E)]),
        ("Six in 10 voters stayed home.", [(0.6, 0.6, None, X)]),
        ("One of the best players left.", [(1, 1, None, E)]),
        ("A quarter of voters agreed.", [(0.25, 0.25, None, X)]),
        ("They saved 200 more.", [(200, 200, None, E)]),
        ("It holds 500 and 1,000 songs.", [(500, 500, None, E), (1000, 1000, None, E)]),
        ("He died at the age of 56.", [(56, 56, "a", E)]),
        ("It won up to 300 km (186 miles).", [(None, 300, "km", M), (None, 186, "[mi_i]", M)]),
        ("The army lost 20 tanks over three days.", [(20, 20, None, E), (3, 3, "d", E)]),
        ("They waited for over three days.", [(3, None, "d", L)]),
        ("The budget is between $1.5 and $2 billion.", [(1.5e9, 2e9, "USD", R)]),
        ("The stock rose 25 cents to $4.25.", [(0.25, 0.25, "USD", E), (4.25, 4.25, "USD", E)]),
        ("Volume 170,330,000 shares.", [(170330000, 170330000, None, E)]),
        ("It earned 65 cents a share.", [(0.65, 0.65, "USD/{share}", E)]),
        ("It earned 12 Canadian cents a share.", [(0.12, 0.12, "CAD/{share}", E)]),
        ("It has a 7- or 8-inch screen.", [(7, 7, "[in_i]", E), (8, 8, "[in_i]", E)]),
        ("They raised 280 million of the 1.5 billion shekels.", [(2.8e8, 2.8e8, "ILS", E), (1.5e9, 1.5e9, "ILS", E)]),
        ("A third-quarter report came.", []),
        ("They burn at a rate of about 30,000 to 40,000 a day.", [(30000, 40000, "/d", A)]),
        ("He earned $350 to $600 an hour.", [(350, 600, "USD/h", R)]),
        ("Shares cost 65 to 70 cents each.", [(0.65, 0.7, "USD", R)]),
        ("About 20 to 30 people came.", [(20, 30, None, A)]),
        ("LaRue was 75, the paper reported.", [(75, 75, "a", E)]),
        ("Police sold 10,000 newly created shares.", [(10000, 10000, None, E)]),
        ("Obama freed seven Iranian and Iranian-American men.", [(7, 7, None, E)]),
        ("They walked half a mile.", [(0.5, 0.5, "[mi_i]", E)]),
        ("They met for a quarter of an hour.", [(0.25, 0.25, "h", E)]),
        ("It costs $17.50 a common share.", [(17.5, 17.5, "USD/{share}", E)]),
        ("The door is 12 ft 2 in wide.", [(12, 12, "[ft_i]", E), (2, 2, "[in_i]", E)]),
        ("They make 34,500 metric tons of copper a year.", [(34500, 34500, "t/a", E)]),
        ("Of the victims three were stabbed two were beaten.", [(3, 3, None, E), (2, 2, None, E)]),
        ("Profits rose over the next three quarters.", [(3, 3, None, E)]),
        ("1.1 billions works have been shared.", [(1.1e9, 1.1e9, None, E)]),
        ("It merged into the 1.8 release.", []),
        ("They came at about 9 25 Thursday morning.", []),
        ("A quake struck at 09 : 10 hours.", []),
        ("Police found a .38 caliber gun.", []),
        ("It has the key 728338863698096129.", []),
        ("A third important factor is price.", []),
        ("It plugs into a USB 1.1 port.", []),
        ("The vote was 9-to-6.", []),
        ("The Jaguars went 2-6.", []),
        ("He killed two workers, seriously wounding a third.", [(2, 2, None, E)]),
        ("Profit fell by a quarter.", [(0.25, 0.25, None, X)]),
        ("It was a 24- to 30-foot dhow.", [(24, 30, "[ft_i]", R)]),
        ("He drank three cups of coffee.", [(3, 3, "[cup_us]", E)]),
        ("It writes at a speed of about 2 GB/s.", [(2, 2, "GBy/s", A)]),
        ("It is World Cup 2018 day five.", []),
        ("Part 24703m212 is missing.", []),
    ],
)
def test_forms_of_news(text: str, expected: list[Value]) -> None:
    found = [(q.low, q.high, q.unit, q.bound) for q in quantities_of(text)]
    assert [f[2:] for f in found] == [e[2:] for e in expected]
    assert [f[:2] for f in found] == [pytest.approx(e[:2]) for e in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares rose 3% to $12.50.", [UP, None]),
        ("Profit fell by 20 percent.", [DOWN]),
        ("The index was up 0.25 points, or 0.01%.", [UP, UP]),
        ("Nasdaq +0.8%.", [UP]),
        ("Sales doubled.", [UP]),
        ("Profit halved to £3m.", [DOWN, None]),
        ("The firm cut its dividend by a third.", [DOWN]),
        ("The firm raised $3 million.", [None]),
        ("The firm cut 500 jobs.", [None]),
        ("A defense gave up 517 yards.", [None]),
        ("It was 2% lower than the average.", [None]),
    ],
)
def test_which_way_a_value_went(text: str, expected: list[Change | None]) -> None:
    assert [q.change for q in quantities_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The company is cutting about 6,650 jobs.", "The company"),
        ("Cayman Airways said it was grounding two jets.", "Cayman Airways"),
        ("Each of the buildings costs about $40 million.", "the buildings"),
        ("The match ended with Sweden winning three points.", "Sweden"),
        ("The three-story structure burned.", "The three-story structure"),
        ("Ann Smith said she had won two medals.", "Ann Smith"),
        ("Smith says leaving eight inches helps.", None),
        ("His wife and two friends sobbed.", None),
        ("Ford pulled the whole sector 0.7 percent lower.", "the whole sector"),
        ("Four hundred people came.", None),
        ("There were four hundred people.", None),
    ],
)
def test_what_the_clause_is_about(text: str, topic: str | None) -> None:
    (found,) = quantities_of(text)
    assert found.topic == topic
    assert (found.topic_span is None) == (topic is None)


def test_a_quantity_of_nothing_takes_over_what_the_last_of_its_kind_is_of() -> None:
    first, second = quantities_of("The cuts hit 55 percent of the traffic in France and 82 percent in India.")
    assert (first.of, second.topic) == ("the traffic", "the traffic") or second.topic == first.topic
    assert second.sure <= first.sure


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Robbers stole diamonds worth more than $108 million.", "diamonds"),
        ("Boxes worth 85 million euros were stolen.", "Boxes"),
        ("The deal is worth at least $160 million.", "The deal"),
        ("They took $137 million worth of watches.", "watches"),
    ],
)
def test_what_is_worth_so_much(text: str, of: str) -> None:
    (found,) = quantities_of(text)
    assert (found.of, found.property) == (of, "worth")


def test_how_sure_it_is_falls_with_the_rule() -> None:
    (owned,) = quantities_of("The ferry has a top speed of 40 knots.")
    (dangling,) = quantities_of("With a speed of 40 knots, the ferry like Alpha can do it.")
    (nobody,) = quantities_of("There were about three percent.")
    assert owned.sure > dangling.sure > nobody.sure == 0


def test_a_pair_that_does_not_convert_says_so() -> None:
    right = quantities_of("The road is 300 kilometers (186 miles) long.")[1]
    wrong = quantities_of("The road is 300 kilometers (286 miles) long.")[1]
    assert not right.because.endswith("does not convert")
    assert wrong.because.endswith("does not convert")


def test_a_rate_of_counts_has_a_unit_of_its_own() -> None:
    rate = unit_of("/mo")
    assert rate is not None
    assert rate.dimension == "count/time"


def _parsed(text: str) -> tuple[Article, Tree]:
    """The words of a text as one sentence in which every word depends on the one before."""
    tokens, at = [], 0
    for n, word in enumerate(text.split()):
        at = text.index(word, at)
        number = word[0].isdigit()
        tokens.append(
            Token(
                Span(at, at + len(word)),
                word,
                word.lower(),
                "NUM" if number else "NOUN",
                "CD" if number else "NN",
                "nummod" if number else "compound",
                max(0, n - 1),
            )
        )
        at += len(word)
    whole = Span(0, len(text))
    seen = Observations(
        "bomb",
        "test",
        tuple(tokens),
        (Sentence(0, len(tokens), whole),),
        (Paragraph(whole, Role.BODY, 0, len(tokens), 0, 1),),
    )
    return Article("bomb", text, segments=(Segment(whole, Role.BODY, "test"),)), Tree(seen)


def _steps(text: str) -> int:
    """Lines of our code that the finder runs: the same on every machine, however busy."""
    article, tree = _parsed(text)
    lexicon, steps = load_lexicon(), 0

    def count(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal steps
        steps += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        find_quantities(article, tree, lexicon)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize(
    "piece",
    [
        "between 1 and ",
        "5 to ",
        "1 x 10 ",
        "5 km ( 3 miles ) ( ",
        "half a ",
        "5 big dogs and ",
        "5 % ",
        "km ",
        "one in ",
    ],
)
def test_number_bombs_take_linear_time(piece: str) -> None:
    assert _steps(piece * 480) < 8 * _steps(piece * 60) * 1.25


def test_a_million_digits_are_no_quantity() -> None:
    article, tree = _parsed("They sent " + "9" * 1_000_000 + " troops")
    assert find_quantities(article, tree, load_lexicon()) == ()

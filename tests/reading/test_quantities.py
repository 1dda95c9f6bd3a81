from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.counting import quantities_of

from onrecord.reading.values import Bound, Quantity

E, A, L, M, R, X, V = (
    Bound.EXACT,
    Bound.ABOUT,
    Bound.AT_LEAST,
    Bound.AT_MOST,
    Bound.RANGE,
    Bound.RATIO,
    Bound.VAGUE,
)
Value = tuple[float | None, float | None, str | None, Bound]


def values(text: str) -> list[Value]:
    return [(q.low, q.high, q.unit, q.bound) for q in quantities_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sent 1,500 troops.", (1500, 1500, None, E)),
        ("They sent twenty-three trucks.", (23, 23, None, E)),
        ("They sent two dozen trucks.", (24, 24, None, E)),
        ("They sent one hundred and five trucks.", (105, 105, None, E)),
        ("The plan would move half a million people.", (5e5, 5e5, None, E)),
        ("The plan would move two and a half million people.", (2.5e6, 2.5e6, None, E)),
        ("Tens of thousands of people fled.", (1e4, 1e5, None, V)),
        ("Dozens of people fled.", (12, 120, None, V)),
        ("Several hundred people fled.", (100, 1000, None, V)),
        ("The firm paid $4.2bn for it.", (4.2e9, 4.2e9, "USD", E)),
        ("The firm paid £3m for it.", (3e6, 3e6, "GBP", E)),
        ("The firm paid HK$3.7 billion for it.", (3.7e9, 3.7e9, "HKD", E)),
        ("They signed a $5 note.", (5, 5, "USD", E)),
        ("Congress approved 61 billion dollars.", (6.1e10, 6.1e10, "USD", E)),
        ("It gave tens of billions of dollars in aid.", (1e10, 1e11, "USD", V)),
        ("The shares cost 50 cents.", (0.5, 0.5, "USD", E)),
        ("Between 1,200 and 1,500 troops arrived.", (1200, 1500, None, R)),
        ("The damage is between 60 and 80 million euros.", (6e7, 8e7, "EUR", R)),
        ("They expect 10-12 people.", (10, 12, None, R)),
        ("They have a range of 500 km or more.", (500, None, "km", L)),
        ("At least four people died.", (4, None, None, L)),
        ("No fewer than 30 houses burned.", (30, None, None, L)),
        ("Up to 40 houses burned.", (None, 40, None, M)),
        ("Fewer than 40 houses burned.", (None, 40, None, M)),
        ("Nearly 40 houses burned.", (40, 40, None, A)),
        ("Some 40 houses burned.", (40, 40, None, A)),
        ("The range is just 75 miles.", (75, 75, "[mi_i]", E)),
        ("It flew at 155 mph.", (155, 155, "[mi_i]/h", E)),
        ("It flew at 250 kilometers per hour.", (250, 250, "km/h", E)),
        ("It was -5 degrees Celsius.", (-5, -5, "Cel", E)),
        ("Support rose 3.5 percent.", (3.5, 3.5, "%", E)),
        ("Support rose 0.4 percentage points.", (0.4, 0.4, "pp", E)),
        ("Two-thirds of voters agreed.", (2 / 3, 2 / 3, None, X)),
        ("It is twice as many.", (2, 2, None, X)),
        ("Sales grew sixfold.", (6, 6, None, X)),
        ("He hired a 20-year-old man.", (20, 20, "a", E)),
        ("Ann Smith, 45, said so.", (45, 45, "a", E)),
    ],
)
def test_one_quantity(text: str, expected: Value) -> None:
    ((low, high, unit, bound),) = values(text)
    assert (low, high) == pytest.approx(expected[:2])
    assert (unit, bound) == expected[2:]


@pytest.mark.parametrize(
    "text",
    [
        "He came on June 2, 2024.",
        "The war began in 2014.",
        "They met at 3 p.m. and again at 10:30.",
        "The F-16 and the M39 are old.",
        "An Airbus A380 landed.",
        "They passed Resolution 242.",
        "It changed after the 9/11 attacks.",
        "The G20 leaders met.",
        "It was the 20th meeting of the 1980s.",
        "The team won 3-1.",
        "Call 555-123-4567.",
        "He is one of them.",
        "No one came.",
        "He was James Bond, agent 007.",
        "The 717 had suffered from slow sales.",
    ],
)
def test_not_a_quantity(text: str) -> None:
    assert values(text) == []


def parts(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    return [
        (q.span.of(text), q.of, q.property, None if q.verb_span is None else q.verb_span.of(text))
        for q in quantities_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry, which has a top speed of 40 knots, left.", ("40 knots", "The ferry", "top speed", None)),
        ("It is a kind of ferry with a speed of 40 knots.", ("40 knots", "a kind of ferry", "speed", None)),
        ("With a speed of 40 knots, the ferry like Alpha can do it.", ("40 knots", None, "speed", None)),
        ("The bridge is 300 metres long.", ("300 metres", "The bridge", "long", None)),
        ("The death toll rose to 19.", ("19", None, "death toll", None)),
        ("This brought the number of people killed to seven.", ("seven", None, "number of people killed", None)),
        ("They approved a $61 billion aid package.", ("$61 billion", "aid package", None, None)),
        ("They expelled six British diplomats.", ("six", "British diplomats", None, "expelled")),
        ("The fire destroyed 14 warehouses.", ("14", "warehouses", None, "destroyed")),
        ("At least four people were killed.", ("At least four", "people", None, "killed")),
        ("Four people are dead.", ("Four", "people", None, "dead")),
        ("The blast left 20 injured.", ("20", None, "injured", None)),
        ("The fire did not destroy 14 warehouses.", ("14", "warehouses", None, None)),
        ("The fire could destroy 14 warehouses.", ("14", "warehouses", None, None)),
        ("They bought five new 737 aircraft.", ("five", "new 737 aircraft", None, "bought")),
        ("It flew into the sky with a crew of six.", ("six", None, "crew", None)),
        ("About 40 tonnes of diesel leaked.", ("About 40 tonnes", "diesel", None, "leaked")),
    ],
)
def test_what_it_is_of(text: str, expected: tuple[str, str | None, str | None, str | None]) -> None:
    assert parts(text) == [expected]


def test_a_dangling_range_is_ambiguous() -> None:
    (found,) = quantities_of("With a speed of 40 knots, the ferry like Alpha can do it.")
    assert found.ambiguous


def test_two_units_are_linked_both_ways() -> None:
    near, far = quantities_of("The road is 300 kilometers (186 miles) long.")
    assert (near.paired_with, far.paired_with) == (1, 0)
    assert (near.unit, far.unit) == ("km", "[mi_i]")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "1",
                "007",
                "1,500",
                "3.5",
                "half",
                "a",
                "million",
                "dozens",
                "of",
                "between",
                "and",
                "two",
                "twenty",
                "times",
                "the",
                "km",
                "per",
                "hour",
                "old",
                "year",
                "F",
                "people",
                "dead",
                "né",
                "$",
                "€",
                "%",
                "-",
                "–",
                "—",
                "/",
                ".",
                ",",
                ":",
                ";",
                "(",
                ")",
                "'",
                "½",
                "°",
                "\n",
            ]
        ),
        max_size=14,
    )
)
def test_any_text_gives_spans_inside_it(words: list[str]) -> None:
    text = " ".join(words)
    found = quantities_of(text)
    assert list(found) == sorted(found, key=lambda q: q.span)
    for q in found:
        assert text[q.span.start : q.span.end].strip()
        assert (q.of is None) == (q.of_span is None)
        assert q.of_span is None or q.of_span.of(text) == q.of
        assert q.low is None or q.high is None or q.low <= q.high


def story(folder: Path, number: str) -> tuple[str, tuple[Quantity, ...]]:
    text = next(folder.glob(f"{number}_*.txt")).read_text(encoding="utf-8")
    return text, quantities_of(text)


def one(found: tuple[Quantity, ...], low: float, unit: str | None) -> Quantity:
    (quantity,) = [q for q in found if q.low == low and q.unit == unit]
    return quantity


def test_t1_a_range_that_dangles_is_nobodys(story_folder: Path) -> None:
    _, found = story(story_folder, "003")
    quantity = one(found, 75, "[mi_i]")
    assert (quantity.of, quantity.property, quantity.ambiguous) == (None, "range", True)
    assert one(found, 180, "[mi_i]").of is not None


def test_t2_two_variants_and_their_pairs(story_folder: Path) -> None:
    _, found = story(story_folder, "000")
    ours = one(found, 300, "km")
    assert (ours.of, ours.property, ours.bound) == ("ATACMS", "maximum range", A)
    variant = one(found, 165, "km")
    assert (variant.of, variant.property, variant.bound) == ("a type of ATACMS", "range", E)
    assert found[ours.paired_with or 0] is one(found, 186, "[mi_i]")
    assert found[variant.paired_with or 0] is one(found, 102, "[mi_i]")


def test_t3_a_lower_bound_of_other_missiles(story_folder: Path) -> None:
    _, found = story(story_folder, "001")
    quantity = one(found, 500, "km")
    assert (quantity.high, quantity.bound, quantity.of) == (None, L, "missiles")


def test_t4_a_ratio_is_no_number_of_kilometres(story_folder: Path) -> None:
    _, found = story(story_folder, "001")
    quantity = one(found, 4, None)
    assert quantity.bound is X


def test_t17_weapon_systems_are_no_kilometres(story_folder: Path) -> None:
    _, found = story(story_folder, "004")
    quantity = one(found, 300, None)
    assert (quantity.of, quantity.bound) == ("weapon systems", A)

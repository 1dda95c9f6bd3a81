"""The traps that the story sets for numbers: whose range it is, who says so, and what may not be compared."""

import pytest

from onrecord.ledger.record import Held
from onrecord.ledger.values import Figure, Ledger, Relation
from onrecord.reading.values import Bound
from onrecord.views.figures import FigureRow, figures


@pytest.fixture(scope="module")
def card(ledger: Ledger) -> tuple[FigureRow, ...]:
    """What `onrecord figures ATACMS range` shows."""
    return figures(ledger, "ATACMS", "range")


def figure(ledger: Ledger, held: dict[str, Held], number: str, piece: str) -> Figure:
    """The one figure of that article with these words."""
    own = held[number].article.id
    (found,) = [f for f in ledger.figures if f.article == own and piece in f.citation.words]
    return found


def test_t2_one_set_and_who_says_each(card: tuple[FigureRow, ...], held: dict[str, Held]) -> None:
    assert len({row.set for row in card}) == 1
    numbers = {h.article.id: number for number, h in held.items()}
    assert [(numbers[r.article], r.words, r.paired, r.speaker, r.outlet) for r in card] == [
        ("000", "around 300 kilometers", "186 miles", None, "The Moscow Times"),
        ("000", "just 165 kilometers", "102 miles", "U.S. National Security Council spokesperson", "The Moscow Times"),
        ("001", "about 300 kilometers", None, None, None),
        ("003", "about 180 miles", "290 kilometers", None, "CNN"),
    ]


def test_t2_two_variants_and_no_conflict(card: tuple[FigureRow, ...], ledger: Ledger) -> None:
    assert {row.relation for row in card} == {Relation.DIFFERENT_VARIANT}
    (because,) = {row.relation_because for row in card}
    assert because is not None
    assert because.endswith("“just 165 kilometers” is of “a type of ATACMS” only")
    assert [row.of for row in card if row.low == 165] == ["a type of ATACMS"]
    assert Relation.CONFLICT not in {one.relation for one in ledger.figure_sets}


def test_t2_days_and_citations(card: tuple[FigureRow, ...], held: dict[str, Held]) -> None:
    texts = {h.article.id: h.article.text for h in held.values()}
    for row in card:
        article, _, place = row.citation.partition("#c")
        start, end = map(int, place.split("-"))
        assert " ".join(texts[article][start:end].split()) == row.words
    assert [str(row.asof.latest) for row in card] == ["2023-10-18", "2023-10-18", "2023-12-31", "2024-09-13"]


def test_t1_a_dangling_range_is_of_nothing_that_is_compared(ledger: Ledger, held: dict[str, Held]) -> None:
    miles = figure(ledger, held, "003", "75 miles")
    assert miles.ambiguous
    assert not any(miles.id in one.figures for one in ledger.figure_sets)
    assert [r.ambiguous for r in figures(ledger) if r.id == miles.id] == [True]
    assert miles.id not in {row.id for row in figures(ledger, "ATACMS")}


def test_t3_a_bound_of_other_missiles_is_on_no_card_of_atacms(
    card: tuple[FigureRow, ...], ledger: Ledger, held: dict[str, Held]
) -> None:
    other = figure(ledger, held, "001", "500 km")
    assert (other.low, other.high, other.unit, other.bound) == (500, None, "km", Bound.AT_LEAST)
    assert other.speaker == "Dmitry Peskov"
    assert other.id not in {row.id for row in card}


def test_t4_a_ratio_stays_a_ratio(ledger: Ledger, held: dict[str, Held]) -> None:
    times = figure(ledger, held, "001", "four times")
    assert (times.bound, times.low, times.unit) == (Bound.RATIO, 4, None)
    assert not any(times.id in one.figures for one in ledger.figure_sets)


def test_t17_a_count_of_systems_is_no_distance(
    card: tuple[FigureRow, ...], ledger: Ledger, held: dict[str, Held]
) -> None:
    systems = figure(ledger, held, "004", "about 300")
    assert (systems.unit, systems.low, systems.speaker) == (None, 300, "Volodymyr Zelensky")
    assert systems.id not in {row.id for row in card}
    assert not any(systems.id in one.figures and len(one.figures) > 1 for one in ledger.figure_sets)

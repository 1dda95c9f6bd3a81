"""What figures are compared by: digits, units, voices, places, days, and what an article tells beside the news."""

from dataclasses import replace
from datetime import date

import pytest
from tests.ledger.test_figures import Told, relations, statement, told

from onrecord.ledger.figure_keys import Key
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_relations import compare
from onrecord.ledger.figure_values import Match, digits, last_place, match
from onrecord.ledger.values import Figure, Relation
from onrecord.reading.values import Bound

BASE = told((0, "ZXQ has a range of 300 km."))[0][0]
Number = tuple[float | None, float | None, str | None, Bound]
EXACT, ABOUT, LEAST, MOST, VAGUE = Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST, Bound.VAGUE


def number(low: float | None, high: float | None, unit: str | None, bound: Bound) -> Figure:
    return replace(BASE, low=low, high=high, unit=unit, bound=bound)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((14, 14, None, EXACT), (14, 14, None, EXACT), Match.SAME),
        ((300, 300, "km", ABOUT), (300, 300, "km", EXACT), Match.SAME),
        ((300, 300, "km", EXACT), (186, 186, "[mi_i]", EXACT), Match.CONVERTED),
        ((165, 165, "km", EXACT), (102, 102, "[mi_i]", EXACT), Match.CONVERTED),
        ((165, 165, "km", EXACT), (186, 186, "[mi_i]", EXACT), Match.APART),
        ((290, 290, "km", EXACT), (300, 300, "km", EXACT), Match.ROUNDED),
        ((600, 600, None, EXACT), (612, 612, None, EXACT), Match.ROUNDED),
        ((93.87, 93.87, "%", EXACT), (94, 94, "%", EXACT), Match.ROUNDED),
        ((6.1, 6.1, None, EXACT), (6.0, 6.0, None, EXACT), Match.APART),
        ((155, 155, None, EXACT), (144, 144, None, EXACT), Match.APART),
        ((1200, 1200, None, EXACT), (1300, 1300, None, EXACT), Match.APART),
        ((38, 38, None, EXACT), (40, 40, None, ABOUT), Match.ROUNDED),
        ((38, 38, None, EXACT), (40, 40, None, EXACT), Match.APART),
        ((120, 120, "t", EXACT), (40, 40, "t", ABOUT), Match.APART),
        ((10, 10, None, EXACT), (10, None, None, LEAST), Match.COMPATIBLE),
        ((9, 9, None, EXACT), (10, None, None, LEAST), Match.APART),
        ((None, 80, None, MOST), (70, 70, None, EXACT), Match.COMPATIBLE),
        ((None, 80, None, MOST), (90, None, None, LEAST), Match.APART),
        ((1200, 1500, None, Bound.RANGE), (1300, 1300, None, EXACT), Match.COMPATIBLE),
        ((1000, 10000, None, VAGUE), (1000, 10000, None, VAGUE), Match.COMPATIBLE),
        ((0, 0, "Cel", EXACT), (32, 32, "[degF]", EXACT), Match.CONVERTED),
    ],
)
def test_two_numbers(one: Number, other: Number, expected: Match) -> None:
    assert match(number(*one), number(*other)) is expected
    assert match(number(*other), number(*one)) is expected


def test_digits_say_how_far_a_number_is_known() -> None:
    assert [digits(v) for v in (300, 290, 2507, 0.5, 2.5e6, 0)] == [1, 2, 4, 1, 2, 0]
    assert [last_place(v) for v in (300, 290, 4.2)] == [100, 10, pytest.approx(0.1)]


TEN, SIX_HUNDRED = "The quake killed 10 people.", "An older quake killed 612 people there, a record shows."


def test_what_an_article_tells_beside_the_news_is_a_set_of_its_own() -> None:
    both = f"{TEN} {SIX_HUNDRED}"
    assert sorted(relations((0, both), (0, TEN), (0, TEN))) == [Relation.AGREES, Relation.SINGLE]
    assert sorted(relations((0, both), (0, TEN), (0, both))) == [Relation.AGREES, Relation.AGREES]
    assert relations((0, both), (0, "The quake killed 40 people.")) == [Relation.AMBIGUOUS]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["288 candidates run.", "A total of 288 candidates run."], [Relation.AGREES]),
        (["288 candidates run.", "There are 291 candidates."], []),
        (["Two parties run.", "There are two parties."], []),
        (["300 delegates came.", "There were 300 delegates."], []),
        (["288 people came.", "There were 288 people."], []),
    ],
)
def test_a_telling_count_that_pages_give_alike(texts: list[str], expected: list[Relation]) -> None:
    assert [r for r in relations(*((0, text) for text in texts)) if r is not Relation.SINGLE] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([(None, "Three people were killed."), (None, "The death toll rose to five.")], Relation.DIFFERENT_TIME),
        ([(None, "The death toll rose to three."), (None, "Five people were killed.")], Relation.AMBIGUOUS),
        (
            [(0, "Three people were killed."), (0, "The death toll rose to five."), (0, "Five people were killed.")],
            Relation.DIFFERENT_TIME,
        ),
        ([(0, "Five people were killed."), (2, "Five people were killed.")], Relation.AGREES),
        ([(0, "Turnout was 93.87 percent."), (0, "Turnout was 71 percent.")], Relation.AMBIGUOUS),
        ([(0, "Turnout was 93.87 percent."), (0, "Turnout was almost 94 percent.")], Relation.ROUNDING),
        ([(0, "Turnout was 93.87 percent."), (0, "Turnout was almost 90 percent.")], Relation.AMBIGUOUS),
        ([(0, "Turnout was 93.87 percent."), (0, "Turnout was about 90 percent.")], Relation.ROUNDING),
    ],
)
def test_in_doubt_it_is_no_conflict(texts: list[Told], expected: Relation) -> None:
    assert relations(*texts) == [expected]


def test_one_article_that_tells_of_many_acts_does_not_agree_with_itself() -> None:
    five = "Mr. Wayne caught five passes."
    assert relations((0, f"{five} Mr. Clark caught five passes.")) == [Relation.AMBIGUOUS]
    assert relations((0, five), (0, five)) == [Relation.AGREES]


def test_a_vague_number_is_held_to_nothing() -> None:
    key = Key("people", "homeless", "count")
    thousands = Noted(number(1000, 10000, None, VAGUE), key, "people", "", frozenset(), toll=True, fleeting=False)
    counted = replace(thousands, figure=replace(number(500000, 500000, None, EXACT), article="a1"))
    assert compare(thousands, counted).relation is Relation.AMBIGUOUS
    assert compare(thousands, replace(counted, figure=replace(counted.figure, low=4000.0, high=4000.0))).relation is (
        Relation.COMPATIBLE
    )


PLACES = ("Alder", "Skerry")
OWNER = "The fire destroyed 14 warehouses, Ann said. Bob said that it destroyed 19 warehouses."


def test_an_article_that_sets_two_voices_against_each_other_is_a_conflict() -> None:
    said = (
        statement("a0", OWNER, "The fire destroyed 14 warehouses", "Ann"),
        statement("a0", OWNER, "it destroyed 19 warehouses", "Bob"),
    )
    (one,) = told((None, OWNER), said=said)[1]
    assert one.relation is Relation.CONFLICT
    assert "Ann and Bob" in one.because
    assert [s.relation for s in told((None, OWNER), said=said[:1])[1]] == [Relation.AMBIGUOUS]
    far = OWNER.replace(". Bob", "." + " It rained." * 50 + " Bob")
    apart = (
        statement("a0", far, "The fire destroyed 14 warehouses", "Ann"),
        statement("a0", far, "it destroyed 19 warehouses", "Bob"),
    )
    assert [s.relation for s in told((None, far), said=apart)[1]] == [Relation.AMBIGUOUS]


ASIDE = "Ann said that ZXQ, which has a range of 300 km, was sold. She said it has a range of 165 km."


def test_the_writers_aside_is_not_what_was_said() -> None:
    said = (
        statement("a0", ASIDE, "that ZXQ, which has a range of 300 km, was sold", "Ann"),
        statement("a0", ASIDE, "it has a range of 165 km", "Ann"),
    )
    found, _ = told((0, ASIDE), said=said)
    assert [(f.low, f.speaker, "aside" in f.because) for f in found] == [(300, None, True), (165, "Ann", False)]


def test_who_a_figure_goes_back_to() -> None:
    text = "Officials said that the fire destroyed 14 warehouses in the old harbour of the town on Sunday."
    mine = "The fire destroyed 14 warehouses in the old harbour of the town during the night of Sunday."
    said = tuple(
        statement(a, text, "the fire destroyed 14 warehouses in the old harbour of the town on Sunday", "Officials")
        for a in ("a0", "a1")
    )
    found, _ = told((0, text), (0, text), (0, mine), (1, mine), said=said)
    assert [f.origin for f in found] == ["Officials, in Paper", "Officials, in Paper", "Paper", "Paper"]


def test_a_figure_is_of_the_day_of_its_page_where_nothing_else_is_said() -> None:
    (dated,), _ = told((0, "The fire destroyed 14 warehouses."))
    (undated,), _ = told((None, "The fire destroyed 14 warehouses."))
    assert (dated.asof.latest, dated.asof_because) == (date(2025, 3, 3), "when it was printed")
    assert (undated.asof.known, undated.asof_because) == (False, "the page is undated")


def test_a_toll_that_names_no_place_goes_where_its_number_is() -> None:
    texts: tuple[Told, ...] = (
        (0, "Ten people were killed in Alder."),
        (0, "Ten people were killed in Alder."),
        (0, "Three people were killed in Skerry."),
    )
    counts = [len(one.figures) for one in told(*texts, (0, "The storm killed three people."), places=PLACES)[1]]
    assert sorted(counts) == [2, 2]
    assert sorted(relations(*texts, (2, "The storm killed 12 people."), places=PLACES)) == [
        Relation.DIFFERENT_TIME,
        Relation.SINGLE,
    ]

"""The card of a set: who it goes back to, what a person judged of it, and how it changes over time."""

import re
from dataclasses import replace
from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.web.pretend import FIGURES, LEDGER, Pretend

from onrecord.ledger.values import Figure, FigureSet, Ledger, Relation
from onrecord.reading.values import Bound
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.web import plots
from onrecord.web.app import app_for
from onrecord.web.series import ABOVE, HEIGHT, series


def day(number: int, until: int | None = None) -> Interval:
    return Interval(date(2024, 3, number), date(2024, 3, until or number))


def toll(name: str, value: float, asof: Interval, bound: Bound = Bound.EXACT) -> Figure:
    high = None if bound is Bound.AT_LEAST else value
    made = replace(FIGURES[0], id=name, low=value, high=high, bound=bound, unit=None, asof=asof, speaker="Ann")
    return replace(made, asof_because="when it was said")


GROWS = (toll("g1", 3, day(1)), toll("g2", 8, day(2, 4), Bound.AT_LEAST), toll("g3", 12, day(11), Bound.ABOUT))


def ledger_of(figures: tuple[Figure, ...], relation: Relation, **more: tuple[str, ...] | tuple[int, ...]) -> Ledger:
    one = FigureSet("set9", "people", "killed", None, tuple(f.id for f in figures), relation, "it grows")
    return replace(LEDGER, figures=figures, figure_sets=(replace(one, **more),))  # type: ignore[arg-type]


def page(ledger: Ledger) -> str:
    return TestClient(app_for(Pretend(ledger)), base_url="http://localhost").get("/figures").text


def test_a_series_stands_on_the_days_that_its_figures_are_of() -> None:
    axis = plots.axis(GROWS, None)
    assert axis is not None
    drawn = series(GROWS, axis)
    assert drawn is not None
    first, second, third = drawn.points
    assert (first.at, third.at) == (plots.MARGIN, 100 - plots.MARGIN)
    assert first.first_day == first.last_day < second.first_day < second.last_day < third.first_day
    assert first.top > second.top > third.top == ABOVE
    assert first.top == ABOVE + HEIGHT * (1 - 3 / 12)
    assert [(p.open_up, p.rough) for p in drawn.points] == [(False, False), (True, False), (False, True)]
    assert (
        drawn.label
        == "3 figures over time, from 3 (1 March 2024) to about 12 (11 March 2024). The table gives them all."
    )


@pytest.mark.parametrize("asof", [day(1), UNKNOWN_TIME, Interval(None, date(2024, 3, 9))])
def test_without_two_days_there_is_no_series(asof: Interval) -> None:
    figures = (toll("g1", 3, day(1)), toll("g2", 8, asof))
    axis = plots.axis(figures, None)
    assert axis is not None
    assert series(figures, axis) is None


def test_only_what_differs_by_time_is_drawn_over_time() -> None:
    assert '<figure class="series">' in page(ledger_of(GROWS, Relation.DIFFERENT_TIME))
    assert '<figure class="series">' not in page(ledger_of(GROWS, Relation.CONFLICT))


def test_pages_that_quote_one_voice_are_one_origin() -> None:
    apart = (GROWS[0], replace(GROWS[1], article=LEDGER.pages[1].id))
    text = page(ledger_of(apart, Relation.COMPATIBLE, origins=("Ann",)))
    assert '<span class="badge">2 pages, single origin: Ann</span>' in text
    assert "origin</span>" not in page(ledger_of(apart, Relation.COMPATIBLE, origins=("Ann", "The Gazette")))


def test_a_judged_set_says_so_and_every_set_can_be_named() -> None:
    text = page(ledger_of(GROWS, Relation.AMBIGUOUS, judged=("4fa2b6c7d8",)))
    assert "4fa2b6c7" in text
    assert "set <code>set9</code>" in text
    assert "by a person" not in page(ledger_of(GROWS, Relation.AMBIGUOUS))


def test_the_day_that_a_figure_is_of_is_told_apart_from_that_of_the_page() -> None:
    text = page(ledger_of(GROWS, Relation.DIFFERENT_TIME))
    assert "when it was said; printed" in text


def test_cards_of_one_name_have_labels_of_their_own() -> None:
    both = ledger_of(GROWS[:2], Relation.CONFLICT).figure_sets[0]
    held = replace(LEDGER, figures=GROWS[:2], figure_sets=(both, replace(both, id="set10")))
    text = page(held)
    regions = re.findall(r'aria-label="(Table: [^"]*)"', text)
    assert len(regions) == len(set(regions)) == 2
    for name in ("set9", "set10"):
        assert f'aria-labelledby="h-{name} i-{name}"' in text
        assert text.count(f'id="h-{name}"') == text.count(f'id="i-{name}"') == 1

"""Which lines tell one event, and which are kept apart."""

from datetime import date
from itertools import permutations

import pytest

from onrecord.ledger.events import joined
from onrecord.ledger.values import Clock, Moment
from onrecord.text.article import Interval
from onrecord.text.span import Citation, Span


def line(
    name: str, what: str, day: int = 3, last: int | None = None, kinds: tuple[str, ...] = ("accident",),
    who: tuple[str, ...] = (), place: str | None = None, *, planned: bool = False,
) -> Moment:  # fmt: skip
    when = Interval(date(2025, 3, day), date(2025, 3, last or day))
    cited = Citation(name, Span(0, len(what)), what)
    where = Citation(name, Span(0, len(place)), place) if place else None
    return Moment(
        name, Clock.HAPPENED, when, what, name, None, (cited,), "test",
        kinds=kinds, participants=who, place=where, planned=planned,
    )  # fmt: skip


CRANE = line("a", "Three dockworkers were killed on Monday when a gantry crane collapsed onto a ferry pier")


@pytest.mark.parametrize(
    "other",
    [
        line("b", "A gantry crane fell across the ferry pier, killing three"),
        line("b", "Monday’s crane collapse"),
        line("b", "A gantry crane had fallen on the ferry pier", 1, 4),
    ],
)
def test_one_event_in_two_articles(other: Moment) -> None:
    made = joined([CRANE, other])
    assert [one.event for one in made] == ["a", "a"]
    assert made[1].same_because


@pytest.mark.parametrize(
    "other",
    [
        line("b", "A gantry crane fell across the ferry pier, killing three", 5),
        line("b", "A gantry crane fell across the ferry pier, killing three", kinds=("order",)),
        line("b", "A gantry crane fell across the ferry pier, killing three", planned=True),
        line("b", "A lorry crashed into a bridge, killing three"),
        line("b", "A gantry crane had fallen on the ferry pier", 1, 31),
    ],
)
def test_another_event(other: Moment) -> None:
    assert [one.event for one in joined([CRANE, other])] == ["a", "b"]


def test_another_buyer_and_another_place_are_other_events() -> None:
    first = line("a", "Airbus sold ten wide-body jets", who=("airbus", "ana"), place="Paris")
    buyer = line("b", "Airbus sold ten wide-body jets", who=("airbus", "qatar"))
    place = line("c", "Airbus sold ten wide-body jets", who=("airbus", "ana"), place="London")
    same = line("d", "Airbus sold jets, wide-body ones", who=("airbus",))
    assert [one.event for one in joined([first, buyer, place, same])] == ["a", "b", "c", "a"]


def test_equal_lines_give_one_event_in_any_order() -> None:
    lines = [line(name, CRANE.what) for name in "abc"]
    assert all(len({one.event for one in joined(some)}) == 1 for some in permutations(lines))

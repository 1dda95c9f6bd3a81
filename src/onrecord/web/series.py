"""Figures over time: each stands on the day that it is of, and nothing is drawn between two days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.values import Figure
from onrecord.reading.values import Bound
from onrecord.text.article import Interval
from onrecord.views.phrases import when
from onrecord.web import plots, wording

HEIGHT = 120
"""Pixels from the highest figure to the foot."""
ABOVE = 24
"""Pixels left free above the highest, for its arrow."""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure: where its day stands (in per cent), and how far down its value stands (in pixels)."""

    at: float
    first_day: float
    last_day: float
    top: float
    open_up: bool
    open_down: bool
    rough: bool


@dataclass(frozen=True, slots=True)
class Series:
    """All figures of a set that have a day and a number."""

    points: tuple[Point, ...]
    days: tuple[plots.Tick, ...]
    levels: tuple[plots.Tick, ...]
    """Round numbers, by how far down they stand."""
    label: str
    height: int = HEIGHT + ABOVE


def series(figures: Sequence[Figure], axis: plots.Axis) -> Series | None:
    """The figures over time in the unit of `axis`; None where they are of fewer than two days."""
    placed = [(days, end, one) for one in figures if (days := _days(one.asof)) and (end := _end(one, axis)) is not None]
    if len({days for days, _, _ in placed}) < plots.TWO:
        return None
    first, last = min(days[0] for days, _, _ in placed), max(days[1] for days, _, _ in placed)
    low, high = min(end for _, end, _ in placed), max(end for _, end, _ in placed)
    # From zero, so that a toll that doubles looks twice as high; below only where a figure is.
    foot = min(low, 0.0)
    points = tuple(_point(one, days, (first, last), _down(end, foot, high)) for days, end, one in placed)
    levels = (plots.Tick(_down(n, foot, high), wording.number(n)) for n in plots.round_numbers(foot, high) if n != foot)
    return Series(points, tuple(plots.dates(first, last)), tuple(levels), _label(placed))


def _days(asof: Interval) -> tuple[date, date] | None:
    """First and last day of a bracket that is closed on both sides."""
    return None if asof.earliest is None or asof.latest is None else (asof.earliest, asof.latest)


def _end(figure: Figure, axis: plots.Axis) -> float | None:
    """The number that the point stands for: the middle of a range, the known end of a bound."""
    ends = plots.converted(figure, axis.unit)
    known = [end for end in ends or () if end is not None]
    return sum(known) / len(known) if known else None


def _down(value: float, foot: float, high: float) -> float:
    share = (value - foot) / (high - foot) if high > foot else 0.5
    return round(ABOVE + (1 - share) * HEIGHT, 1)


def _point(figure: Figure, days: tuple[date, date], whole: tuple[date, date], top: float) -> Point:
    start, end = (plots.at_day(day, *whole) for day in days)
    return Point(
        at=round((start + end) / 2, 2),
        first_day=start,
        last_day=end,
        top=top,
        open_up=figure.high is None,
        open_down=figure.low is None,
        rough=figure.bound in {Bound.ABOUT, Bound.VAGUE},
    )


def _label(placed: Sequence[tuple[tuple[date, date], float, Figure]]) -> str:
    told = sorted(placed, key=lambda one: one[0])
    ends = (f"{wording.amount(one)} ({when(one.asof)})" for one in (told[0][2], told[-1][2]))
    return f"{wording.plural(len(placed), 'figure')} over time, from {' to '.join(ends)}. The table gives them all."

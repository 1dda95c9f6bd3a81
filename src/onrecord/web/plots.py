"""Where marks stand on an axis, in per cent of its width, so that a drawing needs no scripts and no inline style.

Drawn as SVG by the templates; each has a table beside it that says the same in words.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

from onrecord.ledger.values import Clock, Figure
from onrecord.reading.quantities.units import unit_of
from onrecord.reading.values import Bound
from onrecord.text.article import Interval
from onrecord.views.phrases import when as in_words
from onrecord.web import wording

MARGIN = 4.0
"""Per cent left free at either end, so that a mark at the end is not cut."""
TICKS = 5
BAR = 1.0
"""The shortest bar: a bracket of days is drawn as a bar even where the axis spans years."""
GRAIN = 0.5
"""Marks on the same lane closer than this (in per cent) are drawn once: no eye can tell them apart."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A label on the axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Glyph:
    """One mark: a point (`start == end`) or a bar, which fades at an end that is open."""

    start: float
    end: float
    open_start: bool
    open_end: bool
    label: str
    rough: bool = False
    """Whether it is only about there: drawn hollow."""

    @property
    def point(self) -> bool:
        """Whether it has no width to speak of."""
        return self.end - self.start < GRAIN

    @property
    def middle(self) -> float:
        """Where a point is drawn."""
        return round((self.start + self.end) / 2, 2)

    @property
    def width(self) -> float:
        """Length of a bar."""
        return round(self.end - self.start, 2)


@dataclass(frozen=True, slots=True)
class Lane:
    """The marks of one clock."""

    clock: Clock
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """All clocks over the whole time."""

    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A common axis for the figures of a set. Figures in another unit of the same dimension are converted to `unit`."""

    low: float
    high: float
    unit: str | None
    """UCUM or ISO 4217 code; None for counts."""
    ticks: tuple[Tick, ...] = ()

    def at(self, value: float) -> float:
        """Where `value` stands, in per cent."""
        width = self.high - self.low
        share = (value - self.low) / width if width else 0.5
        return round(MARGIN + share * (100 - 2 * MARGIN), 2)

    def glyph(self, figure: Figure) -> Glyph | None:
        """The mark of a figure; None when it gives no number, or one that cannot stand on this axis."""
        ends = converted(figure, self.unit)
        if ends is None or ends == (None, None):
            return None
        low, high = ends
        return Glyph(
            start=self.at(low) if low is not None else 0.0,
            end=self.at(high) if high is not None else 100.0,
            open_start=low is None,
            open_end=high is None,
            label=wording.amount(figure),
            rough=figure.bound in {Bound.ABOUT, Bound.VAGUE},
        )


def axis(figures: Sequence[Figure], unit: str | None) -> Axis | None:
    """The axis in `unit` on which these figures can be compared; None with fewer than two different numbers."""
    pairs = [pair for one in figures if (pair := converted(one, unit))]
    ends = sorted({end for pair in pairs for end in pair if end is not None})
    if len(ends) < TWO:
        return None
    bare = Axis(ends[0], ends[-1], unit)
    ticks = (Tick(bare.at(value), wording.number(value)) for value in round_numbers(bare.low, bare.high))
    return Axis(bare.low, bare.high, unit, tuple(ticks))


TWO = 2


def converted(figure: Figure, code: str | None) -> tuple[float | None, float | None] | None:
    """Both ends of a figure in the unit `code`; None where the two do not measure the same."""
    if figure.bound is Bound.RATIO:
        return None
    if figure.unit == code:
        return figure.low, figure.high
    own, wanted = unit_of(figure.unit), unit_of(code)
    if own is None or wanted is None or own.dimension != wanted.dimension:
        return None
    low, high = (
        None if end is None else (end * own.factor + own.offset - wanted.offset) / wanted.factor
        for end in (figure.low, figure.high)
    )
    return low, high


def round_numbers(low: float, high: float) -> Iterator[float]:
    """A handful of round numbers between two values."""
    rough = (high - low) / (TICKS - 1)
    power = 10.0 ** floor(log10(rough))
    step = next((m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough), 10 * power)
    first = ceil(low / step)
    for number in range(first, first + TICKS + 1):
        if low <= number * step <= high:
            yield round(number * step, 10)


def strip(marks: Iterable[tuple[Clock, Interval]]) -> Strip | None:
    """The strip over all dated marks; None when there is no date."""
    dated = [(clock, interval) for clock, interval in marks if interval.known]
    ends = [end for _, i in dated for end in (i.earliest, i.latest) if end]
    if not ends:
        return None
    first, last = min(ends), max(ends)
    lanes = tuple(Lane(clock, tuple(_lane(dated, clock, first, last))) for clock in Clock)
    label = f"Marks on three clocks, {in_words(Interval(first, last))}. The table below lists them all."
    return Strip(tuple(dates(first, last)), tuple(lane for lane in lanes if lane.glyphs), label)


def at_day(day: date, first: date, last: date) -> float:
    """Where a day stands between the first and the last, in per cent."""
    span = (last - first).days
    share = (day - first).days / span if span else 0.5
    return round(MARGIN + share * (100 - 2 * MARGIN), 2)


def _lane(dated: list[tuple[Clock, Interval]], clock: Clock, first: date, last: date) -> Iterator[Glyph]:
    drawn: set[tuple[int, int]] = set()
    for of, interval in dated:
        if of is not clock:
            continue
        start = at_day(interval.earliest, first, last) if interval.earliest else 0.0
        end = at_day(interval.latest, first, last) if interval.latest else 100.0
        if interval.earliest != interval.latest and end - start < BAR:  # uncertain: never a point, however small
            middle = (start + end) / 2
            start, end = round(middle - BAR / 2, 2), round(middle + BAR / 2, 2)
        key = int(start / GRAIN), int(end / GRAIN)
        if key not in drawn:
            drawn.add(key)
            yield Glyph(start, end, interval.earliest is None, interval.latest is None, in_words(interval))


def dates(first: date, last: date) -> Iterator[Tick]:
    """Round dates: years, quarters, months or days, whichever gives a handful of labels."""
    for candidates in (_years, _months, _days):
        found = [day for day in candidates(first, last) if first <= day[0] <= last]
        if len(found) >= TWO:
            step = -(-len(found) // TICKS)
            yield from (Tick(at_day(day, first, last), label) for day, label in found[::step])
            return
    yield Tick(at_day(first, first, last), wording.short_day(first))


def _years(first: date, last: date) -> Iterator[tuple[date, str]]:
    for year in range(first.year, last.year + 1):
        yield date(year, 1, 1), str(year)


def _months(first: date, last: date) -> Iterator[tuple[date, str]]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, index = divmod(number, 12)
        yield date(year, index + 1, 1), month(year, index + 1)


def _days(first: date, last: date) -> Iterator[tuple[date, str]]:
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        yield day, wording.short_day(day)


def month(year: int, number: int) -> str:
    """Sep 2024."""
    return f"{date(year, number, 1):%b} {year}"


def month_bounds(year: int, number: int) -> dict[str, str]:
    """The first and the last day of a month, as an address asks for them."""
    ends = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    return dict(zip(("from", "to"), (end.isoformat() for end in ends), strict=True))

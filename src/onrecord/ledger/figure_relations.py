"""How figures for the same thing stand to each other. Decided by structure alone, and never a conflict in doubt.

Two numbers exclude each other when the intervals that their wording leaves cannot meet. Then, in this order:
another variant, another day, or the same voice twice explain the difference; what is left is a conflict.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import combinations
from math import floor, inf, log10

from onrecord.ledger.figure_keys import Key, Noted
from onrecord.ledger.values import Figure, FigureSet, Relation
from onrecord.reading.quantities.units import unit_of
from onrecord.reading.values import Bound

_ABOUT = 0.1
"""Relative width left to "about", "nearly", …: news style guides keep such words for numbers rounded to a tenth."""
_ROUNDED = 0.05
"""Widest relative rounding granted to a plain number; a plain count below 100 is taken to the letter."""
_COUNTED_OUT = 100
_EXACT = 1e-6
_NEWS = timedelta(days=31)
"""Pages printed further apart than this may both be right: the world has moved on."""


def figure_sets(noted: list[Noted]) -> tuple[FigureSet, ...]:
    """The sets, in order of subject and property."""
    groups: dict[Key, list[Noted]] = {}
    for n in noted:
        if n.key is not None:
            groups.setdefault(n.key, []).append(n)
    return tuple(
        _set(key, sorted(cluster, key=_print_order))
        for key, group in sorted(groups.items())
        for cluster in _by_place(group)
    )


def _print_order(noted: Noted) -> tuple[str, str, int]:
    day = noted.figure.printed.latest or noted.figure.printed.earliest
    return ("9999" if day is None else day.isoformat(), noted.figure.article, noted.figure.citation.span.start)


def _by_place(group: list[Noted]) -> list[list[Noted]]:
    """Figures whose sentences name other places are of other events. Those that name none stay with all, or alone."""
    clusters: list[tuple[frozenset[str], list[Noted]]] = []
    placed = sorted((n for n in group if n.places), key=lambda n: (-len(n.places), sorted(n.places), _print_order(n)))
    for n in placed:
        home = next((c for c in clusters if n.places <= c[0] or c[0] <= n.places), None)
        if home is None:
            clusters.append((n.places, [n]))
        else:
            home[1].append(n)
    nowhere = [n for n in group if not n.places]
    if len(clusters) <= 1:
        return [nowhere + [n for _, members in clusters for n in members]]
    return [members for _, members in clusters] + ([nowhere] if nowhere else [])


def _set(key: Key, members: list[Noted]) -> FigureSet:
    relation, because = _relation(members)
    ids = tuple(n.figure.id for n in members)
    plain = [n for n in members if not n.variant and n.subject] or [n for n in members if n.subject]
    subject = min((n.subject for n in plain), key=lambda s: (len(s), s), default=key.subject)
    names = Counter(n.figure.property for n in members if n.figure.property)
    name = min(names, key=lambda p: (-names[p], len(p), p), default=None)
    units = [n.figure.unit for n in members if n.figure.unit is not None]
    unit = min(units, key=lambda u: (-units.count(u), u), default=None)
    digest = sha256("\x1f".join((key.subject, key.property, key.dimension, *sorted(ids))).encode()).hexdigest()
    return FigureSet(digest[:12], subject, name, unit, ids, relation, because)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """How two figures stand to each other, and why."""

    relation: Relation
    because: str
    twice: bool = False
    """Whether one voice gives both numbers in one article: then the words name more than one thing."""


_RANK = (
    Relation.CONFLICT,
    Relation.AMBIGUOUS,
    Relation.DIFFERENT_VARIANT,
    Relation.DIFFERENT_TIME,
    Relation.ROUNDING,
    Relation.AGREES,
)
"""A set takes the weightiest relation that any two of its figures have."""


def _relation(members: list[Noted]) -> tuple[Relation, str]:
    ids = {n.figure.id for n in members}
    heads = [n for n in members if not (n.figure.paired_with in ids and _is_second(n, members))]
    if len(heads) == 1:
        return Relation.SINGLE, "one figure" if len(members) == 1 else "one figure, given in two units"
    verdicts = [_verdict(a, b) for a, b in combinations(heads, 2)]
    twice = next((v for v in verdicts if v.twice), None)
    series = None if twice is not None else _growing_toll(heads)
    if series is not None and any(v.relation in {Relation.CONFLICT, Relation.AMBIGUOUS} for v in verdicts):
        return Relation.DIFFERENT_TIME, series
    unclear = twice or next((v for v in verdicts if v.relation is Relation.AMBIGUOUS), None)
    if unclear is not None:
        # Where two of them may be of different things, nothing in the set can be held against another.
        return unclear.relation, unclear.because
    worst = min(verdicts, key=lambda v: _RANK.index(v.relation))
    return worst.relation, worst.because


def _growing_toll(heads: list[Noted]) -> str | None:
    """Why the figures are one toll that grows: over two days or more, the highest number of a day never falls.

    Pages of one day may be hours apart, and a reprint carries yesterday's number; so a day counts by its highest.
    """
    highest: dict[date, float] = {}
    for n in heads:
        if not n.toll or n.figure.printed.latest is None:
            return None
        day = n.figure.printed.latest
        highest[day] = max(highest.get(day, -inf), _low(n.figure))
    days = sorted(highest)
    counts = [highest[d] for d in days]
    if len(days) <= 1 or counts != sorted(counts):
        return None
    return f"a toll that grows from day to day: {counts[0]:g} ({_day(days[0])}) to {counts[-1]:g} ({_day(days[-1])})"


def _day(day: date | None) -> str:
    """A day as a reader writes it: 4 March 2025."""
    return "on an unknown day" if day is None else f"{day.day} {day:%B %Y}"


def _is_second(noted: Noted, members: list[Noted]) -> bool:
    """Whether its twin in the other unit stands before it."""
    twin = next(n for n in members if n.figure.id == noted.figure.paired_with)
    return twin.figure.citation.span < noted.figure.citation.span


def _verdict(a: Noted, b: Noted) -> _Verdict:
    one, two = sorted((a, b), key=_print_order)
    words = f"“{one.figure.citation.words}” and “{two.figure.citation.words}”"
    if _identical(one.figure, two.figure):
        return _Verdict(Relation.AGREES, f"{words} say the same")
    if Bound.VAGUE in {one.figure.bound, two.figure.bound} or _meet(_bracket(one.figure), _bracket(two.figure)):
        if _points(one.figure, two.figure):
            return _Verdict(Relation.ROUNDING, f"{words} meet when rounded")
        return _Verdict(Relation.AGREES, f"{words} can both be right")
    if one.variant != two.variant:
        marked = one.variant or two.variant
        return _Verdict(Relation.DIFFERENT_VARIANT, f"{words} differ, but one is of “{marked}” only")
    return _apart(one, two, words)


# The first rule that applies answers; a return for each is the plainest form.
def _apart(one: Noted, two: Noted, words: str) -> _Verdict:  # noqa: PLR0911
    """Two figures that cannot both be right of one thing at one time; `one` was printed first."""
    first, second = one.figure, two.figure
    if first.article == second.article and first.speaker == second.speaker:
        because = f"{words} stand in one article in one voice: they may be of different things"
        return _Verdict(Relation.AMBIGUOUS, because, twice=True)
    gap = _days_between(first, second)
    if gap is None:
        return _Verdict(Relation.AMBIGUOUS, f"{words} cannot meet, but a page is undated")
    days = f"printed {_day(first.printed.latest)} and {_day(second.printed.earliest)}"
    grown = _low(second) >= _low(first)
    if gap > timedelta(0) and one.toll and two.toll and grown:
        return _Verdict(Relation.DIFFERENT_TIME, f"{words} count the same outcome on different days and grow ({days})")
    if gap > _NEWS or (gap > timedelta(0) and (one.fleeting or two.fleeting)):
        return _Verdict(Relation.DIFFERENT_TIME, f"{words} are of different times ({days})")
    if gap > timedelta(0) and first.speaker is not None and first.speaker == second.speaker:
        return _Verdict(Relation.DIFFERENT_TIME, f"{words}: {first.speaker} gives another figure later ({days})")
    if one.fleeting or two.fleeting:
        return _Verdict(Relation.AMBIGUOUS, f"{words} may tell of different events")
    if one.toll and bool(one.places) != bool(two.places):
        return _Verdict(Relation.AMBIGUOUS, f"{words} may be of different events: only one sentence says where")
    return _Verdict(Relation.CONFLICT, f"{words} cannot both be right: same subject, same property, {days}")


def _days_between(first: Figure, second: Figure) -> timedelta | None:
    """Days between two printings, None where one is undated; zero where their brackets overlap."""
    if first.printed.latest is None or second.printed.earliest is None:
        return None
    return max(second.printed.earliest - first.printed.latest, timedelta(0))


def _identical(a: Figure, b: Figure) -> bool:
    return (a.low, a.high, a.unit) == (b.low, b.high, b.unit)


def _points(a: Figure, b: Figure) -> bool:
    """Whether both are single numbers, so that only rounding or conversion can make them differ."""
    return a.low == a.high is not None and b.low == b.high is not None


def _low(figure: Figure) -> float:
    value = figure.low if figure.low is not None else figure.high
    return -inf if value is None else value


def _bracket(figure: Figure) -> tuple[float, float]:
    """The interval, in the dimension's base unit, that the figure's wording leaves."""
    low = -inf if figure.low is None else figure.low - _slack(figure.low, figure)
    high = inf if figure.high is None else figure.high + _slack(figure.high, figure)
    unit = unit_of(figure.unit)
    if unit is None:
        return low, high
    return low * unit.factor + unit.offset, high * unit.factor + unit.offset


def _slack(value: float, figure: Figure) -> float:
    """Half of the last significant place, within limits; a tenth for an estimate."""
    if figure.bound is Bound.ABOUT:
        return abs(value) * _ABOUT
    if value == 0 or (figure.unit is None and abs(value) < _COUNTED_OUT):
        return 0.0
    return min(_last_place(value) / 2, abs(value) * _ROUNDED)


def _last_place(value: float) -> float:
    """The worth of the last digit that is not a trailing zero: 10 for 290, 0.1 for 4.2."""
    place = 10.0 ** floor(log10(abs(value)))
    for _ in range(12):
        if abs(value / place - round(value / place)) < _EXACT:
            return place
        place /= 10
    return place


def _meet(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]

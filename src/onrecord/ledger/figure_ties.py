"""Figures of one thing that no name and no outcome marks, tied by the words that their sentences share.

"Damage to the church was estimated at $1 million" and "a fire that caused $1 million in damage to the Wasilla church"
are one figure. Two articles have to name the same sort of thing, and say it with several of the same telling words;
two numbers that exclude each other need more of them, right beside the numbers, a name in common and the same days.
What is not tied so stays in no set: nothing is asserted of it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from onrecord.ledger.figure_clusters import parted
from onrecord.ledger.figure_corroboration import alike
from onrecord.ledger.figure_keys import head
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import Match, apart, digits, is_point, match
from onrecord.ledger.figure_words import fates, narrowed, tolled
from onrecord.ledger.values import Figure
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import Bound

_USUAL = 150
"""A word that more figures of one sort than this stand beside tells nothing."""
_SHARED, _SHARED_SMALL = 2, 2
"""Telling words in common that tie two equal numbers, and two small counts, which are common."""
_SMALL = 20
_BESIDE, _SHARED_APART = 2, 3
"""Telling words right beside the number, and in the sentence, that tie two numbers that exclude each other …"""
_SHARED_WIDE = 5
"""… or so many in the sentence, and one beside the number."""
_SHARED_WITHOUT = 5
"""Telling words in common that make up for a name."""
_CONVERSION = 0.03
"""Relative difference that printing one length in two units leaves at most."""
_HEADINGS = words_of("north south east west northeast northwest southeast southwest")
_ANY = ""
"""The sort of every telling number."""
_ONE_SORT = frozenset({"loot", "damage"})
"""Sorts whose many nouns ("jewels", "diamonds") count as a word in common."""
_MANY = frozenset({"deal"})
"""Sorts of money of which one sentence after the other tells another: offers of three clubs for one player."""
_SAME_DAYS, _SAME_NEWS = timedelta(days=2), timedelta(days=31)
"""How far apart two numbers that exclude each other, and two equal ones, may be."""


def tied(groups: list[list[Noted]], noted: Sequence[Noted]) -> list[list[Noted]]:
    """The groups, and those that ties make of figures that stand in none, or alone in theirs."""
    settled = {n.figure.id for group in groups if len(group) > 1 for n in group}
    free = [n for n in noted if n.figure.id not in settled]
    found = [part for group in _joined(free) for part in parted(group) if len(part) > 1]
    found = [group for group in found if len({n.figure.article for n in group}) > 1]
    moved = {n.figure.id for group in found for n in group}
    kept = [group for group in groups if len(group) > 1 or group[0].figure.id not in moved] + found
    return _taken_in(kept, [n for n in free if n.figure.id not in moved])


def _taken_in(groups: list[list[Noted]], free: Sequence[Noted]) -> list[list[Noted]]:
    """The groups, each with the figures that a tie leads to from one group only, and that no page gives beside it."""
    homes = {n.figure.id: g for g, group in enumerate(groups) if len(group) > 1 for n in group}
    everyone = [n for group in groups if len(group) > 1 for n in group] + list(free)
    alone = {n.figure.id for n in free}
    led: dict[int, set[int]] = {}
    for a, b in _ties(everyone):
        for one, other in ((a, b), (b, a)):
            if everyone[one].figure.id in alone and everyone[other].figure.id in homes:
                led.setdefault(one, set()).add(homes[everyone[other].figure.id])
    made = [list(group) for group in groups]
    taken = set()
    for n, to in sorted(led.items()):
        home = made[min(to)]
        if len(to) == 1 and everyone[n].figure.article not in {m.figure.article for m in home}:
            home.append(everyone[n])
            taken.add(everyone[n].figure.id)
    return [group for group in made if len(group) > 1 or group[0].figure.id not in taken]


def _joined(free: Sequence[Noted]) -> list[list[Noted]]:
    """The figures that ties lead between, group by group, each in the order given."""
    root = list(range(len(free)))

    def top(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    ties = [*_ties(free), *((one, other) for group in alike(free) for one, other in _alike_pairs(free, group))]
    for one, other in ties:
        root[max(top(one), top(other))] = min(top(one), top(other))
    groups: dict[int, list[Noted]] = {}
    for n, noted in enumerate(free):
        groups.setdefault(top(n), []).append(noted)
    return [group for group in groups.values() if len(group) > 1]


def _alike_pairs(free: Sequence[Noted], group: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The neighbours among figures with one telling count whose sentences have more in common than the noun."""
    return ((a, b) for a, b in pairwise(group) if len(free[a].words & free[b].words) >= _SHARED)


def _ties(free: Sequence[Noted]) -> Iterator[tuple[int, int]]:
    """Every pair that is tied, by index. Looked for by shared words that are not too common, so in linear time."""
    for (_, sort), members in sorted(_by_sort(free).items()):
        where: dict[str, list[int]] = {}
        for n in members:
            for word in sorted(free[n].words):
                where.setdefault(word, []).append(n)
        shared: Counter[tuple[int, int]] = Counter()
        for here in where.values():
            if len(here) <= _USUAL:
                shared.update((a, b) for i, a in enumerate(here) for b in here[i + 1 :])
        for (a, b), count in shared.items():
            tie = _is_twin if sort == _ANY else _is_tie
            if count >= _SHARED and tie(free[a], free[b], count):
                yield a, b


def _by_sort(free: Sequence[Noted]) -> dict[tuple[str, str], list[int]]:
    """The figures by dimension and sort of thing."""
    found: dict[tuple[str, str], list[int]] = {}
    for n, noted in enumerate(free):
        for sort in (*noted.sorts, *([_ANY] if _may_tell(noted) else [])) if noted.comparable else ():
            found.setdefault((noted.dimension, sort), []).append(n)
    return found


def _may_tell(noted: Noted) -> bool:
    """Whether a number can be nearly a name: a measure or sum, or a count of many."""
    figure = noted.figure
    if not is_point(figure) or noted.toll or noted.sorts & _MANY:
        return False
    return figure.unit is not None or (_is_telling(figure) and bool(figure.of or figure.property))


def _is_telling(figure: Figure) -> bool:
    """Whether a number has more than one digit to know it by."""
    value = figure.low or 0.0
    return digits(value) > 1 and (figure.unit is not None or value >= _SMALL)


def _is_twin(one: Noted, other: Noted, shared: int) -> bool:
    """Whether two sentences give one telling number, whatever nouns they use: "48 km" and "30 miles" of one chase."""
    a, b = one.figure, other.figure
    if a.article == b.article or _heads_elsewhere(one, other) or not (_is_telling(a) or _is_telling(b)):
        return False
    same = match(a, b) is Match.SAME or (match(a, b) is Match.CONVERTED and apart(a, b) <= _CONVERSION)
    near = shared >= _SHARED_APART and bool(one.beside & other.beside)
    return same and near and _gap(one, other) <= _SAME_NEWS and _may_be_one(one, other, shared)


def _heads_elsewhere(one: Noted, other: Noted) -> bool:
    """Whether one distance is told eastwards, the other westwards."""
    headings = one.beside & _HEADINGS, other.beside & _HEADINGS
    return all(headings) and not headings[0] & headings[1]


def _may_be_one(one: Noted, other: Noted, shared: int) -> bool:
    """Whether two sentences have a name in common, or so many words that they need none."""
    passing = one.fleeting or other.fleeting
    return _named(one, other) or (shared >= _SHARED_WITHOUT and not passing)


def _named(one: Noted, other: Noted) -> bool:
    return bool(one.names & other.names)


def _is_tie(one: Noted, other: Noted, shared: int) -> bool:
    """Whether two figures of one sort with so many words in common are of one thing."""
    a, b = one.figure, other.figure
    if a.article == b.article or _heads_elsewhere(one, other):
        return False
    if (a.low if a.low is not None else a.high) == (b.low if b.low is not None else b.high) and a.unit == b.unit:
        value = a.low or a.high or 0.0
        common = a.unit is None and (value < _SMALL or digits(value) == 1)
        enough = shared >= (_SHARED_SMALL if common else _SHARED)
        return enough and _gap(one, other) <= _SAME_NEWS and _may_be_one(one, other, shared)
    return _may_be_rivals(one, other) and _gap(one, other) <= _SAME_DAYS and _alike(one, other, shared)


def _may_be_rivals(one: Noted, other: Noted) -> bool:
    """Whether nothing about two numbers that exclude each other says that they are of two things or days."""
    a, b = one.figure, other.figure
    if a.unit is None and tolled(one.words | other.words):
        return False
    if not (one.alone and other.alone and a.asof.known and b.asof.known) or Bound.VAGUE in {a.bound, b.bound}:
        return False
    counts = a.unit is None
    money = one.dimension.startswith("money") and not (one.sorts | other.sorts) & _MANY
    elsewhere = one.places and other.places and not one.places & other.places
    same = narrowed(a.of) == narrowed(b.of) and head(a.of or "") == head(b.of or "")
    fate, fated = fates(one.words), fates(other.words)
    alike = bool(fate & fated) or not (fate or fated)
    return not (one.fleeting or other.fleeting or elsewhere) and (money or (counts and same and alike))


def _alike(one: Noted, other: Noted, shared: int) -> bool:
    """Whether the sentences of two numbers that exclude each other are so much alike that they tell one thing."""
    beside = len(one.beside & other.beside)
    if one.sorts & other.sorts & _ONE_SORT:
        beside, shared = beside + 1, shared + 1
    enough = (shared >= _SHARED_APART and beside >= _BESIDE) or (shared >= _SHARED_WIDE and beside > 0)
    return enough and _named(one, other)


def _gap(one: Noted, other: Noted) -> timedelta:
    """Days between two figures; none where their brackets overlap, or where one has no day."""
    first, second = one.figure.asof, other.figure.asof
    ends = [(first.latest, second.earliest), (second.latest, first.earliest)]
    return max((start - end for end, start in ends if end is not None and start is not None), default=timedelta(0))

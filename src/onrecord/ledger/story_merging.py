"""Puts together what is alike, step by step, the likest first.

A pair is linked where it is alike at all (`LEAST`); only what is linked, through others if need be, can come together.
So what happens to one article never depends on others that nothing links it to.
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.story_words import Vector, product

LEAST = 0.12
"""Likeness below which two articles are not linked. Clusters are never put together below it on average."""

_TELLING = 30
"""So many of the heaviest words of an article are looked up to find others that may be like it. Twenty-five give the
same division as all of them on every pile measured."""


@dataclass(frozen=True, slots=True)
class Point:
    """What is put together: an article, or several that are one. `first` and `last` are when it was printed."""

    vector: Vector
    first: date | None = None
    last: date | None = None


@dataclass(slots=True)
class _Cluster:
    """Points put together: the sum of their vectors, and the sum of likeness over all pairs of them."""

    members: list[int]
    vector: dict[str, float]
    inner: float
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Side:
    """What a rule may know of one of two clusters: how many points, how alike they are on average, and the days."""

    size: int
    pairs: int
    inner: float
    first: date | None
    last: date | None


Rule = Callable[[float, Side, Side], float]
"""How strongly two clusters belong together, by their average likeness and what each is; below 1: they do not."""


def merge(points: Sequence[Point], rule: Rule) -> list[list[int]]:
    """The division of `points` (by their indices) that is left when no two clusters belong together any more.

    The strongest pair comes first; of equally strong ones, that with the first points.
    """
    state = _State(points, rule)
    state.run()
    return sorted(sorted(cluster.members) for cluster in state.clusters.values())


class _State:
    """The clusters as they are, the sums of likeness between linked ones, and the pairs by strength."""

    def __init__(self, points: Sequence[Point], rule: Rule) -> None:
        self.rule = rule
        self.clusters = {i: _Cluster([i], dict(p.vector), 0.0, p.first, p.last) for i, p in enumerate(points)}
        self.links: dict[int, dict[int, float]] = {i: {} for i in self.clusters}
        self.heap: list[tuple[float, int, int, int, int]] = []
        for one, other, likeness in _linked(points):
            self.links[one][other] = self.links[other][one] = likeness
        for one, others in self.links.items():
            for other in others:
                if one < other:
                    self.offer(one, other)

    def offer(self, one: int, other: int) -> None:
        """Puts a linked pair into the queue if the rule has it that they belong together."""
        left, right = self.clusters[one], self.clusters[other]
        average = self.links[one][other] / (len(left.members) * len(right.members))
        strength = self.rule(average, _side(left), _side(right))
        if strength >= 1:
            low, high = sorted((left.members[0], right.members[0]))
            heapq.heappush(self.heap, (-strength, low, high, one, other))

    def run(self) -> None:
        """Puts pairs together until the queue is empty."""
        following = len(self.clusters)
        while self.heap:
            *_, one, other = heapq.heappop(self.heap)
            if one in self.clusters and other in self.clusters:
                self.join(one, other, following)
                following += 1

    def join(self, one: int, other: int, into: int) -> None:
        """Puts two clusters together."""
        near = self.links[one].keys() | self.links[other].keys()
        sums = {x: self.between(one, x) + self.between(other, x) for x in sorted(near - {one, other})}
        left, right = self.clusters.pop(one), self.clusters.pop(other)
        if len(left.vector) < len(right.vector):
            left, right = right, left
        for word, weight in right.vector.items():
            left.vector[word] = left.vector.get(word, 0.0) + weight
        self.clusters[into] = _Cluster(
            members=sorted((*left.members, *right.members)),
            vector=left.vector,
            inner=left.inner + right.inner + self.links[one][other],
            first=min((d for d in (left.first, right.first) if d), default=None),
            last=max((d for d in (left.last, right.last) if d), default=None),
        )
        del self.links[one], self.links[other]
        self.links[into] = sums
        for x, likeness in sums.items():
            self.links[x].pop(one, None)
            self.links[x].pop(other, None)
            self.links[x][into] = likeness
            self.offer(x, into)

    def between(self, one: int, other: int) -> float:
        """The sum of likeness over all pairs between two clusters."""
        known = self.links[one].get(other)
        return product(self.clusters[one].vector, self.clusters[other].vector) if known is None else known


def _side(cluster: _Cluster) -> Side:
    size = len(cluster.members)
    return Side(size, size * (size - 1) // 2, cluster.inner, cluster.first, cluster.last)


def _linked(points: Sequence[Point]) -> Iterator[tuple[int, int, float]]:
    """Every two points that are alike at all, with how much; found over the telling words that they share."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, point in enumerate(points):
        near = {other for word in _telling(point.vector) for other in holders[word]}
        for other in sorted(near):
            likeness = product(points[other].vector, point.vector)
            if likeness >= LEAST:
                yield other, index, likeness
        for word in _telling(point.vector):
            holders[word].append(index)


def _telling(vector: Vector) -> list[str]:
    return heapq.nsmallest(_TELLING, vector, key=lambda word: (-vector[word], word))

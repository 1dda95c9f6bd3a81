"""Puts together what is alike, step by step, the likest first.

A pair is linked where it is alike at all (`LEAST`); only what is linked, through others if need be, can come together.
So what happens to one article never depends on others that nothing links it to.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.story_words import Vector, product

LEAST = 0.1
"""Likeness below which two articles are not linked. Clusters are never put together below it on average."""

COPY = 0.3
"""Likeness from which two articles may share wording; whether they do, their runs of words tell (`VERBATIM`)."""

VERBATIM = 0.1
"""The share of the shorter one's runs of words from which on two articles are alike because they share wording, so that
they say nothing of how close the articles of a story are. With more than that they are one (`story_copies`)."""

_TELLING = 30
"""So many of the heaviest words of an article are looked up to find others that may be like it."""

_LOOKED_AT = 4000
"""So many articles, at most, are looked at for one, those with its rarest words first: what half of the pile has in
common tells nothing, and would make the work grow with the square of the pile."""

_INKLING = 0.04
"""What two articles must share in these words for the rest to be looked at."""


@dataclass(frozen=True, slots=True)
class Point:
    """What is put together: an article, or several that are one.

    `first` and `last` are when it was printed, `runs` its runs of words (`reuse_index.shingles`).
    """

    vector: Vector
    first: date | None = None
    last: date | None = None
    runs: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Copies:
    """Pairs of points that are nearly copies of each other: how many, and the sum of their likeness."""

    pairs: int = 0
    likeness: float = 0.0

    def __add__(self, other: "_Copies") -> "_Copies":
        return _Copies(self.pairs + other.pairs, self.likeness + other.likeness)


_NO_COPIES = _Copies()


@dataclass(slots=True)
class _Cluster:
    """Points put together: the sum of their vectors, the sum of likeness over all pairs of them, and the copies."""

    members: list[int]
    vector: dict[str, float]
    inner: float
    copies: _Copies
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
        self.clusters = {i: _cluster(i, point) for i, point in enumerate(points)}
        self.links: dict[int, dict[int, float]] = {i: {} for i in self.clusters}
        self.copies: dict[int, dict[int, _Copies]] = {i: {} for i in self.clusters}
        self.heap: list[tuple[float, int, int, int, int]] = []
        for one, other, likeness in _linked(points):
            self.links[one][other] = self.links[other][one] = likeness
            if likeness >= COPY and _verbatim(points[one].runs, points[other].runs) >= VERBATIM:
                self.copies[one][other] = self.copies[other][one] = _Copies(1, likeness)
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
            copies=left.copies + right.copies + self.copies[one].get(other, _NO_COPIES),
            first=min((d for d in (left.first, right.first) if d), default=None),
            last=max((d for d in (left.last, right.last) if d), default=None),
        )
        copies = {
            x: self.copies[one].get(x, _NO_COPIES) + self.copies[other].get(x, _NO_COPIES)
            for x in (self.copies[one].keys() | self.copies[other].keys()) - {one, other}
        }
        for x, both in copies.items():
            self.copies[x].pop(one, None)
            self.copies[x].pop(other, None)
            self.copies[x][into] = both
        del self.copies[one], self.copies[other]
        self.copies[into] = copies
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


def _cluster(index: int, point: Point) -> _Cluster:
    return _Cluster([index], dict(point.vector), 0.0, _NO_COPIES, point.first, point.last)


def _side(cluster: _Cluster) -> Side:
    size = len(cluster.members)
    pairs = size * (size - 1) // 2 - cluster.copies.pairs
    return Side(size, pairs, cluster.inner - cluster.copies.likeness, cluster.first, cluster.last)


def _linked(points: Sequence[Point]) -> Iterator[tuple[int, int, float]]:
    """Every two points that are alike at all, with how much; found over the telling words that they share."""
    telling = [_telling(point.vector) for point in points]
    common = Counter(word for words in telling for word in words)
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, point in enumerate(points):
        shared: defaultdict[int, float] = defaultdict(float)
        for word in _rare(telling[index], common):
            weight = point.vector[word]
            for other, its in holders[word]:
                shared[other] += weight * its
        for other in sorted(o for o, sum_ in shared.items() if sum_ >= _INKLING):
            likeness = product(points[other].vector, point.vector)
            if likeness >= LEAST:
                yield other, index, likeness
        for word in telling[index]:
            holders[word].append((index, point.vector[word]))


def _telling(vector: Vector) -> list[str]:
    return heapq.nsmallest(_TELLING, vector, key=lambda word: (-vector[word], word))


def _rare(words: Iterable[str], common: Mapping[str, int]) -> Iterator[str]:
    """The rarest of the words, as many as have no more than `_LOOKED_AT` holders together."""
    left = _LOOKED_AT
    for word in sorted(words, key=lambda word: (common[word], word)):
        left -= common[word]
        if left < 0:
            break
        yield word


def _verbatim(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text's runs of words that stand in the other, too."""
    return len(one & other) / (min(len(one), len(other)) or 1)

"""Near copies in a pile: articles that have much of their wording in common, so that they count as one.

Forty copies of a wire story are one source: they say nothing of how close the articles of a story are, and must
neither draw others in nor keep them out.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.ledger.story_merging import COPY, Point
from onrecord.ledger.story_words import product

ENOUGH = 0.15
"""The share of the longer one's runs of words that two near copies have in common: not of the shorter one's, because a
digest of the day's news has all the words of many a short report, and is a copy of none."""

_CROWD = 200
"""Runs of words that more articles than that share are a footer or a formula: copies are not looked for by them."""


def near_copies(points: Sequence[Point]) -> list[list[int]]:
    """The articles (by their indices) that are near copies of each other, or of copies of each other."""
    runs = [point.runs for point in points]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for index, one in enumerate(runs):
        for run in one:
            holders[run].append(index)
    parent = list(range(len(points)))
    for index, one in enumerate(runs):
        shared = Counter(other for run in one if len(holders[run]) <= _CROWD for other in holders[run] if other < index)
        for other, count in shared.items():
            wanted = ENOUGH * max(len(one), len(runs[other]))
            if count >= wanted and product(points[index].vector, points[other].vector) >= COPY:
                _join(parent, index, other)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index in range(len(points)):
        groups[_root(parent, index)].append(index)
    return list(groups.values())


def _join(parent: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(parent, one), _root(parent, other)))
    parent[high] = low


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index

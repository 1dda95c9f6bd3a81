"""How well mentions are put together: B-cubed and LEA, and whether a mention was found at all. Pure functions.

Definitions
    clustering   mention -> name of the cluster that it is in. A mention is any hashable; the same in key and answer
                 where they mark the same place.
    B-cubed      Bagga and Baldwin 1998. A mention's recall is the share of its key cluster that the answer has in the
                 mention's own cluster, 0 where the answer lacks the mention; precision with the roles changed.
    LEA          Moosavi and Strube 2016. A key cluster counts as many times as it has mentions, for the share of its
                 links (pairs of mentions) that one answer cluster has, too; a cluster of one has one link, to itself.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

Clustering = Mapping[Any, Hashable]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        """In percent, as in the other tables."""
        return " / ".join(f"{100 * v:.1f}" for v in (self.precision, self.recall, self.f1))


def b_cubed(key: Clustering, answer: Clustering) -> Score:
    """B-cubed of `answer` against `key`."""
    return Score(_b_cubed_recall(answer, key), _b_cubed_recall(key, answer))


def _b_cubed_recall(key: Clustering, answer: Clustering) -> float:
    """The mean over the mentions of `key`, summed up by pairs of clusters."""
    sizes = Counter(key.values())
    both = Counter((cluster, answer[m]) for m, cluster in key.items() if m in answer)
    return sum(n * n / sizes[cluster] for (cluster, _), n in both.items()) / len(key) if key else 0.0


def lea(key: Clustering, answer: Clustering) -> Score:
    """LEA of `answer` against `key`."""
    return Score(_lea_recall(answer, key), _lea_recall(key, answer))


def _lea_recall(key: Clustering, answer: Clustering) -> float:
    members: dict[Hashable, list[Hashable]] = defaultdict(list)
    for mention, cluster in key.items():
        members[cluster].append(mention)
    sizes = Counter(answer.values())
    resolved = sum(len(found) * _links_kept(found, answer, sizes) for found in members.values())
    return resolved / len(key) if key else 0.0


def _links_kept(found: list[Hashable], answer: Clustering, sizes: Counter[Hashable]) -> float:
    if len(found) == 1:
        return float(found[0] in answer and sizes[answer[found[0]]] == 1)
    parts = Counter(answer[m] for m in found if m in answer)
    return sum(map(_links, parts.values())) / _links(len(found))


def _links(size: int) -> int:
    return size * (size - 1) // 2

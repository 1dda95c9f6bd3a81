"""What the network says of a text, joined from overlapping windows. Pure Python and numpy.

The windows overlap so that every piece is read with context on both sides; the middle of a window counts for more than
its edges.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from onrecord.models.tagging.pieces import PART, SIZE, START, Pieces, windows

Network = Callable[[np.ndarray, np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
"""ids, mask, looks [batch, length] as int64 -> tags [batch, length, 3, 3], links [batch, 2, length, length]."""

SOURCE, CUE, CONTENT = range(3)
OUTSIDE, BEGIN, INSIDE = range(3)
TO_CUE, TO_SOURCE = range(2)

NOWHERE = -1
"""The target of a link that leads to nothing."""

_ASKS = 0.1
"""A piece is asked for its links where it is of a content or a cue with at least this probability."""
_ANSWERS = 0.02
"""A link's target is kept where it has at least this probability."""
_FULL = 64
"""Pieces from a window's edge at which its word has its full weight."""

Links = dict[int, dict[int, float]]
"""For a piece: the pieces that it points to, each with its probability."""


@dataclass(slots=True)
class Seen:
    """What the network says of a text: tag probabilities [piece, role, tag], and link weights piece -> target."""

    tags: np.ndarray
    links: tuple[dict[int, dict[int, float]], dict[int, dict[int, float]]] = field(default_factory=lambda: ({}, {}))


def observe(of: Pieces, network: Network, *, overlap: bool = True) -> Seen:
    """Runs the network over the whole text, one window at a time."""
    sums = np.zeros((len(of), 3, 3))
    weights = np.full(len(of), 1e-9)
    shares: list[tuple[int, np.ndarray, np.ndarray]] = []
    for start, end in windows(of, overlap=overlap, size=SIZE - 2):
        ids = np.asarray([[START, *of.ids[start:end]]])
        looks = np.asarray([[of.first, *of.looks[start:end]]])
        tags, links = network(ids, np.ones_like(ids), looks)
        weight = _weights(start, end, len(of))
        sums[start:end] += weight[:, None, None] * _softmax(tags[0, 1:])
        weights[start:end] += weight
        shares.append((start, weight, links[0]))
    seen = Seen(sums / weights[:, None, None])
    seen.tags[[i for i, one in enumerate(of.ids) if one == PART]] = (1.0, 0.0, 0.0)
    for start, weight, links in shares:
        _add_links(seen, start, weight / weights[start : start + len(weight)], links)
    return seen


def _weights(start: int, end: int, length: int) -> np.ndarray:
    """How much a window's word counts for each of its pieces: less towards a cut, not towards the text's ends."""
    at = np.arange(start, end)
    left = np.full(end - start, _FULL) if start == 0 else at - start + 1
    right = np.full(end - start, _FULL) if end == length else end - at
    return np.asarray(np.minimum(np.minimum(left, right), _FULL) / _FULL)


def _softmax(scores: np.ndarray) -> np.ndarray:
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(scores / scores.sum(axis=-1, keepdims=True))


def _add_links(seen: Seen, start: int, weight: np.ndarray, links: np.ndarray) -> None:
    """Adds a window's links, weighted, for the pieces of a content or a cue."""
    inside = 1.0 - seen.tags[start : start + len(weight), :, OUTSIDE]
    asks = (inside[:, CONTENT] > _ASKS, (inside[:, CONTENT] > _ASKS) | (inside[:, CUE] > _ASKS))
    for kind, asked in enumerate(asks):
        rows = np.flatnonzero(asked)
        if not len(rows):
            continue
        shares = _softmax(links[kind][rows + 1]) * weight[rows, None]
        for row, column in np.argwhere(shares > _ANSWERS):
            target = start + int(column) - 1 if column else NOWHERE
            row_of = seen.links[kind].setdefault(start + int(rows[row]), {})
            row_of[target] = row_of.get(target, 0.0) + float(shares[row, column])

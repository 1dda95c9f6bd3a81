"""Logistic regression with a quadratic penalty, by Newton's method: evidence weighed for reading and ledger."""

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
_ROUNDS = 30
_FREE = 1e-3
"""The penalty on the bias: all but none."""


def probable(lines: Vector, weights: Vector) -> Vector:
    """How probable each line is by the weights, 0 to 1."""
    return np.asarray(1 / (1 + np.exp(-lines @ weights)), dtype=np.float64)


def fitted(lines: Vector, right: Vector, penalty: float, counts: Vector | None = None) -> Vector:
    """The weights of the columns, of which the last is of ones: the bias. `counts`: how much each line counts, or 1."""
    count = np.ones(len(lines)) if counts is None else counts
    penalties = np.eye(lines.shape[1]) * penalty
    penalties[-1, -1] = _FREE
    weights = np.zeros(lines.shape[1])
    for _ in range(_ROUNDS):
        sure = probable(lines, weights)
        slope = lines.T @ (count * (sure - right)) + penalties @ weights
        bend = (lines * (count * sure * (1 - sure))[:, None]).T @ lines + penalties
        weights -= np.linalg.solve(bend, slope)
    return weights

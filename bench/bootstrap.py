"""How far a score would move on other articles of the same kind: the bootstrap over articles (Efron 1979)."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

_Article = TypeVar("_Article")

ROUNDS = 1000
_SEED = 20161108


def interval(articles: Sequence[_Article], measure: Callable[[Sequence[_Article]], float]) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of `measure` over articles drawn anew with replacement."""
    draw = random.Random(_SEED)  # noqa: S311 - a bootstrap, no secret
    scores = sorted(measure(draw.choices(articles, k=len(articles))) for _ in range(ROUNDS))
    return scores[int(0.025 * ROUNDS)], scores[int(0.975 * ROUNDS) - 1]

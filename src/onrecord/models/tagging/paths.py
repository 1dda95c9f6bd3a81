"""The likeliest legal paths through what the network says of each piece (Viterbi 1967). Pure Python and numpy."""

import math
from collections.abc import Sequence

import numpy as np

from onrecord.models.tagging.observe import BEGIN, INSIDE, OUTSIDE

_AGAIN = 2.0
"""What it costs, in log probability, to begin a run right behind another of its role: people hardly ever do."""
_FLOOR = 0.01
"""A link is never less probable than this."""

State = tuple[int, int] | None
"""Outside, or in the content of a cue (by index), at its BEGIN or INSIDE."""


def best_tags(probabilities: np.ndarray, lean: float) -> list[int]:
    """The likeliest tags [piece] given their probabilities [piece, tag], in which no inside follows an outside."""
    scores = np.log(np.maximum(probabilities, 1e-9)).tolist()
    outside, begin, inside = 0.0, -1e9, -1e9
    back: list[tuple[int, int, int]] = []
    for row in scores:
        within = max((begin, BEGIN), (inside, INSIDE))
        before = max((outside, OUTSIDE), within)
        anew = max((outside, OUTSIDE), (within[0] - _AGAIN, within[1]))
        back.append((before[1], anew[1], within[1]))
        outside, begin, inside = before[0] + row[OUTSIDE] - lean, anew[0] + row[BEGIN], within[0] + row[INSIDE]
    tag = max((outside, OUTSIDE), (begin, BEGIN), (inside, INSIDE))[1]
    tags = []
    for before_each in reversed(back):
        tags.append(tag)
        tag = before_each[tag]
    return tags[::-1]


def best_path(tags: np.ndarray, shares: Sequence[dict[int, float]], lean: float) -> list[State]:
    """The likeliest legal state of each piece."""
    logs = np.log(np.maximum(tags, 1e-9)).tolist()
    scores: dict[State, float] = {None: 0.0}
    back: list[dict[State, State]] = []
    for row, share in zip(logs, shares, strict=True):
        best = max(scores, key=scores.__getitem__)
        anew, came = (scores[None], None) if scores[None] > scores[best] - _AGAIN else (scores[best] - _AGAIN, best)
        now: dict[State, float] = {None: scores[best] + row[OUTSIDE] - lean}
        origin: dict[State, State] = {None: best}
        for cue, weight in share.items():
            link = math.log(max(weight, _FLOOR))
            now[cue, BEGIN], origin[cue, BEGIN] = anew + row[BEGIN] + link, came
            before = max(((cue, BEGIN), (cue, INSIDE)), key=lambda state: scores.get(state, -math.inf))
            if before in scores:
                now[cue, INSIDE], origin[cue, INSIDE] = scores[before] + row[INSIDE] + link, before
        scores = now
        back.append(origin)
    state = max(scores, key=scores.__getitem__)
    path = []
    for origin in reversed(back):
        path.append(state)
        state = origin[state]
    return path[::-1]

"""How sure each rule is: its measured precision, as a table.

Precision with the right source on the PolNeAR development articles (bench/attribution.py), by rule and manner.
A draft with something doubtful in its clause counts half of what is missing to 1 as lost again.
"""

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.values import Kind, Manner

_SURE = 0.85
"""From here on the record stands behind an attribution; below it is a candidate for a person to look at."""

_PRECISION: dict[tuple[str, Manner | None], float] = {
    ("quote-cue-source", None): 0.95,
    ("source-cue-quote", None): 0.93,
    ("source-cue-content", Manner.MIXED): 0.93,
    ("source-cue-content", None): 0.9,
    ("content-cue-source", None): 0.9,
    ("according-to", None): 0.9,
    ("transcript-turn", None): 0.9,
    ("signed-quote", None): 0.9,
    ("reporting-noun", None): 0.7,
    ("carried-noun", None): 0.75,
    ("quote-after-colon", None): 0.8,
    ("standing-quote", None): 0.6,
}
_ATTITUDES = frozenset({Kind.BELIEF, Kind.INTENTION})
_ATTITUDE = 0.8


def confidence(draft: Draft, manner: Manner) -> float:
    """The share of such drafts that were right on development data, 0 to 1."""
    sure = _PRECISION.get((draft.rule, manner), _PRECISION.get((draft.rule, None), 0.5))
    if draft.entry.kind in _ATTITUDES and manner is Manner.INDIRECT:
        sure *= _ATTITUDE
    if draft.doubtful or not draft.source:
        sure -= (1 - sure) / 2 + 0.1
    return round(max(0.0, sure), 3)


def asserted(sure: float) -> bool:
    """Whether the record stands behind an attribution of this confidence."""
    return sure >= _SURE

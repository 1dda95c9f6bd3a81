"""How sure an attribution is: its evidence summed with measured weights, as a probability.

A logistic model (Cox 1958) over the pieces of evidence (evidence.py). Its weights stand in weights.py, which
`bench/calibrate.py` writes from marked articles; the reliability table in docs/bench.md shows how far it holds.
"""

import math
from collections.abc import Mapping

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.attribution.evidence import CONTRARY, SHOUTED, UNPAIRED
from onrecord.reading.attribution.passives import RULE as NOBODY
from onrecord.reading.attribution.retold import RULE as RETOLD
from onrecord.reading.attribution.vote import Voted
from onrecord.reading.attribution.weights import BIAS, WEIGHTS
from onrecord.reading.values import Kind, Manner

STANDS_BEHIND = 0.9
"""From here on the record stands behind an attribution (of those, 95 in 100 are right); below it is a candidate."""
LEAST, LEAST_INSIDE, LEAST_IN_POLITICS = 0.38, 0.22, 0.05
"""Below this an attribution is not even a candidate: in most articles, inside somebody else's words, and in politics.

The best F1 on the dev parts: other news and our own gold gain precision up to about two fifths for little recall;
PolNeAR's annotators marked so much (beat.py) that most of what is thrown out above 0.05 is theirs.
"""

_ATTITUDES = frozenset({Kind.BELIEF, Kind.INTENTION})
_DEEDS = frozenset({"encourage"})
"""What is done as often as it is said: "The state encouraged people to buy diesel cars for many years"."""
_INWARD = frozenset({"believed", "wanted"})
_TOLD = frozenset({Kind.STATEMENT, Kind.QUESTION, Kind.REQUEST, Kind.DENIAL})
_STANDS = frozenset({"supported", "stressed", "criticized", "complained"})
_SINGLE = frozenset({"he", "she", "who"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "his", "her", "their"})


def confidence(found: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that such an attribution is right with its source."""
    odds = BIAS + sum(WEIGHTS.get(name, 0.0) * amount for name, amount in found.items())
    return round(1 / (1 + math.exp(-odds)), 3)


def asserted(voted: Voted, sure: float, manner: Manner, found: Mapping[str, float]) -> bool:
    """Whether the record stands behind it.

    What a thing shows, what somebody only believes or wants, what was *not* said, what stands between quotation
    marks that do not match, and what is told in capitals throughout are candidates.
    """
    draft = voted.draft
    inward = draft.entry.kind in _ATTITUDES or draft.entry.lemma in _DEEDS
    unsaid = draft.entry.strength == "shown" or (inward and manner is not Manner.DIRECT)
    return (
        sure >= STANDS_BEHIND and bool(draft.source) and not unsaid and not {CONTRARY, SHOUTED, UNPAIRED} & found.keys()
    )


def because(voted: Voted) -> str:
    """Who voted for it: the rule's name, the tagger, or both."""
    if not voted.ruled:
        return "tagger"
    return voted.draft.rule if voted.tagged is None else f"{voted.draft.rule}+tagger"


def is_noise(voted: Voted, said_by: str, told_by: str, *, political: bool) -> bool:
    """Whether an attribution inside another one's content adds nothing: an attitude, or the speaker on himself.

    `said_by` and `told_by` are the source's words and the outer one's. Outside of politics, what somebody is said to
    want is told by annotators.
    """
    if voted.draft.rule in {RETOLD, NOBODY}:
        return False
    attitudes = _INWARD if political else _INWARD - {"wanted"}
    if voted.draft.entry.strength in attitudes:
        return True
    one, other = said_by.lower(), told_by.lower()
    return one in _PRONOUNS and (political or not _is_another(voted.draft, one, other))


def _is_another(draft: Draft, one: str, other: str) -> bool:
    """Whether "he" or "who" told something and is not who tells of it: "The police said he told them so"."""
    told = draft.entry.kind in _TOLD and not draft.doubtful and draft.entry.strength not in _STANDS
    return told and one in _SINGLE and one != other

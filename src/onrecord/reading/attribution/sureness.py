"""How sure an attribution is: the measured precision of its rule, and the word of the tagger.

Two annotators agree with each other in about 78 of 100, so 0.8 is as good as a colleague. What each rule is worth
stands in its row (rules.py); indirect speech is told apart by the class of its cue, measured on the same articles.
"""

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.attribution.rules import RULES
from onrecord.reading.attribution.vote import Voted
from onrecord.reading.values import Kind, Manner

_STANDS_BEHIND = 0.8
"""From here on the record stands behind an attribution; below it is a candidate for a person to look at."""

_BY_STRENGTH = {
    "admitted": 0.9,
    "confirmed": 0.8,
    "said": 0.79,
    "denied": 0.7,
    "warned": 0.7,
    "suggested": 0.69,
    "announced": 0.67,
    "praised": 0.67,
    "claimed": 0.62,
    "asked": 0.62,
    "promised": 0.62,
    "requested": 0.6,
    "refused": 0.6,
    "predicted": 0.6,
    "believed": 0.59,
    "criticized": 0.6,
    "shown": 0.55,
    "wanted": 0.53,
    "proposed": 0.5,
}
_UNMEASURED = 0.5
_SPEAKS = frozenset(
    {
        "accuse",
        "acknowledge",
        "admit",
        "announce",
        "apologise",
        "apologize",
        "blast",
        "call",
        "castigate",
        "condemn",
        "confirm",
        "contradict",
        "criticise",
        "criticize",
        "decry",
        "demand",
        "denounce",
        "deny",
        "describe",
        "dismiss",
        "estimate",
        "express",
        "forecast",
        "hail",
        "lambaste",
        "outline",
        "praise",
        "predict",
        "promise",
        "reiterate",
        "reject",
        "ridicule",
        "rule",
        "slam",
        "stress",
        "thank",
        "underline",
        "underscore",
        "urge",
        "voice",
    }
)
"""Verbs that cannot be done without words; of others with a mere thing as object ("backed the plan") none is sure."""
_ATTITUDES = frozenset({Kind.BELIEF, Kind.INTENTION})
_INWARD = frozenset({"believed", "wanted"})
_ALONE = 0.7
"""Factor for a rule whose find the tagger did not see."""
_UNRULED = 0.9
"""Factor for a mark of the tagger that no rule has."""
_DOUBT = 0.75
"""Factor for a modal in the clause, or for a source that the clause does not name."""


def confidence(voted: Voted, manner: Manner) -> float:
    """The share of such attributions that were right on development data, 0 to 1.

    Two voters who agree are surer than either: as if they erred on their own, and half as often together.
    """
    ruled = _by_rule(voted.draft, manner) if voted.ruled else None
    if voted.tagged is None:
        return round((ruled or 0.0) * (_ALONE if voted.alone else 1.0), 3)
    if ruled is None:
        return round(voted.tagged * _UNRULED, 3)
    return round(1 - (1 - ruled) * (1 - voted.tagged / 2), 3)


def _by_rule(draft: Draft, manner: Manner) -> float:
    spoken = draft.rule == "source-cue-object" and draft.entry.lemma in _SPEAKS
    if spoken or (draft.rule == "source-cue-content" and manner is Manner.INDIRECT):
        sure = _BY_STRENGTH.get(draft.entry.strength, _UNMEASURED)
    else:
        sure = RULES[draft.rule].sure_in.get(manner, RULES[draft.rule].sure)
    return sure * _DOUBT if draft.doubtful or not draft.source else sure


def asserted(voted: Voted, sure: float, manner: Manner) -> bool:
    """Whether the record stands behind it. What a thing shows, or somebody only believes or wants, is a candidate."""
    draft = voted.draft
    unsaid = draft.entry.strength == "shown" or (draft.entry.kind in _ATTITUDES and manner is not Manner.DIRECT)
    return sure >= _STANDS_BEHIND and bool(draft.source) and not draft.doubtful and not unsaid


def because(voted: Voted) -> str:
    """Who voted for it: the rule's name, the tagger, or both."""
    if not voted.ruled:
        return "tagger"
    return voted.draft.rule if voted.tagged is None else f"{voted.draft.rule}+tagger"


def is_noise(draft: Draft, first_word: str) -> bool:
    """Whether an attribution inside another one's content adds nothing: an attitude, or the speaker on himself."""
    return draft.entry.strength in _INWARD or first_word.lower() in _PRONOUNS


_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "his", "her", "their"})

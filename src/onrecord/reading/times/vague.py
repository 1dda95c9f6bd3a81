"""The table of rules for the past, the present and the future, and nothing closer (PAST_REF and its like)."""

from onrecord.reading.clauses import Tense
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, rule
from onrecord.reading.times.words import either
from onrecord.text.article import UNKNOWN_TIME

_VAGUE = {
    "now": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "present-day": "PRESENT_REF",
    "recently": "PAST_REF",
    "more recently": "PAST_REF",
    "most recently": "PAST_REF",
    "lately": "PAST_REF",
    "long ago": "PAST_REF",
    "the recent past": "PAST_REF",
    "the distant past": "PAST_REF",
    "the near future": "FUTURE_REF",
    "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "the future": "FUTURE_REF",
    "a later date": "FUTURE_REF",
}
_BEFORE_NOUN = {"current": "PRESENT_REF", "recent": "PAST_REF"}


def vague(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "recently", "now"."""
    del scene
    return (dated(_VAGUE.get(group(match, "word"), "PAST_REF"), when=UNKNOWN_TIME),)


def modifier(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the current government", "recent attacks"."""
    token = scene.token(match.start())
    if token is None or match[0][:1].isupper() or token.dep not in {"amod", "nmod", "compound"}:
        return ()
    return (dated(_BEFORE_NOUN[group(match, "word")], when=UNKNOWN_TIME),)


def soon(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "he will soon leave"; "they soon left" is no time, only an order."""
    if scene.told or scene.tense(match.start()) is Tense.PAST:
        return ()
    return (dated("FUTURE_REF", when=UNKNOWN_TIME),)


VAGUE: tuple[Rule, ...] = (
    rule(
        "vague",
        {"ago", "past", *(name.split()[-1] for name in _VAGUE), "present"},
        rf"(?:(?P<word>{either(_VAGUE)})|(?<=\bin\s)the\s+past)\b(?!-)",
        vague,
    ),
    rule("vague modifier", _BEFORE_NOUN, rf"(?P<word>{either(_BEFORE_NOUN)})\b(?!-)", modifier),
    rule("soon", ("soon",), r"soon\b(?!\s+(?:as|after\w*)\b|-)", soon),
)
"""Rules for what is not told more closely; of two that start together the longer match wins."""

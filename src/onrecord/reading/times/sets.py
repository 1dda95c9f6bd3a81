"""The table of rules for how often (SET): "every Tuesday", "daily", "twice a week", "$2 million a year"."""

from onrecord.reading.times.days import month_of
from onrecord.reading.times.scene import Made, Match, Rule, Scene, group, rule
from onrecord.reading.times.words import (
    COUNT,
    DAYPART,
    DAYPARTS,
    MONTH,
    SEASON,
    SEASONS,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAY_WORDS,
    WEEKDAYS,
    WEEKDAYS_PLURAL,
    duration_value,
    number,
    unit_of,
    whole_number,
)
from onrecord.reading.values import TimeType
from onrecord.text.article import UNKNOWN_TIME

_ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}
_EACH = {
    "day": "P1D",
    "week": "P1W",
    "weekend": "P1WE",
    "month": "P1M",
    "quarter": "P1Q",
    "year": "P1Y",
    "decade": "P10Y",
    "century": "P100Y",
    "hour": "PT1H",
    "minute": "PT1M",
    "second": "PT1S",
}


def often(value: str, match: Match, scene: Scene) -> tuple[Made, ...]:
    """A SET with this value. What stands in no "a" or "per" is one of EVERY, of EACH where it says so."""
    first = match[0].split(None, 1)[0].lower()
    quant = None if first in _PER else "EACH" if first == "each" else "EVERY"
    if group(match, "other") and value.startswith("X"):
        quant = "EVERY OTHER"
    return (Made(TimeType.SET, value, None, UNKNOWN_TIME, quant=quant, freq=_how_often(match, scene)),)


def _unit(word: str) -> str | None:
    """The letter of a unit in the plural ("days"), None for any other word."""
    known = UNITS.get(word[:-1]) if word.endswith("s") else None
    return known[1] if known and known[2] == 1 else None


_PER = frozenset({"a", "an", *_EACH})
_TIMES = {"once": "1X", "twice": "2X", "thrice": "3X"}


def _how_often(match: Match, scene: Scene) -> str | None:
    """What the words before say: "twice", "three times", "three days"."""
    word = scene.before(match.start()).lower()
    back = 1
    if word == "per":
        word, back = scene.before(match.start(), 2).lower(), 2
    unit = "X" if word in {"time", "times"} else _unit(word)
    if word in _TIMES or unit is None:
        return _TIMES.get(word)
    count = whole_number(scene.before(match.start(), back + 1))
    return None if count is None else f"{count}{unit}"


def adverb(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "daily", "annually"."""
    token = scene.token(match.start())
    if token is not None and (token.pos == "PROPN" or match["word"][:1].isupper()):
        return ()
    return often(_ADVERBS[group(match, "word")], match, scene)


def each_weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every Tuesday", "on Fridays", "Tuesday nights"."""
    return often(f"XXXX-WXX-{WEEKDAYS[group(match, 'weekday')]}{DAYPARTS.get(group(match, 'part'), '')}", match, scene)


def each_month(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every July"."""
    return often(f"XXXX-{month_of(match):02}", match, scene)


def each_season(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every summer"."""
    return often(f"XXXX-{SEASONS[group(match, 'season')]}", match, scene)


def each_part(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every morning"."""
    return often(f"XXXX-XX-XX{DAYPARTS[group(match, 'part')]}", match, scene)


def each_period(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every day", "every other week", "per month"."""
    value = _EACH[group(match, "period")]
    return often(value.replace("1", "2", 1) if group(match, "other") else value, match, scene)


def each_so_many(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "every 72 minutes", "every four years"."""
    return often(duration_value(unit_of(match), number(match["count"])), match, scene)


def rate(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "$2 million a year", "twice a week": after a number, a sum or a count of times."""
    return often(_EACH[group(match, "period")], match, scene) if per_what(match, scene) else ()


def per_what(match: Match, scene: Scene) -> bool:
    """Whether "a year" says per what: what stands before it is a number, an amount or a count of times."""
    at = scene.tree.at(match.start())
    if not at:
        return False
    before = scene.tree.tokens[at - 1]
    amount = before.entity in {"MONEY", "CARDINAL", "QUANTITY", "PERCENT"}
    return before.pos in {"NUM", "SYM"} or before.tag == "NNS" or before.lemma in {"once", "twice", "time"} or amount


_EVERY = r"(?:every|each)(?P<other>\s+other|\s+second)?\s+"
_PERIOD = r"(?P<period>second|minute|hour|day|week|weekend|month|quarter|year|decade|century)\b"

_EVERY_WORDS = ("every", "each")

SETS: tuple[Rule, ...] = (
    rule("every so many", _EVERY_WORDS, rf"(?:every|each)\s+{COUNT}\s+{UNIT}(?<=s)\b", each_so_many),
    rule("how often", _ADVERBS, rf"(?P<word>{'|'.join(_ADVERBS)})\b", adverb),
    rule("every weekday", _EVERY_WORDS, rf"{_EVERY}{WEEKDAY}(?:\s+{DAYPART})?", each_weekday),
    rule("weekdays", {f"{day}s" for day in WEEKDAY_WORDS}, rf"{WEEKDAYS_PLURAL}", each_weekday),
    rule("weekday nights", {f"{part}s" for part in DAYPARTS}, rf"{WEEKDAY}\s+{DAYPART[:-2]}s\b", each_weekday),
    rule("every month", _EVERY_WORDS, rf"{_EVERY}{MONTH}(?!\s+\d)", each_month),
    rule("every season", _EVERY_WORDS, rf"{_EVERY}{SEASON}", each_season),
    rule("every part of a day", _EVERY_WORDS, rf"{_EVERY}{DAYPART}", each_part),
    rule("every period", (*_EVERY_WORDS, "per"), rf"(?:{_EVERY}|(?<=\bper\s)){_PERIOD}", each_period),
    rule("rate", _EACH, rf"an?\s+{_PERIOD}(?!\s+(?:ago|earlier|later|before|after|of)\b|-)", rate),
)
"""How often; of two that start together the longer match wins."""

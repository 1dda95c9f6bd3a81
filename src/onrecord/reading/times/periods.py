"""The table of rules for years, decades and centuries."""

from dataclasses import replace

from onrecord.reading.clauses import words
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, mod_of, narrowed, rule, year_of
from onrecord.reading.times.words import (
    A_YEAR,
    BOUNDS,
    CENTURY,
    DECADE_WORDS,
    MOD,
    SPOKEN,
    YEAR,
    century_number,
    either,
)


def spoken_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "nineteen ninety-six", as transcripts have it."""
    return (dated(f"{year_of(match, scene):04}", mod_of(match)),)


def year_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in 2023", "early 2024": a number that stands where a year does."""
    at = scene.tree.at(match.start("year"))
    if at is None or not (mod_of(match) or group(match, "said") or _stands_as_year(scene, at)):
        return ()
    mod = mod_of(match) or BOUNDS.get(group(match, "about"))
    return (narrowed(dated(f"{int(match['year']):04}", mod), scene, match),)


_OF_A_YEAR = words(
    "level figure result estimate sale earning price election game race primary protest attack standard term"
)
"""Plural nouns that a year stands before ("2005 levels")."""
_BEFORE_YEAR = words("in since by until till from before after during of through circa late early and to around about")


def _stands_as_year(scene: Scene, at: int) -> bool:
    token = scene.tree.tokens[at]
    head = scene.tree.tokens[token.head]
    counted = token.dep in {"nummod", "quantmod"} and head.tag == "NNS" and head.span.start > token.span.start
    before = scene.tree.tokens[at - 1].text.lower() if at else ""
    if token.entity == "DATE":
        return not counted or before in {"the", "in"} or head.lemma in _OF_A_YEAR
    return before in _BEFORE_YEAR and not counted and token.entity in {"", "CARDINAL"} and token.dep == "pobj"


def years(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "1939-1945", "2023-24": two expressions."""
    del scene
    first, last = match["begin"], match["last"]
    last = first[: 4 - len(last)] + last
    if int(last) <= int(first):
        return ()
    return replace(dated(first), part="begin"), replace(dated(last), part="last")


def decade(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 1990s", "the late 1970s"."""
    del scene
    return (dated(f"{int(match['decade']):03}", mod_of(match)),)


def short_decade(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the '80s", "the nineties": of the last century, unless it would lie ahead of the day of printing."""
    del scene
    digit = DECADE_WORDS[group(match, "name")] if group(match, "name") else int(match["digit"])
    return (dated(f"19{digit}", mod_of(match)),)


def century(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 19th century"; not in a name ("21st Century Fox")."""
    at = scene.tree.at(match.end() - 1)
    if at is not None and match[0].endswith("Century") and scene.tree.tokens[at].dep == "compound":
        return ()
    return (dated(f"{century_number(match) - 1:02}", mod_of(match)),)


_ABOUT = r"(?:(?P<about>about|around|circa)\s+)?"
_SAID = r"(?P<said>the\s+year\s+)?"

PERIODS: tuple[Rule, ...] = (
    rule("years", A_YEAR, r"(?P<begin>1\d\d\d|20\d\d)\s?[-–]\s?(?P<last>(?:1\d|20)?\d\d)\b(?![-\d])", years),
    rule("year", A_YEAR, rf"{_ABOUT}{MOD}{_SAID}{YEAR}(?![-–/:.%]\d|\s?%|-|\s+percent|\s+years?\b)", year_alone),
    rule("spoken year", ("nineteen", "twenty", "thousand"), rf"{MOD}{_SAID}{SPOKEN}", spoken_year),
    rule("decade", A_YEAR, rf"(?:the\s+)?{MOD}(?:the\s+)?(?P<decade>1\d\d|20\d)0[’']?s\b", decade),
    rule(
        "short decade",
        {*DECADE_WORDS, "00"},
        rf"(?:the\s+)(?:(?P<mod>early|late|mid)[-\s])?(?:[’'](?P<digit>[2-9])0s|(?P<name>{either(DECADE_WORDS)}))\b",
        short_decade,
    ),
    rule("century", ("century",), rf"(?:the\s+)?{MOD}(?:the\s+)?{CENTURY}", century),
)
"""Rules for years and longer; of two that start together the longer match wins."""

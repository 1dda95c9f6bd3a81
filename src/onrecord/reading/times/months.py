"""The table of rules for months and seasons."""

import re

from onrecord.reading.clauses import Tense, words
from onrecord.reading.times.ancient import NO_DAYS
from onrecord.reading.times.days import month_of, month_word
from onrecord.reading.times.scene import (
    Made,
    Match,
    Rule,
    Scene,
    dated,
    group,
    mod_of,
    narrowed,
    rule,
    step_of,
    year_of,
)
from onrecord.reading.times.words import MOD, MONTH, MONTH_WORDS, SEASON, SEASONS, SPOKEN, YEAR
from onrecord.reading.times.years import which_year
from onrecord.text.article import UNKNOWN_TIME


def month_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "late June 2023"."""
    made = dated(f"{year_of(match, scene):04}-{month_of(match):02}", mod_of(match))
    return (narrowed(made, scene, match),)


def month_of_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "February last year", "August of that year"."""
    that = group(match, "which") in {"that", "the same", "that same"}
    today = scene.anchor.earliest if that and scene.anchor else None if that else scene.today
    if today is None:
        return (dated(f"XXXX-{month_of(match):02}", mod_of(match), UNKNOWN_TIME),)
    year = today.year + (0 if that else step_of(match) or 0)
    return (dated(f"{year:04}-{month_of(match):02}", mod_of(match)),)


def month_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in May", "late June", "last November"."""
    if not month_word(match, scene) or not _stands_as_month(match, scene):
        return ()
    month, which = month_of(match), group(match, "which")
    if scene.last is not None and scene.last.value.startswith("BC"):
        return (dated(f"{scene.last.value[:6]}-{month:02}", mod_of(match), UNKNOWN_TIME, because=NO_DAYS),)
    year = _year_of_month(scene, match, month, which)
    if year is None:
        return (dated(f"XXXX-{month:02}", mod_of(match), UNKNOWN_TIME),)
    return (narrowed(dated(f"{year:04}-{month:02}", mod_of(match)), scene, match),)


def _year_of_month(scene: Scene, match: Match, month: int, which: str) -> int | None:
    today = scene.reference if which.startswith("the ") else scene.today
    if which and today is not None:
        if which in {"last", "this past", "the previous"}:
            return today.year - (month >= today.month)
        if which in {"next", "the following"}:
            return today.year + (month <= today.month)
        return today.year
    return which_year(scene, match, month, None)


_DOUBTFUL = frozenset({"may", "march", "april", "june", "august"})
_BEFORE_MONTH = words("in by since until till from before after during of last next this early late mid through to and")


_MARCH = re.compile(r"March\s+(?:on|for|to|of)\s+[A-Z]")


def _stands_as_month(match: Match, scene: Scene) -> bool:
    """Whether a month's name that is also a name or a verb stands where a month does."""
    if match["month"].lower() not in _DOUBTFUL or match["mod"] or match["edge"] or match["which"]:
        return True
    at = scene.tree.at(match.start("month"))
    if at is None or at == 0:
        return False
    token, before = scene.tree.tokens[at], scene.tree.tokens[at - 1]
    if _MARCH.match(match.string, match.start("month")) and before.text.lower() not in _BEFORE_MONTH:
        return False  # the annual March for Life
    if token.dep == "compound" and scene.tree.tokens[token.head].pos == "PROPN":
        return False  # the June Group
    return before.text.lower() in _BEFORE_MONTH or (token.entity == "DATE" and before.pos not in {"PROPN", "ADJ"})


def season(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the summer of 2023", "last spring", "that autumn"."""
    code, which = SEASONS[match["season"].lower()], group(match, "which")
    year = year_of(match, scene)
    today = scene.today
    if which in {"that", "the same", "the following", "the previous", "the next"}:
        today = scene.anchor.earliest if scene.anchor else None
        year = (
            None
            if today is None
            else today.year + {"the following": 1, "the next": 1, "the previous": -1}.get(which, 0)
        )
    elif year is not None and today is not None and which in {"last", "past", "this past"}:
        # "last summer", said in autumn, is this year's.
        this_year = dated(f"{today.year:04}-{code}").when.latest
        year = today.year if this_year is not None and this_year < today else today.year - 1
    if year is None:
        return (dated(f"XXXX-{code}", mod_of(match), UNKNOWN_TIME),)
    return (dated(f"{year:04}-{code}", mod_of(match)),)


def bare_season(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in the summer", "by autumn": of the year that is told of, or the nearest that the clause looks to."""
    token = scene.token(match.start("season"))
    if token is None or token.pos == "VERB" or match["season"][:1].isupper():
        return ()
    code, today = SEASONS[match["season"].lower()], scene.reference
    if scene.last is not None and scene.last.value.startswith("BC"):
        return (dated(f"{scene.last.value[:6]}-{code}", mod_of(match), UNKNOWN_TIME, because=NO_DAYS),)
    if today is None:
        return (dated(f"XXXX-{code}", mod_of(match), UNKNOWN_TIME),)
    year = today.year if scene.told else _season_year(scene, match, code)
    return (dated(f"{year:04}-{code}", mod_of(match)),)


def _season_year(scene: Scene, match: Match, code: str) -> int:
    """In news: this year's season, unless the clause looks to the other side of it."""
    today, looks = scene.reference, scene.tense(match.start("season"))
    assert today is not None  # noqa: S101 - asked by the only caller
    when = dated(f"{today.year:04}-{code}").when
    if looks is Tense.PAST and when.earliest is not None and when.earliest > today:
        return today.year - 1
    if looks is Tense.FUTURE and when.latest is not None and when.latest < today:
        return today.year + 1
    return today.year


_WHICH = r"(?P<which>last|this\s+past|this|next|the\s+previous|the\s+following)"
_FROM_LAST = r"(?P<which>last|this\s+past|this|next|past|that|the\s+same|the\s+following|the\s+previous|the\s+next)"
_IN = "|".join(
    rf"(?<=\b{word}\s)" for word in ("in", "by", "during", "until", "since", "into", "throughout", "through", "over")
)

MONTH_RULES: tuple[Rule, ...] = (
    rule("month year", MONTH_WORDS, rf"{MOD}{MONTH},?\s+(?:of\s+|in\s+)?(?:{YEAR}|{SPOKEN})", month_year, joined=True),
    rule(
        "month of this or last year",
        MONTH_WORDS,
        rf"{MOD}{MONTH}\s+(?:of\s+)?(?P<which>last|this|next)\s+year\b",
        month_of_year,
    ),
    rule(
        "month of that year",
        MONTH_WORDS,
        rf"{MOD}{MONTH}\s+of\s+(?P<which>that|the\s+same|that\s+same)\s+year\b",
        month_of_year,
    ),
    rule("month", MONTH_WORDS, rf"{MOD}(?:{_WHICH}\s+)?{MONTH}(?!\s+\d)", month_alone, joined=True),
    rule(
        "season of a year",
        SEASONS,
        rf"(?:the\s+)?{MOD}(?:the\s+)?{SEASON}\s+(?:of\s+)?(?:{YEAR}|{SPOKEN}|(?P<which>last|this|next|that)\s+year\b)",
        season,
        joined=True,
    ),
    rule("season before its year", SEASONS, rf"(?:the\s+)?{YEAR}\s+{SEASON}", season),
    rule("season", SEASONS, rf"{MOD}{_FROM_LAST}\s+{SEASON}", season),
    rule(
        "the season",
        SEASONS,
        rf"(?:(?:{_IN})(?:the\s+)?|the\s+(?=early|late|mid))(?:{MOD})(?:the\s+)?{SEASON}(?!-|\s+of\b)",
        bare_season,
    ),
    rule(
        "early season",
        SEASONS,
        rf"(?:the\s+)?(?P<mod>early|late|mid)[-\s](?:the\s+)?{SEASON}(?!-|\s+of\b)",
        bare_season,
    ),
)
"""Rules for months and seasons; of two that start together the longer match wins."""

"""The table of rules for the calendar's longer periods: months, years, decades, quarters, seasons."""

from dataclasses import replace

from onrecord.reading.clauses import words
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
from onrecord.reading.times.words import (
    CENTURY,
    MOD,
    MONTH,
    ONES,
    SEASON,
    SEASONS,
    TENS,
    YEAR,
    century_number,
    either,
    number,
)
from onrecord.reading.times.years import which_year
from onrecord.text.article import UNKNOWN_TIME


def month_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "late June 2023"."""
    made = dated(f"{int(match['year'])}-{month_of(match):02}", mod_of(match))
    return (narrowed(made, scene, match),)


def month_of_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "February last year"."""
    if scene.reference is None:
        return (dated(f"XXXX-{month_of(match):02}", mod_of(match), UNKNOWN_TIME),)
    year = scene.reference.year + (step_of(match) or 0)
    return (dated(f"{year:04}-{month_of(match):02}", mod_of(match)),)


def month_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in May", "late June", "last November"."""
    if not month_word(match, scene) or not _stands_as_month(match, scene):
        return ()
    month, which = month_of(match), group(match, "which")
    today = scene.reference
    if today is None:
        return (dated(f"XXXX-{month:02}", mod_of(match), UNKNOWN_TIME),)
    if which in {"last", "this past"}:
        year = today.year if month < today.month else today.year - 1
    elif which == "next":
        year = today.year if month > today.month else today.year + 1
    elif which == "this":
        year = today.year
    else:
        year = which_year(scene, match, month, None) or today.year
    return (narrowed(dated(f"{year:04}-{month:02}", mod_of(match)), scene, match),)


_DOUBTFUL = frozenset({"may", "march", "april", "june", "august"})


_BEFORE_MONTH = words("in by since until till from before after during of last next this early late mid through")


def _stands_as_month(match: Match, scene: Scene) -> bool:
    """Whether a month's name that is also a name or a verb stands where a month does."""
    if match["month"].lower() not in _DOUBTFUL or match["mod"] or match["edge"] or match["which"]:
        return True
    at = scene.tree.at(match.start("month"))
    if at is None or at == 0:
        return False
    token, before = scene.tree.tokens[at], scene.tree.tokens[at - 1]
    return before.text.lower() in _BEFORE_MONTH or (token.entity == "DATE" and before.pos != "PROPN")


def spoken_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "nineteen ninety-six", as transcripts have it."""
    del scene
    return (dated(f"19{int(number(match['count']) or 0):02}"),)


def year_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "in 2023", "early 2024": a number that stands where a year does."""
    at = scene.tree.at(match.start("year"))
    if at is None or not (mod_of(match) or _stands_as_year(scene, at)):
        return ()
    return (narrowed(dated(f"{int(match['year']):04}", mod_of(match)), scene, match),)


_BEFORE_YEAR = words("in since by until till from before after during of through circa late early and to")


def _stands_as_year(scene: Scene, at: int) -> bool:
    token = scene.tree.tokens[at]
    head = scene.tree.tokens[token.head]
    counted = token.dep in {"nummod", "quantmod"} and head.tag == "NNS" and head.span.start > token.span.start
    before = scene.tree.tokens[at - 1].text.lower() if at else ""
    if token.entity == "DATE":
        return not counted or before in {"the", "in"}
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


def century(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 19th century"."""
    del scene
    return (dated(f"{century_number(match) - 1:02}", mod_of(match)),)


def season(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the summer of 2023", "last spring"."""
    code = SEASONS[match["season"].lower()]
    year = year_of(match, scene)
    today = scene.reference
    if year is not None and today is not None and group(match, "which") in {"last", "past"}:
        # "last summer", said in autumn, is this year's.
        this_year = dated(f"{today.year:04}-{code}").when.latest
        year = today.year if this_year is not None and this_year < today else today.year - 1
    if year is None:
        return (dated(f"XXXX-{code}", mod_of(match), UNKNOWN_TIME),)
    return (dated(f"{year:04}-{code}", mod_of(match)),)


PERIODS: tuple[Rule, ...] = (
    rule("month year", rf"{MOD}{MONTH},?\s+(?:of\s+|in\s+)?{YEAR}", month_year),
    rule("month of this or last year", rf"{MOD}{MONTH}\s+(?:of\s+)?(?P<which>last|this|next)\s+year\b", month_of_year),
    rule("month", rf"{MOD}(?:(?P<which>last|this\s+past|next|this)\s+)?{MONTH}(?!\s+\d)", month_alone),
    rule("years", r"(?P<begin>1[5-9]\d\d|20\d\d)\s?[-–]\s?(?P<last>(?:1[5-9]|20)?\d\d)\b(?![-\d])", years),
    rule("year", rf"{MOD}(?:fiscal\s+(?:year\s+)?|the\s+year\s+)?{YEAR}(?![-–/:.,%]\d|\s?%|-|\s+percent)", year_alone),
    rule("spoken year", rf"nineteen[-\s](?P<count>{either(TENS)}(?:[-\s]{either(ONES)})?)\b", spoken_year),
    rule("decade", rf"(?:the\s+)?{MOD}(?:the\s+)?(?P<decade>1[5-9]\d|20\d)0[’']?s\b", decade),
    rule("century", rf"(?:the\s+)?{MOD}(?:the\s+)?{CENTURY}", century),
    rule(
        "season of a year",
        rf"(?:the\s+)?{MOD}(?:the\s+)?{SEASON}\s+(?:of\s+)?(?:{YEAR}|(?P<which>last|this|next)\s+year\b)",
        season,
    ),
    rule("season", rf"{MOD}(?P<which>last|this|next|past)\s+{SEASON}", season),
)
"""Rules for months, years and the like."""

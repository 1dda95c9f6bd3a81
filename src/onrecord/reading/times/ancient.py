"""The table of rules for years that are named with their era: "480 BC", "August 480 BC", "AD 70", "the 470s BC".

Values follow TIMEX3: BC0480, BC0480-08, BC047 (a decade), BC04 (a century). The calendar at hand starts with the year
1, so a date BC has a value but no bracket of days, and says so.
"""

from dataclasses import replace

from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, mod_of, rule
from onrecord.reading.times.words import CENTURY, DAY, MOD, MONTH, SEASON, SEASONS, century_number, month_number
from onrecord.text.article import UNKNOWN_TIME

NO_DAYS = "date BC: days are counted from the year 1"
_BC = r"\s?(?:b\.\s?c\.(?:\s?e\.)?|bce?\b)"
_AD = r"a\.?d\.?"


def year_bc(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "480 BC", "early 480 BC", "August 480 BC", "the autumn of 481 BC"."""
    del scene
    value = f"BC{int(match['bc']):04}"
    if group(match, "month"):
        value += f"-{month_number(match['month']):02}"
    if group(match, "day"):
        value += f"-{int(match['day']):02}"
    if group(match, "season"):
        value += f"-{SEASONS[group(match, 'season')]}"
    return (dated(value, mod_of(match), UNKNOWN_TIME, because=NO_DAYS),)


def years_bc(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "499-493 BC", "264 BC to 241 BC": two expressions."""
    (last,) = year_bc(match, scene)
    return (
        dated(f"BC{int(match['from']):04}", when=UNKNOWN_TIME, part="begin", because=NO_DAYS),
        replace(last, part="end"),
    )


def decade_bc(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 470s BC"."""
    del scene
    return (dated(f"BC{int(match['decade']) // 10:03}", mod_of(match), UNKNOWN_TIME, because=NO_DAYS),)


def century_bc(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 4th century BC"."""
    del scene
    return (dated(f"BC{century_number(match) - 1:02}", mod_of(match), UNKNOWN_TIME, because=NO_DAYS),)


def year_ad(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "AD 70", "476 AD"."""
    del scene
    return (dated(f"{int(match['ad'] or match['da']):04}", mod_of(match)),)


_CIRCA = r"(?:(?:ca?\.|circa)\s?)?"

_BC_WORDS = ("bc", "bce", "b")

ANCIENT: tuple[Rule, ...] = (
    rule(
        "years BC",
        _BC_WORDS,
        rf"(?P<begin>(?P<from>\d{{1,4}})(?:{_BC})?)\s?(?:-|–|to|until|and)\s?(?P<end>(?P<bc>\d{{1,4}}){_BC})",
        years_bc,
    ),
    rule(
        "year BC",
        _BC_WORDS,
        rf"(?:the\s+)?{MOD}(?:the\s+)?(?:(?:{DAY}\s+)?{MONTH},?\s+(?:of\s+)?|{SEASON}\s+(?:of\s+)?)?"
        rf"{_CIRCA}(?P<bc>\d{{1,4}}){_BC}",
        year_bc,
    ),
    rule("decade BC", _BC_WORDS, rf"(?:the\s+)?{MOD}(?:the\s+)?(?P<decade>\d{{1,3}}0)s{_BC}", decade_bc),
    rule("century BC", _BC_WORDS, rf"(?:the\s+)?{MOD}(?:the\s+)?{CENTURY}{_BC}", century_bc),
    rule("year AD", ("ad", "d"), rf"{MOD}(?:{_AD}\s?(?P<ad>\d{{1,4}})\b|(?P<da>\d{{1,4}})\s?{_AD})(?!\w)", year_ad),
)
"""Rules for years with an era; of two that start together the longer match wins."""

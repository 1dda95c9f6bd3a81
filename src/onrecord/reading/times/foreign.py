"""The table of rules for dates in other calendars: their words are taken and their day is left open, never guessed."""

from onrecord.reading.clauses import words
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, rule
from onrecord.reading.times.words import MONTHS, either
from onrecord.text.article import UNKNOWN_TIME

OTHER_CALENDAR = "date in another calendar"


def other_calendar(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "15 Nisan 5784", "1445 AH", "25 October 1917 (Old Style)"."""
    del match, scene
    return (dated("XXXX-XX-XX", when=UNKNOWN_TIME, because=OTHER_CALENDAR),)


_ISLAMIC = words("muharram safar rajab shaban ramadan shawwal")
_HEBREW = words("tishrei tishri cheshvan heshvan kislev tevet shevat adar nisan iyar sivan tammuz elul")
_REPUBLICAN = words(
    "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor"
)
_PERSIAN = words("farvardin ordibehesht khordad mordad shahrivar azar bahman esfand")
_MONTHS = _ISLAMIC | _HEBREW | _REPUBLICAN | _PERSIAN
_YEAR = r"(?:,?\s+(?:year\s+[IVX]+\b|\d{1,4}\b(?:\s*a\.?h\b\.?)?))"
_GREGORIAN = either(m for m in MONTHS)

FOREIGN: tuple[Rule, ...] = (
    rule(
        "another calendar",
        _MONTHS,
        rf"(?:\d\d?\s+{either(_MONTHS)}\b{_YEAR}?|{either(_MONTHS)}{_YEAR})",
        other_calendar,
    ),
    rule(
        "year of another era",
        ("ah", "hijri", "reiwa", "heisei"),
        r"\d{1,4}\s*(?:ah|hijri)\b|(?:reiwa|heisei)\s+\d\d?\b",
        other_calendar,
    ),
    rule(
        "old style",
        ("style",),
        rf"(?:{_GREGORIAN}\s+\d\d?|\d\d?\s+{_GREGORIAN}),?\s+\d{{4}}\s+\(?old\s+style\)?",
        other_calendar,
    ),
)
"""Of two that start together the longer match wins."""

"""The table of rules for business quarters, halves and fiscal years, and the year before them.

A quarter without a year is the nearest one that has ended or begun. "A year earlier", beside the figures of a
quarter, is that quarter of the year before.
"""

from datetime import date

from onrecord.reading.clauses import Tense
from onrecord.reading.times.calendar import make_day
from onrecord.reading.times.scene import Made, Match, Rule, Scene, dated, group, mod_of, rule, year_of
from onrecord.reading.times.words import MOD, MONTH, ORDINALS, YEAR, either, month_number
from onrecord.text.article import UNKNOWN_TIME

_QUARTER_MONTHS, _MONTHS_OF_YEAR = 3, 12


def quarter(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the third quarter of 2023", "first-quarter", "the first half of the year"."""
    nth = ORDINALS.get(group(match, "nth"), 2) if group(match, "nth") else int(match["digit"])
    half = group(match, "span") == "half"
    year = year_of(match, scene)
    if year is None and not half:
        year = _nearest(scene, match, nth)
    if year is None:
        return (dated(f"XXXX-{'H' if half else 'Q'}{nth}", mod_of(match), UNKNOWN_TIME),)
    return (dated(f"{year:04}-{'H' if half else 'Q'}{nth}", mod_of(match)),)


def _nearest(scene: Scene, match: Match, nth: int) -> int | None:
    today = scene.today
    begins = make_day(today.year, _QUARTER_MONTHS * (nth - 1) + 1, 1) if today else None
    if today is None or begins is None:
        return None
    ahead = scene.told or scene.tense(match.start()) is Tense.FUTURE
    return today.year - (begins > today and not ahead)


def this_quarter(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the quarter", "the latest quarter": the one that figures are given for; "the latest" may be the last."""
    if scene.quarter:
        return (dated(scene.quarter),)
    if group(match, "month") and scene.today is not None:
        return (_ended(match, scene.today),)
    if not group(match, "latest") or scene.today is None:
        return ()
    year, at = scene.today.year, (scene.today.month - 1) // _QUARTER_MONTHS
    return (dated(f"{year:04}-Q{at}" if at else f"{year - 1:04}-Q4"),)


def _ended(match: Match, today: date) -> Made:
    """As in "the quarter ended July 31": the one that holds its middle month."""
    ends = month_number(match["month"])
    year = today.year - (ends > today.month)
    middle = (ends - 2) % _MONTHS_OF_YEAR + 1
    return dated(f"{year - (ends == 1):04}-Q{(middle + 2) // _QUARTER_MONTHS}")


def quarter_before(scene: Scene) -> Made | None:
    """The quarter that figures are given for, a year earlier."""
    if not scene.quarter:
        return None
    return dated(f"{int(scene.quarter[:4]) - 1:04}{scene.quarter[4:]}")


def year_ago(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the year-earlier quarter", "year-ago profit": that quarter of last year, else some part of last year."""
    nth = ORDINALS.get(group(match, "nth"))
    if scene.today is None:
        return (dated("XXXX", when=UNKNOWN_TIME),)
    if nth:
        return (dated(f"{scene.today.year - 1:04}-Q{nth}"),)
    return (quarter_before(scene) or dated(f"{scene.today.year - 1:04}"),)


def period_of_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "the 1988 quarter": the quarter that figures are given for, in that year."""
    return (dated(match["year"] + scene.quarter[4:]),)


def fiscal_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "fiscal 1989", "the current fiscal year"."""
    year = year_of(match, scene)
    if year is None:
        return (dated("XXXX", mod_of(match), UNKNOWN_TIME),)
    return (dated(f"{year:04}", mod_of(match)),)


_HALF_YEAR = 6


def year_end(match: Match, scene: Scene) -> tuple[Made, ...]:
    """As in "by year-end": of this year, or of the last one where the clause looks back early in the year."""
    year, today = year_of(match, scene), scene.today
    if year is None and today is not None:
        year = today.year - (today.month <= _HALF_YEAR and scene.tense(match.start()) is Tense.PAST)
    return (dated("XXXX", "END", UNKNOWN_TIME),) if year is None else (dated(f"{year:04}", "END"),)


_WHICH = r"(?P<which>last|this|next|the\s+same|previous|the\s+current)"
_OF_YEAR = rf"(?:,?\s+(?:of\s+|in\s+)?(?:fiscal\s+(?:year\s+)?)?(?:{YEAR}|{_WHICH}\s+(?:fiscal\s+)?year\b))?"
_NTH = rf"(?P<nth>{either(ORDINALS)})"

FISCAL: tuple[Rule, ...] = (
    rule(
        "quarter",
        ("quarter", "q"),
        rf"{MOD}(?:the\s+)?(?:fiscal[-\s])?(?:{_NTH}\s+(?:fiscal\s+)?(?P<span>quarter)"
        rf"|q(?P<digit>[1-4]))\b{_OF_YEAR}",
        quarter,
    ),
    rule("quarter as modifier", ("quarter",), rf"(?:fiscal\s+)?{_NTH}-(?P<span>quarter)\b{_OF_YEAR}", quarter),
    rule(
        "quarter after its year",
        ("quarter",),
        rf"(?:(?:the\s+)?(?:fiscal\s+)?{YEAR}|(?P<which>this|last|next)\s+year['’]s)\s+{_NTH}[-\s](?P<span>quarter)\b",
        quarter,
    ),
    rule(
        "half of a year",
        ("half",),
        rf"(?:the\s+)?(?P<nth>first|second|last|latter)\s+(?P<span>half)\b(?:\s+of\s+(?:{YEAR}|(?P<which>last|this|next|the\s+current)\s+year\b))",
        quarter,
    ),
    rule(
        "this quarter",
        ("quarter",),
        rf"(?:that|the)\s+(?:(?P<latest>latest|most\s+recent)\s+)?quarter\b(?!-)(?=(?:\s+end(?:ed|ing)\s+{MONTH})?)",
        this_quarter,
    ),
    rule("latest period", ("latest",), r"the\s+(?P<latest>latest)\s+period\b", this_quarter),
    rule(
        "year-ago",
        ("ago", "earlier"),
        rf"(?:the\s+)?(?:comparable\s+)?year-(?:ago|earlier)(?:\s+(?:{_NTH}\s+)?(?:quarter|period))?\b",
        year_ago,
    ),
    rule(
        "quarter a year ago", ("ago", "earlier"), r"the\s+(?:same\s+)?quarter\s+a\s+year\s+(?:ago|earlier)\b", year_ago
    ),
    rule(
        "same period of last year",
        ("period", "quarter"),
        r"(?:the\s+)?(?:same|corresponding|comparable|like)\s+(?:period|quarter)\s+(?:of\s+|in\s+)?"
        r"(?:(?:the\s+)?(?:last|previous|prior|preceding)\s+year|a\s+year\s+(?:ago|earlier|before))\b",
        year_ago,
    ),
    rule("last year's quarter", ("quarter", "period"), r"last\s+year['’]s\s+(?:quarter|period)\b", year_ago),
    rule("period of a year", ("quarter", "period"), rf"the\s+{YEAR}\s+(?:quarter|period)\b", period_of_year),
    rule(
        "fiscal year",
        ("fiscal",),
        rf"{MOD}(?:(?:the\s+)?fiscal\s+(?:year\s+)?{YEAR}|{_WHICH}\s+fiscal\s+year\b)",
        fiscal_year,
    ),
    rule("year's end", ("end",), rf"(?:(?:the\s+)?{YEAR}\s+)?(?:year[-\s]end|year[’']s\s+end)\b", year_end),
)
"""Rules for quarters and fiscal years; of two that start together the longer match wins."""

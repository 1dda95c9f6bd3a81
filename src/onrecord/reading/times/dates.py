"""The table of rules for dates that name a day, month, year, season, quarter or part of it.

Each rule is a name, a pattern and a builder: the pattern finds the words, the builder gives them a value or
declines (None). `because` of an expression is the name of its rule. Extents follow TimeML: determiners and
modifiers belong to the expression, prepositions and a possessive 's do not.
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.reading.clauses import Tense
from onrecord.reading.times.calendar import make_day, shift
from onrecord.reading.times.scene import WEEK, Made, Match, Rule, Scene, dated, group, mod_of, narrowed, rule
from onrecord.reading.times.words import (
    DAY,
    DAYPART,
    DAYPARTS,
    HOLIDAYS,
    MOD,
    MODS,
    MONTH,
    MONTHS,
    ORDINALS,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
    YEAR,
    either,
)
from onrecord.text.article import UNKNOWN_TIME, Interval

def month_of(match: Match) -> int:
    """The number of the month in group `month`."""
    return MONTHS[match["month"].lower().rstrip(".")]


def nearest_year(scene: Scene, offset: int, month: int, day: int | None) -> int | None:
    """The year meant by a month (and day) without one: nearest to the day of printing, on the side the clause looks to."""
    today = scene.reference
    if today is None:
        return None
    looks = scene.tense(offset)
    at = make_day(today.year, month, day or min(today.day, 28) if day or month == today.month else 15)
    if at is None:
        return today.year
    if looks is Tense.FUTURE and at < today:
        return today.year + 1
    if looks in {Tense.PAST, Tense.UNKNOWN} and at > today:
        near = (at - today).days < _SOON and looks is Tense.UNKNOWN
        return today.year if near else today.year - 1
    if looks is Tense.PRESENT and (at - today).days > _HALF_YEAR:
        return today.year - 1
    return today.year


_SOON = 90
_HALF_YEAR = 183


def full_date(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "Sept. 11, 2024"."""
    del scene
    day = make_day(int(match["year"]), month_of(match), int(match["day"]))
    return (dated(day.isoformat()),) if day else ()


def month_day(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "May 31": the year comes from the day of printing and the tense of the clause."""
    month, day = month_of(match), int(match["day"])
    if make_day(2000, month, day) is None or not month_word(match, scene):
        return ()
    year = nearest_year(scene, match.start(), month, day)
    if year is None:
        return (dated(f"XXXX-{month:02}-{day:02}", when=UNKNOWN_TIME),)
    return (dated(f"{year:04}-{month:02}-{day:02}"),) if make_day(year, month, day) else ()


def month_days(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "June 3-5", "June 3 and 5": two expressions in the same month."""
    first = month_day(match, scene)
    if not first:
        return ()
    last = int(match["last"])
    year_month = first[0].value.rpartition("-")[0]
    if not year_month.startswith("X") and make_day(int(year_month[:4]), month_of(match), last) is None:
        return ()
    end = dated(f"{year_month}-{last:02}")
    return replace(first[0], part="begin"), replace(end, part="last")


def month_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "late June 2023"."""
    made = dated(f"{int(match['year'])}-{month_of(match):02}", mod_of(match))
    return (narrowed(made, scene, match),)


def month_of_year(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "February last year"."""
    if scene.reference is None:
        return (dated(f"XXXX-{month_of(match):02}", mod_of(match), UNKNOWN_TIME),)
    year = scene.reference.year + _STEP[group(match, "which")]
    return (dated(f"{year:04}-{month_of(match):02}", mod_of(match)),)


_STEP = {"last": -1, "previous": -1, "this": 0, "the same": 0, "next": 1, "past": -1, "coming": 1, "current": 0}


def month_word(match: Match, scene: Scene) -> bool:
    """Whether the word in group `month` is written and parsed as a month ("May", not "may" or "Theresa May")."""
    token = scene.token(match.start("month"))
    word = match["month"]
    return word[:1].isupper() and (token is None or (token.pos not in {"VERB", "AUX"} and token.entity != "PERSON"))


def month_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "in May", "late June", "last November"."""
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
        year = nearest_year(scene, match.start("month"), month, None) or today.year
    return (narrowed(dated(f"{year:04}-{month:02}", mod_of(match)), scene, match),)


_DOUBTFUL = frozenset({"may", "march", "april", "june", "august"})
_BEFORE_MONTH = frozenset("in by since until till from before after during of last next this early late mid through".split())


def _stands_as_month(match: Match, scene: Scene) -> bool:
    """Whether a month's name that is also a name or a verb stands where a month does."""
    if match["month"].lower() not in _DOUBTFUL or match["mod"] or match["edge"] or match["which"]:
        return True
    at = scene.tree.at(match.start("month"))
    if at is None or at == 0:
        return False
    token = scene.tree.tokens[at]
    return scene.tree.tokens[at - 1].text.lower() in _BEFORE_MONTH or token.entity == "DATE"


def year_alone(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "in 2023", "early 2024": a number that stands where a year does."""
    at = scene.tree.at(match.start("year"))
    if at is None or not (mod_of(match) or _stands_as_year(scene, at)):
        return ()
    return (narrowed(dated(match["year"], mod_of(match)), scene, match),)


_BEFORE_YEAR = frozenset("in since by until till from before after during of through circa late early and to".split())


def _stands_as_year(scene: Scene, at: int) -> bool:
    token = scene.tree.tokens[at]
    head = scene.tree.tokens[token.head]
    counted = token.dep in {"nummod", "quantmod"} and head.tag == "NNS" and head.span.start > token.span.start
    before = scene.tree.tokens[at - 1].text.lower() if at else ""
    if token.entity == "DATE":
        return not counted or before in {"the", "in"}
    return before in _BEFORE_YEAR and not counted and token.entity in {"", "CARDINAL"} and token.dep == "pobj"


def years(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "1939-1945", "2023-24": two expressions."""
    del scene
    first, last = match["begin"], match["last"]
    last = first[: 4 - len(last)] + last
    if int(last) <= int(first):
        return ()
    return replace(dated(first), part="begin"), replace(dated(last), part="last")


def decade(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "the 1990s", "the late 1970s"."""
    del scene
    return (dated(f"{match['decade']}X", mod_of(match)),)


def century(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "the 19th century"."""
    del scene
    return (dated(f"{int(match['nth']) - 1:02}", mod_of(match)),)


def year_step(match: Match) -> int | None:
    """How many years from this one the group `which` ("last", "next") says, None when it is silent."""
    return _STEP.get(group(match, "which"))


def _year_of(match: Match, scene: Scene) -> int | None:
    if group(match, "year"):
        return int(match["year"])
    step = year_step(match)
    return None if step is None or scene.reference is None else scene.reference.year + step


def quarter(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "the third quarter of 2023", "first-quarter": without a year, the nearest one that has ended or begun."""
    nth = ORDINALS[group(match, "nth")] if group(match, "nth") else int(match["digit"])
    letter = "H" if group(match, "span") == "half" else "Q"
    year = _year_of(match, scene)
    if year is None and letter == "Q" and scene.reference is not None:
        today = scene.reference
        ahead = scene.tense(match.start()) is Tense.FUTURE
        begins = make_day(today.year, _QUARTER_MONTHS * (nth - 1) + 1, 1)
        late = begins is not None and begins > today and not ahead
        year = today.year - 1 if late else today.year
    if year is None:
        return (dated(f"XXXX-{letter}{nth}", when=UNKNOWN_TIME),)
    return (dated(f"{year:04}-{letter}{nth}"),)


_QUARTER_MONTHS = 3


def season(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "the summer of 2023", "last spring"."""
    code = SEASONS[match["season"].lower()]
    year = _year_of(match, scene)
    today = scene.reference
    if year is not None and today is not None and group(match, "which") in {"last", "past"}:
        # "last summer", said in autumn, is this year's.
        this_year = dated(f"{today.year:04}-{code}").when.latest
        year = today.year if this_year is not None and this_year < today else today.year - 1
    if year is None:
        return (dated(f"XXXX-{code}", mod_of(match), UNKNOWN_TIME),)
    return (dated(f"{year:04}-{code}", mod_of(match)),)


_PAPERS = re.compile(r"(?:'s|’s)?\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|People|Herald|Night Live|Night Football|Papers)\b")


def weekday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "on Tuesday": the nearest one on the side that the clause looks to, today included."""
    word = match["weekday"]
    if not word[:1].isupper() or _PAPERS.match(match.string, match.end("weekday")):
        return ()
    number = WEEKDAYS[word.lower()]
    part = DAYPARTS[match["part"].lower()] if match["part"] else ""
    mod = mod_of(match)
    day = nearest_weekday(scene, match.start("weekday"), number, group(match, "which"))
    if day is None:
        return (dated(f"XXXX-WXX-{number}{part}", mod, UNKNOWN_TIME),)
    return (dated(day.isoformat() + part, mod),)


def nearest_weekday(scene: Scene, offset: int, number: int, which: str) -> date | None:
    """The weekday meant, None when the day of printing is unknown."""
    today = scene.reference
    if today is None:
        return None
    back = (today.isoweekday() - number) % WEEK
    ahead = (number - today.isoweekday()) % WEEK
    if which in {"last", "this past", "past"}:
        return shift(today, -(back or WEEK))
    if which in {"next", "this coming", "coming"}:
        return shift(today, ahead or WEEK)
    looks = scene.tense(offset)
    if looks in {Tense.FUTURE, Tense.PRESENT} or (which == "this" and looks is not Tense.PAST):
        return shift(today, ahead)
    return shift(today, -back)


def holiday(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "Christmas Day", "New Year's Eve"."""
    month, day = HOLIDAYS[" ".join(match["feast"].lower().replace("’", "'").split())]
    if not match["feast"][:1].isupper():
        return ()
    year = nearest_year(scene, match.start("feast"), month, day)
    if year is None:
        return (dated(f"XXXX-{month:02}-{day:02}", when=UNKNOWN_TIME),)
    return (dated(f"{year:04}-{month:02}-{day:02}"),)


def iso(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "2024-09-11"."""
    del scene
    day = make_day(int(match["year"]), int(match["m"]), int(match["d"]))
    return (dated(day.isoformat()),) if day else ()


_PIVOT = 50
_CENTURIES = (2000, 1900)


def slashes(match: Match, scene: Scene) -> tuple[Made, ...]:
    """ "03/06/98": the month first, as in US papers; where the day may come first, the bracket holds both."""
    del scene
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) < 4:  # noqa: PLR2004 - a year has four digits
        year += _CENTURIES[year >= _PIVOT]
    days = sorted(d for d in (make_day(year, a, b), make_day(year, b, a)) if d is not None)
    if not days:
        return ()
    value = make_day(year, a, b) or days[0]
    return (dated(value.isoformat(), when=Interval(days[0], days[-1])),)


_ANY_DAY = rf"(?:{WEEKDAY_SHORT},?\s+)?"
_WHICH = r"(?P<which>last|this\s+past|past|this|next|this\s+coming|coming)"
_OF_YEAR = rf"(?:,?\s+(?:of\s+|in\s+)?(?:{YEAR}|(?P<which>last|this|next|the\s+same|previous)\s+year\b))?"
_NTH = rf"(?:(?P<nth>{either(ORDINALS)})[-\s](?:fiscal[-\s])?)"

DATES: tuple[Rule, ...] = (
    rule("iso date", r"(?P<year>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b(?![-\d])", iso),
    rule("date with slashes", r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>\d{4}|\d\d)\b", slashes),
    rule("month day year", rf"{_ANY_DAY}{MONTH}\s+{DAY},?\s+{YEAR}", full_date),
    rule("day month year", rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}", full_date),
    rule("month days", rf"(?P<begin>{MONTH}\s+{DAY})\s?(?:-|–|to|and|through)\s?(?P<last>[0-3]?\d)\b(?![:.,]?\d|\s+(?:percent|per))", month_days),
    rule("month day", rf"{_ANY_DAY}{MONTH}\s+{DAY}(?![:.,]?\d)", month_day),
    rule("day month", rf"{_ANY_DAY}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}", month_day),
    rule("month year", rf"{MOD}{MONTH},?\s+(?:of\s+|in\s+)?{YEAR}", month_year),
    rule("month of this or last year", rf"{MOD}{MONTH}\s+(?:of\s+)?(?P<which>last|this|next)\s+year\b", month_of_year),
    rule("month", rf"{MOD}(?:(?P<which>last|this\s+past|next|this)\s+)?{MONTH}(?!\s+\d)", month_alone),
    rule("years", r"(?P<begin>1[5-9]\d\d|20\d\d)\s?[-–]\s?(?P<last>(?:1[5-9]|20)?\d\d)\b(?![-\d])", years),
    rule("year", rf"{MOD}(?:fiscal\s+(?:year\s+)?|the\s+year\s+)?{YEAR}(?![-–/:.,%]\d|\s?%|-|\s+percent)", year_alone),
    rule("decade", rf"(?:the\s+)?{MOD}(?:the\s+)?(?P<decade>1[5-9]\d|20\d)0[’']?s\b", decade),
    rule("century", rf"(?:the\s+)?{MOD}(?:the\s+)?(?P<nth>1\d|2[01])(?:st|nd|rd|th)[-\s]century\b", century),
    rule("quarter", rf"(?:the\s+)?(?:fiscal[-\s])?(?:{_NTH}(?P<span>quarter)|q(?P<digit>[1-4]))\b{_OF_YEAR}", quarter),
    rule("half of a year", rf"(?:the\s+)?{_NTH}(?P<span>half)\b(?:\s+of\s+(?:{YEAR}|(?P<which>last|this|next)\s+year\b))", quarter),
    rule("season of a year", rf"(?:the\s+)?{MOD}(?:the\s+)?{SEASON}\s+(?:of\s+)?(?:{YEAR}|(?P<which>last|this|next)\s+year\b)", season),
    rule("season", rf"{MOD}(?P<which>last|this|next|past)\s+{SEASON}", season),
    rule("weekday", rf"(?:(?P<mod>early|late)\s+(?:on\s+)?)?(?:{_WHICH}\s+)?{WEEKDAY}(?:\s+{DAYPART})?(?![’']?s?\s+(?:of\s+)?{MONTH.replace('?P<month>', '?:')}\s+\d)", weekday),
    rule("feast", rf"(?P<feast>{either(f for f in HOLIDAYS if f != 'christmas')})\b", holiday),
    rule("christmas", r"(?:(?<=\bat )|(?<=\bby )|(?<=\bbefore )|(?<=\bsince )|(?<=\bover )|(?<=\bafter ))(?P<feast>christmas)\b(?!\s+[a-z])", holiday),
)
"""Absolute dates and the calendar's own names, most specific first: of two that start together the longer wins."""

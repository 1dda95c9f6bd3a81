"""The words of the calendar, and the pattern fragments made of them.

Fragments never nest one repetition in another, so every pattern runs in linear time.
"""

import re
from collections.abc import Iterable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        ),
        start=1,
    )
    for name in names.split()
}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}


def _names(listed: str) -> list[str]:
    return listed.split()


_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
ONES = {word: n for n, word in enumerate(_names(f"{_ONES} eighteen nineteen"), start=1)}
TENS = {w: 10 * n for n, w in enumerate(_names("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)}
ORDINALS = {word: n for n, word in enumerate(_names("first second third fourth"), start=1)} | {
    f"{n}{end}": n for n, end in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"))
}
UNITS = {
    "second": ("T", "S", 1),
    "minute": ("T", "M", 1),
    "hour": ("T", "H", 1),
    "day": ("", "D", 1),
    "week": ("", "W", 1),
    "fortnight": ("", "W", 2),
    "month": ("", "M", 1),
    "quarter": ("", "Q", 1),
    "year": ("", "Y", 1),
    "decade": ("", "Y", 10),
    "century": ("", "Y", 100),
    "centurie": ("", "Y", 100),
}
"""Unit (without a plural s) -> what goes before and after the number in an ISO 8601 duration, and a factor."""
DAYPARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midday": "T12:00"}
MODS = {
    "early": "START",
    "earlier": "START",
    "beginning": "START",
    "start": "START",
    "outset": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
    "first half": "START",
    "early part": "START",
    "first part": "START",
    "latter part": "END",
    "latter half": "END",
    "second half": "END",
    "last half": "END",
    "last part": "END",
    "end": "END",
    "close": "END",
}
BOUNDS = {
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "not more than": "EQUAL_OR_LESS",
    "not less than": "EQUAL_OR_MORE",
    "a little more than": "MORE_THAN",
    "under": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "close to": "LESS_THAN",
    "just over": "MORE_THAN",
    "just under": "LESS_THAN",
    "approximately": "APPROX",
    "some": "APPROX",
}


COUNTS: dict[str, float | None] = {
    "a": 1,
    "an": 1,
    "another": 1,
    "a single": 1,
    "a hundred": 100,
    "a thousand": 1000,
    "couple of": 2,
    "half": 0.5,
    "half a": 0.5,
    "half an": 0.5,
    "a quarter of a": 0.25,
    "a quarter of an": 0.25,
    "a quarter": 0.25,
    "quarter": 0.25,
    "a half": 0.5,
    "one and a half": 1.5,
    "a dozen": 12,
    "a couple of": 2,
    "a couple": 2,
    "several": None,
    "a few": None,
    "few": None,
    "many": None,
    "dozens of": None,
    "a number of": None,
    "some": None,
}
"""Counting words that are not numerals; None where the number is left open (X in TIMEX3)."""


def either(words: Iterable[str]) -> str:
    """A pattern for any one of `words`, longest first."""
    return "(?:" + "|".join(w.replace(" ", r"\s+") for w in sorted(words, key=len, reverse=True)) + ")"


_LONG_MONTHS = _names("january february march april may june july august september october november december")
_SHORT_MONTHS = [m for m in MONTHS if m not in _LONG_MONTHS]
MONTH = rf"(?P<month>{either(_LONG_MONTHS)}\b|{either(_SHORT_MONTHS)}(?:\.|\b))"
_LONG_DAYS = _names("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAY = rf"(?P<weekday>{either(_LONG_DAYS)})\b"
WEEKDAYS_PLURAL = rf"(?P<weekday>{either(_LONG_DAYS)})s\b"
WEEKDAY_SHORT = rf"(?P<weekday>{either(_LONG_DAYS)}\b|{either(d for d in WEEKDAYS if d not in _LONG_DAYS)}(?:\.|\b))"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"
YEAR = r"(?P<year>1\d\d\d|20\d\d)\b(?!,\d)"
SPOKEN = (
    rf"(?:(?P<spoken>nineteen|twenty)[-\s](?:hundred\s+)?(?:and\s+)?(?P<tens>{either(TENS)}(?:[-\s]{either(ONES)})?)"
    rf"|(?:(?<=\bin\s)|(?<=\byear\s)|(?<=\bsince\s)|(?<=\bby\s)|(?<=\buntil\s))(?P<thousand>two\s+thousand)"
    rf"(?:\s+(?:and\s+)?(?P<ones>{either(ONES)}))?)\b"
)
DAYPART = rf"(?P<part>{either(DAYPARTS)})\b"
SEASON = rf"(?P<season>{either(SEASONS)})\b"
NUMERAL = (
    rf"(?:\d{{1,4}}(?:,\d{{3}})*(?:\.\d+)?|{either(TENS)}(?:[-\s]{either(ONES)})?|{either(ONES)})"
    r"(?:\s+hundred|\s+thousand|\s+million|\s+billion)?"
)
COUNT = rf"(?P<count>{NUMERAL}|{either(COUNTS)})"
UNIT = rf"(?P<unit>{either(UNITS)})(?P<units>s)?"
HALF_MORE = r"(?P<half>\s*½|\s+1/2|[-\s]and[-\s]a[-\s]half)?"
HALF_AFTER = r"(?P<more>\s+and\s+a\s+half\b)?"
BOUND = rf"(?:(?P<bound>{either(BOUNDS)})\s+)?"
_EDGES = [word for word in MODS if word not in {"early", "earlier", "late", "later", "mid"}]
MOD = (
    r"(?:(?P<mod>early|earlier|late|later|mid)[-\s]|"
    rf"(?:the\s+)?(?:very\s+)?(?P<edge>{either(_EDGES)})\s+of\s+)?"
)
DECADE_WORDS = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
NTH_WORDS = {word: n for n, word in enumerate(_names(_NTH), start=1)}
DAY_WORD = rf"(?P<day>{either(NTH_WORDS)})\b"
CENTURY = rf"(?:(?P<nth>\d\d?)(?:st|nd|rd|th)|(?P<nthword>{either(NTH_WORDS)}))[-\s]century\b"
PERIOD = r"(?P<period>day|week|weekend|month|quarter|year|decade|century)\b"


def spoken_year(match: re.Match[str]) -> int | None:
    """The year in a match of `SPOKEN`, None where the match holds none."""
    parts = match.groupdict()
    if parts.get("thousand"):
        return 2000 + int(number(parts["ones"] or "") or 0)
    if parts.get("spoken"):
        return (1900 if parts["spoken"].lower() == "nineteen" else 2000) + int(number(parts["tens"] or "") or 0)
    return None


def unit_of(match: re.Match[str]) -> str:
    """The unit in a match of `UNIT`, in the singular."""
    return match["unit"].lower().replace("centurie", "century")


def day_number(match: re.Match[str]) -> int:
    """The day of the month in a match of `DAY` or `DAY_WORD`."""
    return int(match["day"]) if match["day"].isdigit() else NTH_WORDS[match["day"].lower().replace(" ", "-")]


def century_number(match: re.Match[str]) -> int:
    """The number of the century in a match of `CENTURY`."""
    return int(match["nth"]) if match["nth"] else NTH_WORDS[match["nthword"].lower()]


def month_number(word: str) -> int:
    """The number of the month that `word` (a match of `MONTH`) names."""
    return MONTHS[word.lower().rstrip(".")]


def _plurals(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words) | {f"{word}s" for word in words}


MONTH_WORDS = frozenset(MONTHS)
WEEKDAY_WORDS = frozenset(WEEKDAYS)
UNIT_WORDS = _plurals(UNITS)
PERIOD_WORDS = _plurals(("day", "week", "weekend", "month", "quarter", "year", "decade", "century"))
A_YEAR = frozenset({"0000"})
"""What a paragraph must have for a rule to be tried: see `scene.words_of`."""


_POWERS = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


def number(words: str) -> float | None:
    """The number that `words` (a match of `COUNT`) stand for, None where they leave it open."""
    text = " ".join(words.lower().replace("-", " ").split())
    if text in COUNTS:
        return COUNTS[text]
    total = 0.0
    for word in text.replace(",", "").split():
        if word in _POWERS:
            total *= _POWERS[word]
        else:
            total += ONES.get(word) or TENS.get(word) or float(word)
    return total


_SUBUNITS = {"year": ("M", 12), "hour": ("M", 60), "minute": ("S", 60)}


def whole_number(word: str) -> int | None:
    """The number that one word or figure stands for, None for any other word."""
    low = word.lower()
    return int(low) if low.isdecimal() and len(low) < len("10000") else ONES.get(low) or TENS.get(low)


def duration_value(unit: str, count: float | None) -> str:
    """As in "P20M"; X where the count is left open, and a half year in months: "P2Y6M"."""
    before, letter, factor = UNITS[unit]
    if count is None:
        return f"P{before}X{letter}"
    whole, part = divmod(count, 1)
    if part and unit in _SUBUNITS:
        small, per = _SUBUNITS[unit]
        return f"P{before}{f'{whole:g}{letter}' if whole else ''}{part * per:g}{small}"
    return f"P{before}{count * factor:g}{letter}"


def counted(match: re.Match[str]) -> tuple[str, float | None]:
    """The unit and the count; years and a half are counted in months."""
    unit, count = unit_of(match), number(match["count"]) if match["count"] else None
    if count is None:
        return unit, None
    count += 0.5 if match["half"] or match["more"] else 0
    return ("month", count * 12) if unit == "year" and count % 1 else (unit, count)

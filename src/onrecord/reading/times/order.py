"""Whether dates in figures put the day or the month first, and what tells so.

The evidence, the strongest first: other figures of the article where only one order fits ("25/12/2023"), how it writes
dates out ("11 September", "September 11"), the country of its outlet, its spelling. Without any, both readings stay.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.reading.clauses import words
from onrecord.reading.times.words import MONTHS, either

_MONTHS_OF_YEAR = 12
_FIGURES = re.compile(r"(?<![\w/.-])(\d\d?)([/.])(\d\d?)\2(?:\d{4}|\d\d)\b(?![/.]\d)")
_NAMES = either(m for m in MONTHS if len(m) > len("sept") or m in {"june", "july"})
_DAY_MONTH = re.compile(rf"\b\d\d?(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAMES}\b", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b{_NAMES}\s+\d\d?\b(?!\d)", re.IGNORECASE)
_BRITISH = re.compile(
    r"\b(?:(?:col|fav|hon|lab|neighb|behavi|harb|rum)our\w*|centres?|theatres?|metres?|defence|offence|programmes?"
    r"|(?:organ|recogn|real|critic|apolog|emphas|author)is(?:e[ds]?|ing|ation)|travell(?:ed|ing|ers?)|per cent"
    r"|whilst)\b"
)
_AMERICAN = re.compile(
    r"\b(?:(?:col|fav|hon|lab|neighb|behavi|harb|rum)or(?:s|ed|ing|able|ite|hood)?|centers?|theaters?|meters?|defense"
    r"|offense|(?:organ|recogn|real|critic|apolog|emphas|author)iz(?:e[ds]?|ing|ation)|travel(?:ed|ing|ers?)|percent)\b"
)
_SURE = 2
"""Words in one spelling, and none in the other, that tell it."""

_MONTH_FIRST = words("US")
_EITHER = words("CA PH CN JP KR KP TW MN IR SA")
"""Countries whose English-language press has both orders, or counts the year first."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which comes first in "03/04/2024", and what tells so."""

    day_first: bool
    because: str


def order_of(texts: Sequence[str], country: str | None) -> Order | None:
    """The order of an article's dates in figures; None where nothing tells, or nothing asks.

    `country` is the code of its outlet's country, where known.
    """
    pairs = [(int(found[1]), int(found[3])) for text in texts for found in _FIGURES.finditer(text)]
    if not pairs:
        return None
    own = sum((first > _MONTHS_OF_YEAR) - (second > _MONTHS_OF_YEAR) for first, second in pairs)
    own = own or sum(len(_DAY_MONTH.findall(text)) - len(_MONTH_DAY.findall(text)) for text in texts)
    if own:
        return Order(own > 0, _reason("as in the article's other dates", day_first=own > 0))
    home = _customary(country)
    if home is not None:
        return Order(home, _reason(BY_OUTLET, day_first=home))
    spelt = _spelling(texts)
    return None if spelt is None else Order(spelt, _reason(BY_SPELLING, day_first=spelt))


BY_OUTLET = "as in the country of its outlet"
BY_SPELLING = "as its spelling has it"


def _reason(why: str, *, day_first: bool) -> str:
    return f"date in figures, {'day' if day_first else 'month'} first {why}"


WEAK = {_reason(why, day_first=first): why for why in (BY_OUTLET, BY_SPELLING) for first in (True, False)}
"""Reasons that lie outside the article's dates -> what the reader is told."""


def _customary(country: str | None) -> bool | None:
    """Whether papers of that country put the day first; None where they do both."""
    if country is None or country in _EITHER:
        return None
    return country not in _MONTH_FIRST


def _spelling(texts: Sequence[str]) -> bool | None:
    """Whether the spelling is British (day first) and not American; None where it is both, or hardly shows."""
    british, american = (sum(len(p.findall(text)) for text in texts) for p in (_BRITISH, _AMERICAN))
    if min(british, american) or max(british, american) < _SURE:
        return None
    return british > american

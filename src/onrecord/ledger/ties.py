"""Which anchors of two articles tell the same thing: a meeting, a journey, the start of a war, the same words.

Strict, since a false tie dates a page wrongly: the same kind of deed, by the calendar that both name, and either two
people in common or two kinds of deed, a month and a country. Words are the same where six in a row are.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.ledger.spellings import same_spelling
from onrecord.reading.printing import SAYING, Anchor
from onrecord.text.article import Interval

_IN_A_ROW = 6
_MONTH = 31
_TWO = 2
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Tie:
    """Two anchors, of the page to be dated and of another, that tell the same; `rule` says how that is known."""

    own: Anchor
    other: Anchor
    rule: str


def tied(own: Anchor, text: str, other: Anchor, other_text: str) -> Tie | None:
    """The tie between two anchors, None where nothing shows that they tell the same."""
    said = SAYING in own.acts
    if said is not (SAYING in other.acts):
        return None
    if said:
        same = _same_people(own.people, other.people) and _same_words(own.span.of(text), other.span.of(other_text))
        return Tie(own, other, "same-words") if same else None
    acts = set(own.acts) & set(other.acts)
    if own.gap is None or not acts or not _same_calendar(own, other):
        return None
    if _same_people(own.people, other.people) >= _TWO:
        return Tie(own, other, f"same-{min(acts)}")
    month = own.month is not None and own.month == (other.month or _month_of(other.when))
    if month and len(acts) >= _TWO and _same_places(own.places, other.places):
        return Tie(own, other, f"same-{max(acts)}")
    return None


def _same_calendar(own: Anchor, other: Anchor) -> bool:
    """Whether both can name the same day or month; a time as wide as a year ties nothing."""
    if own.weekday is not None:
        day = other.when.earliest if other.when.earliest == other.when.latest else None
        return own.weekday == (day.weekday() if day else other.weekday)
    return own.month is not None and own.month == (other.month or _month_of(other.when))


def _month_of(when: Interval) -> int | None:
    """The month that a bracket lies in."""
    if when.earliest is None or when.latest is None or (when.latest - when.earliest).days > _MONTH:
        return None
    return when.earliest.month if when.earliest.month == when.latest.month else None


def _same_people(one: Iterable[str], other: Iterable[str]) -> int:
    """How many people both name: by surname, since one article may have no more."""
    return len({_surname(name) for name in one} & {_surname(name) for name in other})


def _surname(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    words = _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).lower())
    return next((word for word in reversed(words) if word not in {"jr", "sr", "ii", "iii"}), name)


def _same_places(one: Sequence[str], other: Sequence[str]) -> bool:
    return bool({same_spelling(name) for name in one} & {same_spelling(name) for name in other})


def _same_words(one: str, other: str) -> bool:
    """Whether six words in a row are the same."""
    return bool(_runs(one) & _runs(other))


def _runs(words: str) -> frozenset[tuple[str, ...]]:
    said = _WORD.findall(words.lower())
    return frozenset(tuple(said[i : i + _IN_A_ROW]) for i in range(len(said) - _IN_A_ROW + 1))

"""Which anchors of two articles tell the same thing: a meeting, a journey, the start of a war, the same words.

Strict, since a false tie dates a page wrongly: the same kind of deed, by the calendar that both name, and either two
people in common or the beginning of one thing, a month and a country; or else the very day of the year and three
names in common. Words are the same where six in a row are.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.ledger.spellings import same_spelling
from onrecord.reading.printing import AGE, SAYING, Anchor
from onrecord.text.article import Article, Interval

_BEGINNING = "outbreak"
_ONCE = frozenset({"meeting", "journey", "verdict", "death", "inauguration", "crash"})
"""Deeds that two people do together on one day; they may attack each other, or begin things, on any."""
_SAME_DAY = "same-day"
_IN_A_ROW = 6
_MONTH = 31
_TWO, _THREE = 2, 3
_WORD = re.compile(r"[^\W_]+")

Key = tuple[str, str | int]
Index = Mapping[Key, Sequence[tuple[Article, Anchor]]]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two anchors, of the page to be dated and of another, that tell the same; `rule` says how that is known."""

    own: Anchor
    other: Anchor
    rule: str


def index(anchors: Iterable[tuple[Article, Anchor]]) -> Index:
    """All anchors by what another must share with them to tell the same, so that not every pair is looked at."""
    found: dict[Key, list[tuple[Article, Anchor]]] = defaultdict(list)
    for article, anchor in anchors:
        for key in _keys(anchor):
            found[key].append((article, anchor))
    return found


def ties(own: Anchor, article: Article, known: Index) -> tuple[tuple[Tie, Article], ...]:
    """Every tie of `own`, an anchor of `article`, to those of other articles.

    None where the others tell of several days: who meet every week cannot say which week it is.
    """
    keys = ((act, _BEGINNING) for act in own.acts) if AGE in own.acts else _keys(own)
    candidates = (one for key in keys for one in known.get(key, ()))
    others = {(o.id, a): (o, a) for o, a in candidates if o.id != article.id}.values()
    found = tuple((Tie(own, a, rule), o) for o, a in others if (rule := _rule(own, article, a, o)) is not None)
    days = {tie.other.when for tie, _ in found if tie.other.when.known}
    return found if SAYING in own.acts or len(days) <= 1 else ()


def _keys(anchor: Anchor) -> Iterator[Key]:
    """Deed and calendar day or month; of words, their speaker; of a beginning, that it is one."""
    if SAYING in anchor.acts:
        yield from ((SAYING, _surname(name)) for name in anchor.people)
        return
    if anchor.month and anchor.day:
        yield _SAME_DAY, f"{anchor.month}-{anchor.day}"
    for act in anchor.acts:
        if (weekday := _weekday(anchor)) is not None:
            yield act, weekday
        if (month := _month(anchor)) is not None:
            yield act, f"month {month}"
        if _BEGINNING in anchor.acts and AGE not in anchor.acts:
            yield act, _BEGINNING


def _rule(own: Anchor, article: Article, other: Anchor, its_article: Article) -> str | None:
    """By what rule both tell the same; None where nothing shows that they do."""
    if SAYING in own.acts:
        return "same-words" if _same_words(article.words(own.span), its_article.words(other.span)) else None
    acts = set(own.acts) & set(other.acts) - {AGE}
    people = len(_surnames(own) & _surnames(other))
    if AGE in own.acts:
        same = acts - {_BEGINNING} and (people or _share_a_place(own, other))
        return f"age-of-{max(acts - {_BEGINNING})}" if same else None
    if own.gap is None or AGE in other.acts:
        return None
    if own.day is not None and (own.month, own.day) == (other.month, other.day):
        places = len(_places(own) & _places(other))
        return _SAME_DAY if people and people + places >= _THREE else None
    once = acts & _ONCE
    if once and people >= _TWO and (own.weekday is None or own.weekday == _weekday(other)):
        return f"same-{min(once)}"
    began = _BEGINNING in acts and acts != {_BEGINNING} and own.month is not None and own.month == _month(other)
    return f"same-{max(acts)}" if began and _share_a_place(own, other) else None


def _weekday(anchor: Anchor) -> int | None:
    """The weekday that it names, or that of the day that it names."""
    day = anchor.when.earliest if anchor.when.earliest == anchor.when.latest else None
    return day.weekday() if day else anchor.weekday


def _month(anchor: Anchor) -> int | None:
    """The month that it names."""
    return anchor.month or _month_of(anchor.when)


def _month_of(when: Interval) -> int | None:
    if when.earliest is None or when.latest is None or (when.latest - when.earliest).days > _MONTH:
        return None
    return when.earliest.month if when.earliest.month == when.latest.month else None


def _surnames(anchor: Anchor) -> frozenset[str]:
    """The people by surname, since one article may have no more."""
    return frozenset(map(_surname, anchor.people))


def _surname(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    words = _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).lower())
    return next((word for word in reversed(words) if word not in {"jr", "sr", "ii", "iii"}), name)


def _share_a_place(one: Anchor, other: Anchor) -> bool:
    return bool(_places(one) & _places(other))


def _places(anchor: Anchor) -> frozenset[str]:
    """Places, peoples and organisations, each in one spelling."""
    return frozenset(map(same_spelling, anchor.places))


def _same_words(one: str, other: str) -> bool:
    """Whether six words in a row are the same."""
    return bool(_runs(one) & _runs(other))


@lru_cache(maxsize=4096)
def _runs(words: str) -> frozenset[tuple[str, ...]]:
    said = _WORD.findall(words.lower())
    return frozenset(tuple(said[i : i + _IN_A_ROW]) for i in range(len(said) - _IN_A_ROW + 1))

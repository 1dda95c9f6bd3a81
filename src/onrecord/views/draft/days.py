"""Every day that a draft gives for a statement or happening, beside those that the record gives for the same.

A weekday is compared as a weekday, a month as a month: the draft need not say when it will be printed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import Interval
from onrecord.views.draft.known import Draft, Line, Record, stems_of
from onrecord.views.draft.values import OBJECTIONS, Checked, Item, Outcome, Proof
from onrecord.views.phrases import day as in_words
from onrecord.views.phrases import one_line

_NEAR = 12
"""Words on either side of a day that say what happened on it."""
_TOPIC = 0.35
_SURE = 0.5
_ALL = 0.65
"""Least share of these words for a sentence to bear the day out, and for one to be held against it."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})s?\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b({'|'.join(m[:3] for m in _MONTHS)})[a-z]*\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_OF_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:am|pm|years?|days?|months?|weeks?))", re.IGNORECASE)
_Parts = tuple[int | None, int | None, int | None, int | None]
"""Year, month, day of the month, weekday (Monday is 0): None where it is not given."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that a sentence of the record gives. `saying`: when something was said; `words`: "" where it has none."""

    parts: _Parts
    words: str
    saying: bool


def check_days(draft: Draft, record: Record) -> Iterator[Checked]:
    """One row for each day, month or year in the draft outside of quotations."""
    for line in draft.lines:
        for time in line.times:
            parts = _parts(draft.article.words(time.span))
            quoted = any(q.inner.covers(time.span) for q in draft.reading.quotes)
            if time.type in {TimeType.DATE, TimeType.TIME} and any(p is not None for p in parts) and not quoted:
                yield _check(time, parts, line, draft, record)


def _check(time: TimeExpression, parts: _Parts, line: Line, draft: Draft, record: Record) -> Checked:
    near = record.like(_topic(time, line), _TOPIC)
    given = [(share, other, list(_given(other, record))) for share, other in near]
    borne = [record.proof(other) for _, other, days in given if any(_agree(parts, day.parts) for day in days)]
    if borne:
        return _row(time, draft, Outcome.AGREES, "the record has this day with it", borne[:2])
    told = [_parts(draft.article.words(t.span)) for t in line.times if t != time]
    held = [a for a in draft.reading.attributions if a.cue and line.span.covers(a.cue[0])]
    saying = bool(held) and not any(c.overlaps(time.span) for a in held for c in a.content)
    against = [
        (record.proof(other), day.words)
        for share, other, days in given
        for day in days
        if share >= _SURE
        and _may_be_held_against(day, saying=saying, sure=share >= _ALL or len(other.times) == len(line.times) == 1)
        and _rivals(parts, day.parts)
        and not any(_agree(one, day.parts) for one in told)
    ]
    printed = [record.proof(other) for _, other, _ in given if _of_the_news(parts, other, record)]
    written = [one for one in against if one[1]] or ([] if printed else against)
    if written:
        because = f"the record has “{written[0][1]}” here" if written[0][1] else "the record has it said on another day"
        return _row(time, draft, Outcome.WRONG_DATE, because, [p for p, w in written if w == written[0][1]][:2])
    if printed:
        return _row(time, draft, Outcome.AGREES, "the record's articles are of this day", printed[:2])
    dated = [other for share, other, _ in given if share >= _SURE and other.said and _printed(other, record)]
    if saying and parts[3] is not None and dated and not any(_just_before(parts, one, record) for one in dated):
        because = f"the record's article is of {_spelt(_printed(dated[0], record))}"
        return _row(time, draft, Outcome.WRONG_DATE, because, [record.proof(one) for one in dated[:2]])
    return _row(time, draft, Outcome.NOT_FOUND, "the record gives no day for this", [])


def _may_be_held_against(day: _Day, *, saying: bool, sure: bool) -> bool:
    """Whether both are days of saying, or neither is; or it is sure enough that both sentences tell the same."""
    return day.saying is saying or (sure and bool(day.words))


def _topic(time: TimeExpression, line: Line) -> frozenset[str]:
    at = [n for n, w in enumerate(line.words) if w.span.overlaps(time.span)]
    return stems_of(line.words[max(0, at[0] - _NEAR) : at[-1] + _NEAR]) if at else line.stems


def _given(line: Line, record: Record) -> Iterator[_Day]:
    """The days that a sentence of the record gives, in its words and as resolved; and when what it tells was said."""
    article = record.articles[line.article]
    for time in line.times:
        if time.type in {TimeType.DATE, TimeType.TIME}:
            words = one_line(article.words(time.span))
            written, resolved = _parts(words), _of_interval(time.when)
            year, month, day, weekday = (r if w is None else w for w, r in zip(written, resolved, strict=True))
            saying = bool(line.said) and not any(c.span.overlaps(time.span) for s in line.said for c in s.content)
            yield _Day((year, month, day, weekday), words, saying)
    for said in line.said:
        yield _Day(_of_interval(said.said), "", saying=True)


def _printed(line: Line, record: Record) -> date | None:
    """The day of its page, where that is known to the day."""
    page = record.pages.get(line.article)
    when = page.published.when if page else None
    return when.latest if when is not None and when.earliest == when.latest else None


def _spelt(day: date | None) -> str:
    return "an unknown day" if day is None else f"{day:%A}, {in_words(day)}"


def _just_before(parts: _Parts, line: Line, record: Record) -> bool:
    """Whether it is the day of the page or one of the two before: news is no older."""
    printed = _printed(line, record)
    return printed is not None and any(_agree(parts, _of_day(printed - timedelta(days=n))) for n in range(3))


def _of_the_news(parts: _Parts, line: Line, record: Record) -> bool:
    """Whether it is the day of the page, or the one before: when what it tells was said, if it says nothing else."""
    printed = _printed(line, record)
    if printed is None or parts[2:] == (None, None):
        return False
    days = (printed,) if line.times else (printed, printed - timedelta(days=1))
    return any(_agree(parts, _of_day(one)) for one in days)


def _agree(mine: _Parts, other: _Parts) -> bool:
    """Whether both give the same where both give something, and share something."""
    both = [(a, b) for a, b in zip(mine, other, strict=True) if a is not None and b is not None]
    finest = max((n for n, a in enumerate(mine) if a is not None), default=-1)
    return bool(both) and all(a == b for a, b in both) and (other[finest] is not None or len(both) > 1)


def _rivals(mine: _Parts, other: _Parts) -> bool:
    """Whether both are days, or both months, or both years, and cannot be the same."""
    for index in (3, 2, 1, 0):
        if mine[index] is not None:
            return other[index] is not None and not _agree(mine, other)
    return False


def _parts(words: str) -> _Parts:
    weekday, month, year = _WEEKDAY.search(words), _MONTH.search(words), _YEAR.search(words)
    bare = _YEAR.sub(" ", words)
    of_month = _OF_MONTH.search(bare) if month else None
    return (
        int(year[1]) if year else None,
        [m[:3] for m in _MONTHS].index(month[1].lower()) + 1 if month else None,
        int(of_month[1]) if of_month else None,
        _WEEKDAYS.index(weekday[1].lower()) if weekday else None,
    )


def _of_interval(when: Interval) -> _Parts:
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return (None, None, None, None)
    if first == last:
        return _of_day(first)
    year = first.year if first.year == last.year else None
    return (year, first.month if year and first.month == last.month else None, None, None)


def _of_day(day: date) -> _Parts:
    return (day.year, day.month, day.day, day.weekday())


def _row(time: TimeExpression, draft: Draft, outcome: Outcome, because: str, proofs: Iterable[Proof]) -> Checked:
    return Checked(
        Item.DATE,
        outcome,
        outcome in OBJECTIONS,
        because,
        one_line(draft.article.words(time.span)),
        time.span.start,
        time.span.end,
        proofs=tuple(proofs),
    )

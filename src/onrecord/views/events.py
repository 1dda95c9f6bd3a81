"""Events: the lines of the timeline that tell one event, as one row; and the digest, a line a day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.ledger.values import Clock
from onrecord.reading.values import IN_CAPTION, Told
from onrecord.text.article import Interval
from onrecord.views.alone import is_grave, names_its_matter, stands_alone
from onrecord.views.timeline import Telling, TimelineRow

_WORTH = tuple(told.value for told in (Told.CONFIRMED, Told.ANNOUNCED, Told.OUTLET, Told.REPORTED, Told.PLANNED))
"""Statuses, the one that says most first; a denial stands for an event only where nobody tells it."""


def events(rows: Iterable[TimelineRow]) -> tuple[TimelineRow, ...]:
    """The rows in their order, those that tell one event as one: at the place of the first of them.

    A copied line tells what the line tells that it copies.
    """
    held = tuple(rows)
    event = {row.id: row.event or row.id for row in held}
    told: dict[str, list[TimelineRow]] = {}
    for row in held:
        copied = row.copy_of if row.clock is Clock.HAPPENED else None
        told.setdefault(row.event or event.get(copied or "", copied) or row.id, []).append(row)
    return tuple(_one(lines) for lines in told.values())


def _one(lines: Sequence[TimelineRow]) -> TimelineRow:
    """The row that names most, with the narrowest bracket, the citations and the tellings of all."""
    if lines[0].clock is not Clock.HAPPENED:
        return lines[0]
    best = max(lines, key=lambda row: (row.copy_of is None, len(row.participants), row.place is not None))
    dated = min(lines, key=lambda row: (_width(row.when), row.doubt is not None))
    when = dated.when
    return replace(
        best,
        when=when,
        earliest=when.earliest,
        latest=when.latest,
        doubt=dated.doubt,
        asserted=any(row.asserted for row in lines),
        status=min((row.status for row in lines), key=_rank),
        citations=tuple(dict.fromkeys(c for row in lines for c in row.citations)),
        tellings=tuple(
            Telling(row.status, row.told_by, row.outlet, row.printed, row.what, row.citation, row.path) for row in lines
        ),
        pages=max(best.pages, len({row.article for row in lines})),
        origins=tuple(dict.fromkeys(row.origin for row in lines)),
        same_because=tuple(dict.fromkeys(because for row in lines for because in row.same_because)),
        copy_of=None,
    )


def _rank(status: str) -> int:
    return _WORTH.index(status) if status in _WORTH else len(_WORTH)


def _width(when: Interval) -> tuple[bool, int]:
    return when.width is None, when.width or 0


def digest(rows: Iterable[TimelineRow]) -> tuple[TimelineRow, ...]:
    """One row for each day or bracket of days, what has no date last; every line stands, or is counted in `more`.

    A page's own line counts with what else its article gives for that day. Before others comes what can be understood
    by itself and took place; of these what most articles tell, then what its article begins with.
    """
    held = tuple(rows)
    days: dict[Interval, list[TimelineRow]] = {}
    of_page: dict[str, list[Interval]] = {}
    for row in held:
        if row.clock is not Clock.PRINTED:
            of_page.setdefault(row.article, []).append(row.when)
    for row in held:
        when = _news_of(row, of_page.get(row.article, ())) if row.clock is Clock.PRINTED else row.when
        days.setdefault(when, []).append(row)
    return tuple(replace(max(lines, key=_worth), when=when, more=len(lines) - 1) for when, lines in days.items())


def _news_of(page: TimelineRow, whens: Iterable[Interval]) -> Interval:
    """The bracket that holds what the page tells of the days up to its printing; its own day where nothing is told."""
    ends = [when for when in whens if when.latest == page.latest and when.width is not None and when.width <= _NEWS]
    return min(ends, key=_width, default=page.when)


_NEWS = 7
"""Days."""
_LEAD = 700
"""Characters within which an article says what is new."""


def _worth(row: TimelineRow) -> tuple[object, ...]:
    """How much a line tells, as a key: the most the largest."""
    start = row.citations[0].span.start if row.citations else 0
    bare = row.clock is Clock.SAID and row.what[:1] in _QUOTED
    return (
        row.asserted,
        stands_alone(row.sentence if row.clock is Clock.HAPPENED else row.what, quoted=bare),
        row.clock is not Clock.PRINTED,
        names_its_matter(row.sentence if row.clock is Clock.HAPPENED else row.what),
        not row.planned and row.because != IN_CAPTION,
        row.clock is Clock.HAPPENED,
        row.pages,
        not bare,
        start < _LEAD,
        is_grave(row.what),
        len(row.participants),
        row.kinds != (),
        row.place is not None,
        -start,
    )


_QUOTED = frozenset("“\"‘'«„")

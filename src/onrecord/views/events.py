"""Events: the lines of the timeline that tell one event, as one row; and the digest, a line a day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from onrecord.ledger.values import Clock
from onrecord.reading.values import Told
from onrecord.text.article import Interval
from onrecord.views.timeline import Telling, TimelineRow

_WORTH = tuple(told.value for told in (Told.CONFIRMED, Told.ANNOUNCED, Told.OUTLET, Told.REPORTED, Told.PLANNED))
"""Statuses, the one that says most first; a denial stands for an event only where nobody tells it."""
_CLOCKS = {Clock.HAPPENED: 0, Clock.SAID: 1, Clock.PRINTED: 2}


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
    when = min((row.when for row in lines), key=_width)
    return replace(
        best,
        when=when,
        earliest=when.earliest,
        latest=when.latest,
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
    """One row for each bracket of days, undated ones left out: what happened before what was said or printed.

    Words that no article dates are left out as well: their week of printing is no day of a chronology.

    Among happenings, the one that most articles tell, then the one that names most; `more` counts the others.
    """
    chosen = []
    dated = (row for row in rows if row.when.known and (row.clock is not Clock.SAID or row.said.known))
    for when, run in groupby(dated, key=lambda row: row.when):
        lines = list(run)
        clock = min(_CLOCKS[row.clock] for row in lines)
        best = max(
            (row for row in lines if _CLOCKS[row.clock] == clock),
            key=lambda row: (row.pages, len(row.participants), row.kinds != (), row.place is not None),
        )
        chosen.append(replace(best, when=when, more=len(lines) - 1))
    return tuple(chosen)

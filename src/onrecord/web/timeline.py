"""The timeline: a line a day on three clocks, a strip that shows them at one glance, brackets as bars."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Clock
from onrecord.text.article import Interval
from onrecord.views.events import events
from onrecord.views.folding import folded, origin_words
from onrecord.views.phrases import outlet_words
from onrecord.views.timeline import TimelineAsked, TimelineRow, timeline
from onrecord.web import asked as ask
from onrecord.web import lines, paging, plots
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

PAGE = 150


@dataclass(frozen=True, slots=True)
class Entry:
    """One mark of the timeline: on which clock, its words (as a line where it is a statement), where they stand."""

    row: TimelineRow
    line: lines.Line | None
    href: str
    origin: str
    """On how many pages it stands and whom all have it from, where that is not this page's own outlet alone."""
    copies: tuple[lines.Copy, ...]
    """The other pages that carry it."""

    @property
    def judged_as(self) -> tuple[str, str]:
        """What a person judges who finds it wrong: the sort of thing, and its id."""
        if self.row.statement is not None:
            return "statement", self.row.statement
        return ("page", self.row.article) if self.row.clock is Clock.PRINTED else ("moment", self.row.id)


@dataclass(frozen=True, slots=True)
class Day:
    """All entries with one bracket of days."""

    when: Interval
    entries: tuple[Entry, ...]


def page(desk: Desk, request: Request) -> Response:
    """The timeline asked for."""
    shelf = desk.shelf(request)
    problems: list[str] = []
    query = request.query_params
    chosen = ask.one_of(query, "clock", Clock, problems)
    asked = TimelineAsked(
        clocks=frozenset({chosen} if chosen else Clock),
        since=ask.a_day(query, "from", problems),
        until=ask.a_day(query, "to", problems),
        about=ask.text(query, "about"),
        by=ask.one_of(query, "by", Clock, problems),
    )
    found = timeline(shelf.ledger, asked)
    rows = tuple(folded(events(found)))
    leaf = paging.leaf(request, rows, PAGE)
    return desk.page(
        request,
        "timeline.html",
        "Timeline",
        {
            "asked": asked,
            "chosen": chosen,
            "clocks": [
                (clock, paging.asking(request, clock=None if clock is chosen else clock.value)) for clock in Clock
            ],
            "problems": problems,
            "leaf": leaf,
            "folded": len(found) - len(rows),
            "days": list(days(shelf, leaf.items)),
            "strip": plots.strip([(row.clock, row.when) for row in rows]),
            "all_clocks": list(Clock),
            "periods": list(periods(request, rows)),
            "whole": paging.asking(request, **{"from": None, "to": None}) if asked.since or asked.until else None,
            "clear": request.url.path if query.keys() - {"asof"} else None,
        },
    )


def days(shelf: Shelf, rows: Iterable[TimelineRow]) -> Iterator[Day]:
    """The rows by their bracket of days, in their order."""
    for when, run in groupby(rows, key=lambda row: row.when):
        yield Day(when, tuple(_entry(shelf, row) for row in run))


def _entry(shelf: Shelf, row: TimelineRow) -> Entry:
    said = shelf.statements.get(row.statement or "")
    line = shelf.line(said) if said else None
    href = line.href if line else lines.web_address(row.citation)
    origins = tuple(map(shelf.named, row.origins))
    own = row.pages == 1 and row.origin == f"page {row.article}"
    origin = "" if own else origin_words(row.pages, shelf.named(row.origin), row.outlet, row.article, origins)
    told = [
        lines.Copy(outlet_words(one.outlet, one.path), one.printed, lines.web_address(one.citation))
        for one in row.tellings
        if one.citation != row.citation
    ]
    return Entry(row, line, href, origin, tuple(told) or shelf.carriers(row.id))


def periods(request: Request, rows: tuple[TimelineRow, ...]) -> Iterator[tuple[str, int, str]]:
    """Years to look into more closely, or the months of a year where there is only one: words, count, address."""
    known = [row.when.earliest for row in rows if row.when.earliest]
    years = Counter(when.year for when in known)
    if len(years) > 1:
        for year, count in sorted(years.items()):
            yield str(year), count, paging.asking(request, **{"from": f"{year}-01-01", "to": f"{year}-12-31"})
        return
    for (year, month), count in sorted(Counter((when.year, when.month) for when in known).items()):
        yield plots.month(year, month), count, paging.asking(request, **plots.month_bounds(year, month))

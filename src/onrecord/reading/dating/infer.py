"""The table of contents of dating from the text: gather every clue, believe the stronger first, keep what fits.

A clue that leaves no day together with stronger ones is kept as refused evidence, never averaged in.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from onrecord.reading.dating.almanac import from_almanac, from_runners
from onrecord.reading.dating.gaps import Placed
from onrecord.reading.dating.occasions import from_occasions
from onrecord.reading.dating.values import Clue
from onrecord.reading.dating.written import from_dateline, from_dates, lead_weekday
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.printing import EVER, FIRST, LAST, Printing, bracket, met
from onrecord.reading.syntax import Tree
from onrecord.text.article import Article, Evidence, Interval, Published, Status

RULES = (
    "dateline-without-year",
    "written-day",
    "named-since",
    "written-month",
    "office-since",
    "officeholder-acts",
    "candidate",
    "field-of-candidates",
    "weekday-and-date",
    "occasion-of-the-week",
    "occasion",
    "written-day-ahead",
    "written-year",
    "day-without-year",
    "month-without-year",
    "some-candidates",
    "lead-weekday",
)
"""Strongest first: what it says by itself before what it says by the way, days before years."""


_SLACK = timedelta(days=1)
_OCCASIONS = frozenset({"occasion", "occasion-of-the-week"})


def find_printing(article: Article, tree: Tree, placed: Sequence[Placed], lexicon: Lexicon) -> Printing:
    """The days that every clue in the text leaves for the printing, with the clues that narrow it down."""
    clues = [*from_dates(tree, placed), *from_almanac(article, tree, lexicon.almanac)]
    clues += from_dateline(article)
    clues += [*from_runners(article, lexicon.almanac), *from_occasions(article, tree, lexicon.almanac)]
    lead = lead_weekday(tree, placed)
    ranges, used, refused = EVER, list[Evidence](), list[Evidence]()
    for clue in sorted(clues, key=_order):
        if clue.rule == "some-candidates" and not any(e.rule in _OCCASIONS for e in used):
            continue  # too weak to date a page; good enough to say which year's primary is meant
        left = met(ranges, clue.ranges)
        if not left:
            refused.append(_evidence(article, clue))
        elif left != ranges:
            ranges = left
            used.append(_evidence(article, clue))
    if lead is not None:
        used.append(_evidence(article, lead))
    return Printing(ranges, lead.weekdays if lead else (), tuple(used), tuple(refused))


def _order(clue: Clue) -> tuple[int, int, date, int]:
    """The stronger rule first, of one rule the narrower clue, the later day, then the place in the text."""
    first = clue.ranges[0].earliest if clue.ranges else None
    latest_first = (LAST - (first or FIRST)).days
    return (
        RULES.index(clue.rule),
        latest_first,
        clue.ranges[-1].latest or LAST if clue.ranges else LAST,
        clue.span.start,
    )


def _evidence(article: Article, clue: Clue) -> Evidence:
    return Evidence("published", article.words(clue.span), clue.rule, clue.span)


def published(printing: Printing) -> Published | None:
    """The publication date that follows: a bracket with its evidence; None where the text leaves every day open."""
    when = bracket(printing.ranges, printing.weekdays)
    if not when.known:
        return None
    if when.earliest is not None and when.earliest == when.latest:
        # Every clue counts a day's slack: one day left over is where they barely meet, not the day of printing.
        when = Interval(when.earliest - _SLACK, when.earliest + _SLACK)
    status = Status.CONFLICTING if printing.refused else Status.INFERRED
    return Published(when, status, (*printing.evidence, *printing.refused))

"""The table of contents of dating from the text: gather every clue, believe the stronger first, keep what fits.

A clue that leaves no day together with stronger ones is kept as refused evidence, never averaged in.
"""

from collections.abc import Sequence
from datetime import date

from onrecord.reading.dating.almanac import from_almanac
from onrecord.reading.dating.gaps import Placed
from onrecord.reading.dating.values import Clue
from onrecord.reading.dating.written import from_dates, lead_weekday
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.printing import EVER, FIRST, LAST, Printing, bracket, met
from onrecord.reading.syntax import Tree
from onrecord.text.article import Article, Evidence, Published, Status

RULES = (
    "written-day",
    "named-since",
    "written-month",
    "office-since",
    "officeholder-acts",
    "candidate",
    "weekday-and-date",
    "written-day-ahead",
    "written-year",
    "day-without-year",
    "month-without-year",
    "lead-weekday",
)
"""Strongest first: what it says by itself before what it says by the way, days before years."""


def find_printing(article: Article, tree: Tree, placed: Sequence[Placed], lexicon: Lexicon) -> Printing:
    """The days that every clue in the text leaves for the printing, with the clues that narrow it down."""
    clues = [*from_dates(tree, placed), *from_almanac(article, tree, lexicon.almanac)]
    lead = lead_weekday(tree, placed)
    ranges, used, refused = EVER, list[Evidence](), list[Evidence]()
    for clue in sorted(clues, key=_order):
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
    status = Status.CONFLICTING if printing.refused else Status.INFERRED
    return Published(when, status, (*printing.evidence, *printing.refused))

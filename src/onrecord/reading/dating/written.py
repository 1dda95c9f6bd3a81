"""Clues from dates in the story: what is told as past lies before the printing, what is told as coming after it."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from onrecord.reading.clauses import Tense, governor, words
from onrecord.reading.dating.gaps import Placed
from onrecord.reading.dating.values import Clue
from onrecord.reading.printing import FIRST, LAST, Gap, Ranges, Unit, joined, met
from onrecord.reading.syntax import Tree
from onrecord.reading.values import TimeType
from onrecord.text.article import Article, Interval, Role
from onrecord.text.dates import day_in_dateline, find_dates

_AHEAD_OF = words(
    "by until till through to before toward towards for from between since and than beyond after if due "
    "maturing around about expires expiring - – —"
)
"""A date behind one of these may lie ahead though its clause tells of the past ("agreed to cut it by 2020")."""
_IN = words("in since during")
_SURE = words("will 'll ’ll shall")
_SLACK = timedelta(days=1)
"""Printed the evening before, in another time zone."""
_MONTH = 31
_LEAD = 2
"""Paragraphs of the story, the first ones, that say what is new in it."""
_TELLING = words("say tell announce warn call urge accuse declare confirm deny vow reject condemn insist report")
_LEAST_YEAR = 1990


def from_dates(tree: Tree, placed: Sequence[Placed]) -> Iterator[Clue]:
    """Every clue that a date in the story gives."""
    for one in placed:
        if one.time.type is not TimeType.DATE and one.weekday is None:
            continue
        before = _before(tree, one)
        yield from _full(tree, one, before)
        if not one.time.when.known:
            yield from _yearless(one, before)


def _before(tree: Tree, one: Placed) -> str:
    """The word before the date."""
    first = next(iter(tree.within(one.time.span)), 0)
    return tree.tokens[first - 1].text.lower() if first else ""


def _full(tree: Tree, one: Placed, before: str) -> Iterator[Clue]:
    """From a date with its year."""
    when, span = one.time.when, one.time.span
    if when.earliest is None or when.latest is None or not one.spelt:
        return
    days = (when.latest - when.earliest).days
    if one.looks is Tense.PAST and before not in _AHEAD_OF and when.earliest.year >= _LEAST_YEAR:
        rule = "written-day" if days == 0 else "written-month" if days < _MONTH else "written-year"
        if rule == "written-year" and not _dates_the_verb(tree, one.at, before):
            return
        yield Clue(rule, span, (Interval(when.earliest - _SLACK, LAST),))
    elif one.looks is Tense.FUTURE and days == 0 and before not in _AHEAD_OF and _will(tree, one.at):
        yield Clue("written-day-ahead", span, (Interval(FIRST, when.latest + _SLACK),))


def _dates_the_verb(tree: Tree, at: int, before: str) -> bool:
    """Whether "in 2014" says when somebody did something: "spending in 2016" may be a plan or a budget."""
    token = tree.tokens[at]
    verb = tree.tokens[tree.tokens[token.head].head]
    if any(tree.tokens[c].text.lower() == "fiscal" for c in tree.children[at]):
        return False
    return before in _IN and token.dep == "pobj" and verb.tag in {"VBD", "VBN"}


def _will(tree: Tree, at: int) -> bool:
    """Whether the clause says outright that it will be."""
    verb = governor(tree, at)
    return any(tree.tokens[c].text.lower() in _SURE and tree.tokens[c].dep == "aux" for c in tree.children[verb])


def _yearless(one: Placed, before: str) -> Iterator[Clue]:
    """From a day or month without its year: in any year, on its side of the printing."""
    if one.month is None or one.gap is None or one.gap.unit is Unit.YEAR or before in _AHEAD_OF:
        return
    looked_for = _on_weekday(one) if one.weekday is not None else every_year(one.month, one.day)
    rule = ("weekday-and-date" if one.weekday is not None else "day-without-year") if one.day else "month-without-year"
    yield Clue(rule, one.time.span, printed_around(looked_for, one.gap))


def _on_weekday(one: Placed) -> Ranges:
    return tuple(d for d in every_year(one.month, one.day) if d.earliest and d.earliest.weekday() == one.weekday)


def every_year(month: int | None, day: int | None) -> Ranges:
    """That day (or month) of every year that has it."""
    found = []
    for year in range(FIRST.year, LAST.year + 1):
        last = monthrange(year, month or 1)[1]
        if month and (day or 1) <= last:
            found.append(Interval(date(year, month, day or 1), date(year, month, day or last)))
    return tuple(found)


def printed_around(days: Ranges, gap: Gap) -> Ranges:
    """All days on which a page can have been printed that places one of `days` so far from it."""
    return met(joined(gap.printed(day) for day in days), (Interval(FIRST, LAST),))


def from_dateline(article: Article) -> Iterator[Clue]:
    """The day of a dateline without a year ("OSLO, May 3 (AP) —"): printed then or on the day beside, in any year."""
    first = next((s.span for s in article.segments if s.role is Role.BODY), None)
    where = day_in_dateline(article.text, first) if first else None
    for day in find_dates(article.text, where) if where else ():
        around = Gap(Unit.DAY, -_SLACK.days, _SLACK.days)
        yield Clue("dateline-without-year", day.span, printed_around(every_year(day.month, day.day), around))


def lead_weekday(tree: Tree, placed: Sequence[Placed]) -> Clue | None:
    """The weekday on which somebody said what the story opens with: it is printed then or within two days."""
    lead = [p for p in tree.paragraphs if p.role is Role.BODY][:_LEAD]
    for one in placed:
        if one.weekday is None or one.month is not None or one.looks is not Tense.PAST:
            continue
        plain = one.gap is not None and one.gap.most <= _WEEK
        telling = tree.tokens[governor(tree, one.at)].lemma in _TELLING
        if plain and telling and any(p.span.covers(one.time.span) for p in lead):
            days = tuple((one.weekday + delay) % 7 for delay in range(3))
            return Clue("lead-weekday", one.time.span, (Interval(FIRST, LAST),), days)
    return None


_WEEK = 7

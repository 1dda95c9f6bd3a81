"""When a page was printed, from everything that speaks for a date; contradictions are shown, never averaged.

A file's modification time is never asked: it says when the file was copied.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.text.article import UNDATED, Evidence, Interval, Published, Role, Segment, Status
from onrecord.text.dates import day_in_dateline, find_dates
from onrecord.text.span import Span

_RULES = (
    "given",
    "json-ld",
    "meta-published",
    "dateline",
    "byline",
    "inline-dateline",
    "url",
    "htmldate",
    "dateline-without-year",
    "updated",
    "json-ld-modified",
    "meta-modified",
    "htmldate-year",
    "file-name",
    "date-below",
    "copyright-year",
)
"""Best first: what the user says, what the page tells machines, what it shows readers, what addresses hint."""
_STATED = frozenset({"given", "json-ld", "meta-published", "dateline", "byline", "inline-dateline"})
_WEAK = frozenset({"date-below", "copyright-year"})
"""Not good enough to date a page: a bare date below a story is a correction's, a footer is often a year behind."""
_LATER = frozenset(
    {
        "file-name",
        "updated",
        "htmldate",
        "htmldate-year",
        "json-ld-modified",
        "meta-modified",
        "date-below",
        "copyright-year",
    }
)
"""May be later than the day of publication without contradicting it."""
_SLACK = timedelta(days=2)
"""Two clocks of one publication (time zones, an address made the evening before) differ by so much without conflict."""

_URL_MONTH = r"(?P<month>0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_URL_DATE = re.compile(
    rf"[/-](?P<year>(?:19|20)\d\d)(?P<sep>[/-]){_URL_MONTH}(?P=sep)(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$)",
    re.IGNORECASE,
)
_URL_DIGITS = re.compile(r"[/-](?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_UPDATED = re.compile(r"(?:last )?(?:updated?|modified|edited)\b", re.IGNORECASE)
_LABELLED = re.compile(r"(?:(?:last |first )?(?:published|updated?|posted|modified|date))\b", re.IGNORECASE)
_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)[^\d]{0,40}((?:19|20)\d\d)\b(?!\s?[-–])", re.IGNORECASE)
_URL_YEAR = re.compile(r"[/-]((?:19|20)\d\d)[/-](?:0[1-9]|1[0-2])[/-]")
_INLINE = re.compile(r"[^a-z]{2,40}?,? (?P<date>[A-Z][a-z]+\.? \d{1,2}, \d{4})[^.]{0,30}?[-–—]")


@dataclass(frozen=True, slots=True)
class Dated:
    """A bracket of days and the evidence it was read from."""

    evidence: Evidence
    when: Interval


def publish(dated: list[Dated]) -> Published:
    """The best evidence, and whether the rest agrees with it."""
    ranked = sorted(dated, key=lambda d: _RULES.index(d.evidence.rule))
    first = next((d for d in ranked if d.when.known and d.evidence.rule not in _WEAK), None)
    best = _local_day(_seconded(first, ranked), ranked)
    if best is None:
        return Published(UNDATED.when, Status.UNKNOWN, tuple(d.evidence for d in ranked))
    evidence = tuple(d.evidence for d in (best, *(d for d in ranked if d is not best)))
    if any(_contradicts(best, other) for other in ranked):
        return Published(best.when, Status.CONFLICTING, evidence)
    supported = sum(d.when == best.when for d in ranked) > 1
    stated = bool({best.evidence.rule, ranked[0].evidence.rule} & _STATED) or supported
    return Published(best.when, Status.STATED if stated else Status.INFERRED, evidence)


def _local_day(best: Dated | None, ranked: list[Dated]) -> Dated | None:
    """The day of the address where the best is a time in UTC and the address has the day beside: there it was local."""
    hour = _UTC_HOUR.search(best.evidence.value) if best else None
    if best is None or hour is None or best.when.earliest is None:
        return best
    beside = best.when.earliest + timedelta(days=-1 if int(hour[1]) < _NOON else 1)
    return next((d for d in ranked if d.evidence.rule == "url" and d.when == Interval(beside, beside)), best)


_UTC_HOUR = re.compile(r"T(\d\d):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$")
_NOON = 12


def _seconded(best: Dated | None, ranked: list[Dated]) -> Dated | None:
    """Of two dates that a page states to machines, the one that htmldate takes as well; else the best."""
    if best is None or best.evidence.rule not in _TO_MACHINES:
        return best
    taken = {d.when for d in ranked if d.evidence.rule == "htmldate"}
    stated = [d for d in ranked if d.evidence.rule in _TO_MACHINES]
    return best if best.when in taken else next((d for d in stated if d.when in taken), best)


_TO_MACHINES = frozenset({"json-ld", "meta-published"})


def _contradicts(best: Dated, other: Dated) -> bool:
    """Whether the two brackets lie apart in a way that publication and update cannot explain."""
    if not (best.when.earliest and best.when.latest and other.when.earliest and other.when.latest):
        return False
    before = other.when.latest + _SLACK < best.when.earliest
    after = other.when.earliest - _SLACK > best.when.latest
    return before or (after and other.evidence.rule not in _LATER)


def given(day: date) -> Dated:
    """What the user said with `--published`."""
    return Dated(Evidence("published", day.isoformat(), "given"), Interval(day, day))


def from_machine(value: str, rule: str) -> Dated | None:
    """A date that stands in a page's metadata ("2023-11-09T14:00:00Z")."""
    when = next((d.when for d in find_dates(value, Span(0, len(value))) if d.when.known), None)
    if when is None or when.earliest is None:
        return None
    if rule == "htmldate" and when.earliest == when.earliest.replace(month=1, day=1):
        # What it says where it found a year only.
        return Dated(Evidence("published", value, "htmldate-year"), _whole_year(when.earliest.year))
    return Dated(Evidence("published", value, rule), when)


def from_url(url: str, span: Span | None) -> Dated | None:
    """A date in an address: /2023/10/18/ or /2016/oct/18/."""
    match = _URL_DATE.search(url) or _URL_DIGITS.search(url)
    if not match:
        return None
    name = match["month"].lower()
    month = _MONTHS.index(name) + 1 if name in _MONTHS else int(name)
    try:
        day = date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
    return Dated(Evidence("published", day.isoformat(), "url", span), Interval(day, day))


def from_name(name: str) -> Dated | None:
    """A day in a file's name: 2023-10-18-ferry.txt, ferry_20231018.html. A file's other dates are never asked."""
    match = _NAME_DATE.search(name)
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    except ValueError:
        return None
    return Dated(Evidence("published", day.isoformat(), "file-name"), Interval(day, day)) if day else None


_NAME_DATE = re.compile(
    r"(?<![0-9A-Za-z])(?P<year>(?:19|20)\d\d)(?P<mark>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01])(?![0-9A-SU-Za-z])"
)


def from_lines(text: str, segments: tuple[Segment, ...]) -> list[Dated]:
    """Dates in the lines around the story: datelines, bylines, "Updated …", copyright years."""
    body = [i for i, segment in enumerate(segments) if segment.role is Role.BODY]
    first, last = (body[0], body[-1]) if body else (len(segments), len(segments))
    found: list[Dated] = []
    for i, segment in enumerate(segments):
        words = segment.span.of(text)
        if segment.role in {Role.DATELINE, Role.BYLINE} and (i < first or i > last or _LABELLED.match(words)):
            rule = "dateline" if segment.role is Role.DATELINE else "byline"
            found.extend(_line_dates(text, segment, rule if i < first or _LABELLED.match(words) else "date-below"))
        elif segment.role is Role.CREDIT and (year := _COPYRIGHT_YEAR.search(words)):
            found.append(
                _year(int(year[1]), Span(segment.span.start + year.start(1), segment.span.start + year.end(1)))
            )
        elif i == first and (inline := _INLINE.match(words[:120])):
            where = Span(segment.span.start + inline.start("date"), segment.span.start + inline.end("date"))
            found.extend(
                Dated(Evidence("published", d.span.of(text), "inline-dateline", d.span), d.when)
                for d in find_dates(text, where)
            )
    return found


def without_year(text: str, segments: tuple[Segment, ...], addresses: list[str], known: list[Dated]) -> list[Dated]:
    """The day of a dateline that names no year, in the one year that everything else speaks for; none in doubt."""
    first = next((s for s in segments if s.role is Role.BODY), None)
    where = day_in_dateline(text, first.span) if first else None
    years = {d.when.earliest.year for d in known if d.when.earliest}
    years |= {d.when.latest.year for d in known if d.when.latest}
    years |= {int(found[1]) for address in addresses for found in _URL_YEAR.finditer(address)}
    if where is None or len(years) != 1:
        return []
    day = next(iter(find_dates(f"{where.of(text)}, {years.pop()}", Span(0, len(where) + 6))), None)
    return [Dated(Evidence("published", where.of(text), "dateline-without-year", where), day.when)] if day else []


def _line_dates(text: str, segment: Segment, rule: str) -> list[Dated]:
    """Each date of one line; what follows "Updated" in it is an update."""
    found = []
    for day in find_dates(text, segment.span):
        labels = list(_UPDATED.finditer(text, segment.span.start, day.span.start))
        published = max(text.lower().rfind(w, segment.span.start, day.span.start) for w in ("published", "posted"))
        updated = bool(labels) and labels[-1].start() > published
        found.append(
            Dated(Evidence("published", day.span.of(text), "updated" if updated else rule, day.span), day.when)
        )
    return found


def _year(year: int, span: Span) -> Dated:
    return Dated(Evidence("published", str(year), "copyright-year", span), _whole_year(year))


def _whole_year(year: int) -> Interval:
    return Interval(date(year, 1, 1), date(year, 12, 31))

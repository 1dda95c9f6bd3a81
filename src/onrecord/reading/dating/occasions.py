"""Clues from occasions whose days the world knows: a primary, a convention, election day.

"Before the Iowa caucuses" lies before one of their days, "after Tuesday's Iowa caucuses" within a week after one
that was a Tuesday; which year it is, other clues must say.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from onrecord.reading.clauses import Tense, governor, words
from onrecord.reading.dating.values import Clue
from onrecord.reading.lexicon import Almanac
from onrecord.reading.printing import Gap, Ranges, Unit, joined
from onrecord.reading.syntax import Tree
from onrecord.text.article import STORY_ROLES, Article, Interval
from onrecord.text.span import Span

_FAR, _WEEK, _SLACK = 300, 7, 1
"""Days: how far off a paper may speak of an occasion without its year; a week; another time zone."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = "|".join(_WEEKDAYS)
_SOME = r"(?: the| a| its| his| her)? (?:[\w-]+ ){0,2}$"
_NAMED_BEFORE = re.compile(
    rf"\b(?P<which>last |next |this |this past )?(?P<day>{_DAY})(?:['’]s)?(?: night| evening| morning)?(?:['’]s)?"
    rf"(?: at| in| during| of)?{_SOME}",
    re.IGNORECASE,
)
_NAMED_BEHIND = re.compile(rf"(?:,? (?:on|next|this|last))? (?P<day>{_DAY})\b", re.IGNORECASE)
_PERIOD_BEFORE = re.compile(rf"\b(?P<which>last|next|this) (?P<unit>week|month)(?:['’]s)?{_SOME}", re.IGNORECASE)
_PERIOD_BEHIND = re.compile(r",? (?P<which>last|next|this) (?P<unit>week|month)\b", re.IGNORECASE)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>day|week|month)s?"
_COUNTED_BEFORE = re.compile(rf"\b{_COUNT} (?:before|until|till|ahead of|away from|out from){_SOME}", re.IGNORECASE)
_PERIODS = {
    "last week": Gap(Unit.DAY, 0, 14),
    "next week": Gap(Unit.DAY, -14, 0),
    "this week": Gap(Unit.DAY, -7, 7),
    "last month": Gap(Unit.MONTH, 1, 1),
    "next month": Gap(Unit.MONTH, -1, -1),
    "this month": Gap(Unit.MONTH, 0, 0),
}
_LENGTHS = {"day": (1, 2), "week": (7, 5), "month": (30, 20)}
"""Unit -> its days, and by how many a count of them is rounded."""
_AHEAD = words("before ahead until till upcoming toward towards next coming preceding approaching nears awaits")
_BEHIND = words("after following since aftermath wake")
_HYPOTHETIC = words("would could might may if should will")
_PRESIDENTIAL = re.compile(r"\b(?:president(?:ial)?|delegates?|nomination|nominee|White House|caucus(?:es)?)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HELPERS = frozenset({"aux", "auxpass"})
_REACH = 6
"""Words before the occasion that say on which side of it the article stands."""


def from_occasions(article: Article, tree: Tree, almanac: Almanac) -> Iterator[Clue]:
    """A clue for each occasion that the article places before or behind itself, or within a week."""
    patterns = [almanac.named_occasions] if almanac.named_occasions else []
    if almanac.contests and _PRESIDENTIAL.search(article.text):
        patterns.append(almanac.contests)
    for segment in article.segments:
        if segment.role not in STORY_ROLES:
            continue
        for pattern in patterns:
            for match in pattern.finditer(article.text, segment.span.start, segment.span.end):
                name = next(filter(None, match.groupdict().values()), match[0])
                once = name in almanac.since or name in almanac.counted_only
                clue = _clue(article.text, tree, Span(*match.span()), almanac.occasions.get(name, ()), once=once)
                if clue is not None:
                    yield clue


def _clue(text: str, tree: Tree, span: Span, days: Ranges, *, once: bool) -> Clue | None:
    """The clue of one mention; of what happened only `once`, it may be told for years."""
    at = tree.at(span.start)
    if at is None or not days:
        return None
    sentence = tree.sentences[tree.sentence_of(at)].span
    if _YEAR.search(sentence.of(text)):
        return None
    side = _side(text, tree, at, span, sentence)
    weekday, which = _weekday(text, span, sentence)
    gap = _counted(text, span, sentence, side)
    if weekday is not None:
        days = tuple(d for d in days if d.earliest and d.latest and _covers(d, weekday))
        gap = _week_gap(side, which)
    rule = "occasion" if gap is None else "occasion-of-the-week"
    if gap is None and side is Tense.FUTURE and not once:
        gap = Gap(Unit.DAY, -_FAR, _SLACK)  # "after the primary" may be years after it
    if gap is None:
        return None
    # What has begun is told as past: the day of printing is counted from both of its ends.
    ranges = joined(gap.printed(day) for day in days)
    return Clue(rule, span, ranges) if ranges else None


def _counted(text: str, span: Span, sentence: Span, side: Tense) -> Gap | None:
    """The gap that the words beside give: "next week's", "last month", "ten days before"."""
    before = text[sentence.start : span.start]
    period = _PERIOD_BEFORE.search(before) or _PERIOD_BEHIND.match(text, span.end, sentence.end)
    if period is not None:
        return _PERIODS[f"{period['which']} {period['unit']}".lower()]
    counted = _COUNTED_BEFORE.search(before)
    if counted is None or side is not Tense.FUTURE:
        return None
    word, (size, rounded) = counted["count"].lower(), _LENGTHS[counted["unit"].lower()]
    days = size * (int(word) if word.isdigit() else _NUMBERS.index(word) + 1)
    return Gap(Unit.DAY, -days - rounded, -days + rounded)


def _week_gap(side: Tense, which: str) -> Gap:
    if side is Tense.PAST and which != "next":
        return Gap(Unit.DAY, -_SLACK, 2 * _WEEK if which == "last" else _WEEK + _SLACK)
    if side is Tense.FUTURE or which == "next":
        return Gap(Unit.DAY, -2 * _WEEK if which == "next" else -_WEEK - _SLACK, _SLACK)
    return Gap(Unit.DAY, -_WEEK - _SLACK, _WEEK + _SLACK)


def _covers(day: Interval, weekday: int) -> bool:
    first, last = day.earliest, day.latest
    if first is None or last is None:
        return False
    return any((first + timedelta(days=n)).weekday() == weekday for n in range((last - first).days + 1))


def _weekday(text: str, span: Span, sentence: Span) -> tuple[int | None, str]:
    """The weekday that the occasion is named by, and "last" or "next" before it."""
    before = _NAMED_BEFORE.search(text[sentence.start : span.start])
    found = before or _NAMED_BEHIND.match(text, span.end, sentence.end)
    if found is None:
        return None, ""
    which = (before["which"] or "").strip().lower() if before else ""
    return _WEEKDAYS.index(found["day"].lower()), which


def _side(text: str, tree: Tree, at: int, span: Span, sentence: Span) -> Tense:
    """Whether the occasion lies behind the article (past) or ahead of it; unknown where the words do not say."""
    near = [word.strip(",.’'“”\"").lower() for word in text[sentence.start : span.start].split()[-_REACH:]]
    verb = governor(tree, at)
    verbs = (verb, *tree.ancestors(verb))
    told = [
        tree.tokens[i] for up in verbs for i in (up, *tree.children[up]) if i == up or tree.tokens[i].dep in _HELPERS
    ]
    if any(word in _AHEAD for word in near) and "even" not in near:
        return Tense.UNKNOWN if any(t.tag == "VBD" for t in told) else Tense.FUTURE
    if {t.text.lower() for t in tree.tokens[tree.sentences[tree.sentence_of(at)].first : at]} & _HYPOTHETIC:
        return Tense.UNKNOWN
    return Tense.PAST if any(word in _BEHIND for word in near) else Tense.UNKNOWN

"""Which lines of the timeline tell one event: the same days, the same sort of event, who took part, where, what words.

Two lines are joined only where all of that fits; where each names somebody whom the other leaves out, or another
place, they stay apart. A plan is never joined with what happened.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from onrecord.ledger.values import Clock, Moment
from onrecord.reading.clauses import words
from onrecord.text.article import Interval

_WIDEST = 8
"""Days. A wider bracket joins only with the very same bracket."""
_STEM = 5
"""Letters by which words are compared: "collapse" and "collapsed" are one."""
_FEWEST = 4
_SHARED_WITH_NAMES = 2
_SHARED_WITHOUT = 3
_ENOUGH = 0.34
"""Share of the shorter line's words that the other has, too."""
_NO_CONTENT = words(
    "about after again also another been before being between could during earlier every first following former from "
    "have having into just last later least less many more most much near next once only other over people said same "
    "several since some such than that their them then there these they this those three through today tomorrow under "
    "until week were when where which while will with would year years yesterday month months monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september october november december "
    "morning afternoon evening night"
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is compared."""

    moment: Moment
    stems: frozenset[str]


def joined(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """The lines in their order, each with the event that it tells."""
    shelves: dict[Hashable, list[_Line]] = {}
    made: list[Moment] = []
    for moment in moments:
        if moment.clock is not Clock.HAPPENED:
            made.append(replace(moment, event=moment.id))
            continue
        line = _Line(moment, _stems(moment.what))
        first, because = _first(line, shelves)
        event = first.moment.id if first else moment.id
        if first is None:
            for key in _keys(line):
                shelves.setdefault(key, []).append(line)
        made.append(replace(moment, event=event, same_because=because))
    return tuple(made)


def _first(line: _Line, shelves: dict[Hashable, list[_Line]]) -> tuple[_Line | None, str]:
    """The earliest line that tells the same event, most alike first, and why."""
    near = {one.moment.id: one for key in _keys(line) for one in shelves.get(key, ())}
    shared = Counter({id_: len(one.stems & line.stems) for id_, one in near.items()})
    for id_, _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
        because = _same(near[id_], line)
        if because:
            return near[id_], because
    return None, ""


def _keys(line: _Line) -> Iterator[Hashable]:
    """Where to look for a line: its days and one of its words."""
    when = line.moment.when
    for stem in sorted(line.stems):
        for day in _days(when):
            yield day, stem


def _days(when: Interval) -> Iterator[Hashable]:
    if when.earliest is None or when.latest is None or (when.latest - when.earliest).days >= _WIDEST:
        yield when
        return
    for step in range((when.latest - when.earliest).days + 1):
        yield when.earliest + timedelta(days=step)


def _same(one: _Line, other: _Line) -> str:
    """Why two lines of one time tell one event; empty where they do not."""
    a, b = one.moment, other.moment
    if a.planned != b.planned or ((a.kinds or b.kinds) and not set(a.kinds) & set(b.kinds)):
        return ""
    ours, theirs = set(a.participants), set(b.participants)
    if (ours - theirs and theirs - ours) or _elsewhere(a, b):
        return ""
    shared = one.stems & other.stems
    alike = len(shared) / max(1, min(len(one.stems), len(other.stems)))
    enough = _SHARED_WITH_NAMES if ours & theirs or alike == 1.0 else _SHARED_WITHOUT
    if len(shared) < enough or alike < _ENOUGH:
        return ""
    who = "the same days, participants and words" if ours & theirs else "the same days and words"
    return f"{who}, and {a.kinds[0]} in both" if a.kinds else who


def _elsewhere(a: Moment, b: Moment) -> bool:
    """Whether both name a place, and not the same."""
    if a.place is None or b.place is None:
        return False
    ours, theirs = a.place.words.lower(), b.place.words.lower()
    return ours not in theirs and theirs not in ours


def _stems(line: str) -> frozenset[str]:
    bare = (word.lower().removesuffix("'s").removesuffix("’s") for word in line.replace("-", " ").split())
    plain = ("".join(sign for sign in word if sign.isalnum()) for word in bare)
    return frozenset(word[:_STEM] for word in plain if len(word) >= _FEWEST and word not in _NO_CONTENT)

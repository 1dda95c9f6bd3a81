"""How two figures for the same thing stand to each other. Decided by structure alone, and never a conflict in doubt.

Two numbers exclude each other when the intervals that their wording leaves cannot meet. Then another variant,
another place, another day or one voice with two numbers explain the difference; what is left is a conflict.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.ledger.figure_keys import EVENT
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_values import Match, far, low_end, match
from onrecord.ledger.values import Figure, Relation
from onrecord.reading.values import Bound

_NEWS = timedelta(days=31)
"""Figures of days further apart than this may both be right: the world has moved on."""
_ONE_STORY = timedelta(days=3)
"""Tolls that nobody places are of one event for so long."""
_MAY_FALL = frozenset({"injured", "missing", "displaced"})
"""Outcomes of which later counts may be lower: the injured die, the missing are found."""
_BESIDE = 400
"""Characters within which an article that sets two voices against each other gives both their numbers."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How two figures stand to each other, and why."""

    relation: Relation
    because: str
    twice: bool = False
    """Whether one article gives both and does not set them against each other: then it names more than one thing."""
    sharp: bool = False
    """Whether one article sets two named voices against each other: no other page can make that unclear."""


def in_order(noted: Noted) -> tuple[str, str, int]:
    """Sorts by the day that figures are of, then by article and position; those without a day come last."""
    day = noted.figure.asof.latest or noted.figure.asof.earliest
    return ("9999" if day is None else day.isoformat(), noted.figure.article, noted.figure.citation.span.start)


def compare(a: Noted, b: Noted) -> Finding:
    """The finding on two figures of one set."""
    one, two = sorted((a, b), key=in_order)
    words = f"“{_words(one.figure)}” and “{_words(two.figure)}”"
    matched = match(one.figure, two.figure)
    if matched is Match.COMPATIBLE and far(one.figure, two.figure):
        unlike = Finding(Relation.AMBIGUOUS, f"{words} leave room for each other, but lie far apart")
        return _explained(one, two, words) or unlike
    if matched is not Match.APART:
        relation, how = _MATCHED[matched]
        return Finding(relation, f"{words} {how}")
    if one.variant != two.variant:
        marked = (one if one.variant else two).figure
        because = f"{words} differ, but “{_words(marked)}” is of “{marked.of}” only"
        return Finding(Relation.DIFFERENT_VARIANT, because)
    return _explained(one, two, words) or _left(one, two, words)


_MATCHED = {
    Match.SAME: (Relation.AGREES, "say the same"),
    Match.CONVERTED: (Relation.ROUNDING, "are the same in two units, when rounded"),
    Match.ROUNDED: (Relation.ROUNDING, "meet when rounded"),
    Match.COMPATIBLE: (Relation.COMPATIBLE, "can both be right: their wording leaves room for it"),
}


# The first rule that applies answers; a return for each is the plainest form.
def _explained(one: Noted, two: Noted, words: str) -> Finding | None:  # noqa: PLR0911
    """Why two figures that cannot meet may still both be right; `one` is the earlier."""
    first, second = one.figure, two.figure
    higher, lower = (one, two) if low_end(first) > low_end(second) else (two, one)
    if one.toll and two.toll and higher.grew and not lower.grew:
        because = f"{words}: the number rose to “{_words(higher.figure)}”, so the other is an earlier count"
        return Finding(Relation.DIFFERENT_TIME, because)
    if first.article == second.article and not (_are_set_against(first, second) or low_end(second) in one.against):
        voices = "in one voice" if first.speaker == second.speaker else "without being set against each other"
        because = f"{words} stand in one article {voices}: they may be of different things"
        return Finding(Relation.AMBIGUOUS, because, twice=True)
    if Bound.VAGUE in {first.bound, second.bound}:
        return Finding(Relation.AMBIGUOUS, f"{words} seem far apart, but one is too vague to be held to it")
    of_event = one.key is not None and one.key.subject == EVENT
    settled = one.key is not None and one.key.settles_place() and (not of_event or one.places & two.places)
    if one.places - two.places and two.places - one.places and not settled:
        because = f"{words} are of different places: {_named(one, two)} and {_named(two, one)}"
        return Finding(Relation.DIFFERENT_SCOPE, because)
    gap = _days_between(first, second)
    here = one.places & two.places or (not (one.places and two.places) and one.scene & two.scene)
    same_event = bool(here) and gap == timedelta(0)
    if of_event and not same_event and first.article != second.article:
        return Finding(Relation.AMBIGUOUS, f"{words} differ, and not every article says of which event")
    days = f"{in_days(first.asof.latest)} and {in_days(second.asof.earliest)}"
    if gap is not None and gap > timedelta(0):
        return _later(one, two, gap, f"{words} ({days})")
    if gap is None:
        return Finding(Relation.AMBIGUOUS, f"{words} cannot meet, but a page is undated")
    if one.toll and two.toll and first.article != second.article:
        return Finding(Relation.AMBIGUOUS, f"{words} are of one day, and a toll may grow within hours")
    return None


def _later(one: Noted, two: Noted, gap: timedelta, words: str) -> Finding | None:
    """What a later day explains."""
    if one.toll and two.toll and low_end(two.figure) >= low_end(one.figure):
        return Finding(Relation.DIFFERENT_TIME, f"{words} count the same outcome on different days and grow")
    if one.toll and two.toll and one.key is not None and one.key.property in _MAY_FALL:
        return Finding(Relation.DIFFERENT_TIME, f"{words} count the same outcome on different days, and it may fall")
    if gap > _NEWS and one.key is not None and not one.key.named:
        return Finding(Relation.AMBIGUOUS, f"{words} may be of different things: no name says which they are of")
    if gap > _NEWS or one.fleeting or two.fleeting:
        return Finding(Relation.DIFFERENT_TIME, f"{words} are of different times")
    if one.figure.speaker is not None and one.figure.speaker == two.figure.speaker:
        return Finding(Relation.DIFFERENT_TIME, f"{words}: {one.figure.speaker} gives another figure later")
    return None


def _left(one: Noted, two: Noted, words: str) -> Finding:
    """What remains of two figures that nothing explains: a conflict, where both surely are of one thing."""
    if one.fleeting or two.fleeting:
        return Finding(Relation.AMBIGUOUS, f"{words} may tell of different events")
    if one.toll and bool(one.places) != bool(two.places):
        return Finding(Relation.AMBIGUOUS, f"{words} may be of different events: only one sentence says where")
    nowhere = not (one.places & two.places or one.scene & two.scene or one.names & two.names)
    gap = _days_between(one.figure, two.figure)
    if one.toll and nowhere and (gap is None or gap > _ONE_STORY):
        return Finding(Relation.AMBIGUOUS, f"{words} may be of different events: nothing names one for both")
    first, second = one.figure, two.figure
    named = f"{_giver(first)} and {_giver(second)}"
    days = f"of {_both(first.asof.latest, second.asof.earliest)}"
    because = f"{words} cannot both be right: same subject, same property, {days}; given by {named}"
    return Finding(Relation.CONFLICT, because, sharp=first.article == second.article)


def _are_set_against(first: Figure, second: Figure) -> bool:
    """Whether an article gives both numbers in one breath, each in the voice of somebody else who is named."""
    voices = {first.speaker, second.speaker} - {None}
    return len(voices) > 1 and abs(first.citation.span.start - second.citation.span.start) <= _BESIDE


def _words(figure: Figure) -> str:
    return " ".join(figure.citation.words.split())


def _named(one: Noted, other: Noted) -> str:
    return ", ".join(sorted(p.title() for p in one.places - other.places))


def _giver(figure: Figure) -> str:
    return figure.speaker or figure.outlet or "a page of unknown outlet"


def _both(first: date | None, second: date | None) -> str:
    return in_days(first) if first == second else f"{in_days(first)} and {in_days(second)}"


def in_days(day: date | None) -> str:
    """A day as a reader writes it: 4 March 2025."""
    return "an unknown day" if day is None else f"{day.day} {day:%B %Y}"


def _days_between(first: Figure, second: Figure) -> timedelta | None:
    """Days between two figures, None where one has no day; zero in one article, or where their brackets overlap."""
    if first.article == second.article:
        return timedelta(0)
    if first.asof.latest is None or second.asof.earliest is None:
        return None
    return max(second.asof.earliest - first.asof.latest, timedelta(0))

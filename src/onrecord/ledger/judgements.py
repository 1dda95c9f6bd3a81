"""Judgements: what people decided about the record. They are only ever added; undoing one is one more of them.

A judgement names what it is about by the words of an article, not by our ids, so that it outlasts rebuilds, new
models and corrected articles. Its own id is a hash of all that it says: the same judgement is the same
everywhere, and a pile of them means the same in any order.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.selector import Selector

_DIGITS = 16
UNKNOWN = ""
"""As the value of a judgement: nobody can tell."""


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """What a judgement is about: words of an article, which is known by its hash, its address or its path.

    `thing` is the id that the record had for it at that time ("" where it had none): a hint, no more.
    """

    about: About
    article: str
    path: str
    url: str | None
    quote: Selector
    thing: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A judgement before somebody puts their name to it.

    `value` is what it says instead: a speaker's or an outlet's name, a subject, a role, a note, or a day as
    `2024-09-13` or a bracket `2024-09-01/2024-09-30`; `UNKNOWN` where nobody can tell. The second target of `same`,
    `different` and `unsure` is the other thing, that of `words` the right words, that of `story` an article of the
    story where the first belongs (none: it is a story by itself), the value its title. `undoes` is the id of another.
    """

    verdict: Verdict
    targets: tuple[Target, ...] = ()
    value: str = ""
    why: str = ""
    undoes: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided: who, when (ISO 8601, UTC) and why, as in `Draft`. `id` follows from all the rest."""

    id: str
    verdict: Verdict
    who: str
    when: str
    why: str = ""
    value: str = ""
    undoes: str = ""
    targets: tuple[Target, ...] = ()


def signed(draft: Draft, who: str, when: str) -> Judgement:
    """The judgement that `draft` becomes when `who` makes it."""
    made = Judgement("", draft.verdict, who, when, draft.why, draft.value, draft.undoes, draft.targets)
    return replace(made, id=identity(made))


def identity(judgement: Judgement) -> str:
    """The id that a judgement must have, whatever id it carries."""
    one = judgement
    plain = (one.verdict.value, one.who, one.when, one.why, one.value, one.undoes, *(_plain(t) for t in one.targets))
    return hashlib.sha256(repr(plain).encode("utf-8", "backslashreplace")).hexdigest()[:_DIGITS]


def _plain(target: Target) -> tuple[str | int, ...]:
    """All that a target says. Spelt out, so that the ids of old judgements stay when a target learns to say more."""
    quote = target.quote
    where = (quote.exact, quote.prefix, quote.suffix, quote.start, quote.end)
    return (target.about.value, target.article, target.path, target.url or "", *where, target.thing)


def alive(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Those that nobody took back, each once, oldest first. What took others back is not among them."""
    held = {one.id: one for one in judgements}
    undone = taken_back(held.values())
    left = (one for one in held.values() if one.id not in undone and one.verdict is not Verdict.UNDO)
    return tuple(sorted(left, key=age))


def age(judgement: Judgement) -> tuple[str, str]:
    """What judgements are ordered by: when they were made, and where that is the same, their ids."""
    return judgement.when, judgement.id


def taken_back(judgements: Iterable[Judgement]) -> dict[str, str]:
    """The id of every judgement that is undone -> the id of what undoes it."""
    held = {one.id: one for one in judgements}
    undone: dict[str, str] = {}
    # An undo may itself be undone: the last of such a chain is asked first.
    for undo in sorted(_undos(held.values()), key=lambda one: (-_depth(one, held), one.id)):
        if undo.id not in undone:
            undone.setdefault(undo.undoes, undo.id)
    return undone


def days_of(value: str) -> Interval | None:
    """The days that a value names, unknown for ""; None where it names none."""
    if value == UNKNOWN:
        return UNKNOWN_TIME
    first, _, last = value.partition("/")
    try:
        earliest, latest = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None
    return Interval(earliest, latest) if earliest <= latest else None


def _undos(judgements: Iterable[Judgement]) -> list[Judgement]:
    return [one for one in judgements if one.verdict is Verdict.UNDO]


def _depth(one: Judgement, held: dict[str, Judgement]) -> int:
    """How many judgements lie under it. An id is a hash of what it undoes, so no chain bites its tail."""
    depth = 0
    while one.undoes in held and depth < len(held):
        one = held[one.undoes]
        depth += 1
    return depth

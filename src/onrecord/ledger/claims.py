"""Claims: statements of different people, or of different days, that say something on one and the same thing.

Structure decides: the same action (or the two ends of one axis: open, close), the same thing that it is done to, no
two actors, no two numbers, no other places. Words that are alike put nothing together. Contested is a claim only where
two named speakers say what cannot both hold, as fact or as planned, of the same scope.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from onrecord.ledger.statements import statement_id
from onrecord.ledger.values import Claim, Stand, Statement
from onrecord.reading.clauses import words
from onrecord.reading.stances import Proposition, Stance
from onrecord.reading.values import Reading
from onrecord.text.article import Article
from onrecord.text.span import Citation, cite

_DIGITS = 12
_GENERIC = words(
    "people person man woman child number thing time day week month year question answer word something everything "
    "anything one lot part way kind case place problem fact percent million billion thousand work job"
)
"""Words that too many clauses are about."""
_VAGUE = words("some certain")
_FIRM = words("fact ahead")
_OPPOSITE = {Stance.SUPPORT: Stance.DENIAL, Stance.DENIAL: Stance.SUPPORT}


@dataclass(frozen=True, slots=True)
class _Take:
    """One proposition with its statement, and whether it says yes in the end."""

    statement: Statement
    said: Proposition
    words: Citation
    stance: Stance
    actor: str | None


def claims(statements: Sequence[Statement], held: Sequence[tuple[Article, Reading]]) -> tuple[Claim, ...]:
    """Every claim on which two speakers, or one on two days, take a stand; by the first statement."""
    known = {one.id: one for one in statements if one.asserted and one.speaker}
    shelves: dict[str, list[list[_Take]]] = {}
    for take in (one for article, reading in held for one in _takes(article, reading, known)):
        groups = shelves.setdefault(take.said.action, [])
        home = next((group for group in groups if all(_same(one, take) for one in group)), None)
        if home is None:
            groups.append([take])
        else:
            home.append(take)
    made = (_claim(group) for groups in shelves.values() for group in groups)
    return tuple(sorted((one for one in made if one is not None), key=lambda one: one.id))


def _takes(article: Article, reading: Reading, known: dict[str, Statement]) -> Iterator[_Take]:
    ids = [statement_id(article, one) for one in reading.attributions]
    for one in reading.propositions:
        statement = known.get(ids[one.attribution])
        if statement is None or set(one.theme) <= _GENERIC:
            continue
        stance = one.stance
        if stance in _OPPOSITE and not one.positive:
            stance = _OPPOSITE[stance]
        actor = _whose(statement) if one.actor == "self" else one.actor
        yield _Take(statement, one, cite(article.id, article.text, one.span), stance, actor)


def _whose(statement: Statement) -> str:
    return statement.entity or statement.speaker or ""


def _same(one: _Take, other: _Take) -> bool:
    """Whether both are on one thing."""
    a, b = set(one.said.theme), set(other.said.theme)
    if not (a <= b or b <= a) or set(a & b) <= _GENERIC:
        return False
    named = one.actor is not None and other.actor is not None
    if named and one.actor != other.actor:
        return False
    ours, theirs = set(one.said.scope) - _VAGUE, set(other.said.scope) - _VAGUE
    if {w for w in ours if w[0].isdigit()} != {w for w in theirs if w[0].isdigit()}:
        return False
    return not (ours - theirs and theirs - ours)


def _claim(group: Sequence[_Take]) -> Claim | None:
    """The claim of a group, None where it is one speaker on one day, or one text printed twice."""
    takes = sorted(_originals(group), key=lambda one: (_day(one.statement), one.statement.id, one.words.span))
    if len({(_whose(one.statement), _day(one.statement)) for one in takes}) < 2:  # noqa: PLR2004  # two stands
        return None
    if len({one.statement.id for one in takes}) < len(takes):
        takes = [one for n, one in enumerate(takes) if one.statement.id not in {t.statement.id for t in takes[:n]}]
    pairs = [(a, b) for a, b in combinations(takes, 2) if _contradict(a, b)]
    theme = min((one.said.theme for one in takes), key=len)
    key = "\x1f".join((takes[0].said.action, *theme, takes[0].statement.id))
    return Claim(
        id=hashlib.sha256(key.encode()).hexdigest()[:_DIGITS],
        action=takes[0].said.action,
        theme=theme,
        stands=tuple(Stand(t.statement.id, t.stance, t.words, t.said.mood, t.said.scope) for t in takes),
        contested=tuple((a.statement.id, b.statement.id) for a, b in pairs if _apart(a, b)),
        shifts=tuple((a.statement.id, b.statement.id) for a, b in pairs if _later(a, b)),
        because=f"{takes[0].said.because}, of the same thing",
    )


def _originals(group: Sequence[_Take]) -> Iterator[_Take]:
    """The stands without those that are a copy of another one, and without what a speaker repeats on the same day."""
    seen: set[str] = set()
    told: set[tuple[str, date, Stance]] = set()
    for one in group:
        key = _whose(one.statement), _day(one.statement), one.stance
        if one.statement.id not in seen and key not in told:
            yield one
        seen |= {one.statement.id, *one.statement.copies}
        told.add(key)


def _day(statement: Statement) -> date:
    """The day it was said, or else printed; the last of a bracket."""
    return statement.said.latest or statement.printed.latest or date.max


def _contradict(one: _Take, other: _Take) -> bool:
    """Whether they cannot both hold: for and against, firm, of the same scope, neither of only some."""
    scopes = set(one.said.scope), set(other.said.scope)
    moods = {one.said.mood, other.said.mood}
    firm = moods <= _FIRM or moods == {"wish"}
    opposed = {one.stance, other.stance} == {Stance.SUPPORT, Stance.DENIAL}
    return opposed and firm and scopes[0] == scopes[1] and not (scopes[0] & _VAGUE)


def _apart(one: _Take, other: _Take) -> bool:
    return _whose(one.statement) != _whose(other.statement)


def _later(one: _Take, other: _Take) -> bool:
    """Whether one speaker says the other thing on a later day; both days known."""
    dated = _day(other.statement) != date.max
    return dated and not _apart(one, other) and _day(one.statement) < _day(other.statement)

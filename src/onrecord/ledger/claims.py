"""Claims: statements of different people, or of different days, that say something on one and the same thing.

Structure decides: the same action (or the two ends of one axis: open, close), the same thing that it is done to, no
two actors, no two numbers, no other places, in articles that share names. Words that are alike put nothing together.
Contested is a claim only where two named speakers, within a month, say what cannot both hold, as fact or as planned, of
the same scope, and of a thing or an actor that is surely the same in both.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.statements import statement_id
from onrecord.ledger.values import Claim, Stand, Statement
from onrecord.reading.clauses import words
from onrecord.reading.stances import Proposition, Stance
from onrecord.reading.values import MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span, cite

_DIGITS = 12
_GENERIC = words(
    "people person man woman child number thing time day week month year question answer word something everything "
    "anything one lot part way kind case place problem fact percent million billion thousand work job"
)
"""Words that too many clauses are about."""
_VAGUE = words("some certain")
_FIRM = words("fact ahead")
_OPPOSITE = {Stance.SUPPORT: Stance.DENIAL, Stance.DENIAL: Stance.SUPPORT}
_PRONOUNS = words("he she it they this that these those who which you one")
_NEAR = timedelta(days=31)
"""Days within which two speakers speak of one state of things."""
_MANY_NAMES = 6
"""Names that an article needs to be a stranger to one that shares ..."""
_SHARED = 2
"""... fewer than so many of them."""
_SAME_WORDS = 0.7
"""Share of words that what one speaker says again has in common with what it said before."""


@dataclass(frozen=True, slots=True)
class _Take:
    """One proposition with its statement, and whether it says yes in the end."""

    statement: Statement
    said: Proposition
    words: Citation
    stance: Stance
    actor: str | None
    """Who does it: an entity, or a noun; None where nobody is named or a pronoun means nobody known."""
    known: bool
    """Whether that actor is an entity."""
    names: frozenset[str]
    """The names in its article."""


def claims(
    statements: Sequence[Statement], held: Sequence[tuple[Article, Reading]], ids: Names | None = None
) -> tuple[Claim, ...]:
    """Every claim on which two speakers, or one on two days, take a stand; by the first statement.

    `ids` says whose a name is.
    """
    known = {one.id: one for one in statements if one.asserted and one.speaker}
    shelves: dict[str, list[list[_Take]]] = {}
    for take in (one for article, reading in held for one in _takes(article, reading, known, ids)):
        groups = shelves.setdefault(take.said.action, [])
        home = next((group for group in groups if all(_same(one, take) for one in group)), None)
        if home is None:
            groups.append([take])
        else:
            home.append(take)
    made = (_claim(group) for groups in shelves.values() for group in groups)
    return tuple(sorted((one for one in made if one is not None), key=lambda one: one.id))


def _takes(article: Article, reading: Reading, known: Mapping[str, Statement], names: Names | None) -> Iterator[_Take]:
    if not reading.propositions:
        return
    ids = [statement_id(article, one) for one in reading.attributions]
    called = frozenset(m.entity.casefold() for m in reading.mentions if m.kind is MentionKind.NAME and m.entity)
    whose = {m.span.end: m.entity for m in reading.mentions if m.entity}
    for one in reading.propositions:
        statement = known.get(ids[one.attribution])
        if statement is None or set(one.theme) <= _GENERIC or not one.action.strip("’'").isalpha():
            continue
        stance = one.stance
        if stance in _OPPOSITE and not one.positive:
            stance = _OPPOSITE[stance]
        actor, sure = _actor(one, statement, whose, names, article.id)
        yield _Take(statement, one, cite(article.id, article.text, one.span), stance, actor, sure, called)


def _actor(
    said: Proposition, statement: Statement, whose: Mapping[int, str], names: Names | None, article: str
) -> tuple[str | None, bool]:
    """Who does it, and whether that is somebody known."""
    if said.actor == "self":
        return _whose(statement), True
    name = whose.get(said.doer.end) if isinstance(said.doer, Span) else None
    if name is not None:
        return (entity_of(name, names, article) if names else None) or name.casefold(), True
    return (None if said.actor in _PRONOUNS else said.actor), False


def _whose(statement: Statement) -> str:
    return statement.entity or statement.speaker or ""


def _same(one: _Take, other: _Take) -> bool:
    """Whether both are on one thing."""
    a, b = set(one.said.theme), set(other.said.theme)
    if not (a <= b or b <= a) or set(a & b) <= _GENERIC or not _told_apart(one, other):
        return False
    named = one.actor is not None and other.actor is not None
    if named and one.actor != other.actor:
        return False
    ours, theirs = set(one.said.scope) - _VAGUE, set(other.said.scope) - _VAGUE
    if {w for w in ours if w[0].isdigit()} != {w for w in theirs if w[0].isdigit()}:
        return False
    return not (ours - theirs and theirs - ours) and not _strangers(one, other)


def _told_apart(one: _Take, other: _Take) -> bool:
    """Whether enough is said to tell the thing from others of its kind: "paid attention" is no one thing."""
    several = len(set(one.said.theme) & set(other.said.theme)) > 1
    definite = one.said.definite and other.said.definite
    return several or definite or (one.actor is not None and one.actor == other.actor)


def _strangers(one: _Take, other: _Take) -> bool:
    """Whether their articles name so much, and so little together, that they are not of one story."""
    few = min(len(one.names), len(other.names))
    return few >= _MANY_NAMES and len(one.names & other.names) < _SHARED


def _claim(group: Sequence[_Take]) -> Claim | None:
    """The claim of a group, None where it is one speaker on one day, or one text printed twice."""
    takes = list(_originals(group))
    if len({(_whose(one.statement), _day(one.statement)) for one in takes}) < 2:  # noqa: PLR2004  # two stands
        return None
    if len({one.statement.id for one in takes}) < len(takes):
        takes = [one for n, one in enumerate(takes) if one.statement.id not in {t.statement.id for t in takes[:n]}]
    pairs = [(a, b) for a, b in combinations(takes, 2) if _contradict(a, b) and _apart(a, b)]
    theme = min((one.said.theme for one in takes), key=len)
    key = "\x1f".join((takes[0].said.action, *theme, takes[0].statement.id))
    return Claim(
        id=hashlib.sha256(key.encode()).hexdigest()[:_DIGITS],
        action=takes[0].said.action,
        theme=theme,
        stands=tuple(Stand(t.statement.id, t.stance, t.words, t.said.mood, t.said.scope) for t in takes),
        contested=tuple((a.statement.id, b.statement.id) for a, b in pairs),
        shifts=tuple((a.statement.id, b.statement.id) for a, b in _changes(takes)),
        because=f"{takes[0].said.because}, of the same thing",
    )


def _originals(group: Sequence[_Take]) -> Iterator[_Take]:
    """The stands without copies of another one, and without what a speaker says again that day or in those words."""
    seen: set[str] = set()
    told: dict[tuple[str, Stance], list[tuple[date, frozenset[str]]]] = {}
    for one in sorted(group, key=lambda take: (_day(take.statement), take.statement.id, take.words.span)):
        before = told.setdefault((_whose(one.statement), one.stance), [])
        own = frozenset(one.words.words.casefold().split())
        again = any(day == _day(one.statement) or _alike(own, others) for day, others in before)
        if one.statement.id not in seen and not again:
            yield one
        seen |= {one.statement.id, *one.statement.copies}
        before.append((_day(one.statement), own))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _SAME_WORDS * min(len(one), len(other))


def _day(statement: Statement) -> date:
    """The day it was said, or else printed; the last of a bracket."""
    return statement.said.latest or statement.printed.latest or date.max


def _contradict(one: _Take, other: _Take) -> bool:
    """Whether they cannot both hold: for and against, firm, of the same scope, neither of only some, of one thing."""
    if not _anchored(one, other):
        return False
    scopes = set(one.said.scope), set(other.said.scope)
    moods = {one.said.mood, other.said.mood}
    firm = moods <= _FIRM or moods == {"wish"}
    opposed = {one.stance, other.stance} == {Stance.SUPPORT, Stance.DENIAL}
    return opposed and firm and scopes[0] == scopes[1] and not (scopes[0] & _VAGUE)


def _anchored(one: _Take, other: _Take) -> bool:
    """Whether what they speak of is surely the same: the harbour in both, or both times an act of one known actor."""
    if one.known and other.known:
        return one.actor == other.actor
    definite = one.said.definite and other.said.definite
    return definite and (one.actor is None or other.actor is None or one.actor == other.actor)


def _apart(one: _Take, other: _Take) -> bool:
    """Whether two speakers say it, of days so near that one state of things is meant."""
    near = abs(_day(one.statement) - _day(other.statement)) <= _NEAR
    return near and _whose(one.statement) != _whose(other.statement)


def _changes(takes: Sequence[_Take]) -> Iterator[tuple[_Take, _Take]]:
    """Where one speaker's next firm word is against the one before, on a day that is surely later."""
    last: dict[str, _Take] = {}
    for one in takes:
        if one.stance in _OPPOSITE and one.said.mood in _FIRM | {"wish"}:
            before = last.get(_whose(one.statement))
            if before is not None and _contradict(before, one) and _later(before.statement, one.statement):
                yield before, one
            last[_whose(one.statement)] = one


def _later(one: Statement, other: Statement) -> bool:
    first, second = (each.said if each.said.known else each.printed for each in (one, other))
    return first.latest is not None and second.earliest is not None and first.latest < second.earliest

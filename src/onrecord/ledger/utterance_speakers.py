"""How sure it is that two statements of different articles have one speaker.

Articles name the same voice in many ways: a person, the body that he speaks for, "a spokesman", "the company", "a
statement". What an article calls a person beside his name ("prison spokesman Al Quintero") says for whom he speaks.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.identity.names import person_of
from onrecord.ledger.identity.people import one_person
from onrecord.ledger.values import Statement
from onrecord.ledger.wording_tables import ANY_BODY, ANY_VOICE, CROWD, FUNCTION, IDLE, OFFICERS, PRESS
from onrecord.reading.values import EntityType


class Speakers(IntEnum):
    """How sure it is that two statements have one speaker."""

    DIFFERENT = 0
    UNKNOWN = 1
    """One article does not name the speaker, or only says what he is."""
    COMPATIBLE = 2
    """An institution and who may speak for it, a bare surname and a full name, or a name and what fits it."""
    SAME = 3


@dataclass(frozen=True, slots=True)
class Voices:
    """What is known of speakers: the type of each entity, and what articles call each beside its name, in words."""

    types: Mapping[str, EntityType]
    styles: Mapping[str, frozenset[str]]
    posts: Mapping[str, tuple[frozenset[str], ...]]
    """The posts that articles say each holds, in words."""

    def type_of(self, statement: Statement) -> EntityType | None:
        """Whether a person speaks, a body, or nobody knows."""
        return self.types.get(statement.entity or "")

    def style_of(self, statement: Statement) -> frozenset[str]:
        """All words that any article has for the speaker."""
        return self.styles.get(statement.entity or "", frozenset())


def voices(statements: Iterable[Statement], entities: Iterable[Entity]) -> Voices:
    """What the sources of all statements tell of those who speak, and what posts they hold."""
    types, posts = {}, defaultdict(list)
    for entity in entities:
        types[entity.id] = entity.type
        for holder in {holder.entity for holder in entity.holders}:
            posts[holder].append(_words(entity.name))
    told: dict[str, dict[str, set[str]]] = {}
    for one in statements:
        if one.entity is not None:
            words = told.setdefault(one.entity, {}).setdefault(one.article, set())
            words.update(*(_words(part.words) for part in one.source))
    styles = {entity: _usual(list(by_article.values())) for entity, by_article in told.items()}
    return Voices(types, styles, {holder: tuple(names) for holder, names in posts.items()})


def _usual(styles: Sequence[set[str]]) -> frozenset[str]:
    """The words that at least one in ten articles has: of one on whom hundreds are, some article says anything."""
    counts = Counter(word for words in styles for word in words)
    return frozenset(word for word, count in counts.items() if count > 1 or len(styles) <= _RARELY)


_RARELY = 10
_SPELLED = 0.8
"""Share of the letters that two spellings of a surname have in common: "Wolfe", "Wolff"."""


def speakers(one: Statement, other: Statement, known: Voices) -> Speakers:
    """How sure it is that two statements have one speaker."""
    if one.entity is not None and one.entity == other.entity:
        return Speakers.SAME
    if one.speaker is None or other.speaker is None:
        return Speakers.UNKNOWN
    first, second = _words(one.speaker), _words(other.speaker)
    if first == second or _one_body(one, other, first & second):
        return Speakers.SAME
    return _described(one, other, known) if None in _kinds(one, other, known) else _named(one, other, known)


def _kinds(one: Statement, other: Statement, known: Voices) -> set[EntityType | None]:
    return {known.type_of(one), known.type_of(other)}


def _named(one: Statement, other: Statement, known: Voices) -> Speakers:
    """Of two names: two people are one by their names only, a person and a body where an article calls him by it."""
    first, second = _words(one.speaker or ""), _words(other.speaker or "")
    kinds = _kinds(one, other, known)
    if kinds == {EntityType.PERSON}:
        alike = first <= second or second <= first or _one_person(one.speaker or "", other.speaker or "")
        return Speakers.COMPATIBLE if alike else Speakers.DIFFERENT
    called = _called_by(one, other, known) or _called_by(other, one, known)
    if called or _one_name(first, second):
        return Speakers.COMPATIBLE
    return Speakers.UNKNOWN if EntityType.PERSON in kinds else Speakers.DIFFERENT


def _one_person(first: str, second: str) -> bool:
    """Whether two full names may be one person's: a nickname, an initial, "Jr." left out, a letter of the surname."""
    one, other = person_of(first), person_of(second)
    if (one is None) != (other is None):
        return _spelled_alike(first.rsplit(maxsplit=1)[-1], second.rsplit(maxsplit=1)[-1])
    if one is None or other is None or (one.suffix and other.suffix and one.suffix != other.suffix):
        return False
    if one_person(replace(one, suffix=""), replace(other, suffix="")):
        return True
    return one.first == other.first and _spelled_alike(one.last, other.last)


def _spelled_alike(one: str, other: str) -> bool:
    """Whether two surnames are one, but for a letter."""
    return one[0] == other[0] and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLED


def _one_name(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one name is the other, told shorter: "Department", "Savings" or "Inc." in both make none."""
    telling, others = first - ANY_BODY, second - ANY_BODY
    return bool(telling and others) and (telling <= others or others <= telling)


def _described(one: Statement, other: Statement, known: Voices) -> Speakers:
    """Of a description, and a name or another description."""
    here, there = one.speaker or "", other.speaker or ""
    first, second = _words(here), _words(there)
    if EntityType.PERSON in _kinds(one, other, known) and (_many(one) or _many(other)):
        return Speakers.DIFFERENT
    both_described = one.entity is None and other.entity is None
    one_name = _one_description(one, other, first & second) if both_described else bool(first & second)
    if one_name or _may_speak_for(one, other, known) or _may_speak_for(other, one, known):
        return Speakers.COMPATIBLE
    apart = _is_named(here) and _is_named(there) and EntityType.ORG not in _kinds(one, other, known)
    return Speakers.DIFFERENT if apart else Speakers.UNKNOWN


def _one_description(one: Statement, other: Statement, both: frozenset[str]) -> bool:
    """Whether one describes as the other does, at more length: "voters" here and there may be of two parties."""
    first, second = _words(one.speaker or ""), _words(other.speaker or "")
    telling = both - CROWD - FUNCTION
    if _many(one) and _many(other):
        return both in (first, second) and len(both) > 1 and bool(telling)
    return both in (first, second) or (len(telling) > 1 and len(both) >= _DESCRIBED * min(len(first), len(second)))


_DESCRIBED = 0.6
"""Share of the shorter description's words that another has, too ("Gray's cousin", "the slain teen's cousin")."""


def _many(statement: Statement) -> bool:
    """Whether no single person speaks: "supporters", "four in ten voters", "Clinton strategists"."""
    words = _words(statement.speaker or "")
    *_, last = (statement.speaker or "").split() or ("",)
    plural = last.islower() and last.endswith("s") and not last.endswith(("ss", "'s", "’s"))
    return statement.entity is None and (bool(words & CROWD) or plural) and not words & (ANY_VOICE | ANY_BODY)


def _called_by(person: Statement, body: Statement, known: Voices) -> bool:
    """Whether an article calls the person by the body's name ("Kraft Foods' Susan Davison"), or by a post there."""
    if known.type_of(person) is not EntityType.PERSON:
        return False
    telling = _words(body.speaker or "") - ANY_BODY
    posts = known.posts.get(person.entity or "", ())
    return bool(known.style_of(person) & telling) or any(telling and telling <= post for post in posts)


def left_open(one: Statement, other: Statement) -> bool:
    """Whether one article names nobody who speaks, or no more than a body or who speaks for one; neither an outlet."""
    if any(_words(s.speaker or "") & PRESS for s in (one, other)):
        return False
    return any(
        s.speaker is None or (s.entity is None and _words(s.speaker) & (ANY_VOICE | ANY_BODY)) for s in (one, other)
    )


def _one_body(one: Statement, other: Statement, both: frozenset[str]) -> bool:
    """Whether two bodies without a name are one, told at different length ("police", "paramilitary police")."""
    shorter = min(_words(one.speaker or ""), _words(other.speaker or ""), key=len)
    return one.entity is None and other.entity is None and both == shorter and bool(both & ANY_BODY)


def _may_speak_for(one: Statement, other: Statement, known: Voices) -> bool:
    """Whether `one` is given only by what he is ("the company", "her publicist"), and the other may be that."""
    if one.entity is not None or one.speaker is None:
        return False
    words, others = _words(one.speaker), _words(other.speaker or "")
    kind, style = known.type_of(other), known.style_of(other)
    voice, body = bool(words & ANY_VOICE), bool(words & ANY_BODY)
    if kind is EntityType.PERSON:
        beside = style - others
        one_voice = bool(words & ANY_VOICE - CROWD) and not body
        return bool(words & beside - CROWD) or (one_voice and (not beside or bool(beside & ANY_VOICE - CROWD)))
    if kind is None:
        return voice and bool(others & ANY_VOICE)
    return (voice or body) and not _is_named(one.speaker) and not others & PRESS


@lru_cache(maxsize=16384)
def _words(speaker: str) -> frozenset[str]:
    """The words of a name or a description, levelled: no apostrophes, full stops, articles, titles or plurals."""
    plain = speaker.casefold().translate(_LEVEL).replace("'s ", " ").removesuffix("'s")
    return frozenset(OFFICERS.get(word, word) for word in plain.split()) - IDLE


_LEVEL = {ord("’"): "'", ord("."): None, ord(","): None, ord("-"): " "}


def _is_named(speaker: str) -> bool:
    """Whether a speaker without an entity is given by names ("Craig Zadan and Neil Meron"), not by a description."""
    parts = [part for part in speaker.split() if part not in {"and", "of", "the"}]
    return len(parts) > 1 and all(part[:1].isupper() for part in parts)

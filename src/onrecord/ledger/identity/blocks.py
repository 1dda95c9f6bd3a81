"""Which names may belong together: an index of keys, so that nothing is compared with everything.

A name *shares* features with others (the sound of a surname, initials) and *seeks* names that its own words hold
("Boeing 747" seeks "747"). A block is what can be reached that way. Adding an article only ever adds features, so that
a block can be found again from the names of that article alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from onrecord.ledger.identity.names import (
    initials_of,
    is_acronym,
    key_of,
    person_of,
    singular,
    sound_of,
    without_description,
)
from onrecord.ledger.identity.tables import COUNTRIES, NOT_ALONE, VESSELS
from onrecord.ledger.identity.values import Local
from onrecord.reading.values import EntityType, MentionKind


@dataclass(frozen=True, slots=True)
class Index:
    """All locals by key, and the keys by what they share and seek."""

    by_key: dict[str, list[Local]] = field(default_factory=dict)
    sharing: dict[str, set[str]] = field(default_factory=dict)
    seekers: dict[str, set[str]] = field(default_factory=dict)
    linked: dict[str, set[str]] = field(default_factory=dict)
    """Keys that a person's decision is about, both ways."""

    def add(self, held: Iterable[Local]) -> set[str]:
        """Takes in the locals of an article; the keys that they have."""
        keys = set()
        for one in held:
            keys.add(one.key)
            self.by_key.setdefault(one.key, []).append(one)
            for feature in _shared(one):
                self.sharing.setdefault(feature, set()).add(one.key)
            for key in _sought(one):
                self.seekers.setdefault(key, set()).add(one.key)
        return keys

    def blocks(self, keys: Iterable[str]) -> Iterator[list[str]]:
        """The blocks that `keys` are in, each once, the keys of each sorted."""
        seen: set[str] = set()
        for key in keys:
            if key not in seen:
                found = self._reach(key)
                seen |= found
                yield sorted(found)

    def _reach(self, start: str) -> set[str]:
        found, waiting, asked = {start}, [start], set[str]()
        while waiting:
            key = waiting.pop()
            near = self.seekers.get(key, set()) | self.linked.get(key, set())
            for one in self.by_key[key]:
                near.update(k for k in _sought(one) if k in self.by_key)
                for feature in _shared(one):
                    if feature not in asked:
                        asked.add(feature)
                        near |= self.sharing[feature]
            waiting += near - found
            found |= near
        return found


def _shared(one: Local) -> Iterator[str]:
    if one.unnamed:
        return
    if any(kind is EntityType.PERSON for kind, _ in one.votes):
        person = person_of(one.name)
        last = person.last if person is not None else one.key
        if " " not in one.key or person is not None:
            yield f"surname {sound_of(last)}"
    if is_acronym(one.name):
        yield f"initials {one.key}"
    elif initials := initials_of(one.key):
        yield f"initials {initials}"


def _sought(one: Local) -> Iterator[str]:
    if one.unnamed:
        return
    yield from _halves(one.key)
    yield from (w for w in one.key.split()[1:] if w[0].isdigit())
    for bare in (without_description(one.key), singular(one.key), one.key.removesuffix("s")):
        if bare != one.key and bare not in COUNTRIES:
            yield bare
    for marked in one.marked:
        form = marked.citation.words
        if marked.kind is MentionKind.NAME and form != one.name and is_acronym(form):
            yield key_of(form)


def _halves(key: str) -> Iterator[str]:
    """The beginnings and ends of a name that may be names of the same thing."""
    words = key.split()
    for size in range(1, len(words)):
        head, tail = " ".join(words[:size]), " ".join(words[size:])
        if head not in COUNTRIES and not set(words[:size]) <= NOT_ALONE:
            yield head
        elif head in COUNTRIES and (set(words[size:]) <= NOT_ALONE or size + 1 < len(words)):
            yield tail
        if size == 1 or head in VESSELS or any(c.isdigit() for c in key):
            yield tail


def around(held: Mapping[str, Iterable[Local]]) -> dict[str, frozenset[str]]:
    """The keys of each article: the company that a name is in there."""
    return {article: frozenset(one.key for one in found if not one.unnamed) for article, found in held.items()}

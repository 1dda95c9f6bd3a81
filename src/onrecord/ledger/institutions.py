"""Whom names of places and houses stand for: "Washington" is kept as reported, with the US government beside it.

The institution is an entity of its own. What articles call it by its own name are its mentions; where another name
stands for it is listed with it, place by place, and stays a mention of the other.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from onrecord.ledger.entities import Names
from onrecord.ledger.entity_values import Alias, Entity, StandIn
from onrecord.ledger.identity.names import key_of
from onrecord.ledger.verdicts import Where
from onrecord.reading.naming import Meant
from onrecord.reading.values import EntityType, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Citation, cite

_ID_LENGTH = 12
_BECAUSE = "other names stand for it"
_NOBODY = frozenset({EntityType.PERSON, EntityType.SOURCE})
"""Types that stand for no institution: a name that the whole story takes for a person's is one."""


@dataclass(slots=True)
class _Told:
    """What is known of one institution."""

    own: list[Citation] = field(default_factory=list)
    by: dict[str, list[tuple[Citation, str]]] = field(default_factory=lambda: defaultdict(list))
    """Id of another entity -> where its name stands for the institution, and why."""


def institutions(pairs: Sequence[tuple[Article, Reading]], found: Sequence[Entity]) -> tuple[Entity, ...]:
    """The entities with whom each may stand for, and the institutions that nothing else named."""
    owners: dict[Where, Entity] = {(c.article, c.span): e for e in found for c in e.citations}
    told: dict[str, _Told] = defaultdict(_Told)
    for article, reading in pairs:
        for one in reading.meant:
            _hear(told[one.stands_for], one, cite(article.id, article.text, one.span), owners)
    known = _known(found)
    ids = {name: known[key_of(name)].id if key_of(name) in known else _id(name) for name in told}
    names = {e.id: e.name for e in found}
    stands = _whom(told)
    made = []
    for entity in found:
        name = stands.get(entity.id)
        mine = next((told[n] for n in sorted(told) if ids[n] == entity.id), None)
        named = entity if name is None else replace(entity, stands_for=name, stands_for_id=ids[name])
        made.append(named if mine is None else replace(named, stood_for_by=_stand_ins(mine, names)))
    fresh = [_made(name, told[name], ids[name], names) for name in sorted(told) if key_of(name) not in known]
    return (*made, *sorted(fresh, key=lambda e: (-len(e.citations), e.name, e.id)))


def with_institutions(names: Names, pairs: Sequence[tuple[Article, Reading]], found: Sequence[Entity]) -> Names:
    """The names with the descriptions by which articles name an institution as such ("the Russian government")."""
    whose = {(c.article, c.span): e.id for e in found if e.because == _BECAUSE for c in e.citations}
    local = dict(names.local)
    for article, reading in pairs:
        own = {one.span: whose.get((article.id, one.span)) for one in reading.meant if one.own}
        for said in reading.attributions:
            at = said.speaker_span
            id_ = next((i for s, i in own.items() if at and s.overlaps(at) and s.end == at.end), None)
            if id_ is not None and said.speaker is not None:
                local.setdefault((article.id, said.speaker), id_)
    return replace(names, local=local)


def _hear(told: _Told, one: Meant, words: Citation, owners: Mapping[Where, Entity]) -> None:
    owner = owners.get((words.article, words.span))
    if owner is None:
        if one.own:
            told.own.append(words)
    elif owner.type not in _NOBODY and not one.own:
        told.by[owner.id].append((words, one.because))


def _known(found: Sequence[Entity]) -> Mapping[str, Entity]:
    """The bodies that articles name, by the key of each of their names."""
    bodies = [e for e in found if e.type is EntityType.ORG]
    return {key_of(form): e for e in reversed(bodies) for form in (*(a.form for a in e.aliases), e.name)}


def _whom(told: Mapping[str, _Told]) -> Mapping[str, str]:
    """Id of an entity -> the institution that it stands for most often."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for name in sorted(told):
        for id_, places in told[name].by.items():
            tally[id_][name] += len(places)
    return {id_: min(count, key=lambda name: (-count[name], name)) for id_, count in tally.items()}


def _stand_ins(told: _Told, names: Mapping[str, str]) -> tuple[StandIn, ...]:
    made = (
        StandIn(id_, names[id_], tuple(words for words, _ in held), tuple(because for _, because in held))
        for id_, places in told.by.items()
        for held in (sorted(places),)
    )
    return tuple(sorted(made, key=lambda one: (-len(one.places), one.name, one.entity)))


def _made(name: str, told: _Told, id_: str, names: Mapping[str, str]) -> Entity:
    own = tuple(sorted(told.own))
    return Entity(
        id_,
        name,
        EntityType.ORG,
        tuple(_aliases(own)),
        own,
        _BECAUSE,
        (MentionKind.NOMINAL,) * len(own),
        ("named as such",) * len(own),
        stood_for_by=_stand_ins(told, names),
    )


def _aliases(own: Sequence[Citation]) -> Iterator[Alias]:
    forms = Counter(" ".join(c.words.split()) for c in own)
    first = {" ".join(c.words.split()): c for c in reversed(own)}
    for form, n in sorted(forms.items(), key=lambda item: (-item[1], item[0])):
        yield Alias(form, n, first[form])


def _id(name: str) -> str:
    return hashlib.sha256(f"institution {name}".encode()).hexdigest()[:_ID_LENGTH]

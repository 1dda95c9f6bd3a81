"""What became of every judgement that nobody took back, and which of them contradict each other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.ledger.anchored import PAIRS, Anchored, Heard, hear, in_force, written
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.judgements import Judgement
from onrecord.ledger.verdicts import About, Judged, Standing, Verdict, Where
from onrecord.text.article import Article
from onrecord.text.span import Citation, cite

_LOST = "the words are no longer in the story"
_UNHEEDED = "nothing of the kind stands at these words now"
FREE = frozenset({Verdict.NOTE, Verdict.PIN, Verdict.STAR})
"""What contradicts nothing, and changes nothing but itself."""
_SECOND = frozenset({Verdict.WORDS, Verdict.STORY})
"""Verdicts whose second target says what is right."""


def hear_of_words(anchored: Iterable[Anchored]) -> list[Heard]:
    """The judgements on mere words, by their place."""
    return hear(anchored, {About.WORDS}, lambda one: (written(one.place),))


def judged(
    anchored: Sequence[Anchored], heard: Sequence[Heard], articles: Mapping[str, Article], entities: Sequence[Entity]
) -> tuple[Judged, ...]:
    """Every judgement with what it does, oldest first."""
    by_id = {one.judgement.id: one for one in heard}
    valid = {one.judgement.id for one in in_force(heard)}
    against = contradictions(heard)
    owners = {(c.article, c.span): entity.id for entity in entities for c in entity.citations}
    made = []
    for one in anchored:
        judgement, known = one.judgement, by_id.get(one.judgement.id)
        standing = _standing(one, judgement.id in valid, known)
        made.append(
            Judged(
                id=judgement.id,
                verdict=judgement.verdict,
                about=one.about,
                value=judgement.value,
                who=judgement.who,
                when=judgement.when,
                why=judgement.why,
                standing=standing,
                because={Standing.LOST: _LOST, Standing.UNHEEDED: _UNHEEDED}.get(standing, ""),
                citations=tuple(_cited(one, articles)),
                things=_things(known, owners),
                against=against.get(judgement.id, ()),
            )
        )
    return tuple(made)


def _standing(one: Anchored, valid: bool, known: Heard | None) -> Standing:
    if one.lost:
        return Standing.LOST
    if known is None:
        return Standing.UNHEEDED
    return Standing.IN_FORCE if valid else Standing.SUPERSEDED


def _cited(one: Anchored, articles: Mapping[str, Article]) -> Iterator[Citation]:
    for place in one.places:
        if place is not None:
            yield cite(place[0], articles[place[0]].text, place[1])


def _things(known: Heard | None, owners: Mapping[Where, str]) -> tuple[str, ...]:
    """The ids of what a judgement is about; of mentions, those of the entities that they belong to now."""
    if known is None:
        return ()
    if known.anchored.about is not About.ENTITY:
        return known.things
    return tuple(dict.fromkeys(owners[place] for place in known.places if place in owners))


def contradictions(heard: Sequence[Heard]) -> Mapping[str, tuple[str, ...]]:
    """Id of a judgement -> the ids of those that say otherwise: of two people about one thing, or round a corner."""
    found: dict[str, set[str]] = {}
    slots: dict[tuple[object, ...], list[Judgement]] = {}
    for one in heard:
        if one.judgement.verdict not in FREE:
            slots.setdefault(one.slot, []).append(one.judgement)
    for several in slots.values():
        for judgement in several:
            found.setdefault(judgement.id, set()).update(j.id for j in several if _differ(judgement, j))
    for clash in _round_corners(heard):
        for id_ in clash:
            found.setdefault(id_, set()).update(clash - {id_})
    return {id_: tuple(sorted(others)) for id_, others in found.items() if others}


def _differ(one: Judgement, other: Judgement) -> bool:
    """Whether two people say different things; one person who judges anew has changed their mind."""
    says, told = ((j.verdict, j.value, j.targets[1:] if j.verdict in _SECOND else ()) for j in (one, other))
    return one.who != other.who and says != told


def _round_corners(heard: Sequence[Heard]) -> Iterator[set[str]]:
    """Sets of judgements that cannot all hold: a is b, b is c, and a is not c."""
    pairs = [one for one in in_force(heard) if one.judgement.verdict in PAIRS]
    links: dict[str, dict[str, str]] = {}
    for one in pairs:
        if one.judgement.verdict is Verdict.SAME:
            left, right = one.things
            links.setdefault(left, {})[right] = one.judgement.id
            links.setdefault(right, {})[left] = one.judgement.id
    for one in pairs:
        if one.judgement.verdict is Verdict.DIFFERENT:
            way = _way(links, *one.things)
            if way:
                yield {*way, one.judgement.id}


def _way(links: Mapping[str, Mapping[str, str]], start: str, end: str) -> tuple[str, ...]:
    """The judgements on the shortest way from one thing to the other, () where none leads there."""
    ways: dict[str, tuple[str, ...]] = {start: ()}
    edge = [start]
    while edge and end not in ways:
        fresh = {}
        for here in edge:
            for there, id_ in sorted(links.get(here, {}).items()):
                if there not in ways and there not in fresh:
                    fresh[there] = (*ways[here], id_)
        ways |= fresh
        edge = sorted(fresh)
    return ways.get(end, ())

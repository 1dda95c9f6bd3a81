"""Who is who across articles: the table of contents of `identity/`, where the rules are.

    locals (what each article knows) -> blocks (what may belong together) -> clusters (what does, and why) -> entities

Each block is resolved by itself, so that adding an article resolves anew only the blocks that its names are in; the
result is the same as from all articles at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.identity.blocks import Index, around
from onrecord.ledger.identity.locals import locals_of, place_of
from onrecord.ledger.identity.make import entities_of
from onrecord.ledger.identity.names import is_acronym, key_of
from onrecord.ledger.identity.resolve import resolve
from onrecord.ledger.identity.values import Local
from onrecord.ledger.verdicts import Decision, Verdict, Where
from onrecord.reading.values import EntityType, Reading
from onrecord.text.article import Article

Pair = tuple[Article, Reading]


@dataclass(frozen=True, slots=True)
class Names:
    """Whose a name is: in one article, and in the story where it is only one entity's."""

    local: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Article id and the fullest name that the article gives -> id of the entity."""
    whole: Mapping[str, str] = field(default_factory=dict)
    """Levelled name -> id of the entity."""
    unnamed: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Article id and a description -> id of the unnamed source whom the article calls so."""


@dataclass(frozen=True, slots=True)
class Known:
    """Who is who so far. `more` adds an article."""

    held: Mapping[str, tuple[Local, ...]]
    index: Index
    made: Mapping[str, tuple[tuple[Entity, tuple[Local, ...]], ...]]
    """First key of each block -> its entities."""
    block: Mapping[str, str]
    """Key -> the first key of its block."""
    company: Mapping[str, frozenset[str]]
    """Article -> the keys of all that it names."""

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, most mentioned first."""
        found = (entity for block in self.made.values() for entity, _ in block)
        return tuple(sorted(found, key=lambda e: (-len(e.citations), e.name, e.id)))

    @property
    def names(self) -> Names:
        """Whose each name is."""
        held = [(e, x) for block in self.made.values() for e, some in block for x in some if not x.part]
        local = {(x.article, x.name): e.id for e, x in held if e.type is not EntityType.SOURCE}
        unnamed = {(x.article, x.name): e.id for e, x in held if e.type is EntityType.SOURCE}
        return Names(local, names_to_entities(self.entities).whole, unnamed)


def entities(pairs: Sequence[Pair], decisions: Sequence[Decision] = ()) -> tuple[Entity, ...]:
    """The entities of all articles, most mentioned first; the same in any order of articles and decisions."""
    return identify(pairs, decisions).entities


def identify(pairs: Iterable[Pair], decisions: Sequence[Decision] = ()) -> Known:
    """Who is who in the articles. `decisions` of people go before all rules; where two contradict, `different` wins."""
    held = {a.id: locals_of(a, r, decisions) for a, r in sorted(pairs, key=lambda p: p[0].id)}
    return _add(Known({}, Index(), {}, {}, {}), held, decisions)


def more(known: Known, article: Article, reading: Reading) -> Known:
    """Who is who with one more article, as `identify` would have it of all; `known` is used up.

    For a story without decisions: with them, `identify` it anew.
    """
    return _add(known, {article.id: locals_of(article, reading)}, ())


def _add(known: Known, new: Mapping[str, tuple[Local, ...]], decisions: Sequence[Decision]) -> Known:
    held = {**known.held, **new}
    index = known.index
    keys = sorted({key for found in new.values() for key in index.add(found)})
    places = place_of(one for found in (held.get(a, ()) for a in _articles(decisions)) for one in found)
    same, different = _pairs(decisions, places, Verdict.SAME), _pairs(decisions, places, Verdict.DIFFERENT)
    for a, b in (*same, *different):
        index.linked.setdefault(a.key, set()).add(b.key)
        index.linked.setdefault(b.key, set()).add(a.key)
    company = {**known.company, **around(new)}
    made, block = dict(known.made), dict(known.block)
    for found in index.blocks(keys):
        for key in found:
            made.pop(block.get(key, ""), None)
            block[key] = found[0]
        inside = set(found)
        mine = [[p for p in pairs if p[0].key in inside] for pairs in (same, different)]
        some = [one for key in found for one in index.by_key[key]]
        made[found[0]] = tuple(entities_of(resolve(some, mine[0], mine[1], company)))
    return Known(held, index, made, block, company)


def _articles(decisions: Sequence[Decision]) -> set[str]:
    return {place[0] for d in decisions for place in (d.left, d.right)}


def _pairs(decisions: Sequence[Decision], places: Mapping[Where, Local], verdict: Verdict) -> list[tuple[Local, Local]]:
    """What the decisions are about, in a fixed order. Places where nothing is mentioned decide nothing."""
    found = {
        (min(places[d.left].at, places[d.right].at), max(places[d.left].at, places[d.right].at)): d
        for d in decisions
        if d.verdict is verdict and d.left in places and d.right in places
    }
    pairs = []
    for _, d in sorted(found.items(), key=lambda item: item[0]):
        a, b = sorted((places[d.left], places[d.right]), key=lambda x: x.at)
        if a.at != b.at:
            pairs.append((a, b))
    return pairs


def names_to_entities(found: Sequence[Entity]) -> Names:
    """Every name that is shown for an entity, and acronyms, to its id where only one entity has it."""
    whose: dict[str, set[str]] = {}
    for one in found:
        if one.type is EntityType.SOURCE:
            continue
        for form in (one.name, *(a.form for a in one.aliases if is_acronym(a.form))):
            whose.setdefault(key_of(form), set()).add(one.id)
    return Names({}, {key: min(ids) for key, ids in whose.items() if len(ids) == 1})


def entity_of(name: str | None, names: Names, article: str | None = None) -> str | None:
    """The id of the entity that a name belongs to: in the article if that knows it, else in the story; else None."""
    if name is None:
        return None
    return names.local.get((article or "", name)) or names.whole.get(key_of(name))

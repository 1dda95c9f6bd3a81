"""Entities from clusters: the name to show, the type by vote, an id that stays, and every mention."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.ledger.entity_values import Alias, Entity
from onrecord.ledger.identity.names import is_acronym, is_bare
from onrecord.ledger.identity.resolve import SAME_NAME, Cluster, vote
from onrecord.ledger.identity.values import Group, Local, Marked
from onrecord.ledger.spellings import SHOWN
from onrecord.reading.sorts import IN_NAME
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Citation

_ID_LENGTH = 12
_WIDELY = 2
"""A long name is shown where it stands in at least one of so many articles that the short one stands in."""
_IN_NAME_COUNTS = 3
"""How many words beside a name one word of it outweighs: an Act is a law, whatever is said around it."""
_TYPED = {
    "law": EntityType.LAW,
    "war": EntityType.EVENT,
    "election": EntityType.EVENT,
    "storm": EntityType.EVENT,
    "contest": EntityType.EVENT,
    "earthquake": EntityType.EVENT,
    "meeting": EntityType.EVENT,
}
_MISTAKEN = frozenset(
    {EntityType.PLACE, EntityType.ORG, EntityType.WORK, EntityType.OTHER, EntityType.PRODUCT, EntityType.LAW}
)
"""Types that the model gives to laws and events; a word of the name tells better."""
_SPELLED = "same name, known spellings"
_UNNAMED = "described, not named: of this article alone"


def entities_of(clusters: Sequence[Cluster]) -> Iterator[tuple[Entity, tuple[Local, ...]]]:
    """Each cluster as an entity, with the locals that it is made of."""
    taken: set[str] = set()
    for cluster in sorted(clusters, key=_order):
        held = tuple(one for group in cluster.groups for one in group.locals)
        kind = vote(held)
        main = _main(cluster.groups, kind)
        key = main.key if main.key not in taken else f"{main.key}@{min(one.at for one in held)}"
        taken.add(key)
        yield _entity(cluster, held, kind, main, _id(key)), held


def _order(cluster: Cluster) -> tuple[int, tuple[str, str]]:
    """Largest first: of several with one name, it keeps the plain id."""
    return -sum(len(g.locals) for g in cluster.groups), min(g.order for g in cluster.groups)


def _main(groups: Sequence[Group], kind: EntityType) -> Group:
    """The group whose name is shown: a full name rather than a short one, then the one in most articles."""
    short = {g.key for g in groups if kind is EntityType.ORG and any(_is_short(g, other) for other in groups)}
    return min(
        groups, key=lambda g: (is_bare(g.key, kind), is_acronym(g.name), g.key in short, -len(g.articles), g.order)
    )


def _is_short(one: Group, other: Group) -> bool:
    """Whether a body's name begins another that stands nearly as widely: "Wells" beside "Wells Fargo"."""
    return other.key.startswith(f"{one.key} ") and _WIDELY * len(other.articles) >= len(one.articles)


def _entity(cluster: Cluster, held: Sequence[Local], kind: EntityType, main: Group, id_: str) -> Entity:
    marked = sorted(m for one in held for m in one.marked)
    names = {one.name for one in held}
    sort, told, words = _sorted(held)
    shown = SHOWN.get(main.key)
    reasons = tuple(dict.fromkeys(join.because for join in cluster.joins))
    spelled = len({n.casefold() for n in names}) > 1
    return Entity(
        id_,
        shown if shown in names else main.name,
        _TYPED.get(sort or "", kind) if told.startswith(IN_NAME) and kind in _MISTAKEN else kind,
        _aliases(marked),
        tuple(m.citation for m in marked),
        "; ".join(reasons) or (_UNNAMED if kind is EntityType.SOURCE else _SPELLED if spelled else SAME_NAME),
        tuple(m.kind for m in marked),
        tuple(m.because for m in marked),
        cluster.joins,
        subtype=sort,
        subtype_because=told,
        subtype_words=words,
    )


def _sorted(held: Sequence[Local]) -> tuple[str | None, str, tuple[Citation, ...]]:
    """The sort that more of the words beside the name tell than any other, where they stand, and the words."""
    found = sorted((words, sort, because) for one in held for sort, words, because in one.sorts)
    tally = Counter({sort: 0 for _, sort, _ in found})
    for _, sort, because in found:
        tally[sort] += _IN_NAME_COUNTS if because == IN_NAME else 1
    ranked = tally.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None, "", ()
    best = ranked[0][0]
    where = Counter(because for _, sort, because in found if sort == best)
    reasons = sorted(where, key=lambda one: (one != IN_NAME, -where[one], one))
    return best, ", ".join(reasons), tuple(words for words, sort, _ in found if sort == best)


def _aliases(marked: Sequence[Marked]) -> tuple[Alias, ...]:
    """The forms that name the entity (not pronouns or descriptions), most frequent first."""
    count: Counter[str] = Counter()
    first: dict[str, Citation] = {}
    for one in marked:
        if one.kind is MentionKind.NAME:
            form = " ".join(one.citation.words.split())
            count[form] += 1
            first.setdefault(form, one.citation)
    made = [Alias(form, n, first[form]) for form, n in count.items()]
    return tuple(sorted(made, key=lambda a: (-a.count, a.form)))


def _id(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:_ID_LENGTH]

"""One block of names that may belong together: groups, ties between them, and what people decided."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from onrecord.ledger.entity_values import Join
from onrecord.ledger.identity.bodies import body_short_ties, body_ties, short_ties
from onrecord.ledger.identity.names import is_bare
from onrecord.ledger.identity.people import name_ties, surname_ties
from onrecord.ledger.identity.union import Union
from onrecord.ledger.identity.values import Group, Local, Tie
from onrecord.ledger.identity.walks import namesakes
from onrecord.reading.values import EntityType

JUDGED = "a person decided so"
SAME_NAME = "same name"
At = tuple[str, str, int]
Pairs = Sequence[tuple[Local, Local]]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Locals that are one, the groups that they came in (largest first), and why these were joined."""

    groups: tuple[Group, ...]
    joins: tuple[Join, ...]


def resolve(
    block: Sequence[Local], same: Pairs, different: Pairs, around: Mapping[str, frozenset[str]]
) -> list[Cluster]:
    """The clusters of a block. `same` and `different` are decisions on two locals of it; `different` wins."""
    groups = _groups(block, same, different, around)
    place = {one.at: i for i, g in enumerate(groups) for one in g.locals}
    apart = [(place[a.at], place[b.at]) for a, b in different] + _namesakes_apart(groups, same, different)
    joined = Union(len(groups), [(a, b) for a, b in apart if a != b])
    made: list[tuple[Tie, Join]] = []

    def tie(ties: Iterable[Tie]) -> None:
        made.extend(
            (one, _join(groups, one))
            for one in sorted(ties, key=lambda t: (-t.sure, t.left, t.right, t.because))
            if joined.root(one.left) != joined.root(one.right) and joined.join(one.left, one.right)
        )

    tie(Tie(place[a.at], place[b.at], JUDGED, 1.0) for a, b in same)
    named = [i for i, g in enumerate(groups) if g.type is not EntityType.SOURCE]
    full = [i for i in named if not _is_bare(groups[i])]
    bare = [i for i in named if _is_bare(groups[i])]
    tie(_both(groups, full))
    tie(short_ties(groups, joined))
    tie(surname_ties(groups, [i for i in bare if groups[i].type is EntityType.PERSON], joined, around))
    tie(body_short_ties(groups, [i for i in bare if groups[i].type is not EntityType.PERSON], joined))
    return _clusters(groups, joined, made)


def _namesakes_apart(groups: Sequence[Group], same: Pairs, different: Pairs) -> list[tuple[int, int]]:
    """Pairs of groups of one full name that were parted by what people of that name do."""
    decided = {one.at for pair in (*same, *different) for one in pair}
    by_key: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        if group.type is EntityType.PERSON and not _is_bare(group) and not any(x.at in decided for x in group.locals):
            by_key[group.key].append(i)
    return [pair for found in by_key.values() for pair in combinations(found, 2)]


def _both(groups: Sequence[Group], full: Sequence[int]) -> Iterable[Tie]:
    """Ties between groups that are no bare short forms, by their place among all groups."""
    some = [groups[i] for i in full]
    for one in (*name_ties(some), *body_ties(some)):
        yield Tie(full[one.left], full[one.right], one.because, one.sure)


def _join(groups: Sequence[Group], tie: Tie) -> Join:
    left, right = sorted((groups[tie.left].locals[0].first, groups[tie.right].locals[0].first))
    return Join(left, right, tie.because, tie.sure)


def _is_bare(group: Group) -> bool:
    return is_bare(group.key, group.type)


def _groups(block: Sequence[Local], same: Pairs, different: Pairs, around: Mapping[str, frozenset[str]]) -> list[Group]:
    by_key: dict[str, list[Local]] = defaultdict(list)
    for one in sorted(block, key=lambda x: x.at):
        by_key[one.key].append(one)
    decided = {one.at for pair in (*same, *different) for one in pair}
    found: list[Group] = []
    for key, held in sorted(by_key.items()):
        kind = vote(held)
        by_name = [[one] for one in held] if is_bare(key, kind) else _split(held, different, around)
        if kind is EntityType.PERSON and len(by_name) == 1 and not {one.at for one in held} & decided:
            by_name = namesakes(held, around)
        found += [_group(key, some, kind) for some in by_name]
    return found


def vote(held: Iterable[Local]) -> EntityType:
    """The type that most mentions of a name have."""
    tally: Counter[EntityType] = Counter()
    for one in held:
        tally.update(dict(one.votes))
    return min(tally, key=lambda kind: (-tally[kind], kind))


def _group(key: str, held: list[Local], kind: EntityType) -> Group:
    names = Counter(one.name for one in held)
    name = min(names, key=lambda n: (_is_short(n, key), -names[n], n.casefold() != key, -len(n), n))
    return Group(name, key, held, kind, Counter(t for one in held for t in one.titles))


def _is_short(name: str, key: str) -> bool:
    """Whether a name is a short form of its key: "GM" of "general motors"."""
    return len(name) < len(key) and " " in key and " " not in name


def _split(held: list[Local], different: Pairs, around: Mapping[str, frozenset[str]]) -> list[list[Local]]:
    """Locals of one name, parted where people decided that two are different; the rest goes where its company is."""
    places = {one.at for one in held}
    apart: dict[At, set[At]] = defaultdict(set)
    for a, b in different:
        if a.at in places and b.at in places:
            apart[a.at].add(b.at)
            apart[b.at].add(a.at)
    apart_in_article = [one for one in held if one.part]
    if not apart and not apart_in_article:
        return [held]
    parts: list[list[Local]] = []
    for seed in (one for one in held if one.at in apart or one.part):
        fits = (p for p in parts if not any(x.at in apart[seed.at] or seed.part or x.part for x in p))
        fitting = next(fits, None)
        if fitting is None:
            parts.append([seed])
        else:
            fitting.append(seed)
    company = [frozenset().union(*(around.get(x.article, frozenset()) for x in p)) for p in parts]
    for one in held:
        if one.at not in apart and not one.part:
            mine = around.get(one.article, frozenset()) - {one.key}
            home = max(
                (n for n, p in enumerate(parts) if not p[0].part),
                key=lambda n: (len(mine & company[n]), -n),
                default=-1,
            )
            if home < 0:
                parts.append([])
                company.append(mine)
            parts[home].append(one)
    return [sorted(p, key=lambda x: x.at) for p in parts]


def _clusters(groups: Sequence[Group], joined: Union, made: Sequence[tuple[Tie, Join]]) -> list[Cluster]:
    members: dict[int, list[Group]] = defaultdict(list)
    joins: dict[int, list[Join]] = defaultdict(list)
    for i, group in enumerate(groups):
        members[joined.root(i)].append(group)
    for tie, join in made:
        joins[joined.root(tie.left)].append(join)
    return [
        Cluster(tuple(sorted(found, key=lambda g: (-len(g.locals), g.order))), tuple(sorted(joins[root])))
        for root, found in members.items()
    ]

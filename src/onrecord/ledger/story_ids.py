"""What stories are called, so that a name lasts: a story known before keeps its id, and two that become one say so."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """A story as it was divided before: its id, its articles (those that a person put there left out), its bridges."""

    id: str
    articles: tuple[str, ...]
    bridges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """What a story is called now; `bridges` are the ids of others known before that have become part of it."""

    id: str
    bridges: tuple[str, ...] = ()


def names(groups: Sequence[Sequence[str]], known: Sequence[Known]) -> list[Name]:
    """The name of each group of articles (the first printed first) after those `known` before, the oldest known first.

    A known story lives on in the group that has most of its articles; of several in one group the oldest names it. All
    other groups are called after their first article.
    """
    heirs: dict[int, list[Known]] = {}
    home = {article: index for index, group in enumerate(groups) for article in group}
    for one in known:
        heir = _heir(one, home)
        if heir is not None:
            heirs.setdefault(heir, []).append(one)
    taken = {those[0].id for those in heirs.values()}
    found = []
    for index, group in enumerate(groups):
        id_ = heirs[index][0].id if index in heirs else _fresh(f"s{group[0]}", taken)
        taken.add(id_)
        found.append(id_)
    return [Name(id_, _bridged(heirs.get(index, ()), taken)) for index, id_ in enumerate(found)]


def remembered(now: Iterable[Known], before: Iterable[Known]) -> tuple[Known, ...]:
    """What to know of the stories `now` when the pile is divided next: those known `before` first, in their order."""
    held = {one.id: one for one in now}
    old = [one.id for one in before if one.id in held]
    return tuple(held[id_] for id_ in dict.fromkeys([*old, *held]))


def _heir(one: Known, home: Mapping[str, int]) -> int | None:
    """The group with most of its articles; of equals, that with the first of them."""
    counts = Counter(home[article] for article in one.articles if article in home)
    return max(counts, key=lambda index: counts[index], default=None)


def _fresh(name: str, taken: set[str]) -> str:
    """The name, or the first of `name-2`, `name-3`, … where it is taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _bridged(heirs: Sequence[Known], taken: set[str]) -> tuple[str, ...]:
    """The ids that a group inherits besides its own. One whose story has come apart again has that id back."""
    ids = [id_ for one in heirs for id_ in (one.id, *one.bridges)]
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ not in taken))

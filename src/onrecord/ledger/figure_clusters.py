"""Figures of one key that are of one thing: parted by articles that tell of two things themselves, and by places.

An article that gives 10 dead and 612 dead, and not as rivals, tells of two events. Other figures then go with the
one whose number they have, so that the news of the day is not blurred by what is told beside it.
"""

from collections.abc import Iterable

from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_relations import compare, in_order
from onrecord.ledger.figure_values import Match, far, is_point, low_end, match, number_of

_NEAR = frozenset({Match.SAME, Match.CONVERTED, Match.ROUNDED})
_SEVERAL = 2
_ALIKE = 4
"""Telling words that two sentences on one event have in common, whatever places they name."""


def clusters(group: list[Noted]) -> list[list[Noted]]:
    """The figures of one key, thing by thing."""
    if any(n.key is not None and n.key.settles_place() for n in group):
        # Two measures of one event are rivals, and its sentences name all sorts of places.
        return parted(group)
    return [cluster for part in _by_story(sorted(group, key=in_order)) for cluster in _by_place(part)]


def parted(group: list[Noted]) -> list[list[Noted]]:
    """The figures of a group without the numbers that an article tells beside the main one."""
    return _by_story(sorted(group, key=in_order))


def _by_place(group: list[Noted]) -> list[list[Noted]]:
    """Figures whose sentences share no place are of other events. Those that name none go where their number is.

    Where it is nowhere, they stay with most: a toll that nobody places is that of the news of the day.
    """
    found: list[tuple[set[str], list[Noted]]] = []
    for n in sorted((n for n in group if n.places), key=in_order):
        touched = [c for c in found if c[0] & n.places or any(_told_alike(n, m) for m in c[1])]
        found = [c for c in found if c not in touched]
        found.append((set(n.places).union(*(c[0] for c in touched)), [*(m for c in touched for m in c[1]), n]))
    nowhere = [n for n in group if not n.places]
    if len(found) <= 1:
        return [nowhere + [n for _, members in found for n in members]]
    placed = sorted((members for _, members in found), key=lambda members: -len(_articles(members)))
    for n in nowhere:
        home = next((p for p in placed if any(match(n.figure, m.figure) in _NEAR for m in p)), placed[0])
        home.append(n)
    return placed


def _told_alike(one: Noted, other: Noted) -> bool:
    """Whether two sentences that name different places give the same number of the same days in the same words."""
    same = match(one.figure, other.figure) is Match.SAME and one.figure.asof.latest == other.figure.asof.latest
    return same and len(one.words & other.words) >= _ALIKE


def _by_story(cluster: list[Noted]) -> list[list[Noted]]:
    """The cluster without the numbers that an article tells beside the main one, each of these by itself."""
    parts = _by_number(cluster)
    main = max(parts, key=lambda part: len(_articles(part)))
    if len(_articles(main)) < _SEVERAL:
        return [cluster]
    beside = [part for part in parts if part is not main and (_told_beside(part, main) or _is_far(part, main))]
    return [[n for part in parts if part not in beside for n in part], *beside]


def _is_far(part: list[Noted], main: list[Noted]) -> bool:
    """Whether all of a part are bounds that leave room for the main number, but lie far from it: at least 2, and 70."""
    return not any(is_point(n.figure) or not far(n.figure, m.figure) for n in part for m in main)


def _reaches(bound: Noted, other: Noted) -> bool:
    return match(bound.figure, other.figure) is not Match.APART and not far(bound.figure, other.figure)


def _articles(part: Iterable[Noted]) -> set[str]:
    return {n.figure.article for n in part}


def _told_beside(part: list[Noted], main: list[Noted]) -> bool:
    """Whether an article gives a number of both, and does not set them against each other."""
    there: dict[str, list[Noted]] = {}
    for n in main:
        there.setdefault(n.figure.article, []).append(n)
    return any(compare(a, b).twice for a in part for b in there.get(a.figure.article, ()))


def _by_number(cluster: list[Noted]) -> list[list[Noted]]:
    """Figures with one number; a bound or a vague word goes to the nearest number that it has room for."""
    alike: dict[object, list[Noted]] = {}
    for n in cluster:
        alike.setdefault(number_of(n.figure), []).append(n)
    firsts = [group[0] for group in alike.values()]
    parts: list[list[Noted]] = []
    for n in (n for n in firsts if is_point(n.figure)):
        near = [p for p in parts if any(match(n.figure, m.figure) in _NEAR for m in p)]
        parts = [p for p in parts if p not in near]
        parts.append([*(m for p in near for m in p), n])
    for n in (n for n in firsts if not is_point(n.figure)):
        open_to = [p for p in parts if any(_reaches(n, m) for m in p)]
        if open_to:
            min(open_to, key=lambda p: _distance(n, p)).append(n)
        else:
            parts.append([n])
    return [[m for n in part for m in alike[number_of(n.figure)]] for part in parts]


def _distance(noted: Noted, part: list[Noted]) -> float:
    return min(abs(low_end(noted.figure) - low_end(m.figure)) for m in part)

"""Which figures stand in one set, how the set as a whole stands, and how many origins it has.

Rules gather; then what a person judged is done: nothing overrules a judgement.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import combinations
from math import inf

from onrecord.ledger.figure_clusters import clusters
from onrecord.ledger.figure_judgements import judged
from onrecord.ledger.figure_keys import EVENT, Key
from onrecord.ledger.figure_notes import Noted
from onrecord.ledger.figure_relations import Finding, compare, in_days, in_order
from onrecord.ledger.figure_ties import tied
from onrecord.ledger.figure_values import low_end, number_of
from onrecord.ledger.values import FigureSet, Relation
from onrecord.ledger.verdicts import Decision

_RANK = (
    Relation.CONFLICT,
    Relation.AMBIGUOUS,
    Relation.DIFFERENT_VARIANT,
    Relation.DIFFERENT_SCOPE,
    Relation.DIFFERENT_TIME,
    Relation.COMPATIBLE,
    Relation.ROUNDING,
    Relation.AGREES,
)
"""A set takes the weightiest relation that any two of its figures have."""


_TWO = 2
_MEETING = frozenset({Relation.AGREES, Relation.ROUNDING, Relation.COMPATIBLE})
_OUTGROWN = frozenset({Relation.CONFLICT, Relation.AMBIGUOUS, Relation.DIFFERENT_TIME})
"""What two figures of a toll may be to each other that its growth explains."""
_UNNAMED = "the event"
"""Subject of a set whose articles never name what it is of, because they are all about it."""


def figure_sets(noted: Sequence[Noted], decisions: Sequence[Decision] = ()) -> tuple[FigureSet, ...]:
    """The sets, in order of subject and property."""
    by_key: dict[Key, list[Noted]] = {}
    for n in noted:
        if n.key is not None:
            by_key.setdefault(n.key, []).append(n)
    groups = [cluster for _, group in sorted(by_key.items()) for cluster in clusters(group)]
    decided = judged(tied(groups, noted), noted, decisions)
    made = [_set(sorted(group.members, key=in_order), group.judged) for group in decided]
    return tuple(sorted(made, key=lambda s: (s.subject.casefold(), s.property or "", s.id)))


def _set(members: list[Noted], ids_judged: tuple[str, ...]) -> FigureSet:
    relation, because = _relation(members)
    ids = tuple(n.figure.id for n in members)
    units = [n.figure.unit for n in members if n.figure.unit is not None]
    names = Counter(_property(n) for n in members)
    origins = tuple(sorted({n.figure.origin for n in members if n.figure.origin}))
    return FigureSet(
        id=sha256("\x1f".join(("figures", *sorted(ids))).encode()).hexdigest()[:12],
        subject=_subject(members),
        property=min(names, key=lambda p: (-names[p], len(p or ""), p or ""), default=None),
        unit=min(units, key=lambda u: (-units.count(u), u), default=None),
        figures=ids,
        relation=relation,
        because=because,
        origins=origins,
        judged=ids_judged,
        places=tuple(sorted({place.title() for n in members for place in n.places})),
    )


def _property(noted: Noted) -> str | None:
    """The property in the article's words; "magnitude" alone ("a 6.1-magnitude quake") is a property and no subject."""
    if noted.key is not None and noted.key.subject == EVENT and noted.figure.property is None:
        return noted.key.property
    return noted.figure.property


def _subject(members: list[Noted]) -> str:
    """The shortest of the subject's names, from a figure that is of no variant where there is one."""
    if all(n.key is None for n in members):
        return _sort_named(members)
    properties = {n.key.property for n in members if n.key is not None}
    named = [n for n in members if n.subject and n.subject.strip("-").lower() not in properties]
    plain = [n for n in named if not n.variant] or named
    keys = [n.key.subject for n in members if n.key is not None and n.key.subject != EVENT]
    return min((n.subject for n in plain), key=lambda s: (len(s), s), default=min(keys, default=_UNNAMED))


def _sort_named(members: list[Noted]) -> str:
    """What most of the figures of a tied set are of: the shortest words for it that an article has."""
    sorts = Counter(sort for n in members for sort in n.sorts)
    common = min(sorts, key=lambda s: (-sorts[s], s), default="")
    words = [n.named[common] for n in members if common in n.named]
    return min(words, key=lambda w: (len(w), w[0].isupper(), w), default=_UNNAMED)


def _relation(members: list[Noted]) -> tuple[Relation, str]:
    ids = {n.figure.id for n in members}
    heads = [n for n in members if not (n.figure.paired_with in ids and _is_second(n, members))]
    if len(heads) == 1:
        return Relation.SINGLE, "one figure" if len(members) == 1 else "one figure, given in two units"
    heads = _with_risen(heads)
    findings = [compare(a, b) for a, b in _pairs(heads)]
    sharp = next((f for f in findings if f.sharp), None)
    if sharp is not None:
        return sharp.relation, sharp.because
    twice = next((f for f in findings if f.twice), None)
    series = None if twice is not None else _growing_toll(heads)
    if series is not None and any(f.relation in _OUTGROWN for f in findings):
        return Relation.DIFFERENT_TIME, series
    return _weightiest(heads, findings, twice)


def _with_risen(heads: list[Noted]) -> list[Noted]:
    """The figures; where one page says that the toll rose to ten, every ten of the set is a later count."""
    risen = {n.figure.low for n in heads if n.toll and n.grew}
    return [replace(n, grew=True) if n.toll and n.figure.low in risen else n for n in heads]


def _pairs(heads: list[Noted]) -> Iterator[tuple[Noted, Noted]]:
    """The pairs that tell how all stand to each other: those within an article, and one of every two kinds.

    Ten pages that print the same of the same day are one kind, so that a large set costs no more than it says.
    """
    by_article: dict[str, list[Noted]] = {}
    by_kind: dict[object, list[Noted]] = {}
    for n in heads:
        by_article.setdefault(n.figure.article, []).append(n)
        kind = (number_of(n.figure), n.variant, n.places, n.fleeting, n.grew, n.figure.asof, n.figure.speaker)
        by_kind.setdefault(kind, []).append(n)
    for within in by_article.values():
        yield from combinations(within, 2)
    kinds = list(by_kind.values())
    yield from ((kind[0], kind[1]) for kind in kinds if len(kind) > 1)
    for one, other in combinations(kinds, 2):
        yield one[0], next((n for n in other if n.figure.article != one[0].figure.article), other[0])


def _weightiest(heads: list[Noted], findings: list[Finding], twice: Finding | None) -> tuple[Relation, str]:
    unclear = twice or next((f for f in findings if f.relation is Relation.AMBIGUOUS), None)
    if unclear is not None:
        # Where two of them may be of different things, nothing in the set can be held against another.
        return unclear.relation, unclear.because
    if {f.relation for f in findings} == {Relation.AGREES} and len(heads) > _TWO and not _may_be_told_twice(heads):
        pages = len({n.figure.article for n in heads})
        return Relation.AGREES, f"{len(heads)} figures on {pages} page{'s'[: pages - 1]} say the same"
    worst = min(findings, key=lambda f: _RANK.index(f.relation))
    if worst.relation in _MEETING and _may_be_told_twice(heads):
        return Relation.AMBIGUOUS, "one article gives them, and nothing says that it tells of one event"
    return worst.relation, worst.because


def _may_be_told_twice(heads: list[Noted]) -> bool:
    """Whether all are of one article, and of a sort that it may tell of many: one player caught five, another five."""
    return len({n.figure.article for n in heads}) == 1 and any(n.fleeting for n in heads)


def _growing_toll(heads: list[Noted]) -> str | None:
    """Why the figures are one toll that grows: a day's highest number never falls, and the last is above the first.

    Pages of one day may be hours apart, and a reprint carries yesterday's number; so a day counts by its highest.
    """
    highest: dict[date, float] = {}
    dated = {low_end(n.figure) for n in heads if n.figure.asof.latest is not None}
    for n in heads:
        if n.figure.asof.latest is None and low_end(n.figure) in dated:
            continue  # an undated page that repeats a number of a dated one
        if not n.toll or n.figure.asof.latest is None:
            return None
        day = n.figure.asof.latest
        highest[day] = max(highest.get(day, -inf), low_end(n.figure))
    days = sorted(highest)
    counts = [highest[d] for d in days]
    if len(days) <= 1 or counts != sorted(counts) or counts[0] == counts[-1]:
        return None
    first, last = f"{counts[0]:,g} ({in_days(days[0])})", f"{counts[-1]:,g} ({in_days(days[-1])})"
    return f"a toll that grows from day to day: {first} to {last}"


def _is_second(noted: Noted, members: list[Noted]) -> bool:
    """Whether its twin in the other unit stands before it."""
    twin = next(n for n in members if n.figure.id == noted.figure.paired_with)
    return twin.figure.citation.span < noted.figure.citation.span

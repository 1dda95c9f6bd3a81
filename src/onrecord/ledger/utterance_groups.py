"""Which sentences are of one utterance: links by the rules, taken surest first, and never against what is known."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.utterance_index import Rarity, candidates, rarity
from onrecord.ledger.utterance_rules import WEAK, Likeness, Speakers, Times, joined, speakers, times
from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.values import Statement
from onrecord.ledger.wording import said_only, stem
from onrecord.ledger.wording_compare import align
from onrecord.reading.values import EntityType
from onrecord.text.article import Interval

_FEWEST_SHARED = 2
"""Stems that two sentences share at least before their words are aligned."""

_OVERLAP = 0.5
"""Share of heavy words that two sentences of one article have in common when they tell the same twice."""

Types = Mapping[str, EntityType]


@dataclass(frozen=True, slots=True)
class _Link:
    """Two sentences (places among the units) that a rule joins."""

    one: int
    other: int
    because: str
    strength: tuple[int, float]


def together(found: Sequence[Unit], types: Types) -> dict[int, tuple[int, str]]:
    """Place -> the group that it belongs to (a place, too) and the rule that brought it there.

    Links are taken in order; one that would put two people, or two days, into one group is left out.
    """
    links = _links(found, types)
    group = {n: [n] for n in range(len(found))}
    head = {n: n for n in range(len(found))}
    why: dict[int, str] = {}
    for link in links:
        one, other = head[link.one], head[link.other]
        if one == other:
            continue
        if link.strength[0] is not Speakers.DIFFERENT and not _may_meet(found, group[one], group[other], types):
            continue
        if link.because in WEAK and not _keep_company(found, group[one], group[other]):
            continue
        kept, gone = (one, other) if len(group[one]) >= len(group[other]) else (other, one)
        why.setdefault(link.one, link.because)
        why.setdefault(link.other, link.because)
        for n in group.pop(gone):
            head[n] = kept
            group[kept].append(n)
    return {n: (head[n], why[n]) for n in why}


def _links(found: Sequence[Unit], types: Types) -> list[_Link]:
    """Every pair of sentences that a rule joins, the surest first."""
    rare = rarity(found)
    links = []
    for n, m in candidates(found, rare):
        two = _likeness(found[n], found[m], types, rare)
        because = joined(two) if two else None
        if two and because:
            links.append(_Link(n, m, because, (two.speakers, two.aligned.covered)))
    return sorted(links, key=lambda link: (tuple(-x for x in link.strength), link.one, link.other))


def _likeness(one: Unit, other: Unit, types: Types, rare: Rarity) -> Likeness | None:
    shared = frozenset(one.stems) & frozenset(other.stems)
    if len(shared) < _FEWEST_SHARED:
        return None
    fewest = min(rare.of(one.stems), rare.of(other.stems))
    return Likeness(
        one,
        other,
        align(one.words, other.words),
        speakers(one.statement, other.statement, types),
        times(one.statement, other.statement),
        rare.of(shared) / fewest,
        shared,
        len(shared - _names(one) - _names(other)),
    )


def _names(unit: Unit) -> frozenset[str]:
    """The stems of its names and numbers."""
    return frozenset(stem(w.form) for w in said_only(unit.words) if w.form[:1].isdigit() or w.capital)


def _keep_company(found: Sequence[Unit], ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether most sentences of two groups have words in common: no chain leads from one subject to another."""
    shared = [len(set(found[n].stems) & set(found[m].stems)) >= _FEWEST_SHARED for n in ones for m in others]
    return 2 * sum(shared) >= len(shared)


def _may_meet(found: Sequence[Unit], ones: Iterable[int], others: Iterable[int], types: Types) -> bool:
    """Whether no two statements of two groups are by two people, or of two days. Groups are small: a few wordings."""
    left = {_who_and_when(found[n].statement): found[n].statement for n in ones}
    right = {_who_and_when(found[n].statement): found[n].statement for n in others}
    return all(
        speakers(one, other, types) is not Speakers.DIFFERENT and times(one, other) is not Times.APART
        for one in left.values()
        for other in right.values()
    ) and not _side_by_side_in_one(found, ones, others, types)


def _side_by_side_in_one(found: Sequence[Unit], ones: Iterable[int], others: Iterable[int], types: Types) -> bool:
    """Whether an article has two sentences, one in each group, that nobody says are one speaker's."""
    here = {found[n].statement.article: n for n in ones}
    return any(
        found[n].statement.article in here
        and speakers(found[n].statement, (other := found[here[found[n].statement.article]]).statement, types)
        is not Speakers.SAME
        and align(found[n].words, other.words).contained < _OVERLAP
        for n in others
    )


def _who_and_when(statement: Statement) -> tuple[str | None, str | None, Interval, Interval]:
    return statement.entity, statement.speaker, statement.said, statement.printed

"""Utterances: the speech acts that several articles report, each with its variants.

Sentences that may belong together are found by an index, compared word by word, joined where a rule says so, and put
together again where they keep the same company. A pure function of the statements: their order makes no difference.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.meaning import changes
from onrecord.ledger.utterance_index import Rarity, candidates, rarity
from onrecord.ledger.utterance_rules import WEAK, Likeness, Speakers, Times, joined, speakers, times
from onrecord.ledger.utterance_units import Unit, cited, units
from onrecord.ledger.utterance_values import Utterance, Variant, Wording
from onrecord.ledger.values import Entity, Statement
from onrecord.ledger.wording import Word, core, said_only
from onrecord.ledger.wording_compare import align, weight
from onrecord.ledger.wording_relation import diff, relation
from onrecord.reading.values import EntityType
from onrecord.text.article import UNKNOWN_TIME, Interval

_ID_LENGTH = 12
_FEWEST_SHARED = 3
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


def utterances(statements: Sequence[Statement], entities: Sequence[Entity]) -> tuple[Utterance, ...]:
    """Every speech act that at least two articles report, in order of saying, then of printing."""
    types = {entity.id: entity.type for entity in entities}
    ordered = sorted(statements, key=lambda s: s.id)
    found = units(ordered)
    groups = _together(found, _links(found, types), types)
    made = [_utterance(group, types) for group in _rejoined(found, groups)]
    return tuple(sorted(made, key=_order))


def _order(one: Utterance) -> tuple[str, str]:
    return str(one.said.earliest or "9999"), one.id


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
    )


def _together(found: Sequence[Unit], links: Iterable[_Link], types: Types) -> dict[int, tuple[int, str]]:
    """Place -> the group that it belongs to (a place, too) and the rule that brought it there.

    Links are taken in order; one that would put two people, or two days, into one group is left out.
    """
    group = {n: [n] for n in range(len(found))}
    head = dict.fromkeys(range(len(found)), 0) | {n: n for n in range(len(found))}
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


def _keep_company(found: Sequence[Unit], ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether most sentences of two groups have words in common: no chain leads from one subject to another."""
    shared = [len(set(found[n].stems) & set(found[m].stems)) >= _FEWEST_SHARED - 1 for n in ones for m in others]
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


@dataclass(frozen=True, slots=True)
class _Part:
    """The words of one statement that belong to an utterance, and why."""

    statement: Statement
    words: tuple[Word, ...]
    because: str


def _rejoined(found: Sequence[Unit], groups: Mapping[int, tuple[int, str]]) -> list[tuple[_Part, ...]]:
    """The groups of sentences as parts of statements; those that go side by side through the same ones as one."""
    by_group: dict[int, list[int]] = {}
    for n in sorted(groups):
        by_group.setdefault(groups[n][0], []).append(n)
    company: dict[tuple[str, ...], list[list[int]]] = {}
    for members in by_group.values():
        who = tuple(sorted({found[n].statement.id for n in members}))
        company.setdefault(who, []).append(members)
    made = []
    for _, sets in sorted(company.items()):
        for members in _side_by_side(found, sets):
            parts = _parts(found, members, groups)
            if len({part.statement.article for part in parts}) > 1:
                made.append(parts)
    return made


def _side_by_side(found: Sequence[Unit], sets: list[list[int]]) -> list[list[int]]:
    """Groups that have the same statements; of those whose sentences follow each other in every one, one group."""
    ordered = sorted(sets, key=lambda members: [found[n].number for n in members])
    made: list[list[int]] = []
    for members in ordered:
        if made and _follows(found, made[-1], members):
            made[-1] = [*made[-1], *members]
        else:
            made.append(members)
    return made


def _follows(found: Sequence[Unit], before: Sequence[int], after: Sequence[int]) -> bool:
    last = {found[n].statement.id: found[n].number for n in sorted(before, key=lambda n: found[n].number)}
    return all(found[n].number - last.get(found[n].statement.id, -2) == 1 for n in after)


def _parts(found: Sequence[Unit], members: Iterable[int], groups: Mapping[int, tuple[int, str]]) -> tuple[_Part, ...]:
    held: dict[str, list[int]] = {}
    for n in sorted(members, key=lambda n: found[n].key):
        held.setdefault(found[n].statement.id, []).append(n)
    return tuple(
        _Part(found[ns[0]].statement, tuple(w for n in ns for w in found[n].words), groups[ns[0]][1])
        for ns in held.values()
    )


def _utterance(parts: tuple[_Part, ...], types: Types) -> Utterance:
    """One utterance: who, when, which wording is the fullest, which article has it first, and all variants."""
    ordered = sorted(parts, key=_printed)
    fullest = max(ordered, key=_fullness)
    named = [p.statement for p in ordered if p.statement.speaker is not None]
    who = max(named, key=lambda s: (types.get(s.entity or "") is EntityType.PERSON, s.confidence), default=None)
    first = ordered[0].statement
    names = sorted(p.statement.id + str(p.words[0].span.start) for p in parts)
    return Utterance(
        id=hashlib.sha256("|".join(names).encode()).hexdigest()[:_ID_LENGTH],
        speaker=who.speaker if who else None,
        entity=who.entity if who else None,
        said=_when([p.statement.said for p in ordered]),
        first=first.id,
        fullest=fullest.statement.id,
        first_because=_why_first(ordered),
        variants=tuple(_variant(part, fullest) for part in ordered),
        articles=len({p.statement.article for p in parts}),
    )


def _printed(part: _Part) -> tuple[str, str, int, str]:
    """In order of printing; undated last, and of two on one day the fuller first."""
    printed = part.statement.printed
    early = str(printed.earliest or printed.latest or "9999")
    return early, str(printed.latest or "9999"), -weight(said_only(part.words)), part.statement.id


def _fullness(part: _Part) -> tuple[int, int]:
    """Quoted words that a sentence can be told by, then all of them; an article that quotes nothing comes last."""
    return sum(w.heavy and w.quoted for w in part.words if not w.added), weight(said_only(core(part.words)))


def _why_first(ordered: Sequence[_Part]) -> str:
    first, second = (part.statement.printed for part in ordered[:2])
    if not first.known:
        return "no dates"
    if first.latest and second.earliest and first.latest < second.earliest:
        return "printed first"
    return "printed on the same days" if second.known else "the only one with a date"


def _when(told: Iterable[Interval]) -> Interval:
    """When it was said: the narrowest bracket that an article gives."""
    known = [when for when in told if when.known]
    return min(known, key=lambda w: (w.width is None, w.width or 0, str(w.earliest)), default=UNKNOWN_TIME)


def _variant(part: _Part, fullest: _Part) -> Variant:
    made = Variant(
        statement=part.statement.id,
        article=part.statement.article,
        citations=cited(part.words, part.statement),
        wording=Wording.EXACT,
        against="",
        flags=(),
        diff=(),
        because=part.because,
    )
    if part is fullest:
        return made
    full, here = core(fullest.words), core(part.words)
    return replace(
        made,
        wording=relation(full, here),
        against=fullest.statement.id,
        flags=changes(full, here, part.words),
        diff=diff(full, here),
    )

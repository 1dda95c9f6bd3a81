"""Utterances: the speech acts that several articles report, each with its variants.

Sentences that may belong together are found by an index, compared word by word, joined where a rule says so, and put
together again where they keep the same company. A pure function of the statements: their order makes no difference.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.meaning import changes
from onrecord.ledger.recurring import Formula, formulas
from onrecord.ledger.utterance_groups import Setting, rule_between, setting, together
from onrecord.ledger.utterance_units import Unit, cited, units
from onrecord.ledger.utterance_values import Utterance, Variant, Wording
from onrecord.ledger.values import Statement
from onrecord.ledger.wording import Word, core, said_only
from onrecord.ledger.wording_compare import weight
from onrecord.ledger.wording_relation import diff, relation
from onrecord.reading.values import EntityType
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Span

_ID_LENGTH = 12
RECURRING = "a formula of the speaker"


def utterances(statements: Sequence[Statement], entities: Sequence[Entity]) -> tuple[Utterance, ...]:
    """Every speech act that at least two articles report, in order of saying, then of printing."""
    found = units(sorted(statements, key=lambda s: s.id))
    known = setting(found, entities)
    groups = together(found, known)
    parts = _rejoined(found, groups)
    again = formulas(found, {n: group for n, (group, _) in groups.items()})
    made = [_utterance(one, known) for one in (*parts, *_alone(found, parts, again))]
    return tuple(sorted(_linked(made, found, again), key=_order))


def _alone(
    found: Sequence[Unit], parts: Sequence[tuple["_Part", ...]], again: Mapping[Formula, Sequence[int]]
) -> list[tuple["_Part", ...]]:
    """The sentences with a formula that only one article reports, each as an utterance of its own."""
    held = {(part.statement.id, word.span) for one in parts for part in one for word in part.words}
    places = sorted({n for members in again.values() for n in members})
    return [
        (_Part((found[n],), RECURRING),) for n in places if (found[n].statement.id, found[n].words[0].span) not in held
    ]


def _linked(
    made: Sequence[Utterance], found: Sequence[Unit], again: Mapping[Formula, Sequence[int]]
) -> Iterator[Utterance]:
    """The utterances, those that share a formula linked to each other; none is merged."""
    of: dict[str, list[tuple[Span, str]]] = {}
    for one in made:
        for variant in one.variants:
            of.setdefault(variant.statement, []).extend((c.span, one.id) for c in variant.citations)
    links: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for formula, places in again.items():
        ids = {id_ for n in places for id_ in [_holder(of, found[n])] if id_ is not None}
        for id_ in ids if len(ids) > 1 else ():
            links.setdefault(id_, set()).update(ids - {id_})
            words.setdefault(id_, set()).update(formula)
    for one in made:
        if one.id in links:
            yield replace(one, recurring=tuple(sorted(links[one.id])), formula=tuple(sorted(words[one.id])))
        elif one.articles > 1:
            yield one


def _holder(of: Mapping[str, Sequence[tuple[Span, str]]], unit: Unit) -> str | None:
    """The utterance that a sentence belongs to."""
    at = unit.words[0].span
    return next((id_ for span, id_ in of.get(unit.statement.id, ()) if span.covers(at)), None)


def _order(one: Utterance) -> tuple[str, str]:
    return str(one.said.earliest or "9999"), one.id


@dataclass(frozen=True, slots=True)
class _Part:
    """The words of one statement that belong to an utterance, and why."""

    units: tuple[Unit, ...]
    because: str

    @property
    def statement(self) -> Statement:
        return self.units[0].statement

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for unit in self.units for word in unit.words)


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
    return tuple(_Part(tuple(found[n] for n in ns), groups[ns[0]][1]) for ns in held.values())


def _utterance(parts: tuple[_Part, ...], known: Setting) -> Utterance:
    """One utterance: who, when, which wording is the fullest, which article has it first, and all variants."""
    ordered = sorted(parts, key=_printed)
    fullest = max(ordered, key=_fullness)
    named = [p.statement for p in ordered if p.statement.speaker is not None]
    who = max(named, key=lambda s: (known.voices.type_of(s) is EntityType.PERSON, s.confidence), default=None)
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
        variants=tuple(_variant(part, fullest, known) for part in ordered),
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
    if len(ordered) == 1:
        return "the only report"
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


def _variant(part: _Part, fullest: _Part, known: Setting) -> Variant:
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
        because=rule_between(part.units, fullest.units, known) or part.because,
    )

"""Which sentences are of one utterance: links by the rules, taken surest first, and never against what is known."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.utterance_index import Rarity, candidates, rarity
from onrecord.ledger.utterance_likeness import Likeness
from onrecord.ledger.utterance_rules import WEAK, is_likely, is_sure, joined, may_join
from onrecord.ledger.utterance_speakers import Speakers, Voices, left_open, speakers, voices
from onrecord.ledger.utterance_times import Times, heard_briefly, on_other_days, times
from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.values import Statement
from onrecord.ledger.wording import said_only
from onrecord.ledger.wording_compare import align
from onrecord.ledger.wording_senses import sense
from onrecord.text.article import Interval

_FEWEST_SHARED = 2
"""Stems that two sentences share at least before their words are aligned."""

_OVERLAP = 0.5
"""Share of heavy words that two sentences of one article have in common when they tell the same twice."""

_COMPANY = 0.3
"""Share of the shorter sentence's weight that two sentences of one group have in common."""

_AT_LEAST = 1
_AT_HOME = 2
"""Names that two articles have in common, at least, when they are of one story; fewer where one has no more."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known besides the sentences: who speaks, the entities in each article, how much a stem tells."""

    voices: Voices
    named: Mapping[str, frozenset[str]]
    rare: Rarity
    briefly: frozenset[str]
    """Entities that speak in articles of a few days only: what they say on two of them they hardly say twice."""


def setting(found: Sequence[Unit], entities: Sequence[Entity]) -> Setting:
    """What the sentences and entities of a record tell."""
    named: dict[str, set[str]] = {}
    for entity in entities:
        for citation in entity.citations:
            named.setdefault(citation.article, set()).add(entity.id)
    said = {unit.statement.id: unit.statement for unit in found}.values()
    return Setting(
        voices(said, entities),
        {article: frozenset(ids) for article, ids in named.items()},
        rarity(found),
        heard_briefly(said),
    )


@dataclass(frozen=True, slots=True)
class _Link:
    """Two sentences (places among the units) that a rule joins."""

    one: int
    other: int
    because: str
    strength: tuple[int, float]
    sure: bool
    """Whether all evidence bears out a weak rule, so that it may lead on to a third sentence."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A sentence, and what is looked at each time that it is compared: the stems, those of names, the weight of all."""

    unit: Unit
    stems: frozenset[str]
    names: frozenset[str]
    weight: float


def _seen(unit: Unit, rare: Rarity) -> _Seen:
    return _Seen(unit, frozenset(unit.stems), _names(unit), rare.of(unit.stems))


def together(found: Sequence[Unit], known: Setting) -> dict[int, tuple[int, str]]:
    """Place -> the group that it belongs to (a place, too) and the rule that brought it there.

    Links are taken in order; one that would put two people, two days, or what one article tells apart into one group is
    left out.
    """
    seen = [_seen(unit, known.rare) for unit in found]
    links, who = _links(found, seen, known), known.voices
    linked = {(link.one, link.other) for link in links}
    group = {n: [n] for n in range(len(found))}
    head = {n: n for n in range(len(found))}
    why: dict[int, str] = {}
    for link in links:
        one, other = head[link.one], head[link.other]
        if one == other:
            continue
        if link.strength[0] is not Speakers.DIFFERENT and not _may_meet(found, group[one], group[other], who):
            continue
        sides = group[one], group[other]
        if _tells_both(found, *sides):
            continue
        if link.because in WEAK and not (
            (_keep_company(found, *sides, known.rare) and _linked(linked, *sides))
            or (link.sure and _likely_throughout(seen, *sides, known))
        ):
            continue
        kept, gone = (one, other) if len(group[one]) >= len(group[other]) else (other, one)
        why.setdefault(link.one, link.because)
        why.setdefault(link.other, link.because)
        for n in group.pop(gone):
            head[n] = kept
            group[kept].append(n)
    return {n: (head[n], why[n]) for n in why}


def rule_between(ones: Iterable[Unit], others: Sequence[Unit], known: Setting) -> str | None:
    """The rule by which words of one statement are those of another: of its surest link; None where none is."""
    left, right = ([_seen(unit, known.rare) for unit in units] for units in (ones, others))
    pairs = (_likeness(one, other, known) for one in left for other in right)
    links = [link for two in pairs if two is not None for link in [_link(0, 1, two)] if link is not None]
    return max(links, key=lambda link: link.strength).because if links else None


def compared(found: Sequence[Unit], known: Setting) -> dict[tuple[int, int], Likeness]:
    """Every pair of sentences that is worth comparing and that a rule may join, by their places: how like they are."""
    return dict(_likenesses(found, [_seen(unit, known.rare) for unit in found], known))


def _likenesses(
    found: Sequence[Unit], seen: Sequence[_Seen], known: Setting
) -> Iterator[tuple[tuple[int, int], Likeness]]:
    for n, m in candidates(found, known.rare):
        two = _likeness(seen[n], seen[m], known)
        if two is not None:
            yield (n, m), two


def _links(found: Sequence[Unit], seen: Sequence[_Seen], known: Setting) -> list[_Link]:
    """Every pair of sentences that a rule joins, the surest first."""
    made = (_link(n, m, two) for (n, m), two in _likenesses(found, seen, known))
    links = [link for link in made if link is not None]
    return sorted(links, key=lambda link: (tuple(-x for x in link.strength), link.one, link.other))


def _link(n: int, m: int, two: Likeness) -> _Link | None:
    because = joined(two)
    if because is None:
        return None
    return _Link(n, m, because, (two.speakers, two.aligned.covered), because in WEAK and is_sure(two))


def _likeness(left: _Seen, right: _Seen, known: Setting) -> Likeness | None:
    """How like two sentences are; None where no rule can join them."""
    one, other = left.unit, right.unit
    shared = left.stems & right.stems
    if len(shared) < _FEWEST_SHARED and one.stems != other.stems:
        return None
    when = times(one.statement, other.statement)
    plain = shared - left.names - right.names
    who = _speakers(one.statement, other.statement, known, names_in_common=len(plain) < len(shared))
    home = _of_one_story(one.statement, other.statement, known, _AT_LEAST)
    open_who = home and left_open(one.statement, other.statement)
    in_both = (sum(stem in shared for stem in unit.stems) for unit in (one, other))
    share = min(in_both) / min(len(one.stems), len(other.stems))
    if not may_join(share, len(shared), who, when, open_who=open_who):
        return None
    told = known.rare.of(shared)
    return Likeness(
        one,
        other,
        align(one.words, other.words),
        who,
        when,
        told / min(left.weight, right.weight),
        shared,
        len(plain),
        home,
        open_who,
        on_other_days(one.statement, other.statement)
        and not known.briefly & {one.statement.entity, other.statement.entity},
        told,
        told / max(left.weight, right.weight),
    )


def _speakers(one: Statement, other: Statement, known: Setting, *, names_in_common: bool) -> Speakers:
    """How sure it is that the speakers are one. "Police" here are the police there in articles on one story only."""
    who = speakers(one, other, known.voices)
    if who is Speakers.COMPATIBLE and not _of_one_story(one, other, known, 0):
        return Speakers.UNKNOWN
    if who is not Speakers.SAME or one.entity is not None or names_in_common:
        return who
    return who if _of_one_story(one, other, known, 0) else Speakers.UNKNOWN


def _of_one_story(one: Statement, other: Statement, known: Setting, fewest: int) -> bool:
    """Whether two articles have so many names in common, `fewest` at least, that they tell of one thing."""
    here, there = (known.named.get(statement.article, frozenset()) for statement in (one, other))
    return len(here & there) >= max(fewest, min(_AT_HOME, len(here), len(there)))


def _names(unit: Unit) -> frozenset[str]:
    """The stems of its names and numbers."""
    return frozenset(sense(w.form) for w in said_only(unit.words) if w.form[:1].isdigit() or w.capital)


def _linked(links: Collection[tuple[int, int]], ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether rules join most sentences of two groups; of a group and a single sentence one link is enough."""
    across = [(min(n, m), max(n, m)) in links for n in ones for m in others]
    return min(len(ones), len(others)) == 1 or 2 * sum(across) >= len(across)


def _keep_company(found: Sequence[Unit], ones: Sequence[int], others: Sequence[int], rare: Rarity) -> bool:
    """Whether most sentences of two groups tell the same: no chain leads from one subject to another."""
    alike = [_tell_the_same(found[n], found[m], rare) for n in ones for m in others]
    return 2 * sum(alike) >= len(alike)


def _likely_throughout(seen: Sequence[_Seen], ones: Iterable[int], others: Sequence[int], known: Setting) -> bool:
    """Whether most sentences of two groups are likelier than not of one act, by all evidence."""
    pairs = [(seen[min(n, m)], seen[max(n, m)]) for n in ones for m in others]
    across = [(a, b) for a, b in pairs if a.unit.statement.article != b.unit.statement.article]
    likely = [two is not None and is_likely(two) for pair in across for two in [_likeness(*pair, known)]]
    return 2 * sum(likely) >= len(likely)


def _tell_the_same(one: Unit, other: Unit, rare: Rarity) -> bool:
    if times(one.statement, other.statement) is not Times.FIT:
        return False
    shared = set(one.stems) & set(other.stems)
    part = rare.of(shared) / min(rare.of(one.stems), rare.of(other.stems))
    return len(shared) >= _FEWEST_SHARED and part >= _COMPANY


def _may_meet(found: Sequence[Unit], ones: Iterable[int], others: Iterable[int], who: Voices) -> bool:
    """Whether no two statements of two groups are by two people, or of two days. Groups are small: a few wordings."""
    left = {_who_and_when(found[n].statement): found[n].statement for n in ones}
    right = {_who_and_when(found[n].statement): found[n].statement for n in others}
    return all(
        speakers(one, other, who) is not Speakers.DIFFERENT and times(one, other) is not Times.APART
        for one in left.values()
        for other in right.values()
    )


def _tells_both(found: Sequence[Unit], ones: Iterable[int], others: Iterable[int]) -> bool:
    """Whether an article has a sentence of each group, and the two tell different things."""
    here: dict[str, list[Unit]] = {}
    for n in ones:
        here.setdefault(found[n].statement.article, []).append(found[n])
    return any(
        align(found[n].words, other.words).contained < _OVERLAP
        for n in others
        for other in here.get(found[n].statement.article, ())
    )


def _who_and_when(statement: Statement) -> tuple[str | None, str | None, Interval, Interval]:
    return statement.entity, statement.speaker, statement.said, statement.printed

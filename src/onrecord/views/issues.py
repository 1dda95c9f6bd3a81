"""What statements are on: the things that they mention, and the words by which articles describe one of these.

An issue decides nothing about a position: it only says which dated statements stand in one lane.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Ledger, Statement
from onrecord.reading.values import EntityType
from onrecord.text.span import Citation
from onrecord.views.names import fold
from onrecord.views.places import Places

_DESCRIBES = re.compile(r"(?<![\w-])([a-z]{3,})-([a-z]{4,})(?![\w-])")
"""A word in two parts: "long-range", "low-cost"; not "U.S.-supplied"."""
_BEFORE = re.compile(r"(?:[\w’'-]+ ){0,3}$")
_BEHIND = re.compile(r" ?[(\[]?(?:[\w’'-]+[ )\]]?){0,3}")
_ARTICLES = 2
"""Articles that have to describe a thing by the same words."""
_NOT_TOPICS = frozenset({EntityType.PERSON})
_PLAIN = frozenset({EntityType.PERSON, EntityType.PLACE, EntityType.ORG, EntityType.GROUP})
"""What is called by its name: a word beside it describes something else ("Ukraine's long-range missiles")."""


@dataclass(frozen=True, slots=True)
class Issue:
    """What a lane is on: its name, and how a statement is known to be on it (a pattern -> why)."""

    name: str
    tests: tuple[tuple[re.Pattern[str], str], ...]

    def why(self, words: str) -> str | None:
        """Why a statement with these words (folded, between blanks) is on it; None where it is not."""
        return next((because for pattern, because in self.tests if pattern.search(words)), None)


def worded(ledger: Ledger, on: str) -> Issue:
    """The issue of some words, alternatives parted by commas; a name also stands for its other forms."""
    tests: list[tuple[re.Pattern[str], str]] = []
    for words in filter(None, (part.strip() for part in on.split(","))):
        tests.append((re.compile(rf" {re.escape(fold(words))}"), f"has the words “{words}”"))
        for entity in ledger.entities:
            if fold(words) in {fold(form) for form in (entity.name, *(a.form for a in entity.aliases))}:
                tests += _of_entity(entity, ledger)
    return Issue(on, tuple(tests))


def issue_of(entities: Sequence[Entity], ledger: Ledger) -> Issue:
    """The issue of a thing (of several where they stand for one): its names, and what articles describe it by."""
    return Issue(entities[0].name, tuple(test for one in entities for test in _of_entity(one, ledger)))


def _of_entity(entity: Entity, ledger: Ledger) -> list[tuple[re.Pattern[str], str]]:
    forms = dict.fromkeys(fold(form) for form in (entity.name, *(alias.form for alias in entity.aliases)))
    named = [(re.compile(rf" {re.escape(form)}(?:s)? "), f"names {entity.name}") for form in forms if form]
    described = {} if entity.type in _PLAIN else _described(entity, ledger.statements)
    return named + [
        (
            re.compile(rf" {first}(?:e?r|e?st)? {second} "),
            f"“{first}-{second}” is what {count} articles call {entity.name}",
        )
        for (first, second), count in described.items()
    ]


def _described(entity: Entity, statements: Iterable[Statement]) -> dict[tuple[str, str], int]:
    """Two-part words that stand beside the name in several articles, and in how many."""
    named: dict[str, list[Citation]] = defaultdict(list)
    for one in entity.citations:
        named[one.article].append(one)
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for said in statements:
        for part in said.content:
            for name in named.get(said.article, ()):
                if part.span.covers(name.span):
                    for first, second in _beside(part, name):
                        found[first, second].add(said.article)
    return {pair: len(articles) for pair, articles in sorted(found.items()) if len(articles) >= _ARTICLES}


def _beside(part: Citation, name: Citation) -> Sequence[tuple[str, str]]:
    """The two-part words up to three words before or behind a name, within its phrase."""
    at, end = name.span.start - part.span.start, name.span.end - part.span.start
    before = _BEFORE.search(part.words[:at].rstrip("(["))
    behind = _BEHIND.match(part.words[end:])
    near = f"{before[0] if before else ''} | {behind[0] if behind else ''}"
    return _DESCRIBES.findall(near)


def topics(
    statements: Iterable[Statement], where: Places, entities: Mapping[str, Entity], own: frozenset[str]
) -> dict[tuple[str, ...], list[Statement]]:
    """Entities -> the statements that mention them, for things of two days or more: no people, not `own`.

    Names that stand for one government ("Ukraine", "Kyiv") are one thing, the one named most first.
    """
    found: dict[str, list[Statement]] = defaultdict(list)
    for said in statements:
        for id_ in sorted(where.named(said.content)):
            if id_ in entities and entities[id_].type not in _NOT_TOPICS and id_ not in own | {said.entity}:
                found[id_].append(said)
    together: dict[str, list[str]] = defaultdict(list)
    for id_ in sorted(found, key=lambda one: (-len(entities[one].citations), one)):
        together[entities[id_].stands_for_id or id_].append(id_)
    things = {
        tuple(ids): list({said.id: said for id_ in ids for said in found[id_]}.values()) for ids in together.values()
    }
    return {ids: said for ids, said in things.items() if len({_day(one) for one in said}) > 1}


def _day(said: Statement) -> object:
    return said.said if said.said.known else said.printed

"""Whose words are an actor's line: its own, those of a name that stands for it, and those of its people.

"Its people" are speakers whom an article itself calls so: "U.S. officials", "Boeing spokesman William Barksdale", "the
head of the union". Not those who only come from there ("US actor"), or once were ("former US ambassador").
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.identity.tables import COUNTRIES
from onrecord.ledger.values import Ledger
from onrecord.reading.values import EntityType, MentionKind
from onrecord.views.names import fold
from onrecord.views.phrases import words_of
from onrecord.views.whom import whom

ITSELF = "itself"
STANDS_FOR = "stands for it"
PEOPLE = "named as its own"
"""The article names the speaker with its name: "US officials", "US Secretary of State Antony Blinken"."""

_DEMONYMS = MappingProxyType(
    {country: tuple(form for form, of in COUNTRIES.items() if of == country) for country in set(COUNTRIES.values())}
)
_RULE = r"government|presidency|leadership|department of defense|state department|civil service|prime ministers office"
_WHOLE = frozenset({"government", "leadership"})
"""What speaks for all of a country; a ministry or the presidency is a part of it, with a line of its own."""
_PERSONS = (
    r"officials?|president|vice|minister|premier|chancellor|secretary|undersecretary|ambassador|envoy|diplomats?|"
    r"spokes(?:man|woman|person|people)|adviser|advisor|aide|chief|head|director|executive|ceo|cfo|coo|"
    r"chair(?:man|woman|person)?|founder|commander|manager|lawyers?"
)
_BODIES = (
    "government|administration|ministry|department|council|agency|embassy|military|army|navy|air force|forces|"
    "presidency|cabinet"
)
_OFFICE = rf"(?:{_PERSONS}|(?:{_BODIES})(?=$| (?:in|of|on|for|and|to)\b))"
_MAY_BE = re.compile(f"{_PERSONS}|{_BODIES}", re.IGNORECASE)
_NOT_ITS = re.compile(
    r"\b(?:former|ex|retired|then|opposition|union|rebel|candidate|nominee|congressional|senate|based|backed|led|"
    r"supplied|made|born|trained)\b"
)
"""Words of a description after which it is somebody else's office, or a past one."""
_ARTICLE = re.compile(r"^(?:the|an?|some|several|two|three|many|senior|top)\s+")
_TITLE = r"(?:(?!in |on |to |against |of |for )[\w-]+ ){0,3}?"
"""What may stand between "for" and a name: "a spokesman for Transport Minister Marta Hollis"."""
_LIKE_THEM = 5
"""Words between an actor's name and the office: "U.S. National Security Council spokesperson"."""


@dataclass(frozen=True, slots=True)
class _Forms:
    """How an actor may be named in front of, and behind, an office."""

    before: re.Pattern[str]
    behind: re.Pattern[str]

    def fit(self, description: str) -> bool:
        """Whether the folded description calls somebody its own."""
        plain = _ARTICLE.sub("", description)
        found = self.before.match(plain) or self.behind.search(plain)
        return found is not None and _NOT_ITS.search(found[1]) is None and not plain.startswith(("former ", "ex "))


@dataclass(frozen=True, slots=True)
class Line:
    """An actor's line: statement id -> in which way it is its own; and the ids of all entities that are the actor."""

    relations: Mapping[str, str]
    own: frozenset[str]
    name: str
    """The actor's name on record; as it was asked for where it may be several."""


def line_of(ledger: Ledger, name: str) -> Line:
    """The line of whomever the name means."""
    found = whom(ledger, name)
    ids = {one.entity.id for one in found if one.entity}
    own = {said.id for one in found for said in one.said}
    asked = {fold(form) for one in found for form in one.names} | {fold(name)}
    country = next((COUNTRIES[form] for form in sorted(asked) if form in COUNTRIES), None)
    country = country or next((of for one in found if one.entity for of in _rules(one.entity)), None)
    forms = {form for form in asked | set(_DEMONYMS.get(country or "", ())) if form}
    stand_ins = {e.id: e for e in ledger.entities if e.id not in ids and (_stands_for(e, forms) or _is(e, country))}
    named = {one.entity.stands_for_id for one in found if one.entity}
    stand_ins |= {e.id: e for e in ledger.entities if e.id in named - ids}
    forms |= {fold(alias.form) for e in stand_ins.values() for alias in e.aliases}
    its = _patterns(forms)
    people: set[str | None] = {
        said.entity or said.speaker
        for said in ledger.statements
        if said.speaker and said.entity not in ids and _any_fits((words_of(said.source), said.speaker), its)
    }
    people |= {one.id for one in ledger.entities if one.id not in ids and _any_fits(_described(one), its)}
    relations: dict[str, str] = {}
    for said in ledger.statements:
        if said.entity in ids or said.id in own:
            relations[said.id] = ITSELF
        elif said.entity in stand_ins:
            relations[said.id] = STANDS_FOR
        elif said.speaker and (said.entity or said.speaker) in people:
            relations[said.id] = PEOPLE
    called = found[0].names[0] if len(found) == 1 else name
    return Line(relations, frozenset(ids | set(stand_ins)), called)


def _rules(entity: Entity) -> Iterator[str]:
    """The country whose government the name may stand for: "Kyiv" for Ukraine's."""
    for words in (fold(entity.stands_for or ""), fold(entity.name)):
        form, _, body = words.rpartition(" ")
        if body in _WHOLE and form in COUNTRIES:
            yield COUNTRIES[form]


def _stands_for(entity: Entity, forms: Iterable[str]) -> bool:
    words = fold(entity.stands_for or "")
    return any(words == form or re.fullmatch(rf"{re.escape(form)} (?:{_RULE})", words) for form in forms if words)


def _is(entity: Entity, country: str | None) -> bool:
    return country is not None and COUNTRIES.get(fold(entity.name)) == country


def _patterns(forms: Iterable[str]) -> _Forms:
    named = "|".join(sorted({f"{re.escape(form)}s?" for form in forms}, key=len, reverse=True))
    return _Forms(
        re.compile(rf"(?:{named})((?: [\w-]+){{0,{_LIKE_THEM}}}?) {_OFFICE}\b"),
        re.compile(
            rf"\b(?!envoy|ambassador)({_OFFICE}(?: [\w-]+){{0,4}}) (?:of|for|at) (?:the )?{_TITLE}(?:{named})\b"
        ),
    )


def _described(entity: Entity) -> Iterator[str]:
    """By which descriptions articles call a person elsewhere: "the Kremlin spokesman"."""
    if entity.type is EntityType.PERSON:
        pairs = zip(entity.citations, entity.kinds, strict=False)
        yield from (cited.words for cited, kind in pairs if kind is MentionKind.NOMINAL)


def _any_fits(called: Iterable[str], forms: _Forms) -> bool:
    """Whether a description calls somebody its own: "the US Defense Department", "Airbus's chief executive"."""
    return any(" " in words and _MAY_BE.search(words) and forms.fit(fold(words)) for words in called)

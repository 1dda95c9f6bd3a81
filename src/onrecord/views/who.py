"""Who somebody (or what something) is: names, what they said, and who spoke of them."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Entity, Ledger, Statement
from onrecord.reading.values import EntityType
from onrecord.text.span import Span
from onrecord.views.names import fold, is_called, matches
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line, words_of
from onrecord.views.statements import StatementRow, statement_rows


@dataclass(frozen=True, slots=True)
class AliasRow:
    """One form of a name, how often it stands in the articles, and where first."""

    form: str
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class EntityPage:
    """All that the record holds about one person, organisation, place or thing.

    `id` and `type` are None for a speaker that is no entity ("police"): its statements are together by that name only.
    """

    id: str | None
    name: str
    type: EntityType | None
    because: str
    aliases: tuple[AliasRow, ...]
    mentions: int
    said: tuple[StatementRow, ...]
    """Statements by it."""
    spoken_of: tuple[StatementRow, ...]
    """Statements by others whose words mention it."""


def who(ledger: Ledger, name: str) -> tuple[EntityPage, ...]:
    """The pages of all that is called `name`: in full if there is any, else those with it in a name."""
    known = [((entity.name, *(alias.form for alias in entity.aliases)), entity) for entity in ledger.entities]
    voices = [((said[0].speaker or "",), said) for said in _voices(ledger)]
    for test in (is_called, matches):
        found = tuple(_page(ledger, entity) for names, entity in known if test(name, names))
        found += tuple(_page_of_voice(ledger, said) for names, said in voices if test(name, names))
        if found:
            return found
    return ()


def near(ledger: Ledger, name: str, most: int = 3) -> tuple[str, ...]:
    """Up to `most` names of the record that are spelt like `name`, closest first."""
    known = {fold(form): entity.name for entity in ledger.entities for form in _forms(entity)}
    known |= {fold(said[0].speaker or ""): said[0].speaker or "" for said in _voices(ledger)}
    close = difflib.get_close_matches(fold(name), sorted(known), n=most, cutoff=0.6)
    return tuple(dict.fromkeys(known[form] for form in close))


def _voices(ledger: Ledger) -> list[list[Statement]]:
    """Statements by speakers that are no entity across articles ("police"), together by what they are called."""
    voices: dict[str, list[Statement]] = {}
    for one in ledger.statements:
        if one.speaker and one.entity is None:
            voices.setdefault(fold(one.speaker), []).append(one)
    return list(voices.values())


def _page_of_voice(ledger: Ledger, said: list[Statement]) -> EntityPage:
    name = said[0].speaker or ""
    return EntityPage(
        id=None,
        name=name,
        type=None,
        because="called so in each article; not joined across articles",
        aliases=(),
        mentions=len(said),
        said=statement_rows(ledger, said),
        spoken_of=statement_rows(
            ledger,
            (
                one
                for one in ledger.statements
                if one not in said and f" {fold(name)} " in f" {fold(words_of(one.content))} "
            ),
        ),
    )


def _forms(entity: Entity) -> tuple[str, ...]:
    """Its names, and the single words of its full name: a slip is usually in the surname."""
    return (entity.name, *(alias.form for alias in entity.aliases), *entity.name.split())


def _page(ledger: Ledger, entity: Entity) -> EntityPage:
    places: dict[str, list[Span]] = {}
    for one in entity.citations:
        places.setdefault(one.article, []).append(one.span)
    return EntityPage(
        id=entity.id,
        name=entity.name,
        type=entity.type,
        because=entity.because,
        aliases=tuple(AliasRow(one_line(a.form), a.count, permalink(a.first)) for a in entity.aliases),
        mentions=len(entity.citations),
        said=statement_rows(ledger, (one for one in ledger.statements if one.entity == entity.id)),
        spoken_of=statement_rows(
            ledger, (one for one in ledger.statements if one.entity != entity.id and _mentions(one, places))
        ),
    )


def _mentions(statement: Statement, places: Mapping[str, list[Span]]) -> bool:
    return any(words.span.overlaps(place) for words in statement.content for place in places.get(words.article, ()))

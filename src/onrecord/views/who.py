"""Who somebody (or what something) is: names, what they said, and who spoke of them."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Entity, Ledger, Statement
from onrecord.reading.values import EntityType
from onrecord.text.span import Span
from onrecord.views.names import fold, is_called, matches
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line
from onrecord.views.statements import StatementRow, statement_row


@dataclass(frozen=True, slots=True)
class AliasRow:
    """One form of a name, how often it stands in the articles, and where first."""

    form: str
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class EntityPage:
    """All that the record holds about one person, organisation, place or thing."""

    id: str
    name: str
    type: EntityType
    because: str
    aliases: tuple[AliasRow, ...]
    mentions: int
    said: tuple[StatementRow, ...]
    """Statements by it."""
    spoken_of: tuple[StatementRow, ...]
    """Statements by others whose words mention it."""


def who(ledger: Ledger, name: str) -> tuple[EntityPage, ...]:
    """The pages of the entities called `name`: in full if there are any, else those with it in a name."""
    named = [(one, (one.name, *(alias.form for alias in one.aliases))) for one in ledger.entities]
    found = [one for one, names in named if is_called(name, names)] or [
        one for one, names in named if matches(name, names)
    ]
    return tuple(_page(ledger, one) for one in found)


def near(ledger: Ledger, name: str, most: int = 3) -> tuple[str, ...]:
    """Up to `most` names of the record that are spelt like `name`, closest first."""
    known = {fold(form): entity.name for entity in ledger.entities for form in _forms(entity)}
    close = difflib.get_close_matches(fold(name), sorted(known), n=most, cutoff=0.6)
    return tuple(dict.fromkeys(known[form] for form in close))


def _forms(entity: Entity) -> tuple[str, ...]:
    """Its names, and the single words of its full name: a slip is usually in the surname."""
    return (entity.name, *(alias.form for alias in entity.aliases), *entity.name.split())


def _page(ledger: Ledger, entity: Entity) -> EntityPage:
    pages = {page.id: page for page in ledger.pages}
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
        said=tuple(statement_row(one, pages) for one in ledger.statements if one.entity == entity.id),
        spoken_of=tuple(
            statement_row(one, pages) for one in ledger.statements if one.entity != entity.id and _mentions(one, places)
        ),
    )


def _mentions(statement: Statement, places: Mapping[str, list[Span]]) -> bool:
    return any(words.span.overlaps(place) for words in statement.content for place in places.get(words.article, ()))

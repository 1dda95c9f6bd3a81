"""Posts and their holders, as rows: who holds a post by the articles, and which posts somebody holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity, Holder
from onrecord.ledger.values import Ledger
from onrecord.reading.values import EntityType
from onrecord.text.article import Interval
from onrecord.views.permalink import permalink


@dataclass(frozen=True, slots=True)
class HolderRow:
    """One holder of a post, as reported: how often, and from when to when articles that say so were printed.

    `former`: said of the past ("former Secretary of State"). The citations are the words of the first and last place.
    """

    office: str
    """Id of the post."""
    post: str
    id: str
    """Id of the holder."""
    name: str
    former: bool
    count: int
    first: Interval
    last: Interval
    citation: str
    last_citation: str
    because: str


def holder_rows(office: Entity) -> tuple[HolderRow, ...]:
    """Who holds the post, the soonest reported first."""
    return tuple(_row(office, one) for one in office.holders)


def post_rows(ledger: Ledger, person: Entity) -> tuple[HolderRow, ...]:
    """The posts that somebody holds or held, those most often told first."""
    return tuple(sorted(_posts(ledger, person), key=lambda row: (row.former, -row.count, row.post)))


def _posts(ledger: Ledger, person: Entity) -> Iterable[HolderRow]:
    if person.type is EntityType.PERSON:
        for office in ledger.entities:
            yield from (_row(office, one) for one in office.holders if one.entity == person.id)


def _row(office: Entity, one: Holder) -> HolderRow:
    return HolderRow(
        office=office.id,
        post=office.name,
        id=one.entity,
        name=one.name,
        former=one.former,
        count=one.count,
        first=one.first,
        last=one.last,
        citation=permalink(one.first_words),
        last_citation=permalink(one.last_words),
        because=one.because,
    )

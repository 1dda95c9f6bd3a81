"""Posts and their holders, as rows: who holds a post by the articles, and which posts somebody holds."""

from collections import Counter
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


@dataclass(frozen=True, slots=True)
class StandInRow:
    """A name that stands for an institution: how many of its mentions do, why, and the first and last of them."""

    id: str
    name: str
    count: int
    of: int
    """How many mentions it has in all."""
    reasons: tuple[tuple[str, int], ...]
    citation: str
    last_citation: str


def stand_in_rows(ledger: Ledger, institution: Entity) -> tuple[StandInRow, ...]:
    """The names that stand for it, those that do so most often first."""
    held = {one.entity for one in institution.stood_for_by}
    mentions = {one.id: len(one.citations) for one in ledger.entities if one.id in held}
    return tuple(
        StandInRow(
            id=one.entity,
            name=one.name,
            count=len(one.places),
            of=mentions[one.entity],
            reasons=tuple(Counter(one.reasons).most_common()),
            citation=permalink(one.places[0]),
            last_citation=permalink(one.places[-1]),
        )
        for one in institution.stood_for_by
    )


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

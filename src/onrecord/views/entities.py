"""Who and what is in the story: every entity with its names, its mentions, and why its names were joined."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity, Join
from onrecord.ledger.values import Ledger
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Citation
from onrecord.views.holders import HolderRow, StandInRow, holder_rows, stand_in_rows
from onrecord.views.names import matches
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One mention: the file and the code points in its article's text, how it mentions, and why it was joined."""

    path: str
    span: tuple[int, int]
    kind: MentionKind
    words: str
    because: str


@dataclass(frozen=True, slots=True)
class JoinRow:
    """Why two names were joined: where each stands first (as `show` takes it), and how sure that is (0 to 1)."""

    left: str
    right: str
    words: tuple[str, str]
    because: str
    sure: float


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One person, organisation, place or thing. `aliases` are the forms of its name, most frequent first."""

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...]
    mentions: tuple[MentionRow, ...]
    articles: int
    because: str
    joins: tuple[JoinRow, ...]
    stands_for: str | None
    stands_for_id: str | None = None
    """The id of the entity that it stands for."""
    stood_for_by: tuple[StandInRow, ...] = ()
    """Of an institution: the names that stand for it, kept as reported."""
    subtype: str | None = None
    """Which sort of its type ("weapon system"), by the words beside its name."""
    subtype_because: str = ""
    subtype_citation: str | None = None
    """The first of the words that say so."""
    holders: tuple[HolderRow, ...] = ()
    """Of a post: who holds it, as reported."""


def entity_rows(ledger: Ledger, called: str | None = None, kind: EntityType | None = None) -> tuple[EntityRow, ...]:
    """All entities, most mentioned first; `called` leaves those with a word of a name that begins so."""
    paths = {page.id: page.paths for page in ledger.pages}
    return tuple(
        _row(ledger, one, paths)
        for one in ledger.entities
        if kind in {None, one.type} and (called is None or matches(called, (one.name, *(a.form for a in one.aliases))))
    )


def _row(ledger: Ledger, one: Entity, paths: Mapping[str, Sequence[str]]) -> EntityRow:
    return EntityRow(
        id=one.id,
        name=one_line(one.name),
        type=one.type,
        aliases=tuple(one_line(a.form) for a in one.aliases),
        mentions=tuple(_mentions(one, paths)),
        articles=len({c.article for c in one.citations}),
        because=one.because,
        joins=join_rows(one),
        stands_for=one.stands_for,
        stands_for_id=one.stands_for_id,
        stood_for_by=stand_in_rows(ledger, one),
        subtype=one.subtype,
        subtype_because=one.subtype_because,
        subtype_citation=permalink(one.subtype_words[0]) if one.subtype_words else None,
        holders=holder_rows(one),
    )


_FIRM = 0.9
"""How sure a join has to be that nobody is asked about it."""


def doubtful_joins(one: Entity) -> tuple[Join, ...]:
    """The joins of an entity's names that the record is not sure of."""
    return tuple(join for join in one.joins if join.sure < _FIRM)


def join_rows(one: Entity) -> tuple[JoinRow, ...]:
    """Why the different names of an entity were joined."""
    return tuple(
        JoinRow(permalink(j.left), permalink(j.right), _words(j.left, j.right), j.because, j.sure) for j in one.joins
    )


def _words(*cited: Citation) -> tuple[str, str]:
    left, right = (one_line(c.words) for c in cited)
    return left, right


def _mentions(one: Entity, paths: Mapping[str, Sequence[str]]) -> Iterator[MentionRow]:
    """Every mention, once for each file that holds the article."""
    for cited, kind, because in zip(one.citations, one.kinds, one.reasons, strict=True):
        for path in paths[cited.article]:
            yield MentionRow(path, (cited.span.start, cited.span.end), kind, one_line(cited.words), because)

"""Where entities are mentioned: in each article, in the order of the text. Made once, asked often."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from onrecord.ledger.entity_values import Entity
from onrecord.reading.values import EntityType
from onrecord.text.span import Citation, Span


@dataclass(frozen=True, slots=True)
class Places:
    """Every mention of every entity: article id -> (where, id of the entity), in order."""

    within: Mapping[str, tuple[tuple[Span, str], ...]]
    longest: int
    """Code points of the longest mention."""

    def named(self, words: Iterable[Citation]) -> frozenset[str]:
        """The ids of the entities that are mentioned among `words`."""
        return frozenset(id_ for one in words for _, id_ in self.among(one.article, one.span))

    def among(self, article: str, span: Span) -> Iterator[tuple[Span, str]]:
        """The mentions that lie at least partly within `span` of the article."""
        held = self.within.get(article, ())
        for at in range(bisect_left(held, span.start - self.longest, key=lambda one: one[0].start), len(held)):
            if held[at][0].start >= span.end:
                return
            if held[at][0].overlaps(span):
                yield held[at]


_OVER_OTHERS = frozenset({EntityType.OFFICE, EntityType.SOURCE})
"""What is told by words around other names: it is not named there, they are."""


def places(entities: Iterable[Entity], within: Container[str] | None = None) -> Places:
    """Where each of `entities` is mentioned; in the articles `within` alone, where these are given.

    Posts and unnamed sources are not looked for in other people's words.
    """
    held: dict[str, list[tuple[Span, str]]] = {}
    for entity in (one for one in entities if one.type not in _OVER_OTHERS):
        for one in entity.citations:
            if within is not None and one.article not in within:
                continue
            held.setdefault(one.article, []).append((one.span, entity.id))
    longest = max((len(span) for these in held.values() for span, _ in these), default=0)
    return Places(MappingProxyType({id_: tuple(sorted(these, key=_place)) for id_, these in held.items()}), longest)


def _place(one: tuple[Span, str]) -> tuple[int, int, str]:
    """The order of spans, then ids; spelt out, as comparing spans themselves takes most of the time."""
    return one[0].start, one[0].end, one[1]

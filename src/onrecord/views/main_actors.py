"""The main actors of a story: the bodies and countries that its articles name throughout, for whom several speak."""

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Ledger
from onrecord.reading.values import EntityType
from onrecord.views.deputies import Line, line_of

_BODIES = frozenset({EntityType.PLACE, EntityType.ORG, EntityType.GROUP})
_LOOKED_AT = 6
"""Names, those of most articles, whose lines are looked at."""
_SHARE = 3
"""A main actor is named in one of so many articles, or more."""
_SPEAKERS = 2
_MOST = 4


def main_lines(ledger: Ledger) -> tuple[Line, ...]:
    """Their lines with those of their people, the one named most first; none where the articles have nothing in common.

    Only where two or more speak for it, on two days or more; a name that stands for another one is not told twice.
    """
    spoken = {one.id: one for one in ledger.statements}
    kept: list[Line] = []
    for entity in _named_throughout(ledger):
        if any(entity.id in line.own for line in kept):
            continue
        line = line_of(ledger, entity.name)
        said = [spoken[id_] for id_ in line.relations]
        days = {one.said if one.said.known else one.printed for one in said}
        if len({one.speaker for one in said}) >= _SPEAKERS and len(days) > 1:
            kept.append(line)
    return tuple(kept[:_MOST])


def _named_throughout(ledger: Ledger) -> list[Entity]:
    fewest = max(2, len(ledger.pages) / _SHARE)
    bodies = [one for one in ledger.entities if one.type in _BODIES and len(one.citations) >= fewest]
    named = {one.id: len({cited.article for cited in one.citations}) for one in bodies}
    throughout = [one for one in bodies if named[one.id] >= fewest]
    return sorted(throughout, key=lambda one: (-named[one.id], -len(one.citations), one.id))[:_LOOKED_AT]

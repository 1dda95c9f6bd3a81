"""Whether a figure is of an entity: its subject is the entity, or a thing of that name ("ATACMS missiles")."""

from collections.abc import Iterable

from onrecord.reading.values import EntityType
from onrecord.views.names import fold

_THINGS = frozenset({EntityType.PRODUCT, EntityType.LAW, EntityType.EVENT, EntityType.WORK, EntityType.OTHER})
"""What lends its name to what is counted: of "300 ATACMS missiles" it is, of "300 Russian soldiers" Russia is not."""


def is_subject(names: Iterable[str], kind: EntityType, subject: str | None) -> bool:
    """Whether `subject` (what a figure is of, in words) is the entity of these folded names, or ends in one of them.

    For a thing it is enough that its name stands in the words.
    """
    words = f" {fold(subject or '')} "
    wanted = [f" {name.removeprefix('the ')} " for name in names if name]
    return any(name in words if kind in _THINGS else words.endswith(name) for name in wanted)

"""Whether a figure is of an entity: its subject is the entity, or a thing of that name ("ATACMS missiles")."""

from onrecord.ledger.values import Entity
from onrecord.reading.values import EntityType
from onrecord.views.names import fold, stands_in

_THINGS = frozenset({EntityType.PRODUCT, EntityType.LAW, EntityType.EVENT, EntityType.WORK, EntityType.OTHER})
"""What lends its name to what is counted: of "300 ATACMS missiles" it is, of "300 Russian soldiers" Russia is not."""


def is_subject(entity: Entity, *subjects: str | None) -> bool:
    """Whether one of `subjects` (what a figure is of, in words) is the entity, or ends in its name.

    For a thing it is enough that its name stands in the words.
    """
    names = {fold(form).removeprefix("the ") for form in (entity.name, *(alias.form for alias in entity.aliases))}
    return any(_names(name, subject, entity.type) for subject in subjects if subject for name in names)


def _names(name: str, subject: str, kind: EntityType) -> bool:
    if kind in _THINGS:
        return stands_in(name, subject)
    return bool(name) and f" {fold(subject)}".endswith(f" {name}")

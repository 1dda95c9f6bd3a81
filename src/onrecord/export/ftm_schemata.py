"""Which schema of FollowTheMoney an entity of ours is."""

import re

from onrecord.ledger.entity_values import Entity
from onrecord.reading.values import EntityType
from onrecord.views.names import fold

PERSON = "Person"
PUBLIC_BODY = "PublicBody"
_PUBLIC_BODY = re.compile(
    r"\b(?:ministry|department|government|parliament|senate|congress|house of (?:commons|lords|representatives)|court"
    r"|army|navy|air force|armed forces|marine corps|coast guard|national guard|general staff|police|sheriff|treasury"
    r"|embassy|consulate|directorate|commission|council|city hall|white house|kremlin|pentagon|downing street"
    r"|administration|prosecutor|intelligence service|security service|customs|bundestag|duma|knesset"
    r"|fbi|cia|fsb|nsa|faa)\b"
)
"""Words in the names of bodies of a state, of its parts or of several states."""
_PRIVATE = re.compile(
    r"\b(?:project|institute|center|centre|foundation|watch|news|press|media|agency|club|trade|business|world|church)\b"
)
"""With one of these, such a word says little: "Press Council", "World Council of Churches"."""
_COMPANY = re.compile(
    r"(?:\b(?:Inc|Ltd|Limited|Corp|plc|PLC|LLC|LLP|GmbH|Co|Holdings|Airlines|Airways)\b\.?|\b(?:AG|SE|SA|NV|AB|ASA|S\.A\.|N\.V\.))$"
)
"""Legal forms and other words that only companies end in."""


def schema_of(entity: Entity, *, speaks: bool) -> str | None:
    """Person, PublicBody, Company, Organization; LegalEntity for what speaks and is of no sure kind; else None.

    Places, products, events, laws, works and peoples are none of these.
    """
    if entity.type is EntityType.PERSON:
        return PERSON
    if entity.type is EntityType.ORG:
        return _of_organisation(entity)
    return "LegalEntity" if entity.type is EntityType.OTHER and speaks else None


def _of_organisation(entity: Entity) -> str:
    forms = [entity.name, *(alias.form for alias in entity.aliases)]
    if any(_COMPANY.search(form) for form in forms):
        return "Company"
    level = fold(entity.name)
    return PUBLIC_BODY if _PUBLIC_BODY.search(level) and not _PRIVATE.search(level) else "Organization"

"""People by their full names, for what is written to be read: "Denis Okoro" also where an article has only "Okoro".

The words that give the full name are cited beside the source, wherever they stand.
"""

from collections.abc import Mapping
from dataclasses import replace

from onrecord.ledger.values import Figure, Ledger, Statement
from onrecord.reading.values import EntityType
from onrecord.text.span import Citation
from onrecord.views.names import fold


def in_full(ledger: Ledger) -> Ledger:
    """The record with each person who speaks named in full."""
    names: dict[str, tuple[str, Citation]] = {}
    for entity in ledger.entities:
        if entity.type is EntityType.PERSON:
            found = next((alias.first for alias in entity.aliases if alias.form == entity.name), None)
            if found is not None:
                names[entity.id] = entity.name, found
    statements = tuple(_named(one, names) for one in ledger.statements)
    spoken = {one.id: one for one in statements}
    return replace(ledger, statements=statements, figures=tuple(_given(one, spoken) for one in ledger.figures))


def _named(one: Statement, names: Mapping[str, tuple[str, Citation]]) -> Statement:
    full = names.get(one.entity or "")
    if full is None or not one.speaker or not _is_part(one.speaker, full[0]):
        return one
    return replace(one, speaker=full[0], source=(*one.source, full[1]))


def _is_part(name: str, full: str) -> bool:
    own, whole = fold(name).split(), fold(full).split()
    return len(own) < len(whole) and set(own) <= set(whole)


def _given(one: Figure, spoken: Mapping[str, Statement]) -> Figure:
    said = spoken.get(one.statement or "")
    if said is None or not said.speaker or not one.speaker or not _is_part(one.speaker, said.speaker):
        return one
    return replace(one, speaker=said.speaker)

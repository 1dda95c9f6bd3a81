"""Who is who across articles: mentions joined by the very name, or by a spelling known to be of the same name.

Never joined: two people with different first names, a bare surname with a full name of another article, a person
with an organisation. Each article has already joined its own short forms to its fullest name.
"""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from onrecord.ledger.spellings import SHOWN, same_spelling
from onrecord.ledger.values import Alias, Entity
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Citation, cite

_ID_LENGTH = 12
_FEWEST_LETTERS = 3
"""Letters an acronym needs to be joined across articles."""
_JOINED_BY_NAME = "same name"
_JOINED_BY_SPELLING = "same name, known spellings"
_JOINED_BY_ACRONYM = "same name, acronym defined in an article"


def entities(pairs: Sequence[tuple[Article, Reading]]) -> tuple[Entity, ...]:
    """The entities of all articles, most mentioned first; the same in any order of articles."""
    held: dict[tuple[EntityType, str], list[tuple[Citation, Mention]]] = {}
    acronyms = _acronyms(pairs)
    types = _types(pairs, acronyms)
    for article, reading in sorted(pairs, key=lambda pair: pair[0].id):
        for mention in reading.mentions:
            if mention.entity is not None:
                key = _key(mention.entity, acronyms)
                found = held.setdefault((types[key], key), [])
                found.append((cite(article.id, article.text, mention.span), mention))
    made = [_entity(kind, key, found) for (kind, key), found in held.items()]
    return tuple(sorted(made, key=lambda e: (-len(e.citations), e.name, e.id)))


def names_to_entities(found: Sequence[Entity]) -> Mapping[str, str]:
    """Every name that an article gives as its fullest, and the id of its entity; for linking speakers.

    A name is looked up by `entity_of`, which levels spelling first.
    """
    forms = {same_spelling(a.form): e.id for e in reversed(found) for a in e.aliases if _is_acronym(a.form)}
    return MappingProxyType(forms | {same_spelling(e.name): e.id for e in reversed(found)})


def entity_of(name: str | None, ids: Mapping[str, str]) -> str | None:
    """The id of the entity that a speaker's name belongs to, None without one; `ids` is from `names_to_entities`."""
    return None if name is None else ids.get(same_spelling(name))


def _acronyms(pairs: Sequence[tuple[Article, Reading]]) -> Mapping[str, str]:
    """Acronym -> key of the one long form that an article joins it to; left out where articles differ."""
    long: dict[str, set[str]] = {}
    for article, reading in pairs:
        for mention in reading.mentions:
            words = article.words(mention.span)
            if mention.kind is MentionKind.NAME and mention.entity and _is_acronym(words) and mention.entity != words:
                long.setdefault(words, set()).add(same_spelling(mention.entity))
    return {acronym: min(keys) for acronym, keys in long.items() if len(keys) == 1}


def _is_acronym(form: str) -> bool:
    return len(form) >= _FEWEST_LETTERS and form.isalpha() and form.isupper()


def _key(name: str, acronyms: Mapping[str, str]) -> str:
    return acronyms.get(name) or same_spelling(name)


def _types(pairs: Sequence[tuple[Article, Reading]], acronyms: Mapping[str, str]) -> dict[str, EntityType]:
    """One type for each name, as most mentions have it: the same thing is not two entities because a model wavered."""
    votes: dict[str, Counter[EntityType]] = {}
    for _, reading in pairs:
        for mention in reading.mentions:
            if mention.entity is not None and mention.kind is MentionKind.NAME:
                votes.setdefault(_key(mention.entity, acronyms), Counter())[mention.type] += 1
            elif mention.entity is not None:
                votes.setdefault(_key(mention.entity, acronyms), Counter())[mention.type] += 0
    return {key: min(tally, key=lambda kind: (-tally[kind], kind)) for key, tally in votes.items()}


def _entity(kind: EntityType, key: str, found: list[tuple[Citation, Mention]]) -> Entity:
    """One entity from all of its mentions. Its name is the form that most mentions were joined to."""
    names = Counter(m.entity for _, m in found if m.entity)
    shown = SHOWN.get(key)
    full = {n for n in names if same_spelling(n) == key}
    name = shown if shown is not None and shown in names else min(full, key=lambda n: (-names[n], -len(n), n))
    because = _JOINED_BY_NAME if len({_level(n) for n in names}) == 1 else _JOINED_BY_SPELLING
    because = because if full == set(names) else _JOINED_BY_ACRONYM
    citations = tuple(sorted(c for c, _ in found))
    return Entity(_id(kind, key), name, kind, _aliases(found), citations, because)


def _aliases(found: list[tuple[Citation, Mention]]) -> tuple[Alias, ...]:
    """The forms that name the entity (not pronouns or descriptions), most frequent first."""
    places: dict[str, list[Citation]] = {}
    for citation, mention in found:
        if mention.kind is MentionKind.NAME:
            places.setdefault(" ".join(citation.words.split()), []).append(citation)
    made = [Alias(form, len(cited), min(cited)) for form, cited in places.items()]
    return tuple(sorted(made, key=lambda a: (-a.count, a.form)))


def _level(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _id(kind: EntityType, key: str) -> str:
    return hashlib.sha256(f"{kind}|{key}".encode()).hexdigest()[:_ID_LENGTH]

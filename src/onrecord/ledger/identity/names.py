"""The parts of names: people's first and last names, the core of an organisation's, initials. Pure tables and text."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from onrecord.ledger.identity.tables import (
    BRITISH,
    COUNTRIES,
    DESCRIBING,
    LEGAL,
    NOT_ALONE,
    PARTICLES,
    ROMANISED,
    SMALL,
    STATES,
    SUFFIXES,
    WIDELY_KNOWN,
)
from onrecord.ledger.spellings import same_spelling
from onrecord.reading.values import EntityType

_SPACE = re.compile(r"\s+")
_OWNER = re.compile(r"['’]s(?= )")
_POSSESSIVE = re.compile(r"['’](?:s)?$")
_TORN = re.compile(r"(?<=\w)-\s+(?=[A-Z])")
"""A hyphen that a line end tore open: "Trans- Pacific"."""
_STATE = ["state", "of"]
_MODEL = re.compile(r"[a-z]{0,4}-?\d[a-z0-9-]*?s")
_INITIALS = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\.)")
"""Between initials that are written together: "H.W."."""
_FEWEST_INITIALS = 3
_MOST_BARE = 2
"""Words of a body's name that alone tell nothing: "Air Force"; three are a name of its own."""
_NO_PERSONS = frozenset({"of", "and", "the", "for", "in", "on", "at", "to"})
_REMEMBERED = 65536
"""Names whose parts are kept at hand while they are compared."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, levelled. `middle` holds initials or names between the first and the last."""

    first: str
    middle: tuple[str, ...]
    last: str
    suffix: str


@lru_cache(_REMEMBERED)
def key_of(name: str) -> str:
    """The key that all spellings of a name share, company endings and owners levelled."""
    plain = _POSSESSIVE.sub("", _OWNER.sub("", _SPACE.sub(" ", name.strip()))) if "'" in name or "’" in name else name
    short = STATES.get(plain.lower()) if plain.endswith(".") or plain.count(".") else None
    if short is not None:
        return short
    level = same_spelling(_TORN.sub("-", plain.replace("&", " and ")))
    words = [BRITISH.get(w, w) for w in level.split()]
    words = _turned(_without_owner(words))
    if len(words) > len(_STATE) and words[: len(_STATE)] == _STATE and words[len(_STATE)] != "the":
        words = words[len(_STATE) :]
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    if words and words[-1] == "and":
        words.pop()
    key = same_spelling(" ".join(words)) or level or name
    return WIDELY_KNOWN.get(key, key)


def _without_owner(words: list[str]) -> list[str]:
    """The country in front by its name: "american", "united states", "us" army -> "us" army."""
    for size in (2, 1):
        country = COUNTRIES.get(" ".join(words[:size]))
        if country is not None and len(words) > size:
            return [country, *words[size:]]
    return words


def _turned(words: list[str]) -> list[str]:
    """The words with "ministry of defense" as "defense ministry", and departments alike."""
    for at, word in enumerate(words[:-2]):
        if word in {"ministry", "department"} and words[at + 1] == "of" and at <= 1:
            rest = [w for w in words[at + 2 :] if w != "the"]
            return [*words[:at], *rest, word]
    return words


@lru_cache(_REMEMBERED)
def person_of(name: str) -> PersonName | None:
    """The parts of a person's name, None for a single word and for what no person is called."""
    words = [w.strip(".,") for w in same_spelling(_INITIALS.sub(". ", name)).split()]
    if not _NO_PERSONS.isdisjoint(words):
        return None
    suffix = words.pop() if len(words) > 1 and words[-1] in SUFFIXES else ""
    suffix = {"junior": "jr", "senior": "sr"}.get(suffix, suffix)
    while len(words) > 2 and words[-2] in PARTICLES:  # noqa: PLR2004 - a first name stays in front
        words[-2:] = [" ".join(words[-2:])]
    if len(words) < 2:  # noqa: PLR2004 - a first and a last name
        return None
    return PersonName(words[0], tuple(words[1:-1]), words[-1], suffix)


@lru_cache(_REMEMBERED)
def sound_of(word: str) -> str:
    """What romanisations of one Slavic or Arabic word share: "Sybiha" and "Sibiga", "Zelenskyy" and "Zelenskiy"."""
    plain = unicodedata.normalize("NFKD", word)
    for pattern, into in ROMANISED:
        plain = pattern.sub(into, plain)
    return plain


def is_acronym(form: str) -> bool:
    """Whether a form is one word of capitals (and digits), three letters or more."""
    plain = form.replace(".", "")
    return plain.isupper() and plain.isalnum() and sum(c.isalpha() for c in plain) >= _FEWEST_INITIALS


@lru_cache(_REMEMBERED)
def initials_of(key: str) -> str:
    """The initials of the words of a key, small words left out; empty under three."""
    words = [w for w in key.split() if w not in SMALL and w[0].isalnum()]
    found = "".join(w if i == 0 and w in {"us", "uk"} else w[0] for i, w in enumerate(words)) if len(words) > 1 else ""
    return found if len(found) >= _FEWEST_INITIALS else ""


@lru_cache(_REMEMBERED)
def without_description(key: str) -> str:
    """The key without the trade at its end: "apple computer" -> "apple", "airtran airways" -> "airtran"."""
    words = key.split()
    while len(words) > 1 and words[-1] in DESCRIBING:
        words.pop()
    return " ".join(words)


@lru_cache(_REMEMBERED)
def singular(key: str) -> str:
    """The key of one of several: "a380s" -> "a380", "787s" -> "787"; only where the last word has a digit."""
    head, _, last = key.rpartition(" ")
    return f"{head} {last[:-1]}".strip() if _MODEL.fullmatch(last) else key


def is_bare(key: str, kind: EntityType) -> bool:
    """Whether a name alone does not tell whose it is: one word for a person, or nothing but words for bodies."""
    words = key.split()
    if kind is EntityType.PERSON:
        return len(words) == 1
    return len(words) <= _MOST_BARE and set(words) <= NOT_ALONE

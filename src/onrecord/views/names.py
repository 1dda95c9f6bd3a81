"""Whether a name that somebody typed is one of the names of a speaker."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from onrecord.ledger.values import Ledger, Statement

_SILENT = re.compile("[.'’]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_WORD = re.compile(r"[\W_]+")
_PRONOUN = re.compile(r"\bus\b")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without case, accents, dots and apostrophes; all else that is no letter or digit is one blank."""
    plain = _SILENT.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return _NO_WORD.sub(" ", _BEYOND_ASCII.sub(_without_accent, plain)).strip()


def fold_names(text: str) -> str:
    """`text` folded so that names may be looked for in it: "us" is not the US."""
    return fold(_PRONOUN.sub(" ", text))


def _without_accent(sign: re.Match[str]) -> str:
    return "" if unicodedata.combining(sign[0]) else sign[0]


def matches(asked: str, names: Iterable[str]) -> bool:
    """Whether `asked` begins a word of one of `names`: "kul" and "dmytro kuleba" match, "us" is not in "Russia"."""
    wanted = fold(asked)
    return bool(wanted) and any(f" {wanted}" in f" {fold(name)}" for name in names)


def is_called(asked: str, names: Iterable[str]) -> bool:
    """Whether `asked` is one of `names` in full."""
    wanted = fold(asked)
    return bool(wanted) and any(fold(name) == wanted for name in names)


def stands_in(name: str, words: str) -> bool:
    """Whether `name` stands in `words` in full: "the US" has "US", "Russia" has not."""
    wanted = fold(name)
    return bool(wanted) and f" {wanted} " in f" {fold(words)} "


def aliases(ledger: Ledger) -> Mapping[str, tuple[str, ...]]:
    """Every name of every entity, by its id."""
    return MappingProxyType(
        {entity.id: (entity.name, *(alias.form for alias in entity.aliases)) for entity in ledger.entities}
    )


def names_of_speaker(statement: Statement, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """All the names under which the speaker of `statement` may be asked for; empty when nobody is named."""
    own = (statement.speaker,) if statement.speaker else ()
    return own + (known.get(statement.entity, ()) if statement.entity else ())

"""Loads the word lists in `data/` into one `Lexicon`: one small function for each file.

Each file says in its `[about]` table where its words come from and under which licence.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from onrecord.reading.lexicon import Lexicon


@cache
def load_lexicon() -> Lexicon:
    """The word lists that ship with onrecord."""
    return Lexicon(
        offices=_words("offices"),
        titles=_words("titles"),
        groups=_words("groups"),
        demonyms=_pairs("demonyms"),
        capitals=_pairs("capitals"),
        first_names=_first_names(),
    )


def _table(name: str) -> dict[str, Any]:
    """The whole of `data/NAME.toml`."""
    text = (files("onrecord.lexicons") / "data" / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _words(name: str) -> frozenset[str]:
    """Every word in the lists of the `[words]` table (its keys only sort them for the reader)."""
    return frozenset(word for words in _table(name)["words"].values() for word in words)


def _pairs(name: str) -> Mapping[str, str]:
    """The `[pairs]` table turned round: each key is a meaning, its list the words that have it."""
    return MappingProxyType({word: meaning for meaning, words in _table(name)["pairs"].items() for word in words})


def _first_names() -> Mapping[str, str]:
    """First name -> "f", "m" or "u"; in the file each is one string of names parted by spaces."""
    pairs = _table("first_names")["pairs"]
    return MappingProxyType({name: gender for gender, names in pairs.items() for name in names.split()})

"""Loads the word lists in `data/` into one `Lexicon`: one small function for each file.

Each file says in its `[about]` table where its words come from and under which licence.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from onrecord.reading.lexicon import Almanac, Cue, Lexicon, Outlet, Term
from onrecord.reading.values import Kind


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
        cues=_cue_verbs(),
        cue_nouns=_cue_nouns(),
        media=MappingProxyType(_table("cues")["media"]),
        outlets=_outlets(),
        almanac=_almanac(),
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


def _cue_verbs() -> Mapping[str, tuple[Cue, ...]]:
    """Every reporting verb with each of its frames, in the order of the file."""
    verbs: dict[str, tuple[Cue, ...]] = {}
    for group in _table("cues")["verbs"]:
        frames, prep = frozenset(group["frames"]), frozenset(group.get("prep", ()))
        for lemma in group["lemmas"].split():
            cue = Cue(lemma, group["strength"], Kind(group["kind"]), frames, prep)
            verbs[lemma] = (*verbs.get(lemma, ()), cue)
    return MappingProxyType(verbs)


def _cue_nouns() -> Mapping[str, Cue]:
    """Every reporting noun."""
    groups = _table("cues")["nouns"]
    return MappingProxyType(
        {lemma: Cue(lemma, g["strength"], Kind(g["kind"])) for g in groups for lemma in g["lemmas"].split()}
    )


def _outlets() -> tuple[Outlet, ...]:
    """Every outlet and agency, in the order of the file."""
    table = _table("outlets")
    return tuple(
        Outlet(name, tuple(row.get("aliases", ())), tuple(row["domains"]), agency)
        for part, agency in (("agencies", True), ("outlets", False))
        for name, row in table[part].items()
    )


def _almanac() -> Almanac:
    """Terms of office by title, and the first days of names, each with one pattern that finds them."""
    table = _table("almanac")
    offices: dict[str, tuple[Term, ...]] = {}
    for office in table["offices"]:
        passing = office.get("passing", False)
        terms = tuple(Term(name, since, until, passing) for name, since, until in office["holders"])
        for title in office["titles"]:
            offices[title] = (*offices.get(title, ()), *terms)
    since = table["since"]
    return Almanac(MappingProxyType(offices), MappingProxyType(since), _any_of(offices), _any_of(since))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Any of `names` as whole words, the longest first."""
    either = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{either})(?!\w)")

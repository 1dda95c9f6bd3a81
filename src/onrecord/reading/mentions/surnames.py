"""Surnames with what is none of them beside them ("DCI Kell", "Ann Kell KC"), and surnames that places have, too."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.reading.letters import LETTERS
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_RANKS = frozenset(
    {"acc", "ch", "dc", "dcc", "dci", "dcs", "det", "di", "ds", "dsi", "dsu", "fr", "herr", "insp", "judge", "justice",
     "pc", "sgt", "supt", "trooper", "wpc", "cllr", "coun", "rev", "revd", "prof", "dr"}
)  # fmt: skip
"""Ranks in letters, which also stand for other things, and short ones: part of no name before a known surname."""
_WHERE = frozenset({"across", "around", "from", "in", "into", "near", "of", "outside", "throughout", "to", "with"})


def without_ranks(tree: Tree, names: list[Name]) -> list[Name]:
    """The names of people without letters behind them, and without ranks before a surname that the article has."""
    names = [_without_letters(tree, n) for n in names]
    people = (n for n in names if n.type is EntityType.PERSON and n.last > n.first)
    surnames = {tree.tokens[n.last].text for n in people if not _is_rank(tree, n.first)}
    return [_without_rank(tree, n) if tree.tokens[n.last].text in surnames else n for n in names]


def _without_letters(tree: Tree, name: Name) -> Name:
    """The name before the letters: "Ann Kell" of "Ann Kell KC"."""
    lettered = name.type is EntityType.PERSON and name.last - name.first > 1
    return replace(name, last=name.last - 1) if lettered and tree.tokens[name.last].text in LETTERS else name


def _without_rank(tree: Tree, name: Name) -> Name:
    first = name.first
    while first < name.last and _is_rank(tree, first):
        first += 1
    return name if first == name.first else Name(first, name.last, EntityType.PERSON, "title before name")


def _is_rank(tree: Tree, i: int) -> bool:
    return tree.tokens[i].text.lower().rstrip(".") in _RANKS


def spoken_surnames(tree: Tree, names: Iterable[Name], surnames: set[str], lexicon: Lexicon) -> Iterator[str]:
    """Surnames that places have, too, and that only somebody who speaks bears here: "Jim Jordan … Jordan said".

    One "in Jordan" beside them leaves them to the place.
    """
    places = surnames & (lexicon.demonyms.keys() | lexicon.capitals.keys())
    said, elsewhere = set[str](), set[str]()
    for name in names:
        token, form = tree.tokens[name.first], tree.tokens[name.first].text.lower()
        if name.first == name.last and form in places:
            verb = tree.tokens[token.head]
            said |= {form} if token.dep == "nsubj" and verb.lemma in lexicon.cues else set()
            where = name.first > 0 and tree.tokens[name.first - 1].text.lower() in _WHERE
            elsewhere |= {form} if where else set()
    yield from said - elsewhere

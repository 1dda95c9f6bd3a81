"""Surnames with what is none of them beside them ("DCI Kell"), cut off from a first name, or that places have, too."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.reading.letters import LETTERS
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.names import is_title
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


_OPENING = frozenset({",", "-", "--", "–", "—"})
_FIRST_LETTERS = 3
"""Letters of the shortest word that is taken for a first name that no model saw."""


def with_given(tree: Tree, names: list[Name], lexicon: Lexicon) -> list[Name]:
    """The names, with a first name that the model missed: "its president, | Witold Marek", "Trader | Ann Kell"."""
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    small = {t.text for t in tree.tokens if t.text.islower()}
    return [replace(n, first=n.first - 1) if _has_given(tree, n, taken, small, lexicon) else n for n in names]


def _has_given(tree: Tree, name: Name, taken: set[int], small: set[str], lexicon: Lexicon) -> bool:
    at = name.first - 1
    if name.type is not EntityType.PERSON or name.first != name.last or at < 1 or at in taken:
        return False
    token, word = tree.tokens[at], tree.tokens[at].text.lower()
    opened = tree.tokens[at - 1].text in _OPENING and tree.paragraph_of(at - 1) == tree.paragraph_of(at)
    led = is_title(tree.tokens[at - 1], lexicon) and tree.sentence_of(at - 1) == tree.sentence_of(at)
    opened = opened or (led and word in lexicon.first_names) or (word not in small and _belongs(tree, at, name))
    named = token.text.istitle() and token.text.isalpha() and len(word) >= _FIRST_LETTERS
    office = word in lexicon.offices or word in lexicon.titles or word in lexicon.demonyms
    beside = token.head == name.last or tree.tokens[name.last].head in {at, token.head}
    return opened and named and beside and not office and token.pos not in {"ADP", "ADV", "DET", "SCONJ", "CCONJ"}


def _belongs(tree: Tree, at: int, name: Name) -> bool:
    """Whether the word, which no model took for a name, hangs on the one behind it as a part of it."""
    token = tree.tokens[at]
    part = token.pos == "PROPN" and token.tag == "NNP" and token.dep == "compound" and token.head == name.last
    return part and not token.entity


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

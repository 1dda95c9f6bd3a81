"""Things by their designation: "F-16", "iPhone 4", "Boeing 747" and the bare "747s" after it.

The model tags most of them, but cuts the maker off, leaves bare numbers out, and gives "iOS" and the like now and then.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

MODEL = re.compile(r"\d{3}")
"""A bare number that a maker gives to a model."""
INNER_CAPITAL = re.compile(r"i[A-Z][A-Za-z]+")
"""Such as iPhone, iOS; "kW" and "mRNA" are none, and eBay is a firm."""
_VERSION = re.compile(r"\d{1,2}(?:\.\d{1,2})*[A-Z]{0,2}")
_SCALES = frozenset({"million", "billion", "trillion", "percent", "per", "%", "-", "–", "to"})
_BEFORE_MODELS = frozenset({"the", "a", "new", "final", "first", "last", "'s", "’s", "its", "their", "'", "’"})
_DISTRICT = frozenset({"D.C", "DC"})
_DESIGNATED = "designation"


def inner_capitals(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Words with a capital inside that the model left untagged."""
    for i, token in enumerate(tree.tokens):
        if i not in taken and INNER_CAPITAL.fullmatch(token.text):
            yield Name(i, i, EntityType.PRODUCT, _DESIGNATED)


def with_versions(tree: Tree, names: Iterable[Name]) -> Iterator[Name]:
    """The names, products with the number behind them: "iPhone 4", "Windows 7"."""
    for name in names:
        at = name.last + 1
        product = name.type is EntityType.PRODUCT or INNER_CAPITAL.fullmatch(tree.tokens[name.last].text)
        if product and at < len(tree.tokens) and _is_version(tree, name, at):
            yield Name(name.first, at, EntityType.PRODUCT, name.because)
        else:
            yield name


def _is_version(tree: Tree, name: Name, at: int) -> bool:
    if not _VERSION.fullmatch(tree.tokens[at].text) or tree.sentence_of(at) != tree.sentence_of(name.last):
        return False
    following = tree.tokens[at + 1] if at + 1 < len(tree.tokens) else None
    counts = following is not None and (following.tag == "NNS" or following.text.lower() in _SCALES)
    return not counts and any(c.isalpha() for c in tree.tokens[name.last].text)


def with_district(tree: Tree, names: Iterable[Name]) -> list[Name]:
    """The names, "Washington" with the "D.C." behind it."""
    kept: list[Name] = []
    for name in sorted(names):
        city = kept[-1] if kept else None
        between = tree.tokens[city.last + 1 : name.first] if city is not None else ()
        district = tree.tokens[name.first].text.rstrip(".") in _DISTRICT and all(t.text == "," for t in between)
        if city is not None and district and tree.tokens[city.last].text == "Washington":
            kept[-1] = Name(city.first, name.last, city.type, city.because)
        else:
            kept.append(name)
    return kept


def with_makers(tree: Tree, names: Iterable[Name]) -> list[Name]:
    """The names, with a firm and its model right behind it as one: "Boeing 747"."""
    kept: list[Name] = []
    for name in sorted(names):
        maker = kept[-1] if kept else None
        behind = maker is not None and maker.last + 1 == name.first and _same_line(tree, maker.last, name.first)
        if maker is not None and behind and maker.type is EntityType.ORG and _is_model(tree, name):
            kept[-1] = Name(maker.first, name.last, EntityType.PRODUCT, name.because)
        else:
            kept.append(name)
    return kept


def _same_line(tree: Tree, a: int, b: int) -> bool:
    return tree.sentence_of(a) == tree.sentence_of(b) and tree.tokens[b].span.start - tree.tokens[a].span.end <= 1


def _is_model(tree: Tree, name: Name) -> bool:
    return name.type is EntityType.PRODUCT and any(c.isdigit() for c in tree.tokens[name.first].text)


def bare_models(tree: Tree, names: Iterable[Name], taken: AbstractSet[int]) -> Iterator[Name]:
    """Bare numbers, also in the plural, that a maker's name stands before elsewhere in the article."""
    known = {
        tree.tokens[name.first + 1].text.rstrip("s")
        for name in names
        if name.type is EntityType.PRODUCT and name.last > name.first
    }
    known = {text for text in known if MODEL.fullmatch(text)}
    for i, token in enumerate(tree.tokens):
        plural = token.text.endswith("s") and token.text[:-1] in known
        before = tree.tokens[i - 1].text.lower() if i else ""
        if i not in taken and (plural or (token.text in known and before in _BEFORE_MODELS)):
            yield Name(i, i, EntityType.PRODUCT, _DESIGNATED)

"""The same form elsewhere: names that the model saw in one place and missed, or blurred, in another."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.firms import LEGAL
from onrecord.reading.mentions.values import Name, written
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.article import Article, Role

_DIGITS = 2
"""Digits of an age, at most."""
_SHORTEST = 3
"""Letters that a one-word form needs to be looked for elsewhere."""


_STRANGE = 6
"""Letters that a surname needs to be one where the parser takes it for another word."""


def same_forms(tree: Tree, names: list[Name]) -> Iterator[Name]:
    """Untagged places where a known name stands in the same spelling; for people, also the bare surname."""
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    known: dict[tuple[str, ...], EntityType] = {}
    for name in names:
        words = tuple(tree.tokens[i].text for i in range(name.first, name.last + 1))
        known.setdefault(words, name.type)
        if name.type is EntityType.PERSON and len(words) > 1:
            known.setdefault(words[-1:], name.type)
        if name.type is EntityType.ORG and len(words) > 2 and words[-1].lower() in LEGAL:  # noqa: PLR2004 - a word between
            known.setdefault(words[:1], name.type)  # "Eskom" beside "Eskom Holdings Ltd"
    longest = max((len(k) for k in known), default=0)
    texts = [t.text for t in tree.tokens]
    small = frozenset(text for text in texts if text.islower())
    i = 0
    while i < len(texts):
        for size in range(min(longest, len(texts) - i), 0, -1):
            words = tuple(texts[i : i + size])
            if words in known and _fits(tree, i, size, words, taken, small):
                yield Name(i, i + size - 1, known[words], "same form elsewhere")
                i += size - 1
                break
        i += 1


def aged_names(tree: Tree, names: list[Name]) -> Iterator[Name]:
    """Untagged first names of people of the article, with an age behind: "Raj, 44, added"."""
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    firsts = {tree.tokens[n.first].text for n in names if n.type is EntityType.PERSON and n.last > n.first}
    for i, token in enumerate(tree.tokens[:-3]):
        comma, age, closing = (t.text for t in tree.tokens[i + 1 : i + 4])
        aged = comma == closing == "," and age.isdigit() and len(age) <= _DIGITS
        if aged and i not in taken and token.text in firsts and token.text.istitle():
            yield Name(i, i, EntityType.PERSON, "same form elsewhere")


def _fits(tree: Tree, first: int, size: int, words: tuple[str, ...], taken: set[int], small: AbstractSet[str]) -> bool:
    run = range(first, first + size)
    if any(i in taken or tree.paragraph_of(i) != tree.paragraph_of(first) for i in run):
        return False
    long_enough = size > 1 or len(words[0]) >= _SHORTEST
    named = any(tree.tokens[i].pos == "PROPN" for i in run) or (
        size == 1 and len(words[0]) >= _STRANGE and words[0].lower() not in small
    )  # "Dzhaksybek shrugs" is no adjective with a noun
    return long_enough and words[0][:1].isupper() and named


def without_places(tree: Tree, names: list[Name], lexicon: Lexicon) -> list[Name]:
    """The names without a place before a known surname: "U.S. Jobs" in "In the U.S. Jobs also noted"."""
    people = [n for n in names if n.type is EntityType.PERSON and n.last > n.first]
    surnames = {tree.tokens[n.last].text for n in people}
    return [_without_place(tree, n, lexicon) if tree.tokens[n.last].text in surnames else n for n in names]


def _without_place(tree: Tree, name: Name, lexicon: Lexicon) -> Name:
    word = tree.tokens[name.first].text
    if name.last != name.first + 1 or "." not in word or word.lower() not in lexicon.demonyms:
        return name
    return Name(name.last, name.last, EntityType.PERSON, name.because)


def headline_names(article: Article, tree: Tree, names: list[Name]) -> list[Name]:
    """Headline names cut down to what the body knows: "Putin Calls" -> "Putin", "ATACMS Missiles" -> "ATACMS"."""
    body = [n for n in names if not _in_headline(tree, n)]
    known = {written(article, tree, n.first, n.last).lower() for n in body}
    known |= {tree.tokens[n.last].text.lower() for n in body if n.type is EntityType.PERSON}
    return sorted([*body, *(_cut(article, tree, n, known) for n in names if _in_headline(tree, n))])


def _in_headline(tree: Tree, name: Name) -> bool:
    return tree.paragraphs[tree.paragraph_of(name.first)].role is Role.HEADLINE


def _cut(article: Article, tree: Tree, name: Name, known: set[str]) -> Name:
    size = name.last - name.first + 1
    for length in range(size, 0, -1):
        for first in range(name.first, name.last - length + 2):
            if written(article, tree, first, first + length - 1).lower() in known:
                return Name(first, first + length - 1, name.type, name.because)
    return name

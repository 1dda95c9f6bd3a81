"""Firms, clubs and bodies of which the model has a part only: the letters in front, the legal form behind."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.types import FIRM_WORDS
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_CLUBS = frozenset({"FC", "AFC", "AC", "AS", "CD", "CF", "FK", "NK", "RC", "SC", "SV"})
"""What clubs have before the name of their town."""
_WORDS = frozenset({"company", "group", "motor", "motors", "holdings"})
"""Words of firms that are no legal forms."""
_ENDINGS = FIRM_WORDS | {"pac"}
LEGAL = _ENDINGS - _WORDS
"""What a firm or a committee that gives money is in law, at the end of its name."""
_MOST_LETTERS = 4


def whole_firms(tree: Tree, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """The names, bodies' with what the model left out: "PKN | Orlen", "FC | Kelby", "Koc Holding | A.S."."""
    names = sorted(names)
    starts = {n.first for n in names}
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    legal = {n.last + 1 for n in names if n.type is EntityType.ORG and _is_legal_form(tree, n)}
    parted = {n.first for n in names if n.type is EntityType.ORG and _is_firm_words(tree, n)} & {
        n.last + 1 for n in names
    }
    ends = {n.first: n.last for n in names if n.first in parted}
    for name in names:
        if name.first in parted or (name.first == name.last and name.first in legal):
            continue  # what the model takes for a name of its own
        if name.last + 1 in parted:
            yield replace(name, last=ends[name.last + 1], type=EntityType.ORG)
            continue
        club = name.first > 0 and tree.tokens[name.first - 1].text in _CLUBS and name.first - 1 not in taken
        kind = EntityType.ORG if club and name.type in {EntityType.PERSON, EntityType.PLACE} else name.type
        first = name.first
        if kind is EntityType.ORG:
            first = _before_firm_words(tree, name, taken)
            first -= first == name.first and _is_lettered(tree, name.first - 1, name, lexicon, taken)
        grows = name.type is EntityType.ORG and name.last + 1 in legal
        behind = name.last + 1 not in taken or name.last + 1 in starts
        yield replace(name, first=first, last=name.last + (grows and behind), type=kind)


def _is_legal_form(tree: Tree, name: Name) -> bool:
    """Whether the firm's legal form follows, which the model takes for something else."""
    at = name.last + 1
    token = tree.tokens[at] if at < len(tree.tokens) else None
    same = token is not None and tree.sentence_of(at) == tree.sentence_of(name.last)
    return token is not None and same and token.text[:1].isupper() and token.text.lower() in LEGAL


def _is_firm_words(tree: Tree, name: Name) -> bool:
    return all(t.text.lower() in _ENDINGS for t in tree.tokens[name.first : name.last + 1])


def _before_firm_words(tree: Tree, name: Name, taken: set[int]) -> int:
    """Where the name starts of which the model has what makes it a firm only: "Fonterra Co-operative | Group Ltd"."""
    tokens, first = tree.tokens, name.first
    if not _is_firm_words(tree, name):
        return first
    at = first - 1
    while at >= 0 and at not in taken and tree.sentence_of(at) == tree.sentence_of(name.first):
        hyphened = tokens[at].text == "-" or (at > 0 and tokens[at - 1].text == "-")
        if not (tokens[at].text[:1].isupper() and tokens[at].pos == "PROPN") and not hyphened:
            break
        first, at = at, at - 1
    return first if tokens[first].text[:1].isupper() else name.first


def _is_lettered(tree: Tree, i: int, name: Name, lexicon: Lexicon, taken: set[int]) -> bool:
    """Whether letters that no model tagged belong to the name behind them: "PKN | Orlen SA"."""
    token = tree.tokens[i] if i >= 0 else None
    if token is None or i in taken or tree.sentence_of(i) != tree.sentence_of(name.first):
        return False
    word = token.text.lower()
    other = word in lexicon.titles or word in lexicon.offices or word in lexicon.demonyms
    letters = token.text.isupper() and token.text.isalpha() and 1 < len(word) <= _MOST_LETTERS
    tied = token.dep == "compound" and name.first <= token.head <= name.last and token.pos == "PROPN"
    return letters and tied and not token.entity and not other

"""People whose name is also a word for an office or a trade: "Billy Judge … Judge said", "Dean Peters … Dean said".

News sets an office without an article only before a name or in a headline. A capital word that stands bare in the text
and that is part of somebody's full name there is that person.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.names import SUFFIXES, is_title
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.article import Role

_BECAUSE = "part of a name that is also an office"
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr"})
"""What may stand before a bare surname."""
_TELLING = frozenset({"det", "poss", "amod", "nummod", "compound", "nmod"})
"""How what stands before a description hangs on its noun."""
_NOT_BARE = frozenset({"compound", "nmod", "amod", "appos", "attr"})
_OF = frozenset({"of", "for"})


def worded_names(tree: Tree, names: list[Name], lexicon: Lexicon) -> list[Name]:
    """The names, each whole, and the places where a part of one that is also a word for an office stands bare."""
    taken = frozenset(i for n in names for i in range(n.first, n.last + 1))
    places = [i for i in range(len(tree.tokens)) if i not in taken and _is_bare(tree, i, lexicon)]
    words = {tree.tokens[i].text for i in places}
    names = [_whole(tree, n, words, taken, lexicon) for n in names]
    parts = {word for n in names for word in _parts(tree, n, lexicon)}
    own = {n.last for n in names}
    found = (i for i in places if tree.tokens[i].text in parts and i not in own)
    return sorted([*names, *(Name(i, i, EntityType.PERSON, _BECAUSE) for i in found)])


def _whole(tree: Tree, name: Name, words: AbstractSet[str], taken: AbstractSet[int], lexicon: Lexicon) -> Name:
    """The person's name with the surname that the model left out: "Billy" of "Billy Judge"."""
    tokens, last = tree.tokens, name.last + 1
    alone = name.type is EntityType.PERSON and name.first == name.last and last < len(tokens) and last not in taken
    if not alone or tokens[last].text not in words or tokens[name.last].text.lower() not in lexicon.first_names:
        return name
    beside = [i for i in (name.first - 1, last + 1) if 0 <= i < len(tokens)]
    longer = any(tokens[i].text[:1].isupper() and tree.sentence_of(i) == tree.sentence_of(last) for i in beside)
    one = tokens[name.last].head == last and tree.sentence_of(last) == tree.sentence_of(name.last)
    return Name(name.first, last, name.type, name.because) if one and not longer else name


def _parts(tree: Tree, name: Name, lexicon: Lexicon) -> Iterator[str]:
    """The given name and the surname of a person who is named in full."""
    behind = name.last - name.first > 1 and tree.tokens[name.last].text.lower() in SUFFIXES  # "King" of "King Jr."
    first, last = tree.tokens[name.first], tree.tokens[name.last - behind]
    if name.type is EntityType.PERSON and name.first < name.last and first.text.lower() in lexicon.first_names:
        yield from (first.text, last.text)


def _is_bare(tree: Tree, i: int, lexicon: Lexicon) -> bool:
    """Whether token `i` is a word for an office, capital and without anything that makes it a description."""
    tokens, token = tree.tokens, tree.tokens[i]
    if not (is_title(token, lexicon) and token.text.istitle() and token.tag in {"NNP", "NN"}):
        return False
    here, headline = tree.sentence_of(i), tree.paragraphs[tree.paragraph_of(i)].role is Role.HEADLINE
    if headline or token.dep in _NOT_BARE or any(c < i and tokens[c].dep in _TELLING for c in tree.children[i]):
        return False
    before, after = (
        tokens[n] if 0 <= n < len(tokens) and tree.sentence_of(n) == here else None for n in (i - 1, i + 1)
    )
    named = after is not None and (after.text[:1].isupper() or after.text in _OF or after.text == "-")
    led = before is not None and (before.text[:1].isupper() or before.text in {"-", "'s", "’s"})
    address = before is not None and before.text.lower().rstrip(".") in _ADDRESS
    return not named and (address or not led)

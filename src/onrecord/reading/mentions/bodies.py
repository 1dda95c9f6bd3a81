"""Bodies that the model missed: several capitalised words of which the last says what kind of body it is."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_KINDS = frozenset(
    {"Center", "Centre", "Ministry", "Agency", "Council", "Commission", "Committee", "Institute", "University",
     "Association", "Foundation", "Federation", "Authority", "Union", "Bureau", "Organization", "Organisation"}
)  # fmt: skip
_FEWEST = 3
"""Words: two may be a street or a rank ("Shopping Center")."""


def body_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Runs of capitalised words that the model left untagged and that end in a word for a body, in one phrase."""
    for last, token in enumerate(tree.tokens):
        if token.text not in _KINDS or last in taken or token.dep == "compound":
            continue
        first = last
        while first > 0 and first - 1 not in taken and _belongs(tree, first - 1, last):
            first -= 1
        if last - first + 1 >= _FEWEST:
            yield Name(first, last, EntityType.ORG, "kind of body")


def _belongs(tree: Tree, i: int, last: int) -> bool:
    """Whether the word is a capitalised one that hangs on the last, inside of its sentence."""
    token = tree.tokens[i]
    named = token.pos in {"PROPN", "ADJ"} and token.text[:1].isupper() and not token.entity
    return named and i < token.head <= last and tree.sentence_of(i) == tree.sentence_of(last)

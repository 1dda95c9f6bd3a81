"""Where two names stand side by side and the model took them for one: "According to Rathbun | the Harbour fund"."""

from collections.abc import Iterator

from onrecord.reading.syntax import Tree

_NAMES = frozenset({"PERSON", "ORG", "GPE"})
"""What a name with an article inside may be: titles of works and names of laws have many."""
_SAID = frozenset({"added", "adds", "asked", "asks", "explained", "said", "says", "told"})
_CLOSING = frozenset({"”", "''", '"', "’", "'"})


def parted(tree: Tree, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The run of tokens `first..last`, in two where an article inside opens another phrase."""
    at = next((i for i in range(first + 1, last) if _opens_another(tree, i, last)), None)
    if at is None or tree.tokens[first].entity not in _NAMES:
        yield first, last
    else:
        yield first, at - 1
        yield at + 1, last


def _opens_another(tree: Tree, i: int, last: int) -> bool:
    """Whether the article at token `i` stands right behind a name and opens no byname: not "Alexander the Great"."""
    tokens = tree.tokens
    if tokens[i].text not in {"the", "a", "an"} or tokens[i - 1].pos != "PROPN" or not tokens[i - 1].text[:1].isupper():
        return False
    byname = i + 1 == last and tokens[last].text[:1].isupper() and tokens[last].head <= last
    return not byname


def said_behind_quote(tree: Tree, i: int) -> bool:
    """Whether token `i`, taken for part of a name, reports the quotation in front of it: “It is late.” Said Kell."""
    token, before = tree.tokens[i], tree.tokens[i - 1].text if i else ""
    return before in _CLOSING and token.text.istitle() and token.text.lower() in _SAID

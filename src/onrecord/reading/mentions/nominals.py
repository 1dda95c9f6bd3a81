"""Mentions by description ("the Russian leader", "U.S. officials") and by pronoun."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.letters import LETTERS
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import BESIDE_THE_NOUN, Tree
from onrecord.reading.values import EntityType, Mention, MentionKind

_LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "predet", "quantmod", "advmod"})
_WHO_IS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "ROOT"})
"""Places in a clause of what stands for somebody and tells of nobody beside it."""
_PRONOUNS = {
    "he": EntityType.PERSON,
    "she": EntityType.PERSON,
    "him": EntityType.PERSON,
    "her": EntityType.PERSON,
    "i": EntityType.PERSON,
    "we": EntityType.GROUP,
    "they": EntityType.OTHER,
    "them": EntityType.OTHER,
    "it": EntityType.OTHER,
}


def nominals(
    tree: Tree, lexicon: Lexicon, taken: AbstractSet[int], named: AbstractSet[int] = frozenset()
) -> Iterator[Mention]:
    """Every noun phrase headed by an office, an occupation or a body, unless it only modifies a name.

    `named` are the ends of people's names, behind which "MP" is no description.
    """
    for i, token in enumerate(tree.tokens):
        if _is_aged(tree, i):
            yield Mention(tree.span(*phrase(tree, i)), MentionKind.NOMINAL, EntityType.PERSON, None, "description")
        if i in taken or token.pos not in {"NOUN", "PROPN"} or token.dep in {"compound", "nmod", "amod"}:
            continue
        if i - 1 in named and token.text in LETTERS:
            continue
        kind = _kind(token.text.lower(), token.lemma, token.tag, lexicon)
        if kind is None or (kind is EntityType.ORG and token.text[:1].isupper() and token.pos == "PROPN"):
            continue
        first, last = phrase(tree, i)
        if any(j in taken for j in range(i + 1, last + 1) if tree.tokens[j].head == i and tree.tokens[j].dep != "prep"):
            last = i
        yield Mention(tree.span(first, last), MentionKind.NOMINAL, kind, None, "description")


def _is_aged(tree: Tree, i: int) -> bool:
    """Whether somebody is told of by how old he is and no more: "The 58-year-old said"."""
    token, before = tree.tokens[i], [t.text for t in tree.tokens[max(0, i - 3) : i]]
    return token.text == "old" and token.dep in _WHO_IS and before in (["-", "year", "-"], ["-", "years", "-"])


def _kind(text: str, lemma: str, tag: str, lexicon: Lexicon) -> EntityType | None:
    plural = tag in {"NNS", "NNPS"}
    if plural and (text in lexicon.groups or lemma in lexicon.offices):
        return EntityType.GROUP
    if lemma in lexicon.offices or text in lexicon.offices:
        return EntityType.PERSON
    if text in lexicon.groups:
        return EntityType.GROUP if text.endswith("s") else EntityType.ORG
    return None


def phrase(tree: Tree, head: int) -> tuple[int, int]:
    """First and last token of the noun phrase at `head`: what stands before it, and an "of" or "for" after it."""
    first, last = head, head
    for child in tree.children[head]:
        token = tree.tokens[child]
        if child < head and token.dep in _LEFT:
            first = min(first, tree.subtree(child)[0])
        elif child > head and token.dep == "prep" and token.text.lower() in {"of", "for"}:
            last = max(last, tree.subtree(child, BESIDE_THE_NOUN)[-1])
    return first, last


def pronouns(tree: Tree) -> Iterator[Mention]:
    """Personal pronouns that may stand for a speaker."""
    for token in tree.tokens:
        kind = _PRONOUNS.get(token.text.lower())
        if kind is not None and token.tag == "PRP":
            yield Mention(token.span, MentionKind.PRONOUN, kind, None, "pronoun")

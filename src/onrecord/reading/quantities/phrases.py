"""Noun phrases around a quantity, as token ranges (both ends included)."""

from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.syntax import Tree
from onrecord.text.tokens import Token

_KINDS = words_of("type kind version variant sort class model form group number series")
"""Nouns that say which sort of the thing after "of" is meant: "a type of missile" is one phrase."""

_BRACKETED = 8
"""Tokens in brackets at most that the same amount in another unit takes."""


def top(tree: Tree, first: int, last: int) -> int:
    """The token of `first..last` whose head stands outside of the range."""
    inside = range(first, last + 1)
    return next((t for t in inside if tree.tokens[t].head not in inside or tree.tokens[t].head == t), last)


def phrase(tree: Tree, head: int) -> tuple[int, int]:
    """The noun phrase of `head` without what follows it, but with "of …" after a word of kind."""
    first, last = head, head
    for child in tree.children[head]:
        dep = tree.tokens[child].dep
        if child < head and dep in _BEFORE:
            first = min(first, _start(tree, child, head))
        elif child == head + 1 and dep == "prep" and tree.tokens[child].lemma == "of":
            inner = tree.child(child, "pobj")
            if tree.tokens[head].lemma in _KINDS and inner is not None:
                last = phrase(tree, inner)[1]
    return first, last


_BEFORE = frozenset({"det", "predet", "poss", "amod", "compound", "nmod", "nummod", "quantmod", "appos"})
"""What may stand before a noun inside of its phrase."""
_NO_START = frozenset({"PUNCT", "SCONJ", "CCONJ", "AUX", "ADP"})


def _start(tree: Tree, child: int, head: int) -> int:
    """The first token of what stands before a noun, past the marks and joints that a parse may hang there."""
    inside = (t for t in tree.subtree(child) if t < head)
    return next((t for t in inside if tree.tokens[t].pos not in _NO_START or tree.tokens[t].tag == "HYPH"), child)


def unbroken(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """The end of a phrase that no mark divides: "aircraft" of "(Extra Wide Body) aircraft"."""
    marks = (t for t in range(last - 1, first - 1, -1) if tree.tokens[t].text in _DIVIDING and _free(tree, t))
    return next((t + 1 for t in marks), first), last


def whole(tree: Tree, words: tuple[int, int], outside: tuple[int, int]) -> tuple[int, int]:
    """A phrase with the parts of a hyphened word that a parser cut off, but nothing of the range `outside`."""
    first, last = words
    while first > 1 and not _free(tree, first - 1) and tree.tokens[first - 2].pos != "NUM":
        if outside[0] <= first - 2 <= outside[1]:
            break
        first -= 2
    while last + 2 < len(tree.tokens) and not _free(tree, last + 1) and not outside[0] <= last + 2 <= outside[1]:
        last += 2
    return first, last


_HYPHENS = frozenset("-–")
_DIVIDING = frozenset('()[]"“”-–—;:')


def _free(tree: Tree, at: int) -> bool:
    """Whether a mark is no hyphen inside of a word or a name ("A380-800")."""
    if at in {0, len(tree.tokens) - 1} or tree.tokens[at].text not in _HYPHENS:
        return True
    before, mark, after = (tree.tokens[n].span for n in (at - 1, at, at + 1))
    return mark.start > before.end or after.start > mark.end


def bare_phrase(tree: Tree, head: int) -> tuple[int, int]:
    """The noun phrase of `head` without determiner or possessor: "maximum range"."""
    first = head
    while first > 0 and tree.tokens[first - 1].head == head and _narrows(tree.tokens[first - 1]):
        first -= 1
    return first, head


def _narrows(token: Token) -> bool:
    return token.dep in {"amod", "compound", "nmod"} and token.text[0].isalnum()


def owner(tree: Tree, head: int) -> tuple[int, int] | None:
    """The noun phrase that a noun or relative pronoun stands for, None for other pronouns."""
    token = tree.tokens[head]
    if token.tag in {"WDT", "WP"} or (token.lemma == "that" and token.pos == "PRON"):
        verb = token.head
        if tree.tokens[verb].dep != "relcl":
            return None
        return owner(tree, tree.tokens[verb].head)
    if token.pos not in {"NOUN", "PROPN"}:
        return None
    up = _kind_above(tree, head)
    return phrase(tree, up)


def _kind_above(tree: Tree, head: int) -> int:
    """Such as "ATACMS" in "a type of ATACMS" -> "type"."""
    token = tree.tokens[head]
    if token.dep != "pobj" or tree.tokens[token.head].lemma != "of":
        return head
    above = tree.tokens[token.head].head
    return above if tree.tokens[above].lemma in _KINDS and tree.tokens[above].pos == "NOUN" else head


def past_brackets(tree: Tree, at: int) -> int:
    """The token behind what stands in brackets at `at`: "475 pounds (215.5 kilos) of cocaine"."""
    if at >= len(tree.tokens) or tree.tokens[at].text not in {"(", "["}:
        return at
    closing = range(at, min(at + _BRACKETED, len(tree.tokens)))
    return next((n + 1 for n in closing if tree.tokens[n].text in {")", "]"}), at)


def is_noun(token: Token) -> bool:
    """Whether the token is a noun or a name."""
    return token.pos in {"NOUN", "PROPN"}

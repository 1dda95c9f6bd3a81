"""Verbs that the parser joined to the wrong one: "Kell said it would cut jobs | and lowered its outlook".

A modal verb or "to" governs a bare infinitive (Huddleston and Pullum 2002, chapter 14): what is joined to it cannot be
a past tense or the third person of the present. Such a verb without a subject of its own belongs to the nearest verb
above that stands in its own form, here "said".
"""

from dataclasses import replace

from onrecord.text.tokens import Token

_HELPING = frozenset({"MD", "TO"})
_FINITE = frozenset({"VBD", "VBZ"})
_OWN = frozenset({"nsubj", "nsubjpass", "csubj", "expl", "aux", "auxpass"})
"""What a verb that is joined to another and shares all with it has none of."""
_SPEAKING = frozenset(
    {"accuse", "advise", "appeal", "ask", "blame", "call", "decline", "demand", "deny", "insist", "pledge", "recommend",
     "refuse", "urge", "vow", "warn"}
)  # fmt: skip
"""What a speaker goes on to do: joined to "had been told" in the past tense, they are none of what was told."""
_NEAR = 3
"""Tokens before the verb among which "and" and a comma before it stand."""


def rejoined(tokens: list[Token], first: int, last: int) -> None:
    """Hangs such verbs of the sentence of the tokens `first` to `last` on the verb that they are joined to."""
    children: dict[int, list[int]] = {}
    for i in range(first, last):
        if tokens[i].head != i:
            children.setdefault(tokens[i].head, []).append(i)
    for i in range(first, last):
        token = tokens[i]
        if token.dep != "conj" or token.tag not in _FINITE or token.pos != "VERB":
            continue
        if any(tokens[c].dep in _OWN for c in children.get(i, ())) or not _cannot_join(tokens, children, i):
            continue
        above = _above(tokens, token.head, token.tag)
        if above is None or above > i or all(t.dep != "cc" for t in tokens[token.head : i]):
            continue
        for c in children[token.head]:
            if token.head < c < i and tokens[c].dep in {"cc", "punct"} and c >= i - _NEAR:
                tokens[c] = replace(tokens[c], head=above)
        tokens[i] = replace(token, head=above)


def _cannot_join(tokens: list[Token], children: dict[int, list[int]], i: int) -> bool:
    """Whether the form of the verb that token `i` is joined to does not go with its own."""
    other = tokens[tokens[i].head]
    helping = [tokens[c] for c in children[tokens[i].head] if tokens[c].dep == "aux" and c < i]
    if other.tag == "VB":
        return any(t.tag in _HELPING for t in helping)
    perfect = other.tag == "VBN" and any(t.lemma == "have" for t in helping)
    return perfect and tokens[i].tag == "VBD" and tokens[i].lemma in _SPEAKING


def _above(tokens: list[Token], i: int, tag: str) -> int | None:
    """The nearest verb above token `i` in that form."""
    seen = {i}
    while tokens[i].head not in seen:
        i = tokens[i].head
        seen.add(i)
        if tokens[i].tag == tag and tokens[i].pos == "VERB":
            return i
    return None

"""What belongs to a content and what does not, by syntax: the antecedent of "which", whoever is spoken to."""

from dataclasses import replace

from onrecord.reading.attribution.draft import Draft, noun_phrase
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span, Spans

_RELATIVE = frozenset({"WDT", "WP"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_MOST_STEPS = 4
"""Verbs between a relative pronoun and the head of its clause, at most ("which he said they think is …")."""


def extended(tree: Tree, draft: Draft) -> Draft:
    """The draft with the extent that annotators give its content."""
    content = _with_antecedent(tree, draft)
    return draft if content == draft.content else replace(draft, content=content)


def _with_antecedent(tree: Tree, draft: Draft) -> Spans:
    """The content with what its relative pronoun stands for: "the order, which Boeing says is worth …"."""
    pronoun = _lone_pronoun(tree, draft.content[0]) if len(draft.content) > 1 else None
    head = None if pronoun is None else _antecedent(tree, pronoun)
    if head is None:
        return draft.content
    meant = noun_phrase(tree, head)
    clear = all(not meant.overlaps(s) for s in (*draft.source, *draft.cue, *draft.content))
    return (meant, *draft.content[1:]) if clear and meant.end <= draft.content[0].start else draft.content


def _lone_pronoun(tree: Tree, part: Span) -> int | None:
    """The relative pronoun that is all of the part, None where it has other words."""
    inside = tree.within(part)
    return inside[0] if len(inside) == 1 and tree.tokens[inside[0]].tag in _RELATIVE else None


def _antecedent(tree: Tree, pronoun: int) -> int | None:
    """The noun that the clause of the pronoun is set to."""
    at = pronoun
    for _ in range(_MOST_STEPS):
        token = tree.tokens[at]
        if token.dep == "relcl":
            noun = tree.tokens[token.head]
            return token.head if noun.pos in _NAMING and noun.entity not in {"DATE", "TIME"} else None
        at = token.head
    return None

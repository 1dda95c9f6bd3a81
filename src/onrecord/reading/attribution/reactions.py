"""What is only reacted to: "responded to the claim that the river is clean" brings a claim that is somebody else's."""

from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner

_REPORTS = frozenset(
    {"accusation", "allegation", "announcement", "argument", "assertion", "claim", "contention", "declaration",
     "finding", "news", "prediction", "report", "revelation", "rumor", "rumour", "speculation", "statement",
     "suggestion", "verdict", "warning"}
)  # fmt: skip
_REACTING = frozenset(
    {"answer", "anger", "object", "objection", "outrage", "react", "reaction", "reply", "respond", "response", "retort"}
)
"""Verbs and nouns of what somebody does to what another has said."""
_AFTER = frozenset({"after", "amid", "at", "despite", "following", "over"})
"""What says when, or over what, somebody did something."""
_CLAUSES = frozenset({"acl", "ccomp", "relcl"})
_OWNERS = frozenset({"by", "from", "of"})


def is_reaction(tree: Tree, one: Attribution) -> bool:
    """Whether its words are those of a report that its source reacts to, was angered by, or did something after."""
    if one.manner is Manner.DIRECT or not one.source or not one.cue or not one.content:
        return False
    inside = tree.within(one.content[0])
    head = next((n for n in _nouns(tree, one) if _opens(tree, n, inside)), None)
    if head is None or any(s.overlaps(tree.span(*_ends(tree, head))) for s in one.source):
        return False
    return _is_reacted_to(tree, head)


def _nouns(tree: Tree, one: Attribution) -> list[int]:
    """The nouns for a report in cue and content, or right before it, behind a preposition and without an owner."""
    inside = tree.within(one.content[0])
    words = [i for span in one.cue for i in tree.within(span)]
    return [
        i
        for i in (*words, *range(max(inside.start - 1, 0), inside.stop))
        if tree.tokens[i].lemma in _REPORTS and tree.tokens[i].dep == "pobj" and tree.child(i, "poss") is None
    ]


def _opens(tree: Tree, noun: int, content: range) -> bool:
    """Whether the content is the clause that says what the report is, with or without the noun."""
    clause = next((c for c in tree.children[noun] if c > noun and tree.tokens[c].dep in _CLAUSES), None)
    if clause is None or not content or clause not in content:
        return False
    first = tree.subtree(clause)[0]
    return tree.tokens[first].text.lower() == "that" and _ends(tree, noun)[0] <= content[0] <= first + 1


def _ends(tree: Tree, noun: int) -> tuple[int, int]:
    below = tree.subtree(noun)
    return below[0], below[-1]


def _is_reacted_to(tree: Tree, noun: int) -> bool:
    """Whether the phrase of the noun tells what somebody reacts to, or after what he did something."""
    brings = tree.tokens[tree.tokens[noun].head]
    owned = any(tree.tokens[c].text.lower() in _OWNERS and tree.tokens[c].dep == "prep" for c in tree.children[noun])
    if owned or brings.pos not in {"ADP", "SCONJ", "VERB"}:
        return False
    word, governs = brings.text.lower(), tree.tokens[brings.head]
    if word == "to":
        return governs.lemma in _REACTING
    return word in _AFTER or brings.dep == "agent"

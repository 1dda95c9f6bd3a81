"""What is no happening: what lasts ("has led it for eleven years"), and what only may be."""

from onrecord.reading.clauses import governor, words
from onrecord.reading.syntax import Tree
from onrecord.reading.values import TimeExpression

MODALS = words("would could may might should must can ca")


def lasts(tree: Tree, verb: int, time: TimeExpression) -> bool:
    """Whether the time says how long the verb has gone on: "has led the union for eleven years", "since 2014"."""
    inside = tree.within(time.span)
    if not inside or governor(tree, inside[0]) != verb:
        return False
    path = [tree.tokens[i].text.lower() for i in tree.ancestors(inside[-1])]
    return has_been(tree, verb) and bool({"for", "since"} & set(path[:2]))


def after_a_modal(tree: Tree, verb: int) -> bool:
    """Whether it shares the subject of a clause that only may be: "can fly to Singapore, and has been named …"."""
    above = tree.tokens[verb].head
    shares = tree.tokens[verb].dep == "conj" and tree.child(verb, "nsubj", "nsubjpass") is None
    return shares and any(tree.tokens[c].text.lower() in MODALS for c in tree.children[above])


def has_been(tree: Tree, verb: int) -> bool:
    """Whether the verb is in the present perfect."""
    helpers = [tree.tokens[c] for c in tree.children[verb] if tree.tokens[c].dep == "aux"]
    return any(t.lemma == "have" and t.tag in {"VBZ", "VBP"} for t in helpers)

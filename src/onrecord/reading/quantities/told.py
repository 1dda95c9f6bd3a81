"""What a count is told of, and which times are told of nothing, since they only say when."""

from onrecord.reading.quantities.atoms import Atom, word
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.quantities.handled import divided
from onrecord.reading.quantities.subjects import Belonging
from onrecord.reading.quantities.topics import topic
from onrecord.reading.quantities.units import TIME
from onrecord.reading.syntax import Tree


def one_of(tree: Tree, belongs: Belonging, first: int) -> bool:
    """Whether somebody is "one of" many, which is no figure of him."""
    here = tree.tokens[first].lemma == "one" and tree.tokens[first + 1].lemma == "of"
    return here and belongs.because == "count:further"


def told(tree: Tree, belongs: Belonging, first: int, last: int) -> tuple[int, int] | None:
    """What a count is told of."""
    if one_of(tree, belongs, first):
        return None
    return divided(tree, last, first) or topic(tree, last, first, last, counts=True, attached=True)


_WHICH = frozenset({"last", "past", "first", "next", "coming"})
_PLACING = frozenset({"every", "after"})


def placed(tree: Tree, atoms: list[Atom], amount: Amount) -> bool:
    """Whether a time says when, not how long something is: "after 55 minutes", "in the last three months, …"."""
    if amount.unit is None or amount.unit.dimension != TIME:
        return False
    if word(atoms, amount.start - 1) in _PLACING:
        return True
    opening = tree.sentences[tree.sentence_of(atoms[amount.start].token)].first
    fronted = atoms[amount.start].token - opening
    return fronted > 1 and tree.tokens[opening].pos == "ADP" and word(atoms, amount.start - 1) in _WHICH

"""Which way a value went: "rose 3 %", "fell by 20 points", "shares were up 5pc".

Comparisons ("2 % lower than the average") are no changes, and neither is where a change began or ended.
"""

from onrecord.reading.quantities.atoms import Atom, word, words_of
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound, Change

_GOES = {
    Change.UP: words_of(
        "rise climb increase grow jump surge soar advance rally rebound leap spike swell strengthen appreciate edge "
        "skyrocket accelerate balloon rocket expand"
    ),
    Change.DOWN: words_of(
        "fall drop decline slide slip tumble plunge sink dip slump plummet shrink contract decrease weaken depreciate "
        "retreat crash dive tank nosedive"
    ),
}
_MOVES_IT = {
    Change.UP: words_of("gain add raise hike lift boost"),
    Change.DOWN: words_of("lose shed ease cut reduce lower trim slash pare"),
}
"""Verbs that also take no change ("raised $3 million", "cut 500 jobs"): believed with shares, points and "by"."""
_RELATIVE = frozenset({"%", "pp", "bp"})
_POINTS = frozenset({"point", "points"})
_SIDES = {"off": Change.DOWN, "up": Change.UP, "down": Change.DOWN, "upward": Change.UP, "downward": Change.DOWN}
_MOVING = words_of("go edge tick inch move be end close finish come trade open drift creep")
_STEPS = frozenset({"by", "another", "a", "an", "further", "some", "as", "much"})


def change(tree: Tree, atoms: list[Atom], amount: Amount, head: int) -> Change | None:
    """The direction of the change whose size is `amount`, which heads at token `head`; None when it is no such size."""
    if amount.because == "grown":
        return Change.DOWN if amount.low is not None and amount.low < 1 else Change.UP
    if amount.bound is Bound.RATIO and amount.because == "share" and word(atoms, amount.start - 1) != "by":
        return None
    if word(atoms, amount.start) == "+" and amount.unit is not None and amount.unit.code in _RELATIVE:
        return Change.UP  # "S&P 500 +0.3%"
    at = amount.start - 1
    while word(atoms, at) in _STEPS:
        at -= 1
    if word(atoms, at) in _SIDES:
        particle = tree.tokens[atoms[at].token]
        if word(atoms, at) == "off" and word(atoms, at - 1) not in {",", ";"}:
            return None  # "closed at $80.50, off $1", not "took 5 % off"
        moving = particle.dep != "prt" or tree.tokens[particle.head].lemma in _MOVING
        return _SIDES[word(atoms, at)] if moving else None  # not "gave up 517 yards"
    return None if word(atoms, amount.start - 1) in {"to", "from", "or"} else _by_verb(tree, atoms, amount, head)


def _by_verb(tree: Tree, atoms: list[Atom], amount: Amount, head: int) -> Change | None:
    token = tree.tokens[head]
    if token.dep == "nummod" and tree.tokens[token.head].text.lower() in _POINTS:
        token = tree.tokens[token.head]
    by = token.dep == "pobj" and tree.tokens[token.head].lemma == "by"
    verb = tree.tokens[token.head].head if by else token.head
    if not by and token.dep not in {"dobj", "npadvmod", "advmod", "attr", "obl"}:
        return None
    lemma = tree.tokens[verb].lemma
    relative = by or (amount.unit is not None and amount.unit.code in _RELATIVE) or word(atoms, amount.end) in _POINTS
    for way in Change:
        if lemma in _GOES[way] and (relative or amount.unit is not None or amount.number[1] == amount.end):
            return way
        if lemma in _MOVES_IT[way] and relative:
            return way
    return None

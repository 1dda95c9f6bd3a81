"""What is counted: the noun after a number ("six British diplomats"), or the state ("three dead")."""

from dataclasses import dataclass, replace

from onrecord.reading.quantities.atoms import Atom, hyphen, word, words_of
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.quantities.numerals import numeral
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound
from onrecord.text.tokens import Token

_SAME_IN_PLURAL = words_of(
    "aircraft police people staff crew personnel spacecraft fish sheep cattle troops offspring others helicopter "
    "artillery infantry cavalry youth faculty clergy hovercraft"
)
STATES = words_of("dead injured wounded missing hurt hospitalized hospitalised homeless unaccounted")
"""Words for what became of people: "three dead" counts people."""
_FURTHER = words_of("more further additional other another extra fewer")
_SELECTING = words_of("first last next past previous final remaining latest initial another further other")
"""Words before a number that pick some out of more ("the first 17 passes")."""
_PARTS_OF_ONE = 100
"""So "a 747 cargo jet" has no 747 of anything."""
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN"})
_SORTS = words_of("women men children girls boys ladies")
"""Plurals whose genitive says of which sort something is: "five women's basketball players" are players."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Token range `first..last` (both included) of the counted noun phrase without its number, and its head."""

    first: int
    last: int
    head: int
    state: bool = False
    further: bool = False
    """Whether the number is part of a greater one ("two more men", "the first 17 passes", "29 of 34 passes")."""


def counted(tree: Tree, atoms: list[Atom], amount: Amount) -> Counted | None:
    """What `amount`, which has no unit, counts."""
    found = _found(tree, atoms, amount)
    before = amount.start - 1
    counted_out = word(atoms, before) == "of" and before > 0 and numeral(atoms, before - 1) is not None
    another = word(atoms, amount.number[0]) == "another"  # "another dozen people"
    if found is not None and (counted_out or another or word(atoms, before) in _SELECTING):
        return replace(found, further=True)
    return found


def _found(tree: Tree, atoms: list[Atom], amount: Amount) -> Counted | None:
    after = amount.end if amount.because == "bound:after" else amount.number[1]  # "30 or so pastors"
    hyphened = hyphen(atoms, after) and after + 1 < len(atoms) and atoms[after + 1].kind == "word"
    at = after + 1 if hyphened or (after < len(atoms) and atoms[after].text == "of") else after
    if at >= len(atoms):
        return None
    sentence = tree.sentences[tree.sentence_of(atoms[after - 1].token)]
    start = atoms[at].token
    if start >= sentence.last or tree.tokens[start].span.start > atoms[at].span.start:
        return None
    if at > after and not hyphened:
        start = _past_determiner(tree, start, sentence.last)
    if hyphened:
        noun = tree.tokens[start]
        return Counted(start, start, start) if noun.pos == "NOUN" else None
    if tree.tokens[start].text.lower() in STATES and _ends_state(tree, start, sentence.last):
        return Counted(start, start, start, state=True)
    single = amount.high is not None and amount.high <= 1 and amount.low in {None, amount.high}
    part = at > after and amount.bound is not Bound.VAGUE
    named = _phrase(tree, start, sentence.last, single=single and not part, part=part) or _in_one(tree, start, amount)
    return named or _taken_for_verb(tree, atoms, amount, start, sentence.last)


def _taken_for_verb(tree: Tree, atoms: list[Atom], amount: Amount, start: int, limit: int) -> Counted | None:
    """Such as "permits" in "12,000 shipping permits a year": a parser may take the noun for a verb.

    It cannot be one: with more than one subject it would have no "s". A name or "the" before the number ("the 787
    holds …") may make it one thing again.
    """
    digits = atoms[amount.number[0]].kind == "number"
    before = tree.tokens[atoms[amount.start].token - 1] if atoms[amount.start].token else None
    named = before is not None and (
        before.pos == "PROPN" or before.dep in {"compound", "nmod"} or (digits and before.pos == "DET")
    )
    if amount.low is None or amount.low <= 1 or named or amount.bound is Bound.RATIO:
        return None
    at = start
    while at < limit and tree.tokens[at].tag in {"NN", "JJ", "VBG"}:
        at += 1
    last = tree.tokens[at] if at < limit else None
    misread = last is not None and last.tag == "VBZ" and last.pos == "VERB" and last.text.islower()
    return Counted(start, at, at) if misread else None


def counted_before(tree: Tree, atoms: list[Atom], amount: Amount) -> Counted | None:
    """What a number without a noun counts again: "435 homes by open sale and 187 by tender"."""
    token = atoms[amount.number[1] - 1].token
    noun = tree.tokens[token].head
    alone = tree.tokens[token].dep == "conj" and tree.tokens[token].tag == "CD" and is_plural(tree.tokens[noun])
    if not alone or tree.tokens[noun].pos != "NOUN" or tree.child(noun, "nummod") is None:
        return None
    after = tree.tokens[token + 1] if token + 1 < len(tree.tokens) else None
    goes_on = after is None or after.pos in {"ADP", "PUNCT", "ADV"}
    return Counted(noun, noun, noun, further=True) if goes_on else None


def _past_determiner(tree: Tree, at: int, limit: int) -> int:
    while at < limit and tree.tokens[at].pos in {"DET", "PRON"} and at + 1 < limit:
        at += 1
    return at


def _ends_state(tree: Tree, at: int, limit: int) -> bool:
    """Whether the state word is no adjective before a noun ("three missing children"), and no label ("Injured: 5")."""
    after = tree.tokens[at + 1] if at + 1 < limit else None
    return after is None or (after.pos not in {"NOUN", "PROPN", "ADJ"} and after.text != ":")


def _in_one(tree: Tree, start: int, amount: Amount) -> Counted | None:
    """Such as "a three course meal", "the 11 member trade agreement": one thing with so many of something."""
    token = tree.tokens[start]
    if (
        amount.high is None
        or not 1 < amount.high <= _PARTS_OF_ONE
        or amount.high % 1
        or token.tag != "NN"
        or token.text[0].isupper()
    ):
        return None
    head = start
    while tree.tokens[head].dep in {"compound", "nmod", "amod"} and tree.tokens[head].head > head:
        head = tree.tokens[head].head
    names = all(tree.tokens[t].pos == "NOUN" for t in range(start, head + 1))
    return Counted(start, head, head, further=True) if head > start and names else None


def _phrase(tree: Tree, start: int, limit: int, *, single: bool, part: bool = False) -> Counted | None:
    """The run of adjectives and nouns at `start`; its last noun is the head. After "of" (`part`) a name may own it."""
    if not tree.tokens[start].text[0].isalnum():
        return None  # "11 | Alder Terminals"
    further = part or tree.tokens[start].text.lower() in _FURTHER
    start += tree.tokens[start].text.lower() in _FURTHER
    at, head = start, -1
    while at < limit and (_inside(tree, at, start) or (part and tree.tokens[at].tag in {"POS", "CD", "PRP$"})):
        if tree.tokens[at].pos in {"NOUN", "PROPN"}:
            head = at
            if _is_end(tree, at) and not (_owns(tree, at, limit) and (part or _is_sort(tree, at, limit))):
                break
        at += 1
        at += at < limit and head == at - 1 and _owns(tree, head, limit) and _is_sort(tree, head, limit)
    if head < 0 or not (single or is_plural(tree.tokens[head])):
        return None
    return Counted(start, head, head, further=further)


def _owns(tree: Tree, at: int, limit: int) -> bool:
    return at + 1 < limit and tree.tokens[at + 1].tag == "POS"


def _is_sort(tree: Tree, at: int, limit: int) -> bool:
    """Whether a genitive says which sort: "women's" in "five women's basketball players"."""
    return at + 2 < limit and tree.tokens[at].text.lower() in _SORTS and tree.tokens[at + 2].pos in _INSIDE


def _inside(tree: Tree, at: int, start: int) -> bool:
    token = tree.tokens[at]
    if token.pos in _INSIDE:
        return True
    if token.tag in {"VBN", "VBG"}:
        return token.dep == "amod"
    if token.text.lower() in {"would", "be"}:  # "two would-be robbers"
        beside = at + 1 if token.tag == "MD" else at - 1
        return 0 < beside < len(tree.tokens) and tree.tokens[beside].tag == "HYPH"
    if token.pos == "ADV":
        described = tree.tokens[token.head]
        return token.dep == "advmod" and (described.pos == "ADJ" or described.dep == "amod")
    return start < at < len(tree.tokens) - 1 and _joins(tree, at)


def _joins(tree: Tree, at: int) -> bool:
    """Whether a number, hyphen, comma or "and" goes on with the description: "seven Iranian and American men"."""
    token, before, after = tree.tokens[at], tree.tokens[at - 1], tree.tokens[at + 1]
    if token.tag == "HYPH":  # after a plural, a dash that stands free begins something else
        return token.span.start == before.span.end or not is_plural(before)
    if token.pos == "CCONJ":
        return before.pos == "ADJ" == after.pos
    if token.text == ",":  # "small, friendly deals"
        return before.pos == "ADJ" and after.pos in {"ADJ", "NOUN"}
    return token.pos == "NUM"


def _is_end(tree: Tree, at: int) -> bool:
    """Whether the noun phrase ends at this noun: the next word is no part of it."""
    nxt = tree.tokens[at + 1] if at + 1 < len(tree.tokens) else None
    if nxt is not None and nxt.text == "-" and at + 2 < len(tree.tokens) and _is_one_word(tree, at):
        return False  # "two co-workers"
    modifies = tree.tokens[at].dep in {"compound", "nmod", "amod", "npadvmod"} and tree.tokens[at].head > at
    return nxt is None or not modifies


def _is_one_word(tree: Tree, at: int) -> bool:
    """Whether a noun, a hyphen and a plural noun stand without a space between them."""
    noun, mark, after = tree.tokens[at : at + 3]
    return noun.span.end == mark.span.start and mark.span.end == after.span.start and after.tag == "NNS"


def is_plural(token: Token) -> bool:
    """Whether a noun (or what the parser took for a verb instead of one) can be more than one."""
    if token.tag in {"NNS", "NNPS", "VBZ"} or token.text.lower() in _SAME_IN_PLURAL:
        return True
    return token.tag == "NNP" and (token.text.isupper() or token.text.endswith("s"))

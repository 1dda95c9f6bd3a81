"""What the clause around a quantity is about: the noun that governs it, or the subject of its verb.

A weaker claim than belonging: "Ajax led after 55 minutes" is about Ajax, though 55 minutes are no property of it.
"""

from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.quantities.handled import brought, each_of, sent_doing
from onrecord.reading.quantities.phrases import is_noun, phrase
from onrecord.reading.quantities.refused import is_year
from onrecord.reading.quantities.stands_for import antecedent, last_plural, meant
from onrecord.reading.quantities.subjects import Belonging
from onrecord.reading.quantities.units import UNITS
from onrecord.reading.syntax import Tree

_SUBJECTS = ("nsubj", "nsubjpass")
_UP = frozenset(
    {"xcomp", "conj", "advcl", "ccomp", "acl", "prep", "pcomp", "parataxis", "dep", "agent", "advmod", "acomp", "amod"}
)
_VAGUE = frozenset({"dozen", "score", "hundred", "thousand", "million", "billion", "trillion"})
_SPEAKERS = frozenset({"I", "we", "you"})
_THIRD = frozenset({"he", "she", "it", "they"})
_WHEN = frozenset({"DATE", "TIME"})
_QUOTED = frozenset({"ccomp", "parataxis"})
_CLIMB = 12
"""Steps up the parse at most: further away the clause is another one."""


_SURE = {
    "modified noun": 0.95,
    "count": 0.95,
    "measure of": 0.9,
    "property of": 0.9,
    "share of": 0.9,
    "value of": 0.8,
    "age": 0.8,
    "measure in": 0.7,
    "verb": 0.7,
}
"""By the rule that attached a quantity: how often it was right on 127 NewsQuant sentences and 122 of our own."""
_TOPIC_ALONE, _DEFAULT, _OPEN = 0.8, 0.7, 0.3


def sure(belongs: Belonging, about: tuple[int, int] | None) -> float:
    """How sure it is that the quantity is of what is named; 0 where nothing is named."""
    if belongs.ambiguous:
        return _OPEN
    if belongs.of is None and belongs.property is None:
        return 0.0 if about is None else _TOPIC_ALONE
    return _SURE.get(belongs.because.partition(":")[0], _DEFAULT)


def topic(tree: Tree, head: int, first: int, last: int, *, counts: bool, attached: bool) -> tuple[int, int] | None:
    """Token range (both ends included) of what the quantity at `first..last` with head `head` is said about.

    What a number `counts` is part of the quantity, and never its own topic. Where the quantity is `attached` to a noun
    already, its topic is the subject of the clause, if there is one.
    """
    if counts:
        if _picked_from(tree, head, first):
            return None
        told = _described(tree, head, first, last) or _possessor(tree, head, first)
        if told is not None or _joined_to_subject(tree, head):
            return told
    told = brought(tree, head) or (None if counts else each_of(tree, last))
    if told is not None:
        return _outside(told, first, last)
    here = head
    for _ in range(_CLIMB):
        above = tree.tokens[here].head
        if above == here or tree.tokens[above].pos in {"VERB", "AUX"}:
            break
        if is_noun(tree.tokens[above]) and not first <= above <= last and not _passes(tree, above, counts=counts):
            noun = _outside(phrase(tree, above), first, last)
            inside = counts and tree.tokens[tree.tokens[head].head].lemma in _HOLDING  # "a car with one occupant"
            return (_above(tree, above, first, last) if attached and not inside else None) or noun
        here = above
    before = _before_preposition(tree, head, first) or _made_so(tree, head, first)
    if before is not None or tree.tokens[here].dep in _SUBJECTS:
        return before  # the quantity itself is the subject
    return _clause(tree, tree.tokens[here].head, first, last)


_HOLDING = frozenset({"with", "of", "between"})


def _described(tree: Tree, head: int, first: int, last: int) -> tuple[int, int] | None:
    """Such as "structure" in "a three-story structure"."""
    token = tree.tokens[head]
    if first >= head or token.dep not in {"compound", "nmod", "amod", "nummod"} or token.head <= last:
        return None
    if tree.child(token.head, "nummod") is not None:
        return None  # "six rifles 12 magazines", where the comma was lost
    return _outside(phrase(tree, token.head), first, last) if is_noun(tree.tokens[token.head]) else None


def _picked_from(tree: Tree, head: int, first: int) -> bool:
    """Such as "Of the seven defendants, two refused": what opens a sentence so is what it picks from."""
    prep = tree.tokens[head].head
    opens = tree.sentences[tree.sentence_of(head)].first
    return tree.tokens[head].dep == "pobj" and prep == opens and prep < first and tree.tokens[prep].lemma == "of"


def _possessor(tree: Tree, head: int, first: int) -> tuple[int, int] | None:
    """Whose things are counted: "Ann's four children", "whose four children"."""
    owner = tree.child(head, "poss")
    if owner is not None and (owner >= first or tree.tokens[owner].entity in _WHEN):
        return None  # "five women's basketball players", "Sunday's three games"
    if owner is not None and tree.tokens[owner].tag == "WP$" and tree.tokens[owner].head == head:
        owner = antecedent(tree, owner)
    elif owner is not None and tree.tokens[owner].text.lower() in {"its", "their"}:
        owner = meant(tree, owner)  # "the company hopes its 2.2 billion users …"
    return phrase(tree, owner) if owner is not None and is_noun(tree.tokens[owner]) else None


def _joined_to_subject(tree: Tree, head: int) -> bool:
    """Whether what is counted acts together with somebody else: "his wife and two friends sobbed"."""
    here = head
    while tree.tokens[here].dep == "conj" and is_noun(tree.tokens[tree.tokens[here].head]):
        here = tree.tokens[here].head
    beside = tree.tokens[tree.tokens[here].head]
    added = (
        tree.tokens[here].dep == "pobj"
        and beside.lemma == "with"
        and tree.tokens[tree.tokens[here].head - 1].lemma == "along"
    )
    return added or (here != head and tree.tokens[here].dep in _SUBJECTS)


def _above(tree: Tree, noun: int, first: int, last: int) -> tuple[int, int] | None:
    """The subject of the clause that a noun stands in, when the noun is not the subject itself."""
    here = noun
    for _ in range(_CLIMB):
        up = tree.tokens[here].head
        if up == here or tree.tokens[here].dep in _SUBJECTS:
            return None
        if tree.tokens[up].pos in {"VERB", "AUX"}:
            return _clause(tree, up, first, last)
        here = up
    return None


def _passes(tree: Tree, noun: int, *, counts: bool) -> bool:
    """Whether a noun is no topic: a time, a unit or counted thing, or a share."""
    token = tree.tokens[noun]
    numbered = any(
        (tree.tokens[c].dep == "nummod" or tree.tokens[c].pos in {"NUM", "SYM"}) and not is_year(tree.tokens[c].text)
        for c in tree.children[noun]
    )
    return token.entity in _WHEN or numbered or (counts and token.dep == "pobj" and token.lemma in _VAGUE)


def _before_preposition(tree: Tree, head: int, first: int) -> tuple[int, int] | None:
    """Such as "carbon levels" in "was seen with carbon levels at 1200 ppm": the noun right before "at" or "of"."""
    token = tree.tokens[head]
    prep = token.head
    noun = prep - 1
    share = token.text in _SHARES and tree.tokens[prep].lemma == "with" and tree.tokens[noun].entity in _VOTED_FOR
    if token.dep != "pobj" or prep >= first or prep == 0 or not (share or tree.tokens[prep].lemma in {"at", "of"}):
        return None
    return phrase(tree, noun) if is_noun(tree.tokens[noun]) and not _passes(tree, noun, counts=False) else None


_SHARES = frozenset({"%", "percent", "pct"})
_VOTED_FOR = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def _made_so(tree: Tree, head: int, first: int) -> tuple[int, int] | None:
    """Such as "the sector" in "pulled the sector 0.68 percent lower": what is made more or less by so much."""
    more = tree.tokens[head].head
    if more < head or tree.tokens[more].tag not in {"JJR", "RBR"}:
        return None
    done_to = tree.child(tree.tokens[more].head, "dobj")
    return phrase(tree, done_to) if done_to is not None and done_to < first and is_noun(tree.tokens[done_to]) else None


def _clause(tree: Tree, verb: int, first: int, last: int) -> tuple[int, int] | None:
    """The subject of the clause of `verb`, or of the clause that it hangs on."""
    lowest = verb
    for _ in range(_CLIMB):
        token = tree.tokens[verb]
        subject = _acting(tree, verb)
        if subject is not None and tree.tokens[subject].lemma in _THIRD:
            noun = meant(tree, subject)
            if noun is not None:
                return _outside(phrase(tree, noun), first, last)
            if tree.tokens[subject].lemma in {"he", "she"}:
                break  # nobody else's
        elif subject is not None and tree.tokens[subject].lemma in _SPEAKERS:
            break
        elif subject is not None:
            return _named(tree, subject, first, last)
        if verb != lowest and is_noun(token):
            return _outside(phrase(tree, verb), first, last)  # "a version able to carry 555 passengers"
        if token.dep in {"acl", "relcl"} and is_noun(tree.tokens[token.head]):
            return _outside(phrase(tree, token.head), first, last)
        if token.head == verb or token.dep not in _UP or (subject is None and token.dep in _QUOTED):
            break  # who says it is not what it is about
        verb = token.head
    return _object_of(tree, verb if tree.child(lowest, "dobj", "attr") is None else lowest, first, last)


def _object_of(tree: Tree, verb: int, first: int, last: int) -> tuple[int, int] | None:
    """The object of a verb, unless it is the quantity itself or another."""
    done_to = tree.child(verb, "dobj", "attr")
    if done_to is None or not is_noun(tree.tokens[done_to]) or first <= done_to <= last:
        return None
    return None if _passes(tree, done_to, counts=False) else _outside(phrase(tree, done_to), first, last)


def _acting(tree: Tree, verb: int) -> int | None:
    """The subject of a verb itself, or what its relative pronoun stands for."""
    subject = tree.child(verb, *_SUBJECTS)
    if subject is None and _wins(tree, verb):
        return verb - 1  # "ended with Sweden winning three points"
    if subject is None:
        return sent_doing(tree, verb)
    which = tree.tokens[phrase(tree, subject)[0]]  # "the paper, which media reports say has 32 pages"
    relative = tree.tokens[verb].dep == "relcl" and (
        tree.tokens[subject].tag in {"WDT", "WP", "DT"} or (which.tag == "WDT" and which.dep == "det")
    )
    return tree.tokens[verb].head if relative else subject


def _wins(tree: Tree, verb: int) -> bool:
    """Whether the noun before a participle does it: "Sweden" in "ended with Sweden winning three points"."""
    noun = tree.tokens[verb - 1]
    with_it = noun.dep == "pobj" and tree.tokens[noun.head].lemma in {"with", "by"}
    return (
        tree.tokens[verb].tag == "VBG" and verb > 0 and is_noun(noun) and (with_it or tree.tokens[verb].dep != "advcl")
    )


def _named(tree: Tree, subject: int, first: int, last: int) -> tuple[int, int] | None:
    """The phrase of a subject that is a noun, or what "each of", "all of" stands before."""
    if first <= subject <= last:
        return None
    of = tree.child(subject, "prep")
    inner = None if of is None or tree.tokens[of].lemma != "of" else tree.child(of, "pobj")
    token = tree.tokens[subject]
    if token.pos == "NUM" and token.entity == "PRODUCT" and subject > 1 and tree.tokens[subject - 2].pos == "PROPN":
        subject, token = subject - 2, tree.tokens[subject - 2]  # "A380" of "A380-800", which ends in it
    amount = token.lemma in _VAGUE or (token.lemma,) in UNITS
    if inner is not None and (not is_noun(token) or amount):
        subject, token = inner, tree.tokens[inner]
    elif amount and _passes(tree, subject, counts=False):
        return None  # "52 percent" is nobody's topic
    if token.lemma == "each":
        return last_plural(tree, subject)
    if token.lemma == "none":
        return None
    named = is_noun(token) or (token.tag in _NAMING and token.dep in _SUBJECTS and token.lemma not in _SOME)
    named = named or token.text.lower() in _ANYBODY
    return _outside(phrase(tree, subject), first, last) if named else None


_NAMING = frozenset({"JJ", "VBN"})
"""Tags that a noun gets where the parser takes it for something else: "the accused", "undernourishment"."""


_ANYBODY = words_of("anyone anybody everyone everybody someone somebody")
_SOME = words_of("much many more most few several other such same another first last all both")


def _outside(words: tuple[int, int], first: int, last: int) -> tuple[int, int] | None:
    """The phrase without the quantity, where that stands at its edge."""
    start, end = words
    if first <= start <= last:
        start = last + 1
    if first <= end <= last:
        end = first - 1
    return (start, end) if start <= end else None

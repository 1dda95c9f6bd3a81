"""What a quantity is said about besides the subject: the object that is brought to it, and what stands with it.

"Improve the resolution by 100 times", "keep the telecast under three hours", "five employees at the embassy".
"""

from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.quantities.phrases import is_noun, phrase
from onrecord.reading.syntax import Tree

_OBJECTS = ("dobj", "nsubjpass")
_OVER_OBJECT = words_of("by under over above below beyond")
"""Prepositions that, behind a verb with its object, tell the measure of the object."""
_TO_OBJECT = words_of(
    "cut reduce raise lower bring take push narrow winnow trim lift increase extend expand limit boost shrink double "
    "lengthen shorten"
)
"""Verbs that bring their object "to" or "down to" so much."""
_WHERE = words_of("at in on from")
_PLACES = frozenset({"GPE", "LOC", "FAC", "ORG"})
_BEATING = words_of("beat defeat lead trail win outscore outpoll outpace edge")
"""Verbs whose margin is the winner's: "Sanders would beat Trump by five points"."""
_STEPS = 3
_NEAR = 5
"""Tokens between "worth" and the sum at most."""


def brought(tree: Tree, head: int, first: int) -> tuple[int, int] | None:
    """The object that a verb brings to, or changes by, the measure whose head is `head`."""
    prep = tree.tokens[head].head
    if tree.tokens[head].dep != "pobj" or prep >= first:
        return None
    verb = prep
    for _ in range(_STEPS):
        verb = tree.tokens[verb].head
        if tree.tokens[verb].pos == "VERB":
            break
    lemma = tree.tokens[prep].lemma
    if (
        tree.tokens[verb].pos != "VERB"
        or tree.tokens[verb].lemma in _BEATING
        or not (lemma in _OVER_OBJECT or (lemma == "to" and tree.tokens[verb].lemma in _TO_OBJECT))
    ):
        return None
    done_to = tree.child(verb, *_OBJECTS)
    if done_to is None or not is_noun(tree.tokens[done_to]) or done_to >= prep:
        return None
    return phrase(tree, done_to)


def each_of(tree: Tree, last: int) -> tuple[int, int] | None:
    """Such as "shares" in "sold 3.2 million of its shares for $7.125 each": the last plural before it."""
    after = last + 1
    if after >= len(tree.tokens) or tree.tokens[after].lemma not in {"each", "apiece"}:
        return None
    begin = tree.sentences[tree.sentence_of(last)].first
    return next((phrase(tree, t) for t in range(last - 1, begin - 1, -1) if tree.tokens[t].tag == "NNS"), None)


def sent_doing(tree: Tree, verb: int) -> int | None:
    """The object that a participle right behind it is said of: "shares" in "sent the shares plunging"."""
    token = tree.tokens[verb]
    noun = verb - 1
    if token.tag != "VBG" or token.dep not in {"advcl", "xcomp", "ccomp"} or noun <= token.head:
        return None
    return noun if tree.tokens[noun].dep == "dobj" and tree.tokens[noun].head == token.head else None


def subject_of(tree: Tree, verb: int) -> int | None:
    """The subject of a verb, its own or that of the verb it is joined to."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    subject = sent_doing(tree, verb) if subject is None else subject
    if subject is None and tree.tokens[verb].dep == "conj":
        subject = tree.child(tree.tokens[verb].head, "nsubj", "nsubjpass")
    return subject


def listed(tree: Tree, number: int) -> tuple[int, int] | None:
    """The name right before a signed number, as market reports list them: "Dow +0.2% S&P 500 +0.3%"."""
    begin = number
    while begin > 0 and (
        tree.tokens[begin - 1].pos == "PROPN" or (begin == number and tree.tokens[begin - 1].pos == "NUM")
    ):
        begin -= 1
    return (begin, number - 1) if begin < number and tree.tokens[begin].pos == "PROPN" else None


def standing_with(tree: Tree, noun: int) -> tuple[int, int] | None:
    """What counted things are parts of, or where they are: "units of housing", "employees at NASA".

    Only a place or body that has a name: "two kids in private school" is said of no school.
    """
    for child in tree.children[noun]:
        token = tree.tokens[child]
        prep = child if token.dep == "prep" else tree.child(child, "prep") if token.dep == "acl" else None
        inner = None if prep is None or child < noun else tree.child(prep, "pobj")
        if prep is None or inner is None or not is_noun(tree.tokens[inner]):
            continue
        of = child == noun + 1 and token.lemma == "of"
        if of or (tree.tokens[prep].lemma in _WHERE and tree.tokens[inner].entity in _PLACES):
            return phrase(tree, inner)
    return None


def back_to_worth(tree: Tree, head: int) -> int | None:
    """The word "worth" before a sum, with nothing but numbers and bounds between them."""
    for before in range(head - 1, max(head - 1 - _NEAR, 0), -1):
        if tree.tokens[before].lemma == "worth":
            return before
        estimate = tree.tokens[before].text.lower() in _ESTIMATES
        if tree.tokens[before].pos in {"NOUN", "PROPN", "VERB", "AUX", "PUNCT"} and not estimate:
            return None
    return None


_ESTIMATES = words_of("estimated reported combined")

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
_BEATING = words_of("beat defeat lead trail win outscore outpoll outpace edge surpass exceed overtake outnumber outdo")
"""Verbs whose margin is the winner's: "Sanders would beat Trump by five points"."""
_TIMES = words_of("second minute hour day week month quarter year decade century")
_MADE_TO = words_of(
    "allow force require ask tell help let lead order expect enable want urge encourage invite get push persuade "
    "convince permit leave cause"
)
"""Verbs whose object does what the next verb says: "required the team to travel 500 miles"."""
_HELD_FROM = words_of("stop prevent keep ban bar block")
_MONEY = frozenset({"$", "£", "€", "dollars", "euros", "pounds"})
_STEPS = 3
_NEAR = 5
"""Tokens between "worth" and the sum at most."""


def brought(tree: Tree, head: int) -> tuple[int, int] | None:
    """The object that a verb brings to, or changes by, the measure whose head is `head`."""
    prep = tree.tokens[head].head
    if tree.tokens[head].dep != "pobj" or prep >= head:
        return None
    verb = prep
    for _ in range(_STEPS):
        verb = tree.tokens[verb].head
        if tree.tokens[verb].pos == "VERB":
            break
    lemma = tree.tokens[prep].lemma
    price = lemma == "for" and any(tree.tokens[t].text in _MONEY for t in tree.subtree(head)[:4])
    if lemma == "over" and tree.tokens[head].lemma in _TIMES:
        return None  # "takes place over five weeks"
    if (
        tree.tokens[verb].pos != "VERB"
        or tree.tokens[verb].lemma in _BEATING
        or not (lemma in _OVER_OBJECT or (lemma == "to" and tree.tokens[verb].lemma in _TO_OBJECT) or price)
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
    """The object of another verb that does it: "shares" in "sent the shares plunging", "the team" in "made to go"."""
    token = tree.tokens[verb]
    noun = verb - 1
    above = tree.tokens[token.head]
    if token.dep == "xcomp" and above.lemma in _MADE_TO:
        return _object_before(tree, token.head, verb)
    if token.dep == "pcomp" and tree.tokens[above.head].lemma in _HELD_FROM and above.lemma == "from":
        return _object_before(tree, above.head, verb)
    if token.tag != "VBG" or token.dep not in {"advcl", "xcomp", "ccomp"} or noun <= token.head:
        return None
    return noun if tree.tokens[noun].dep == "dobj" and tree.tokens[noun].head == token.head else None


def _object_before(tree: Tree, verb: int, end: int) -> int | None:
    done_to = tree.child(verb, "dobj")
    return done_to if done_to is not None and done_to < end else None


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


def divided(tree: Tree, noun: int, first: int) -> tuple[int, int] | None:
    """What counted parts are parts of: "in 35 sections of the region", "with two deaths at Mt Cook" before a comma."""
    prep = tree.tokens[noun].head
    if tree.tokens[noun].dep != "pobj" or prep >= first or tree.tokens[prep].lemma == "of":
        return None
    opens = tree.sentences[tree.sentence_of(noun)].first == prep and tree.tokens[prep].lemma == "with"
    inner = tree.child(noun + 1, "pobj") if noun + 1 < len(tree.tokens) else None
    parted = inner is not None and is_noun(tree.tokens[inner]) and tree.tokens[noun + 1].lemma == "of"
    if parted and inner is not None:
        return phrase(tree, inner)
    return standing_with(tree, noun) if opens else None


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

"""What a clause says of its own time: its verb, and whether that verb looks back or ahead.

Shared by the finders that need it (times, said, happenings); knows syntax, not calendars.
"""

from enum import StrEnum

from onrecord.reading.syntax import Tree


def words(listed: str) -> frozenset[str]:
    """A set of words, written as one string."""
    return frozenset(listed.split())


class Tense(StrEnum):
    """Which way a clause looks from the day of printing."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


_AHEAD = words(
    "agree aim allow announce arrange ask call decide delay demand due expect hope intend invite likely need offer "
    "order plan pledge poise postpone prepare promise propose ready request require schedule seek set slate suggest "
    "threaten urge vow want warn"
)
"""Lemmas whose infinitive lies ahead of them ("is due to meet", "agreed to meet")."""
_FUTURE_AUXILIARIES = frozenset(
    {"will", "'ll", "’ll", "shall", "would", "wo", "may", "might", "could", "can", "should"}
)
_FUTURE_NOUNS = frozenset({"due", "set", "likely", "scheduled", "expected", "planned", "slated", "poised"})
_REPORTING = frozenset({"ccomp", "parataxis"})


def governor(tree: Tree, token: int) -> int:
    """The verb whose clause `token` stands in (itself if it is one); the root of its sentence when there is none."""
    path = [token, *tree.ancestors(token)]
    return next((_main(tree, here) for here in path if tree.tokens[here].pos in {"VERB", "AUX"}), path[-1])


def _main(tree: Tree, verb: int) -> int:
    """The main verb that an auxiliary belongs to."""
    token = tree.tokens[verb]
    return token.head if token.dep in {"aux", "auxpass"} else verb


def tense(tree: Tree, verb: int, depth: int = 4) -> Tense:
    """Which way the clause of `verb` looks; bare participles and infinitives follow the verb they hang on."""
    token = tree.tokens[verb]
    helpers = [tree.tokens[c] for c in tree.children[verb] if tree.tokens[c].dep in {"aux", "auxpass"}]
    said = {h.text.lower() for h in helpers}
    tags = {h.tag for h in helpers}
    perfect = any(h.lemma == "have" for h in helpers)
    if perfect or (token.tag == "VBN" and not helpers and token.text.lower() not in _FUTURE_NOUNS):
        return Tense.PAST
    if said & _FUTURE_AUXILIARIES:
        return Tense.PAST if "could" in said and _denied(tree, verb) else Tense.FUTURE
    if token.tag == "VBD" or "VBD" in tags:
        return _planned(tree, verb, Tense.PAST)
    if token.tag in {"VBG", "VBN"} and tags & {"VBZ", "VBP"}:
        return Tense.FUTURE if token.tag == "VBG" or token.lemma in _AHEAD else Tense.PAST
    return _present(tree, verb) if token.tag in {"VBZ", "VBP"} else _inherited(tree, verb, "to" in said, depth)


def _denied(tree: Tree, verb: int) -> bool:
    """Whether a clause says that something did not come about ("could not be reached")."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    around = [*tree.children[verb], *(tree.children[subject] if subject is not None else ())]
    return any(tree.tokens[c].dep in {"neg", "preconj"} or tree.tokens[c].lemma in _NOT for c in around)


_NOT = words("not no neither nor none nobody never")


def _planned(tree: Tree, verb: int, otherwise: Tense) -> Tense:
    """The past, unless it only says what was planned ("was due on Friday")."""
    token = tree.tokens[verb]
    passive = tree.child(verb, "auxpass") is not None
    if passive and token.text.lower() in _FUTURE_NOUNS:
        return Tense.FUTURE
    complement = tree.child(verb, "acomp")
    if complement is not None and tree.tokens[complement].lemma in _FUTURE_NOUNS:
        return Tense.FUTURE
    return otherwise


def _present(tree: Tree, verb: int) -> Tense:
    """The present tense: a reporting verb reports what was said, any other one leaves the direction open."""
    if tree.child(verb, *_REPORTING) is not None:
        return Tense.PAST
    complement = tree.child(verb, "acomp")
    if complement is not None and tree.tokens[complement].lemma in _FUTURE_NOUNS:
        return Tense.FUTURE
    return Tense.PRESENT


def _inherited(tree: Tree, verb: int, infinitive: bool, depth: int) -> Tense:
    token = tree.tokens[verb]
    if token.tag == "VBN":
        return Tense.FUTURE
    if token.head == verb or depth == 0:
        return Tense.UNKNOWN
    head = tree.tokens[token.head]
    if infinitive and (head.lemma in _AHEAD or head.text.lower() in _FUTURE_NOUNS or head.pos in {"NOUN", "PROPN"}):
        return Tense.FUTURE
    return tense(tree, governor(tree, token.head), depth - 1)

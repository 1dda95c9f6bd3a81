"""Whose words a reporting verb brings: its subject, its agent, or the subject of the verb that governs it."""

from onrecord.reading.attribution.cues import CueAt
from onrecord.reading.attribution.draft import noun_phrase
from onrecord.reading.syntax import Tree
from onrecord.text.span import Spans

_PERSONS = frozenset({"he", "she", "they"})
_GOVERNED = frozenset({"advcl", "xcomp", "conj", "pcomp", "prep", "dep", "ccomp", "acl"})
_QUOTING = frozenset({"quote", "cite", "report"})
_MOST_STEPS = 4
_ADDRESSING = frozenset(
    {"address", "applaud", "assail", "attack", "back", "blast", "condemn", "criticise", "criticize", "decry", "defend",
     "denounce", "deplore", "dismiss", "hail", "oppose", "praise", "reject", "slam", "support", "welcome"}
)  # fmt: skip
"""What is done in words to the thing that the parser then lets speak: "attacked the law saying it was late"."""
_SAYING = frozenset({"add", "argue", "claim", "declare", "insist", "note", "say", "state", "warn"})
_MUTE = frozenset(
    {"agreement", "allegation", "arrest", "attack", "ban", "bid", "bill", "claim", "conduct", "contract", "criticism",
     "decision", "deal", "election", "idea", "law", "measure", "merger", "move", "outcome", "plan", "policy", "poll",
     "project", "proposal", "protest", "reform", "result", "rule", "sale", "strike", "talk", "tax", "test", "treaty",
     "unrest", "verdict", "violence", "vote", "war"}
)  # fmt: skip
"""What has no voice, whatever is done to it: "would not accept the results saying the count was flawed"."""


_HOLDING = _ADDRESSING | {
    "accuse", "blame", "chide", "commend", "congratulate", "fault", "fine", "fire", "forgive", "mock", "punish",
    "rebuke", "ridicule", "sack", "suspect", "suspend", "thank",
}  # fmt: skip
"""What is done to somebody for what he did: "blamed the ministry for refusing to meet"."""


def source_of(tree: Tree, cue: CueAt) -> Spans:
    """The source of a cue as the article words it; empty when the clause names none."""
    if cue.passive:
        return _agent(tree, cue.verb)
    quoted = quoted_by_another(tree, cue.verb)
    if quoted is not None:
        return (noun_phrase(tree, quoted[0]),)
    head = _subject(tree, cue.carried_by if cue.carried_by is not None else cue.verb)
    return () if head is None else (noun_phrase(tree, head, without=cue.verb),)


def quoted_by_another(tree: Tree, verb: int) -> tuple[int, int | None] | None:
    """Who speaks and who relays in "Reuters quoted Djamal as saying …"; None where the verb is not so governed."""
    token = tree.tokens[verb]
    at = tree.tokens[token.head]
    if token.tag != "VBG" or at.text.lower() != "as" or tree.tokens[at.head].lemma not in _QUOTING:
        return None
    quoting = at.head
    speaker = tree.child(quoting, "dobj", "nsubjpass")
    return None if speaker is None else (speaker, tree.child(quoting, "nsubj"))


def subject_head(tree: Tree, verb: int) -> int | None:
    """The token that heads the subject of `verb`, its own or an inherited one."""
    return _subject(tree, verb)


def is_saying(tree: Tree, verb: int) -> bool:
    """Whether it is a participle that tells more of what its clause does: "refused, saying that …"."""
    token = tree.tokens[verb]
    return token.tag == "VBG" and token.dep in {"acl", "advcl"} and token.lemma in _SAYING


def _agent(tree: Tree, verb: int) -> Spans:
    by = tree.child(verb, "agent")
    if by is None:
        return ()
    head = tree.child(by, "pobj")
    return () if head is None else (noun_phrase(tree, head),)


def _subject(tree: Tree, verb: int) -> int | None:
    """The subject's head, climbing from participles and second verbs to the verb that they lean on."""
    at = verb
    for _ in range(_MOST_STEPS):
        own = tree.child(at, "nsubj", "csubj")
        own = _held_to(tree, at) if own is None else own
        if own is not None:
            return None if tree.tokens[own].dep == "csubj" or tree.tokens[own].lemma == "there" else own
        if tree.child(at, "nsubjpass") is not None and at != verb:
            return tree.child(at, "nsubjpass")
        token = tree.tokens[at]
        if token.head == at or token.dep not in _GOVERNED:
            return None
        judging = _judging(tree, at) or _telling_of(tree, at)
        if judging is not None:
            at = judging
            continue
        if token.dep == "acl" and tree.tokens[token.head].pos in {"NOUN", "PROPN", "PRON"}:
            return token.head
        if token.dep == "ccomp" and at != verb:
            return None
        told = told_of(tree, at)
        at = token.head if told is None else told
    return None


def _judging(tree: Tree, verb: int) -> int | None:
    """The verb whose subject says what it thinks of its object: "airlines attacked the law | saying it was late"."""
    token = tree.tokens[verb]
    if token.dep != "acl" or token.tag != "VBG" or token.lemma not in _SAYING:
        return None
    at = token.head
    while tree.tokens[at].dep == "pobj" and tree.tokens[tree.tokens[at].head].text.lower() == "of":
        at = tree.tokens[tree.tokens[at].head].head
    thing = tree.tokens[at]
    doing = thing.head
    mute = thing.lemma in _MUTE or tree.tokens[token.head].lemma in _MUTE
    if thing.dep != "dobj" or not (tree.tokens[doing].lemma in _ADDRESSING or mute):
        return None
    return _reporting(tree, doing)


def _held_to(tree: Tree, verb: int) -> int | None:
    """Who is praised or blamed for what the gerund tells: "criticised [the club] for claiming that …"."""
    token = tree.tokens[verb]
    brings = tree.tokens[token.head]
    if token.dep != "pcomp" or token.tag != "VBG" or brings.text.lower() not in {"for", "of", "over"}:
        return None
    at = tree.tokens[brings.head].head if tree.tokens[brings.head].dep == "dobj" else brings.head
    return tree.child(at, "dobj") if tree.tokens[at].lemma in _HOLDING else None


def _reporting(tree: Tree, verb: int) -> int:
    """The verb of saying whose clause the verb stands in, where both have one subject: "she said she backed it"."""
    token = tree.tokens[verb]
    own = tree.child(verb, "nsubj")
    same = own is not None and tree.tokens[own].lemma in _PERSONS
    return token.head if token.dep == "ccomp" and same and tree.tokens[token.head].lemma in _SAYING else verb


def _telling_of(tree: Tree, verb: int) -> int | None:
    """The verb of saying whose clause on what a thing is the participle leans on: "she said tests were late, saying".

    What is only said to be something says nothing.
    """
    token = tree.tokens[verb]
    clause = tree.tokens[token.head]
    leans = token.tag == "VBG" and token.dep == "advcl" and token.lemma in _SAYING
    if not leans or clause.lemma != "be" or clause.dep != "ccomp" or tree.tokens[clause.head].lemma not in _SAYING:
        return None
    subject = tree.child(token.head, "nsubj")
    thing = subject is not None and tree.tokens[subject].pos == "NOUN" and not tree.tokens[subject].entity
    return clause.head if thing else None


def told_of(tree: Tree, verb: int) -> int | None:
    """The clause of "say" before its "saying", whose subject the parse gives to the wrong verb: nobody says, saying.

    "Police say he refused, saying he had done nothing": the words are his.
    """
    token = tree.tokens[verb]
    if token.tag != "VBG" or token.dep != "advcl" or tree.tokens[token.head].lemma != token.lemma:
        return None
    before = [c for c in tree.children[token.head] if token.head < c < verb and tree.tokens[c].dep == "ccomp"]
    subject = tree.child(before[-1], "nsubj") if before else None
    if subject is None or not (tree.tokens[subject].lemma in _PERSONS or tree.tokens[subject].entity == "PERSON"):
        return None
    return before[-1]

"""Which verb a time belongs to: that of its clause, where nothing on the way up could have the time for itself."""

from onrecord.reading.clauses import governor, words
from onrecord.reading.happenings.triggers import Kinds
from onrecord.reading.syntax import Tree
from onrecord.reading.values import TimeExpression

_PUT_OFF = words("delay postpone defer reschedule adjourn")
_UNTIL = words("until till to for")
_AT = words("on in at during around")
_OF_A_NOUN = words("poss compound nmod amod nummod quantmod nsubj nsubjpass appos conj")
_MAKES_IT = words("declare get have keep leave order want")
"""Verbs whose object is what a participle behind it says: "ordered the harbour closed"."""
_MONTH = 31
_OCCASIONS = words(
    "address announcement article briefing broadcast call comment concert debate decision dinner document event game "
    "interview letter lunch memo message news note order paper performance presentation program proposal report round "
    "show speech statement story survey talk term tweet video work"
)
"""Nouns that may have a day of their own, beside the words of event."""


def dated_verb(tree: Tree, time: TimeExpression, kinds: Kinds) -> int | None:
    """The verb that the time belongs to, None when it belongs to a noun or stands after "since", "until", "by"."""
    inside = tree.within(time.span)
    if not inside:
        return None
    head = next((i for i in inside if tree.tokens[i].head not in inside), inside[0])
    verb = governor(tree, head)
    wide = time.when.width is not None and time.when.width > _MONTH
    if tree.tokens[head].dep in _OF_A_NOUN or tree.tokens[verb].pos != "VERB":
        return None
    if (tree.tokens[head].dep == "dobj" and wide) or _is_a_start(tree, head, verb):
        return None  # "is approaching next year with caution"
    reached = _reaches(tree, head, verb, frozenset() if wide else _plain_nouns(tree, head, verb, kinds))
    return _bearer(tree, verb) if reached else None


def _bearer(tree: Tree, verb: int) -> int:
    """The verb itself, or the one that a bare participle is the outcome of ("ordered the harbour closed on Monday")."""
    token, above = tree.tokens[verb], tree.tokens[verb].head
    thing = tree.child(above, "dobj")
    if token.dep == "acl":
        thing, above = above, tree.tokens[above].head
    elif token.dep == "ccomp" and token.tag == "VBN" and thing is None:
        thing = tree.child(verb, "nsubj", "nsubjpass")
    elif token.dep not in {"ccomp", "xcomp", "oprd"}:
        return verb
    bare = token.tag in {"VBD", "VBN"} and tree.child(verb, "aux", "auxpass", "mark") is None
    makes_it = thing is not None and above < thing < verb and tree.tokens[above].lemma in _MAKES_IT
    return above if bare and makes_it else verb


def _reaches(tree: Tree, head: int, verb: int, passed: frozenset[int]) -> bool:
    """Whether only adverbs, "on", "in" and the like, and `passed`, lie on the way from the time up to its verb."""
    path = list(tree.ancestors(head))
    between = [here for here in path[: path.index(verb)] if here not in passed] if verb != head else []
    at = _AT | _UNTIL if tree.tokens[verb].lemma in _PUT_OFF else _AT
    tokens = [tree.tokens[here] for here in between]
    return all(t.pos == "ADV" or (t.pos in {"ADP", "SCONJ"} and t.text.lower() in at) for t in tokens)


def _plain_nouns(tree: Tree, head: int, verb: int, kinds: Kinds) -> frozenset[int]:
    """The way up from a day at the end of the clause, where nothing on it could have that day for itself.

    "is to appear in court on Friday", "won an order for 60 jets on Monday": no noun on the way tells of an event.
    """
    path = list(tree.ancestors(head))
    between = path[: path.index(verb)] if verb in path else []
    nouns = [here for here in between if tree.tokens[here].pos in {"NOUN", "PROPN"}]
    on_day = bool(between) and tree.tokens[between[0]].text.lower() in _AT and between[0] not in nouns
    bare = all(n not in kinds and tree.tokens[n].lemma not in _OCCASIONS for n in nouns)
    reached = all(tree.tokens[n].dep in {"pobj", "dobj", "attr"} for n in nouns)
    steps = all(tree.tokens[n].pos in {"NOUN", "PROPN", "ADP"} for n in between)
    return frozenset(between[1:]) if on_day and nouns and bare and reached and steps and head > verb else frozenset()


def _is_a_start(tree: Tree, head: int, verb: int) -> bool:
    """Whether it is the first of two times: "rose from 100 in 1980 to 300 last year" is of last year."""
    preps = {tree.tokens[c].text.lower(): c for c in tree.children[verb] if tree.tokens[c].dep == "prep"}
    return preps.get("from", head) < head < preps.get("to", head)

"""What became of the things counted: "killed" in "four people were killed", "destroyed" in "destroyed 14 houses".

Only what is asserted of them: under a negation, a modal verb, a condition or an intention there is no verb.
"""

from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.syntax import Tree

_LIGHT = words_of(
    "be have do get make take say include see give go come want need mean let leave keep put seem become show tell ask "
    "bring call know think believe expect plan report follow start begin continue use try involve"
)
_STATES = words_of("dead injured wounded missing hurt alive homeless hospitalized hospitalised")
_UNREAL = words_of("if unless whether should")


def acting_verb(tree: Tree, head: int) -> int | None:
    """The verb (or state word) that the counted noun `head` undergoes, or does without doing it to others."""
    state = _state(tree, head)
    if state is not None:
        return state
    noun = _first_conjunct(tree, head)
    participle = next(
        (c for c in tree.children[head] if c > head and tree.tokens[c].dep == "acl" and tree.tokens[c].tag == "VBN"),
        None,
    )
    if participle is not None:
        return participle if _asserted(tree, participle) else None
    token = tree.tokens[noun]
    verb = token.head
    if token.dep == "nsubj" and tree.tokens[verb].lemma == "be":
        said = tree.child(verb, "acomp")
        dead = said is not None and tree.tokens[said].text.lower() in _STATES
        return said if dead and _asserted(tree, verb) else None
    if token.dep == "dobj":
        fits = not any(tree.tokens[t].pos == "VERB" for t in range(verb + 1, noun))
    elif token.dep == "nsubj":
        fits = not _acts_on(tree, verb)
    else:
        fits = token.dep == "nsubjpass"
    if not fits:
        return None
    usable = tree.tokens[verb].pos == "VERB" and tree.tokens[verb].lemma not in _LIGHT
    return verb if usable and _asserted(tree, verb) else None


def done_by_person(tree: Tree, verb: int | None) -> bool:
    """Whether a person does it: "he scored 20 points" is one deed among many, and says nothing of other people's."""
    if verb is None:
        return False
    subject = tree.child(verb, "nsubj")
    while subject is None and tree.tokens[verb].dep == "conj":
        verb = tree.tokens[verb].head
        subject = tree.child(verb, "nsubj")
    if subject is None:
        return False
    token = tree.tokens[subject]
    return token.entity in {"PERSON", "NORP"} or (token.pos == "PRON" and token.tag == "PRP" and token.lemma != "it")


def _acts_on(tree: Tree, verb: int) -> bool:
    """Whether the verb, or one joined to it, does something to something else."""
    joined = [verb, *(c for c in tree.children[verb] if tree.tokens[c].dep == "conj")]
    return any(tree.child(v, "dobj", "attr", "ccomp", "xcomp") is not None for v in joined)


def _first_conjunct(tree: Tree, head: int) -> int:
    while tree.tokens[head].dep == "conj" and tree.tokens[tree.tokens[head].head].pos in {"NOUN", "PROPN", "NUM"}:
        head = tree.tokens[head].head
    return head


def _state(tree: Tree, head: int) -> int | None:
    """Such as "left four people dead", "19 homes destroyed": the word after the noun that says what became of it."""
    after = head + 1
    if after >= len(tree.tokens) or tree.tokens[after].text.lower() not in _STATES:
        return None
    return after if after + 1 >= len(tree.tokens) or tree.tokens[after + 1].pos not in {"NOUN", "PROPN"} else None


def _asserted(tree: Tree, verb: int) -> bool:
    """Whether the clause of `verb` says that it happened."""
    here = verb
    while True:
        kids = [tree.tokens[c] for c in tree.children[here]]
        if any(k.dep == "neg" or (k.dep == "aux" and k.tag in {"MD", "TO"}) for k in kids):
            return False
        if any(k.dep == "mark" and k.lemma in _UNREAL for k in kids):
            return False
        if tree.tokens[here].dep not in {"conj", "xcomp", "pcomp", "advcl"}:
            return True
        above = tree.tokens[here].head
        if tree.tokens[above].pos not in {"VERB", "AUX"}:
            return True
        if tree.tokens[here].dep == "advcl" and any(k.dep == "mark" for k in kids):
            return True
        here = above

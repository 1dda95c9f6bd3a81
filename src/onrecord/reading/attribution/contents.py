"""What a reporting verb reports, when syntax says so: the clause, object or infinitive that completes it."""

from onrecord.reading.attribution.cues import CueAt
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span

_CLAUSE = frozenset({"ccomp", "xcomp"})
_OBJECTS = frozenset({"dobj", "oprd", "ccomp", "xcomp", "attr", "acomp", "pobj"})
_KEPT_MARKS = frozenset({"because", "if", "unless", "although", "though", "so", "until", "whether", "once", "than"})
"""Conjunctions whose clause belongs to what was said ("said it would go if …"), not to when it was said."""
_KEPT_PREPOSITIONS = frozenset({"of", "as", "against", "for", "about", "with", "to", "from", "over", "between", "than"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def complement(tree: Tree, cue: CueAt, entry: Cue, lexicon: Lexicon) -> Span | None:
    """The words behind the verb that complete it in this frame, None where there are none."""
    first = _first_complement(tree, cue, entry)
    if first is None:
        return None
    start = tree.subtree(first)[0]
    if start <= cue.verb:  # the complement stands in front, or round the verb
        return None
    end = tree.subtree(first)[-1]
    for child in (c for c in tree.children[cue.verb] if c > first):
        if not _belongs(tree, child, cue.verb, lexicon):
            break
        end = max(end, tree.subtree(child)[-1])
    return tree.span(start, _before_next_verb(tree, cue.verb, start, end))


def complement_before(tree: Tree, cue: CueAt) -> int | None:
    """The head of the clause in front of the verb that it reports ("The plan fails, he said"), None where none."""
    before = [c for c in tree.children[cue.verb] if c < cue.verb and tree.tokens[c].dep in {"ccomp", "parataxis"}]
    if before:
        return before[-1]
    token = tree.tokens[cue.verb]
    if token.dep in {"parataxis", "dep"} and token.head != cue.verb and tree.tokens[token.head].pos in {"VERB", "AUX"}:
        return token.head
    return None


def object_of_address(tree: Tree, cue: CueAt, entry: Cue) -> int | None:
    """The head of the person spoken to ("told reporters that …", "said to him"), None where none."""
    if cue.passive:
        return tree.child(cue.verb, "nsubjpass") if {"to", "infinitive"} & entry.frames else None
    if "to" in entry.frames:
        return tree.child(cue.verb, "dobj", "dative")
    if entry.strength == "requested":
        return _asked_of(tree, cue.verb)
    to = next((c for c in tree.children[cue.verb] if c > cue.verb and tree.tokens[c].text.lower() == "to"), None)
    if to is not None and tree.tokens[to].dep in {"prep", "dative"}:
        head = tree.child(to, "pobj")
        return head if head is not None and tree.tokens[head].pos in {"PROPN", "NOUN", "PRON"} else None
    return None


def _asked_of(tree: Tree, verb: int) -> int | None:
    """Who is asked to do it: "urged Biden to go" (subject of the infinitive), "called on Biden to go"."""
    clause = tree.child(verb, *_CLAUSE)
    if clause is not None and (subject := tree.child(clause, *_SUBJECTS)) is not None:
        return subject
    on = next((c for c in tree.children[verb] if tree.tokens[c].text.lower() in {"on", "upon"}), None)
    return tree.child(on, "pobj") if on is not None else tree.child(verb, "dobj")


def _first_complement(tree: Tree, cue: CueAt, entry: Cue) -> int | None:
    after = [c for c in tree.children[cue.verb] if c > cue.verb]
    deps = tree.tokens
    if "clause" in entry.frames:
        clause = next((c for c in after if deps[c].dep == "ccomp"), None)
        if clause is not None:
            return clause
    if "infinitive" in entry.frames:
        clause = next((c for c in after if deps[c].dep in _CLAUSE), None)
        if clause is not None:
            return clause
    if "clause" in entry.frames or "to" in entry.frames:
        about = next((c for c in after if deps[c].dep == "prep" and deps[c].lemma in {"about", "of"}), None)
        if about is not None and entry.strength in {"asked", "warned"}:
            return about
    if "object" in entry.frames:
        if entry.prep:
            return next((c for c in after if deps[c].dep in {"prep", "dobj", "ccomp", "xcomp", "pcomp"}), None)
        return next((c for c in after if deps[c].dep in _OBJECTS), None)
    return None


def _belongs(tree: Tree, child: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether a later child of the verb still belongs to what was said."""
    token = tree.tokens[child]
    if token.dep in {"dobj", "oprd", "ccomp", "xcomp", "attr", "acomp", "appos"}:
        return token.lemma not in lexicon.cues or token.dep not in {"ccomp", "conj"}
    if token.dep == "advcl":
        mark = tree.child(child, "mark")
        return mark is not None and tree.tokens[mark].text.lower() in _KEPT_MARKS
    if token.dep == "prep":
        return token.text.lower() in _KEPT_PREPOSITIONS and not _is_circumstance(tree, child, lexicon)
    return token.dep in {"punct", "dative"} and verb < child


def _is_circumstance(tree: Tree, preposition: int, lexicon: Lexicon) -> bool:
    """Whether a prepositional phrase tells when or by what means it was said, not what."""
    below = tree.subtree(preposition)
    if any(tree.tokens[i].entity in {"DATE", "TIME"} for i in below):
        return True
    head = tree.child(preposition, "pobj")
    return head is not None and tree.tokens[head].lemma in lexicon.media


def _before_next_verb(tree: Tree, verb: int, start: int, end: int) -> int:
    """Cuts the region where a second verb of the same speaker begins ("said …, and urged …")."""
    for child in tree.children[verb]:
        if tree.tokens[child].dep == "conj" and start < child <= end:
            first = tree.subtree(child)[0]
            while first - 1 > start and tree.tokens[first - 1].dep in {"cc", "punct"}:
                first -= 1
            return max(start, first - 1)
    return end

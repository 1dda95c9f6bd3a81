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
_NAMING = frozenset({"call", "term", "deem", "brand", "label", "dub"})
"""Verbs that need a name or quality beside their object: "called him a liar"."""
_PHRASAL_OBJECTS = frozenset({"prep", "dobj", "ccomp", "xcomp", "pcomp"})
_WHEN = frozenset({"after", "before", "while", "as", "since", "when"})
_LONGEST = 7
"""Words of a phrase that only tells when, or by what means."""
_WHERE = frozenset({"at", "by", "during", "in", "on", "through", "via"})
_CLOSING = frozenset("\"”»’')]")
_ABOUT = frozenset({"asked", "warned"})
"""Strengths whose verbs may say only what it was about ("asked about the plan", "asked for help")."""
_OWNING_UP = {
    **dict.fromkeys(("admit", "confess"), (frozenset({"to"}), frozenset({"pcomp"}))),
    **dict.fromkeys(("apologise", "apologize"), (frozenset({"for"}), frozenset({"pcomp", "pobj"}))),
}
"""What such a verb may say behind a preposition: "admitted to lying" (not "to police"), "apologised for the delay"."""
_TAKES: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    ("clause", frozenset({"ccomp"}), frozenset()),
    ("infinitive", _CLAUSE, frozenset()),
    ("clause", frozenset({"prep"}), frozenset({"about", "of", "for"})),
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def complement(tree: Tree, cue: CueAt, entry: Cue, lexicon: Lexicon) -> Span | None:
    """The words behind the verb that complete it in this frame, None where there are none."""
    first = _first_complement(tree, cue, entry)
    if first is None:
        return None
    start = tree.subtree(first)[0]
    thing = tree.child(cue.verb, "dobj")
    if thing is not None and cue.verb < thing < first and not entry.frames & {"to", "infinitive", "quote"}:
        start = tree.subtree(thing)[0]  # "ordered the harbour closed"
    if start <= cue.verb:  # the complement stands in front, or round the verb
        return None
    end = tree.subtree(first)[-1]
    for child in (c for c in tree.children[cue.verb] if c > first):
        if not _belongs(tree, child, cue.verb, lexicon):
            break
        end = max(end, tree.subtree(child)[-1])
    end = _before_next_verb(tree, cue.verb, start, end)
    while end > start and tree.tokens[end].pos in {"CCONJ", "PUNCT"} and tree.tokens[end].text not in _CLOSING:
        end -= 1
    return tree.span(start, end)


def complement_before(tree: Tree, cue: CueAt) -> int | None:
    """The head of the first clause before the verb that it reports ("The plan fails, he said"), None where none."""
    verb = cue.verb
    if tree.tokens[tree.tokens[verb].head].text.lower() == "as":  # "…, the paper quoted the report as saying"
        verb = tree.tokens[tree.tokens[verb].head].head
    before = [c for c in tree.children[verb] if c < cue.verb and tree.tokens[c].dep in {"ccomp", "parataxis"}]
    who = tree.child(verb, *_SUBJECTS)
    if before:  # between subject and verb it says whose words both are: "The roof, he believed, would fall"
        return before[0] if who is None or before[0] < who or who > cue.verb else None
    token = tree.tokens[cue.verb]
    if is_relaying(tree, cue.verb):
        return token.head
    if token.dep in {"parataxis", "dep"} and token.head != cue.verb and tree.tokens[token.head].pos in {"VERB", "AUX"}:
        return token.head
    return None


def object_of_address(tree: Tree, cue: CueAt, entry: Cue) -> int | None:
    """The head of the person spoken to ("told reporters that …", "said to him"), None where none."""
    if cue.passive:
        return tree.child(cue.verb, "nsubjpass") if "to" in entry.frames or entry.strength == "requested" else None
    if "to" in entry.frames:
        return tree.child(cue.verb, "dobj", "dative")
    if entry.strength == "requested":
        return _asked_of(tree, cue.verb)
    if "object" in entry.frames:
        return None
    to = next((c for c in tree.children[cue.verb] if c > cue.verb and tree.tokens[c].text.lower() == "to"), None)
    if to is not None and tree.tokens[to].dep in {"prep", "dative"}:
        head = tree.child(to, "pobj")
        return head if head is not None and tree.tokens[head].pos in {"PROPN", "NOUN", "PRON"} else None
    return None


def _asked_of(tree: Tree, verb: int) -> int | None:
    """Who is asked to do it: "urged Biden to go" (subject of the infinitive), "called on Biden to go"."""
    clause = tree.child(verb, *_CLAUSE)
    to = clause is not None and any(tree.tokens[c].text.lower() == "to" for c in tree.children[clause])
    if clause is not None and (subject := tree.child(clause, *_SUBJECTS)) is not None:
        return subject if to else None
    on = next((c for c in tree.children[verb] if c > verb and tree.tokens[c].text.lower() in {"on", "upon"}), None)
    asked = tree.child(verb, "dobj") if on is None else tree.child(on, "pobj")
    return None if asked is None or tree.tokens[asked].entity in {"DATE", "TIME"} else asked


def _first_complement(tree: Tree, cue: CueAt, entry: Cue) -> int | None:
    """The child of the verb that its frame asks for: each frame names what it takes, in order of preference."""
    after = [c for c in tree.children[cue.verb] if c > cue.verb]
    for frame, deps, prepositions in _TAKES:
        if frame in entry.frames and (not prepositions or entry.strength in _ABOUT):
            taken = _first(tree, after, deps, prepositions)
            if taken is not None:
                return taken
    owned_up = _owned_up(tree, entry, after)
    if owned_up is not None:
        return owned_up
    announced = _clause_of_medium(tree, after) if "clause" in entry.frames else None
    if announced is not None or "object" not in entry.frames:
        return announced
    if entry.prep:
        request = _first(tree, after, _CLAUSE) if entry.strength == "requested" else None
        wished = _first(tree, after, frozenset({"prep"}), frozenset({"for"}))
        if request is not None and wished is not None and wished < request:
            return tree.child(wished, "pobj")  # "called for both sides to talk"
        return request if request is not None else _first(tree, after, _PHRASAL_OBJECTS)
    return _first(tree, after, _OBJECTS) if _is_told_of(tree, entry, after) else None


def _owned_up(tree: Tree, entry: Cue, after: list[int]) -> int | None:
    """The preposition behind which somebody says what he has done, or is sorry for."""
    prepositions, complements = _OWNING_UP.get(entry.lemma, (frozenset(), frozenset()))
    found = (c for c in after if tree.tokens[c].dep == "prep" and tree.tokens[c].text.lower() in prepositions)
    return next((c for c in found if tree.child(c, *complements) is not None), None) if complements else None


def _is_told_of(tree: Tree, entry: Cue, after: list[int]) -> bool:
    """Whether anything is said of the object: "called the police" and "identified a suspect" tell deeds."""
    if entry.lemma == "identify":
        return _named_as(tree, after) is not None
    named = any(tree.tokens[c].dep in {"oprd", "attr", "acomp", "ccomp"} for c in after)
    return named or entry.lemma not in _NAMING


def _named_as(tree: Tree, after: list[int]) -> int | None:
    """The "as" that says what the object is: "identified the man as …"."""
    return next((c for c in after if tree.tokens[c].dep == "prep" and tree.tokens[c].text.lower() == "as"), None)


def _first(tree: Tree, among: list[int], deps: frozenset[str], lemmas: frozenset[str] = frozenset()) -> int | None:
    """The first of the tokens with one of `deps` (and one of `lemmas`, where any are given)."""
    tokens = tree.tokens
    fits = (c for c in among if tokens[c].dep in deps and (not lemmas or tokens[c].lemma in lemmas))
    return next((c for c in fits if not (_tells_when(tree, c) or _is_relative(tree, c) or is_relaying(tree, c))), None)


def is_relaying(tree: Tree, clause: int) -> bool:
    """Whether a clause only tells who passes it on: "The army will stay, the king said on Monday, | IRNA reported"."""
    token, tokens = tree.tokens[clause], tree.tokens
    if token.lemma != "report" or token.dep != "ccomp" or token.head > clause or token.tag not in {"VBD", "VBZ"}:
        return False
    first = next(i for i in tree.subtree(clause) if tokens[i].pos != "PUNCT")
    own = [c for c in tree.children[clause] if tokens[c].dep in {"ccomp", "dobj", "mark", "xcomp"}]
    before = any(c < token.head and tokens[c].dep == "ccomp" for c in tree.children[token.head])
    return before and not own and tokens[first - 1].text == "," and tree.child(clause, "nsubj") is not None


def _clause_of_medium(tree: Tree, after: list[int]) -> int | None:
    """The that-clause that the parser hung on the medium: "said in a statement that it was sorry"."""
    for preposition in (
        c for c in after if tree.tokens[c].dep == "prep" and tree.tokens[c].text.lower() in {"in", "on"}
    ):
        head = tree.child(preposition, "pobj")
        for child in () if head is None else tree.children[head]:
            first = tree.tokens[tree.subtree(child)[0]]
            if tree.tokens[child].dep in {"acl", "relcl", "ccomp"} and first.text.lower() == "that":
                return child
    return None


def _is_relative(tree: Tree, clause: int) -> bool:
    """Whether its "that" or "which" stands for a thing: a relative clause that the parser hung on the verb."""
    if tree.tokens[clause].dep != "ccomp":
        return False
    return any(
        tree.tokens[c].text.lower() in {"that", "which"}
        and tree.tokens[c].dep in {"nsubj", "dobj", "nsubjpass"}
        and tree.tokens[c].tag in {"WDT", "IN"}
        for c in tree.children[clause]
    )


def is_object(tree: Tree, cue: CueAt, entry: Cue, behind: Span) -> bool:
    """Whether the content is only the thing that the verb acts on, without a clause: "praised the plan"."""
    if "object" not in entry.frames:
        return False
    first = _first_complement(tree, cue, entry)
    clauses = {tree.tokens[i].dep for i in tree.within(behind) if tree.tokens[i].head == cue.verb}
    return first is not None and tree.tokens[first].dep not in _CLAUSE and not clauses & _CLAUSE


def _tells_when(tree: Tree, clause: int) -> bool:
    """Whether it is a clause that says when it was said, which the parser may take for what was said."""
    first = tree.tokens[tree.subtree(clause)[0]]
    return first.text.lower() in _WHEN and first.dep in {"mark", "advmod", "prep"}


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
    if token.dep == "dep":  # an apposition that the parser could not place
        return token.pos in {"NOUN", "PROPN"}
    return token.dep in {"punct", "dative"} and verb < child


def _is_circumstance(tree: Tree, preposition: int, lexicon: Lexicon) -> bool:
    """Whether a prepositional phrase tells when or by what means it was said, not what."""
    below = tree.subtree(preposition)
    if any(tree.tokens[i].entity in {"DATE", "TIME"} for i in below):
        return True
    head = tree.child(preposition, "pobj")
    return head is not None and tree.tokens[head].lemma in lexicon.media


def tells_circumstance(tree: Tree, child: int, lexicon: Lexicon) -> bool:
    """Whether a later child of the verb tells when, or by what means, it was said."""
    token, run = tree.tokens[child], tree.subtree(child)
    if len(run) > _LONGEST or any(tree.tokens[i].pos == "VERB" for i in run):
        return False
    if token.dep == "npadvmod":
        return token.entity in {"DATE", "TIME"}
    head = tree.child(child, "pobj") if token.dep == "prep" and token.text.lower() in _WHERE else None
    return head is not None and (tree.tokens[head].entity == "DATE" or tree.tokens[head].lemma in lexicon.media)


def _before_next_verb(tree: Tree, verb: int, start: int, end: int) -> int:
    """Cuts the region where a second verb of the same speaker begins ("said …, and urged …")."""
    for child in tree.children[verb]:
        if tree.tokens[child].dep == "conj" and start < child <= end:
            first = tree.subtree(child)[0]
            while first - 1 > start and tree.tokens[first - 1].dep in {"cc", "punct"}:
                first -= 1
            return max(start, first - 1)
    return end

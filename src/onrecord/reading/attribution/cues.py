"""Where reporting verbs stand, and which of them really report."""

from dataclasses import dataclass

from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.span import Span
from onrecord.text.tokens import Token

_UNREAL = frozenset({"could", "might", "may", "should", "must", "can", "ca"})
"""Modals after which nothing has been said yet."""
_CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_CARRIES_ON = frozenset({"go", "continue", "begin", "start", "proceed", "use", "seem", "appear", "try", "seek", "take"})
"""Verbs that leave it to their infinitive who says what ("went on to say")."""
_WON = frozenset(
    {"crown", "gold", "life", "medal", "prize", "record", "scalp", "silver", "temperature", "title", "trophy", "win"}
)
"""What is claimed without a word being said."""
_WHOLE = frozenset({"agent", "ccomp", "dobj", "nsubj", "nsubjpass", "prep"})
"""What such a participle has not: with an object, "called" judges it."""
_TO_NAME = frozenset({"call", "dub", "name", "term", "title"})
_COMMANDING = frozenset({"tell", "order", "instruct"})
"""Verbs that name whom somebody has do something."""
_WORDS_OF_THE_CUE = frozenset({"aux", "auxpass", "neg", "advmod"})


@dataclass(frozen=True, slots=True)
class CueAt:
    """A reporting verb in the text: its token, the span of the cue, and the frames that its lemma allows."""

    verb: int
    span: Span
    entries: tuple[Cue, ...]
    passive: bool
    negated: bool
    hypothetical: bool
    carried_by: int | None
    """The verb that carries it, as in "went on to say"."""


def find_cues(tree: Tree, quotes: tuple[Quote, ...], lexicon: Lexicon, speech: tuple[Span, ...] = ()) -> list[CueAt]:
    """Every reporting verb of the narration, in text order; those in quotation marks are the speaker's.

    In `speech` (the turns of a transcript) only what others said, by name or noun, is looked for.
    """
    quoted = _quoted_tokens(tree, quotes)
    spoken = {i for span in speech for i in tree.within(span)}
    found = []
    for i, token in enumerate(tree.tokens):
        entries = entries_of(token, lexicon) if token.pos == "VERB" and i not in quoted else ()
        if entries and (i not in spoken or _is_anothers(tree, i)):
            cue = cue_at(tree, i, entries)
            if cue is not None:
                found.append(cue)
    return found


_OWN = frozenset({"my", "our", "your"})


def _is_anothers(tree: Tree, verb: int) -> bool:
    """Whether, in somebody's turn, the verb reports others: neither those who talk and theirs, nor what is asked."""
    subject = tree.child(verb, "nsubj")
    if subject is None or _is_asked(tree, verb):
        return False
    owner = tree.child(subject, "poss")
    theirs = owner is not None and tree.tokens[owner].text.lower() in _OWN
    return not theirs and tree.tokens[subject].pos in {"NOUN", "PROPN"}


def _is_asked(tree: Tree, verb: int) -> bool:
    sentence = tree.sentences[tree.sentence_of(verb)]
    return tree.tokens[sentence.last - 1].text == "?"


def entries_of(token: Token, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The entries of the token's lemma, or of its bare form where the model's lemma is off ("hopes" -> "hop")."""
    for lemma in (token.lemma, token.text.lower().removesuffix("s"), token.text.lower().removesuffix("d")):
        if lemma in lexicon.cues:
            return lexicon.cues[lemma]
    return ()


def _quoted_tokens(tree: Tree, quotes: tuple[Quote, ...]) -> set[int]:
    return {i for q in quotes if q.parent is None for i in tree.within(q.span)}


def cue_at(tree: Tree, verb: int, entries: tuple[Cue, ...]) -> CueAt | None:
    """The reporting verb with its frames; None where it reports nothing: planned, supposed, an idiom."""
    token, children = tree.tokens[verb], tree.children[verb]
    words = {tree.tokens[c].text.lower(): tree.tokens[c].dep for c in children}
    passive = any(tree.tokens[c].dep in {"auxpass", "nsubjpass"} for c in children) or _is_told_to(tree, verb)
    if is_idiom(tree, verb) or token.dep in {"amod", "compound"} or any(words.get(w) == "mark" for w in _CONDITIONS):
        return None
    modal = any(words.get(w) == "aux" for w in _UNREAL) or _leans_on_unreal(tree, verb)
    carried_by = _carrier(tree, verb) if words.get("to") == "aux" else None
    if modal or (words.get("to") == "aux" and carried_by is None):
        return None
    bare_participle = (token.tag == "VBN" or _opens(tree, verb)) and token.dep in {"acl", "advcl"} and not passive
    if bare_participle and tree.child(verb, "agent") is None and entries[0].kind is not Kind.QUESTION:
        return None
    chosen = _by_preposition(tree, verb, entries)
    nobody = (passive or bare_participle) and tree.child(verb, "agent") is None
    if not chosen or (nobody and _needs_somebody(chosen[0])):
        return None  # "is expected to", "is called": nobody's words
    return CueAt(
        verb=verb,
        span=cue_span(tree, verb, carried_by, chosen[0]),
        entries=chosen,
        passive=passive or bare_participle,
        negated=_is_negated(tree, verb, words),
        hypothetical=words.get("would") == "aux" or words.get("will") == "aux" or words.get("'d") == "aux",
        carried_by=carried_by,
    )


def _opens(tree: Tree, verb: int) -> bool:
    """Whether a clause without a subject opens its sentence: "Asked why, Kell said", whatever the parser says."""
    here = tree.sentences[tree.sentence_of(verb)]
    return verb == here.first and tree.tokens[verb].tag == "VBD" and tree.child(verb, "nsubj") is None


def _is_told_to(tree: Tree, verb: int) -> bool:
    """Whether it is the second of two passives: "had been hired, and told to wait". Nobody tells without a listener."""
    token = tree.tokens[verb]
    if token.lemma not in _COMMANDING or token.tag not in {"VBD", "VBN"} or token.dep != "conj":
        return False
    done, before = tree.child(verb, "xcomp"), tree.child(token.head, "auxpass")
    to = done is not None and any(tree.tokens[c].text.lower() == "to" for c in tree.children[done] if c < done)
    return (to or before is not None) and tree.child(verb, "dobj", "dative", "nsubj") is None


def is_idiom(tree: Tree, verb: int) -> bool:
    """Whether a reporting verb tells no speech: "That said, …", "claimed the title", "rather than argue that …"."""
    token = tree.tokens[verb]
    before = [tree.tokens[i].text.lower() for i in range(max(0, verb - 2), verb)]
    if before in (["rather", "than"], ["instead", "of"]):
        return True
    if _only_names(tree, verb) or _draws_to(tree, verb) or _withholds(tree, verb):
        return True
    if token.text == "said" and verb > 0 and verb + 1 < len(tree.tokens):
        return tree.tokens[verb - 1].text == "That" and tree.tokens[verb + 1].text == ","
    won = tree.child(verb, "dobj") if token.lemma == "claim" else None
    return won is not None and tree.tokens[won].lemma in _WON


def _only_names(tree: Tree, verb: int) -> bool:
    """Whether it tells only how a thing is named: "a law called the Harbour Act"."""
    token = tree.tokens[verb]
    past = token.tag in {"VBD", "VBN"} and token.dep == "acl"
    deps = {tree.tokens[c].dep for c in tree.children[verb]}
    inside = any(tree.tokens[a].pos in {"VERB", "AUX"} for a in tree.ancestors(verb))
    return inside and token.lemma in _TO_NAME and past and "oprd" in deps and not deps & _WHOLE


def _withholds(tree: Tree, verb: int) -> bool:
    """Whether somebody is not given a thing: "denied the union access", "were denied a chance"."""
    deps = {tree.tokens[c].dep for c in tree.children[verb]}
    return tree.tokens[verb].lemma == "deny" and "dobj" in deps and bool(deps & {"dative", "nsubjpass"})


def _draws_to(tree: Tree, verb: int) -> bool:
    """Whether it is no call: "called the plan into question", "called attention to it"."""
    token = tree.tokens[verb]
    if token.lemma != "call":
        return False
    into = next((c for c in tree.children[verb] if tree.tokens[c].text.lower() == "into"), None)
    thing = tree.child(verb, "dobj") if into is None else tree.child(into, "pobj")
    return thing is not None and tree.tokens[thing].lemma in ({"attention"} if into is None else {"doubt", "question"})


def _leans_on_unreal(tree: Tree, verb: int) -> bool:
    """Whether a participle or bare verb hangs on one that is only planned: "will present evidence, asking …"."""
    at = verb
    for _ in range(3):
        token = tree.tokens[at]
        if token.tag not in {"VBG", "VB"} or token.dep not in {"advcl", "conj"}:
            return False
        at = token.head
        aux = {tree.tokens[c].text.lower() for c in tree.children[at] if tree.tokens[c].dep == "aux"}
        if aux & (_UNREAL | {"will", "would", "to", "’ll", "'ll"}) and _carrier(tree, at) is None:
            return True
    return False


def _is_negated(tree: Tree, verb: int, words: dict[str, str]) -> bool:
    """Whether the verb is denied: "did not say", "no longer wants", "neither X nor Y criticized"."""
    if any(dep == "neg" for dep in words.values()):
        return True
    if "yet" in words or "neither" in words or "nor" in words:
        return True
    longer = {tree.tokens[i].text.lower() for c in tree.children[verb] for i in tree.children[c]} | set(words)
    return {"no", "longer"} <= longer or _is_nobody(tree, tree.child(verb, "nsubj"))


def _is_nobody(tree: Tree, subject: int | None) -> bool:
    """Whether the subject is nobody: "nobody", "neither side", "no minister" (but not "No 10")."""
    if subject is None:
        return False
    below = [
        tree.tokens[c].text.lower() for c in tree.children[subject] if tree.tokens[c].dep in {"det", "preconj", "cc"}
    ]
    return tree.tokens[subject].text.lower() in {"nobody", "none", "no-one", "neither"} or bool(
        {"no", "neither"} & set(below)
    )


def _needs_somebody(entry: Cue) -> bool:
    """Whether a passive of this verb without an agent reports nothing."""
    return entry.kind in {Kind.BELIEF, Kind.INTENTION} or entry.frames == {"object"}


def _carrier(tree: Tree, verb: int) -> int | None:
    """The verb that carries an infinitive cue, None where the infinitive is only a plan or a purpose."""
    head = tree.tokens[verb].head
    return head if tree.tokens[verb].dep in {"xcomp", "advcl"} and tree.tokens[head].lemma in _CARRIES_ON else None


def _by_preposition(tree: Tree, verb: int, entries: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The entries that fit: those whose preposition or particle follows, else those that need none."""
    near = {tree.tokens[i].text.lower() for i in range(verb + 1, min(verb + 3, len(tree.tokens)))}
    with_word = tuple(e for e in entries if e.prep and e.prep & near)
    return with_word or tuple(e for e in entries if not e.prep)


def cue_span(tree: Tree, verb: int, carried_by: int | None, entry: Cue) -> Span:
    """The verb with what carries it, its auxiliaries and adverbs, and the particle that its entry asks for."""
    first = carried_by if carried_by is not None and carried_by < verb else verb
    while first > 0 and _is_of_the_cue(tree, first - 1, verb, carried_by):
        first -= 1
    last = verb
    follows = tree.tokens[verb + 1] if verb + 1 < len(tree.tokens) else None
    if follows is not None and (follows.dep == "prt" or follows.text.lower() in entry.prep):
        last = verb + 1
    return tree.span(first, last)


def _is_of_the_cue(tree: Tree, token: int, verb: int, carried_by: int | None) -> bool:
    """Whether a word before the verb is an auxiliary, a negation or an adverb of it."""
    here = tree.tokens[token]
    return here.dep in _WORDS_OF_THE_CUE and here.head in {verb, carried_by} and here.pos != "SCONJ"

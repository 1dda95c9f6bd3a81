"""Who beside the subject of a sentence may be meant by the "he" of the next: somebody new, or whom the subject met."""

from onrecord.reading.speakers.people.agreement import SUBJECTS, Look
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import OF_PRONOUN, gender_of
from onrecord.reading.values import EntityType, MentionKind

_MET = frozenset({"dobj", "dative", "pobj"})
"""Parts of a clause in which its subject has to do with another."""
_WHERE = frozenset({"after", "at", "before", "during", "in", "on"})


def has_rival(cast: Cast, top: int, rest: list[int]) -> bool:
    """Whether one of the others in its sentence may be meant as well as the subject at token `top`."""
    return _is_upstaged(cast, top, rest) or _is_outdone(cast, top, rest) or _has_met(cast, top, rest)


def two_met(cast: Cast, n: int, gender: str) -> bool:
    """Whether sentence `n` tells that one person met another, and the pronoun may mean either."""
    sentence = cast.tree.sentences[n]
    people = [t for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted]
    people = [
        t for t in people if cast.meant[t].name in cast.people and gender_of(cast, cast.meant[t]) in {gender, "u"}
    ]
    tops = [t for t in people if cast.tree.tokens[t].dep == "nsubj"]
    return any(_has_met(cast, t, [o for o in people if cast.meant[o].name != cast.meant[t].name]) for t in tops)


def other_beside(cast: Cast, i: int, look: Look) -> Referent | None:
    """Whom the subject did something to, where it cannot go on itself: "He has asked Ada Lund to come, and she agreed".

    Only where the first clause names nobody else of that gender, and whose subject is known to be of the other.
    """
    tokens, verb = cast.tree.tokens, cast.tree.tokens[cast.tree.tokens[i].head]
    gender = OF_PRONOUN.get(tokens[i].text.lower())
    subject = cast.tree.child(verb.head, *SUBJECTS) if tokens[i].dep == "nsubj" and verb.dep == "conj" else None
    doer = None if subject is None else cast.meant.get(subject)
    if gender is None or subject is None or doer is None or gender_of(cast, doer) in {gender, "u"}:
        return None
    told = [t for t in range(subject + 1, i) if t in cast.meant and t not in cast.quoted and look.agrees(cast.meant[t])]
    met = [t for t in told if tokens[t].dep in _MET and cast.meant[t].name in cast.people]
    found = cast.meant[met[0]] if met and len({cast.meant[t].name for t in told}) == 1 else None
    return found if found is not None and look.finds(found) else None


def _is_upstaged(cast: Cast, top: int, rest: list[int]) -> bool:
    """Whether somebody new is put before the subject ("For Kevin Allton, Warhol was a legend.").

    Who is only told of with the place or time is not: "In its filing to the Harbour Department, the alliance argued",
    "During a talk with Anna Moreau, Kell told of his plans".
    """
    rest = [t for t in rest if not _says_where(cast, t)]
    sentence = cast.tree.sentences[cast.tree.sentence_of(top)].span
    fronted = [t for t in rest if t < top and cast.tree.tokens[t].dep == "pobj" and " " in cast.meant[t].name]
    fronted = [t for t in fronted if not any(cast.tree.tokens[a].lemma == "ask" for a in cast.tree.ancestors(t))]
    return any(sentence.covers(cast.meant[t].span) for t in fronted)


def _says_where(cast: Cast, t: int) -> bool:
    """Whether token `t` only belongs to a place or time in which the subject speaks: "In its filing to the port"."""
    above = [a for a in (t, *cast.tree.ancestors(t)) if cast.tree.tokens[a].dep == "prep"]
    return bool(above) and cast.tree.tokens[above[-1]].text.lower() in _WHERE


def _is_outdone(cast: Cast, top: int, rest: list[int]) -> bool:
    """Whether the subject may be of either gender and somebody beside it is known to be of the right one.

    Such a subject is described and not named beside it, or the article has no more of the name than one word.
    """
    described = cast.heads[top].kind is MentionKind.NOMINAL and not _is_named_beside(cast, top)
    unsure = gender_of(cast, cast.meant[top]) == "u" and (described or " " not in cast.meant[top].name)
    return unsure and any(gender_of(cast, cast.meant[t]) != "u" for t in rest)


def _is_named_beside(cast: Cast, top: int) -> bool:
    """Whether the name stands beside the description: "the prime minister, Arben Kell, thanked Mr Moreau"."""
    beside = (c for c in cast.tree.children[top] if cast.tree.tokens[c].dep == "appos" and c in cast.meant)
    return any(cast.meant[c].name == cast.meant[top].name for c in beside)


def _has_met(cast: Cast, top: int, rest: list[int]) -> bool:
    """Whether the sentence only tells that the subject met another, named one: "Mr Kell met Mr Moreau in York"."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[top].head
    if cast.meant[top].type is not EntityType.PERSON or tokens[verb].lemma != "meet":
        return False
    met = {c for c in cast.tree.children[verb] if tokens[c].dep == "dobj"}
    met |= {p for c in cast.tree.children[verb] if tokens[c].text == "with" for p in cast.tree.children[c]}
    return any(t in met and cast.meant[t].name in cast.people for t in rest)

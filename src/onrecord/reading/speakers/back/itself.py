"""A body that is told of and tells it itself: "Airbus will cut 300 jobs, it said", the last resort for "it"."""

from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent, several
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind


def of_itself(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The body that is subject of what "it" at token `i` says before it, or whose thing the subject is."""
    tokens, subjects = cast.tree.tokens, _subjects_before(cast, i, turns)
    if len(subjects) != 1:
        return None
    owners = [c for c in cast.tree.children[subjects[0]] if tokens[c].dep == "poss"]
    found = next((t for t in (subjects[0], *owners) if t in cast.heads), None)
    if found is None or found not in cast.meant or cast.meant[found].type is not EntityType.ORG:
        return None
    described = found == subjects[0] and not cast.meant[found].plural  # "China's central bank has acted, it said"
    return cast.meant[found] if described or cast.heads[found].kind is MentionKind.NAME else None


def two_themselves(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The two who are subject of what "they" at token `i` say before it: "The two countries will meet, they said"."""
    tokens, subjects = cast.tree.tokens, _subjects_before(cast, i, turns)
    counted = (
        t
        for t in subjects
        if tokens[t].tag == "NNS" and any(tokens[c].text.lower() in {"two", "both"} for c in cast.tree.children[t])
    )
    two = next(counted, None)
    if two is None or tokens[two].lemma in cast.lexicon.offices:  # "Both officers were hurt, they said"
        return None
    return cast.meant.get(two) or several(cast, two)


def _subjects_before(cast: Cast, i: int, turns: Turns) -> list[int]:
    """The subjects of what the pronoun at token `i` says, where that stands before it in its sentence."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    told = {t for turn in turns.of(i) for t in turn.told if first <= t < i and t not in cast.quoted}
    return [t for t in sorted(told) if cast.tree.tokens[t].dep in SUBJECTS and _is_top(cast, t, i)]


def _is_top(cast: Cast, t: int, i: int) -> bool:
    """Whether token `t` is the subject of the clause that the verb of token `i` reports."""
    tokens = cast.tree.tokens
    verb, saying = tokens[t].head, tokens[i].head
    return tokens[verb].head == saying or (tokens[verb].dep == "ROOT" and tokens[saying].head == verb)


def goes_on(cast: Cast, near: int | None) -> Referent | None:
    """The country or body that "it" goes on telling for after sentence `near`, the last told by the article itself."""
    return None if near is None else _country_before(cast, near) or _body_told_of(cast, near) or _no_person(cast, near)


def _no_person(cast: Cast, near: int) -> Referent | None:
    """The one word that the model takes for a person, and "it" cannot: "Vintane expects a loss. It said …"."""
    inside = range(cast.tree.sentences[near].first, cast.tree.sentences[near].last)
    named = [t for t in inside if t in cast.meant and cast.heads[t].kind is MentionKind.NAME and t not in cast.quoted]
    tokens = cast.tree.tokens
    top = [t for t in named if tokens[t].dep == "nsubj" and tokens[tokens[t].head].dep == "ROOT"]
    found = cast.meant[top[0]] if len(top) == 1 else None
    if found is None or found.type is not EntityType.PERSON or " " in found.name:
        return None
    people = {cast.meant[t].name for t in named if cast.meant[t].type in {EntityType.PERSON, EntityType.ORG}}
    return found if people == {found.name} and found.name.lower() not in cast.lexicon.first_names else None


def _body_told_of(cast: Cast, near: int) -> Referent | None:
    """The one body of which people tell in sentence `near`: "But analysts say Vint is another case. It expects …"."""
    tokens = cast.tree.tokens
    inside = range(cast.tree.sentences[near].first, cast.tree.sentences[near].last)
    bodies = [t for t in inside if t in cast.meant and cast.meant[t].type in {EntityType.ORG, EntityType.PLACE}]
    told = [t for t in bodies if tokens[t].dep in SUBJECTS and tokens[tokens[t].head].dep == "ccomp"]
    if len({cast.meant[t].name for t in bodies}) != 1 or len(told) != 1 or told[0] in cast.quoted:
        return None
    saying = tokens[tokens[told[0]].head].head
    teller = cast.tree.child(saying, *SUBJECTS)
    named = cast.heads[told[0]].kind is MentionKind.NAME and cast.meant[told[0]].type is EntityType.ORG
    return cast.meant[told[0]] if named and teller is not None and tokens[saying].lemma in cast.lexicon.cues else None


def _country_before(cast: Cast, near: int) -> Referent | None:
    """The country that "it" goes on telling for: "Norland has sent planes. It says …".

    The country is the subject of sentence `near`, the last that the article itself told, which names no other body.
    """
    inside = range(cast.tree.sentences[near].first, cast.tree.sentences[near].last)
    named = [t for t in inside if t in cast.meant and cast.heads[t].kind is MentionKind.NAME]
    top = [
        t
        for t in named
        if cast.tree.tokens[t].dep == "nsubj" and cast.tree.tokens[cast.tree.tokens[t].head].dep == "ROOT"
    ]
    acts = [t for t in top if cast.tree.tokens[cast.tree.tokens[t].head].pos == "VERB"]
    countries = frozenset(cast.lexicon.demonyms.values())
    bodies = {cast.meant[t].name for t in named if cast.meant[t].type is EntityType.ORG}
    found = cast.meant[acts[0]] if len(acts) == 1 and not bodies else None
    return found if found is not None and found.type is EntityType.PLACE and found.name in countries else None

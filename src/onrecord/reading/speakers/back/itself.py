"""A body that is told of and tells it itself: "Airbus will cut 300 jobs, it said", the last resort for "it"."""

from collections.abc import Iterable

from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent, several
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind


def of_itself(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The body that is subject of what "it" at token `i` says before it, or whose thing the subject is."""
    tokens = cast.tree.tokens
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    told = {t for turn in turns.of(i) for t in turn.told if first <= t < i and t not in cast.quoted}
    subjects = [t for t in sorted(told) if tokens[t].dep in SUBJECTS and _is_top(cast, t, i)]
    if len(subjects) != 1:
        return None
    whole = cast.meant.get(subjects[0])
    if whole is not None and not whole.plural and whole.type is EntityType.ORG:
        return whole  # named or not: "China's central bank has raised rates, it said"
    owners = [c for c in cast.tree.children[subjects[0]] if tokens[c].dep == "poss"]
    found = next((t for t in (subjects[0], *owners) if t in cast.heads), None)
    if found is None or cast.heads[found].kind is not MentionKind.NAME or found not in cast.meant:
        return None
    return cast.meant[found] if cast.meant[found].type is EntityType.ORG else None


def two_themselves(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The two who are subject of what "they" at token `i` say before it: "The two countries will meet, they said"."""
    tokens = cast.tree.tokens
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    told = {t for turn in turns.of(i) for t in turn.told if first <= t < i and t not in cast.quoted}
    subjects = [t for t in sorted(told) if tokens[t].dep in SUBJECTS and _is_top(cast, t, i)]
    counted = (
        t
        for t in subjects
        if tokens[t].tag == "NNS" and any(tokens[c].text.lower() in {"two", "both"} for c in cast.tree.children[t])
    )
    two = next(counted, None)
    if two is None or tokens[two].lemma in cast.lexicon.offices:  # "Both officers were hurt, they said"
        return None
    return cast.meant.get(two) or several(cast, two)


def _is_top(cast: Cast, t: int, i: int) -> bool:
    """Whether token `t` is the subject of the clause that the verb of token `i` reports."""
    tokens = cast.tree.tokens
    verb, saying = tokens[t].head, tokens[i].head
    return tokens[verb].head == saying or (tokens[verb].dep == "ROOT" and tokens[saying].head == verb)


def body_told_of(cast: Cast, before: Iterable[int]) -> Referent | None:
    """The one body of which people tell in the sentence before: "But analysts say Vint is another case. It expects …".

    `before` as in `country_before`.
    """
    tokens, near = cast.tree.tokens, next(iter(before), None)
    if near is None:
        return None
    inside = range(cast.tree.sentences[near].first, cast.tree.sentences[near].last)
    bodies = [t for t in inside if t in cast.meant and cast.meant[t].type in {EntityType.ORG, EntityType.PLACE}]
    told = [t for t in bodies if tokens[t].dep in SUBJECTS and tokens[tokens[t].head].dep == "ccomp"]
    if len({cast.meant[t].name for t in bodies}) != 1 or len(told) != 1 or told[0] in cast.quoted:
        return None
    saying = tokens[tokens[told[0]].head].head
    teller = cast.tree.child(saying, *SUBJECTS)
    named = cast.heads[told[0]].kind is MentionKind.NAME and cast.meant[told[0]].type is EntityType.ORG
    return cast.meant[told[0]] if named and teller is not None and tokens[saying].lemma in cast.lexicon.cues else None


def country_before(cast: Cast, before: Iterable[int]) -> Referent | None:
    """The country that "it" goes on telling for: "Norland has sent planes. It says …".

    `before` are the sentences that the article itself tells, the nearest first: the country is the subject of the
    nearest one, which names no other body.
    """
    near = next(iter(before), None)
    if near is None:
        return None
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

"""What the article tells about a person's gender where no title and no list of first names does."""

from collections import Counter

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.values import EntityType, MentionKind

OF_PRONOUN = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
"""Pronouns that tell gender."""
_OWN = frozenset({"his", "her", "himself", "herself"})
_SUBJECTS = ("nsubj", "nsubjpass")


def learn_genders(cast: Cast) -> None:
    """Notes in `cast.genders` whom "Sanders … his campaign" makes a man; a person both are said of stays unknown."""
    votes: dict[str, Counter[str]] = {}
    for i, token in enumerate(cast.tree.tokens):
        own = token.text.lower() in _OWN and (token.tag == "PRP$" or token.text.endswith("self"))
        if own and i not in cast.quoted and not _is_what_he_is(cast, i):  # in "Sanders backed her" she is another
            owner = _only_subject(cast, i)
            if owner is not None and owner.gender == "u":
                votes.setdefault(owner.name, Counter())[OF_PRONOUN[token.text.lower()]] += 1
    cast.genders.update({name: next(iter(tally)) for name, tally in votes.items() if len(tally) == 1})


def _is_what_he_is(cast: Cast, i: int) -> bool:
    """Whether the subject is said to be another's: "Paul Kell is her successor"."""
    tokens = cast.tree.tokens
    return tokens[i].tag == "PRP$" and tokens[tokens[i].head].dep in {"attr", "appos"}


def _only_subject(cast: Cast, i: int) -> Referent | None:
    """The person who is subject of the clause of token `i`, when nobody else is named before it in the sentence."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    people = {
        t: cast.meant[t]
        for t in range(first, i)
        if t in cast.meant and cast.meant[t].type is EntityType.PERSON and cast.heads[t].kind is MentionKind.NAME
    }
    if len({p.name for p in people.values()}) != 1 or _is_shared(cast, first, i):
        return None
    verb = next((a for a in cast.tree.ancestors(i) if cast.tree.child(a, *_SUBJECTS) is not None), None)
    return None if verb is None else people.get(cast.tree.child(verb, *_SUBJECTS) or -1)


def _is_shared(cast: Cast, first: int, i: int) -> bool:
    """Whether somebody unnamed stands before the word, whom it may mean just as well ("the woman and her")."""
    unnamed = (t for t in range(first, i) if t in cast.heads and cast.heads[t].kind is MentionKind.NOMINAL)
    pronouns = any(cast.tree.tokens[t].text.lower() in {"he", "she", "him"} for t in range(first, i))
    return pronouns or any(cast.heads[t].type is EntityType.PERSON for t in unnamed)


def may_agree(one: str, other: str) -> bool:
    """Whether two genders may be one person's: "u" is unknown."""
    return "u" in {one, other} or one == other


def gender_of(cast: Cast, referent: Referent) -> str:
    """Gender as "f", "m" or "u": what a title or the first name says, else what the article was found to tell."""
    return referent.gender if referent.gender != "u" else cast.genders.get(referent.name, "u")

"""What the article tells about a person's gender where no title does, nor a list of first names for a full name."""

from collections import Counter

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import GENDERED
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
            if owner is not None and (owner.gender == "u" or (" " not in owner.name and _is_only_listed(cast, owner))):
                votes.setdefault(owner.name, Counter())[OF_PRONOUN[token.text.lower()]] += 1
    cast.genders.update({name: next(iter(tally)) for name, tally in votes.items() if len(tally) == 1})


def _is_only_listed(cast: Cast, one: Referent) -> bool:
    """Whether only a list of first names tells the gender: no title does, and "Reid" alone may be a surname."""
    words = {w for role in cast.roles.get(one.name, ()) for w in (role.head, *role.words)}
    return words.isdisjoint(GENDERED)


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
    subjects = (cast.tree.child(above, *_SUBJECTS) for above in cast.tree.ancestors(i))
    nearest = next((subject for subject in subjects if subject is not None), None)
    return None if nearest is None else people.get(nearest)


def _is_shared(cast: Cast, first: int, i: int) -> bool:
    """Whether somebody unnamed stands before the word, whom it may mean just as well ("the woman and her")."""
    unnamed = (t for t in range(first, i) if t in cast.heads and cast.heads[t].kind is MentionKind.NOMINAL)
    pronouns = any(cast.tree.tokens[t].text.lower() in {"he", "she", "him"} for t in range(first, i))
    return pronouns or any(cast.heads[t].type is EntityType.PERSON for t in unnamed)


def may_agree(one: str, other: str) -> bool:
    """Whether two genders may be one person's: "u" is unknown."""
    return "u" in {one, other} or one == other


def gender_of(cast: Cast, referent: Referent) -> str:
    """Gender as "f", "m" or "u": what the article was found to tell, else what a title or the first name says."""
    return cast.genders.get(referent.name, referent.gender)

"""Which of two people of one surname "Clinton" means: the one just spoken of, else the one the article is about."""

from collections import Counter

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.values import EntityType, MentionKind

_REACH = 3
"""Told sentences back in which the namesake must be spoken of."""
_DOMINANT = 4
"""How many times as often as his namesake the main person of an article is named in full."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def namesake(cast: Cast, i: int, speakers: frozenset[int]) -> Referent | None:
    """The person whose bare surname stands at token `i`, where only one of that surname was just a subject or spoke.

    None as well where the last sentence that has one of them has another of them beside him.
    """
    mention = cast.heads[i]
    if mention.type is not EntityType.PERSON:
        return None
    surname = " " + cast.article.words(mention.span)
    people = {n: r for n, r in cast.people.items() if n.endswith(surname)}
    seen = 0
    for n in range(cast.tree.sentence_of(i), -1, -1):
        sentence = cast.tree.sentences[n]
        told = [t for t in range(sentence.first, min(sentence.last, i)) if t not in cast.quoted or t in speakers]
        here = [t for t in told if t in cast.meant and cast.meant[t].name in people]
        if here:
            leads = {cast.meant[t].name for t in here if t in speakers or cast.tree.tokens[t].dep in _SUBJECTS}
            alone = len({cast.meant[t].name for t in here}) == 1
            return people[leads.pop()] if alone and leads else None
        seen += any(cast.tree.tokens[t].pos != "PUNCT" for t in told)
        if seen > _REACH:
            break
    return _named_most(cast, people)


def _named_most(cast: Cast, people: dict[str, Referent]) -> Referent | None:
    """The one of them who is named by far more often by a name that is only his."""
    names = (r.name for t, r in cast.meant.items() if cast.heads[t].kind is MentionKind.NAME and r.name in people)
    (name, most), (_, others) = [*Counter(names).most_common(2), ("", 0), ("", 0)][:2]
    return people[name] if most >= _DOMINANT * max(others, 1) else None

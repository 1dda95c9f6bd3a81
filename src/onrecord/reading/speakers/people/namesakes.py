"""Which of two people of one surname "Clinton" means: the one just spoken of, else the one the article is about."""

from collections import Counter

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import OF_PRONOUN, gender_of, may_agree
from onrecord.reading.speakers.people.roles import FORMS_OF_ADDRESS
from onrecord.reading.speakers.people.tables import GENDERED
from onrecord.reading.values import EntityType, MentionKind

_REACH = 3
"""Told sentences back in which the namesake must be spoken of."""
_DOMINANT = 4
"""How many times as often as his namesake the main person of an article is named in full."""
_FIRST_TERMS = 3
"""Times that somebody is called by the given name alone."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def namesake(cast: Cast, i: int, speakers: frozenset[int]) -> Referent | None:
    """The person whose bare surname stands at token `i`, where only one of that surname was just a subject or spoke.

    None as well where the last sentence that has one of them has another of them beside him.
    """
    mention = cast.heads[i]
    if mention.type is not EntityType.PERSON:
        return None
    surname = " " + cast.article.words(mention.span)
    people = {n: r for n, r in cast.people.items() if n.endswith(surname) and not _is_on_first_terms(cast, n)}
    people = {n: r for n, r in people.items() if not any(_is_short_for(n, other) for other in people)}
    gender = _gender_of_title(cast, i) or _gender_next(cast, i)
    people = {n: r for n, r in people.items() if gender is None or may_agree(gender, gender_of(cast, r))} or people
    if len(people) == 1:
        return next(iter(people.values()))
    seen = 0
    for n in range(cast.tree.sentence_of(i), -1, -1):
        sentence = cast.tree.sentences[n]
        told = [t for t in range(sentence.first, min(sentence.last, i)) if t not in cast.quoted or t in speakers]
        here = [t for t in told if t in cast.meant and cast.meant[t].name in people]
        if here:
            leads = {cast.meant[t].name for t in here if t in speakers or cast.tree.tokens[t].dep in _SUBJECTS}
            alone = len({cast.meant[t].name for t in here}) == 1
            return people[leads.pop()] if alone and leads else _all_through(cast, surname, people)
        seen += any(cast.tree.tokens[t].pos != "PUNCT" for t in told)
        if seen > _REACH:
            break
    return _all_through(cast, surname, people)


def _gender_of_title(cast: Cast, i: int) -> str | None:
    """What the form of address before the name tells: "Mrs Kell"."""
    first = cast.tree.within(cast.heads[i].span)[0]
    title = cast.tree.tokens[first - 1].text.lower().rstrip(".") if first > 0 else ""
    return GENDERED.get(title) if title in FORMS_OF_ADDRESS else None


def _gender_next(cast: Cast, i: int) -> str | None:
    """What the "he" or "she" tells that the next sentence of the paragraph opens with: "Kell turned it down. She …".

    The name is the subject of its sentence, which tells of no other person.
    """
    here, tokens = cast.tree.sentence_of(i), cast.tree.tokens
    sentence = cast.tree.sentences[here]
    after = sentence.last
    if after >= len(tokens) or cast.tree.paragraph_of(after) != cast.tree.paragraph_of(i):
        return None
    told = (t for t in range(sentence.first, sentence.last) if t in cast.heads and t != i)
    alone = not any(cast.heads[t].type is EntityType.PERSON for t in told)
    opens = tokens[after].dep == "nsubj" and i not in cast.quoted and after not in cast.quoted
    return OF_PRONOUN.get(tokens[after].text.lower()) if alone and opens and tokens[i].dep in _SUBJECTS else None


def _is_short_for(name: str, other: str) -> bool:
    """Whether one name is the other without its first words: "Sai Baba" beside "Satya Sai Baba"."""
    return other[:1].isupper() and other.endswith(f" {name}")


def _is_on_first_terms(cast: Cast, name: str) -> bool:
    """Whether the article calls somebody by the given name alone ("Elian"): the bare surname is then another's."""
    given = name.split(maxsplit=1)[0]
    alone = (m for m in cast.heads.values() if m.kind is MentionKind.NAME and m.entity == name)
    return sum(cast.article.words(m.span) in {given, f"{given}'s", f"{given}’s"} for m in alone) >= _FIRST_TERMS


def _all_through(cast: Cast, surname: str, people: dict[str, Referent]) -> Referent | None:
    """The one whom the bare surname means wherever nothing near tells."""
    if surname not in cast.surnames:
        cast.surnames[surname] = _always_bare(cast, surname, people) or _named_most(cast, people)
    return cast.surnames[surname]


def _always_bare(cast: Cast, surname: str, people: dict[str, Referent]) -> Referent | None:
    """The first of them, where the article goes on to call the others by their full names and him never."""
    names = {t: m for t, m in cast.heads.items() if m.kind is MentionKind.NAME}
    full = {n: [t for t, m in names.items() if m.entity == n and surname in cast.article.words(m.span)] for n in people}
    bare = [t for t, m in names.items() if m.entity is None and " " + cast.article.words(m.span) == surname]
    first = min(full, key=lambda n: min(full[n], default=len(cast.tree.tokens)), default=None)
    never = {n for n, places in full.items() if not any(t > min(bare) for t in places)}
    return people[first] if first is not None and never == {first} else None


def _named_most(cast: Cast, people: dict[str, Referent]) -> Referent | None:
    """The one of them who is named by far more often by a name that is only his."""
    names = (r.name for t, r in cast.meant.items() if cast.heads[t].kind is MentionKind.NAME and r.name in people)
    (name, most), (_, others) = [*Counter(names).most_common(2), ("", 0), ("", 0)][:2]
    return people[name] if most >= _DOMINANT * max(others, 1) else None

"""Who "the German" or "the 29-year-old Kenyan" is: whom the article calls so, else the one who is spoken of.

Whoever it calls something else ("Spaniard Jan Kell") cannot be meant, nor stand in the way of another.
"""

from collections.abc import Iterator

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.described.epithets import spoken_of
from onrecord.reading.speakers.described.natives import country_of, is_same, may_be_paper, native_word, told_countries
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.sources.turns import Turns, told_of
from onrecord.reading.values import EntityType

_NEAR = 2
"""Told sentences back in which the person is spoken of."""
_MEMORY = 8
"""Sentences back in which somebody was named whom the article calls so."""
_UNSURE = ("ese", "iss")
"""How words end that mean one of a people or all of it: "the Japanese", "the Swiss"."""
_MEN, _WOMEN = ("man", "boy"), ("woman", "girl")


def native(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The person whom the word for a country's people at token `head` means, as the subject of a clause."""
    word = native_word(cast.tree, head, cast.lexicon)
    if word is None or cast.tree.tokens[head].dep not in SUBJECTS or head in cast.quoted or _is_new(cast, head):
        return None
    country = country_of(word, cast.lexicon)
    gender = "f" if word.endswith(_WOMEN) else "m" if word.endswith(_MEN) else "u"
    told = {name: at for name, at in told_countries(cast) if at}
    barred = told_of(cast, turns, head)
    fits = {n for n, r in cast.people.items() if may_agree(gender, gender_of(cast, r)) and n not in barred}
    alike = {n for n in fits if n in told and any(is_same(country, c) for c in told[n])}
    places = {n: max((i for i in _places(cast, n) if i < head), default=-1) for n in alike}
    places = {n: i for n, i in places.items() if i >= 0}
    here = cast.tree.sentence_of(head)
    near = {n for n, i in places.items() if here - cast.tree.sentence_of(i) <= _MEMORY}
    if near:
        return cast.people[near.pop()] if len(near) == 1 else None
    if places or word.endswith(_UNSURE):
        return None
    if may_be_paper(cast, head, word):
        return None
    found = _in_mind(cast, head, turns, fits - told.keys())
    most = spoken_of(cast, head) if found is None else None
    return most if most is not None and most.name in fits - told.keys() else found


def _is_new(cast: Cast, head: int) -> bool:
    """Whether the article brought in one of that people without a name: "a Kenyan was held. The Kenyan said"."""
    word = cast.tree.tokens[head].text
    alike = (i for i, t in enumerate(cast.tree.tokens[:head]) if t.text == word and t.tag in {"NN", "NNP"})
    return any(
        cast.tree.tokens[i - 1].text.lower() in {"a", "an", "another"}
        and cast.tree.tokens[i].dep in {*SUBJECTS, "pobj", "dobj"}
        for i in alike
        if i
    )


def _places(cast: Cast, name: str) -> Iterator[int]:
    return (i for i, r in cast.meant.items() if r.name == name)


def _in_mind(cast: Cast, head: int, turns: Turns, fits: set[str]) -> Referent | None:
    """The one person of whom the sentences before tell, as a subject, where nobody else may be meant."""
    here = cast.tree.sentence_of(head)
    for n in (here, *sentences_before(cast, here, _NEAR, turns.speakers)):
        sentence = cast.tree.sentences[n]
        inside = [i for i in range(sentence.first, min(sentence.last, head)) if i in cast.meant]
        inside = [i for i in inside if (i not in cast.quoted or i in turns.speakers) and _is_person(cast, i)]
        some = [i for i in inside if cast.meant[i].name in fits]
        unknown = [i for i in inside if cast.meant[i].name not in cast.people and i not in some]
        subjects = [i for i in some if cast.tree.tokens[i].dep in SUBJECTS]
        names = {cast.meant[i].name for i in some}
        if some and (len(names) > 1 or not subjects or unknown):
            return None
        if some:
            return cast.people[names.pop()]
        if unknown:
            return None
    return None


def _is_person(cast: Cast, i: int) -> bool:
    one = cast.meant[i]
    return one.type is EntityType.PERSON and not one.plural and cast.tree.tokens[i].dep not in {"appos", "compound"}

"""Who was told of alone and goes on under a description: "Emma Kell left the stage. The player said she was ill"."""

from collections.abc import Iterator

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.described.descriptions import may_sit_for
from onrecord.reading.speakers.described.epithets import introduced_unnamed, is_beside, is_dead
from onrecord.reading.speakers.described.works import has_another_maker
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.fitting import fits
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import GENDERED, STANDS_FOR
from onrecord.reading.speakers.people.wordings import is_name, plain_role
from onrecord.reading.speakers.sources.turns import Turns, told_of
from onrecord.reading.values import EntityType, MentionKind

_PLAIN = frozenset(
    {"player", "author", "director", "investor", "duchess", "duke", "prince", "princess", "writer", "poet", "composer",
     "screenwriter", "designer", "astronaut", "activist", "campaigner", "inventor", "philanthropist", "academic"}
)  # fmt: skip
"""Callings by which news names again whom it has told of alone."""
_OF_A_BODY = frozenset(
    {"founder", "co-founder", "cofounder", "boss", "ceo", "executive", "chairman", "chairwoman", "captain", "skipper",
     "coach", "manager", "owner", "star", "forward", "striker", "midfielder", "defender", "goalkeeper", "winger",
     "driver"}
)  # fmt: skip
"""What somebody is of a body or a people: "the Tesla founder", "the Portuguese coach"."""
_NEAR = 2
"""Told sentences back in which the person acts."""


def acted_last(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The one person of the sentences before, who does something there, where the speaker at `head` varies the name.

    Nobody is told to be such, and whose body is named ("the Apple chairman") was not spoken of: who acts on a body is
    seldom its head.
    """
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[head].span)
    asked = plain_role(cast, head, turns.speakers)
    found = None if asked is None or is_owned(cast, head) else _actor(cast, head, turns)
    if asked is None or found is None:
        return None
    kinds = {cast.heads[i].type for i in run if is_name(cast, i)}
    words = frozenset(tokens[i].text.lower() for i in run[1:-1] if tokens[i].pos == "PROPN")
    called = asked.head in _PLAIN and not kinds and not words
    if not called and not (asked.head in _OF_A_BODY and _is_of_a_body(cast, run, words, head)):
        return None
    return found if EntityType.PERSON not in kinds and may_go_by(cast, asked, found, head, turns) else None


def is_owned(cast: Cast, head: int) -> bool:
    """Whether the description says whose somebody is: "Vint's founder", "the founder of Vint"."""
    return any(cast.tree.tokens[c].dep in {"poss", "prep"} for c in cast.tree.children[head])


def _is_of_a_body(cast: Cast, run: range | list[int], words: frozenset[str], head: int) -> bool:
    """Whether the description names a body, place or people, of which the sentences before tell nothing."""
    tokens = cast.tree.tokens
    named = words | {tokens[i].text.lower() for i in run[1:-1] if tokens[i].text.lower() in cast.lexicon.demonyms}
    here = cast.tree.sentence_of(head)
    since = range(cast.tree.sentences[max(0, here - _NEAR)].first, run[0])
    return bool(named) and not any(tokens[i].text.lower() in named for i in since)


def _actor(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The only person whom the own sentence and those before tell of, as the subject of one of them."""
    here = cast.tree.sentence_of(head)
    near = [here, *sentences_before(cast, here, _NEAR, turns.speakers)]
    told = [i for n in near for i in _people(cast, n) if i < head]
    names = {cast.meant[i].name for i in told}
    acting = [i for i in told if cast.tree.tokens[i].dep == "nsubj" and not is_dead(cast, i)]
    dead = any(is_dead(cast, i) for i in told)
    if len(names) != 1 or not acting or dead or cast.meant[acting[0]].plural:
        return None
    others = [i for n in near for i in _described(cast, n) if i < head and cast.meant[i].name not in names]
    return cast.people.get(names.pop()) if not others else None


def _people(cast: Cast, n: int) -> Iterator[int]:
    sentence = cast.tree.sentences[n]
    for i in range(sentence.first, sentence.last):
        if i in cast.meant and i not in cast.quoted and cast.meant[i].name in cast.people:
            yield i


def _described(cast: Cast, n: int) -> Iterator[int]:
    """Where the sentence tells of somebody nameless: he may be meant."""
    sentence = cast.tree.sentences[n]
    for i in range(sentence.first, sentence.last):
        if i in cast.meant and cast.heads[i].kind is MentionKind.NOMINAL and i not in cast.quoted:
            beside = cast.tree.tokens[i].dep in {"appos", "attr", "compound", "nmod"}
            if cast.heads[i].type is EntityType.PERSON and not beside and cast.tree.tokens[i].tag in {"NN", "NNP"}:
                yield i


def may_go_by(cast: Cast, asked: Role, found: Referent, head: int, turns: Turns) -> bool:
    """Whether the person may be called so: nobody else is, and he is nothing else, nor spoken of in what is said."""
    word = cast.meant.get(head)
    agrees = word is None or may_agree(word.gender, gender_of(cast, found))
    if not agrees or has_another_maker(cast, asked, found, head):
        return False
    alike = STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
    own = [r for r in cast.roles.get(found.name, ()) if r.head not in GENDERED]
    holders = (r for name, roles in cast.roles.items() if name != found.name for r in roles)
    taken = any(fits(asked, r) or r.head in alike for r in holders)
    unnamed = introduced_unnamed(cast, head, asked.head) >= 0 or is_beside(cast, head, head)
    spoken = found.name in told_of(cast, turns, head)
    return not (own or taken or unnamed or spoken) and may_sit_for(cast, found.name, asked.words & cast.places)

"""Who spoke last and goes on under a description: "Anna Moreau tells of … “It smells,” the ecologist says"."""

from collections import Counter
from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.described.callings import CALLINGS, EPITHETS, PLAYERS, UNDER_ONE_WORD
from onrecord.reading.speakers.described.descriptions import may_sit_for
from onrecord.reading.speakers.described.epithets import introduced_unnamed, is_beside, is_no_player, varies_kin
from onrecord.reading.speakers.described.works import has_another_maker
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.fitting import fits
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.others import are_something_else, is_posted_otherwise
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import ANYBODY, PARENTS, SEATED, STANDS_FOR
from onrecord.reading.speakers.people.wordings import is_name, plain_role
from onrecord.reading.speakers.sources.turns import Turn, Turns, told_of
from onrecord.reading.values import EntityType

_NEAR = 2
"""Told sentences back in which somebody spoke."""
_POSTS = frozenset(
    {"executive", "president", "chairman", "chairwoman", "chair", "director", "manager", "spokesman", "spokeswoman",
     "spokesperson", "secretary", "minister", "officer", "editor", "producer", "publicist", "agent", "attorney",
     "lawyer"}
)  # fmt: skip
"""Posts whose holder news seldom calls by a craft besides."""
_SAID_OF_ANYBODY = frozenset({"official", "republican", "democrat", "expert", "specialist", "veteran", "incumbent"})
_MEMORY = 6
"""Sentences back in which another holder of such a seat is in mind."""

_COURTS = frozenset({"court", "jury", "juror", "inquest", "hearing", "trial", "tribunal", "inquiry", "panel"})
"""Who hears witnesses."""


def spoke_last(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The named person who spoke last, where the speaker described at token `head` varies the name.

    Since then the article names nobody else who may be so called, and it calls nobody else so, by name or not.
    """
    run, asked = cast.tree.within(cast.heads[head].span), plain_role(cast, head, turns.speakers)
    if asked is None:
        return None
    here = cast.tree.sentence_of(head)
    before = (turn for turn in turns.before(head) if cast.tree.sentence_of(turn.source) < here)
    turn = next((turn for turn in before if not turns.telling(turn.source)), None)  # who is only told of has not spoken
    found = _speaker(cast, head, turn, turns, asked) if turn is not None else None
    if turn is None or found is None or not _may_be_called(cast, asked, found, head, turn.source):
        return None
    if asked.head == "witness" and not _testified(cast, found, head, turns):
        return None
    inside = {cast.heads[i].type for i in run if is_name(cast, i)}
    own = cast.meant.get(head)
    agrees = own is None or may_agree(own.gender, gender_of(cast, found))
    agrees = agrees and not _has_maker(cast, asked, found, head)
    return found if agrees and EntityType.PERSON not in inside else None


def _speaker(cast: Cast, head: int, turn: Turn, turns: Turns, asked: Role) -> Referent | None:
    """Who spoke in `turn`, near before token `head`, and is the only one named since who may be `asked` for."""
    found = cast.meant.get(turn.source)
    if found is None or found.name not in cast.people or found.plural or head in turn.told:
        return None
    here, there = cast.tree.sentence_of(head), cast.tree.sentence_of(turn.source)
    if there not in {here, *sentences_before(cast, here, _NEAR, turns.speakers)}:
        return None
    since = range(cast.tree.sentences[there].first, head)
    named = {cast.meant[i].name for i in since if i in cast.meant and i not in cast.quoted and _is_person(cast, i)}
    upward = UNDER_ONE_WORD.get(asked.head, frozenset())
    others = named - {found.name}
    single = found.name in named and are_something_else(cast, others, asked, upward)
    posted = asked.head not in _SAID_OF_ANYBODY | PLAYERS and is_posted_otherwise(cast, {found.name}, asked, upward)
    if others and posted:
        return None  # "Kell, the director, said Moreau, the founder, left. The billionaire said": it may be either
    return found if single and found.name not in told_of(cast, turns, head) else None


def _has_maker(cast: Cast, asked: Role, found: Referent, head: int) -> bool:
    """Whether the word is more likely that of whoever made what was just told of."""
    held = any(r.head == asked.head for r in cast.roles.get(found.name, ()))
    return not held and has_another_maker(cast, asked, found, head)


def _testified(cast: Cast, found: Referent, before: int, turns: Turns) -> bool:
    """Whether the person has told a court something before token `before`: counsel and judges speak there, too."""
    own = (t for t in turns.before(before) if t.source in cast.meant and cast.meant[t.source].name == found.name)
    return any(_is_testimony(cast, turn.verb) for turn in own if turn.verb is not None)


def _is_testimony(cast: Cast, verb: int) -> bool:
    """Whether the verb tells a court: "told the inquest", "testified"."""
    tokens, heard = cast.tree.tokens, cast.tree.child(verb, "dobj", "dative")
    court = heard is not None and tokens[heard].lemma.lower() in _COURTS
    return tokens[verb].lemma == "testify" or (tokens[verb].lemma == "tell" and court)


def _is_person(cast: Cast, i: int) -> bool:
    return cast.meant[i].type is EntityType.PERSON and cast.meant[i].name in cast.people


def _may_be_called(cast: Cast, asked: Role, found: Referent, head: int, since: int) -> bool:
    """Whether the person may go by that word, which nobody else is called."""
    own = {r.head for r in cast.roles.get(found.name, ())}
    upward = UNDER_ONE_WORD.get(asked.head, frozenset())
    kin = asked.head in PARENTS and varies_kin(cast, list(cast.tree.within(cast.heads[head].span)))
    owned = any(cast.tree.tokens[c].dep == "poss" for c in cast.tree.children[head])
    goes_on = _adds(cast, head) and own <= PARENTS | ANYBODY
    called = (asked.head in CALLINGS | EPITHETS or kin or goes_on) and not owned
    barred = is_no_player(cast, asked, found.name) or _is_posted(cast, asked, found, head) or _plays_on(asked, own)
    if barred or not (called or own & (upward | {asked.head})):
        return False
    seat = STANDS_FOR.get(asked.head, frozenset()) | {asked.head} if asked.head in SEATED else frozenset()
    near = _named_near(cast, head)
    others = ((name, r) for name, roles in cast.roles.items() if name != found.name for r in roles)
    another = any(fits(asked, r) or (r.head in seat and name in near) for name, r in others)
    named = (i for i, r in cast.meant.items() if r.name == found.name and is_name(cast, i))
    first = -1 if asked.head == "witness" else min(named)  # of witnesses there are many, wherever they come in
    unnamed = introduced_unnamed(cast, head, asked.head) > first or is_beside(cast, head, since)
    return not another and not unnamed and may_sit_for(cast, found.name, asked.words & cast.places)


def _plays_on(asked: Role, held: AbstractSet[str]) -> bool:
    """Whether a former player is asked for and somebody still plays: "the former defender" is not the captain."""
    former = not asked.words.isdisjoint({"former", "ex"}) and asked.head in PLAYERS
    return former and not held.isdisjoint(PLAYERS | {"captain", "skipper"})


def _adds(cast: Cast, head: int) -> bool:
    """Whether somebody goes on to speak: "The carer added"."""
    token = cast.tree.tokens[head]
    return token.dep == "nsubj" and cast.tree.tokens[token.head].lemma in {"add", "continue"}


def _is_posted(cast: Cast, asked: Role, found: Referent, head: int) -> bool:
    """Whether the person is told to hold a post, and another, named as often, may have the calling asked for.

    "Solberg will design for Moreau. “We are glad,” the chief executive, Paul Kell, said. The designer said …"
    """
    roles = cast.roles.get(found.name, ())
    posts = [r for r in roles if r.head in _POSTS]
    if not posts or asked.head in {r.head for r in roles} | _SAID_OF_ANYBODY:
        return False
    tally = Counter(r.name for i, r in cast.meant.items() if i < head and is_name(cast, i) and r.name in cast.people)
    others = {n for n, often in tally.items() if n != found.name and often >= max(2, tally[found.name])}
    return any(not are_something_else(cast, {n}, asked) for n in others)


def _named_near(cast: Cast, head: int) -> frozenset[str]:
    """The people whom the sentences before token `head` name."""
    here = cast.tree.sentence_of(head)
    first = cast.tree.sentences[max(0, here - _MEMORY)].first
    return frozenset(cast.meant[i].name for i in range(first, head) if i in cast.meant and _is_person(cast, i))

"""Whom "who", "which" or "that" means: the noun that its clause hangs on, where nothing speaks for another."""

from collections.abc import Mapping

from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.speakers.people.wordings import NOT_BEFORE_WHO, Speaker, as_described, is_name, some_of
from onrecord.reading.values import EntityType

_LEADING_UP = frozenset({"pobj", "prep", "appos"})
"""How a noun hangs on what is told by it of somebody: "Kell, an expert from the university"."""


def relative_meant(cast: Cast, head: int, because: Mapping[int, str]) -> Speaker:
    """The speaker whom the relative pronoun at token `head` means; nobody when the name right before is another."""
    nouns = [cast.tree.tokens[a].head for a in cast.tree.ancestors(head) if cast.tree.tokens[a].dep == "relcl"]
    noun, before = nouns[0] if nouns else None, _word_before(cast, head)
    who = cast.tree.tokens[head].text.lower() == "who"
    person = _people_above(cast, noun, before) if who and noun is not None else None
    if person is not None:
        return _told_of(cast, person, because, before)
    if before in cast.meant and is_name(cast, before) and noun is not None and not _is_same(cast, before, noun):
        kept = cast.tree.tokens[before].dep == "conj"
        noun = before if kept else noun if _is_where(cast, before, noun) else None
    joined = noun is not None and _is_joined_to(cast, before, noun)
    if noun is not None and (joined or noun not in cast.meant):
        apart = NOT_BEFORE_WHO - {"conj", "cc"} if joined else NOT_BEFORE_WHO
        phrase = [i for i in cast.tree.subtree(noun, apart) if i < head]
        if phrase and phrase[-1] == before and cast.tree.tokens[noun].tag in {"NN", "NNS"}:
            described = as_described(cast, phrase)
            return Speaker(described.name, described.span, f"relative: {described.because}")
    if who and (noun is None or not _is_somebody(cast, noun)):
        return _people_before(cast, before)
    if noun is None or noun not in cast.meant:
        return Speaker(None, None, "relative without a known noun")
    return _told_of(cast, noun, because)


def _is_joined_to(cast: Cast, last: int, noun: int) -> bool:
    """Whether the last word before "who" is one more of those told of: "critics and cynics who think"."""
    tokens = cast.tree.tokens
    return tokens[last].dep == "conj" and tokens[last].head == noun and tokens[last].tag == tokens[noun].tag == "NNS"


def _word_before(cast: Cast, head: int) -> int:
    """The last word before the pronoun; a short form in brackets is none: "the Harbour Board (HB), | which"."""
    tokens, at = cast.tree.tokens, head - 1
    while at >= 0 and tokens[at].pos == "PUNCT":
        closed = tokens[at].text == ")" and at > 1 and tokens[at - 2].text == "("
        at -= 3 if closed and tokens[at - 1].text.isupper() else 1
    return at


def _is_same(cast: Cast, one: int, other: int) -> bool:
    """Whether two tokens are one, or mean one and the same."""
    return one == other or (other in cast.meant and cast.meant[one].name == cast.meant[other].name)


def _people_above(cast: Cast, noun: int, before: int) -> int | None:
    """The token of those of whom it is told where they are from: "Kell, an expert from the university, | who"."""
    tokens, above = cast.tree.tokens, before if before in cast.heads else noun
    if above not in cast.meant or cast.meant[above].type not in {EntityType.ORG, EntityType.PLACE}:
        return None
    while tokens[above].dep in _LEADING_UP and tokens[above].head != above:
        beside = tokens[above].head - 1  # "Kell quoted a doctor in Paris": the parser may hang "in" on the verb
        above = beside if tokens[above].dep == "pobj" and beside in cast.meant else tokens[above].head
        if above in cast.meant and cast.meant[above].type in {EntityType.PERSON, EntityType.GROUP}:
            return above
    return None


def _told_of(cast: Cast, noun: int, because: Mapping[int, str], last: int | None = None) -> Speaker:
    """The speaker for whom the noun means; where it only describes, all of it up to token `last`."""
    some = some_of(cast, list(cast.tree.subtree(noun, NOT_BEFORE_WHO)), noun) if is_name(cast, noun) else None
    if some is not None:
        return Speaker(some.name, some.span, f"relative: {some.because}")
    why = because.get(noun, "name")
    if last is None or why not in {"description", "role fits several"}:
        return Speaker(cast.meant[noun].name, cast.meant[noun].span, f"relative: {why}")
    told = as_described(cast, list(range(min(cast.tree.subtree(noun, NOT_BEFORE_WHO)), last + 1)))
    return Speaker(told.name, told.span, f"relative: {told.because}")


def _is_where(cast: Cast, place: int, noun: int) -> bool:
    """Whether the place named at one token says where the body is: "the ministry of health in London, | which"."""
    here = cast.meant[place].type is EntityType.PLACE and noun in cast.meant and noun < place
    return here and cast.meant[noun].type is EntityType.ORG and place in cast.tree.subtree(noun)


def _is_somebody(cast: Cast, i: int) -> bool:
    """Whether "who" may mean token `i`: people and bodies, no ships and places."""
    return i in cast.meant and cast.meant[i].type in {EntityType.PERSON, EntityType.GROUP, EntityType.ORG}


def _people_before(cast: Cast, i: int) -> Speaker:
    """The plural noun that the thing right before "who" hangs on: "seamen on board the MV Gibe, who said …"."""
    tokens = cast.tree.tokens
    above = [i, *cast.tree.ancestors(i)] if i >= 0 else []
    noun = next((a for a in above if tokens[a].pos == "VERB" or tokens[a].tag == "NNS"), None)
    if noun is None or tokens[noun].tag != "NNS" or (noun in cast.heads and not _is_somebody(cast, noun)):
        return Speaker(None, None, "relative without a known noun")
    run = cast.tree.subtree(noun, frozenset({"relcl", "acl", "appos"}))
    return as_described(cast, [t for t in run if t <= i])

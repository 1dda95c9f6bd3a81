"""Whom "who", "which" or "that" means: the noun that its clause hangs on, where nothing speaks for another."""

from collections.abc import Mapping

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.speakers.wordings import NOT_BEFORE_WHO, Speaker, as_described, is_name, some_of
from onrecord.reading.values import EntityType

_LEADING_UP = frozenset({"pobj", "prep", "appos"})
"""How a noun hangs on what is told by it of somebody: "Kell, an expert from the university"."""


def relative_meant(cast: Cast, head: int, because: Mapping[int, str]) -> Speaker:
    """The speaker whom the relative pronoun at token `head` means; nobody when the name right before is another."""
    nouns = [cast.tree.tokens[a].head for a in cast.tree.ancestors(head) if cast.tree.tokens[a].dep == "relcl"]
    noun = nouns[0] if nouns else None
    before = _word_before(cast, head)
    if before in cast.meant and is_name(cast, before) and noun is not None and not _is_same(cast, before, noun):
        noun = before if cast.tree.tokens[before].dep == "conj" else None
    who = cast.tree.tokens[head].text.lower() == "who"
    if who and noun is not None and (person := _person_above(cast, noun, head)) is not None:
        return Speaker(person.name, person.span, "relative: name in apposition")
    if noun is not None and noun not in cast.meant:
        phrase = [i for i in cast.tree.subtree(noun, NOT_BEFORE_WHO) if i < head]
        if phrase and phrase[-1] == before and cast.tree.tokens[noun].tag in {"NN", "NNS"}:
            described = as_described(cast, phrase)
            return Speaker(described.name, described.span, f"relative: {described.because}")
    if who and (noun is None or not _is_somebody(cast, noun)):
        return _people_before(cast, before)
    if noun is None or noun not in cast.meant:
        return Speaker(None, None, "relative without a known noun")
    some = some_of(cast, list(cast.tree.subtree(noun, NOT_BEFORE_WHO)), noun) if is_name(cast, noun) else None
    if some is not None:
        return Speaker(some.name, some.span, "relative: " + some.because)
    return Speaker(cast.meant[noun].name, cast.meant[noun].span, "relative: " + because.get(noun, "name"))


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


def _person_above(cast: Cast, noun: int, head: int) -> Referent | None:
    """The person named of whom it is told where he is from: "Paul Kell, an expert from the university, | who"."""
    tokens = cast.tree.tokens
    body = noun in cast.meant and cast.meant[noun].type in {EntityType.ORG, EntityType.PLACE}
    if not body or tokens[head - 1].text != ",":
        return None
    above = noun
    while tokens[above].dep in _LEADING_UP and tokens[above].head != above:
        apposed, above = tokens[above].dep == "appos", tokens[above].head
        person = apposed and above in cast.meant and is_name(cast, above)
        if person and cast.meant[above].type is EntityType.PERSON:
            return cast.meant[above]
    return None


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

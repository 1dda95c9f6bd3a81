"""Whose kin, lawyer or agent somebody is: after "Elian's father, Juan Gonzalez", "Elian's father" has a name."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import KIN, TIED
from onrecord.reading.values import EntityType, MentionKind

_REACH = 4
"""Tokens before a name in which the owner of the noun stands: "the boy's late father John"."""


def tied(cast: Cast, noun: int, owner: str | None) -> Referent | None:
    """The person told by name to be what token `noun` says, of the same owner where both owners are known.

    The noun without an owner ("the father") means the only one of the article, where it is a word for kin.
    """
    word = TIED.get(cast.tree.tokens[noun].lemma.lower())
    if word is None or cast.tree.tokens[noun].tag in {"NNS", "NNPS"}:
        return None
    told = _told(cast).get(word, ())
    same = {person.name: person for whose, person in told if owner is not None and whose == owner}
    unsure = {person.name: person for whose, person in told if None in {whose, owner}}
    found = same or (unsure if len({person.name for _, person in told}) == 1 else {})
    return next(iter(found.values())) if len(found) == 1 else None


def tied_to(cast: Cast, noun: int) -> Referent | None:
    """The same for a description: its owner is a name ("Elian's father"), a description or nobody ("the father")."""
    owner = _owner(cast, noun)
    bare = owner is None
    if bare and TIED.get(cast.tree.tokens[noun].lemma.lower()) not in KIN:
        return None
    named = cast.meant.get(owner) if owner is not None else None
    found = tied(cast, noun, named.name if named is not None and named.name in cast.people else None)
    return found if found is None or named is None or found.name != named.name else None


def wife_by_surname(cast: Cast, head: int) -> Referent | None:
    """Whom "Mrs. Kell" means where the article names Mr. Kell's wife by the first name alone."""
    first = cast.tree.within(cast.heads[head].span)[0]
    before = cast.tree.tokens[first - 1].text.rstrip(".") if first else ""
    held = cast.meant.get(head)
    words = cast.article.words(cast.heads[head].span)
    if before != "Mrs" or " " in words or held is None or held.name == words:
        return None
    told = [person for word in ("wife", "widow") for _, person in _told(cast).get(word, ())]
    wives = {p.name: p for p in told if " " not in p.name}
    own = any(person.name == held.name for person in told)  # "his wife, Ann Kell" is she herself
    return next(iter(wives.values())) if len(wives) == 1 and not own else None


def kin(cast: Cast, words: AbstractSet[str] = KIN) -> list[Referent]:
    """Those whom the article brings in by name as somebody's kin, by one of those words."""
    return [person for word, told in _told(cast).items() if word in words for _, person in told]


def _told(cast: Cast) -> dict[str, list[tuple[str | None, Referent]]]:
    """By noun: whose it is, where that is a name, and the person."""
    if not cast.ties:
        cast.ties[""] = []
        for i, mention in sorted(cast.heads.items()):
            person = cast.meant.get(i)
            if person is None or mention.kind is not MentionKind.NAME or person.type is not EntityType.PERSON:
                continue
            for noun in _nouns_beside(cast, i):
                owner = _owner(cast, noun) or _owner(cast, i)
                named = cast.meant.get(owner) if owner is not None else None
                whose = named.name if named is not None and cast.heads[owner].kind is MentionKind.NAME else None  # type: ignore[index]
                if owner is not None and whose != person.name:
                    cast.ties.setdefault(TIED[cast.tree.tokens[noun].lemma.lower()], []).append((whose, person))
    return cast.ties


def _nouns_beside(cast: Cast, i: int) -> Iterator[int]:
    """The words for a tie in apposition to the name headed by token `i`, or right before it."""
    tokens = cast.tree.tokens
    first = cast.tree.within(cast.heads[i].span)[0]
    near = [c for c in cast.tree.children[i] if tokens[c].dep == "appos"]
    near += [tokens[i].head] if tokens[i].dep == "appos" else []
    near += [first - 1] if first > 0 and tokens[first - 1].text.islower() else []
    return (n for n in dict.fromkeys(near) if tokens[n].lemma.lower() in TIED and tokens[n].tag in {"NN", "NNP"})


def _owner(cast: Cast, noun: int) -> int | None:
    """The token of the owner: "Elian" of "Elian's father" and of "the father of Elian"."""
    tokens = cast.tree.tokens
    owners = [c for c in cast.tree.children[noun] if tokens[c].dep == "poss" and noun - c <= _REACH]
    behind = [c for c in cast.tree.children[noun] if tokens[c].text == "of" and c > noun]
    owners += [p for c in behind for p in cast.tree.children[c] if tokens[p].dep == "pobj"]
    return owners[0] if owners else None

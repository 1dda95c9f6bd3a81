"""Who "Mr Finch" is behind "Tom Finch drowned. His father, Mark, said …": the kin brought in by the first name."""

from onrecord.reading.speakers.described.epithets import is_dead
from onrecord.reading.speakers.described.ties import kin
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.tables import GENDERED, KIN
from onrecord.reading.speakers.people.wordings import is_name
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType

_ADDRESS = frozenset({"mr", "mrs", "ms", "miss"})
_SPOUSES = frozenset({"wife", "widow", "husband", "widower"})


def kin_namesakes(cast: Cast, head: int, turns: Turns) -> tuple[Referent, ...]:
    """Who may speak at token `head`, a form of address and a surname, where kin of that name has spoken before.

    The kin alone, where whoever is named in full is dead or of the other gender; else both. Empty where nobody of the
    kin spoke, or the one named in full did: then the name is as clear as ever.
    """
    run = cast.tree.within(cast.heads[head].span)
    title = cast.tree.tokens[run[0] - 1].text.lower().rstrip(".") if run[0] > 0 else ""
    if head not in turns.speakers or len(run) != 1 or title not in _ADDRESS:
        return ()
    surname = cast.tree.tokens[head].text
    spoke = {cast.meant[i].name for i in turns.speakers if i < head and i in cast.meant}
    named = [person for name, person in cast.people.items() if name.endswith(f" {surname}")]
    related = [person for person in kin(cast) if person.name in spoke and " " not in person.name]
    related = [person for person in related if may_agree(GENDERED.get(title, "m"), gender_of(cast, person))]
    related += _described(cast, head, turns, GENDERED.get(title, "m"))
    if len(named) != 1 or len({person.name for person in related}) != 1 or named[0].name in spoke:
        return ()
    agrees = may_agree(GENDERED.get(title, "m"), gender_of(cast, named[0]))
    if related[0].name in {one.name for one in kin(cast, _SPOUSES)}:
        agrees = False  # whose wife she is, is no Mrs, and "Mrs" told his gender wrongly
    return (related[0],) if not agrees or _is_late(cast, named[0], head) else (related[0], named[0])


def _described(cast: Cast, before: int, turns: Turns, gender: str) -> list[Referent]:
    """The kin without a name who spoke before token `before`: "Tom's father"."""
    tokens = cast.tree.tokens
    told = [i for i in turns.speakers if i < before and i in cast.meant and tokens[i].lemma.lower() in KIN]
    found = [cast.meant[i] for i in told if tokens[i].tag == "NN" and cast.meant[i].name not in cast.people]
    return [person for person in found if person.gender == gender]


def _is_late(cast: Cast, person: Referent, before: int) -> bool:
    """Whether the article has told before token `before` that the person died."""
    told = (i for i, found in cast.meant.items() if i < before and found.name == person.name)
    return any(is_dead(cast, i) for i in told if is_name(cast, i) and cast.heads[i].type is EntityType.PERSON)

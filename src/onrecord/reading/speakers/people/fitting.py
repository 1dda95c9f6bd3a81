"""Whether a role that somebody holds may be the one that is asked for."""

from collections.abc import Iterable

from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import (
    DIMINISHING,
    PARTIES,
    SEATED,
    SOUGHT,
    STANDS_FOR,
)
from onrecord.reading.speakers.people.variants import PLAIN


def fits(asked: Role, held: Role) -> bool:
    """Whether a later description may stand for an introduced role."""
    heads = {asked.head} | STANDS_FOR.get(asked.head, frozenset())
    if held.head not in heads and not (heads & held.words):
        return False
    if (held.words & DIMINISHING) - asked.words:
        return False  # "the chief of staff" is not the vice chief of staff
    if asked.head == "leader" and asked.countries and held.head in {"chief", "head", "chairman"} and held.words:
        return False  # "the Cuban leader" is not the chief of the Cuban Interests Section
    if asked.head == "leader" and asked.countries and held.head == "minister" and "prime" not in held.words:
        return False  # nor a foreign minister
    same_country = not asked.countries or not held.countries or asked.countries & held.countries
    words = asked.words - PLAIN
    if asked.head in SOUGHT and held.head in SOUGHT and len(words) > 1:
        words -= {"former"}  # whoever was named as a candidate is a former one once the vote is over
    return bool(same_country) and words <= held.words | {held.head}


def fits_office(asked: Role, held: Role, places: frozenset[str]) -> bool:
    """Whether a description may stand for an office of which the article does not say where.

    "The Alaska governor" may be "Gov. Sarah Palin" and "the Independent Vermont senator" "Sen. Bernie Sanders";
    a held role that names a place of its own is another's. `places` are the article's words for places.
    """
    if asked.head not in SEATED or held.words & places or held.countries:
        return False
    extra = asked.words - places - PARTIES
    return bool(asked.words & places) and fits(Role(asked.head, frozenset(extra), frozenset()), held)


def names_country(asked: Role, held: Iterable[Role]) -> bool:
    """Whether one of the roles names a country that is asked for."""
    return not asked.countries or any(asked.countries & role.countries for role in held)

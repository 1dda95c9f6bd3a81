"""Whether somebody is told to be something else than a description asks for: then it is not he or she who is meant."""

from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.speakers.people.fitting import fits
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import GENDERED, PARTIES, SOUGHT, STANDS_FOR

_MAY_RUN = STANDS_FOR["politician"] | PARTIES | SOUGHT | {"gov", "sen", "rep", "delegate"}
"""What somebody who seeks an office may be besides."""


def are_something_else(cast: Cast, names: AbstractSet[str], asked: Role, also: frozenset[str] = frozenset()) -> bool:
    """Whether the article gives each of those people a role, and none to which the word asked for could refer.

    `also`: heads of other roles that the word may stand for.
    """
    alike = {asked.head} | also | (_MAY_RUN if asked.head in SOUGHT else frozenset())
    return all(_is_something_else(cast, name, asked, alike) for name in names)


def is_posted_otherwise(cast: Cast, names: AbstractSet[str], asked: Role, also: frozenset[str] = frozenset()) -> bool:
    """Whether somebody there is told to be something else, so that the word is no more his than others'.

    Who seeks an office may hold any other, and politicians hold several by turns.
    """
    if asked.head in _MAY_RUN | {"governor", "lawmaker", "mp", "politician"}:
        return False
    told = {name for name in names if not any(r.head in SOUGHT for r in cast.roles.get(name, ()))}
    return bool(told) and are_something_else(cast, told, asked, also)


def _is_something_else(cast: Cast, name: str, asked: Role, alike: set[str] | frozenset[str]) -> bool:
    held = [r for r in cast.roles.get(name, ()) if r.head not in GENDERED]
    return bool(held) and not any(r.head in alike or fits(asked, r) for r in held)

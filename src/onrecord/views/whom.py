"""Whom somebody means by what they typed: an id, a name, a surname, the beginning of a word, a slip of a letter."""

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Ledger, Statement
from onrecord.views.names import fold, is_called, matches

_FEWEST_OF_ID = 6
"""Letters of an id that have to be given."""
_FEWEST_OF_WORD = 5
"""Letters that a word needs before one of them may be wrong: "Iran" is not a slip of "Iraq"."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody, or something, that can be asked for by name. `entity` is None for a speaker that is no entity."""

    names: tuple[str, ...]
    entity: Entity | None
    said: tuple[Statement, ...] = ()
    """What a speaker that is no entity said."""


def whom(ledger: Ledger, asked: str) -> tuple[Named, ...]:
    """All that `asked` may mean, most mentioned first: those by the closest test that any of them passes.

    The tests, closest first: the id; the name or an alias in full; whom the name may stand for; its words begin so;
    one letter is different.
    """
    known = tuple(_known(ledger))
    for test in _TESTS:
        found = tuple(one for one in known if test(asked, one))
        if found:
            return found
    return ()


def near(ledger: Ledger, asked: str, most: int = 3) -> tuple[str, ...]:
    """Up to `most` names of the record that are spelt like `asked`, closest first."""
    known = {fold(form): one.names[0] for one in _known(ledger) for form in (*one.names, *one.names[0].split())}
    close = difflib.get_close_matches(fold(asked), sorted(known), n=most, cutoff=0.6)
    return tuple(dict.fromkeys(known[form] for form in close))


def _known(ledger: Ledger) -> Iterable[Named]:
    """Every entity, then the speakers that are no entity ("police"), together by what they are called."""
    for entity in ledger.entities:
        yield Named((entity.name, *(alias.form for alias in entity.aliases)), entity)
    voices: dict[str, list[Statement]] = {}
    for one in ledger.statements:
        if one.speaker and one.voice is None:
            voices.setdefault(fold(one.speaker), []).append(one)
    for said in voices.values():
        yield Named((said[0].speaker or "",), None, tuple(said))


def _has_id(asked: str, one: Named) -> bool:
    return one.entity is not None and one.entity.id == asked


def _begins_id(asked: str, one: Named) -> bool:
    return one.entity is not None and len(asked) >= _FEWEST_OF_ID and one.entity.id.startswith(asked)


def _stands_for(asked: str, one: Named) -> bool:
    """Whether its name may stand for what is asked for: "Washington" for the US government."""
    return one.entity is not None and is_called(asked, (one.entity.stands_for or "",))


def _is_slip(asked: str, one: Named) -> bool:
    """Whether a letter of one of its names, or of a word of its full name, is missing, added, wrong or swapped."""
    wanted = fold(asked)
    forms = {fold(form) for form in (*one.names, *one.names[0].split())}
    return any(len(form) >= _FEWEST_OF_WORD and one_letter_off(wanted, form) for form in forms)


def one_letter_off(left: str, right: str) -> bool:
    """Whether one letter added, left out, changed, or swapped with its neighbour makes one word of the other."""
    short, long = sorted((left, right), key=len)
    if len(long) - len(short) > 1 or left == right:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) > len(short):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2][::-1] == long[at : at + 2] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]


_TESTS: tuple[Callable[[str, Named], bool], ...] = (
    _has_id,
    lambda asked, one: is_called(asked, one.names),
    _stands_for,
    lambda asked, one: matches(asked, one.names),
    _begins_id,
    _is_slip,
)

"""Words that an article takes back: said only to be put right, or called wrong by a later one of the same outlet."""

import re
from collections.abc import Mapping

from onrecord.ledger.values import Ledger, Statement
from onrecord.views.days import sooner
from onrecord.views.phrases import day

_EARLIER = re.compile(r"\b(?:earlier|previous|original) (?:article|version|story|report)\b", re.IGNORECASE)
"""What a correction calls the words that it puts right."""
_WORD = re.compile(r"\w{3,}|\d+")
_LIKE = 0.6
"""Share of the words of an older statement that the correction repeats."""


def is_put_right(said: Statement) -> bool:
    """Whether a correction says this of what the outlet printed before."""
    return any(_EARLIER.search(cited.words) for cited in said.source)


def withdrawn(ledger: Ledger) -> dict[str, Statement]:
    """The correction of each statement that has one, by its id.

    Those have one that stand in it, and the older ones of its outlet that these repeat.
    """
    corrections = [one for one in ledger.statements if one.outlet and is_put_right(one)]
    own = {new.id: new for new in corrections}
    return own | {
        old.id: new
        for new in corrections
        for old in ledger.statements
        if old.outlet == new.outlet and old.article != new.article and sooner(old.printed) <= sooner(new.printed)
        if _repeats(new, old)
    }


def correction_words(id_: str | None, wrong: Mapping[str, Statement]) -> str | None:
    """What to say behind the words of a statement (its id) that is withdrawn; else None."""
    found = wrong.get(id_ or "")
    if found is None:
        return None
    on = found.printed.latest
    return f"withdrawn on {day(on)}" if on else "withdrawn later"


def _repeats(new: Statement, old: Statement) -> bool:
    """Whether all its figures, and most of its words, stand in the correction."""
    told, was = _words(new), _words(old)
    figures = {word for word in was if word.isdigit()}
    return bool(figures) and figures <= told and len(was & told) >= _LIKE * len(was)


def _words(said: Statement) -> frozenset[str]:
    return frozenset(word for cited in said.content for word in _WORD.findall(cited.words.casefold()))

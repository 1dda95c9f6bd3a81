"""Judgements taken back: which ones somebody means."""

from collections.abc import Iterable

from onrecord.ledger.anchored import PAIRS
from onrecord.ledger.judgements import Draft, Judgement, taken_back
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import About, Verdict
from onrecord.views.meant import FEWEST, UnclearError, entity_meant, figure_meant


def undoing(judgements: Iterable[Judgement], name: str, why: str) -> Draft:
    """What takes back the judgement whose id begins with `name`. Raises `UnclearError`."""
    made = tuple(judgements)
    found = [one for one in made if len(name) >= FEWEST and one.id.startswith(name)]
    if len(found) != 1:
        what = f"{len(found)} judgements begin with" if found else "no judgement begins with"
        message = f"{what} {name!r}; see: onrecord log"
        raise UnclearError(message)
    if found[0].id in taken_back(made):
        message = f"{name!r} is undone already; see: onrecord log"
        raise UnclearError(message)
    return Draft(Verdict.UNDO, (), "", why, found[0].id)


def undoing_pair(ledger: Ledger, about: About, names: tuple[str, str], why: str) -> list[Draft]:
    """What takes back everything that was judged of two things. Raises `UnclearError`."""
    find = figure_meant if about is About.FIGURE else entity_meant
    meant = {(one.article, one.span) for one in (find(ledger, name) for name in names)}
    found = [
        one.id
        for one in ledger.judged
        if one.verdict in PAIRS and one.about is about and {(c.article, c.span) for c in one.citations} == meant
    ]
    if not found:
        message = "nothing was judged of these two; see: onrecord log"
        raise UnclearError(message)
    return [Draft(Verdict.UNDO, (), "", why, id_) for id_ in found]

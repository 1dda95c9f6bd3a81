"""Positions that new articles show to have changed: the new words beside those of the same speaker before."""

from collections.abc import Iterator

from onrecord.ledger.values import Ledger
from onrecord.views.changes import Change, Finding, Sides
from onrecord.views.phrases import when


def shifts(ledger: Ledger, sides: Sides) -> Iterator[Finding]:
    """A finding for each statement of a new article that cannot hold beside what its speaker said on the day before."""
    spoken = {one.id: one for one in ledger.statements}
    for claim in ledger.claims:
        words = {stand.statement: stand.words for stand in claim.stands}
        for before, after in claim.shifts:
            old, new = spoken[before], spoken[after]
            if new.article in sides.new and old.article not in sides.unsure:
                day = when(old.said) if old.said.known else f"printed {when(old.printed)}"
                yield Finding(
                    Change.SHIFT,
                    f"cannot hold beside earlier words of {new.speaker} ({day}; {claim.because})",
                    new.article,
                    (words[after],),
                    (words[before],),
                    statement=new,
                )

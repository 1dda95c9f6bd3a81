"""What people judged of figures, with the words that each judgement is about; and which figures somebody means."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.figure_judgements import in_force
from onrecord.ledger.values import Judgement, Ledger, Verdict
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line

_FEWEST = 4
"""Letters of an id that have to be given."""


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One judgement. Words are None where the story no longer has the figure; `in_force` is false once superseded."""

    number: int
    left: str
    left_words: str | None
    right: str
    right_words: str | None
    verdict: Verdict
    who: str
    when: str
    why: str
    in_force: bool


def judged(ledger: Ledger, judgements: Iterable[Judgement]) -> tuple[JudgedRow, ...]:
    """Every judgement, the latest last."""
    made = tuple(judgements)
    valid = {j.number for j in in_force(made)}
    words = {f.id: one_line(f.citation.words) for f in ledger.figures}
    return tuple(
        JudgedRow(
            number=j.number,
            left=j.left,
            left_words=words.get(j.left),
            right=j.right,
            right_words=words.get(j.right),
            verdict=j.verdict,
            who=j.who,
            when=j.when,
            why=j.why,
            in_force=j.number in valid,
        )
        for j in made
    )


def meant(ledger: Ledger, name: str) -> str | None:
    """The id of the figure that `name` means: the beginning of its id, its place, or its set (the first of it)."""
    if len(name) < _FEWEST:
        return None
    places = {f.id for f in ledger.figures if permalink(f.citation) == name}
    own = places or {f.id for f in ledger.figures if f.id.startswith(name)}
    found = own or {one.figures[0] for one in ledger.figure_sets if one.id.startswith(name)}
    return next(iter(found)) if len(found) == 1 else None

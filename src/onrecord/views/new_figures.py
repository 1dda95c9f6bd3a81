"""Figures of new articles that differ from what was on record for the same thing, or that a named source now gives."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.ledger.figure_values import Match, is_point, match, number_of
from onrecord.ledger.values import Figure, FigureSet, Ledger, Relation, Statement
from onrecord.views.changes import Change, Finding, Sides
from onrecord.views.days import sooner
from onrecord.views.phrases import one_line, when

_CHANGED = {
    Relation.CONFLICT: "the figures are in conflict",
    Relation.DIFFERENT_TIME: "the figures are of different days",
}
"""Sets in which another number is another value for the same thing, and how their figures stand to each other."""


def new_figures(ledger: Ledger, sides: Sides) -> Iterator[Finding]:
    """A finding for each new value in a set, and for each value that gets its first named source."""
    figures = {one.id: one for one in ledger.figures}
    statements = {one.id: one for one in ledger.statements}
    for one in ledger.figure_sets:
        held = [figures[id_] for id_ in one.figures if id_ in figures]
        new = list(_once([f for f in held if f.article in sides.new]))
        old = [f for f in held if f.article in sides.before]
        if new and old:
            yield from _of_set(one, new, old, statements)


def _once(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Each number once, the first that gives it; without the second of two units of one number."""
    shown: set[object] = set()
    for one in sorted(figures, key=lambda f: (sooner(f.printed), f.article, f.citation.span)):
        if number_of(one) not in shown and one.paired_with not in shown:
            shown |= {number_of(one), one.id}
            yield one


def _of_set(
    of_set: FigureSet, new: Sequence[Figure], old: Sequence[Figure], statements: Mapping[str, Statement]
) -> Iterator[Finding]:
    for one in new:
        told = [f for f in old if is_point(f)] or old  # "seven" is news after "five", whatever "at least three" allows
        same = [f for f in told if match(one, f) is not Match.APART]
        if not same and of_set.relation in _CHANGED:
            yield _changed(of_set, one, old)
        elif same and _tells(one) and _is_named(one, statements) and not any(_is_named(f, statements) for f in same):
            before = tuple(f.citation for f in _once(same))
            because = f"{one.speaker} gives by name a figure that was on record from no named source"
            found = Finding(Change.FIRST_NAMED_SOURCE, because, one.article, (one.citation,), before)
            yield replace(found, speaker=one.speaker, subject=named(of_set))


def _tells(one: Figure) -> bool:
    """Whether the number says something: "one" and "a million" are also ways of speaking."""
    words = one.citation.words.split()
    return one.citation.words[:1].isdigit() or not (len(words) == 1 or words[0].lower() in {"a", "an"})


def _changed(of_set: FigureSet, one: Figure, old: Sequence[Figure]) -> Finding:
    latest = sorted(_once(old), key=lambda f: sooner(f.asof if f.asof.known else f.printed))
    was = ", ".join(f"“{one_line(f.citation.words)}” ({when(f.asof)})" for f in latest)
    because = f"another value for {named(of_set)}: before it was {was}; {_CHANGED[of_set.relation]}"
    place = 0 if of_set.relation is Relation.CONFLICT else 1
    before = tuple(f.citation for f in latest)
    found = Finding(Change.CHANGED_FIGURE, because, one.article, (one.citation,), before)
    return replace(found, speaker=one.speaker, weight=(place,), subject=named(of_set))


def named(of_set: FigureSet) -> str:
    """What a set is of: "range of ATACMS", "diesel, leaked"."""
    if not of_set.property:
        return of_set.subject
    return f"{of_set.subject}, {of_set.property}"


def _is_named(one: Figure, statements: Mapping[str, Statement]) -> bool:
    said = statements.get(one.statement or "")
    return one.speaker is not None and said is not None and said.entity is not None

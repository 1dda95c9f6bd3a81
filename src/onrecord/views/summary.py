"""What a record holds, in numbers and in a few sentences."""

from collections import Counter
from dataclasses import dataclass

from onrecord.ledger.values import Clock, Ledger, Relation
from onrecord.reading.values import Manner
from onrecord.text.article import Interval, Status
from onrecord.views.days import whole
from onrecord.views.names import fold
from onrecord.views.phrases import counted, when

_SETS = {
    Relation.SINGLE: "given once",
    Relation.AGREES: "in agreement",
    Relation.COMPATIBLE: "can all be right",
    Relation.ROUNDING: "the same, rounded",
    Relation.DIFFERENT_VARIANT: "of different variants",
    Relation.DIFFERENT_TIME: "at different times",
    Relation.DIFFERENT_SCOPE: "of different places",
    Relation.CONFLICT: "in conflict",
    Relation.AMBIGUOUS: "unclear whether of one thing",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over a whole record. `unnamed` and `undated` are the unknowns: counted, never hidden."""

    articles: int
    origins: int
    """Articles that are no copy of another."""
    undated: int
    """Articles whose date of publication is unknown."""
    conflicting: int
    """Articles whose evidence for that date is at odds."""
    printed: Interval
    """First to last day on which a dated article was printed; an end is open where a date is open to that side."""
    statements: int
    asserted: int
    by_manner: tuple[tuple[Manner, int], ...]
    speakers: int
    """Different speakers that are named."""
    unnamed: int
    """Statements whose speaker is not named."""
    entities: int
    figures: int
    figure_sets: tuple[tuple[Relation, int], ...]
    moments: tuple[tuple[Clock, int], ...]
    problems: int


def summarise(ledger: Ledger) -> Summary:
    """Counts the record."""
    manners = Counter(one.manner for one in ledger.statements)
    relations = Counter(one.relation for one in ledger.figure_sets)
    clocks = Counter(one.clock for one in ledger.timeline)
    dates = [page.published.when for page in ledger.pages if page.published.when.known]
    return Summary(
        articles=len(ledger.pages),
        origins=len({page.origin or page.id for page in ledger.pages}),
        undated=sum(not page.published.when.known for page in ledger.pages),
        conflicting=sum(page.published.status is Status.CONFLICTING for page in ledger.pages),
        printed=whole(dates),
        statements=len(ledger.statements),
        asserted=sum(one.asserted for one in ledger.statements),
        by_manner=tuple((manner, manners[manner]) for manner in Manner if manners[manner]),
        speakers=len({one.entity or fold(one.speaker) for one in ledger.statements if one.speaker}),
        unnamed=sum(one.speaker is None for one in ledger.statements),
        entities=len(ledger.entities),
        figures=len(ledger.figures),
        figure_sets=tuple((relation, relations[relation]) for relation in Relation if relations[relation]),
        moments=tuple((clock, clocks[clock]) for clock in Clock if clocks[clock]),
        problems=sum(len(page.problems) for page in ledger.pages),
    )


def sentences(summary: Summary) -> tuple[str, ...]:
    """The summary as a reader would want it told: one sentence a line."""
    return tuple(filter(None, (_articles(summary), _statements(summary), _figures(summary), _moments(summary))))


def _articles(summary: Summary) -> str:
    if not summary.articles:
        return "No articles."
    told = counted(summary.articles, "article")
    if summary.origins < summary.articles:
        told += f" of {counted(summary.origins, 'origin')} (the rest are copies)"
    if summary.printed.known:
        told += f", printed {when(summary.printed)}"
    doubts = [
        f"{counted(count, 'article')} {clause}"
        for count, clause in (
            (summary.undated, "with no known date"),
            (summary.conflicting, "with conflicting evidence for the date"),
        )
        if count
    ]
    noted = f", {counted(summary.problems, 'problem')} noted" if summary.problems else ""
    return f"{told}{'; ' if doubts else ''}{', '.join(doubts)}{noted}."


def _statements(summary: Summary) -> str:
    if not summary.statements:
        return "No statements."
    manners = ", ".join(f"{count:,} {manner}" for manner, count in summary.by_manner)
    unnamed = f"; in {summary.unnamed:,} the speaker is not named" if summary.unnamed else ""
    candidates = summary.statements - summary.asserted
    are = "is a candidate" if candidates == 1 else "are candidates"
    marked = f"; {candidates:,} {are} to look at (~)" if candidates else ""
    return (
        f"{counted(summary.statements, 'statement')} ({manners}) "
        f"by {counted(summary.speakers, 'named speaker')}{unnamed}{marked}."
    )


def _figures(summary: Summary) -> str:
    if not summary.figures:
        return ""
    told = ", ".join(f"{count:,} {_SETS.get(relation, str(relation))}" for relation, count in summary.figure_sets)
    sets = counted(sum(count for _, count in summary.figure_sets), "set")
    return f"{counted(summary.figures, 'figure')}; {sets} for the same thing{f' ({told})' if told else ''}."


def _moments(summary: Summary) -> str:
    if not summary.moments:
        return ""
    total = sum(count for _, count in summary.moments)
    told = ", ".join(f"{count:,} {clock}" for clock, count in summary.moments)
    return f"{counted(total, 'line')} on the timeline ({told})."

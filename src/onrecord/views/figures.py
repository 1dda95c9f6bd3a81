"""Which numbers are in play, who gives them, and how those for the same property stand to each other."""

from dataclasses import dataclass

from onrecord.ledger.values import Figure, FigureSet, Ledger, Page, Relation
from onrecord.reading.values import Bound
from onrecord.text.article import Interval
from onrecord.views.names import matches
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure within its set. `speaker` None: the outlet says so in its own voice."""

    subject: str
    property: str | None
    relation: Relation
    words: str
    paired: str | None
    """The same quantity in another unit, as printed beside it."""
    low: float | None
    high: float | None
    unit: str | None
    bound: Bound
    of: str | None
    speaker: str | None
    outlet: str | None
    printed: Interval
    ambiguous: bool
    title: str | None
    article: str
    citation: str
    statement: str | None
    because: str
    relation_because: str
    set: str


def figures(ledger: Ledger, subject: str | None = None, property_: str | None = None) -> tuple[FigureRow, ...]:
    """The figures of every set whose subject and property are called so (all without either), set by set."""
    by_id = {figure.id: figure for figure in ledger.figures}
    pages = {page.id: page for page in ledger.pages}
    asked = (
        one
        for one in ledger.figure_sets
        if (subject is None or matches(subject, (one.subject,)))
        and (property_ is None or matches(property_, (one.property or "",)))
    )
    return tuple(_row(one, by_id[id_], by_id, pages) for one in asked for id_ in one.figures)


def _row(of_set: FigureSet, figure: Figure, by_id: dict[str, Figure], pages: dict[str, Page]) -> FigureRow:
    pair = by_id.get(figure.paired_with or "")
    page = pages.get(figure.article)
    return FigureRow(
        subject=of_set.subject,
        property=of_set.property,
        relation=of_set.relation,
        words=one_line(figure.citation.words),
        paired=one_line(pair.citation.words) if pair else None,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        bound=figure.bound,
        of=figure.of,
        speaker=figure.speaker,
        outlet=figure.outlet,
        printed=figure.printed,
        ambiguous=figure.ambiguous,
        title=page.title if page else None,
        article=figure.article,
        citation=permalink(figure.citation),
        statement=figure.statement,
        because=figure.because,
        relation_because=of_set.because,
        set=of_set.id,
    )

"""The ledger with its indexes: everything a page looks up by id, by article or by entity.

Made once per version of the story; never changed afterwards.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Figure, FigureSet, Ledger, Moment, Page, Statement
from onrecord.reading.values import EntityType
from onrecord.text.span import Citation, Span
from onrecord.views.folding import origin_words
from onrecord.views.judged import JudgedMark, marks_of
from onrecord.views.names import fold
from onrecord.views.statements import first_of, pages_of
from onrecord.views.who import Book, book
from onrecord.web.lines import Copy, Line, copy, file_of, line


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """A ledger and where to find things in it. Two shelves are equal only when they are the same one."""

    ledger: Ledger
    pages: Mapping[str, Page]
    statements: Mapping[str, Statement]
    entities: Mapping[str, Entity]
    figures: Mapping[str, Figure]
    sets: Mapping[str, FigureSet]
    """By the id of each of their figures."""
    statements_in: Mapping[str, tuple[Statement, ...]]
    """By article, in the order of the text."""
    figures_in: Mapping[str, tuple[Figure, ...]]
    moments_in: Mapping[str, tuple[Moment, ...]]
    statements_by: Mapping[str, tuple[Statement, ...]]
    """By entity."""
    book: Book
    """What the pages of entities look up."""
    whose: Mapping[str, str]
    """Folded name -> the id of the one entity that has it."""
    marks: Mapping[str, tuple[JudgedMark, ...]]
    """What people judged, by what it is about."""
    copy_of: Mapping[str, str]
    """Statement -> the first of its copies, where it is not that itself."""
    moment_copies: Mapping[str, tuple[Moment, ...]]
    """Line of the timeline -> those that copy it."""

    def outer(self, statement: Statement) -> Statement | None:
        """The statement in whose words this one stands."""
        return self.statements.get(statement.nested_in or "")

    def line(self, statement: Statement) -> Line:
        """The statement as a line, with what people judged of it."""
        pages = pages_of(statement, self.statements)
        others = [one for id_ in statement.copies if (one := self.statements.get(id_)) is not None]
        named, own = self.named(statement.origin), statement.origin == f"page {statement.article}" and pages == 1
        origin = "" if own else origin_words(pages, named, statement.outlet, statement.article)
        return replace(
            line(statement, self.outer(statement), self.marks.get(statement.id, ())),
            origin=origin,
            copies=tuple(
                copy(one.outlet, one.printed, one.content or one.cue or one.source, one.article, self._file(one))
                for one in others
            ),
            file=self._file(statement),
        )

    def _file(self, statement: Statement) -> str:
        return file_of(self.pages.get(statement.article))

    def named(self, origin: str) -> str:
        """An origin as a reader knows it: the file of a page that names no outlet."""
        page = self.pages.get(origin.removeprefix("page "))
        return file_of(page).rpartition("/")[2] or origin

    def once(self, found: Iterable[Statement]) -> list[Statement]:
        """The statements without those that copy another one that is here: the first here stands for all."""
        kept: dict[str, Statement] = {}
        for one in found:
            first = self.copy_of.get(one.id, one.id)
            if first not in kept or first == one.id:
                kept[first] = one
        return list(kept.values())

    def carriers(self, moment: str) -> tuple[Copy, ...]:
        """The other pages that carry a line of the timeline."""
        found = self.moment_copies.get(moment, ())
        held = ((one, self.pages.get(one.article)) for one in found)
        return tuple(
            copy(p.outlet, p.published.when, one.citations, p.id, file_of(p)) for one, p in held if p is not None
        )


def shelve(ledger: Ledger) -> Shelf:
    """The indexes of `ledger`."""
    by_article: dict[str, list[Statement]] = defaultdict(list)
    by_entity: dict[str, list[Statement]] = defaultdict(list)
    figures: dict[str, list[Figure]] = defaultdict(list)
    moments: dict[str, list[Moment]] = defaultdict(list)
    for statement in ledger.statements:
        by_article[statement.article].append(statement)
        if statement.voice:
            by_entity[statement.voice].append(statement)
    for figure in ledger.figures:
        figures[figure.article].append(figure)
    for moment in ledger.timeline:
        moments[moment.article].append(moment)
    copied: dict[str, list[Moment]] = defaultdict(list)
    for moment in ledger.timeline:
        if moment.copy_of is not None:
            copied[moment.copy_of].append(moment)
    opened = book(ledger)
    pages, held = opened.pages, opened.statements
    return Shelf(
        ledger=ledger,
        pages=pages,
        statements=held,
        entities=opened.entities,
        figures={figure.id: figure for figure in ledger.figures},
        sets={figure: group for group in ledger.figure_sets for figure in group.figures},
        statements_in={id_: tuple(sorted(these, key=begins)) for id_, these in by_article.items()},
        figures_in={id_: tuple(these) for id_, these in figures.items()},
        moments_in={id_: tuple(these) for id_, these in moments.items()},
        statements_by={id_: tuple(these) for id_, these in by_entity.items()},
        book=opened,
        whose=_whose(ledger),
        marks=marks_of(ledger),
        copy_of={one.id: first for one in ledger.statements if one.copies and (first := first_of(one, pages, held))},
        moment_copies={id_: tuple(these) for id_, these in copied.items()},
    )


def _whose(ledger: Ledger) -> Mapping[str, str]:
    held: dict[str, set[str]] = defaultdict(set)
    for entity in ledger.entities:
        if entity.type is EntityType.SOURCE:
            continue
        for form in (entity.name, *(alias.form for alias in entity.aliases)):
            held[fold(form)].add(entity.id)
    return {form: min(ids) for form, ids in held.items() if len(ids) == 1}


def begins(statement: Statement) -> tuple[int, int]:
    """Where a statement stands in its article, for sorting."""
    spans = [c.span for c in (*statement.source, *statement.cue, *statement.content)]
    return min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)


def citations_of(statement: Statement) -> tuple[Citation, ...]:
    """Every citation that a statement rests on."""
    single = (statement.speaker_named, statement.said_words, *(link.citation for link in statement.chain))
    several = (*statement.source, *statement.cue, *statement.content, *statement.addressee)
    return several + tuple(citation for citation in single if citation is not None)


def citations_of_figure(figure: Figure) -> tuple[Citation, ...]:
    """Every citation that a figure rests on."""
    rest = (figure.of_words, figure.property_words)
    return (figure.citation, *(citation for citation in rest if citation is not None))


def rests_on(citations: Iterable[Citation], article: str, span: Span) -> bool:
    """Whether something with these citations rests on the words at `span` of `article`."""
    return any(c.article == article and c.span.overlaps(span) for c in citations)

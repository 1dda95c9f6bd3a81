"""What is least certain in a record, first: the questions that a person could answer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from onrecord.ledger.entity_values import Entity, Join
from onrecord.ledger.judged_statements import place_of
from onrecord.ledger.values import FigureSet, Ledger, Page, Relation, Statement
from onrecord.ledger.verdicts import About, Standing, Verdict
from onrecord.text.article import Status
from onrecord.text.span import Citation
from onrecord.views.drafting import Wish
from onrecord.views.entities import doubtful_joins
from onrecord.views.meant import FEWEST, UnclearError
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line, when
from onrecord.views.statements import StatementRow, statement_rows

_EVEN = 0.5
"""How sure the record is of what could as well be otherwise."""
_UNKNOWN = 0.0
"""How sure the record is of what it does not know."""
_LIKELY = 0.5
"""From this confidence on it is a statement, and only its speaker is asked for."""

_DIGITS = 12
"""Of the id of a question."""

_DATES = {Status.UNKNOWN: _UNKNOWN, Status.CONFLICTING: _EVEN}
"""Days of printing that a person should look at, and how sure the record is of them."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One question. `id` is that of the thing that it is about, `answers` are what `onrecord review ID` takes."""

    id: str
    about: About
    question: str
    words: str
    says: str
    """What the record has now."""
    sure: float
    """How sure the record is of that, 0 to 1."""
    because: str
    answers: tuple[str, ...]
    citation: str
    title: str | None
    others: tuple[str, ...] = ()
    """What it may be one with, where the question is that: ids of figures, or the place of the other name."""
    place: str = ""
    """The place of the first name, where the question is of two names; `id` is the question's own."""
    thing: str = ""
    """The id of whom both names are, as the record has it."""


@dataclass(frozen=True, slots=True)
class Open:
    """A question that is open: what it takes to put it in order and to count it, without the sentences of its row."""

    id: str
    about: About
    question: str
    sure: float
    citation: str
    of: Statement | ReviewRow
    """A statement of which the row is still to be made, or the row."""


def review(ledger: Ledger) -> tuple[ReviewRow, ...]:
    """Every question that nobody has answered yet, the least certain first."""
    return rows_of(ledger, questions(ledger))


def questions(ledger: Ledger) -> tuple[Open, ...]:
    """The same questions in the same order, without their rows: who shows a few need not make all."""
    answered = {
        (thing, one.verdict) for one in ledger.judged if one.standing is Standing.IN_FORCE for thing in one.things
    }
    pages = {page.id: page for page in ledger.pages}
    rows = (_open(row) for row in (*_of_pages(ledger), *_of_sets(ledger, pages)))
    asked = (*rows, *map(_of_statement, ledger.statements))
    open_ = [one for one in asked if not any((one.id, verdict) in answered for verdict in _SETTLE[one.question])]
    rest = (*open_, *map(_open, _of_joins(ledger)))
    return tuple(sorted(rest, key=lambda one: (one.sure, one.citation, one.id)))


def rows_of(ledger: Ledger, asked: Sequence[Open]) -> tuple[ReviewRow, ...]:
    """The rows of some of the questions of `ledger`, in their order."""
    said = (one.of for one in asked if isinstance(one.of, Statement))
    shown = {row.id: row for row in statement_rows(ledger, said)}
    return tuple(_row(one, one.of, shown[one.id]) if isinstance(one.of, Statement) else one.of for one in asked)


def answer(row: ReviewRow, given: str, value: str, why: str) -> tuple[Wish, ...]:
    """The judgements that an answer to a question stands for. Raises `UnclearError`."""
    if given not in row.answers:
        message = f"{given!r} is no answer to “{row.question}”; say one of: {', '.join(row.answers)}"
        raise UnclearError(message)
    verdict = Verdict(given)
    if row.others:
        return tuple(Wish(verdict, (row.place or row.id, other), "", why, row.about) for other in row.others)
    return (Wish(verdict, (row.id,), value, why),)


def question_meant(rows: tuple[ReviewRow, ...], name: str) -> ReviewRow:
    """The question about the thing whose id begins with `name`. Raises `UnclearError`."""
    found = [row for row in rows if len(name) >= FEWEST and row.id.startswith(name)]
    if len({row.id for row in found}) != 1:
        what = f"{len(found)} questions begin with" if found else "no open question begins with"
        message = f"{what} {name!r}; see: onrecord review"
        raise UnclearError(message)
    return found[0]


_WHO = "Who says this?"
_RIGHT = "Is this right?"
_OUTLET = "Which outlet printed this?"
_DAY = "When was this printed?"
_ONE = "Are these figures of one thing?"
_SAME = "Are these the same?"

_SETTLE: Mapping[str, tuple[Verdict, ...]] = {
    _WHO: (Verdict.SPEAKER, Verdict.NOT_A_STATEMENT),
    _RIGHT: (Verdict.RIGHT, Verdict.SPEAKER, Verdict.WORDS, Verdict.NOT_A_STATEMENT),
    _OUTLET: (Verdict.OUTLET,),
    _DAY: (Verdict.PUBLISHED,),
    _ONE: (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE),
    _SAME: (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE),
}
"""Question -> what settles it."""


def _of_pages(ledger: Ledger) -> Iterator[ReviewRow]:
    for page in ledger.pages:
        if page.outlet is None:
            yield _of_page(page, _OUTLET, "outlet unknown", _UNKNOWN, "the page names none")
        if page.published.status in _DATES:
            day, sure = when(page.published.when), _DATES[page.published.status]
            yield _of_page(page, _DAY, day, sure, f"date {page.published.status.value}")


def _of_page(page: Page, question: str, says: str, sure: float, because: str) -> ReviewRow:
    answers = tuple(verdict.value for verdict in _SETTLE[question])
    words = page.title or (page.paths[0] if page.paths else page.id)
    return ReviewRow(page.id, About.PAGE, question, words, says, sure, because, answers, page.id, page.title)


def _open(row: ReviewRow) -> Open:
    return Open(row.id, row.about, row.question, row.sure, row.citation, row)


def _of_statement(one: Statement) -> Open:
    nameless = one.speaker is None and one.confidence >= _LIKELY
    question, sure = (_WHO, _EVEN) if nameless else (_RIGHT, _sure(one))
    return Open(one.id, About.STATEMENT, question, sure, permalink(Citation(one.article, place_of(one), "")), one)


def _row(asked: Open, said: Statement, shown: StatementRow) -> ReviewRow:
    return ReviewRow(
        id=asked.id,
        about=asked.about,
        question=asked.question,
        words=shown.words,
        says=shown.sentence,
        sure=asked.sure,
        because=said.speaker_because if asked.question == _WHO else said.because,
        answers=tuple(verdict.value for verdict in _SETTLE[asked.question]),
        citation=asked.citation,
        title=shown.title,
    )


def _sure(statement: Statement) -> float:
    """How sure the record is that this is a statement, or that it is none."""
    return round(max(statement.confidence, 1 - statement.confidence), 3)


def _of_joins(ledger: Ledger) -> Iterator[ReviewRow]:
    """Names that the record has joined and is not sure of, but for those that somebody has answered."""
    titles = {page.id: page.title for page in ledger.pages}
    told = {
        frozenset((c.article, c.span) for c in one.citations)
        for one in ledger.judged
        if one.about is About.ENTITY and one.standing is Standing.IN_FORCE and one.verdict in _SETTLE[_SAME]
    }
    for entity in ledger.entities:
        for join in doubtful_joins(entity):
            if frozenset((c.article, c.span) for c in (join.left, join.right)) not in told:
                yield _of_join(entity, join, titles)


def _of_join(entity: Entity, join: Join, titles: Mapping[str, str | None]) -> ReviewRow:
    left, right = permalink(join.left), permalink(join.right)
    return ReviewRow(
        id=sha256(f"{left}\x1f{right}".encode()).hexdigest()[:_DIGITS],
        about=About.ENTITY,
        question=_SAME,
        words=" / ".join(f"“{one_line(c.words)}”" for c in (join.left, join.right)),
        says=f"both are {one_line(entity.name)}",
        sure=join.sure,
        because=join.because,
        answers=tuple(verdict.value for verdict in _SETTLE[_SAME]),
        citation=left,
        title=titles.get(join.left.article),
        others=(right,),
        place=left,
        thing=entity.id,
    )


def _of_sets(ledger: Ledger, pages: Mapping[str, Page]) -> Iterator[ReviewRow]:
    figures = {one.id: one for one in ledger.figures}
    for one in ledger.figure_sets:
        if one.relation is Relation.AMBIGUOUS and not one.judged:
            yield _of_set(one, pages, [figures[id_].citation for id_ in one.figures])


def _of_set(one: FigureSet, pages: Mapping[str, Page], cited: list[Citation]) -> ReviewRow:
    first, *others = one.figures
    return ReviewRow(
        id=first,
        about=About.FIGURE,
        question=_ONE,
        words=" / ".join(dict.fromkeys(one_line(c.words) for c in cited)),
        says=f"{one.subject}{f', {one.property}' if one.property else ''}: unclear whether of one thing",
        sure=_EVEN,
        because=one.because,
        answers=tuple(verdict.value for verdict in _SETTLE[_ONE]),
        citation=permalink(cited[0]),
        title=pages[cited[0].article].title if cited[0].article in pages else None,
        others=tuple(others),
    )

"""What is new: what an added article, or every article printed since a day, changes in what was on record before.

"Before" goes by the printed clock. An article that may have been printed on either side of the day is compared with
nothing and listed as such; nothing is dropped, and nothing that was on record is retired by what is new.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Article, Interval
from onrecord.text.span import Citation
from onrecord.views.days import sooner
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import one_line

Texts = Callable[[str], Article | None]
"""The article with an id: only a few are looked into."""


class Change(StrEnum):
    """What is new about something, the most urgent first.

    `correction`: an article says that something printed was wrong. `shift`: a speaker's position is no longer the old
    one. `vanished_words`: a later version of an article lacks them. `denial`: somebody denies something.
    `changed_figure`: another value for the same thing. `first_named_source`: what only unnamed sources, or outlets in
    their own voice, had said, somebody says by name. `copy`: an article, or passages of it, stood on record before.
    `undated`: an article of which it cannot be told whether it is new.
    """

    CORRECTION = "correction"
    SHIFT = "shift"
    VANISHED_WORDS = "vanished_words"
    DENIAL = "denial"
    CHANGED_FIGURE = "changed_figure"
    FIRST_NAMED_SOURCE = "first_named_source"
    NEW_STATEMENT = "new_statement"
    REPEAT = "repeat"
    COPY = "copy"
    UNDATED = "undated"


_URGENCY = {
    Change.CORRECTION: "a correction comes first: it says that what was printed was wrong",
    Change.SHIFT: "a changed position comes before new words",
    Change.VANISHED_WORDS: "what an article no longer says comes before new words",
    Change.DENIAL: "a denial comes before other statements",
    Change.CHANGED_FIGURE: "a changed figure comes before other statements",
    Change.FIRST_NAMED_SOURCE: "a first name for a claim comes before other statements",
    Change.NEW_STATEMENT: "of new statements, what more articles carry comes first, then who is on record more often",
    Change.REPEAT: "what was on record before comes after what is new; changed wordings first",
    Change.COPY: "copies bring nothing new",
    Change.UNDATED: "its date leaves open whether it is new",
}
"""Why a kind stands where it does."""
_ORDER = {kind: place for place, kind in enumerate(Change)}


@dataclass(frozen=True, slots=True)
class Cited:
    """Words and where they stand: article, first file of it, code points `start..end` in its text, permalink."""

    citation: str
    article: str
    path: str
    outlet: str | None
    printed: Interval
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing that is new. `what` is always words of an article; `because` says why it is here, and why so high."""

    kind: Change
    rank: int
    """1 for what comes first."""
    because: str
    what: str
    speaker: str | None
    article: str
    """The new article."""
    path: str
    outlet: str | None
    title: str | None
    printed: Interval
    citations: tuple[Cited, ...]
    """The new words."""
    before: tuple[Cited, ...]
    """What was on record before; () where it is wholly new."""
    statement: str | None
    """Id of the new statement, where it is one."""
    pages: int
    """How many of the new articles carry it."""
    asserted: bool
    """False for a candidate that a person should look at."""
    subject: str | None = None
    """What a figure is of."""


@dataclass(frozen=True, slots=True)
class ChangesAsked:
    """Since which day, or with which article (its id), something is new. One of them is given."""

    since: date | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Sides:
    """The ids of new articles, of those on record before, and of those of which it cannot be told."""

    new: frozenset[str]
    before: frozenset[str]
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something new as a finder hands it over. `weight` orders what is of one kind: the smallest first."""

    kind: Change
    because: str
    article: str
    citations: tuple[Citation, ...]
    before: tuple[Citation, ...] = ()
    what: tuple[Citation, ...] = ()
    """The words to show; () stands for `citations`."""
    statement: Statement | None = None
    speaker: str | None = None
    pages: int = 1
    weight: tuple[int, ...] = ()
    subject: str | None = None


def sides(ledger: Ledger, asked: ChangesAsked) -> Sides:
    """Which articles are new. All others were on record before one article that is added, whenever it was printed."""
    ids = frozenset(page.id for page in ledger.pages)
    if asked.article is not None:
        new = frozenset({asked.article}) & ids
        return Sides(new, ids - new)
    since = asked.since or date.min
    new = frozenset(p.id for p in ledger.pages if (first := p.published.when.earliest) is not None and first >= since)
    old = frozenset(p.id for p in ledger.pages if (last := p.published.when.latest) is not None and last < since)
    return Sides(new, old, ids - new - old)


def ranked(ledger: Ledger, found: Iterable[Finding]) -> tuple[ChangeRow, ...]:
    """The findings as rows, the most urgent first."""
    pages = {page.id: page for page in ledger.pages}
    kept = [one for one in found if one.citations and one.article in pages]
    kept.sort(key=lambda one: (_ORDER[one.kind], one.weight, _when(pages[one.article]), one.article, one.citations[0]))
    return tuple(replace(_row(one, pages), rank=rank) for rank, one in enumerate(kept, start=1))


def _when(page: Page) -> tuple[int, int]:
    """Newest first."""
    first, last = sooner(page.published.when)
    return -first.toordinal(), -last.toordinal()


def _row(one: Finding, pages: dict[str, Page]) -> ChangeRow:
    page = pages[one.article]
    return ChangeRow(
        kind=one.kind,
        rank=0,
        because=f"{one.because}; {_URGENCY[one.kind]}",
        what=" … ".join(one_line(cited.words) for cited in one.what or one.citations),
        speaker=one.statement.speaker if one.statement else one.speaker,
        article=page.id,
        path=page.paths[0] if page.paths else "",
        outlet=page.outlet,
        title=page.title,
        printed=page.published.when,
        citations=tuple(_cited(one.citations, pages)),
        before=tuple(_cited(one.before, pages)),
        statement=one.statement.id if one.statement else None,
        pages=one.pages,
        asserted=one.statement.asserted if one.statement else True,
        subject=one.subject,
    )


def _cited(citations: Iterable[Citation], pages: dict[str, Page]) -> Iterator[Cited]:
    for one in citations:
        page = pages.get(one.article)
        yield Cited(
            citation=permalink_of((one,)) or one.article,
            article=one.article,
            path=page.paths[0] if page and page.paths else "",
            outlet=page.outlet if page else None,
            printed=page.published.when if page else Interval(None, None),
            start=one.span.start,
            end=one.span.end,
            words=one.words,
        )

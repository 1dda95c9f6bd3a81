"""What a reader needs in five minutes: what is new since a day, in groups, one sentence a line, with its words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Role
from onrecord.text.span import Citation, Span
from onrecord.views.changes import Change, ChangeRow, ChangesAsked, Cited, Texts
from onrecord.views.full_names import in_full
from onrecord.views.papers import Paper, Section, Sentence, Words, material
from onrecord.views.phrases import capital, counted, day, one_line, when
from onrecord.views.telling import can_be_told, in_print, told
from onrecord.views.whats_new import whats_new


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading, the kinds of change that stand under it, and how many lines a reader has time for."""

    heading: str
    kinds: tuple[Change, ...]
    most: int
    none: str


_TURN = 2
"""Lines that a speaker has before the others have had theirs."""
_GROUPS = (
    _Group(
        "Corrections and vanished words",
        (Change.CORRECTION, Change.VANISHED_WORDS),
        6,
        "No correction, and no words vanished.",
    ),
    _Group("Changed positions and denials", (Change.SHIFT, Change.DENIAL), 6, "Nobody denies anything new."),
    _Group("Figures", (Change.CHANGED_FIGURE,), 6, "No figure changed."),
    _Group("Now said by name", (Change.FIRST_NAMED_SOURCE,), 4, "No claim got its first named source."),
    _Group("New statements", (Change.NEW_STATEMENT,), 12, "Nobody said anything new."),
    _Group("Said before", (Change.REPEAT, Change.COPY), 5, "Nothing was repeated or copied."),
    _Group("Not known to be new", (Change.UNDATED,), 5, "Every article has a date."),
)


def newest_day(ledger: Ledger) -> date | None:
    """The last day on which an article was surely printed."""
    days = [page.published.when.earliest for page in ledger.pages if page.published.when.width == 0]
    return max((one for one in days if one), default=None)


def digest(ledger: Ledger, since: date, texts: Texts, *, candidates: bool = False) -> Paper:
    """The digest of everything printed on `since` or later; candidates only where asked."""
    ledger = in_full(ledger)
    rows = whats_new(ledger, ChangesAsked(since), texts)
    pages = {page.id: page for page in ledger.pages}
    statements = {one.id: one for one in ledger.statements}
    new = {row.article for row in rows if row.kind is not Change.UNDATED}
    lead = (
        f"Printed on {day(since)} or later: {counted(len(new), 'article')} with something new.",
        "Each line reports what was reported; its note has the very words.",
    )
    sections = tuple(_section(group, rows, pages, statements, candidates=candidates) for group in _GROUPS)
    return Paper(f"What is new since {day(since)}", lead, sections)


def _section(
    group: _Group,
    rows: Sequence[ChangeRow],
    pages: Mapping[str, Page],
    statements: Mapping[str, Statement],
    *,
    candidates: bool,
) -> Section:
    mine = [row for row in rows if row.kind in group.kinds]
    kept = [row for row in mine if (row.asserted or candidates) and _makes_a_line(statements.get(row.statement or ""))]
    shown = tuple(
        line(row, pages, statements.get(row.statement or "")) for row in _chosen(kept, group.most, statements)
    )
    more = len(kept) - len(shown)
    unsure = sum(not row.asserted for row in mine) * (not candidates)
    more += len(mine) - len(kept) - unsure
    left = [f"{more} more"] * bool(more) + [counted(unsure, "candidate") + " not shown"] * bool(unsure)
    hint = f"{' and '.join(left)}: see onrecord changes." if left else ""
    return Section(group.heading, shown, group.none, capital(hint))


def _makes_a_line(statement: Statement | None) -> bool:
    """Whether it can be told; a headline repeats what its article says."""
    return statement is None or (statement.role is not Role.HEADLINE and can_be_told(statement))


def _chosen(rows: Sequence[ChangeRow], most: int, statements: Mapping[str, Statement]) -> Sequence[ChangeRow]:
    """The first rows, but no speaker a third time before every other has had a word."""
    heard = Counter[str]()
    turns = []
    for row in rows:
        said = statements.get(row.statement or "")
        voice = (said.entity if said else None) or row.speaker or row.article
        heard[voice] += 1
        turns.append(((heard[voice] - 1) // _TURN, row.rank, row))
    first = sorted(turns, key=lambda turn: turn[:2])[:most]
    return [row for _, _, row in sorted(first, key=lambda turn: turn[1])]


def line(row: ChangeRow, pages: Mapping[str, Page], statement: Statement | None) -> Sentence:
    """A change as a sentence."""
    before = tuple(map(_place, row.before))
    if statement is not None:
        sentence = told(statement, pages, row.because)
        parts, citations = sentence.parts, sentence.citations
        extra = _addition(row, pages)
        return Sentence((*parts, *extra), (*citations, *before), row.because, sentence.candidate)
    outlet, printed = in_print(pages.get(row.article))
    citations = tuple(map(_place, row.citations))
    return Sentence(_parts(row, outlet, printed), (*citations, *before), row.because, not row.asserted)


def _addition(row: ChangeRow, pages: Mapping[str, Page]) -> tuple[str | Words, ...]:
    """What is to be said of a statement besides its words."""
    carried = f" In {counted(row.pages, 'article')}." if row.pages > 1 else ""
    if not row.before:
        return (carried,)
    first = row.before[0]
    outlet, printed = in_print(pages.get(first.article))
    if row.kind is Change.SHIFT:
        return (f"{carried} Earlier words of the same speaker, which cannot hold beside these: ", *_dated([first]), ".")
    if row.kind is Change.DENIAL:
        return (f"{carried} What is denied: ", *_dated([first]), ".")
    if row.kind is Change.FIRST_NAMED_SOURCE:
        return (f"{carried} {outlet} ({printed}) had it from no named source.",)
    return (f"{carried} It was first reported in {outlet} ({printed}).",)


def _parts(row: ChangeRow, outlet: str, printed: str) -> tuple[str | Words, ...]:
    found = row.because.partition(";")[0]
    match row.kind:
        case Change.CORRECTION:
            behind = (" It seems to concern ", *_dated(row.before), ".") if row.before else ()
            return (f"{outlet} ({printed}) printed a correction: ", *_quoted(row.citations), ".", *behind)
        case Change.VANISHED_WORDS:
            return (f"{outlet} ({printed}) no longer has the words ", *_quoted(row.before), f": {found}.")
        case Change.CHANGED_FIGURE | Change.FIRST_NAMED_SOURCE:
            voice = f"{row.speaker}, in {outlet}" if row.speaker else f"{outlet} in its own voice"
            of = f"{capital(row.subject)}: " if row.subject else ""
            return (of, *_quoted(row.citations), f" ({voice}, {printed}); before: ", *_dated(row.before), ".")
        case Change.COPY:
            told_so = found.removeprefix("the article ")
            return (f"{outlet} ({printed}): {told_so}." if told_so == found else f"{outlet} ({printed}) {told_so}.",)
        case _:
            return (*_quoted(row.citations), f": {found}.")


def _quoted(cited: Sequence[Cited]) -> Iterator[str | Words]:
    """The words, each place in quotation marks."""
    for n, one in enumerate(cited):
        yield ", “" if n else "“"
        yield from material(one_line(one.words).strip("# ").removesuffix("."))
        yield "”"


def _dated(cited: Sequence[Cited]) -> Iterator[str | Words]:
    """The words, each place with outlet and date."""
    for n, one in enumerate(cited):
        yield from (", " * bool(n), *_quoted([one]), f" ({one.outlet or 'outlet unknown'}, {when(one.printed)})")


def _place(one: Cited) -> Citation:
    return Citation(one.article, Span(one.start, one.end), one.words)

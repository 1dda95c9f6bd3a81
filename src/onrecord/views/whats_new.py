"""The table of contents of what is new: every finder, then the order in which a reader should see what they found."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from onrecord.ledger.values import Ledger, Page
from onrecord.text.article import Role
from onrecord.text.span import Citation, Span, cite
from onrecord.views.changes import Change, ChangeRow, ChangesAsked, Finding, Sides, Texts, ranked, sides
from onrecord.views.new_figures import new_figures
from onrecord.views.new_positions import shifts
from onrecord.views.new_statements import new_statements
from onrecord.views.new_words import corrections, vanished
from onrecord.views.phrases import counted, when


def whats_new(ledger: Ledger, asked: ChangesAsked, texts: Texts) -> tuple[ChangeRow, ...]:
    """What is new since a day, or with an article: ranked, and every row with its words and those on record before."""
    found = sides(ledger, asked)
    corrected = tuple(corrections(ledger, found, texts))
    shifted = tuple(shifts(ledger, found))
    told = {one.statement.id for one in shifted if one.statement}
    own: dict[str, list[Span]] = {}
    for one in corrected:
        for cited in one.citations:
            own.setdefault(cited.article, []).append(cited.span)
    return ranked(
        ledger,
        (
            *corrected,
            *vanished(ledger, found, texts),
            *shifted,
            *new_figures(ledger, found),
            *(one for one in new_statements(ledger, found) if not _within(one, own) and _id(one) not in told),
            *_undated(ledger, found, texts),
        ),
    )


def _id(one: Finding) -> str | None:
    return one.statement.id if one.statement else None


def _within(one: Finding, corrected: Mapping[str, Sequence[Span]]) -> bool:
    """Whether it is a part of a correction, which stands on its own line."""
    return all(any(span.covers(cited.span) for span in corrected.get(cited.article, ())) for cited in one.citations)


def _undated(ledger: Ledger, found: Sides, texts: Texts) -> Iterator[Finding]:
    """Articles of which it cannot be told whether they are new."""
    counts = Counter(one.article for one in ledger.statements if one.article in found.unsure)
    for page in ledger.pages:
        cited = headline(page, texts) if page.id in found.unsure else None
        if cited is not None:
            count = counts[page.id]
            told = f"printed {when(page.published.when)}" if page.published.when.known else "its date is unknown"
            may = f"so its {counted(count, 'statement')} may be new or not (see changes --article)"
            because = f"{told}, {may if count else 'and it has no statement'}"
            yield Finding(Change.UNDATED, because, page.id, (cited,))


def headline(page: Page, texts: Texts) -> Citation | None:
    """Where an article's headline stands; without one, its first paragraph."""
    article = texts(page.id)
    if article is None:
        return None
    by_role = {s.role: s.span for s in reversed(article.segments)}
    span = by_role.get(Role.HEADLINE) or by_role.get(Role.BODY)
    return None if span is None else cite(article.id, article.text, span)

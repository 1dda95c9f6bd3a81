"""The words of a place, in their context, and the statements that rest on them."""

import re
from dataclasses import dataclass

from onrecord.ledger.values import Ledger, Statement
from onrecord.text.article import Article, Interval
from onrecord.text.span import Citation, Span
from onrecord.views.permalink import permalink
from onrecord.views.statements import StatementRow, statement_rows

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class Shown:
    """Words in context. `before`, `words` and `after` are the article's own, line ends and all."""

    citation: str
    article: str
    title: str | None
    outlet: str | None
    printed: Interval
    line: int
    """Number of the line on which the words start, from 1."""
    role: str
    """What the segment is for, or "between segments"."""
    before: str
    words: str
    after: str
    statements: tuple[StatementRow, ...]


def show(ledger: Ledger, article: Article, span: Span, context: int = 1) -> Shown | None:
    """The words of `span` with `context` lines that are not blank on either side; None where the text ends before."""
    if span.end > len(article.text):
        return None
    lines = [Span(*found.span()) for found in _LINE.finditer(article.text) if found.end() > found.start()]
    start, end = _around(article.text, lines, span, context)
    role = next((one.role.value for one in article.segments if one.span.overlaps(span)), "between segments")
    return Shown(
        citation=permalink(Citation(article.id, span, "")),
        article=article.id,
        title=article.title,
        outlet=article.outlet,
        printed=article.published.when,
        line=max(1, sum(line.start <= span.start for line in lines)),
        role=role,
        before=article.text[start : span.start],
        words=span.of(article.text),
        after=article.text[span.end : end],
        statements=statement_rows(ledger, (one for one in ledger.statements if _rests_on(one, article.id, span))),
    )


def _around(text: str, lines: list[Span], span: Span, context: int) -> tuple[int, int]:
    """Where the context starts and ends: whole lines, `context` of them with words on either side."""
    earlier = [line for line in lines if line.end <= span.start and line.of(text).strip()]
    later = [line for line in lines if line.start >= max(span.end, 1) and line.of(text).strip()]
    own = [line for line in lines if line.overlaps(span) or line.start <= span.start < line.end]
    start = min([span.start, *(line.start for line in own), *(line.start for line in earlier[-context:] if context)])
    end = max([span.end, *(line.end for line in own), *(line.end for line in later[:context])])
    return start, end


def _rests_on(statement: Statement, article: str, span: Span) -> bool:
    """Whether any of the statement's words is among the words of `span`."""
    if statement.article != article:
        return False
    parts = statement.source + statement.cue + statement.content + statement.addressee
    return any(part.span.overlaps(span) for part in parts)

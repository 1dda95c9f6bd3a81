"""The article: its words with every mark, what was set aside and why, and the way back from words to record."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Figure, Moment, Page, Statement
from onrecord.text.article import Article, Role
from onrecord.text.span import Citation, Span
from onrecord.views.phrases import one_line
from onrecord.web import lines
from onrecord.web.desk import Desk
from onrecord.web.jsonld import news_article
from onrecord.web.marks import LIT, Block, Mark, Note, blocks
from onrecord.web.shelf import Shelf, citations_of, citations_of_figure, rests_on

_WHERE = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A statement with its number in this article; `lit` when it rests on the words that were asked for."""

    number: int
    line: lines.Line
    lit: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that follow one another and are all of the story, or all set aside."""

    aside: bool
    blocks: tuple[Block, ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of the blocks, each once, in order."""
        return tuple(dict.fromkeys(block.role for block in self.blocks if block.role))

    @property
    def reasons(self) -> tuple[str, ...]:
        """The rules that set the blocks aside."""
        return tuple(dict.fromkeys(block.because for block in self.blocks if block.because))

    @property
    def lit(self) -> bool:
        """Whether words that were asked for are in here: then it must not be folded."""
        return any(block.lit for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that the article page shows."""

    page: Page
    titled: bool
    """Whether the text itself begins with the title, so that the page need not show it twice."""
    groups: tuple[Group, ...]
    notes: tuple[Numbered, ...]
    asked: Span | None
    words: str
    missing: bool
    """Whether words were asked for that the article does not have."""
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]

    @property
    def chain(self) -> Statement | None:
        """The statement whose chain of authority stands above the words."""
        return next((one for one in self.statements if one.chain), None)


def page(desk: Desk, request: Request) -> Response:
    """The article as a page of its own."""
    opened = opening(desk, request, beside=False)
    title = opened.page.title or "Untitled article"
    shelf, id_ = desk.shelf(request), opened.page.id
    context = {
        "a": opened,
        "shelf": shelf,
        "origin": shelf.pages.get(opened.page.origin) if opened.page.origin != id_ else None,
        "taken": [one for one in shelf.ledger.pages if one.origin == id_ and one.id != id_],
        "shared": sum(id_ in {one.a, one.b} for one in shelf.ledger.copies),
        "version": next((one for one in shelf.ledger.versions if id_ in one.articles), None),
        "jsonld": news_article(opened.page),
    }
    return desk.page(request, "article.html", title, context)


def pane(desk: Desk, request: Request) -> Response:
    """The article as it stands beside a list on a wide screen."""
    opened = opening(desk, request, beside=True)
    return desk.page(request, "pane.html", "", {"a": opened, "shelf": desk.shelf(request)})


def opening(desk: Desk, request: Request, *, beside: bool) -> Opened:
    """The article that the address names, with the words lit that it asks for.

    `beside` a list there is no room for notes: their numbers lead to the statements' own pages.
    """
    shelf = desk.shelf(request)
    id_ = request.path_params["article"]
    article, held = desk.source.article(id_), shelf.pages.get(id_)
    if article is None or held is None:
        raise desk.nothing(request, "no article with this id")
    wanted = where(request.query_params.get("c", ""))
    span = wanted if wanted and wanted.end <= len(article.text) else None
    said = shelf.statements_in.get(id_, ())
    notes = tuple(_notes(shelf, id_, span))
    return Opened(
        page=held,
        titled=any(
            one.role is Role.HEADLINE and one_line(article.words(one.span)) == one_line(held.title or "")
            for one in article.segments
        ),
        groups=tuple(_groups(_blocks(shelf, article, notes, span, beside=beside))),
        notes=notes,
        asked=span,
        words=span.of(article.text) if span else "",
        missing="c" in request.query_params and span is None,
        statements=tuple(one for one in said if span and rests_on(citations_of(one), id_, span)),
        figures=tuple(
            one for one in shelf.figures_in.get(id_, ()) if span and rests_on(citations_of_figure(one), id_, span)
        ),
        moments=tuple(one for one in shelf.moments_in.get(id_, ()) if span and rests_on(one.citations, id_, span)),
    )


def where(written: str) -> Span | None:
    """The span in `120-168`; None when it is not one."""
    found = _WHERE.fullmatch(written)
    if found is None or int(found[1]) >= int(found[2]):
        return None
    return Span(int(found[1]), int(found[2]))


def _notes(shelf: Shelf, article: str, span: Span | None) -> Iterator[Numbered]:
    for number, statement in enumerate(shelf.statements_in.get(article, ()), start=1):
        lit = span is not None and rests_on(citations_of(statement), article, span)
        yield Numbered(number, shelf.line(statement), lit)


def _blocks(
    shelf: Shelf, article: Article, notes: tuple[Numbered, ...], lit: Span | None, *, beside: bool
) -> list[Block]:
    figures = shelf.figures_in.get(article.id, ())
    marks = [mark for note in notes for mark in _marks(note.line.statement)]
    marks += [Mark(figure.citation.span, "figure") for figure in figures]
    if lit:
        marks.append(Mark(lit, LIT))
    return blocks(article, marks, _anchors(shelf, article.id, lit), _numbers(notes, beside=beside))


def _marks(statement: Statement) -> Iterator[Mark]:
    """Source, cue and content, each with its own look; a candidate's content is pale."""
    looks = (
        (statement.source, "source"),
        (statement.cue, "cue"),
        (statement.content, f"said-{statement.manner.value}"),
        (statement.content if not statement.asserted else (), "pale"),
        (tuple(link.citation for link in statement.chain if link.citation), "relay"),
    )
    for citations, look in looks:
        for citation in citations:
            yield Mark(citation.span, look)


def _numbers(notes: tuple[Numbered, ...], *, beside: bool) -> Iterator[Note]:
    for note in notes:
        ends = [c.span.end for c in note.line.statement.content or note.line.statement.cue]
        if ends:
            label = f"Statement {note.number}, {note.line.speaker}"
            href = f"/statement/{note.line.id}" if beside else f"#n{note.number}"
            yield Note(max(ends), note.number, href, label)


def _anchors(shelf: Shelf, article: str, lit: Span | None) -> Iterator[Span]:
    """Where permalinks without `?c=` may land: every cited place of the article."""
    cited: list[Citation] = []
    for statement in shelf.statements_in.get(article, ()):
        cited += statement.content
    cited += [figure.citation for figure in shelf.figures_in.get(article, ())]
    yield from (citation.span for citation in cited)
    if lit:
        yield lit


def _groups(made: list[Block]) -> Iterator[Group]:
    """Runs of blocks that are set aside become one fold; white space between two of them belongs to the fold."""
    aside = False
    keyed: list[tuple[bool, Block]] = []
    for block in made:
        aside = block.aside if block.role is not None else aside
        keyed.append((aside, block))
    for is_aside, run in groupby(keyed, key=lambda pair: pair[0]):
        yield Group(is_aside, tuple(block for _, block in run))

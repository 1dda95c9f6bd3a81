"""Who republished whom: pairs of articles that share text, and the passages of a pair side by side."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.reuse_values import Direction, Reuse, Reused, SharedWords
from onrecord.ledger.values import Page
from onrecord.text.span import Citation
from onrecord.views.citing import CitingRow, citing
from onrecord.views.phrases import one_line
from onrecord.views.versions import versions as versions_of
from onrecord.views.wordwise import Run, side_by_side
from onrecord.web import asked as ask
from onrecord.web import lines, paging
from onrecord.web.desk import Desk
from onrecord.web.shelf import Shelf

PAGE = 50
SAMPLE = 180
"""Characters of the longest passage that the list shows."""

RELATIONS = {
    Reused.SAME: "the same text",
    Reused.EDITED: "edited",
    Reused.EXCERPT: "a passage",
    Reused.QUOTES_ONLY: "only words that both quote",
}
"""How much two articles share, in words."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles: the origin first where it is known, else the one printed first."""

    reuse: Reuse
    first: Page
    second: Page
    known: bool
    """Whether it is known that the second took it from the first."""
    share_first: float
    share_second: float
    """Share of the words of each that stand in the other."""
    lag: int | None
    """Days from the printing of the first to that of the second."""
    because: str

    @property
    def word(self) -> str:
        """How much they share."""
        return RELATIONS[self.reuse.relation]

    @property
    def sample(self) -> str:
        """The beginning of the longest passage."""
        longest = max(self.reuse.evidence, key=lambda one: one.words, default=None)
        words = one_line(longest.a.words) if longest else ""
        return words if len(words) <= SAMPLE else f"{words[:SAMPLE].rsplit(' ', 1)[0]} …"


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage in both articles, with its words and where they stand."""

    first: tuple[Run, ...]
    second: tuple[Run, ...]
    first_href: str
    second_href: str
    words: int
    quoted: int


def page(desk: Desk, request: Request) -> Response:
    """The pairs asked for: all, of one kind, or of one article."""
    shelf = desk.shelf(request)
    problems: list[str] = []
    relation = ask.one_of(request.query_params, "relation", Reused, problems)
    article = ask.text(request.query_params, "article")
    of_article = [one for one in shelf.ledger.copies if article in {None, one.a, one.b}]
    tally = Counter(one.relation for one in of_article)
    found = [pair(shelf, one) for one in of_article if relation in {None, one.relation}]
    found.sort(key=lambda one: (-one.reuse.overlap, one.reuse.id))
    return desk.page(
        request,
        "copies.html",
        "Copies",
        {
            "leaf": paging.leaf(request, found, PAGE),
            "relation": relation,
            "relations": [
                (one, words, tally[one], paging.asking(request, relation=None if one is relation else one.value))
                for one, words in RELATIONS.items()
                if tally[one]
            ],
            "about": shelf.pages.get(article or ""),
            "twins": [one for one in shelf.ledger.pages if len(one.paths) > 1 and article in {None, one.id}],
            "copied": sum(one.origin not in {"", one.id} for one in shelf.ledger.pages),
            "versions": len(shelf.ledger.versions),
            "citing": _citing(shelf, article),
            "problems": problems,
        },
    )


def _citing(shelf: Shelf, article: str | None) -> list[tuple[Page, Page | None, CitingRow]]:
    """The citing page, the cited one if it is known, and the row; those of one article where it is asked for."""
    rows = (row for row in citing(shelf.ledger) if article in {None, row.a_article, row.b_article})
    return [(shelf.pages[row.a_article], shelf.pages.get(row.b_article or ""), row) for row in rows]


def one(desk: Desk, request: Request) -> Response:
    """One pair, its passages side by side."""
    shelf = desk.shelf(request)
    asked = request.path_params["pair"]
    found = next((each for each in shelf.ledger.copies if each.id == asked), None)
    if found is None:
        raise desk.nothing(request, "no pair of articles with this id")
    made = pair(shelf, found)
    context = {"p": made, "passages": list(_passages(made))}
    return desk.page(request, "pair.html", "Side by side", context)


def versions(desk: Desk, request: Request) -> Response:
    """Articles that the story holds in several versions, and what changed from one to the next."""
    shelf = desk.shelf(request)
    article = ask.text(request.query_params, "article")
    rows = [
        row
        for row in versions_of(shelf.ledger)
        if article is None or article in {row.before_article, row.after_article}
    ]
    context = {"leaf": paging.leaf(request, rows, PAGE), "about": shelf.pages.get(article or "")}
    return desk.page(request, "versions.html", "Versions", context)


def pair(shelf: Shelf, reuse: Reuse) -> Pair:
    """The pair, from the origin to the copy; without a direction, by the day of printing."""
    turned = reuse.direction is Direction.B_TO_A or (reuse.direction is Direction.UNKNOWN and (reuse.lag or 0) < 0)
    a, b = shelf.pages[reuse.a], shelf.pages[reuse.b]
    shares = (reuse.overlap_a, reuse.overlap_b)
    named = {"a": "the first", "b": "the second"} if not turned else {"a": "the second", "b": "the first"}
    return Pair(
        reuse=reuse,
        first=b if turned else a,
        second=a if turned else b,
        known=reuse.direction is not Direction.UNKNOWN,
        share_first=shares[turned],
        share_second=shares[not turned],
        lag=-reuse.lag if turned and reuse.lag is not None else reuse.lag,
        because=" ".join(named.get(word, word) for word in reuse.because.split(" ")),
    )


def _passages(made: Pair) -> Iterator[Passage]:
    for shared in made.reuse.evidence:
        first, second = _cited(made, shared)
        left, right = side_by_side(first.words, second.words)
        hrefs = lines.opens((first,)), lines.opens((second,))
        yield Passage(left, right, *hrefs, shared.words, shared.quoted)


def _cited(made: Pair, shared: SharedWords) -> tuple[Citation, Citation]:
    """The words in the first and in the second article."""
    return (shared.a, shared.b) if made.first.id == made.reuse.a else (shared.b, shared.a)

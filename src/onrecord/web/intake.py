"""Intake: what was kept of each file, what was set aside and why, and on what evidence it is named and dated."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger.values import Page
from onrecord.text.article import Evidence
from onrecord.views.intake import SegmentCount, segment_counts, winner
from onrecord.web import lines, paging
from onrecord.web.desk import Desk

PAGE = 50


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that speaks for a fact, and the address of its words when it has any."""

    evidence: Evidence
    href: str | None
    other: Page | None
    """The other page that the words stand on, if they do."""


@dataclass(frozen=True, slots=True)
class File:
    """One page of the story as intake concluded."""

    page: Page
    kept: tuple[SegmentCount, ...]
    dropped: tuple[SegmentCount, ...]
    proofs: tuple[Proof, ...]
    won: str | None
    """The rule that won where the evidence for the date conflicts."""


def page(desk: Desk, request: Request) -> Response:
    """All files, a page at a time."""
    shelf = desk.shelf()
    by_id = {one.id: one for one in shelf.ledger.pages}
    leaf = paging.leaf(request, shelf.ledger.pages, PAGE)
    return desk.page(
        request,
        "intake.html",
        "Intake",
        {
            "leaf": leaf,
            "files": [_file(one, by_id) for one in leaf.items],
            "refused": desk.source.refused(),
        },
    )


def _file(held: Page, pages: Mapping[str, Page]) -> File:
    counts = segment_counts(held.segments)
    return File(
        page=held,
        kept=tuple(one for one in counts if one.kept),
        dropped=tuple(one for one in counts if not one.kept),
        proofs=tuple(_proofs(held.id, (*held.published.evidence, *held.evidence), pages)),
        won=winner(held.published),
    )


def _proofs(article: str, evidence: Iterable[Evidence], pages: Mapping[str, Page]) -> Iterator[Proof]:
    for one in dict.fromkeys(evidence):
        yield Proof(
            one, lines.address(one.article or article, one.span) if one.span else None, pages.get(one.article or "")
        )

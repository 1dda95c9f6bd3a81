"""Which article says that it has something from another outlet of the story."""

from dataclasses import replace

import pytest
from tests.views.made import LEDGER

from onrecord.ledger.values import ChainLink, Ledger, Statement
from onrecord.text.article import Interval
from onrecord.views.citing import citing

RELAY = "relay named in the text"


def relayed(ledger: Ledger, name: str) -> tuple[Ledger, Statement]:
    """The record, its first statement with a named outlet as relay."""
    first = next(s for s in ledger.statements if s.source)
    link = ChainLink(name, first.source[0], RELAY)
    said = replace(first, chain=(link, *first.chain))
    return replace(ledger, statements=tuple(said if s is first else s for s in ledger.statements)), said


def with_outlets(names: tuple[str | None, ...]) -> Ledger:
    """The record, its pages of these outlets, without statements by outlets."""
    pages = tuple(replace(page, outlet=name) for page, name in zip(LEDGER.pages, names, strict=False))
    return replace(LEDGER, pages=(*pages, *LEDGER.pages[len(pages) :]), utterances=())


def test_the_only_article_of_a_relay_is_meant() -> None:
    ledger = with_outlets(tuple(f"Outlet {n}" for n in range(len(LEDGER.pages))))
    of = next(s for s in ledger.statements if s.source).article
    other = next(page for page in ledger.pages if page.id != of)
    undated = tuple(
        replace(p, published=replace(p.published, when=Interval(None, None))) if p.id == other.id else p
        for p in ledger.pages
    )
    ledger, said = relayed(replace(ledger, pages=undated), f"the {(other.outlet or '').upper()}")
    (row,) = (one for one in citing(ledger) if one.statement == said.id)
    assert (row.b_article, row.relation, row.direction) == (other.id, "citing", "b->a")
    assert row.words == said.source[0].words


@pytest.mark.parametrize("name", ["An Outlet Elsewhere", "own"])
def test_an_outlet_that_is_not_held_or_is_the_pages_own_is_no_citing(name: str) -> None:
    ledger = with_outlets(tuple(f"Outlet {n}" for n in range(len(LEDGER.pages))))
    of = next(s for s in ledger.statements if s.source).article
    own = next(page for page in ledger.pages if page.id == of).outlet or ""
    ledger, said = relayed(ledger, own if name == "own" else name)
    assert not [one for one in citing(ledger) if one.statement == said.id]

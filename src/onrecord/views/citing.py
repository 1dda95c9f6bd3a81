"""Who cites whom: articles that give another outlet's report as where they have it from, without sharing its text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Interval
from onrecord.text.span import Citation
from onrecord.views.names import fold
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line

RELATION = "citing"
TOWARDS = "b->a"
"""From the origin to the copy, as in `copies`: the cited article is the origin."""
_RELAY = "relay named in the text"


@dataclass(frozen=True, slots=True)
class CitingRow:
    """One place where the article `a` names the outlet of `b` as where it has something from.

    `b` is the path of the article that is meant, None where the story holds several of that outlet and nothing tells
    which. `words` are the words that name it, `citation` where they stand.
    """

    a: str
    b: str | None
    relation: str
    direction: str
    outlet: str
    words: str
    citation: str
    because: str
    statement: str
    a_article: str
    b_article: str | None
    printed_a: Interval


def citing(ledger: Ledger) -> tuple[CitingRow, ...]:
    """Every place where an article cites an outlet of which the story holds another article, in order of the files."""
    held: dict[str, list[Page]] = {}
    for page in ledger.pages:
        if page.outlet:
            held.setdefault(_bare(page.outlet), []).append(page)
    pages = {page.id: page for page in ledger.pages}
    told = _told_together(ledger)
    rows = {
        (row.a, row.citation): row for said in ledger.statements for row in _rows(said, pages[said.article], held, told)
    }
    return tuple(sorted(rows.values(), key=lambda row: (row.a, row.citation)))


def _rows(
    said: Statement, page: Page, held: Mapping[str, Sequence[Page]], told: frozenset[tuple[str, str]]
) -> Iterator[CitingRow]:
    for name, where, because in _named(said):
        outlets = held.get(_bare(name), ())
        if where is None or not outlets or page in outlets:
            continue
        meant, why = _meant(said, page, outlets, told)
        yield CitingRow(
            a=_path(page),
            b=_path(meant) if meant else None,
            relation=RELATION,
            direction=TOWARDS,
            outlet=outlets[0].outlet or name,
            words=one_line(where.words),
            citation=permalink(where),
            because=f"{because}; {why}",
            statement=said.id,
            a_article=page.id,
            b_article=meant.id if meant else None,
            printed_a=page.published.when,
        )


def _named(said: Statement) -> Iterator[tuple[str, Citation | None, str]]:
    """Outlets that a statement comes through, or that speak themselves: their name, where it stands, and as what."""
    for link in said.chain:
        if link.because == _RELAY:
            yield link.name, link.citation, _RELAY
    if said.speaker and said.source:
        yield said.speaker, said.source[0], "the outlet itself reports"


def _meant(
    said: Statement, page: Page, outlets: Sequence[Page], told: frozenset[tuple[str, str]]
) -> tuple[Page | None, str]:
    """Which article of the outlet: the one with the same words, else the only one that was not printed later."""
    before = [one for one in outlets if not _later(one.published.when, page.published.when)]
    same = [one for one in before if (said.id, one.id) in told]
    if len(same) == 1:
        return same[0], "the article reports the same words"
    if len(before) == 1:
        return before[0], "the only article of the outlet"
    return None, f"which of its {len(before)} articles is not told" if before else "its articles are of later days"


def _told_together(ledger: Ledger) -> frozenset[tuple[str, str]]:
    """Pairs of a statement and an article that reports the same words."""
    return frozenset(
        (one.statement, other.article)
        for utterance in ledger.utterances
        for one in utterance.variants
        for other in utterance.variants
        if other.article != one.article
    )


def _later(one: Interval, other: Interval) -> bool:
    return bool(one.earliest and other.latest and one.earliest > other.latest)


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")


def _path(page: Page) -> str:
    return page.paths[0] if page.paths else page.id

"""What was checked in a draft as rows: with the line of the draft, and with the evidence as places of the record."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.utterance_values import Flag, Piece
from onrecord.text.article import STORY_ROLES, Article, Interval
from onrecord.views.draft.known import Draft, Record
from onrecord.views.draft.values import Checked, Item, Outcome, Proof
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the record: where, whose, in which outlet, when said and printed."""

    citation: str
    words: str
    speaker: str | None
    outlet: str | None
    title: str | None
    said: Interval
    printed: Interval
    path: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One thing in the draft and how it stands to the record; see `Checked`. `line` counts from 1."""

    line: int
    start: int
    end: int
    words: str
    item: Item
    outcome: Outcome
    objection: bool
    because: str
    diff: tuple[Piece, ...]
    flags: tuple[Flag, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class DraftReport:
    """The check of a draft. `text` is what was taken in, which `start` and `end` of the rows count in."""

    path: str
    objections: int
    checked: tuple[DraftRow, ...]
    notes: tuple[str, ...]
    articles: int
    text: str

    def of_item(self) -> dict[Item, int]:
        """How many things of each sort were checked."""
        counts = Counter(row.item for row in self.checked)
        return {item: counts[item] for item in Item if counts[item]}


def report(path: str, draft: Draft, record: Record, checked: Sequence[Checked]) -> DraftReport:
    """The whole check as it is shown; `path` is what the user calls the draft."""
    rows = tuple(_row(one, draft, record) for one in checked)
    return DraftReport(
        path,
        sum(row.objection for row in rows),
        rows,
        tuple(_notes(draft.article)),
        len(record.ledger.pages),
        draft.article.text,
    )


def _notes(article: Article) -> list[str]:
    aside = [one_line(article.words(s.span)) for s in article.segments if s.role not in STORY_ROLES]
    notes = [problem.what for problem in article.problems]
    if aside:
        shown = "; ".join(f"“{words[:60]}”" for words in aside[:3])
        notes.append(f"{len(aside)} line(s) taken for bylines, credits or furniture and not checked: {shown}")
    return notes


def _row(one: Checked, draft: Draft, record: Record) -> DraftRow:
    return DraftRow(
        line=draft.article.text.count("\n", 0, one.start) + 1,
        start=one.start,
        end=one.end,
        words=one.words,
        item=one.item,
        outcome=one.outcome,
        objection=one.objection,
        because=one.because,
        diff=one.diff,
        flags=one.flags,
        evidence=tuple(_evidence(proof, record) for proof in one.proofs),
    )


def _evidence(proof: Proof, record: Record) -> Evidence:
    page = record.pages.get(proof.citation.article)
    return Evidence(
        permalink(proof.citation),
        proof.citation.words,
        proof.speaker,
        page.outlet if page else None,
        page.title if page else None,
        proof.said,
        page.published.when if page else proof.printed,
        page.paths[0] if page and page.paths else "",
    )

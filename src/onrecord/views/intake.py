"""What was kept of every page and what was set aside, and on what evidence it is named and dated."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Page
from onrecord.text.article import STORY_ROLES, Evidence, Interval, Published, Segment, Status
from onrecord.views.phrases import one_line, when


@dataclass(frozen=True, slots=True)
class SegmentCount:
    """How many segments have this role by this rule, how many code points they hold, and whether they are read."""

    role: str
    because: str
    count: int
    length: int
    kept: bool


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One page as intake concluded. `evidence` says what each conclusion rests on: fact, value and rule."""

    path: str
    article: str
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    language: str
    published: Interval
    status: Status
    evidence: tuple[str, ...]
    kept: int
    """Segments that are read."""
    dropped: int
    """Segments that are set aside: kept in the file, labelled, never credited to the story."""
    segments: tuple[SegmentCount, ...]
    problems: tuple[str, ...]
    dated_by: str | None = None
    """The rule that won where the evidence for the date conflicts."""


def intake(pages: Iterable[Page]) -> tuple[IntakeRow, ...]:
    """One row for each page, by file."""
    held = sorted(pages, key=lambda page: (page.paths, page.id))
    by_id = {page.id: page for page in held}
    return tuple(_row(page, by_id) for page in held)


def evidence_in_words(one: Evidence, pages: Mapping[str, Page]) -> str:
    """One piece of evidence: what it is about, its words, its rule, and the page that it stands on if on another."""
    other = pages.get(one.article or "")
    where = f", on {', '.join(other.paths)}, printed {when(other.published.when)}" if other else ""
    return f"{one.about}: {one_line(one.value)} ({one.rule}{where})"


def segment_counts(segments: Iterable[Segment]) -> tuple[SegmentCount, ...]:
    """The segments counted by role and rule; those that are read come first, then the larger ones."""
    counts: Counter[tuple[str, str]] = Counter()
    lengths: Counter[tuple[str, str]] = Counter()
    for one in segments:
        key = (one.role.value, one.because)
        counts[key] += 1
        lengths[key] += len(one.span)
    rows = (
        SegmentCount(role, because, count, lengths[role, because], role in STORY_ROLES)
        for (role, because), count in counts.items()
    )
    return tuple(sorted(rows, key=lambda row: (not row.kept, -row.length, row.role, row.because)))


def _row(page: Page, pages: Mapping[str, Page]) -> IntakeRow:
    counted = segment_counts(page.segments)
    return IntakeRow(
        path=", ".join(page.paths),
        article=page.id,
        title=page.title,
        outlet=page.outlet,
        authors=page.authors,
        language=page.language,
        published=page.published.when,
        status=page.published.status,
        evidence=tuple(dict.fromkeys(evidence_in_words(one, pages) for one in page.evidence + page.published.evidence)),
        kept=sum(row.count for row in counted if row.kept),
        dropped=sum(row.count for row in counted if not row.kept),
        segments=counted,
        problems=tuple(problem.what for problem in page.problems),
        dated_by=winner(page.published),
    )


def winner(published: Published) -> str | None:
    """The rule of the evidence that was believed, where some other contradicts it. Evidence stands best first."""
    conflicts = published.status is Status.CONFLICTING
    return published.evidence[0].rule if conflicts and published.evidence else None

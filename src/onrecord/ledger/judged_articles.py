"""What people judged of whole pages: outlet, day of printing, and what a segment is for.

Done before anything else, so that all that hangs on them (dates counted from the day of printing, whose voice a figure
is in, what belongs to the story at all) is made with them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from onrecord.ledger.anchored import Anchored, Heard, anchor, hear, in_force, written
from onrecord.ledger.judgements import Judgement, alive, days_of
from onrecord.ledger.verdicts import About, Verdict
from onrecord.reading.values import Reading
from onrecord.text.article import STORY_ROLES, Article, Evidence, Published, Role, Segment, Status
from onrecord.text.span import Span, Spans, hull

JUDGED = "judged by a person"
"""The rule that stands beside what a person decided."""

_Said = TypeVar("_Said")


def hear_of_pages(anchored: Iterable[Anchored], articles: Sequence[Article]) -> list[Heard]:
    """The judgements on pages and segments, by the id of the page, or page and beginning of the segment."""
    held = {article.id: article for article in articles}

    def fit(one: Anchored) -> tuple[str, ...]:
        id_, span = one.place
        if one.about is About.PAGE:
            return (id_,)
        segment = _segment(held[id_], span)
        return () if segment is None else (written((id_, segment.span)),)

    return hear(anchored, {About.PAGE, About.SEGMENT}, fit)


def as_read(article: Article, paths: tuple[str, ...], judgements: Iterable[Judgement]) -> Article:
    """The article with the roles of its segments as people judged them: what a model is shown, and what is read."""
    roles = [one for one in alive(judgements) if one.verdict is Verdict.ROLE]
    return judged_article(article, hear_of_pages(anchor(roles, [(article, paths)]), [article])) if roles else article


def judged_article(article: Article, heard: Iterable[Heard]) -> Article:
    """The article as people judged its outlet, its day of printing and its segments."""
    for one in in_force(h for h in heard if h.anchored.place[0] == article.id):
        article = _ACTS.get(one.judgement.verdict, _left)(article, one)
    return article


def judged_reading(reading: Reading, article: Article, before: Article) -> Reading:
    """What was read in `before` without what stands in segments that were judged to be no part of the story."""
    for now, was in zip(article.segments, before.segments, strict=True):
        if was.role in STORY_ROLES and now.role not in STORY_ROLES:
            reading = _without(reading, now.span)
    return reading


def _left(article: Article, _one: Heard) -> Article:
    return article


def _outlet(article: Article, one: Heard) -> Article:
    value = one.judgement.value or None
    evidence = (*article.evidence, _evidence("outlet", one.judgement))
    return replace(article, outlet=value, republished=False, evidence=evidence)


def _published(article: Article, one: Heard) -> Article:
    days = days_of(one.judgement.value)
    if days is None:
        return article
    status = Status.STATED if days.known else Status.UNKNOWN
    evidence = (*article.published.evidence, _evidence("published", one.judgement))
    return replace(article, published=Published(days, status, evidence))


def _role(article: Article, one: Heard) -> Article:
    segment = _segment(article, one.anchored.place[1])
    role = next((r for r in Role if r == one.judgement.value), None)
    if segment is None or role is None:
        return article
    changed = replace(segment, role=role, because=JUDGED)
    return replace(article, segments=tuple(changed if s == segment else s for s in article.segments))


_ACTS = {Verdict.OUTLET: _outlet, Verdict.PUBLISHED: _published, Verdict.ROLE: _role}


def _evidence(about: str, judgement: Judgement) -> Evidence:
    return Evidence(about, judgement.value or "unknown", f"{JUDGED} ({judgement.who})")


def _segment(article: Article, span: Span) -> Segment | None:
    """The segment that the words at `span` begin in."""
    return next((s for s in article.segments if s.span.start <= span.start < s.span.end), None)


def _without(reading: Reading, aside: Span) -> Reading:
    """The reading without what stands at `aside`; what points by number points to the same as before, or to nothing."""
    said = _numbers(reading.attributions, lambda a: a.content or a.cue or a.source, aside)
    counts = _numbers(reading.quantities, lambda q: (q.span,), aside)
    quotes = _numbers(reading.quotes, lambda q: (q.span,), aside)
    return replace(
        reading,
        mentions=tuple(m for m in reading.mentions if not aside.overlaps(m.span)),
        quotes=tuple(replace(q, parent=quotes.get(q.parent)) for q in _those(reading.quotes, quotes)),
        attributions=tuple(replace(a, nested_in=said.get(a.nested_in)) for a in _those(reading.attributions, said)),
        times=tuple(t for t in reading.times if not aside.overlaps(t.span)),
        quantities=tuple(replace(q, paired_with=counts.get(q.paired_with)) for q in _those(reading.quantities, counts)),
        happenings=tuple(h for h in reading.happenings if not aside.overlaps(h.span)),
        holdings=tuple(h for h in reading.holdings if not aside.overlaps(h.span) and not aside.overlaps(h.holder)),
        sorts=tuple(s for s in reading.sorts if not aside.overlaps(s.name)),
        meant=tuple(m for m in reading.meant if not aside.overlaps(m.span)),
        propositions=tuple(
            replace(p, attribution=said[p.attribution]) for p in reading.propositions if p.attribution in said
        ),
    )


def _numbers(values: Sequence[_Said], place: Callable[[_Said], Spans], aside: Span) -> dict[int | None, int]:
    """The number of each value outside of `aside`, and its number when the others are gone."""
    stay = [n for n, one in enumerate(values) if not (place(one) and aside.overlaps(hull(place(one))))]
    return {old: new for new, old in enumerate(stay)}


def _those(values: Sequence[_Said], numbers: Mapping[int | None, int]) -> Iterator[_Said]:
    return (one for n, one in enumerate(values) if n in numbers)

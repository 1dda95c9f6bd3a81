"""What a search found: statements, figures, happenings and places in the text, ranked, with the words found lit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from onrecord.ledger.values import Figure, Moment, Page
from onrecord.reading.values import Manner
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.text.span import Citation, Span, hull
from onrecord.views.asking import Field, Query, Where
from onrecord.views.days import sooner
from onrecord.views.matching import Term, Words, may_hold, places, spans, weight, words_in
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line
from onrecord.views.sought import Catalogue, Item, Passage, items, on_page, tests

_AROUND = 90
"""Code points of context on either side: with the words, about two lines of a terminal."""
_CANDIDATE = 0.75
"""A candidate for a person to look at weighs less than what onrecord stands behind."""
_KINDS = {
    Where.STATEMENTS: "statement",
    Where.FIGURES: "figure",
    Where.TIMELINE: "event",
    Where.TEXT: "text",
}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that a search found: a `statement`, a `figure`, an `event`, or a place in the running `text`.

    `words` are on one line, `highlights` are where in them the words looked for stand (code points, half-open; none
    where they stand beside, as the speaker's name does). `context` is the line in the article, with "…" where it was
    cut. What the thing does not have is None.
    """

    kind: str
    rank: int
    words: str
    highlights: tuple[Span, ...]
    context: str
    outlet: str | None
    title: str | None
    article: str
    citation: str
    id: str | None
    """Of the statement, the figure or the line of the timeline."""
    score: float
    speaker: str | None
    cue: str
    manner: Manner | None
    strength: str | None
    asserted: bool | None
    statement: str | None
    """The statement that it is, or in which it is said."""
    said: Interval
    printed: Interval
    happened: Interval
    origin: str
    copy: bool
    """Whether it stands on a page that copies another one of the story."""
    of: str | None
    property: str | None
    low: float | None
    high: float | None
    unit: str | None
    participants: tuple[str, ...]
    path: str = ""
    """The page's first file."""


@dataclass(frozen=True, slots=True)
class _Hit:
    item: Item
    score: float


def asks_text(query: Query) -> bool:
    """Whether the running text has to be looked through: only for words, and where no filter leaves it out."""
    spoken = {Field.SPEAKER, Field.SAID, Field.HAPPENED, Field.MANNER, Field.STRENGTH}
    asked = {one.field for one in query.filters if not one.no}
    return bool(query.all_of) and not asked & spoken and Where.TEXT in _where(query)


def _where(query: Query) -> frozenset[Where]:
    wanted = {Where(one.value) for one in query.filters if one.field is Field.IN and not one.no}
    return frozenset(wanted or Where)


def found(kept: Catalogue, query: Query, passages: Iterable[Passage], limit: int) -> tuple[FoundRow, ...]:
    """The things that answer `query`, best first, at most `limit`; copies after what they may copy.

    Without words to look for, they come by day. `passages` are those that may hold the words.
    """
    if query.empty:
        return ()
    ledger = kept.ledger
    passed = tests(ledger, query.filters)
    pages = {page.id: page for page in ledger.pages}
    known = (one for one in passages if one[0] in pages)
    held = (hit for item, plain in items(kept, known, _where(query)) if (hit := _hit(item, plain, query)) is not None)
    hits = (_Hit(on_page(hit.item, pages), hit.score) for hit in held)
    best = _once(sorted((hit for hit in hits if all(test(hit.item) for test in passed)), key=_order))[:limit]
    names = {entity.id: entity.name for entity in ledger.entities}
    return tuple(_row(hit, _lit(hit.item, query), rank, pages, names) for rank, hit in enumerate(best, 1))


def _hit(item: Item, plain: str, query: Query) -> _Hit | None:
    """The item with the words found in it; None where it does not answer. `plain`: all that is looked through."""
    if not query.all_of and not query.none_of:
        return _Hit(item, 0.0)
    if not all(any(may_hold(term, plain) for term in group) for group in query.all_of):
        return None
    words, beside = words_in(item.words), words_in(item.beside)
    if any(_stands(term, words, beside) for term in query.none_of):
        return None
    score = 0.0
    for group in query.all_of:
        total = 0.0
        for term in group:
            times = len(places(term, words)) + len(places(term, beside))
            total += weight(times, len(words.words) + len(beside.words)) if times else 0.0
        if not total:
            return None
        score += total
    voice = item.voice
    return _Hit(item, score * (_CANDIDATE if voice and not voice.asserted else 1.0))


def _stands(term: Term, *texts: Words) -> bool:
    return any(places(term, text) for text in texts)


def _lit(item: Item, query: Query) -> tuple[Span, ...]:
    """Where in its words those stand that were looked for: in order, those that overlap as one."""
    words = words_in(item.words)
    found = (span for group in query.all_of for term in group for span in spans(term, places(term, words), words))
    kept: list[Span] = []
    for span in sorted(found):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)


_PLACE = {where: n for n, where in enumerate(Where)}


def _order(hit: _Hit) -> tuple[bool, float, tuple[date, date], int, str, int]:
    item = hit.item
    day = next((one for one in (item.happened, item.said, item.printed) if one.known), UNKNOWN_TIME)
    first = item.spans[0].start if item.spans else 0
    return item.copy, -round(hit.score, 6), sooner(day), _PLACE[item.where], item.article, first


def _once(hits: Iterable[_Hit]) -> list[_Hit]:
    """Without the second telling of one event."""
    kept: dict[object, _Hit] = {}
    for n, hit in enumerate(hits):
        value = hit.item.value
        kept.setdefault(value.event or value.id if isinstance(value, Moment) else n, hit)
    return list(kept.values())


def _row(hit: _Hit, lit: tuple[Span, ...], rank: int, pages: Mapping[str, Page], names: Mapping[str, str]) -> FoundRow:
    item, value, page = hit.item, hit.item.value, pages.get(hit.item.article)
    voice = item.voice
    figure = value if isinstance(value, Figure) else None
    row = FoundRow(
        kind=_KINDS[item.where],
        rank=rank,
        words=item.words,
        highlights=lit,
        context="",
        outlet=page.outlet if page else None,
        title=page.title if page else None,
        article=item.article,
        citation=permalink(Citation(item.article, hull(item.spans), "")) if item.spans else item.article,
        id=None if isinstance(value, tuple) else value.id,
        score=round(hit.score, 4),
        speaker=voice.speaker if voice else (figure.speaker if figure else None),
        cue=one_line(" ".join(part.words for part in voice.cue)) if voice else "",
        manner=voice.manner if voice else None,
        strength=voice.strength if voice else None,
        asserted=voice.asserted if voice else None,
        statement=voice.id if voice else None,
        said=item.said,
        printed=item.printed,
        happened=item.happened,
        origin=item.origin,
        copy=item.copy,
        of=figure.of if figure else None,
        property=figure.property if figure else None,
        low=figure.low if figure else None,
        high=figure.high if figure else None,
        unit=figure.unit if figure else None,
        participants=tuple(names[id_] for id_ in item.named if id_ in names),
        path=page.paths[0] if page and page.paths else "",
    )
    return _in_text(row, value, lit) if isinstance(value, tuple) else replace(row, context=_told(row))


def lit_parts(words: str, lit: Iterable[Span]) -> tuple[tuple[str, bool], ...]:
    """`words` cut into runs, each with whether it is lit."""
    parts, end = [], 0
    for span in lit:
        parts += [(words[end : span.start], False), (span.of(words), True)]
        end = span.end
    return tuple(part for part in (*parts, (words[end:], False)) if part[0])


def _told(row: FoundRow) -> str:
    """A statement, figure or event as a line: who says it, or what it is of."""
    of = ", ".join(filter(None, (row.of, row.property)))
    before = f"{row.speaker} {row.cue}".strip() if row.speaker else row.cue
    return ": ".join(filter(None, (before, " — ".join(filter(None, (row.words, of))))))


def _in_text(row: FoundRow, passage: Passage, lit: tuple[Span, ...]) -> FoundRow:
    """A place in the text: the words found first with what stands around them, on one line."""
    article, begin, text = passage
    first = lit[0]
    start, end = max(0, first.start - _AROUND), min(len(text), first.end + _AROUND)
    while 0 < start < first.start and not text[start - 1].isspace():
        start += 1
    while first.end < end < len(text) and not text[end].isspace():
        end -= 1
    line, moved = _flat(text[start:end], [Span(s.start - start, s.end - start) for s in lit if s.end <= end])
    context = f"{'…' if start else ''}{line}{'…' if end < len(text) else ''}"
    place = permalink(Citation(article, Span(begin + first.start, begin + first.end), ""))
    return replace(row, words=line, highlights=moved, context=context, citation=place)


def _flat(text: str, spans: Iterable[Span]) -> tuple[str, tuple[Span, ...]]:
    """`text` on one line, and where the spans (which begin and end with a word) stand in it."""
    moved = []
    for span in spans:
        start = len(one_line(text[: span.start] + "x")) - 1
        moved.append(Span(start, start + len(one_line(span.of(text)))))
    return one_line(text), tuple(moved)

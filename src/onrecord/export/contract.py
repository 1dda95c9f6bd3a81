"""The reading record: what `onrecord read` prints for each article, and what other people's programs read.

Names and shape are public; `docs/record.schema.json` is the same in JSON Schema. A span is `[start, end]`, half-open,
in code points into the decoded file (plain text) or into `article.text` (other formats). Unknown is null.
"""

import sys
from collections.abc import Iterable
from datetime import date

import msgspec

from onrecord.reading.values import Attribution, Mention, Quantity, Reading, TimeExpression
from onrecord.text.article import Article, Evidence, Interval, Problem, Published, Segment
from onrecord.text.span import Span

Place = tuple[int, int]


class ProblemRecord(msgspec.Struct, frozen=True):
    """Something that went wrong or is in doubt."""

    what: str
    span: Place | None


class EvidenceRecord(msgspec.Struct, frozen=True):
    """What a date of publication rests on; `span` is null for metadata and for what the caller said."""

    span: Place | None
    rule: str


class PublishedRecord(msgspec.Struct, frozen=True):
    """When the page was printed: first and last possible day, and how that is known."""

    earliest: date | None
    latest: date | None
    status: str
    evidence: list[EvidenceRecord]


class SegmentRecord(msgspec.Struct, frozen=True):
    """A paragraph or line of furniture, and its role."""

    span: Place
    role: str


class ArticleRecord(msgspec.Struct, frozen=True):
    """The article. `id` is the SHA-256 (first 16 hex digits) of its bytes; `text` is there when it was asked for."""

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    authors: list[str]
    language: str
    published: PublishedRecord
    segments: list[SegmentRecord]
    text: str | msgspec.UnsetType = msgspec.UNSET


class DaysRecord(msgspec.Struct, frozen=True):
    """First and last possible day."""

    earliest: date | None
    latest: date | None


class ViaRecord(msgspec.Struct, frozen=True):
    """Somebody who relayed the words."""

    name: str
    span: Place


class AttributionRecord(msgspec.Struct, frozen=True):
    """Who said what. `speaker` is the fullest name given; `nested_in` the index of the one it stands in."""

    source: list[Place]
    cue: list[Place]
    content: list[Place]
    addressee: list[Place]
    speaker: str | None
    manner: str
    kind: str
    strength: str
    medium: str | None
    place: str | None
    said: DaysRecord | None
    via: list[ViaRecord]
    confidence: float
    asserted: bool
    because: str
    nested_in: int | None = None


class TimeRecord(msgspec.Struct, frozen=True):
    """A time expression (TIMEX3 type, value, mod, and of a SET quant and freq), the days it can mean, and the rule."""

    span: Place
    type: str
    value: str
    mod: str | None
    earliest: date | None
    latest: date | None
    quant: str | None = None
    freq: str | None = None
    because: str = ""


class QuantityRecord(msgspec.Struct, frozen=True):
    """A quantity `low..high` in `unit`; `paired_with` is the index of the same quantity in another unit.

    `of` is whose it is; `topic` only what its clause is about; `sure` says how often the rule is right.
    """

    span: Place
    low: float | None
    high: float | None
    unit: str | None
    bound: str
    of: str | None
    property: str | None
    paired_with: int | None
    change: str | None = None
    topic: str | None = None
    sure: float = 0.0


class MentionRecord(msgspec.Struct, frozen=True):
    """A person, organisation, place or thing, where it is mentioned."""

    span: Place
    kind: str
    type: str
    entity: str | None


class Record(msgspec.Struct, frozen=True):
    """One article and what was read in it; `article` is null, and `problems` says why, when it could not be read."""

    path: str
    problems: list[ProblemRecord]
    article: ArticleRecord | None
    attributions: list[AttributionRecord]
    times: list[TimeRecord]
    quantities: list[QuantityRecord]
    mentions: list[MentionRecord]


def record_of(path: str, article: Article, reading: Reading, *, with_text: bool = False) -> Record:
    """The record of an article that was read."""
    return Record(
        path=path,
        problems=_problems(article.problems + reading.problems),
        article=_article(article, reading.published or article.published, with_text=with_text),
        attributions=[_attribution(one) for one in reading.attributions],
        times=[_time(one) for one in reading.times],
        quantities=[_quantity(one) for one in reading.quantities],
        mentions=[_mention(one) for one in reading.mentions],
    )


def record_of_failure(path: str, problems: Iterable[Problem]) -> Record:
    """The record of a file that could not be read."""
    return Record(path, _problems(problems), None, [], [], [], [])


def record_line(record: Record) -> str:
    """The record as one line of JSON."""
    return msgspec.json.encode(record).decode() + "\n"


def record_schema() -> str:
    """The JSON Schema of a record, as it stands in docs/record.schema.json."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Record)}
    return msgspec.json.format(msgspec.json.encode(schema, order="sorted"), indent=2).decode() + "\n"


def _place(span: Span) -> Place:
    return span.start, span.end


def _maybe(span: Span | None) -> Place | None:
    return None if span is None else _place(span)


def _places(spans: Iterable[Span]) -> list[Place]:
    return [_place(span) for span in spans]


def _problems(problems: Iterable[Problem]) -> list[ProblemRecord]:
    return [ProblemRecord(one.what, _maybe(one.span)) for one in problems]


def _article(article: Article, published: Published, *, with_text: bool) -> ArticleRecord:
    return ArticleRecord(
        id=article.id,
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        authors=list(article.authors),
        language=article.language,
        published=PublishedRecord(
            published.when.earliest,
            published.when.latest,
            published.status,
            [_evidence(one) for one in published.evidence],
        ),
        segments=[_segment(one) for one in article.segments],
        text=article.text if with_text else msgspec.UNSET,
    )


def _evidence(evidence: Evidence) -> EvidenceRecord:
    return EvidenceRecord(_maybe(evidence.span), evidence.rule)


def _segment(segment: Segment) -> SegmentRecord:
    return SegmentRecord(_place(segment.span), segment.role)


def _days(interval: Interval) -> DaysRecord | None:
    return DaysRecord(interval.earliest, interval.latest) if interval.known else None


def _attribution(one: Attribution) -> AttributionRecord:
    return AttributionRecord(
        source=_places(one.source),
        cue=_places(one.cue),
        content=_places(one.content),
        addressee=_places(one.addressee),
        speaker=one.speaker,
        manner=one.manner,
        kind=one.kind,
        strength=one.strength,
        medium=one.medium,
        place=one.place,
        said=_days(one.said),
        via=[ViaRecord(relay.name, _place(relay.span)) for relay in one.via],
        confidence=one.confidence,
        asserted=one.asserted,
        because=one.because,
        nested_in=one.nested_in,
    )


def _time(one: TimeExpression) -> TimeRecord:
    first, last = one.when.earliest, one.when.latest
    return TimeRecord(_place(one.span), one.type, one.value, one.mod, first, last, one.quant, one.freq, one.because)


def _quantity(one: Quantity) -> QuantityRecord:
    return QuantityRecord(
        span=_place(one.span),
        low=one.low,
        high=one.high,
        unit=one.unit,
        bound=one.bound,
        of=one.of,
        property=one.property,
        paired_with=one.paired_with,
        change=one.change,
        topic=one.topic,
        sure=one.sure,
    )


def _mention(one: Mention) -> MentionRecord:
    return MentionRecord(_place(one.span), one.kind, one.type, one.entity)


if __name__ == "__main__":
    sys.stdout.write(record_schema())

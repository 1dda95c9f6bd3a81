"""The timeline: what happened, what was said and what was printed, on three clocks that are never mixed.

The words of a line are always the article's own. A statement whose time is not given stands on no clock but its
page's, unless it is told as the news: then it is a bar, the week that ends with the printing. Two articles that tell
one event make two lines, which name the event alike (events.py).
"""

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.events import joined
from onrecord.ledger.values import Clock, Moment, Page, Statement
from onrecord.reading.newsdays import TOLD_AS_NEWS, news_days, news_week, on_another_occasion
from onrecord.reading.values import EntityType, Happening, MentionKind, Reading
from onrecord.text.article import STORY_ROLES, UNKNOWN_TIME, Article, Interval
from onrecord.text.span import Citation, Span, cite

_ORDER = {Clock.HAPPENED: 0, Clock.SAID: 1, Clock.PRINTED: 2}
_NOBODY = Names({}, {})
_GAP = " … "
_DIGITS = 12
_PERFECT = ("has ", "have ")


def timeline(
    pages: Sequence[Page],
    statements: Sequence[Statement],
    held: Sequence[tuple[Article, Reading]],
    ids: Names | None = None,
) -> tuple[Moment, ...]:
    """Every dated happening, dated utterance and dated page; sorted by day, clock, article and position."""
    articles = {article.id: article for article, _ in held}
    printed = {page.id: page.published.when for page in pages}
    news = {a.id: _news(a, reading, printed.get(a.id, UNKNOWN_TIME)) for a, reading in held}
    spoken: dict[str, list[Statement]] = {}
    for one in statements:
        spoken.setdefault(one.article, []).append(one)
    moments = {
        moment.id: moment
        for moment in (
            *(m for a, reading in held for m in _happened(a, reading, spoken.get(a.id, ()), ids or _NOBODY)),
            *_said(statements, news, _elsewhere(held, spoken)),
            *_printed(pages, articles),
        )
    }
    return joined(sorted(moments.values(), key=_key))


def _key(moment: Moment) -> tuple[date, int, date, str, Span, str]:
    when = moment.when
    first = when.earliest or when.latest or date.max
    at = moment.citations[0].span if moment.citations else Span(0, 0)
    return first, _ORDER[moment.clock], when.latest or date.max, moment.article, at, moment.id


def _news(article: Article, reading: Reading, printed: Interval) -> Interval | None:
    """The days of what the article tells as the news."""
    dated = [(one.span, one.when) for one in reading.happenings if one.because != TOLD_AS_NEWS]
    return news_days(article, reading.times, printed, dated)


def _happened(article: Article, reading: Reading, spoken: Sequence[Statement], ids: Names) -> Iterator[Moment]:
    names = {m.span: m.entity or m.span.of(article.text) for m in reading.mentions}
    pronouns = {m.span.start: m for m in reading.mentions if m.kind is MentionKind.PRONOUN}
    for happening in reading.happenings:
        opening = pronouns.get(happening.span.start)
        nobody = opening is not None and opening.type is EntityType.PERSON and opening.entity is None
        if happening.when.known and not nobody:  # "he arrived on Monday" is no line while it is not known who
            cited = tuple(cite(article.id, article.text, s) for s in (happening.span, happening.time))
            when, because = _when(happening, spoken)
            moment = _moment(Clock.HAPPENED, when, cited[0].words, cited, because)
            parts = (entity_of(names[s], ids, article.id) for s in happening.participants if s in names)
            yield replace(
                moment,
                who=opening.entity if opening else None,
                planned=happening.planned,
                kinds=happening.kinds,
                told=happening.told,
                teller=_teller(happening, spoken),
                participants=tuple(dict.fromkeys(part for part in parts if part is not None)),
                place=cite(article.id, article.text, happening.place) if happening.place else None,
            )


def _when(happening: Happening, spoken: Iterable[Statement]) -> tuple[Interval, str]:
    """When it took place; an act of words that is told without a date, but dated as words, on that day."""
    if happening.because == TOLD_AS_NEWS:
        for one in spoken:
            if one.said.known and any(cited.span.covers(happening.trigger) for cited in one.cue):
                return one.said, "an act of words, on the day on which these were said"
    return happening.when, happening.because


def _teller(happening: Happening, spoken: Iterable[Statement]) -> str | None:
    """The statement in whose words it stands, the innermost."""
    inside = [
        (len(c.span), one.id) for one in spoken if one.asserted for c in one.content if c.span.covers(happening.trigger)
    ]
    return min(inside)[1] if inside else None


def _elsewhere(held: Iterable[tuple[Article, Reading]], spoken: Mapping[str, Sequence[Statement]]) -> frozenset[str]:
    """Ids of the statements that are told of another occasion than the lead: of them only the week is known."""
    return frozenset(
        one.id
        for article, _ in held
        for one in spoken.get(article.id, ())
        if on_another_occasion(article, [cited.span for cited in one.content])
    )


def _said(
    statements: Iterable[Statement], news: Mapping[str, Interval | None], elsewhere: Container[str]
) -> Iterator[Moment]:
    for statement in statements:
        recent = news.get(statement.article) if _is_news(statement) else None
        has_said = any(cited.words.lower().startswith(_PERFECT) for cited in statement.cue)
        if recent and (has_said or statement.id in elsewhere):
            recent = news_week(statement.printed)
        when = recent or statement.said
        because = TOLD_AS_NEWS if recent else "the article dates the utterance"
        if when.known and statement.content:
            words = _GAP.join(c.words for c in statement.content)
            dating = (statement.said_words,) if statement.said_words else ()
            cited = (*statement.content, *statement.source, *statement.cue, *dating)
            yield _moment(Clock.SAID, when, words, cited, because, statement.id)


def _is_news(statement: Statement) -> bool:
    """Whether it is told as the news, with no day of its own: then it was said in the days up to printing."""
    return not statement.said.known and statement.lately and statement.speaker is not None


def _printed(pages: Iterable[Page], articles: dict[str, Article]) -> Iterator[Moment]:
    for page in pages:
        article = articles.get(page.id)
        if page.published.when.known and article is not None:
            title = _title(article)
            cited = (cite(article.id, article.text, title), *_dating(page, articles))
            what = page.title or cited[0].words
            yield _moment(Clock.PRINTED, page.published.when, what, cited, f"date {page.published.status.value}")


def _dating(page: Page, articles: dict[str, Article]) -> Iterator[Citation]:
    """The words that date a page, on it and on others."""
    for one in page.published.evidence:
        article = articles.get(one.article or page.id)
        if one.span is not None and article is not None:
            yield cite(article.id, article.text, one.span)


def _title(article: Article) -> Span:
    """Where the title stands in the text; without one (or with one from metadata), the first words of the story."""
    stated = next((e.span for e in article.evidence if e.about == "title" and e.span is not None), None)
    if stated is not None:
        return stated
    at = article.text.find(article.title) if article.title else -1
    if article.title and at >= 0:
        return Span(at, at + len(article.title))
    return next((s.span for s in article.segments if s.role in STORY_ROLES), Span(0, 0))


def _moment(
    clock: Clock,
    when: Interval,
    what: str,
    citations: tuple[Citation, ...],
    because: str,
    statement: str | None = None,
) -> Moment:
    article = citations[0].article
    places = [f"{c.span.start}-{c.span.end}" for c in citations]
    fields = (clock.value, article, str(when.earliest), str(when.latest), statement or "", *places)
    digest = hashlib.sha256("\x1f".join(fields).encode()).hexdigest()[:_DIGITS]
    return Moment(digest, clock, when, what, article, statement, citations, because)

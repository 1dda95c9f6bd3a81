"""The timeline: three clocks, the article's own words, one order."""

from dataclasses import replace
from datetime import date
from itertools import permutations

from onrecord.ledger.timeline import timeline
from onrecord.ledger.values import Clock, Page, Statement
from onrecord.reading.values import EntityType, Happening, Kind, Manner, Mention, MentionKind, Reading
from onrecord.text.article import UNDATED, UNKNOWN_TIME, Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Span, cite

_TEXT = "Dam breaks\nThe dam broke on Monday. It was old, the mayor said on Tuesday, and neglected."


def day(number: int) -> Interval:
    return Interval(date(2024, 9, number), date(2024, 9, number))


def span(words: str) -> Span:
    at = _TEXT.index(words)
    return Span(at, at + len(words))


def held(name: str, printed: int | None) -> tuple[Article, Reading]:
    published = Published(day(printed), Status.STATED) if printed else UNDATED
    segments = (Segment(span("Dam breaks"), Role.HEADLINE, "test"),)
    article = Article(name, _TEXT, title="Dam breaks", published=published, segments=segments)
    broke = Happening(span("The dam broke on Monday"), span("broke"), span("Monday"), day(9), "test")
    return article, Reading(name, happenings=(broke,))


def page(article: Article) -> Page:
    return Page(
        article.id,
        (),
        article.title,
        None,
        None,
        (),
        "en",
        article.published,
        False,
        article.segments,
        (),
        (),
        len(_TEXT),
    )


def statement(name: str, said: Interval) -> Statement:
    cited = {w: cite(name, _TEXT, span(w)) for w in ("the mayor", "said", "It was old", "and neglected", "Tuesday")}
    return Statement(
        id=f"s-{name}",
        article=name,
        speaker=None,
        entity=None,
        source=(cited["the mayor"],),
        cue=(cited["said"],),
        content=(cited["It was old"], cited["and neglected"]),
        addressee=(),
        speaker_named=None,
        said_words=cited["Tuesday"],
        manner=Manner.INDIRECT,
        kind=Kind.STATEMENT,
        strength="said",
        medium=None,
        place=None,
        said=said,
        printed=UNKNOWN_TIME,
        outlet=None,
        chain=(),
        role=Role.BODY,
        nested_in=None,
        confidence=1.0,
        asserted=True,
        because="test",
        speaker_because="test",
    )


def test_three_clocks_in_order_in_the_very_words() -> None:
    one = held("a", 11)
    found = timeline((page(one[0]),), (statement("a", day(10)),), (one,))
    assert [(m.clock, m.when, m.what) for m in found] == [
        (Clock.HAPPENED, day(9), "The dam broke on Monday"),
        (Clock.SAID, day(10), "It was old … and neglected"),
        (Clock.PRINTED, day(11), "Dam breaks"),
    ]
    assert [m.statement for m in found] == [None, "s-a", None]
    for moment in found:
        assert all(c.words == c.span.of(_TEXT) for c in moment.citations)
        assert moment.citations
        assert moment.because


def test_what_is_not_dated_stands_on_no_clock() -> None:
    one = held("a", None)
    found = timeline((page(one[0]),), (statement("a", UNKNOWN_TIME),), (replace_reading(one),))
    assert found == ()


def test_a_pronoun_that_opens_a_line_says_who_or_makes_no_line() -> None:
    article, reading = held("a", None)
    at = Span(span("The dam").start, span("The").end)
    for entity, who in (("Lena Brok", ["Lena Brok"]), (None, [])):
        opening = Mention(at, MentionKind.PRONOUN, EntityType.PERSON, entity, "test")
        found = timeline((page(article),), (), ((article, replace(reading, mentions=(opening,))),))
        assert [moment.who for moment in found] == who


def replace_reading(one: tuple[Article, Reading]) -> tuple[Article, Reading]:
    return one[0], replace(one[1], happenings=())


def test_copies_stay_apart_and_any_order_gives_the_same_timeline() -> None:
    three = [held(name, printed) for name, printed in (("a", 11), ("b", 11), ("c", None))]
    told = {
        timeline(tuple(page(a) for a, _ in order), tuple(statement(a.id, day(10)) for a, _ in order), tuple(order))
        for order in permutations(three)
    }
    assert len(told) == 1
    (found,) = told
    assert [m.clock for m in found] == [Clock.HAPPENED] * 3 + [Clock.SAID] * 3 + [Clock.PRINTED] * 2
    assert len({m.id for m in found}) == len(found)

"""Statements made of a line each, for tests of what compares them."""

from datetime import date

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Statement
from onrecord.reading.values import EntityType, Kind, Manner
from onrecord.text.article import UNKNOWN_TIME, Interval, Role
from onrecord.text.span import Span, cite


def day(number: int, month: int = 9) -> Interval:
    return Interval(date(2024, month, number), date(2024, month, number))


def person(name: str, kind: EntityType = EntityType.PERSON) -> Entity:
    return Entity(f"e-{name}", name, kind, (), (), "test")


def saying(
    article: str,
    speaker: str | None,
    words: str,
    *more: str,
    manner: Manner = Manner.DIRECT,
    said: Interval = UNKNOWN_TIME,
    printed: Interval = UNKNOWN_TIME,
) -> Statement:
    """What the article gives to the speaker: `words`, and `more` after words of its own."""
    whole = " he said ".join((words, *more))
    spans = [Span(at := whole.index(piece), at + len(piece)) for piece in (words, *more)]
    return Statement(
        id=f"{article}-{speaker}-{words[:12]}",
        article=article,
        speaker=speaker,
        entity=f"e-{speaker}" if speaker else None,
        source=(),
        cue=(),
        content=tuple(cite(article, whole, span) for span in spans),
        addressee=(),
        speaker_named=None,
        said_words=None,
        manner=manner,
        kind=Kind.STATEMENT,
        strength="said",
        medium=None,
        place=None,
        said=said,
        printed=printed,
        outlet=None,
        chain=(),
        role=Role.BODY,
        nested_in=None,
        confidence=1.0,
        asserted=True,
        because="test",
        speaker_because="test",
    )

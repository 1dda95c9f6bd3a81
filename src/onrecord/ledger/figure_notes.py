"""What the sets need to know of a figure besides its value: key, variant, places, and whether it is of another time."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from onrecord.ledger.entities import Names
from onrecord.ledger.figure_keys import EVENT, POPULATION, Key, dimension_of, is_toll, key_of, split_variant
from onrecord.ledger.figure_words import (
    around,
    is_magnitude,
    is_sport,
    is_traded,
    names_in,
    place_name,
    populated,
    sorts_of,
    stands_alone,
    telling,
)
from onrecord.ledger.values import Figure
from onrecord.reading.values import EntityType, MentionKind, Quantity, Reading, TimeExpression, TimeType
from onrecord.text.article import Article, Role

_BACKGROUND = timedelta(days=45)
"""A sentence that dates itself this long before its page tells of something else than the news of the day."""
_LONG_AGO = re.compile(
    r"\b(?:1\d|20)\d\d\b|\b(?:last|previous|earlier)\s+(?:year|month|decade|century)\b|\byears?\s+ago\b"
    r"|^(?:in\s+)?(?:January|February|March|April|June|July|August|September|October|November|December)$",
    re.IGNORECASE,
)
"""Dates that nobody gives the news of the day: what a page without a date tells of then is something else."""
_GREW = re.compile(
    r"\b(?:rose|risen|rises|rising|climb(?:ed|s|ing)?|jump(?:ed|s)?|grew|grown|went up|increased|revised)\b"
    r"[^.;]{0,40}\bto\b",
    re.IGNORECASE,
)
_COPIED = 60
"""The same sentence in two pages, when it is this long, was written once."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A figure with what the sets need to know of it. `key` is None where it is too generic to compare."""

    figure: Figure
    key: Key | None
    subject: str
    """The subject's words without determiner and without the words that mark a variant."""
    variant: str
    places: frozenset[str]
    toll: bool
    """Whether it counts people something happened to: such a number grows from day to day."""
    fleeting: bool
    """Whether its verb tells of one event among many (rose, paid), so that two values need not exclude each other."""
    grew: bool = False
    """Whether its sentence says that the number rose to this: lower ones are earlier."""
    further: bool = False
    """Whether it counts only what came on top ("two more")."""
    sentence: str | None = None
    """Its sentence, levelled, when that is long enough to be known again in another page."""
    dimension: str = ""
    named: Mapping[str, str] = field(default_factory=dict)
    """What sort of thing it is of, and in which words: another article may use another noun for the same sort."""
    words: frozenset[str] = frozenset()
    """The telling words of its sentence, without endings."""
    names: frozenset[str] = frozenset()
    """The words of the names in its sentence."""
    beside: frozenset[str] = frozenset()
    """Those of them right beside the number."""
    sorts: frozenset[str] = frozenset()
    """The sorts in `named`."""
    alone: bool = False
    """Whether another number may be held against it: see `stands_alone`."""
    scene: frozenset[str] = frozenset()
    """The places that its article names most."""
    comparable: bool = True
    """Whether it is a number of its own: no share, no addition, not ambiguous, not of another time."""
    against: frozenset[float] = frozenset()
    """The numbers that its article sets against this one, each in another voice."""


def scene(article: Article, reading: Reading) -> frozenset[str]:
    """The places that an article names most: where its news is from."""
    named = Counter(
        (m.entity or article.words(m.span)).lower()
        for m in reading.mentions
        if m.type is EntityType.PLACE and m.kind is MentionKind.NAME
    )
    ranked = sorted(named, key=lambda place: (-named[place], place))
    return frozenset(place for place in ranked[:_SCENES] if named[place] > 1)


_SCENES = 2


def note(
    figure: Figure,
    quantity: Quantity,
    article: Article,
    reading: Reading,
    ids: Names,
    where: frozenset[str] = frozenset(),
) -> Noted:
    """`figure` with its key; `ids` gives the entity of a name, so that the same thing has one key under all names.

    `where` is the `scene` of its article.
    """
    variant, subject = split_variant(figure.of or "")
    further = quantity.because.endswith("count:further")
    beside = frozenset[str]() if quantity.sentence is None else telling(around(article.text, quantity))
    toll = is_toll(figure.property) and figure.unit is None
    loose = quantity.ambiguous or quantity.is_relative() or further or not _is_number(figure)
    key = None
    background = _is_background(figure, quantity, article, reading)
    if not loose and not background:
        capitals = _capitals_mean_names(quantity, article, reading)
        key = _key(figure, quantity, subject, ids, article, reading, capitals=capitals)
    places = frozenset(
        (m.entity or article.words(m.span)).lower()
        for m in reading.mentions
        if m.type is EntityType.PLACE and quantity.sentence is not None and quantity.sentence.covers(m.span)
    )
    fleeting = quantity.because.endswith(("; verb", "; count:by a person"))
    fleeting = fleeting or is_traded(quantity) or is_sport(article.text, quantity)
    words = "" if quantity.sentence is None else " ".join(article.words(quantity.sentence).split())
    known = words.casefold() if len(words) >= _COPIED else None
    grew = _GREW.search(words) is not None
    sorts = sorts_of(quantity)
    return Noted(
        figure,
        key,
        subject,
        variant,
        places,
        toll,
        fleeting,
        grew,
        further,
        known,
        dimension_of(figure.unit),
        sorts,
        telling(words),
        names_in(article.text, quantity, reading.mentions),
        beside,
        sorts=frozenset(sorts),
        alone=stands_alone(article.text, quantity),
        scene=where,
        comparable=not (loose or background),
    )


def _key(
    figure: Figure, quantity: Quantity, subject: str, ids: Names, article: Article, reading: Reading, *, capitals: bool
) -> Key | None:
    """The key of a figure, from its nouns or from what stands around it."""
    if is_magnitude(article.text, quantity):
        return Key(EVENT, "magnitude", dimension_of(figure.unit))
    place = populated(article.text, quantity, [m for m in reading.mentions if m.kind is MentionKind.NAME])
    if place is None:
        return key_of(figure, quantity, subject, ids, capitals=capitals)
    return Key(place_name(place.entity or article.words(place.span)), POPULATION, dimension_of(figure.unit))


def _is_number(figure: Figure) -> bool:
    return figure.low is not None or figure.high is not None


def _is_background(figure: Figure, quantity: Quantity, article: Article, reading: Reading) -> bool:
    """Whether the sentence of a count dates itself well before the page was printed."""
    if quantity.sentence is None or quantity.unit is not None:
        return False
    dated = [t for t in reading.times if t.type is TimeType.DATE and quantity.sentence.covers(t.span)]
    if figure.printed.earliest is None:
        return any(_LONG_AGO.search(article.words(t.span)) for t in dated)
    return any(_is_before(t, figure) for t in dated)


def _is_before(time: TimeExpression, figure: Figure) -> bool:
    printed, latest = figure.printed.earliest, time.when.latest
    return printed is not None and latest is not None and latest < printed - _BACKGROUND


def _capitals_mean_names(quantity: Quantity, article: Article, reading: Reading) -> bool:
    """Whether a capital says "name" here: not at a sentence's start, nor in a headline, unless a name was found."""
    span = quantity.of_span
    if span is None or any(m.kind is MentionKind.NAME and m.span.overlaps(span) for m in reading.mentions):
        return True
    first = quantity.sentence is not None and quantity.sentence.start == span.start
    return not first and not any(s.role is Role.HEADLINE and s.span.covers(span) for s in article.segments)

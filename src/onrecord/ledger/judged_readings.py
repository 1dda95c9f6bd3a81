"""What people judged of figures, happenings and mentions: what a number belongs to, on which days, who is the same."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.ledger.anchored import PAIRS, Anchored, Heard, hear_at, in_force, written
from onrecord.ledger.figures import figure_id
from onrecord.ledger.identity.unnamed import unnamed_speech
from onrecord.ledger.judged_articles import JUDGED
from onrecord.ledger.judgements import days_of
from onrecord.ledger.verdicts import About, Decision, Verdict
from onrecord.reading.values import Quantity, Reading
from onrecord.text.article import Article, Interval
from onrecord.text.span import Span

_FIT = 0.3
"""How much of a thing's words have to be the words that were judged: rules and models may cut them anew."""

Pairs = Sequence[tuple[Article, Reading]]


def hear_of_readings(anchored: Sequence[Anchored], pairs: Pairs) -> list[Heard]:
    """The judgements on figures, by their ids, and on happenings and mentions, by their places."""
    asked = {place[0] for one in anchored for place in one.places if place is not None}
    held = {article.id: reading for article, reading in pairs if article.id in asked}
    figures = {id_: {q.span: figure_id(id_, q) for q in reversed(r.quantities)} for id_, r in held.items()}
    moments = {id_: {h.span: written((id_, h.span)) for h in r.happenings} for id_, r in held.items()}
    mentions = {id_: {span: written((id_, span)) for span in _mentioned(r)} for id_, r in held.items()}
    return [
        *hear_at(anchored, About.FIGURE, figures, _FIT),
        *hear_at(anchored, About.MOMENT, moments, _FIT),
        *hear_at(anchored, About.ENTITY, mentions, _FIT),
    ]


def _mentioned(reading: Reading) -> Iterator[Span]:
    """Where somebody, something or a post is mentioned; what speaks without a name stands with all of its words."""
    yield from (m.span for m in reading.mentions)
    for one in unnamed_speech(reading):
        yield from (*((one.speaker_span,) if one.speaker_span else ()), *one.source)
    yield from (one.span for one in reading.holdings)


def judged_readings(pairs: Pairs, heard: Iterable[Heard]) -> Pairs:
    """The readings as people judged what numbers belong to, and when things happened."""
    firm = in_force(heard)
    belongs = {h.things[0]: h.judgement.value for h in firm if h.judgement.verdict is Verdict.BELONGS}
    happened = _days(firm, About.MOMENT)
    if not (belongs or happened):
        return pairs
    return tuple((article, _judged(article.id, reading, belongs, happened)) for article, reading in pairs)


def figure_days(heard: Iterable[Heard]) -> Mapping[str, Interval]:
    """The days that people judged figures to be of, by the ids of the figures."""
    return _days(in_force(heard), About.FIGURE)


def decisions(heard: Iterable[Heard], about: About) -> tuple[Decision, ...]:
    """What people decided about two figures or two mentions, oldest first, by where those stand."""
    pairs = (h for h in in_force(heard) if h.anchored.about is about and h.judgement.verdict in PAIRS)
    return tuple(Decision(h.judgement.verdict, h.places[0], h.places[1], h.judgement.id) for h in pairs)


def _days(firm: Iterable[Heard], about: About) -> Mapping[str, Interval]:
    dated = (h for h in firm if h.anchored.about is about and h.judgement.verdict is Verdict.DATE)
    days = ((h.things[0], days_of(h.judgement.value)) for h in dated)
    return {thing: when for thing, when in days if when is not None}


def _judged(article: str, reading: Reading, belongs: Mapping[str, str], happened: Mapping[str, Interval]) -> Reading:
    named = ((one, belongs.get(figure_id(article, one))) for one in reading.quantities)
    places = ((one, happened.get(written((article, one.span)))) for one in reading.happenings)
    return replace(
        reading,
        quantities=tuple(one if subject is None else _moved(one, subject) for one, subject in named),
        happenings=tuple(one if when is None else replace(one, when=when, because=JUDGED) for one, when in places),
    )


def _moved(quantity: Quantity, subject: str) -> Quantity:
    """The quantity, of `subject` ("" for nothing that can be named)."""
    free = replace(quantity, of=subject or None, of_span=None, topic=None, topic_span=None)
    return replace(free, ambiguous=False, because=JUDGED)

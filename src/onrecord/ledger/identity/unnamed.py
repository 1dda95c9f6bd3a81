"""Unnamed sources: speakers whom an article describes and does not name ("a senior official", "police").

Each is a thing of its own article: nothing but a person's decision makes the officials of two articles one. A body
whose name is only written small ("the Indian navy" beside "the Indian Navy") is no such source: it is that body.
"""

import re
from collections.abc import Iterator

from onrecord.ledger.identity.names import key_of
from onrecord.ledger.identity.tables import COUNTRIES
from onrecord.ledger.identity.values import Local, Marked
from onrecord.ledger.spellings import same_spelling
from onrecord.reading.values import Attribution, EntityType, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span, cite, hull

_NOBODY = frozenset(
    {"names joined", "two who were just named", "joint subject of the sentence before", "document as described"}
)
"""Rules that make one speaker of two who have names, or of a document."""
_DEFINITE = ("the ", "this ", "that ", "these ", "those ")
_HEAD_ENDS = re.compile(r",| (?:of|for|on|at|in|with|from|to|by|who|that|familiar|involved|close) ")
"""Where the noun that says what somebody is has ended."""
_DESCRIBED = "described, never named"
_SMALL = "a body's name, not in capitals"
_FORCES = frozenset({"army", "navy", "air force", "coast guard", "armed forces"})
"""Of these a country has one: with its country in front each is a name, however it is written."""


def unnamed(article: Article, reading: Reading) -> Iterator[Local]:
    """The speakers of the article that have no name in it, each with where it speaks, in order of first mention."""
    held: dict[str, list[Attribution]] = {}
    for one in unnamed_speech(reading):
        held.setdefault(one.speaker or "", []).append(one)
    bodies = {m.entity.casefold() for m in reading.mentions if m.entity and m.type is EntityType.ORG}
    keys: dict[str, str] = {}
    for name, said in held.items():
        if (" " in name and name.casefold() in bodies) or _is_force(name):
            marked = _marked(article, said, _SMALL)
            yield Local(article.id, name, 0, key_of(name), marked, ((EntityType.ORG, len(said)),))
            continue
        keys[name] = _earlier(article, name, said[0], keys) or f"{same_spelling(name)}@{article.id}"
        marked = _marked(article, said, _DESCRIBED)
        yield Local(article.id, name, 0, keys[name], marked, ((EntityType.SOURCE, len(said)),))


def _is_force(name: str) -> bool:
    """Whether it is a country's army, navy and so on: "Indian navy"."""
    words = same_spelling(name).split()
    ends = range(1, len(words))
    return any(" ".join(words[:at]) in COUNTRIES and " ".join(words[at:]) in _FORCES for at in ends)


def unnamed_speech(reading: Reading) -> Iterator[Attribution]:
    """The attributions whose speaker is a description that stands for somebody."""
    named = {m.entity for m in reading.mentions if m.entity}
    institutions = {one.span for one in reading.meant}
    described = (m.span for m in reading.mentions if m.kind is MentionKind.NOMINAL and m.entity is None)
    somebody = sorted(span for span in described if span not in institutions)
    for one in reading.attributions:
        at = one.speaker_span
        if one.speaker is None or at is None or one.speaker in named or one.speaker_because in _NOBODY:
            continue
        if any(m.start <= at.start < m.end <= at.end for m in somebody):
            yield one


def _earlier(article: Article, name: str, first: Attribution, keys: dict[str, str]) -> str | None:
    """The key of the one whom "the official" takes up again: the only one so far whose description ends in it."""
    if first.source and not hull(first.source).of(article.text).lower().startswith(_DEFINITE):
        return None
    plain = name.lower().removeprefix("the ")
    found = {key for other, key in keys.items() if f" {_head(other)}".endswith(f" {plain}")}
    return found.pop() if len(found) == 1 else None


def _head(description: str) -> str:
    return _HEAD_ENDS.split(description.lower(), maxsplit=1)[0]


def _marked(article: Article, said: list[Attribution], because: str) -> tuple[Marked, ...]:
    """Where it is described, and where it speaks."""
    places: dict[Span, MentionKind] = {}
    for one in said:
        if one.speaker_span is not None:
            places[one.speaker_span] = MentionKind.NOMINAL
    for one in said:
        for span in one.source:
            if not any(span.overlaps(other) for other in places):
                short = len(span.of(article.text).split()) == 1
                places[span] = MentionKind.PRONOUN if short else MentionKind.NOMINAL
    return tuple(Marked(cite(article.id, article.text, at), kind, because) for at, kind in sorted(places.items()))

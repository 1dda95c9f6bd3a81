"""Every sentence of a draft as a whole: told of somebody else, the other way round, or with another score or ordinal.

The other checks look at a quotation, a name, a number. Here the rest of the sentence must be nearly all in one sentence
of the record, and just that one thing must differ.
"""

import re
from collections.abc import Iterator

from onrecord.ledger.wording import Word, stem
from onrecord.ledger.wording_tables import NEGATORS
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import EntityType, Mention, MentionKind
from onrecord.text.span import Span
from onrecord.views.draft.known import Draft, Line, Record
from onrecord.views.draft.values import Checked, Item, Outcome
from onrecord.views.names import fold
from onrecord.views.phrases import one_line

_WHOLE = 0.75
"""Least share of a sentence, without what differs, that a sentence of the record must have."""
_SOME = 0.5
"""Share of it from which a sentence that does tell it of the same person speaks for the draft."""
_FEWEST = 2
"""Telling words that a sentence needs besides what differs."""
_DENIES = frozenset(map(stem, words_of("deny denied denies rejected reject refuse refused fail failed")))
_GRANTS = frozenset(map(stem, words_of("confirm confirmed admit admitted accept accepted agree agreed acknowledged")))
_SCORE = re.compile(r"(?<![\d.,–-])\d{1,3} ?[–-] ?\d{1,3}(?![\d–-]|[.,]\d)")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\s+(\w+)")
_SCOPE = 4
"""Words behind a denial that it can deny."""
_PLACED = 0.6
"""Least share for a score or an ordinal to be of the same thing."""


def check_sentences(draft: Draft, record: Record) -> Iterator[Checked]:
    """At most one row of each sort for a sentence; none where the record has the sentence as it is."""
    for line in draft.lines:
        yield from _persons(line, draft, record)
        yield from _turned(line, draft, record)
        yield from _counts(line, draft, record)


def _persons(line: Line, draft: Draft, record: Record) -> Iterator[Checked]:
    """A person of whom the record does not tell this, while it tells it of another."""
    people = [m for m in line.mentions if m.type is EntityType.PERSON and m.kind is MentionKind.NAME]
    text = draft.article
    for one in people:
        sources = (s for a in draft.reading.attributions for s in a.source)
        if any(s.overlaps(one.span) for s in (*(q.span for q in draft.reading.quotes), *sources)):
            continue  # who says something is checked with what is said
        own = _parts(text.words(one.span)) | _parts(one.entity or "")
        rest = line.stems - own
        if len(rest) < _FEWEST:
            continue
        known = fold(text.words(one.span)) in record.people or fold(one.entity or "") in record.people
        near = record.like(rest, _SOME)
        if not near or near[0][0] < _WHOLE or any(_names(held, own, known=known) for _, held in near):
            continue
        others = [m for m in _people(near[0][1]) if not _parts(m.entity or "") & line.stems]
        alike = [m for m in others if known or _parts(m.entity or "") & own]
        if alike:
            because = f"the record tells this of {alike[0].entity}"
            yield _row(Item.NAME, Outcome.MIXED_UP, one.span, because, near[0][1], draft, record)


def _people(line: Line) -> list[Mention]:
    return [m for m in line.mentions if m.type is EntityType.PERSON and m.entity]


def _parts(name: str) -> frozenset[str]:
    return frozenset(stem(part) for part in fold(name).split() if len(part) > 1)


def _names(line: Line, own: frozenset[str], *, known: bool) -> bool:
    """Whether the sentence, or the one before it, names the person: half of a name that the record has, else all."""
    there = own & (line.stems | line.before)
    return len(there) * 2 >= len(own) if known else there == own


def _turned(line: Line, draft: Draft, record: Record) -> Iterator[Checked]:
    """A sentence in the draft's own voice that the record has with a denial more, or less."""
    if any(c.overlaps(line.span) for a in draft.reading.attributions for c in a.content):
        return
    if any(q.span.overlaps(line.span) for q in draft.reading.quotes):
        return
    rest = line.stems - _DENIES - _GRANTS
    if len(rest) < _FEWEST:
        return
    near = [held for share, held in record.like(rest, _WHOLE) if share >= _WHOLE]
    own = _denials(line.words, rest)
    if near and all(_denials(held.words, rest) % 2 != own % 2 for held in near):
        because = "the record has it the other way round: one of the two is negated"
        yield _row(Item.STATEMENT, Outcome.ALTERED, line.span, because, near[0], draft, record)


def _denials(words: tuple[Word, ...], shared: frozenset[str]) -> int:
    """How many words deny what is shared: a negator or a verb that denies, with one of these words behind it."""
    count = 0
    for n, word in enumerate(words):
        bears = any(stem(w.form) in shared for w in words[n + 1 : n + 1 + _SCOPE])
        count += bears and (word.form in NEGATORS or stem(word.form) in _DENIES)
    return count


def _counts(line: Line, draft: Draft, record: Record) -> Iterator[Checked]:
    """A score ("2–0") or an ordinal ("the 62nd minute") where the record has another in the same place."""
    text = draft.article.text
    for pattern in (_SCORE, _ORDINAL):
        for found in pattern.finditer(text, line.span.start, line.span.end):
            span = Span(*found.span())
            if any(q.span.covers(span) for q in draft.reading.quotes):
                continue
            if any(t.span.overlaps(span) for t in line.times) or any(q.span.overlaps(span) for q in line.quantities):
                continue
            rest = frozenset(s for s in line.stems if not s[:1].isdigit())
            near = record.like(rest, _PLACED)
            theirs = [(held, _same_place(pattern, found, held, record)) for _, held in near]
            told = [(held, values) for held, values in theirs if values]
            if told and all(_bare(found) not in values for _, values in told):
                because = f"the record has “{next(iter(told[0][1]))}” here"
                yield _row(Item.FIGURE, Outcome.CONFLICTS, span, because, told[0][0], draft, record)


def _bare(found: re.Match[str]) -> str:
    """The match without blanks, dashes of one sort; of an ordinal, the number alone."""
    return found[1] if found.re is _ORDINAL else re.sub(r"\s", "", found[0]).replace("-", "–")


def _same_place(pattern: re.Pattern[str], mine: re.Match[str], line: Line, record: Record) -> tuple[str, ...]:
    """What a sentence of the record has of that sort; of ordinals, those before the same word."""
    text = record.articles[line.article].text
    found = pattern.finditer(text, line.span.start, line.span.end)
    return tuple(_bare(one) for one in found if pattern is _SCORE or one[2] == mine[2])


def _row(item: Item, outcome: Outcome, span: Span, because: str, line: Line, draft: Draft, record: Record) -> Checked:
    words = one_line(draft.article.words(span))
    return Checked(item, outcome, True, because, words, span.start, span.end, proofs=(record.proof(line),))

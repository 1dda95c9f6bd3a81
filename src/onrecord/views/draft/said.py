"""Every reported statement of a draft: whether the record has it, as said by the same voice, and not the other way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.ledger.values import Statement
from onrecord.ledger.wording import Word, stem, words_of_content
from onrecord.ledger.wording_tables import NEGATORS
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import Attribution, Manner
from onrecord.text.span import Citation, hull
from onrecord.views.draft.known import Draft, Record, stems_of
from onrecord.views.draft.values import OBJECTIONS, Checked, Item, Outcome, Proof
from onrecord.views.draft.voices import same_voice
from onrecord.views.phrases import one_line

_FOUND = 0.5
"""Least share of what a reported statement tells that a statement of the record must have to be the same."""
_SURE = 0.6
"""Least share for one to be held against the draft."""
_DOUBTED = 0.75
"""The same where either side is a candidate only."""
_EVEN = 0.5
"""Least confidence in the reading of a statement that is held against the draft for a negation."""
_FEWEST = 2
"""Telling words that a reported statement needs before anything is said of it."""
_SCOPE = 4
"""Words behind a negation that it can negate."""
_DENIES = frozenset(map(stem, words_of("deny denied denies rejected reject rejects refuted dismissed disputed")))


@dataclass(frozen=True, slots=True)
class _Near:
    share: float
    statement: Statement
    words: tuple[Word, ...]
    same: bool | None


def check_statements(draft: Draft, record: Record) -> Iterator[Checked]:
    """One row for each attribution of the draft whose content is not all quotation."""
    for one in draft.reading.attributions:
        if one.manner is not Manner.DIRECT and one.content and one.cue:
            yield from _check(one, draft, record)


def _check(one: Attribution, draft: Draft, record: Record) -> Iterator[Checked]:
    text = draft.article
    words = words_of_content(tuple(Citation(text.id, s, text.words(s)) for s in one.content), Manner.INDIRECT)
    stems = stems_of(words)
    if len(stems) < _FEWEST or one.speaker is None:
        return
    source = " ".join(text.words(s) for s in one.source)
    near = sorted(_near(stems, one.speaker, source, record), key=lambda n: (-n.share, n.statement.id))
    alike = [n for n in near if n.same is not False and n.share >= _FOUND]
    if alike:
        yield _compared(one, words, alike, draft, record)
    elif near and _is_held_against(one, near[0]):
        said = near[0].statement
        because = f"the record gives this to {said.speaker}, not to {one.speaker}"
        yield _row(one, draft, Outcome.WRONG_SPEAKER, because, [_proof(n.statement, record) for n in near[:2]])
    elif lines := record.like(stems, _SURE):
        because = "the record tells this, but names nobody who says so"
        yield _row(one, draft, Outcome.REPORTED, because, [record.proof(line) for _, line in lines[:2]])
    else:
        yield _row(one, draft, Outcome.NOT_FOUND, "the record has no such statement", [])


def _is_held_against(one: Attribution, near: _Near) -> bool:
    """Whether another voice's statement is surely the same: nearly all of it where a reading of either is in doubt."""
    return near.share >= (_SURE if one.asserted and near.statement.asserted else _DOUBTED)


def _near(stems: frozenset[str], speaker: str, source: str, record: Record) -> Iterator[_Near]:
    """The statements that share something with it, and whether it is the same voice."""
    whole = record.weight(stems)
    for told in record.told:
        share = record.weight(stems & told.stems) / whole if whole else 0.0
        if share >= _FOUND:
            said = told.statement
            yield _Near(share, said, told.words, same_voice(speaker, source, said, record))


def _compared(one: Attribution, words: Sequence[Word], alike: list[_Near], draft: Draft, record: Record) -> Checked:
    """Whether the same voice, which says it in the record, says it the same way round."""
    cue = " ".join(draft.article.words(s) for s in one.cue)
    turned = [_odd(cue, words, n) for n in alike]
    best = next((n for n, odd in zip(alike, turned, strict=True) if not odd), None)
    if best is None and alike[0].share >= _SURE and alike[0].statement.confidence >= _EVEN:
        because = "the record has it the other way round: one of the two is negated"
        return _row(one, draft, Outcome.ALTERED, because, [_proof(n.statement, record) for n in alike[:2]])
    best = best or alike[0]
    because = f"reported, as said by {best.statement.speaker or 'somebody not named'}"
    return _row(one, draft, Outcome.REPORTED, because, [_proof(n.statement, record) for n in alike[:3]])


def _odd(cue: str, words: Sequence[Word], near: _Near) -> bool:
    """Whether exactly one of the two is negated, by the verb of saying or where both tell the same."""
    theirs = " ".join(c.words for c in near.statement.cue)
    shared = stems_of(words) & stems_of(near.words)
    count = _denials(cue) + _denials(theirs) + _negated(words, shared) + _negated(near.words, shared)
    return count % 2 == 1


def _denials(cue: str) -> int:
    forms = [form for word in cue.split() for form in (word.casefold().strip(".,’'"),)]
    return sum(stem(form) in _DENIES or form in NEGATORS or form.endswith(("n't", "n’t")) for form in forms)


def _negated(words: Sequence[Word], shared: frozenset[str]) -> int:
    """How many negations bear on a word that both have; one that opens an answer bears on the question before it."""
    count = 0
    for n, word in enumerate(words):
        answers = bool(n) and words[n - 1].last
        behind = words[max(0, n - _SCOPE) if answers else n + 1 : n + 1 + _SCOPE]
        count += word.form in NEGATORS and any(stem(w.form) in shared for w in behind)
    return count


def _proof(said: Statement, record: Record) -> Proof:
    article = record.articles[said.article]
    span = hull(tuple(c.span for c in (*said.source, *said.cue, *said.content)))
    return Proof(Citation(said.article, span, article.words(span)), said.speaker, said.outlet, said.said, said.printed)


def _row(one: Attribution, draft: Draft, outcome: Outcome, because: str, proofs: list[Proof]) -> Checked:
    span = hull(one.content)
    return Checked(
        Item.STATEMENT,
        outcome,
        outcome in OBJECTIONS,
        because,
        one_line(draft.article.words(span)),
        span.start,
        span.end,
        proofs=tuple(proofs),
    )

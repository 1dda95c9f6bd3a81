"""Every quotation of a draft: verbatim, changed, cut so that it says something else, given to another, or not there."""

from collections.abc import Iterator, Sequence

from onrecord.ledger.meaning import changes
from onrecord.ledger.utterance_values import Flag, Meaning, Op, Piece, Wording
from onrecord.ledger.values import Statement
from onrecord.ledger.wording import Word, said_only, words_of_content, words_of_text
from onrecord.ledger.wording_compare import align
from onrecord.ledger.wording_relation import diff, relation
from onrecord.reading.values import Attribution, Manner, Quote
from onrecord.text.span import Citation, Span
from onrecord.views.draft.known import Draft, Record, stems_of
from onrecord.views.draft.values import OBJECTIONS, Checked, Item, Outcome, Proof
from onrecord.views.draft.voices import same_voice
from onrecord.views.permalink import parse_permalink
from onrecord.views.phrases import one_line
from onrecord.views.quote import QuoteRow, quoted
from onrecord.views.utterances import flag_words, in_plain

_FEW = 3
"""Words in quotation marks that nobody is given for: fewer may be a title or irony, and are no quotation."""
_NEAREST = 0.4
"""Least share of what a quotation tells that a sentence must have to be shown beside one that is not found."""
_CHANGED = frozenset({Meaning.CONDITION, Meaning.NEGATION})
"""What a cut can take away."""


def check_quotations(draft: Draft, record: Record) -> Iterator[Checked]:
    """One row for each quotation of the draft that is not inside another."""
    for quote in draft.reading.quotes:
        if quote.parent is None and quote.inner.of(draft.article.text).strip():
            yield from _check(quote, draft, record)


def _check(quote: Quote, draft: Draft, record: Record) -> Iterator[Checked]:
    words = one_line(draft.article.words(quote.inner))
    asked = words_of_text(words)
    giver = _giver(quote, draft)
    if not asked or (giver is None and len(asked) < _FEW):
        return
    rows = quoted(words, record.passages, record.statements.values(), record.pages)
    exact = [(row, held) for row in rows for held in [_held(row, record)] if _how(asked, held) is not Outcome.ALTERED]
    if exact:
        yield _said_so(quote, asked, giver, exact, draft, record)
    elif rows:
        yield _changed(quote, asked, giver, rows, draft, record)
    else:
        because = "not found in the record: no article has these words, or nearly these words"
        near = record.like(stems_of(asked), _NEAREST)[:1]
        if near:
            because += "; nearest to them is this"
        proofs = tuple(record.proof(line) for _, line in near)
        yield _row(quote, draft, Outcome.NOT_FOUND, because, objection=True, proofs=proofs)


def _giver(quote: Quote, draft: Draft) -> Attribution | None:
    """The attribution that gives the words to somebody: the innermost that holds them."""
    held = [a for a in draft.reading.attributions if any(c.overlaps(quote.inner) for c in a.content)]
    return min(held, key=lambda a: sum(map(len, a.content)), default=None)


def _held(row: QuoteRow, record: Record) -> tuple[Word, ...]:
    """The words of the record at the place that was found."""
    proof = _proof(row, record)
    return words_of_content((proof.citation,), Manner.DIRECT)


def _how(asked: Sequence[Word], held: Sequence[Word]) -> Outcome:
    """How the draft's words stand to those of one place, before who said them is looked at."""
    how = relation(held, asked)
    if how is Wording.EXACT:
        return Outcome.VERBATIM
    pieces = diff(held, asked)
    changed = [p for p in pieces if p.op in {Op.OTHER, Op.NEW} or (p.op is Op.CUT and not _marked(p, pieces))]
    return Outcome.ALTERED if changed else Outcome.SHORTENED


def _marked(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether an ellipsis stands where the words were cut, or an editor's words in their place."""
    at = pieces.index(piece)
    return any(one.op in {Op.ELLIPSIS, Op.INSERTION} for one in pieces[max(0, at - 1) : at + 2])


def _said_so(
    quote: Quote,
    asked: tuple[Word, ...],
    giver: Attribution | None,
    exact: Sequence[tuple[QuoteRow, tuple[Word, ...]]],
    draft: Draft,
    record: Record,
) -> Checked:
    """The record has the words: whose they are there, whether as a quotation, and whether the cut changes them."""
    ranked = sorted(
        exact, key=lambda two: (_voice(giver, two[0], draft, record) is not True, not two[0].in_quotation_marks)
    )
    row, held = ranked[0]
    proofs = tuple(_proof(one, record) for one, _ in ranked[:3])
    if all(_voice(giver, one, draft, record) is False for one, _ in exact):
        because = f"the record gives these words to {row.speaker or row.source}, not to {_name(giver)}"
        return _row(quote, draft, Outcome.WRONG_SPEAKER, because, proofs=proofs)
    if giver is not None and len(asked) >= _FEW and not any(one.in_quotation_marks for one, _ in exact):
        because = "these are an article's own words in the record, not a quotation"
        return _row(quote, draft, Outcome.NOT_QUOTED, because, proofs=proofs)
    flags = _hidden(asked, row, quote, draft, record)
    if flags:
        because = f"the words are right, but what was cut changes them: {'; '.join(map(flag_words, flags))}"
        return _row(quote, draft, Outcome.TRUNCATED, because, flags=flags, proofs=proofs)
    outcome = _how(asked, held)
    because = f"verbatim in {_where(len(exact))}"
    if outcome is Outcome.SHORTENED:
        because = "verbatim but for what the draft marks as left out or put in"
    return _row(quote, draft, outcome, because, proofs=proofs)


def _changed(
    quote: Quote,
    asked: tuple[Word, ...],
    giver: Attribution | None,
    rows: Sequence[QuoteRow],
    draft: Draft,
    record: Record,
) -> Checked:
    """The record has nearly these words: the place with most of them."""

    def rank(row: QuoteRow) -> tuple[float, bool, bool]:
        aligned = align(_held(row, record), asked)
        return (-aligned.shared, not row.in_quotation_marks, _voice(giver, row, draft, record) is not True)

    row = min(rows, key=rank)
    held = _held(row, record)
    pieces = diff(held, asked)
    flags = changes(held, asked, asked)
    told = f" ({'; '.join(map(flag_words, flags))})" if flags else ""
    because = f"other words than in the record{told}: {in_plain(pieces)}"
    if _voice(giver, row, draft, record) is False:
        because += f"; and there it is {row.speaker or row.source} who says it"
    return _row(quote, draft, Outcome.ALTERED, because, diff=pieces, flags=flags, proofs=(_proof(row, record),))


def _hidden(asked: tuple[Word, ...], row: QuoteRow, quote: Quote, draft: Draft, record: Record) -> tuple[Flag, ...]:
    """What the quotation leaves out before or behind, when that negates or conditions what is left."""
    said = record.statements.get(row.statement or "")
    if said is None:
        return ()
    line = draft.line_at(quote.span)
    around = line.words if line else asked
    whole = _sentence(said_only(words_of_content(said.content, said.manner)), row)
    if len(whole) <= len(said_only(asked)):
        return ()
    return tuple(f for f in changes(whole, asked, around) if f.kind in _CHANGED)


def _sentence(words: Sequence[Word], row: QuoteRow) -> tuple[Word, ...]:
    """The sentences of the statement from where the words stand begin to where they end."""
    place = parse_permalink(row.citation)
    if place is None:
        return ()
    inside = [n for n, w in enumerate(words) if w.span.overlaps(place.span)]
    if not inside:
        return ()
    first, last = inside[0], inside[-1]
    while first and not words[first - 1].last:
        first -= 1
    while last + 1 < len(words) and not words[last].last:
        last += 1
    return tuple(words[first : last + 1])


def _voice(giver: Attribution | None, row: QuoteRow, draft: Draft, record: Record) -> bool | None:
    said: Statement | None = record.statements.get(row.statement or "")
    if giver is None or said is None:
        return None
    return same_voice(giver.speaker, " ".join(draft.article.words(s) for s in giver.source), said, record)


def _proof(row: QuoteRow, record: Record) -> Proof:
    place = parse_permalink(row.citation)
    span = place.span if place else Span(0, 0)
    citation = Citation(row.article, span, record.articles[row.article].words(span))
    return Proof(citation, row.speaker, row.outlet, row.said, row.printed)


def _name(giver: Attribution | None) -> str:
    return (giver.speaker if giver else None) or "the speaker that the draft names"


def _where(places: int) -> str:
    return "one place" if places == 1 else f"{places} places"


def _row(
    quote: Quote,
    draft: Draft,
    outcome: Outcome,
    because: str,
    *,
    objection: bool | None = None,
    diff: tuple[Piece, ...] = (),
    flags: tuple[Flag, ...] = (),
    proofs: tuple[Proof, ...] = (),
) -> Checked:
    return Checked(
        Item.QUOTATION,
        outcome,
        outcome in OBJECTIONS if objection is None else objection,
        because,
        one_line(draft.article.words(quote.inner)),
        quote.span.start,
        quote.span.end,
        diff,
        flags,
        proofs,
    )

"""Every figure of a draft: whether the record has it, another in its place, a later one, or one that excludes it."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.ledger.figure_keys import OUTCOME_OF, dimension_of, head
from onrecord.ledger.figure_values import Match, last_place, low_end, match
from onrecord.ledger.figures import figure_id
from onrecord.ledger.values import Figure, FigureSet, Relation
from onrecord.ledger.wording import stem, words_of_text
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import Bound, Quantity, TimeType
from onrecord.text.article import UNKNOWN_TIME, Article
from onrecord.text.span import Citation
from onrecord.views.draft.known import Draft, Line, Record, stems_of
from onrecord.views.draft.values import OBJECTIONS, Checked, Item, Outcome, Proof
from onrecord.views.phrases import counted, day, one_line

_NEAR = 10
"""Words on either side of a number that say what it is of."""
_TOPIC = 0.3
"""Least share of what the draft says of a number that a sentence with the same number must have."""
_SURE = 0.55
"""Least share for a sentence with another number to be held against it."""
_ALONE = 0.7
"""Least share for two numbers without a noun, the only ones of their sentences, to be of one thing."""
_CLEARLY = 0.25
"""How much more of the topic a sentence must have to outweigh another."""
_WHOLLY = 0.99
_MOVES = frozenset({Relation.DIFFERENT_TIME, Relation.CONFLICT})


@dataclass(frozen=True, slots=True)
class _Here:
    """A number of the record beside one of the draft: how much of its topic the sentence has, and how they match."""

    share: float
    line: Line
    quantity: Quantity
    how: Match
    alike: bool
    """Whether both are surely of one sort of thing."""


def check_figures(draft: Draft, record: Record) -> Iterator[Checked]:
    """One row for each number of the draft outside of quotations and dates."""
    for line in draft.lines:
        for quantity in line.quantities:
            if not _is_elsewhere(quantity, line, draft) and (quantity.low is not None or quantity.high is not None):
                yield _check(quantity, line, draft, record)


def _is_elsewhere(quantity: Quantity, line: Line, draft: Draft) -> bool:
    """Whether it is checked as part of a quotation or of a date."""
    dates = (t for t in line.times if t.type in {TimeType.DATE, TimeType.TIME})
    return any(t.span.overlaps(quantity.span) for t in dates) or any(
        q.inner.covers(quantity.span) for q in draft.reading.quotes
    )


def _check(quantity: Quantity, line: Line, draft: Draft, record: Record) -> Checked:
    topic = _topic(quantity, line)
    mine = _figure(quantity, draft.article.id, draft.article.words(quantity.span))
    found = [
        one
        for share, other in record.like(topic, _TOPIC)
        for one in _beside(quantity, mine, share, other, draft, record)
    ]
    same = [one for one in found if one.how is not Match.APART]
    apart = [one for one in found if one.share >= _SURE and one.alike and one.how is Match.APART]
    if same and not _only_leaves_room(same, apart):
        return _agrees(quantity, line, same, draft, record)
    # A bare number in a sentence on less of the topic does not outweigh another number where all of it is told.
    least = max([_TOPIC, *(one.share - _CLEARLY / 2 for one in apart if one.share >= _WHOLLY)])
    named = _in_words(quantity, topic, draft, record, least)
    if named:
        return _row(quantity, draft, Outcome.AGREES, "the record has this number here", named)
    if apart:
        best = max(apart, key=lambda one: one.share)
        words = one_line(record.articles[best.line.article].words(best.quantity.span))
        because = f"the record has “{words}” here"
        return _row(quantity, draft, Outcome.CONFLICTS, because, [record.proof(one.line) for one in apart[:3]])
    return _row(quantity, draft, Outcome.NOT_FOUND, "the record has no such figure of this", [])


def _only_leaves_room(same: list[_Here], apart: list[_Here]) -> bool:
    """Whether what fits does so as a bound only, in sentences on something else than one with another number."""
    exact = any(one.how is not Match.COMPATIBLE for one in same)
    return not exact and bool(apart) and max(a.share for a in apart) >= max(s.share for s in same) + _CLEARLY


def _beside(
    quantity: Quantity, mine: Figure, share: float, line: Line, draft: Draft, record: Record
) -> Iterator[_Here]:
    """The numbers of a line that can be compared with it; the same number in another unit is one of them."""
    article = record.articles[line.article]
    for other in line.quantities:
        theirs = _figure(other, line.article, article.words(other.span))
        if _dimension(quantity.unit) == _dimension(other.unit):
            fits = _of_one_sort(quantity, draft.article, other, line, article)
            if fits is not False:
                lone = share >= _ALONE and len(line.quantities) == 1 and not (_noun(quantity) or _noun(other))
                alike = bool(fits) or _is_measure(quantity, share) or lone
                yield _Here(share, line, other, _matched(mine, theirs), alike)
        elif (quantity.low, quantity.high) == (other.low, other.high) and quantity.unit and other.unit:
            # A number that is a slip of the unit away is a rarer chance than one that is merely another.
            yield _Here(max(share, _SURE), line, other, Match.APART, alike=True)


def _topic(quantity: Quantity, line: Line) -> frozenset[str]:
    at = [n for n, w in enumerate(line.words) if w.span.overlaps(quantity.span)]
    if not at:
        return line.stems
    return stems_of(w for w in line.words[max(0, at[0] - _NEAR) : at[-1] + _NEAR] if not w.span.overlaps(quantity.span))


def _in_words(quantity: Quantity, topic: frozenset[str], draft: Draft, record: Record, least: float) -> list[Proof]:
    """Sentences with the bare number itself: as part of a name ("777"), or in the sentence after the one about it."""
    if quantity.unit is None:
        words = {w.form for w in words_of_text(draft.article.words(quantity.span))}
        forms = set() if words & _SCALES else {form for form in words if form[:1].isdigit()}
        near = [line for _, line in record.like(topic, least)]
        return [record.proof(one) for one in near if forms and forms <= {w.form for w in one.words}][:2]
    mine = _figure(quantity, draft.article.id, draft.article.words(quantity.span))
    return [
        record.proof(line)
        for line in record.lines
        if record.weight(topic & (line.stems | line.before)) >= least * record.weight(topic)
        for other in line.quantities
        if match(mine, _figure(other, line.article, record.articles[line.article].words(other.span))) is Match.SAME
    ][:2]


_SCALES = frozenset(words_of("hundred thousand million billion trillion"))


def _is_measure(quantity: Quantity, share: float) -> bool:
    """Whether a number has a unit, so that it needs no noun to be known for one of the same thing."""
    return quantity.unit is not None and share >= _SURE


def _of_one_sort(mine: Quantity, draft: Article, theirs: Quantity, line: Line, article: Article) -> bool | None:
    """Whether both count the same: one outcome for people, else one noun; None where either names nothing."""
    ours, other = _outcomes(mine, draft), _outcomes(theirs, article)
    if ours and other:
        return bool(ours & other)
    told = {OUTCOME_OF[w.form] for w in line.words if w.form in OUTCOME_OF}
    nouns = _noun(mine), _noun(theirs)
    if ours and told and not ours & told:
        return False
    return nouns[0] == nouns[1] if all(nouns) else None


def _outcomes(quantity: Quantity, article: Article) -> frozenset[str]:
    """What became of the people counted ("killed" is dead)."""
    verb = article.words(quantity.verb_span) if quantity.verb_span else ""
    words = f"{quantity.property or ''} {verb}".lower().split()
    return frozenset(OUTCOME_OF[w] for w in words if w in OUTCOME_OF)


def _noun(quantity: Quantity) -> str:
    return stem(head(quantity.of)) if quantity.of else ""


def _dimension(code: str | None) -> str:
    """The dimension of a unit; money by the day is of its currency, too."""
    return dimension_of(code) if code is None or "/" not in code else f"{dimension_of(code.partition('/')[0])} {code}"


def _matched(mine: Figure, theirs: Figure) -> Match:
    """How two numbers stand to each other; two that are known to the same place are not made one by an "about"."""
    how = match(mine, theirs)
    if how is Match.COMPATIBLE and not _one_bound(mine, theirs):
        return Match.APART
    if how is Match.ROUNDED and mine.low and theirs.low and mine.unit == theirs.unit:
        place = max(last_place(mine.low), last_place(theirs.low))
        return how if abs(mine.low - theirs.low) <= place / 2 else Match.APART
    return how


def _one_bound(mine: Figure, theirs: Figure) -> bool:
    """Whether two bounds of one side, or two ranges, are of one number: "over 300" may stand for "over 345"."""
    if mine.bound is Bound.RANGE and theirs.bound is Bound.RANGE:
        return (mine.low, mine.high) == (theirs.low, theirs.high)
    if mine.high is None and theirs.high is None and mine.low and theirs.low:
        place = last_place(mine.low)
        return mine.low in {theirs.low, theirs.low // place * place}
    if mine.low is None and theirs.low is None and mine.high and theirs.high:
        place = last_place(mine.high)
        return mine.high in {theirs.high, -(-theirs.high // place) * place}
    return True


def _agrees(quantity: Quantity, line: Line, same: list[_Here], draft: Draft, record: Record) -> Checked:
    best = max(same, key=lambda one: (one.how is Match.SAME, one.alike, one.share))
    proofs = [record.proof(one.line) for one in sorted(same, key=lambda one: -one.share)[:3]]
    kin = [one for one in same if one.how in {Match.SAME, Match.COMPATIBLE} and _one_noun(quantity, one.quantity)]
    risen = (_later(one, line, quantity, draft, record) for one in [best, *kin])
    later = next((one for one in risen if one is not None), None)
    if later is not None:
        because = f"the record has a later count: “{one_line(later.citation.words)}” ({day(later.asof.latest)})"  # type: ignore[arg-type]
        return _row(quantity, draft, Outcome.OUT_OF_DATE, because, [_of(later), *proofs])
    against = _against(best, record)
    if against is not None:
        giver = against.speaker or against.outlet or "another voice"
        because = f"contested: {giver} gives “{one_line(against.citation.words)}”"
        return _row(quantity, draft, Outcome.CONTESTED, because, [*proofs, _of(against)])
    origins = {record.pages[one.line.article].origin or one.line.article for one in same}
    outcome = Outcome.AGREES if best.how in {Match.SAME, Match.COMPATIBLE} else Outcome.ROUNDED
    if len(origins) == 1 and outcome is Outcome.AGREES:
        return _row(quantity, draft, Outcome.SINGLE_ORIGIN, "agrees; the record has it from one origin only", proofs)
    because = f"{outcome.value}: {counted(len(origins), 'origin')}"
    return _row(quantity, draft, outcome, because, proofs)


def _one_noun(one: Quantity, other: Quantity) -> bool:
    """Whether both name what they count, by one noun."""
    return bool(one.of and other.of) and head(one.of or "") == head(other.of or "")


def _set_of(here: _Here, record: Record) -> tuple[Figure | None, FigureSet | None]:
    id_ = figure_id(here.line.article, here.quantity)
    return record.figures.get(id_), next((s for s in record.ledger.figure_sets if id_ in s.figures), None)


def _later(here: _Here, line: Line, quantity: Quantity, draft: Draft, record: Record) -> Figure | None:
    """The latest count of the same, when it is another and the draft neither dates its own nor goes on to give it."""
    own, held = _set_of(here, record)
    if own is None or held is None or held.relation not in _MOVES or _is_dated(quantity, line, draft):
        return None
    members = [record.figures[one] for one in held.figures]
    last = max(members, key=lambda f: (str(f.asof.latest or ""), f.low or 0))
    if None in {last.asof.latest, own.asof.latest} or last.asof.latest <= own.asof.latest:  # type: ignore[operator]
        return None
    if held.relation is Relation.CONFLICT or low_end(last) <= low_end(own):
        return None
    others = (_figure(q, draft.article.id, draft.article.words(q.span)) for q in line.quantities)
    return None if any(o.unit == last.unit and match(o, last) is Match.SAME for o in others) else last


def _is_dated(quantity: Quantity, line: Line, draft: Draft) -> bool:
    """Whether the draft says of when the number is: a day beside who says it, or a count that rose on a day."""
    held = [a for a in draft.reading.attributions if any(c.covers(quantity.span) for c in a.content)]
    days = [t for t in line.times if t.type in {TimeType.DATE, TimeType.TIME}]
    outside = [t for t in days if held and not any(c.overlaps(t.span) for a in held for c in a.content)]
    return bool(outside) or (bool(days) and any(w.form in _ROSE for w in line.words))


_ROSE = words_of("rose risen rising climbed grew grown initially first initial originally earlier then")


def _against(here: _Here, record: Record) -> Figure | None:
    """A figure of the record that cannot be right if this one is."""
    own, held = _set_of(here, record)
    if own is None or held is None or held.relation is not Relation.CONFLICT:
        return None
    return next((f for one in held.figures if match(own, f := record.figures[one]) is Match.APART), None)


def _of(figure: Figure) -> Proof:
    return Proof(figure.citation, figure.speaker, figure.outlet, printed=figure.printed)


def _figure(quantity: Quantity, article: str, words: str) -> Figure:
    """The number alone, to be compared."""
    return Figure(
        id="",
        article=article,
        citation=Citation(article, quantity.span, words),
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit,
        bound=quantity.bound if quantity.bound is not Bound.VAGUE else Bound.ABOUT,
        of=None,
        of_words=None,
        property=None,
        property_words=None,
        paired_with=None,
        speaker=None,
        statement=None,
        outlet=None,
        printed=UNKNOWN_TIME,
        ambiguous=False,
        because="",
    )


def _row(quantity: Quantity, draft: Draft, outcome: Outcome, because: str, proofs: list[Proof]) -> Checked:
    return Checked(
        Item.FIGURE,
        outcome,
        outcome in OBJECTIONS,
        because,
        one_line(draft.article.words(quantity.span)),
        quantity.span.start,
        quantity.span.end,
        proofs=tuple(dict.fromkeys(proofs)),
    )

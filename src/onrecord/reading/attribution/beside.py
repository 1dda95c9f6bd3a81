"""Quotations that no reporting verb brings: they go on from one that does, or stand alone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.reading.attribution.draft import Draft, Windows
from onrecord.reading.attribution.page import SPOKEN, Page, is_single
from onrecord.reading.attribution.rules import is_turn
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans, hull

_STANDING = Cue("", "said", Kind.STATEMENT)
_LOOK_BACK = 8
"""How many quotations back the one may stand that this one goes on from."""
_NEAR_LINES = 3
"""Line breaks between a standing quotation and the speech before it, at most, for its speaker to be proposed."""

_OPENING = frozenset("\"“”«'‘`")

Near = list[tuple[int, Draft]]
"""Drafts near a quotation, each with its index."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """The drafts that were given, in their order, with the quotations that go on from them; and new ones."""

    drafts: list[Draft | None]
    """None where the quotation goes on from another one than the draft had it from."""
    standing: list[Draft]
    """Quotations that stand alone: candidates."""


def adopt_quotes(
    article: Article, tree: Tree, drafts: Sequence[Draft], quotes: tuple[Quote, ...], *, over: bool = True
) -> Adopted:
    """Gives each quotation that no draft holds to the speech that it goes on from; `over` paragraph breaks, too."""
    page = Page(article.text, tree)
    order = sorted(range(len(drafts)), key=lambda n: _place(drafts[n]).start)
    known: list[Draft | None] = [drafts[n] for n in order]
    windows = Windows([_place(drafts[n]).start for n in order])
    for n, quote in enumerate(quotes):
        added = range(max(len(order), len(known) - _LOOK_BACK), len(known))
        near = [(m, _fitted(d, quote)) for m in (*windows.around(quote.span), *added) if (d := known[m]) is not None]
        holders = {m: d for m, d in near if _holds(d, quote)}
        for m, draft in holders.items():
            known[m] = draft
        pulled = page.told_elsewhere(quote) if over else None
        loose = all(_is_loose(page, d, quote, pulled=pulled is not None) for d in holders.values())
        if quote.parent is not None or not loose:
            continue
        earlier = next((q for q in reversed(quotes[max(0, n - _LOOK_BACK) : n]) if q.parent is None), None)
        owner = _owner(page, near, quote, earlier, over=over) if pulled is None else None
        first = [] if pulled is None else [d for m in windows.around(pulled) if (d := known[m]) is not None]
        alone = _pulled(first, quote, pulled)
        if owner is None and alone is None and over and not holders and page.is_speech(quote):
            alone = _standing(page, [d for _, d in near] if pulled is None else [], quote)
        if owner is not None or alone is not None:
            known += [] if alone is None else [alone]
            for m in holders.keys() - {owner}:
                known[m] = _without(holders[m], quote)
        if owner is not None and owner not in holders:
            known[owner] = _extended(dict(near)[owner], quote)
    mine = dict(zip(order, known, strict=False))
    return Adopted([mine[n] for n in range(len(drafts))], [d for d in known[len(order) :] if d is not None])


def _place(draft: Draft) -> Span:
    return hull((*draft.cue, *draft.content))


def _holds(draft: Draft, quote: Quote) -> bool:
    """Whether the quotation is the draft's; a report that stands wholly inside the quotation is another matter."""
    if (
        draft.cue
        and not is_turn(draft.rule)
        and all(quote.inner.covers(s) for s in (*draft.cue, *draft.source, *draft.content))
    ):
        return False
    return any(c.overlaps(quote.span) for c in (*draft.content, *draft.cue, *draft.source))


def _is_loose(page: Page, draft: Draft, quote: Quote, *, pulled: bool) -> bool:
    """Whether the draft has the quotation only by the tagger's word and has its cue, if any, in another paragraph."""
    paragraph = page.paragraph(quote)
    here = any(paragraph is None or paragraph.covers(c) for c in draft.cue)
    return not here and not is_turn(draft.rule) and (pulled or (quote.continues and draft.rule == "tagger"))


def _without(draft: Draft, quote: Quote) -> Draft | None:
    """The draft without the words of the quotation, None where it has no others."""
    rest = tuple(c for c in draft.content if not c.overlaps(quote.span))
    return replace(draft, content=rest) if rest else None


def _fitted(draft: Draft, quote: Quote) -> Draft:
    """The draft with all of a quotation of which it has the beginning: the tagger may stop at a full stop or dots."""
    inside = [c for c in (*draft.content, *draft.cue, *draft.source) if quote.span.overlaps(c)]
    if len(inside) != 1 or inside[0].start != quote.span.start or inside[0].end >= quote.span.end:
        return draft
    return replace(draft, content=tuple(quote.span if c == inside[0] else c for c in draft.content))


def _extended(draft: Draft, quote: Quote) -> Draft:
    return replace(draft, content=tuple(sorted((*draft.content, quote.span))))


def _owner(page: Page, near: Near, quote: Quote, earlier: Quote | None, *, over: bool) -> int | None:
    """Index of the draft whose speech goes on in this quotation."""
    if quote.continues:
        return next((n for n, d in near if earlier is not None and _holds(d, earlier)), None)
    near = [(n, d) for n, d in near if not is_turn(d.rule)]
    rules = (_adjoining, _behind, _led_up, _carried_over, _ahead) if over else (_adjoining, _behind, _led_up, _ahead)
    return next((owner for rule in rules if (owner := rule(page, near, quote)) is not None), None)


def _adjoining(page: Page, near: Near, quote: Quote) -> int | None:
    """The draft that holds the quotation right before this one, with nothing between the two."""
    paragraph = page.paragraph(quote)
    before = [(c, n) for n, d in near if d.source for c in d.content if c.end <= quote.span.start]
    if not before or paragraph is None:
        return None
    last, owner = max(before)
    beside = paragraph.covers(last) and page.text[last.end : quote.span.start].strip() == ""
    return owner if beside and page.text[last.start] in _OPENING else None


def _behind(page: Page, near: Near, quote: Quote) -> int | None:
    """The draft that brings another quotation before this one in the same paragraph."""
    paragraph = page.paragraph(quote)
    if paragraph is None or not page.opens_sentence(quote, paragraph):
        return None
    speaking = {n: d for n, d in near if _speaks_in(page.text, d, paragraph)}
    behind = [n for n, d in speaking.items() if max(s.end for s in (*d.cue, *d.content)) <= quote.span.start]
    return _nearest(near, speaking[behind[-1]], quote, behind[-1]) if behind else None


def _ahead(page: Page, near: Near, quote: Quote) -> int | None:
    """The draft that brings another quotation right behind this one in the same paragraph."""
    paragraph = page.paragraph(quote)
    if paragraph is None or not page.is_sentence(quote):
        return None
    speaking = ((n, d) for n, d in near if _speaks_in(page.text, d, paragraph))
    return next(
        (n for n, d in speaking if min(d.content).start >= quote.span.end and _touches(page.text, quote, d)), None
    )


def _nearest(near: Near, speaking: Draft, quote: Quote, own: int) -> int:
    """The last who speaks, without quotation marks, between `speaking` (which is `own`) and the quotation, or it."""
    since = hull((*speaking.cue, *speaking.content)).end
    between = Span(since, max(since, quote.span.start))
    told = [
        (d.cue[0], n)
        for n, d in near
        if d.cue and d.source and all(between.covers(s) for s in (*d.cue, *d.source)) and _tells(d)
    ]
    return max(told)[1] if told else own


def _led_up(page: Page, near: Near, quote: Quote) -> int | None:
    """The draft that a quotation, a sentence of its own right behind it, puts into direct words."""
    paragraph, text = page.paragraph(quote), page.text
    if paragraph is None or not page.is_sentence(quote):
        return None
    inside = {n: d for n, d in near if d.cue and d.source and paragraph.covers(hull((*d.cue, *d.content)))}
    before = [n for n, d in inside.items() if hull(d.content).end <= quote.span.start]
    last = max(before, key=lambda n: hull(inside[n].content), default=None)
    if last is None or not page.opens_sentence(quote, paragraph) or inside[last].entry.kind not in SPOKEN:
        return None
    between = text[hull((*inside[last].cue, *inside[last].content)).end : quote.span.start]
    ends = text[quote.span.end : paragraph.end].strip(' .”"') == ""
    return last if ends and sum(between.count(c) for c in ".!?") <= 1 else None


def _carried_over(page: Page, near: Near, quote: Quote) -> int | None:
    """The draft that ends the paragraph before one that is, or opens with, a quotation: its speaker goes on.

    Papers of the web close the quotation of every paragraph: “It was late,” Moreau said. ¶ “We had to go.”
    """
    before, alone, text = page.before(quote), page.stands_alone(quote), page.text
    if before is None or not (alone or page.leads(quote)):
        return None
    inside = {n: _part_in(d, before) for n, d in near if d.source and (d.cue or d.rule == "standing-quote")}
    last = max((n for n, part in inside.items() if part is not None), key=lambda n: inside[n] or before, default=None)
    last = _main(page, dict(near), inside, last)
    owner = next((d for n, d in near if n == last), None)
    if last is None or owner is None or owner.entry.kind not in SPOKEN or not _reports(owner):
        return None
    end = (inside[last] or before).end
    if any(mark in text[end : before.end].rstrip(' .”"’') for mark in ".!?:"):
        return None
    quoted = [c for c in owner.content if before.covers(c) and text[c.start] in _OPENING]
    if quoted and is_single(text, quoted[-1]) != is_single(text, quote.span):
        return None  # other marks than the article's own: a pull quote
    return last if alone or quoted else None


def _main(page: Page, near: dict[int, Draft], inside: dict[int, Span | None], last: int | None) -> int | None:
    """The draft that brings a quotation in the last one's sentence: "“…,” he argued after she had objected"."""
    end = None if last is None else inside[last]
    if last is None or end is None or _is_quoting(page.text, near[last]):
        return last
    others = (n for n, part in inside.items() if part is not None and near[n].source != near[last].source)
    here = [n for n in others if near[n].cue and _is_quoting(page.text, near[n])]
    sentence = page.sentence_at(near[last].cue[0].start) if near[last].cue else None
    return next((n for n in reversed(here) if sentence is not None and sentence.covers(near[n].cue[0])), last)


def _is_quoting(text: str, draft: Draft) -> bool:
    return any(text[part.start] in _OPENING for part in draft.content)


def _tells(draft: Draft) -> bool:
    return draft.entry.kind in SPOKEN and not draft.negated and bool({"quote", "clause"} & draft.entry.frames)


def _reports(draft: Draft) -> bool:
    """Whether its cue is one that brings words, not a deed that the tagger took for speech."""
    return draft.rule != "tagger" or bool({"quote", "clause"} & draft.entry.frames)


def _part_in(draft: Draft, paragraph: Span) -> Span | None:
    """From the first to the last of the draft's words in the paragraph."""
    parts = [s for s in (*draft.cue, *draft.content, *draft.source) if paragraph.covers(s)]
    return hull(tuple(sorted(parts))) if parts else None


def _touches(text: str, quote: Quote, draft: Draft) -> bool:
    """Whether nothing but white space stands between the quotation and the draft's content."""
    return text[quote.span.end : min(draft.content).start].strip() == ""


def _speaks_in(text: str, draft: Draft, paragraph: Span) -> bool:
    """Whether the draft's cue stands in the paragraph and brings a quotation there."""
    here = [c for c in draft.cue if paragraph.covers(c)]
    return bool(here) and any(mark in part.of(text) for part in draft.content for mark in "\"“”'‘«")


def _pulled(first: list[Draft], quote: Quote, elsewhere: Span | None) -> Draft | None:
    """A pull quote: the words are those of whoever says them in the text."""
    said = next((d for d in first if elsewhere is not None and any(c.covers(elsewhere) for c in d.content)), None)
    if said is None or not said.source:
        return None
    return Draft(said.source, (), (quote.span,), _STANDING, "pull-quote", doubtful=True)


def _standing(page: Page, drafts: list[Draft], quote: Quote) -> Draft:
    """A quotation paragraph without a cue: a candidate, with the last speaker before it as a guess."""
    named = page.name_behind(quote)
    if named is not None:
        return Draft((named,), (), (quote.span,), _STANDING, "signed-quote")
    earlier = [d for d in drafts if hull(d.content).end <= quote.span.start and d.source]
    last = max(earlier, key=lambda d: hull(d.content).end, default=None)
    paragraph = page.paragraph(quote)
    led_in = last is not None and paragraph is not None and page.text[: paragraph.start].rstrip().endswith(":")
    near = last is not None and page.text.count("\n", hull(last.content).end, quote.span.start) <= _NEAR_LINES
    brought = quote.inner.of(page.text).rstrip().endswith(",")  # by a clause behind it that no rule has read
    source: Spans = last.source if last is not None and (led_in or near) and not brought else ()
    return Draft(
        source, (), (quote.span,), _STANDING, "quote-after-colon" if led_in else "standing-quote", doubtful=True
    )

"""Quotations that no reporting verb brings: they go on from one that does, or stand alone."""

import re
from dataclasses import replace

from onrecord.reading.attribution.draft import Draft, Windows
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, hull

_STANDING = Cue("", "said", Kind.STATEMENT)
_LOOK_BACK = 8
"""How many quotations back the one may stand that this one goes on from."""
_SPOKEN = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT, Kind.DENIAL, Kind.REQUEST})
_SENTENCE_LIKE = 4
"""Words from which a quotation that opens a sentence counts as speech, not as a term in scare quotes."""
_SENTENCE_BREAK = re.compile(r"[.!?…:]['\"”’)\]]*\s*\Z|^\s*\Z")


def adopt_quotes(article: Article, tree: Tree, drafts: list[Draft], quotes: tuple[Quote, ...]) -> list[Draft]:
    """The drafts with the quotations that go on from them, and drafts for quotations that stand alone."""
    text = article.text
    drafts = sorted(drafts, key=lambda d: hull((*d.cue, *d.content)).start)
    windows = Windows([hull((*d.cue, *d.content)).start for d in drafts])
    added: list[Draft] = []
    for n, quote in enumerate(quotes):
        near = windows.around(quote.span)
        if quote.parent is not None or any(_holds(drafts[m], quote) for m in near):
            continue
        earlier = next((q for q in reversed(quotes[max(0, n - _LOOK_BACK) : n]) if q.parent is None), None)
        beside = [(m, drafts[m]) for m in near]
        owner = _owner(text, tree, beside, quote, earlier)
        owner = _led_up(text, tree, beside, quote) if owner is None else owner
        alone = _stands_alone(text, tree, quote)
        owner = _carried_over(text, tree, beside, quote) if owner is None and alone else owner
        if owner is not None:
            drafts[owner] = _extended(drafts[owner], quote)
        elif alone:
            added.append(_standing(text, tree, [*(drafts[m] for m in near), *added[-_LOOK_BACK:]], quote))
    return drafts + added


def _holds(draft: Draft, quote: Quote) -> bool:
    return any(c.overlaps(quote.span) for c in (*draft.content, *draft.cue, *draft.source))


def _extended(draft: Draft, quote: Quote) -> Draft:
    return replace(draft, content=tuple(sorted((*draft.content, quote.span))))


def _owner(text: str, tree: Tree, near: list[tuple[int, Draft]], quote: Quote, earlier: Quote | None) -> int | None:
    """Index of the draft whose speech goes on in this quotation."""
    if quote.continues:
        return next((n for n, d in near if earlier is not None and _holds(d, earlier)), None)
    paragraph = _paragraph(tree, quote)
    if paragraph is None:
        return None
    speaking = [(n, d) for n, d in near if _speaks_in(text, d, paragraph)]
    behind = [n for n, d in speaking if max(s.end for s in (*d.cue, *d.content)) <= quote.span.start]
    if behind and _opens_sentence(text, paragraph, quote):
        return behind[-1]
    if len(quote.inner.of(text).split()) < _SENTENCE_LIKE:
        return None
    ahead = (n for n, d in speaking if min(d.content).start >= quote.span.end and _touches(text, quote, d))
    return next(ahead, None)


def _led_up(text: str, tree: Tree, near: list[tuple[int, Draft]], quote: Quote) -> int | None:
    """Index of the draft that a quotation, a sentence of its own right behind it, puts into direct words."""
    paragraph = _paragraph(tree, quote)
    if paragraph is None or len(quote.inner.of(text).split()) < _SENTENCE_LIKE:
        return None
    inside = {n: d for n, d in near if d.cue and d.source and paragraph.covers(hull((*d.cue, *d.content)))}
    before = [n for n, d in inside.items() if hull(d.content).end <= quote.span.start]
    last = max(before, key=lambda n: hull(inside[n].content), default=None)
    if last is None or not _opens_sentence(text, paragraph, quote) or inside[last].entry.kind not in _SPOKEN:
        return None
    between = text[hull((*inside[last].cue, *inside[last].content)).end : quote.span.start]
    ends = text[quote.span.end : paragraph.end].strip(' .”"') == ""
    return last if ends and sum(between.count(c) for c in ".!?") <= 1 else None


def _carried_over(text: str, tree: Tree, near: list[tuple[int, Draft]], quote: Quote) -> int | None:
    """Index of the draft that ends the paragraph before a quotation paragraph: its speaker goes on.

    Papers of the web close the quotation of every paragraph: “It was late,” Moreau said. ¶ “We had to go.”
    """
    inside_quote = tree.within(quote.span)
    here = tree.paragraph_of(inside_quote[0]) if inside_quote else 0
    if here == 0:
        return None
    before = tree.paragraphs[here - 1].span
    inside = {n: _part_in(d, before) for n, d in near if d.source and (d.cue or d.rule == "standing-quote")}
    last = max((n for n, part in inside.items() if part is not None), key=lambda n: inside[n] or before, default=None)
    if last is None or next(d for n, d in near if n == last).entry.kind not in _SPOKEN:
        return None
    end = (inside[last] or before).end
    return last if not any(mark in text[end : before.end].rstrip(' .”"’') for mark in ".!?:") else None


def _part_in(draft: Draft, paragraph: Span) -> Span | None:
    """From the first to the last of the draft's words in the paragraph."""
    parts = [s for s in (*draft.cue, *draft.content, *draft.source) if paragraph.covers(s)]
    return hull(tuple(sorted(parts))) if parts else None


def _opens_sentence(text: str, paragraph: Span, quote: Quote) -> bool:
    return _SENTENCE_BREAK.search(text[max(paragraph.start, quote.span.start - 3) : quote.span.start]) is not None


def _touches(text: str, quote: Quote, draft: Draft) -> bool:
    """Whether nothing but white space stands between the quotation and the draft's content."""
    return text[quote.span.end : min(draft.content).start].strip() == ""


def _speaks_in(text: str, draft: Draft, paragraph: Span) -> bool:
    """Whether the draft's cue stands in the paragraph and brings a quotation there."""
    here = [c for c in draft.cue if paragraph.covers(c)]
    return bool(here) and any(mark in part.of(text) for part in draft.content for mark in "\"“”'‘«")


def _paragraph(tree: Tree, quote: Quote) -> Span | None:
    return next((p.span for p in tree.paragraphs if p.span.covers(quote.span)), None)


def _stands_alone(text: str, tree: Tree, quote: Quote) -> bool:
    """Whether the quotation makes up a whole paragraph."""
    paragraph = _paragraph(tree, quote)
    if paragraph is None or len(quote.inner.of(text).split()) < _SENTENCE_LIKE or _is_heading(quote.inner.of(text)):
        return False
    around = text[paragraph.start : quote.span.start] + text[quote.span.end : paragraph.end]
    return around.strip(" .,") == ""


def _is_heading(words: str) -> bool:
    """Whether every word of some length has a capital, as in 'Legend in the Coal Fields': the head of a section."""
    long = [w for w in re.findall(r"[^\W\d_]+", words) if len(w) >= _SENTENCE_LIKE]
    return len(long) > 1 and all(w[0].isupper() for w in long)


def _standing(text: str, tree: Tree, drafts: list[Draft], quote: Quote) -> Draft:
    """A quotation paragraph without a cue: a candidate, with the last speaker before it as a guess."""
    earlier = [d for d in drafts if hull(d.content).end <= quote.span.start and d.source]
    last = max(earlier, key=lambda d: hull(d.content).end, default=None)
    paragraph = _paragraph(tree, quote)
    led_in = last is not None and paragraph is not None and text[: paragraph.start].rstrip().endswith(":")
    near = last is not None and text.count("\n", hull(last.content).end, quote.span.start) <= _NEAR_LINES
    source = last.source if last is not None and (led_in or near) else ()
    return Draft(
        source, (), (quote.span,), _STANDING, "quote-after-colon" if led_in else "standing-quote", doubtful=True
    )


_NEAR_LINES = 3
"""Line breaks between a standing quotation and the speech before it, at most, for its speaker to be proposed."""

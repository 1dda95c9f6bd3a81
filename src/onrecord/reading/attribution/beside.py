"""Quotations that no reporting verb brings: they go on from one that does, or stand alone."""

import re
from dataclasses import replace

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, hull

_STANDING = Cue("", "said", Kind.STATEMENT)
_SENTENCE_LIKE = 4
"""Words from which a quotation that opens a sentence counts as speech, not as a term in scare quotes."""
_SENTENCE_BREAK = re.compile(r"[.!?…:]['\"”’)\]]*\s*\Z|^\s*\Z")


def adopt_quotes(article: Article, tree: Tree, drafts: list[Draft], quotes: tuple[Quote, ...]) -> list[Draft]:
    """The drafts with the quotations that go on from them, and drafts for quotations that stand alone."""
    drafts = sorted(drafts, key=lambda d: hull((*d.cue, *d.content)).start)
    free = [q for q in quotes if q.parent is None and not any(_holds(d, q) for d in drafts)]
    standing: list[Draft] = []
    for quote in free:
        owner = _owner(article.text, tree, drafts, quote, quotes)
        if owner is not None:
            drafts[owner] = _extended(drafts[owner], quote)
        elif _stands_alone(article.text, tree, quote):
            standing.append(_standing(article.text, tree, drafts + standing, quote))
    return drafts + standing


def _holds(draft: Draft, quote: Quote) -> bool:
    return any(c.overlaps(quote.span) for c in (*draft.content, *draft.cue, *draft.source))


def _extended(draft: Draft, quote: Quote) -> Draft:
    return replace(draft, content=tuple(sorted((*draft.content, quote.span))))


def _owner(text: str, tree: Tree, drafts: list[Draft], quote: Quote, quotes: tuple[Quote, ...]) -> int | None:
    """Index of the draft whose speech goes on in this quotation."""
    if quote.continues:
        earlier = max((q for q in quotes if q.parent is None and q.span.end <= quote.span.start), default=None)
        return None if earlier is None else _holder(drafts, earlier)
    paragraph = _paragraph(tree, quote)
    if paragraph is None:
        return None
    behind = [
        n
        for n, d in enumerate(drafts)
        if _speaks_in(d, paragraph, quotes) and max(s.end for s in (*d.cue, *d.content)) <= quote.span.start
    ]
    lead = text[max(paragraph.start, quote.span.start - 3) : quote.span.start]
    if behind and _SENTENCE_BREAK.search(lead) is not None:
        return behind[-1]
    if len(quote.inner.of(text).split()) < _SENTENCE_LIKE:
        return None
    ahead = [
        n
        for n, d in enumerate(drafts)
        if _speaks_in(d, paragraph, quotes)
        and text[quote.span.end : min(d.content).start].strip() == ""
        and min(d.content).start >= quote.span.end
    ]
    return ahead[0] if ahead else None


def _holder(drafts: list[Draft], quote: Quote) -> int | None:
    return next((n for n, d in enumerate(drafts) if _holds(d, quote)), None)


def _speaks_in(draft: Draft, paragraph: Span, quotes: tuple[Quote, ...]) -> bool:
    """Whether the draft's cue stands in the paragraph and brings a quotation there."""
    here = [c for c in draft.cue if paragraph.covers(c)]
    return bool(here) and any(q.span.overlaps(c) for c in draft.content for q in quotes)


def _paragraph(tree: Tree, quote: Quote) -> Span | None:
    return next((p.span for p in tree.paragraphs if p.span.covers(quote.span)), None)


def _stands_alone(text: str, tree: Tree, quote: Quote) -> bool:
    """Whether the quotation makes up a whole paragraph."""
    paragraph = _paragraph(tree, quote)
    if paragraph is None or len(quote.inner.of(text).split()) < _SENTENCE_LIKE:
        return False
    around = text[paragraph.start : quote.span.start] + text[quote.span.end : paragraph.end]
    return around.strip(" .,") == ""


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

"""Attributions that one clause makes: a reporting verb with its source, and its content behind, before or around it."""

import re
from dataclasses import dataclass

from onrecord.reading.attribution.contents import complement, complement_before, object_of_address
from onrecord.reading.attribution.cues import CueAt
from onrecord.reading.attribution.draft import Draft, fit_quotes, noun_phrase, trim
from onrecord.reading.attribution.sources import source_of
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans, hull

_BETWEEN = re.compile(r"[\s,\-–—:()]*(?:and|but|as)?[\s,\-–—:]*\Z", re.IGNORECASE)
"""What may stand between a quotation and the clause that brings it."""
_BEFORE_QUOTE = re.compile(r"[^.;?!\n\"“”]{0,120}\Z")
_SENTENCE_END = ".!?"
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LEAD_IN = 25
"""Code points before a clause that still belong to it ("On Monday, the plan failed, he said")."""
_LONG_QUOTE = 3
"""Words from which a quotation behind a verb without a clause counts as its content, not as a scare quote."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What is known of one reporting clause before its content is looked for."""

    cue: CueAt
    entry: Cue
    source: Spans
    extent: Span
    """From the source to the cue, with the person addressed."""


def clause_drafts(
    article: Article, tree: Tree, cues: list[CueAt], quotes: tuple[Quote, ...], lexicon: Lexicon
) -> list[Draft]:
    """For each reporting verb at most one draft: the first of its frames that finds content."""
    drafts = []
    others = [c.span for c in cues]
    for cue in cues:
        source = source_of(tree, cue)
        for entry in cue.entries:
            draft = _draft(
                article, tree, Clause(cue, entry, source, _extent(tree, cue, source, others)), quotes, lexicon, others
            )
            if draft is not None:
                drafts.append(draft)
                break
    return drafts


def _extent(tree: Tree, cue: CueAt, source: Spans, others: list[Span]) -> Span:
    """The cue with its source where the two stand in one sentence side by side."""
    sentence = tree.sentences[tree.sentence_of(cue.verb)].span
    asked = tree.child(cue.verb, "nsubjpass") if cue.passive else None
    spoken_to = () if asked is None else (noun_phrase(tree, asked),)
    near = (s for s in (*source, *spoken_to) if sentence.covers(s))
    own = (s for s in near if not any(s.end <= o.start and o.end <= cue.span.start for o in others))
    return hull((cue.span, *own))


def _draft(
    article: Article, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], lexicon: Lexicon, others: list[Span]
) -> Draft | None:
    content, rule = _content(article, tree, clause, quotes, lexicon, others)
    if not content:
        return None
    cue, entry, source = clause.cue, clause.entry, clause.source
    spoken_to = object_of_address(tree, cue, entry)
    addressee = () if spoken_to is None else (noun_phrase(tree, spoken_to),)
    if rule == "quote-cue-source" and not (source or cue.passive):
        source, addressee = addressee, ()  # inverted: "“Who knew?” asked Oakes"
    content = _without(article.text, content, (cue.span, *source))
    if not content:
        return None
    return Draft(
        source=source,
        cue=(cue.span,),
        content=content,
        entry=entry,
        rule=rule,
        verb=cue.verb,
        addressee=tuple(a for a in addressee if a not in source and a not in content),
        negated=cue.negated,
        doubtful=cue.hypothetical,
    )


def _content(
    article: Article, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], lexicon: Lexicon, others: list[Span]
) -> tuple[Spans, str]:
    """Where the content stands, in the order in which a reader would look for it."""
    cue, entry, text = clause.cue, clause.entry, article.text
    speaks = bool({"quote", "clause"} & entry.frames)
    before = _quote_before(text, tree, clause, quotes) if "quote" in entry.frames else None
    after = _quote_after(text, tree, clause, quotes, others) if speaks or "object" in entry.frames else None
    behind = complement(tree, cue, entry, lexicon)
    if before is not None and behind is not None and _is_afterthought(text, clause, before, behind):
        behind = None
    if before is not None and (behind is None or (after is not None and after.span.covers(behind))):
        front = _from_sentence_start(text, tree, before, clause, others)
        joined = _runs_on(text, clause, after)
        return (front, joined) if joined is not None else (front,), "quote-cue-source"
    if behind is not None:
        return (trim(text, _reach(text, tree, behind, quotes, after)),), "source-cue-content"
    if after is not None and (len(after.inner.of(text).split()) >= _LONG_QUOTE or "quote" in entry.frames):
        return (after.span,), "source-cue-quote"
    if speaks and entry.kind is not Kind.BELIEF:
        return _clause_before(text, tree, clause, quotes), "content-cue-source"
    return (), ""


def _quote_before(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...]) -> Quote | None:
    """The quotation that ends right before the clause ("…," said X), None where there is none."""
    paragraph = tree.paragraphs[tree.paragraph_of(clause.cue.verb)].span
    start = clause.extent.start
    near = [q for q in quotes if q.parent is None and paragraph.covers(q.span) and q.span.end <= start]
    if not near or _BETWEEN.match(text[near[-1].span.end : start]) is None:
        return None
    quote = near[-1]
    ends_sentence = quote.closed and text[quote.inner.end - 1 : quote.inner.end] == "."
    own_sentence = text[quote.span.end : start].strip() == "" and ends_sentence
    return None if own_sentence and _has_own_content(tree, clause) else quote


def _is_afterthought(text: str, clause: Clause, before: Quote, behind: Span) -> bool:
    """Whether what follows the verb is not its content: the quotation before ends in a comma, and so does the clause.

    "“He loves us,” she said, and soon the balloons dropped": the parser may take the balloons for what was said.
    """
    leads_on = text[before.inner.end - 1 : before.inner.end] == ","
    return leads_on and "," in text[clause.extent.end : behind.start]


def _has_own_content(tree: Tree, clause: Clause) -> bool:
    """Whether the verb has a clause of its own behind it, so that the quotation before is someone's earlier words."""
    return any(c > clause.cue.verb and tree.tokens[c].dep in {"ccomp", "dobj"} for c in tree.children[clause.cue.verb])


def _quote_after(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], others: list[Span]) -> Quote | None:
    """The quotation that the verb leads up to (said on Monday: "…"), None where there is none."""
    paragraph = tree.paragraphs[tree.paragraph_of(clause.cue.verb)].span
    end = clause.extent.end
    after = next((q for q in quotes if q.parent is None and q.span.start >= end and paragraph.covers(q.span)), None)
    if after is None:
        return None
    gap = Span(end, after.span.start)
    if _BEFORE_QUOTE.match(gap.of(text)) is None or any(gap.overlaps(o) for o in others):
        return None
    sentence = tree.sentences[tree.sentence_of(clause.cue.verb)].span
    runs_on = text[sentence.start : clause.extent.start].rstrip().endswith(("”", '"', "'", "’", "»"))
    set_in = gap.of(text).startswith(",") and sentence.start < clause.extent.start and not runs_on
    if set_in and (
        text[after.inner.start : after.inner.start + 1].islower()
        or any(tree.tokens[i].tag in _FINITE for i in tree.within(gap))
    ):
        return None  # the clause is set into another one that goes on: "Critics, he added, are …"
    return after


def _runs_on(text: str, clause: Clause, after: Quote | None) -> Span | None:
    """The second half of a quotation that the clause interrupts ("…," she said, "…"), None where there is none."""
    if after is None:
        return None
    gap = text[clause.extent.end : after.span.start]
    return after.span if gap.rstrip().endswith((",", ":")) else None


def _reach(text: str, tree: Tree, behind: Span, quotes: tuple[Quote, ...], after: Quote | None) -> Span:
    """The complement, widened over quotations that it cuts and over one that follows it in the same sentence."""
    reach = fit_quotes(_up_to_full_stop(text, behind, quotes), quotes)
    if after is not None and after.span.start >= reach.end:
        sentence = tree.sentences[tree.sentence_of(tree.within(behind)[0])].span
        gap = text[reach.end : after.span.start]
        if after.span.start < sentence.end and not any(c in gap for c in _SENTENCE_END):
            reach = Span(reach.start, after.span.end)
    return reach


def _up_to_full_stop(text: str, behind: Span, quotes: tuple[Quote, ...]) -> Span:
    """The complement cut where a sentence ends right before a quotation that the parser glued to it."""
    for quote in quotes:
        if quote.parent is None and behind.start < quote.span.start < behind.end:
            lead = text[behind.start : quote.span.start].rstrip()
            if lead.endswith(tuple(_SENTENCE_END)) and not lead.endswith("..."):
                return Span(behind.start, behind.start + len(lead))
    return behind


def _from_sentence_start(text: str, tree: Tree, quote: Quote, clause: Clause, others: list[Span]) -> Span:
    """A quotation before its cue, with the unquoted words of the same sentence that lead into it."""
    token = tree.within(quote.span)
    if not token:
        return quote.span
    start = min(tree.sentences[tree.sentence_of(token[0])].span.start, quote.span.start)
    lead = Span(start, quote.span.start)
    sentence_break = any(c in lead.of(text) for c in '\n.!?"“”')
    if sentence_break or any(lead.overlaps(o) for o in others if o != clause.cue.span):
        return quote.span
    return trim(text, Span(start, quote.span.end))


def _clause_before(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...]) -> Spans:
    """Unquoted words in front of (or around) a clause set off by commas: "The plan, he said, would fail"."""
    head = complement_before(tree, clause.cue)
    sentence = tree.sentences[tree.sentence_of(clause.cue.verb)].span
    if head is None:
        return _words_before(text, tree, sentence, clause, quotes)
    edge = tree.tokens[tree.subtree(head)[0]].span.start
    start = sentence.start if edge - sentence.start <= _LEAD_IN else edge
    if start >= clause.extent.start:
        return ()
    front = trim(text, fit_quotes(Span(start, clause.extent.start), quotes))
    rest = Span(clause.extent.end, max(clause.extent.end, sentence.end))
    around = head > clause.cue.verb and text[clause.extent.end : clause.extent.end + 1] == ","
    parts = (front, trim(text, rest)) if around else (front,)
    return tuple(p for p in parts if len(p) > 0)


def _words_before(text: str, tree: Tree, sentence: Span, clause: Clause, quotes: tuple[Quote, ...]) -> Spans:
    """A whole clause and a comma in front of source and cue, where the parser lost the link between them."""
    speaks = "quote" in clause.entry.frames and "object" not in clause.entry.frames
    main = tree.tokens[clause.cue.verb].dep in {"ROOT", "ccomp", "conj", "parataxis"}
    if not (speaks and main and clause.source) or clause.extent.start <= sentence.start:
        return ()
    front = Span(sentence.start, clause.extent.start)
    rest = Span(clause.extent.end, max(clause.extent.end, sentence.end))
    around = rest.of(text).startswith(",") and len(trim(text, rest)) > len(clause.cue.span)
    finite = any(tree.tokens[i].tag in _FINITE for part in (front, rest) for i in tree.within(part))
    if not (front.of(text).rstrip().endswith(",") and finite):
        return ()
    if tree.tokens[tree.within(front)[0]].dep in {"mark", "prep", "advmod", "cc"}:
        return ()  # "In the end, he said": the words before say when, not what
    parts = (front, fit_quotes(rest, quotes)) if around else (front,)
    return tuple(trim(text, fit_quotes(part, quotes)) for part in parts)


def _without(text: str, content: Spans, roles: Spans) -> Spans:
    """The content with the words of source and cue cut out: no word has two roles."""
    parts = list(content)
    for role in roles:
        cut = []
        for part in parts:
            if not part.overlaps(role):
                cut.append(part)
                continue
            left = Span(part.start, max(part.start, role.start))
            right = Span(min(part.end, role.end), part.end)
            cut.extend(p for p in (trim(text, left), trim(text, right)) if len(p) > 1)
        parts = cut
    return tuple(parts)

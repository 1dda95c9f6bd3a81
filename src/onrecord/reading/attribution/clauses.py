"""Attributions that one clause makes: a reporting verb with its source, and its content behind, before or around it."""

from collections import defaultdict
from dataclasses import replace

from onrecord.reading.attribution.contents import (
    complement,
    complement_before,
    is_object,
    object_of_address,
)
from onrecord.reading.attribution.cues import CueAt
from onrecord.reading.attribution.draft import Draft, fit_quotes, noun_phrase, touch, trim
from onrecord.reading.attribution.neighbours import (
    SENTENCE_END,
    Clause,
    is_afterthought,
    is_speech,
    quote_after,
    quote_before,
    quote_of_its_own,
    runs_on,
)
from onrecord.reading.attribution.sources import is_saying, quoted_by_another, source_of
from onrecord.reading.attribution.titled import is_title
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans, hull

_LEAD_ON = 60
"""Code points between a clause and the end of its paragraph within which it still leads on to the next."""
_LEAD_IN = 25
"""Code points before a clause that still belong to it ("On Monday, the plan failed, he said")."""


def clause_drafts(
    article: Article, tree: Tree, cues: list[CueAt], quotes: tuple[Quote, ...], lexicon: Lexicon
) -> list[Draft]:
    """For each reporting verb at most one draft: the first of its frames that finds content."""
    drafts = []
    quotes_in = _by_paragraph(tree, quotes)
    cues_in: dict[int, list[Span]] = {}
    for cue in cues:
        cues_in.setdefault(tree.paragraph_of(cue.verb), []).append(cue.span)
    for cue in cues:
        here = tree.paragraph_of(cue.verb)
        quotes, others = quotes_in.get(here, ()), cues_in[here]
        source = source_of(tree, cue)
        for entry in cue.entries:
            clause = Clause(cue, entry, source, _extent(tree, cue, source, others))
            draft = _draft(article, tree, clause, quotes, lexicon, others)
            draft = draft or _over_the_break(article, tree, clause, quotes_in)
            if draft is not None:
                drafts.append(draft)
                break
    saying = defaultdict[Spans, list[Draft]](list)
    for draft in drafts:
        if draft.source and draft.verb is not None and is_saying(tree, draft.verb):
            saying[draft.source].append(draft)
    return [_without_saying(article.text, draft, saying.get(draft.source, [])) for draft in drafts]


def _without_saying(text: str, draft: Draft, saying: list[Draft]) -> Draft:
    """The draft without the "saying …" of its source that its content ends with: that brings a content of its own."""
    part = draft.content[-1]
    for other in saying:
        inside = part.covers(other.cue[0]) and part.end == other.content[-1].end and part.start < other.cue[0].start
        if inside and "clause" in draft.entry.frames:
            rest = trim(text, Span(part.start, other.cue[0].start))
            return replace(draft, content=(*draft.content[:-1], rest)) if len(rest) > 0 else draft
    return draft


def _over_the_break(
    article: Article, tree: Tree, clause: Clause, quotes_in: dict[int, tuple[Quote, ...]]
) -> Draft | None:
    """The quotation of the next paragraph ("He told the court:") or of the one before ("Jane Roe said.")."""
    if "quote" not in clause.entry.frames or not clause.source or clause.cue.negated:
        return None
    here = tree.paragraph_of(clause.cue.verb)
    paragraph, text = tree.paragraphs[here].span, article.text
    behind = text[clause.extent.end : paragraph.end].strip()
    quote = None
    if behind.endswith((":", ",")) and len(behind) <= _LEAD_ON and here + 1 < len(tree.paragraphs):
        quote = next(
            (q for q in quotes_in.get(here + 1, ()) if q.span.start == tree.paragraphs[here + 1].span.start), None
        )
    elif len(behind) <= _LEAD_ON and clause.extent.start == paragraph.start and here > 0:
        before = [q for q in quotes_in.get(here - 1, ()) if q.parent is None]
        whole = before and text[before[-1].span.end : tree.paragraphs[here - 1].span.end].strip() == ""
        quote = before[-1] if whole and before[-1].span.start == tree.paragraphs[here - 1].span.start else None
    if quote is None:
        return None
    return Draft(
        clause.source,
        (clause.cue.span,),
        (quote.span,),
        clause.entry,
        "quote-over-break",
        clause.cue.verb,
        addressee_of(tree, clause.cue, clause.entry),
    )


def addressee_of(tree: Tree, cue: CueAt, entry: Cue) -> Spans:
    """The words for who is spoken to, none where nobody is."""
    spoken_to = object_of_address(tree, cue, entry)
    return () if spoken_to is None else (noun_phrase(tree, spoken_to),)


def _by_paragraph(tree: Tree, quotes: tuple[Quote, ...]) -> dict[int, tuple[Quote, ...]]:
    """The quotations of each paragraph, by its index."""
    found: dict[int, list[Quote]] = {}
    for quote in quotes:
        inside = tree.within(quote.span)
        if inside:
            found.setdefault(tree.paragraph_of(inside[0]), []).append(quote)
    return {paragraph: tuple(inside) for paragraph, inside in found.items()}


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
    addressee = addressee_of(tree, clause.cue, clause.entry)
    if rule == "quote-cue-source" and not (source or cue.passive):
        source, addressee = addressee, ()  # inverted: "“Who knew?” asked Oakes"
    content = _without(article.text, content, (cue.span, *source))
    if not content or (rule == "source-cue-object" and not (source or cue.passive) and _is_name(tree, content)):
        return None
    return Draft(
        source=source,
        cue=(cue.span,),
        content=content,
        entry=entry,
        rule=rule,
        verb=cue.verb,
        addressee=tuple(a for a in addressee if a not in source and not touch((a,), content)),
        negated=cue.negated,
        doubtful=cue.hypothetical or (cue.negated and entry.kind is not Kind.REFUSAL),
    )


def _is_name(tree: Tree, content: Spans) -> bool:
    """Whether the words only name somebody: in ", reported The Mirror" it is the source that follows the verb."""
    words = [tree.tokens[i] for part in content for i in tree.within(part)]
    return all(t.pos in {"PROPN", "DET", "CCONJ", "PUNCT"} for t in words) and any(t.entity for t in words)


def _content(
    article: Article, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], lexicon: Lexicon, others: list[Span]
) -> tuple[Spans, str]:
    """Where the content stands, in the order in which a reader would look for it."""
    cue, entry, text = clause.cue, clause.entry, article.text
    speaks = bool({"quote", "clause"} & entry.frames)
    before = quote_before(text, tree, clause, quotes, others) if "quote" in entry.frames else None
    after = quote_after(text, tree, clause, quotes, others) if speaks or "object" in entry.frames else None
    behind = complement(tree, cue, entry, lexicon)
    if before is not None and behind is not None and is_afterthought(text, clause, before, behind):
        behind = None
    if behind is not None and _says_nothing(tree, behind):
        behind = None
    if before is not None and (behind is None or (after is not None and after.span.covers(behind))):
        front = _from_sentence_start(text, tree, before, clause, others)
        joined = runs_on(text, clause, after)
        return (front, joined) if joined is not None else (front,), "quote-cue-source"
    if behind is not None:
        rule = "source-cue-object" if is_object(tree, cue, entry, behind) else "source-cue-content"
        return (trim(text, _reach(text, tree, behind, quotes, after)),), rule
    if after is not None and is_speech(text, clause, after):
        return (after.span,), "source-cue-quote"
    alone = quote_of_its_own(text, tree, clause, quotes) if "quote" in entry.frames else None
    if alone is not None and not cue.negated:
        return (alone.span,), "source-cue-quote"
    if speaks and entry.kind is not Kind.BELIEF:
        return _clause_before(text, tree, clause, quotes), "content-cue-source"
    return (), ""


def _says_nothing(tree: Tree, behind: Span) -> bool:
    """Whether the complement is only a pronoun or a date ("announced it himself", "said Tuesday")."""
    return all(
        tree.tokens[i].pos in {"PRON", "PUNCT", "ADP"} or tree.tokens[i].entity in {"DATE", "TIME"}
        for i in tree.within(behind)
    )


def _reach(text: str, tree: Tree, behind: Span, quotes: tuple[Quote, ...], after: Quote | None) -> Span:
    """The complement, widened over quotations that it cuts and over one that follows it in the same sentence."""
    reach = fit_quotes(_up_to_full_stop(text, behind, quotes), quotes)
    if after is not None and after.span.start >= reach.end:
        sentence = tree.sentences[tree.sentence_of(tree.within(behind)[0])].span
        gap = text[reach.end : after.span.start]
        if after.span.start < sentence.end and not any(c in gap for c in SENTENCE_END):
            reach = Span(reach.start, after.span.end)
    return reach


def _up_to_full_stop(text: str, behind: Span, quotes: tuple[Quote, ...]) -> Span:
    """The complement cut where a sentence ends right before a quotation that the parser glued to it."""
    for quote in quotes:
        if quote.parent is None and behind.start < quote.span.start < behind.end:
            lead = text[behind.start : quote.span.start].rstrip()
            if lead.endswith(tuple(SENTENCE_END)) and not lead.endswith("..."):
                return Span(behind.start, behind.start + len(lead))
    return behind


def _from_sentence_start(text: str, tree: Tree, quote: Quote, clause: Clause, others: list[Span]) -> Span:
    """A quotation before its cue, with the unquoted words of the same sentence that lead into it.

    A quotation that starts with a capital starts a sentence, whatever full stop was lost before it.
    """
    token = tree.within(quote.span)
    opens = quote.inner.of(text)[:2]
    capital = opens[:1].isupper() and opens.strip() != "I"
    if not token or (capital and not is_title(tree, quote.span)):
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
    end = clause.extent.start
    if quoted_by_another(tree, clause.cue.verb) is not None:  # "…, the paper quoted him as saying"
        end = tree.tokens[tree.subtree(head)[-1]].span.end
    front = trim(text, fit_quotes(Span(start, end), quotes))
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
    finite = any(tree.tokens[i].tag in FINITE for part in (front, rest) for i in tree.within(part))
    if not (front.of(text).rstrip().endswith(",") and finite):
        return ()
    first = tree.tokens[tree.within(front)[0]]
    if first.dep in {"mark", "prep", "advmod", "cc"} or first.tag in {"VBN", "VBG"}:
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

"""Quotations beside a reporting clause: the one that ends right before it, the one that it leads up to."""

import re
from dataclasses import dataclass

from onrecord.reading.attribution.cues import CueAt
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Quote
from onrecord.text.span import Span, Spans

_BETWEEN = re.compile(r"[\s,\-–—:()]*(?:and|but|as)?[\s,\-–—:]*\Z", re.IGNORECASE)
"""What may stand between a quotation and the clause that brings it."""
_BEFORE_QUOTE = re.compile(r"[^.;?!\n\"“”]{0,120}\Z")
SENTENCE_END = ".!?"
_LONG_QUOTE = 4
"""Words from which a quotation behind a verb without a clause counts as its content, not as a scare quote."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What is known of one reporting clause before its content is looked for."""

    cue: CueAt
    entry: Cue
    source: Spans
    extent: Span
    """From the source to the cue, with the person addressed."""


_LEADS_UP = re.compile(r"[^.!?\"“”\n]{0,60}[:,]\s*\Z")


def quote_before(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], others: list[Span]) -> Quote | None:
    """The quotation that ends right before the clause ("…," said X), None where there is none.

    `others` are the paragraph's cues: a whole quotation that one of them led up to is taken already.
    """
    paragraph = tree.paragraphs[tree.paragraph_of(clause.cue.verb)].span
    start = clause.extent.start
    near = [q for q in quotes if q.parent is None and paragraph.covers(q.span) and q.span.end <= start]
    if not near or _BETWEEN.match(text[near[-1].span.end : start]) is None:
        return None
    quote = near[-1]
    joined = text[quote.span.end : start].strip(" ,") in {"and", "but", "then", "and then"}
    if joined and tree.tokens[clause.cue.verb].dep == "conj" and tree.child(clause.cue.verb, "nsubj") is None:
        return None  # "conceded there were “grey areas” but said …": those are of the verb before
    ends_sentence = quote.closed and text[quote.inner.end - 1 : quote.inner.end] in SENTENCE_END
    own_sentence = text[quote.span.end : start].strip() == "" and ends_sentence
    led_up_to = any(_LEADS_UP.match(text[o.end : quote.span.start]) for o in others if o.end <= quote.span.start)
    return None if own_sentence and (led_up_to or not _only_says(tree, clause)) else quote


def _only_says(tree: Tree, clause: Clause) -> bool:
    """Whether the clause is a plain "X said" without content of its own: only then a finished quotation is its content.

    A quotation that ended the sentence before is somebody's earlier words: "… in our history.” Sanders endorsed …".
    """
    behind = {tree.tokens[c].dep for c in tree.children[clause.cue.verb] if c > clause.cue.verb}
    own = {"ccomp", "dobj", "xcomp", "oprd"} if clause.source else {"ccomp", "xcomp", "oprd"}
    return not (behind & own or clause.cue.negated or "object" in clause.entry.frames)


def is_afterthought(text: str, clause: Clause, before: Quote, behind: Span) -> bool:
    """Whether what follows the verb is not its content: the quotation before ends in a comma, and so does the clause.

    "“He loves us,” she said, and soon the balloons dropped": the parser may take the balloons for what was said.
    """
    leads_on = text[before.inner.end - 1 : before.inner.end] == ","
    return leads_on and "," in text[clause.extent.end : behind.start]


def is_speech(text: str, clause: Clause, after: Quote) -> bool:
    """Whether a quotation behind a verb without a clause is what was said, not a term in scare quotes."""
    words = after.inner.of(text)
    if len(words.split()) >= _LONG_QUOTE:
        return True
    led_in = text[clause.extent.end : after.span.start].rstrip().endswith((",", ":"))
    return "quote" in clause.entry.frames and (led_in or words.endswith((".", ",", "!", "?")))


def quote_after(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...], others: list[Span]) -> Quote | None:
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
        or any(tree.tokens[i].tag in FINITE for i in tree.within(gap))
    ):
        return None  # the clause is set into another one that goes on: "Critics, he added, are …"
    return after


def quote_of_its_own(text: str, tree: Tree, clause: Clause, quotes: tuple[Quote, ...]) -> Quote | None:
    """The whole quotation right behind a sentence that only says that somebody spoke (Jane Porter agreed. "We …")."""
    paragraph = tree.paragraphs[tree.paragraph_of(clause.cue.verb)].span
    after = next(
        (q for q in quotes if q.parent is None and q.span.start >= clause.extent.end and paragraph.covers(q.span)), None
    )
    if after is None or not clause.source or text[clause.extent.end : after.span.start].strip() != ".":
        return None
    whole = after.closed and text[after.inner.end - 1 : after.inner.end] in SENTENCE_END
    return after if whole and text[after.span.end : paragraph.end].strip() == "" else None


def runs_on(text: str, clause: Clause, after: Quote | None) -> Span | None:
    """The second half of a quotation that the clause interrupts ("…," she said, "…"), None where there is none."""
    if after is None:
        return None
    gap = text[clause.extent.end : after.span.start]
    return after.span if gap.rstrip().endswith((",", ":")) else None

"""Where a quotation stands on the page: in which paragraph, alone or with other words, opening a sentence or not."""

import re
from dataclasses import dataclass

from onrecord.reading.attribution.draft import trim
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.span import Span

SPOKEN = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT, Kind.DENIAL, Kind.REQUEST})
"""Kinds of speech act that a quotation may go on from."""
_SENTENCE_LIKE = 4
"""Words from which a quotation that opens a sentence counts as speech, not as a term in scare quotes."""
_LONG = 4
"""Letters from which a word of a heading has a capital, whatever kind of word it is."""
_SENTENCE_BREAK = re.compile(r"[.!?…:]['\"”’)\]]*\s*\Z|^\s*\Z")
_ENDS = ".!?…"
_INNER_MARKS = "'’"
_SENTENCE_END = re.compile(r"[.!?…:,]['\"”’)\]]*\s*\Z")
_SINGLE = frozenset("‘'")
_TITLE = 4
"""Tokens that a title before a name may have."""
_TAIL = 5
_MORE = 15
"""Code points by which the paragraph that a pull quote is taken from is longer, at least."""
_REACH = 30_000
"""Code points on either side in which the words of a pull quote are looked for."""


@dataclass(frozen=True, slots=True)
class Page:
    """One article's text and paragraphs."""

    text: str
    tree: Tree

    def number(self, quote: Quote) -> int | None:
        """Index of the paragraph that the quotation stands in."""
        inside = self.tree.within(quote.span)
        here = self.tree.paragraph_of(inside[0]) if inside else None
        return here if here is not None and self.tree.paragraphs[here].span.covers(quote.span) else None

    def paragraph(self, quote: Quote) -> Span | None:
        """The paragraph that the quotation stands in."""
        here = self.number(quote)
        return None if here is None else self.tree.paragraphs[here].span

    def sentence_at(self, place: int) -> Span | None:
        """The sentence that the code point stands in."""
        token = self.tree.at(place)
        return None if token is None else self.tree.sentences[self.tree.sentence_of(token)].span

    def is_sentence(self, quote: Quote) -> bool:
        """Whether the quotation has words enough for speech."""
        return len(quote.inner.of(self.text).split()) >= _SENTENCE_LIKE

    def opens_sentence(self, quote: Quote, paragraph: Span) -> bool:
        """Whether a sentence begins with the quotation."""
        before = self.text[max(paragraph.start, quote.span.start - 3) : quote.span.start]
        return _SENTENCE_BREAK.search(before) is not None

    def stands_alone(self, quote: Quote) -> bool:
        """Whether the quotation makes up a whole paragraph."""
        paragraph = self.paragraph(quote)
        if paragraph is None or not self.is_sentence(quote) or _is_heading(quote.inner.of(self.text)):
            return False
        around = self.text[paragraph.start : quote.span.start] + self.text[quote.span.end : paragraph.end]
        return around.strip(" .,") == ""

    def leads(self, quote: Quote) -> bool:
        """Whether a paragraph opens with it, a whole sentence or several, and narration follows."""
        paragraph = self.paragraph(quote)
        words = quote.inner.of(self.text).strip()
        whole = quote.closed and self.is_sentence(quote) and words.rstrip(_INNER_MARKS).endswith(tuple(_ENDS))
        if paragraph is None or not whole:
            return False
        opens = self.text[paragraph.start : quote.span.start].strip() == "" and not words[0].islower()
        behind = self.text[quote.span.end : paragraph.end].lstrip()
        return opens and not behind[:1].islower() and behind[:1] not in {",", "-", "–", "—", "("}

    def is_speech(self, quote: Quote) -> bool:
        """Whether it can only be somebody's words: a whole paragraph, or a whole sentence in its own right."""
        paragraph, words = self.paragraph(quote), quote.inner.of(self.text).strip()
        if self.stands_alone(quote) or paragraph is None:
            return paragraph is not None
        whole = quote.closed and self.is_sentence(quote) and words.endswith((*_ENDS, ",")) and words[0].isupper()
        return whole and self.opens_sentence(quote, paragraph) and not _is_heading(words)

    def name_behind(self, quote: Quote) -> Span | None:
        """The name, with its office, that is all that follows the comma of a quotation: “…,” Ann Kell, the director."""
        paragraph = self.paragraph(quote)
        if paragraph is None or not quote.inner.of(self.text).rstrip().endswith(","):
            return None
        behind = self.tree.within(Span(quote.span.end, paragraph.end))
        if not behind:
            return None
        sentence = self.tree.sentences[self.tree.sentence_of(behind[0])]
        run = [self.tree.tokens[i] for i in behind if i < sentence.last]
        verbless = bool(run) and not any(t.tag in FINITE for t in run)
        if not verbless or not any(t.entity == "PERSON" for t in run[:_TITLE]):
            return None
        return trim(self.text, Span(run[0].span.start, run[-1].span.end))

    def before(self, quote: Quote) -> Span | None:
        """The paragraph before the quotation's, None where there is none or where it is a heading."""
        here = self.number(quote)
        span = self.tree.paragraphs[here - 1].span if here else None
        return span if span is not None and _ends_sentence(self.text, span) else None

    def told_elsewhere(self, quote: Quote) -> Span | None:
        """Where else near the quotation a paragraph has its words among others: then it is a pull quote."""
        words = quote.inner.of(self.text).strip(" .,!?…")
        if not self.stands_alone(quote):
            return None
        start, end = max(0, quote.span.start - _REACH), quote.span.end + _REACH
        behind, before = self.text.find(words, quote.span.end, end), self.text.rfind(words, start, quote.span.start)
        found = (Span(at, at + len(words)) for at in (behind, before) if at >= 0)
        return next((span for span in found if self._is_part(span)), None)

    def _is_part(self, words: Span) -> bool:
        """Whether a paragraph, not a heading, has more than these words."""
        inside = self.tree.within(words)
        paragraph = self.tree.paragraphs[self.tree.paragraph_of(inside[0])].span if inside else words
        return len(paragraph) > len(words) + _MORE and _ends_sentence(self.text, paragraph)


def _ends_sentence(text: str, paragraph: Span) -> bool:
    return _SENTENCE_END.search(text, max(paragraph.start, paragraph.end - _TAIL), paragraph.end) is not None


def is_single(text: str, span: Span) -> bool:
    """Whether the words stand in single quotation marks."""
    return text[span.start] in _SINGLE


def _is_heading(words: str) -> bool:
    """Whether every word, or every long one, has a capital ('Legend in the Coal Fields'): the head of a section."""
    every = re.findall(r"[^\W\d_]+", words)
    long = [w for w in every if len(w) >= _LONG]
    return any(len(some) >= least and all(w[0].isupper() for w in some) for some, least in ((long, 2), (every, 3)))

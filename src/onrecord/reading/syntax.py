"""A parsed article made walkable: children, subtrees and sentence look-ups over `Observations`."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from onrecord.text.span import Span
from onrecord.text.tokens import Observations, Paragraph, Sentence, Token

BESIDE_THE_NOUN = frozenset({"relcl", "appos", "acl", "punct", "cc", "conj"})
"""What hangs on a noun and is no part of what somebody or something is called by it."""
TENSED = frozenset({"VBD", "VBZ", "VBP"})
"""Verbs in the past or present tense."""
FINITE = TENSED | {"MD"}
"""What makes words a clause: those, and "will", "would" and their like."""
WH_TAGS = frozenset({"WDT", "WP", "WP$", "WRB"})
"""Words that ask or relate: "who", "which", "whose", "where"."""
_WORDS = frozenset({"MD", "RB", "JJ", "VB", "VBP", "NN"})
"""Tags of words that are names, too: "May", "Long", "Young", "Page"."""


def _mended(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with second verbs hung where their tense says, where the parser hung them inside a reported clause.

    "He reiterated that the US provides intelligence, but declined to answer": *declined* (past) goes with
    *reiterated* (past), not with *provides* (present).
    """
    with_subject = {t.head for t in tokens if t.dep in {"nsubj", "nsubjpass"}}
    mended = list(tokens)
    for i, token in enumerate(tokens):
        beside = tokens[token.head]
        if token.dep != "conj" or token.tag not in TENSED or i in with_subject:
            continue
        governs = beside.dep in {"ccomp", "xcomp"} and tokens[beside.head].tag == token.tag
        if governs and beside.tag in TENSED | {"VB"} and beside.tag != token.tag:
            mended[i] = replace(token, head=beside.head)
    return tuple(mended)


def _named(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with names that are other words, too, read as names where they speak: "May said", "Long told us".

    No auxiliary stands before a past tense, and no adverb alone before a verb without a subject; the article has the
    name in full elsewhere.
    """
    names = {
        one.text
        for n, (first, last) in enumerate(pairwise(tokens))
        if first.tag == last.tag == "NNP" and first.dep == "compound" and first.head == n + 1
        for one in (first, last)
        if one.entity == "PERSON" or (one is last and one.entity == "DATE")
    }
    with_subject = {t.head for t in tokens if t.dep in {"nsubj", "nsubjpass"} and t.tag not in _WORDS}
    mended = list(tokens)
    for i, (token, verb) in enumerate(pairwise(tokens)):
        speaks = verb.tag in {"VBD", "VBZ"} and token.head == i + 1 not in with_subject
        if token.tag in _WORDS and token.text in names and token.text.istitle() and speaks:
            mended[i] = replace(token, tag="NNP", pos="PROPN", dep="nsubj", entity="PERSON", entity_start=True)
    return tuple(mended)


class Tree:
    """Read-only index over one article's tokens. Built once by `read` and passed to the finders that need syntax."""

    __slots__ = ("_paragraph_of", "_sentence_of", "children", "paragraphs", "sentences", "starts", "tokens")

    def __init__(self, observations: Observations) -> None:
        self.tokens: tuple[Token, ...] = _mended(_named(observations.tokens))
        self.sentences: tuple[Sentence, ...] = observations.sentences
        self.paragraphs: tuple[Paragraph, ...] = observations.paragraphs
        self.starts: list[int] = [t.span.start for t in self.tokens]
        self.children: list[list[int]] = [[] for _ in self.tokens]
        for i, token in enumerate(self.tokens):
            if token.head != i:
                self.children[token.head].append(i)
        self._sentence_of = [0] * len(self.tokens)
        for n, sentence in enumerate(self.sentences):
            self._sentence_of[sentence.first : sentence.last] = [n] * (sentence.last - sentence.first)
        self._paragraph_of = [0] * len(self.tokens)
        for n, paragraph in enumerate(self.paragraphs):
            self._paragraph_of[paragraph.first : paragraph.last] = [n] * (paragraph.last - paragraph.first)

    def sentence_of(self, token: int) -> int:
        """Index of the sentence that the token stands in."""
        return self._sentence_of[token]

    def paragraph_of(self, token: int) -> int:
        """Index of the paragraph that the token stands in."""
        return self._paragraph_of[token]

    def within(self, span: Span) -> range:
        """Indexes of the tokens that start inside `span`."""
        return range(bisect_right(self.starts, span.start - 1), bisect_right(self.starts, span.end - 1))

    def at(self, offset: int) -> int | None:
        """Index of the token that covers `offset`, None between tokens."""
        i = bisect_right(self.starts, offset) - 1
        return i if i >= 0 and offset < self.tokens[i].span.end else None

    def subtree(self, token: int, leave_out: frozenset[str] = frozenset()) -> list[int]:
        """Indexes of `token` and all below it, in text order, without children whose `dep` is in `leave_out`."""
        found, todo = [], [token]
        while todo:
            here = todo.pop()
            found.append(here)
            todo.extend(c for c in self.children[here] if self.tokens[c].dep not in leave_out)
        return sorted(found)

    def child(self, token: int, *deps: str) -> int | None:
        """The first child of `token` with one of `deps`, None when there is none."""
        return next((c for c in self.children[token] if self.tokens[c].dep in deps), None)

    def ancestors(self, token: int) -> Iterator[int]:
        """The heads of `token`, nearest first."""
        while self.tokens[token].head != token:
            token = self.tokens[token].head
            yield token

    def span(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both included."""
        return Span(self.tokens[first].span.start, self.tokens[last].span.end)

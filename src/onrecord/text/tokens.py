"""What a language model saw in an article: tokens, sentences, paragraphs.

These are our own values, so that the model behind them can be swapped. A token's `span` points into
`Article.text`; its `text` is the word as the model was shown it (after repairs), which may differ.
Labels follow Universal Dependencies for `pos`, Penn Treebank for `tag`, ClearNLP (as in spaCy's English
models) for `dep`, and OntoNotes 5 for `entity`.
"""

from dataclasses import dataclass

from onrecord.text.article import Role
from onrecord.text.span import Span, Spans


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `head` is an index into `Observations.tokens` (a root is its own head)."""

    span: Span
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""
    """OntoNotes type of the named entity this token is part of, or "" outside of one."""
    entity_start: bool = False
    """Whether a named entity starts at this token."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open range of token indexes `first..last`, and the span they cover."""

    first: int
    last: int
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A readable segment as the model saw it: half-open ranges of tokens and of sentences."""

    span: Span
    role: Role
    first: int
    last: int
    first_sentence: int
    last_sentence: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """An attribution as a tagger marked and linked it: spans for its roles, and how probable it and its source are.

    `further`: found only by leaning further towards finding something, for readers who mark much.
    """

    source: Spans
    cue: Spans
    content: Spans
    sure: float
    sure_source: float
    further: bool = False


@dataclass(frozen=True, slots=True)
class Observations:
    """All that a model said of one article; ground state, stored with the model's fingerprint."""

    article: str
    model: str
    tokens: tuple[Token, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    tagged: tuple[Tagged, ...] = ()

"""Where words stand: spans, and citations that carry the words themselves.

Offsets are Unicode code points into `Article.text`, half-open, as in the W3C Web Annotation
TextPositionSelector; a citation adds the exact words (TextQuoteSelector), so that it can be checked.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points, `start <= end`. Raises ValueError where that does not hold."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not a span: {self.start}..{self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


Spans = tuple[Span, ...]
"""A possibly discontinuous run of words: in text order, not overlapping."""


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """The very words that something rests on: article (content hash), span, words.

    `words` is exactly `article.text[span.start:span.end]`; `onrecord check` re-verifies it.
    """

    article: str
    span: Span
    words: str


def cite(article: str, text: str, span: Span) -> Citation:
    """Cites `span` of the article whose id is `article` and whose text is `text`."""
    return Citation(article, span, span.of(text))


def hull(spans: Spans) -> Span:
    """The smallest span that covers all of `spans`. Raises ValueError when there are none."""
    return Span(min(s.start for s in spans), max(s.end for s in spans))

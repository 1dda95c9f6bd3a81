"""Marks on the words of an article: the text is cut wherever a mark begins or ends.

Marks may overlap and nest in any way. Nothing is added to the words and nothing is taken away: the
text content of what is rendered here is the text of the article, character by character
(a NUL, which HTML cannot hold, shows as U+FFFD).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from onrecord.text.article import STORY_ROLES, Article, Role, Segment
from onrecord.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Words that something rests on. `look` is a CSS class that says what they are (`source`, `cue`, …)."""

    span: Span
    look: str


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A numbered note that stands after `at`: the number is drawn by CSS and is no part of the text."""

    at: int
    number: int
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article: a segment with its role, or (role None) what stands between two segments."""

    span: Span
    role: Role | None
    because: str
    html: Markup
    lit: bool
    """Whether words that were asked for are in it."""

    @property
    def aside(self) -> bool:
        """Whether it was set aside: kept and labelled, but no part of the story."""
        return self.role is not None and self.role not in STORY_ROLES


LIT = "lit"
"""The look of the words that the reader asked for."""


def anchor(span: Span) -> str:
    """The name of the place where `span` begins, as it stands after `#` in a permalink."""
    return f"c{span.start}-{span.end}"


def stretches(length: int, segments: Iterable[Segment]) -> Iterator[tuple[Span, Segment | None]]:
    """The whole text in order, as segments and the gaps between them."""
    at = 0
    for segment in segments:
        start, end = max(segment.span.start, at), min(segment.span.end, length)
        if start >= end:
            continue
        if start > at:
            yield Span(at, start), None
        yield Span(start, end), segment
        at = end
    if at < length:
        yield Span(at, length), None


def blocks(
    article: Article, marks: Iterable[Mark], anchors: Iterable[Span] = (), notes: Iterable[Note] = ()
) -> list[Block]:
    """The article as blocks in order; together they hold all of its text. Marks outside the text are left out."""
    length = len(article.text)
    fitting = sorted(mark for mark in marks if len(mark.span) and mark.span.end <= length)
    places = _Places(sorted(set(anchors)), sorted(notes))
    return [
        _block(article.text, span, segment, fitting, places) for span, segment in stretches(length, article.segments)
    ]


def _block(text: str, span: Span, segment: Segment | None, marks: list[Mark], places: "_Places") -> Block:
    here = [mark for mark in marks if mark.span.overlaps(span)]
    return Block(
        span=span,
        role=segment.role if segment else None,
        because=segment.because if segment else "",
        html=_stretch(text, span, here, places),
        lit=any(mark.look == LIT for mark in here),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """Things without width that stand between two characters."""

    anchors: list[Span]
    notes: list[Note]

    def before(self, at: int) -> Markup:
        """Anchors of the spans that begin at `at`."""
        return Markup("").join(
            Markup('<a class="at" id="{}"></a>').format(anchor(span)) for span in self.anchors if span.start == at
        )

    def after(self, at: int) -> Markup:
        """Notes on the words that end at `at`."""
        return Markup("").join(
            Markup('<a class="note" id="r{0}" href="{1}" aria-label="{2}" data-n="{0}"></a>').format(
                note.number, note.href, note.label
            )
            for note in self.notes
            if note.at == at
        )

    def within(self, span: Span) -> "_Places":
        """Those that belong to `span`: anchors before its end, notes after its start."""
        return _Places(
            [a for a in self.anchors if span.start <= a.start < span.end],
            [n for n in self.notes if span.start < n.at <= span.end],
        )


def _stretch(text: str, span: Span, marks: list[Mark], places: _Places) -> Markup:
    here = places.within(span)
    cuts = {span.start, span.end}
    cuts.update(edge for mark in marks for edge in (mark.span.start, mark.span.end) if span.start < edge < span.end)
    cuts.update(a.start for a in here.anchors)
    cuts.update(n.at for n in here.notes)
    ordered = sorted(cuts)
    out: list[Markup] = []
    for start, end in pairwise(ordered):
        piece = Span(start, end)
        looks = [mark.look for mark in marks if mark.span.covers(piece)]
        out += (here.before(start), _piece(piece.of(text), looks), here.after(end))
    return Markup("").join(out)


def _piece(words: str, looks: list[str]) -> Markup:
    """One stretch of equally marked words. A carriage return is written as a reference, or HTML would drop it."""
    text = Markup("&#13;").join(escape(line) for line in words.replace("\0", "\N{REPLACEMENT CHARACTER}").split("\r"))
    if not looks:
        return text
    classes = " ".join(dict.fromkeys(looks)) + (" nested" if _depth(looks) > 1 else "")
    return (_LIT if LIT in looks else _MARKED).format(classes, text)


_MARKED = Markup('<span class="{}">{}</span>')
_LIT = Markup('<mark class="{}">{}</mark>')


def _depth(looks: list[str]) -> int:
    return sum(look.startswith("said-") for look in looks)

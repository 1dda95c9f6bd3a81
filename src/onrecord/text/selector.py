"""Words that can be found again after their text was changed: a quotation with what stood before and after it.

As the W3C Web Annotation Data Model has it: a TextQuoteSelector (`exact`, `prefix`, `suffix`) with the offsets of a
TextPositionSelector as a hint. Spaces, line ends and the shape of quotation marks play no part in finding.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from onrecord.text.span import Span

CONTEXT = 48
"""Characters kept before and after the words."""

_TELLING = 24
"""Characters from which on words are known again in other surroundings."""
_ALIKE = 0.8
"""How alike (0 to 1) changed words have to be to count as the same, and their surroundings for short words."""
_PIECES = (20, 10, 5)
"""Characters of the edges by which changed words are looked for, longest first."""
_LONGEST = 1.5
"""Times as long, at the most, as the words were: nobody corrects a phrase into a page."""
_MOST = 40
"""Places of one piece that are looked at: what stands everywhere tells nothing."""
_SHAPES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True, order=True)
class Selector:
    """Words with their surroundings, and where they stood (code points, half-open) when they were selected."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


def select(text: str, span: Span) -> Selector:
    """The selector of the words at `span` of `text`."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Selector(span.of(text), before, text[span.end : span.end + CONTEXT], span.start, span.end)


def find(text: str, wanted: Selector) -> Span | None:
    """Where the words stand in `text`, which may have been changed since; None where they are lost.

    Unchanged words come first: those in the best surroundings, then nearest to where they stood. Short words
    ("he", "12") need surroundings that are much the same. Words that were themselves corrected are known by their
    edges and surroundings, as long as they are still much alike.
    """
    if text[wanted.start : wanted.end] == wanted.exact and _beside(text, wanted):
        return Span(wanted.start, wanted.end)
    flat = _Flat.of(text)
    exact, prefix, suffix = (_flattened(part) for part in (wanted.exact, wanted.prefix, wanted.suffix))
    if not exact.strip():
        return None
    found = [
        (_surroundings(flat.text, Span(at, at + len(exact)), prefix, suffix), Span(at, at + len(exact)))
        for at in _places(flat.text, exact)
    ]
    firm = [one for one in found if one[0] >= _ALIKE or len(exact) >= _TELLING]
    if not firm:
        firm = _changed(flat.text, exact, prefix, suffix)
    best = min(firm, key=lambda one: (-round(one[0], 2), abs(flat.at[one[1].start] - wanted.start)), default=None)
    return None if best is None else Span(flat.at[best[1].start], flat.at[best[1].end - 1] + 1)


@dataclass(frozen=True, slots=True)
class _Flat:
    """A text with every run of spaces as one and plain marks; `at` is where each of its characters stands."""

    text: str
    at: tuple[int, ...]

    @staticmethod
    def of(text: str) -> "_Flat":
        kept = [n for n, c in enumerate(text) if not c.isspace() or (n and not text[n - 1].isspace())]
        flat = "".join(" " if text[n].isspace() else text[n] for n in kept).translate(_SHAPES)
        return _Flat(flat, tuple(kept))


def _flattened(text: str) -> str:
    return _Flat.of(text).text


def _beside(text: str, wanted: Selector) -> bool:
    """Whether the very surroundings are there."""
    before = text[max(0, wanted.start - len(wanted.prefix)) : wanted.start]
    return before == wanted.prefix and text[wanted.end : wanted.end + len(wanted.suffix)] == wanted.suffix


def _places(text: str, piece: str) -> Iterator[int]:
    """Where `piece` begins in `text`, at most so many times."""
    at = text.find(piece)
    for _ in range(_MOST):
        if at < 0:
            return
        yield at
        at = text.find(piece, at + 1)


def _surroundings(text: str, span: Span, prefix: str, suffix: str) -> float:
    """How much of the nearer surroundings is the same, 0 to 1; the better side counts, since either may be new."""
    before, after = text[max(0, span.start - len(prefix)) : span.start], text[span.end : span.end + len(suffix)]
    sides = [_likeness(one, other) for one, other in ((before, prefix), (after, suffix)) if other.strip()]
    return max(sides, default=1.0)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _changed(text: str, exact: str, prefix: str, suffix: str) -> list[tuple[float, Span]]:
    """Places whose words are much like `exact` and begin or end as it did, or where its surroundings say."""
    for size in _PIECES:
        starts = {at + len(prefix[-size:]) for at in _places(text, prefix[-size:])} if len(prefix) >= size else set()
        ends = set(_places(text, suffix[:size])) if len(suffix) >= size else set()
        if len(exact) >= size:
            starts |= set(_places(text, exact[:size]))
            ends |= {at + size for at in _places(text, exact[-size:])}
        found = list(_alike(text, exact, _pairs(starts, ends, len(exact))))
        found = found or list(_alike(text, exact, _at_one_end(text, starts, ends, len(exact))))
        if found:
            return found
    return []


def _at_one_end(text: str, starts: Iterable[int], ends: Iterable[int], length: int) -> Iterator[Span]:
    """Spans of whole words that are about as long as the words were, of which one end is known."""
    for start in sorted(starts):
        end = text.find(" ", min(start + length, len(text)))
        yield Span(start, end if end >= 0 else len(text))
    for end in sorted(ends):
        yield Span(text.rfind(" ", 0, max(end - length, 0)) + 1, end)


def _pairs(starts: Iterable[int], ends: Iterable[int], length: int) -> Iterator[Span]:
    later = sorted(ends)
    for start in sorted(starts):
        yield from (Span(start, end) for end in later if length / _LONGEST <= end - start <= length * _LONGEST)


def _alike(text: str, exact: str, spans: Iterable[Span]) -> Iterator[tuple[float, Span]]:
    for span in spans:
        trimmed = _trimmed(text, span)
        ratio = _likeness(trimmed.of(text), exact)
        if ratio >= _ALIKE:
            yield ratio, trimmed


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))

"""Whether words stand in a text, where, and how much of the text they are."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.text.span import Span

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
"""Letters and digits with their accents, as the index of the story divides words."""

_SATURATION, _BY_LENGTH, _USUAL = 1.2, 0.75, 30
"""As in Okapi BM25: how soon a repeated word counts no more, how much length tells, and words in a usual statement.

Robertson and Zaragoza, The Probabilistic Relevance Framework (2009). Every hit has all the words, so how rare each is
among the hits would tell little, and is left out.
"""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that have to stand side by side; `prefix`: the last of them may go on. `typed` is how they were typed."""

    words: tuple[str, ...]
    prefix: bool
    typed: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words without case and accents, and where each stands."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]


def term(typed: str, *, prefix: bool = False) -> Term | None:
    """The term that was typed; None where there is no word in it."""
    words = tuple(_plain(found.group()) for found in _WORD.finditer(typed))
    kept = tuple(word for word in words if word)
    return Term(kept, prefix, " ".join(found.group() for found in _WORD.finditer(typed))) if kept else None


def words_in(text: str) -> Words:
    """The words of `text`."""
    found = tuple(_WORD.finditer(text))
    return Words(tuple(_plain(one.group()) for one in found), tuple(Span(*one.span()) for one in found))


def places(wanted: Term, text: Words) -> Iterator[Span]:
    """Where the term stands, from its first word to its last."""
    last = len(wanted.words) - 1
    for at, word in enumerate(text.words[: len(text.words) - last] if last else text.words):
        first = word.startswith(wanted.words[0]) if wanted.prefix and not last else word == wanted.words[0]
        if first and _goes_on(wanted, text.words[at : at + last + 1]):
            yield Span(text.spans[at].start, text.spans[at + last].end)


def _goes_on(wanted: Term, words: Sequence[str]) -> bool:
    *whole, end = wanted.words
    if len(words) != len(wanted.words) or list(words[:-1]) != whole:
        return False
    return words[-1].startswith(end) if wanted.prefix else words[-1] == end


def may_hold(wanted: Term, plain: str) -> bool:
    """Whether a text, as `plain_text` has it, may hold the term: a quick look that never misses one."""
    return all(word in plain for word in wanted.words)


def plain_text(text: str) -> str:
    """`text` without case and accents, for `may_hold`."""
    return _plain(text)


def weight(times: int, length: int) -> float:
    """How much it says that a term stands so many `times` in a text of `length` words (0 to 2.2)."""
    norm = 1 - _BY_LENGTH + _BY_LENGTH * length / _USUAL
    return times * (_SATURATION + 1) / (times + _SATURATION * norm)


_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "\xa0": " "})
"""Marks that may be written in two ways, sign for sign."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_MARKS)).casefold()
    return _BEYOND_ASCII.sub(_without_accent, apart)


def _without_accent(sign: re.Match[str]) -> str:
    return "" if unicodedata.combining(sign[0]) else sign[0]

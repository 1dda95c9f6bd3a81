"""Whether words stand in a text, where, and how much of the text they are."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.text.span import Span

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
"""Letters and digits with their accents, as the index of the story divides words."""
_ASCII_WORD = re.compile(r"[a-z0-9]+")

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
    """A text as words without case and accents."""

    words: Sequence[str]
    text: str


def term(typed: str, *, prefix: bool = False) -> Term | None:
    """The term that was typed; None where there is no word in it."""
    words = tuple(_plain(found.group()) for found in _WORD.finditer(typed))
    kept = tuple(word for word in words if word)
    return Term(kept, prefix, " ".join(found.group() for found in _WORD.finditer(typed))) if kept else None


def words_in(text: str) -> Words:
    """The words of `text`."""
    if text.isascii():  # no accents: the quick way to the same words
        return Words(_ASCII_WORD.findall(text.lower()), text)
    return Words([one.lower() if one.isascii() else _plain(one) for one in _WORD.findall(text)], text)


def places(wanted: Term, text: Words) -> list[int]:
    """Which word of the text is the first one of the term, for each place where the term stands."""
    end = wanted.words[-1]
    if wanted.prefix:
        ends = [n for n, word in enumerate(text.words) if word.startswith(end)]
    elif end in text.words:
        ends = [n for n, word in enumerate(text.words) if word == end]
    else:
        return []
    last = len(wanted.words) - 1
    whole = list(wanted.words[:-1])
    return [n - last for n in ends if n >= last and (not last or list(text.words[n - last : n]) == whole)]


def spans(wanted: Term, firsts: Sequence[int], text: Words) -> list[Span]:
    """Where these places of the term are, each from its first word to its last."""
    if not firsts:
        return []
    found = [one.span() for one in _WORD.finditer(text.text)]
    last = len(wanted.words) - 1
    return [Span(found[first][0], found[first + last][1]) for first in firsts]


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

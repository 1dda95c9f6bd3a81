"""The words of a story as they are compared: folded, so that house style does not count.

Case, quotation marks, dashes, the spelling of the two shores ("labour", "labor"), "per cent" and "%", "five" and "5"
make no difference; nor do headlines, credits and the furniture of a page, which are left out.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from onrecord.reading.quotes import find_quotes
from onrecord.text.article import Article, Role
from onrecord.text.span import Span

_WORD = re.compile(r"per cent\b|%|(?:[A-Za-z]\.){2,}|\d[\d.,]*(?<=\d)|[^\W_]+(?:[’'][^\W_]+)*", re.IGNORECASE)
_FOLDS = (
    (re.compile(r"[’'.,]"), ""),
    (re.compile(r"^(?:per cent|%)$"), "percent"),
    (re.compile(r"(?<=\w{2})our"), "or"),
    (re.compile(r"is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)"), "iz"),
    (re.compile(r"yse(?=[drs]?$)"), "yze"),
    (re.compile(r"(?<=[bt])re(?=[sd]?$)"), "er"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (re.compile(r"(?<=[fc]en)ce"), "se"),
    (re.compile(r"amme(?=s?$)"), "am"),
    (re.compile(r"ogue(?=s?$)"), "og"),
)
"""Spelling of the United Kingdom to that of the United States; that other words change alike does no harm."""
_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMERALS = {word: str(n) for n, word in enumerate(_SMALL)}
_SIGN_OFF = re.compile(r"[(\[]?(?:additional |with )?(?:reporting|writing|editing|compiled) by .{3,400}", re.IGNORECASE)
_MEMORY = 1 << 17


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of an article's story. One entry a word: its code, where it starts and ends, whether it is quoted.

    Each is equal to nothing but itself, so that it can be the key of what is worked out from it.
    """

    article: str
    codes: "array[int]"
    """A number for each folded word: equal words have equal codes."""
    starts: "array[int]"
    ends: "array[int]"
    quoted: bytes
    """1 for a word in quotation marks, else 0."""
    paragraphs: "array[int]"
    """The number of the first word of each paragraph, and last the number of words."""

    def __len__(self) -> int:
        return len(self.codes)

    def span(self, first: int, last: int) -> Span:
        """Where the words from number `first` up to (not with) `last` stand in the text."""
        return Span(self.starts[first], self.ends[last - 1])


def wording(article: Article) -> Wording:
    """The words of the story in `article`. Where a page has no body, all that it holds."""
    spans = [s.span for s in article.segments if s.role is Role.BODY] or [Span(0, len(article.text))]
    codes, starts, ends, paragraphs = array("I"), array("I"), array("I"), array("I")
    for span in spans:
        if _SIGN_OFF.fullmatch(article.words(span).strip()):
            continue
        paragraphs.append(len(codes))
        for word in _WORD.finditer(article.text, span.start, span.end):
            codes.append(_code(word.group()))
            starts.append(word.start())
            ends.append(word.end())
    paragraphs.append(len(codes))
    return Wording(article.id, codes, starts, ends, _quoted(article, starts), paragraphs)


def _quoted(article: Article, starts: "array[int]") -> bytes:
    """Which words stand in quotation marks."""
    marks = bytearray(len(starts))
    spans = _outermost(article)
    inside = next(spans, None)
    for n, start in enumerate(starts):
        while inside is not None and inside.end <= start:
            inside = next(spans, None)
        if inside is None:
            break
        marks[n] = inside.start <= start
    return bytes(marks)


def _outermost(article: Article) -> Iterator[Span]:
    end = -1
    for quote in find_quotes(article)[0]:
        if quote.span.end > end:
            yield quote.inner
            end = quote.span.end


@lru_cache(maxsize=_MEMORY)
def _code(word: str) -> int:
    """The same number for every way of writing a word."""
    return crc32(fold(word).encode())


@lru_cache(maxsize=_MEMORY)
def fold(word: str) -> str:
    """One word without the ways in which houses write it: "Labour" and "labor" are "labor"."""
    folded = word.lower()
    for pattern, instead in _FOLDS:
        folded = pattern.sub(instead, folded)
    return _NUMERALS.get(folded, folded)

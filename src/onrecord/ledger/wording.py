"""The words of a statement, levelled so that house style makes no difference, each with where it stands.

Quotation marks, dashes, numerals ("six", "6"), contractions and American or British spelling are levelled; an
editor's insertions ("[Ukraine]", "[sic]") and ellipses are kept apart from the words that were said.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from onrecord.ledger.wording_tables import CLOSED, ENDINGS, FUNCTION, IRREGULAR, IS_AFTER, LEVELLED, SPLIT
from onrecord.reading.values import Manner
from onrecord.text.span import Citation, Span

_TOKEN = re.compile(
    r"(?P<gap>…|\.(?:\s?\.){2,})"
    r"|(?P<letter>\[\w\]\w+)"
    r"|(?P<added>\[[^\[\]\n]{1,80}\]|\(sic\))"
    r"|(?P<double>``|''|[\"“”„«»])"
    r"|(?P<apart>(?<=\s)[’'](?:m|re|ve|ll|s|d)\b)"
    r"|(?P<single>(?<![^\W_])[‘'](?=\w)|(?<=[\w.,!?])[’'](?![^\W\d_]))"
    r"|(?P<clock>\d{1,2}:\d\d(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?m\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th)?)"
    r"|(?P<short>(?:[A-Za-z]\.){2,})"
    rf"|(?P<closed>(?<![^\W_])(?i:{CLOSED})\b)"
    r"|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)?)"
    r"|(?P<sign>[%$£€])"
    r"|(?P<end>[.!?])"
)
_ASIDE = re.compile(r"\([^()\n]{1,60}\)")
_STEMS = re.compile(r"(?:(?<=\w{5})ions?|(?<=s)es|(?<=[^s])s|(?<=\w{3})ed|(?<=\w{3})ing|(?<=\w{3})ly)$")
_Y = re.compile(r"(?<=\w{2})ie[sd]$")
_AMERICAN = (
    (re.compile(r"(?<=\w{3})our(?=(?:s|ed|ing|ite|ites|able|ful|ly|hood|er|ers)?$)"), "or"),
    (re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)"), "iz"),
    (re.compile(r"(?<=\w{3})ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile(r"(?<=\w{3}[aeiou])ll(?=(?:ed|ing|er|ers)$)"), "l"),
)
_ENDS = frozenset({"end"})
_SHORTENED = frozenset(("mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "st", "jr", "no", "u"))


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as it is compared, where it stands, and as it is printed.

    `gap`: an ellipsis stands before it; `last`: a sentence ends behind it; `added`: an editor put it in.
    """

    form: str
    span: Span
    text: str
    capital: bool
    quoted: bool
    gap: bool = False
    last: bool = False
    added: bool = False

    @property
    def heavy(self) -> bool:
        """Whether a sentence can be told by it."""
        return self.form not in FUNCTION


@lru_cache(maxsize=2048)
def words_of_content(content: tuple[Citation, ...], manner: Manner) -> tuple[Word, ...]:
    """Every word of a statement's content, in order, an editor's insertions among them, marked as such."""
    found: list[Word] = []
    for citation in content:
        piece = list(_words(citation.words, citation.span.start, manner))
        if found and piece and piece[0].capital:
            found[-1] = replace(found[-1], last=True)
        found.extend(piece)
    return tuple(found)


def words_of_text(text: str) -> tuple[Word, ...]:
    """The words of any text, all of them as if quoted."""
    return tuple(_words(text, 0, Manner.DIRECT))


def said_only(words: Iterable[Word]) -> tuple[Word, ...]:
    """The words without an editor's insertions."""
    return tuple(word for word in words if not word.added)


def core(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words from the first quoted one to the last; all of them where none is quoted."""
    quoted = [n for n, word in enumerate(words) if word.quoted]
    return words[quoted[0] : quoted[-1] + 1] if quoted else words


def sentences(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words, a sentence at a time."""
    start = 0
    for n, word in enumerate(words, start=1):
        if word.last:
            yield words[start:n]
            start = n
    if start < len(words):
        yield words[start:]


def _words(text: str, offset: int, manner: Manner) -> Iterator[Word]:
    """The words of one piece, with where they stand. Words of a direct quotation count as quoted without its marks."""
    direct = manner is Manner.DIRECT
    inside = _opens_inside(text) if manner is Manner.MIXED else direct
    asides = [m.span() for m in _ASIDE.finditer(text)] if direct else []
    gap, held = False, None
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "gap":
            gap = True
        elif kind in {"double", "single"}:
            inside = direct or _toggled(match.group(), kind, inside=inside)
        elif kind in _ENDS:
            if held and _ends_sentence(text, match, held):
                held = replace(held, last=True)
        else:
            added = kind == "added" or any(s <= match.start() < e for s, e in asides)
            for word in _levelled(match, offset, quoted=inside, gap=gap, added=added):
                if held:
                    yield held
                held, gap = word, False
    if held:
        yield held


def _ends_sentence(text: str, match: re.Match[str], before: Word) -> bool:
    """Whether a full stop ends a sentence: not after a title or an initial, and only before a blank or a mark."""
    behind = text[match.end() : match.end() + 1]
    if match.group() == "." and (before.form in _SHORTENED or len(before.form) == 1):
        return False
    return not (behind.isalnum() or behind in {",", ";"})


def _opens_inside(text: str) -> bool:
    """Whether the piece begins within quotation marks that were opened before it."""
    first = re.search(r"[“”\"]|''|``", text)
    return first is not None and first.group() == "”"


def _toggled(mark: str, kind: str, *, inside: bool) -> bool:
    if mark in {"“", "„", "«", "``", "‘"}:
        return True
    if mark in {"”", "»", "’", "''"}:
        return False
    return not inside if kind == "double" or mark == "'" else inside


def _levelled(match: re.Match[str], offset: int, *, quoted: bool, gap: bool, added: bool) -> Iterator[Word]:
    """The words that one token stands for, all at the same place."""
    text = match.group()
    span = Span(offset + match.start(), offset + match.end())
    if match.lastgroup == "added":
        yield Word(text[1:-1].casefold(), span, text, capital=False, quoted=quoted, gap=gap, added=True)
        return
    capital, forms = _forms(text)
    for n, form in enumerate(forms):
        yield Word(form, span, text, capital, quoted, gap and not n, added=added)


@lru_cache(maxsize=65536)
def _forms(token: str) -> tuple[bool, tuple[str, ...]]:
    """Whether a token begins with a capital, and the forms that it is compared as."""
    return token.lstrip("[")[:1].isupper(), level(token.translate(_PLAIN))


_PLAIN = str.maketrans({"’": "'", "[": "", "]": ""})


@lru_cache(maxsize=65536)
def level(word: str) -> tuple[str, ...]:
    """The forms that a word is compared as: "can't" is `can`, `not`; "Six" is `6`; "honour" is `honor`."""
    form = "u.s" if word == "US" else word.casefold().rstrip(".").replace("-", "")
    known = SPLIT.get(form) or ((LEVELLED[form],) if form in LEVELLED else None)
    if known:
        return known
    for ending, stands_for in ENDINGS:
        if form.endswith(ending) and len(form) > len(ending):
            return (*level(form.removesuffix(ending)), stands_for)
    if form.endswith("'s"):
        stem = form.removesuffix("'s")
        return (*level(stem), "is") if stem in IS_AFTER else (*level(stem), "s")
    if form.endswith("'d"):
        return (*level(form.removesuffix("'d")), "would")
    if form[:1].isdigit():
        return (_clock(form) if ":" in form or form.endswith("m") else form.replace(",", ""),)
    form = form.replace("'", "").replace(".", "") if "." in form else form.replace("'", "")
    kept = LEVELLED.get(form)
    return (kept,) if kept is not None else (_american(form),)


def _clock(form: str) -> str:
    """A time of day by the 24 hours of it: "6:41 pm" is 18:41, "7 p.m." is 19:00."""
    hour, minutes = (*re.findall(r"\d+", form), "00")[:2]
    full = int(hour) % _HALF + _HALF * ("p" in form) if form.endswith("m") else int(hour)
    return f"{full:02}:{minutes}"


_HALF = 12
"""Hours of half a day."""


def _american(form: str) -> str:
    for pattern, into in _AMERICAN:
        form = pattern.sub(into, form)
    return LEVELLED.get(form, form)


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """A form without its ending, so that "adapt", "adapted" and "adapting" are one word."""
    bare = _STEMS.sub("", _Y.sub("y", IRREGULAR.get(form, form)))
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "ls":  # noqa: PLR2004 - "stopp" -> "stop"
        bare = bare[:-1]
    return bare.removesuffix("e") if len(bare) > 3 else bare  # noqa: PLR2004

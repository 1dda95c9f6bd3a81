"""Where words stand glued together because a page lost the space between them ("he saidTuesday").

Lost links and line breaks glue words. The rules ask for evidence that no proper name gives, so that
"McDonald", "iPhone" and "LaGuardia" stay whole: a miss costs one badly read word, a false seam breaks a name.
"""

import re
from collections.abc import Iterator

_SMALL = (
    "a about after against also among and are as at because before between but by despite during for from had has have "
    "he her his if in into is it its of on or our over said says she since than that the their them then they this "
    "through to told under until was we were what when where which while who will with would"
)
"""Words that stand before a name and never begin one; glued to a capitalised word they show a seam."""

_TAILS = "and has said says told was who with"
"""Words that follow a name; glued to the end of two names that are already glued they show two seams."""

_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"(?<![\w@#&/.]){_LETTER}{{4,60}}(?!\w)")
_SMALL_THEN_NAME = re.compile(rf"(?:{'|'.join(w for w in _SMALL.split() if len(w) > 1)})(?=[A-Z][a-z]{{2,}})")
_NAMES_THEN_TAIL = re.compile(rf"([A-Z][a-z]{{2,}})([A-Z][a-z]{{2,}}?[aeinouy])({'|'.join(_TAILS.split())})")
_WEEKDAY_THEN_WORD = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[a-z]{2,}$)")
_SURNAME_STARTS = frozenset({"Mac", "Fitz", "Van", "Von", "Des", "Del", "San", "Saint"})
_WORDS_ON_AND = frozenset({"ferdinand", "viand"})

_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_]{2}[.!?])(?=[A-Z][a-z]+(?:[\s,;’']|$))|(?<=[^\W\d_]{2}[.!?][”\"])(?=[A-Z][a-z]+\s)"
)
_COMMA = re.compile(r"(?<=[a-z]{3},)(?=[A-Z][a-z]{2,}\b)")
_QUOTE = re.compile(r"(?<=[^\W\d_][,.!?]”)(?=[A-Za-z]{2})|(?<=[a-z]{3})(?=“[A-Z])")
_ADDRESS = re.compile(r"[/@\\]|www\.|\.(?:com|org|net|co|io|gov|edu|ua|ru|uk|js|py)\b", re.IGNORECASE)


def seams(words: str) -> list[int]:
    """Offsets into `words` where a space was lost, in order."""
    found = set(_between_words(words))
    for pattern in (_SENTENCE_END, _COMMA, _QUOTE):
        found.update(m.start() for m in pattern.finditer(words) if not _in_address(words, m.start()))
    return sorted(found)


def _between_words(words: str) -> Iterator[int]:
    for match in _WORD.finditer(words):
        word = match.group()
        if weekday := _WEEKDAY_THEN_WORD.match(word):
            yield match.start() + weekday.end()
        elif word[1:].islower() or word.isupper():
            continue
        elif (small := _SMALL_THEN_NAME.match(word)) and word[small.end() + 1 :].islower():
            yield match.start() + small.end()
        elif (names := _NAMES_THEN_TAIL.fullmatch(word)) and _are_names(names):
            yield match.start() + names.end(1)
            yield match.start() + names.end(2)


def _are_names(match: re.Match[str]) -> bool:
    """Whether two glued capitalised words before a small word are names, not a surname such as MacTavishand."""
    return match[1] not in _SURNAME_STARTS and (match[2] + match[3]).lower() not in _WORDS_ON_AND


def _in_address(words: str, at: int) -> bool:
    """Whether the run of non-blanks around `at` looks like a web or mail address or a file name."""
    start = max(words.rfind(" ", max(0, at - 80), at), at - 80) + 1
    end = words.find(" ", at, at + 80)
    return _ADDRESS.search(words[max(0, start) : end if end >= 0 else at + 80]) is not None

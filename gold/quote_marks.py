# ruff: noqa: INP001 - a folder of texts with its tools, not a package
"""Quotation marks of tokenised news, set as a newspaper prints them.

ECB+ writes a straight mark or two backticks where a quotation opens, two apostrophes or a straight mark where it
closes, curly marks in some articles; the spaces about a mark often tell which it is, but not always. Each mark is read
as opening or closing so that the whole article costs least: what speaks against a reading of one mark is in the tables
below, and a quotation that opens in another or closes where none is open costs, too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_MARK = re.compile(r"``|''(?!')|[\"“”]")
_REPORTS = r"(?:said|says|told|added|adds|wrote|asked|continued|explained|tells|noted|recalled|replied|stated)"
_REPORTED = re.compile(
    rf"\s*(?:{_REPORTS}|(?:he|she|they|it|I|we)(?: \w+)? {_REPORTS}|(?:[\w.'’-]+ ){{1,5}}{_REPORTS}|according to)\b"
)
_CONTINUES = re.compile(r"[.!?…]\s*$"), re.compile(r"\s*(?:\.\.\. ?)?[A-Z‘'\d]")
"""What stands before and behind a mark that opens a further paragraph of a quotation."""

_Row = tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], float]


def _table(*rows: tuple[str, str, str, float]) -> tuple[_Row, ...]:
    return tuple(
        (re.compile(mark), re.compile(f"(?:{before})$"), re.compile(behind), cost)
        for mark, before, behind, cost in rows
    )


# What speaks against reading a mark as opening: the mark, what stands before it, what behind it, and how much.
_AGAINST_OPENING = _table(
    (r"''", r"\s|\w", r"\s|$|[^\s\w]", 9.0),
    (r"''", r"\s", r"\w", 2.0),
    (r"”", r"", r"", 7.0),
    (r'"', r"[^\s(\[—–/-]", r"\s|$", 5.0),
    (r'"', r"\s", r"\s", 0.5),
    (r"", r"", r"\s?[.,;:!?)\]](?! ?\.\.)", 7.0),
    (r"", r"", r"\s*$", 7.0),
    (r"", r"[,?!]\s?", _REPORTED.pattern, 6.0),
    (r"", r"[,?!]\s?", r"\s?(?:[A-Z][\w.'’-]+ ){1,5}[a-z]+ed\b", 3.0),
    (r"", r"[.!?]\s?", r"\s?[a-z]", 1.5),
    (r"", r"[a-z]-? ?,\s?", r"\s?[a-z]", 0.5),
)
_AGAINST_CLOSING = _table(
    (r"``", r"", r"", 9.0),
    (r"''", r"\s", r"\w", 2.0),
    (r"“", r"", r"", 7.0),
    (r'"', r"(?:^|\s)", r"\S", 1.5),
    (r'"', r"[.!?]\s", r"[A-Z]", 2.0),
    (r"", r"(?:^|[(\[])\s?", r"", 7.0),
    (r"", r":\s?", r"", 6.0),
    (r"", rf"\b{_REPORTS}(?: [\w ]{{1,30}})?,\s?", r"", 4.0),
    (r"", r"\b(?:the|a|an|of|to|that|and|as|his|her|in|is|was|called)\s?", r"", 2.0),
)
_OPENS_IN_OPEN = 5.0
_OPENS_AGAIN = 1.5
"""The further paragraph of a quotation starts with an opening mark, though none has closed."""
_CLOSES_NOTHING = 8.0
_NEVER_CLOSED = 3.0
_SPACES = " \u00a0"
_GLUED = tuple("([/\n")
_WORD_STARTS = re.compile(r"[\w“\"`‘(\[]")


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    opening: bool
    again: bool
    """Opens where another is still open: a new paragraph of the same quotation."""


def set_marks(words: str) -> str:
    """The words with curly marks, spaces set right.

    "¶" stands before a mark that opens a new paragraph: the quotation has not closed, or closed right before it.
    """
    made, at = "", 0
    for mark in _read(words):
        made += words[at : mark.start].rstrip(_SPACES)
        at = mark.end
        if mark.opening:
            made += _gap(made, again=mark.again) + "“"
            at += len(words[at:]) - len(words[at:].lstrip(_SPACES))
        else:
            made += "” " if _WORD_STARTS.match(words, at) else "”"
    return made + words[at:]


def _gap(before: str, *, again: bool) -> str:
    """What stands between the words before an opening mark and the mark."""
    if again or before.endswith((".”", "!”", "?”")):
        return "¶"
    return "" if not before or before.endswith(_GLUED) else " "


def _read(words: str) -> Sequence[_Mark]:
    """Every mark as the cheapest reading of all has it."""
    found = list(_MARK.finditer(words))
    # best[open]: what the cheapest reading up to here costs in which a quotation is open or not, and the reading
    best: dict[bool, tuple[float, tuple[_Mark, ...]]] = {False: (0.0, ())}
    for mark in found:
        then: dict[bool, tuple[float, tuple[_Mark, ...]]] = {}
        for is_open, (cost, read) in best.items():
            for opening in (True, False):
                more, again = _cost(words, mark, is_open=is_open, opening=opening)
                reading = (cost + more, (*read, _Mark(mark.start(), mark.end(), opening, again)))
                if opening not in then or reading[0] < then[opening][0]:
                    then[opening] = reading
        best = then
    ends = [(cost + _NEVER_CLOSED * is_open, read) for is_open, (cost, read) in best.items()]
    return min(ends, key=lambda end: end[0])[1]


def _cost(words: str, mark: re.Match[str], *, is_open: bool, opening: bool) -> tuple[float, bool]:
    """What it costs to read a mark so, and whether it opens a further paragraph."""
    before, behind = words[max(0, mark.start() - 60) : mark.start()], words[mark.end() : mark.end() + 80]
    table = _AGAINST_OPENING if opening else _AGAINST_CLOSING
    cost = sum(
        against
        for sign, left, right, against in table
        if sign.match(mark[0]) and left.search(before) and right.match(behind)
    )
    if opening and is_open:
        again = bool(_CONTINUES[0].search(before) and _CONTINUES[1].match(behind))
        return cost + (_OPENS_AGAIN if again else _OPENS_IN_OPEN), again
    return cost + (0 if opening or is_open else _CLOSES_NOTHING), False

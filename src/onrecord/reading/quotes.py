"""Words in quotation marks: double and single, curly, typewriter and guillemets, nested, across paragraphs.

Marks are paired inside one paragraph (a segment). A quotation left open at a paragraph's end goes on in the next
paragraph if that one starts with an opening mark (the convention of English newspapers). Marks that cannot be paired
make no quotation; they come back as problems, never as exceptions.
"""

import re
from dataclasses import dataclass, replace

from onrecord.reading.letters import latin
from onrecord.reading.values import Quote
from onrecord.text.article import STORY_ROLES, Article, Problem
from onrecord.text.span import Span, Spans

_MARK = re.compile(r"''|``|[\"“”„«»'‘’]")
_OPENS = {"“": "double", "„": "double", "«": "guillemet", "``": "double", "‘": "single"}
_CLOSES = {"”": "double", "»": "guillemet", "’": "single"}
_INSERTION = re.compile(r"\[[^\[\]\n]{1,80}\](?!\()")
_MISPLACED = "quotation mark on the wrong side of a space"
_WINDOW = 2000
"""How far ahead a mark looks for its partner (code points), so that cost stays linear."""
_OTHER_DOUBLE = re.compile('``|["“”]')
"""Where these stand, too, '' only closes."""
_LINE = 8
"""Words that a link or heading has at most."""
_ENDS = tuple(".!?…:")
_REPORTING = re.compile(
    latin(
        r"(?:he|she|they|it|[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|of|the|spokes\w+)){0,6}) (?:had )?"
        r"(?:said|says|added|adds|continued|explained|noted|wrote|told (?:reporters|us|me|him|her|them|the \w+))"
    )
    + r"(?: yesterday| (?:on )?[A-Z]\w+day)?[.,]?"
)
"""A bare reporting clause: between quotation marks it shows that the paragraph's marks are turned round."""
_NAMED = latin(r"\b([A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,4})")
_SAYS = r"(?:said|says|added|adds|told|tells|wrote|writes|explained|continued|replied)"
_LED_IN = re.compile(rf"{_NAMED}(?:, [^,“”\"]{{1,80}},)? {_SAYS}\b[^.“”\"]{{0,40}}[:,] [“\"](?=[^”\"]*$)")
"""Who a paragraph names before the mark that it leaves open."""
_SIGNED = re.compile(rf"[,.!?][”\"],? (?:{_SAYS} {_NAMED}|{_NAMED} {_SAYS}\b)")
"""Who it names behind the first closing mark."""
_LOST_OPENING = re.compile(rf"(?<=[,!?])[”\"] (?:[\w’'.-]+,? ){{0,12}}?{_SAYS}\b")
"""A mark that closes, with who speaks behind it."""
_LEADS_IN = re.compile(rf"\b(?:{_SAYS}|saying|that)\b|: ")
"""Words before it by which the quotation may have begun later than its paragraph."""
_NEAR = 160
"""Code points behind such a mark within which its speaker is named."""
_DOUBLE = frozenset('"“”«»')
_BEFORE_OPENING = " \t\n\r\u00a0([{—–-/"


@dataclass(slots=True)
class _Open:
    """A quotation whose closing mark has not come yet."""

    kind: str
    start: int
    inner: int


def find_quotes(article: Article) -> tuple[tuple[Quote, ...], tuple[Problem, ...]]:
    """Every quotation in the story's segments, in text order, and marks that could not be paired."""
    quotes: list[Quote] = []
    problems: list[Problem] = []
    left_open = False
    paragraphs = [s.span for s in article.segments if s.role in STORY_ROLES]
    for n, paragraph in enumerate(paragraphs):
        if left_open and _is_line(article.text, paragraph):
            continue  # a link or heading set into the quotation
        goes_on = _goes_on(article.text, paragraph, paragraphs[n + 1 : n + 3])
        found, faults = _in_paragraph(article.text, paragraph, goes_on=goes_on, left_open=left_open)
        if left_open and found and found[0].span.start == _first_word(article.text, paragraph):
            found[0] = replace(found[0], continues=True)
        left_open = bool(found) and not found[-1].closed and goes_on
        quotes.extend(_nest(found, len(quotes)))
        problems.extend(faults)
    return tuple(quotes), tuple(problems)


def unpaired(problems: tuple[Problem, ...]) -> Spans:
    """The marks that pair with none, out of the problems that `find_quotes` gave."""
    return tuple(p.span for p in problems if p.span is not None and p.what != _MISPLACED)


def _goes_on(text: str, paragraph: Span, following: list[Span]) -> bool:
    """Whether the next paragraph starts with a mark; a line that is no sentence may stand between.

    Where both paragraphs name who speaks, and not the same one, the mark was only forgotten.
    """
    if following and _is_line(text, following[0]):
        following = following[1:]
    if not following or not _starts_with_mark(text, following[0]):
        return False
    here = _LED_IN.search(text, paragraph.start, paragraph.end)
    there = _SIGNED.search(text, following[0].start, following[0].end)
    return here is None or there is None or not set(_words(here[1])).isdisjoint(_words(there[1] or there[2]))


def _words(name: str) -> list[str]:
    return re.findall(r"[\w’'-]+", name)


def _is_line(text: str, paragraph: Span) -> bool:
    """Whether it is no sentence: few words, no full stop, no quotation mark ("Read more: the storm in pictures")."""
    words = paragraph.of(text).strip()
    return len(words.split()) <= _LINE and words[-1:] not in _ENDS and _MARK.search(words) is None


def _first_word(text: str, paragraph: Span) -> int:
    at = paragraph.start
    while at < paragraph.end and text[at].isspace():
        at += 1
    return at


def _starts_with_mark(text: str, paragraph: Span) -> bool:
    mark = _MARK.match(text, _first_word(text, paragraph))
    return mark is not None and mark.group() not in {"”", "»", "’"}


def _in_paragraph(text: str, paragraph: Span, *, goes_on: bool, left_open: bool) -> tuple[list[Quote], list[Problem]]:
    """The quotations of one paragraph, outer before inner, and its faults."""
    stack: list[_Open] = []
    found: list[Quote] = []
    problems: list[Problem] = []
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        kind, opens = _role_of(text, mark, paragraph, stack)
        if kind is None:
            continue
        if opens:
            if mark.group() in {'"', "''"} and text[mark.end() : mark.end() + 1].isspace():
                problems.append(Problem(_MISPLACED, Span(mark.start(), mark.end())))
            stack.append(_Open(kind, mark.start(), mark.end()))
            continue
        closed = _close(stack, kind) or _turned_round(text, mark, problems) or _lost(text, mark, paragraph)
        if closed is not None:
            found.append(_quote(text, closed, mark.start(), mark.end()))
        elif kind == "double":
            problems.append(Problem("closing quotation mark without an opening one", Span(mark.start(), mark.end())))
    for left in (o for o in stack if o.kind != "single"):  # a single one left is an apostrophe, most likely
        if goes_on or (left_open and left.start == _first_word(text, paragraph)):
            found.append(_quote(text, left, paragraph.end, paragraph.end, closed=False))
        else:  # where it ends is anybody's guess: better no quotation than one that swallows narration
            problems.append(Problem("quotation mark never closed", Span(left.start, left.inner)))
    if any(_REPORTING.fullmatch(q.inner.of(text).strip()) for q in found):
        return [], [*problems, Problem("quotation marks round narration", paragraph)]
    return sorted(found, key=lambda q: (q.span.start, -q.span.end)), problems


def _turned_round(text: str, mark: re.Match[str], problems: list[Problem]) -> _Open | None:
    """The mark that opened what '' closes, though it looks like a closing one (said.” It is late. '').

    Pages that print '' for closing marks often have the opening ones wrong; '' itself is trusted.
    """
    last = problems[-1].span if problems else None
    if mark.group() != "''" or last is None or text[last.start : last.end] != "”":
        return None
    return _Open("double", last.start, last.end) if text[last.end : last.end + 1].isspace() else None


def _lost(text: str, mark: re.Match[str], paragraph: Span) -> _Open | None:
    """The paragraph's beginning as what opens a quotation whose own mark was lost: It was late,” Moreau said.

    Only where the first mark of a paragraph closes, and who speaks stands behind it and not before it.
    """
    first = _first_word(text, paragraph)
    told = text[first : mark.start()] if mark.start() - first <= _WINDOW else ""
    lost = told[:1].isupper() and not set(told) & _DOUBLE and _LEADS_IN.search(told) is None
    signed = lost and _LOST_OPENING.match(text, mark.start(), min(paragraph.end, mark.end() + _NEAR))
    return _Open("double", first, first) if signed else None


def _close(stack: list[_Open], kind: str) -> _Open | None:
    """Takes the innermost open quotation of `kind` off the stack, with all that was left open inside it."""
    if not _is_open(stack, kind):
        return None
    while stack[-1].kind != kind:
        stack.pop()
    return stack.pop()


def _quote(text: str, opening: _Open, inner_end: int, end: int, *, closed: bool = True) -> Quote:
    while end > opening.inner and not closed and text[end - 1].isspace():
        end -= 1
        inner_end = end
    inner = Span(opening.inner, max(opening.inner, inner_end))
    insertions = tuple(Span(m.start(), m.end()) for m in _INSERTION.finditer(text, inner.start, inner.end))
    return Quote(Span(opening.start, max(opening.inner, end)), inner, insertions, closed=closed)


def _role_of(text: str, mark: re.Match[str], paragraph: Span, stack: list[_Open]) -> tuple[str | None, bool]:
    """Which kind of mark it is (None: not a quotation mark) and whether it opens."""
    sign, start, end = mark.group(), mark.start(), mark.end()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if sign in {"'", "‘", "’"}:
        return _single(text, mark, before, after, paragraph, stack)
    # Between a space and a word no mark closes: one that should is turned round.
    ahead = before.isspace() and after.isalnum() and not _is_open(stack, "double")
    if sign in _OPENS or sign in _CLOSES:
        turned = _german(text, mark, before, stack)
        return _OPENS.get(sign) or _CLOSES[sign], (
            sign in _OPENS or (ahead and sign == "”")
        ) if turned is None else turned
    if sign == "''" and not _is_open(stack, "double"):
        return "double", ahead or _OTHER_DOUBLE.search(text, paragraph.start, paragraph.end) is None
    if sign == '"' and before.isdigit() and not _is_open(stack, "double"):
        return None, False  # inches: 12" guns
    if not _is_open(stack, "double"):
        # A straight mark with a word before it and a space behind it stands on the wrong side of that space.
        return "double", not (_LOST_OPENING.match(text, start, end + _NEAR) and start > paragraph.start)
    opens = before in _BEFORE_OPENING and not after.isspace() and _nests(text, end, paragraph)
    return "double", opens and stack[-1].kind == "single"


def _german(text: str, mark: re.Match[str], before: str, stack: list[_Open]) -> bool | None:
    """Whether a mark opens as German sets them („…“, »…«), None where it is not set so."""
    sign, last = mark.group(), text[stack[-1].start] if stack else ""
    if (last, sign) in {("„", "“"), ("»", "«")}:
        return False
    ahead = text[mark.end() : mark.end() + 1]
    opens = sign == "»" and not _is_open(stack, "guillemet") and before in _BEFORE_OPENING and ahead.isalnum()
    return True if opens else None


def _nests(text: str, at: int, paragraph: Span) -> bool:
    return text.count('"', at, min(paragraph.end, at + _WINDOW)) > 1


def _is_open(stack: list[_Open], kind: str) -> bool:
    return any(o.kind == kind for o in stack)


def _single(
    text: str, mark: re.Match[str], before: str, after: str, paragraph: Span, stack: list[_Open]
) -> tuple[str | None, bool]:
    """Tells a single quotation mark from an apostrophe."""
    sign, end = mark.group(), mark.end()
    if _is_open(stack, "single") and not after.isalnum() and not before.isspace():
        plural_possessive = before == "s" and after == " " and _closing_single(text, end, paragraph) is not None
        return (None, False) if plural_possessive else ("single", False)
    if _is_open(stack, "single") or sign == "’" or before.isalnum() or not (after.isalnum() or after in '“"[…$£€'):
        return None, False
    if before not in _BEFORE_OPENING + '“"' or after.isdigit():
        return None, False
    return ("single", True) if _closing_single(text, end, paragraph) is not None else (None, False)


_CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")


def _closing_single(text: str, at: int, paragraph: Span) -> int | None:
    """Where a single mark could close before another opens, None when nowhere."""
    limit = min(paragraph.end, at + _WINDOW)
    opener = text.find(" ‘", at, limit)
    close = _CLOSING_SINGLE.search(text, at, limit if opener < 0 else opener)
    return close.start() if close else None


def _nest(found: list[Quote], base: int) -> list[Quote]:
    """Gives each quotation the index of the one it stands in. `base` is how many stand in earlier paragraphs."""
    nested: list[Quote] = []
    open_ones: list[int] = []
    for n, quote in enumerate(found):
        while open_ones and not found[open_ones[-1]].inner.covers(quote.span):
            open_ones.pop()
        nested.append(replace(quote, parent=base + open_ones[-1]) if open_ones else quote)
        open_ones.append(n)
    return nested

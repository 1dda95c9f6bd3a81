"""The top of a page: headline, deck, byline and dateline, down to the first paragraph of the story."""

import re
from collections.abc import Sequence

from onrecord.text.article import Role
from onrecord.text.blocks import Block
from onrecord.text.furniture import BARE_NAME, PLACE_LINE, SECTIONS, STAFF_LINE
from onrecord.text.marks import Mark, Marks

_LONGEST_HEADLINE = 28
"""Words. The longest of 840 news headlines read for this has 25."""
_LONGEST_SENTENCE_HEADLINE = 22
"""Words of a headline that ends in a full stop, as some archives print them."""
_TITLE_CASE = 0.8
_LONGEST_DECK = 40
_NEAR = 3
"""How many blocks below a line decide whether it is short beside its story; a deck may stand between."""
_BODY_WORDS = 25
"""A block of so many words is a paragraph of the story however it ends."""
_SHORT_SENTENCE = 9
"""A block that ends as a sentence and has so many words is a paragraph of the story."""
_LABEL_WORDS = 4
_MASTHEAD_WORDS = 5
_MENU_LINES = 10
"""Labels above the first prose from which on they are a menu; no headline with deck, names and labels has so many."""
_PROSE_WORDS = 15
_REACH = 12
"""How many blocks below the headline may still be its byline, dates, credits and furniture."""

_LEAD = re.compile(
    r"\((?:AP|AFP|Reuters|CNN|UPI|Xinhua|TASS|Bloomberg)\)|^[A-Z][A-Z .,]{3,40} [-–—] (?=[A-Z][a-z]+ [a-z])"
    r"|\b(?:said|told|announced) "
)
"""What the first sentence of a story has and a headline has not: a dateline, a verb of saying in the past."""
_SMALL_WORDS = (
    "a an and as at but by for from in is of on or over s that the to t vs via with after into his her its it be are"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_NO_HEADLINE_END = (":", ",", "…", "...")


def mark_heading(found: Sequence[Block], marks: Marks) -> None:
    """Gives roles to the lines above the first paragraph of the story."""
    _free_first_line(found, marks)
    top = _first_free(marks, _mark_menu(found, marks))
    while top is not None and _is_section_label(found[top]):
        marks[top] = Mark(Role.BOILERPLATE, "section-label")
        top = _first_free(marks, top + 1)
    if top is not None and _is_masthead(found, marks, top):
        marks[top] = Mark(Role.BOILERPLATE, "masthead")
        top = _first_free(marks, top + 1)
    if top is None:
        return
    below = [block.count for block, mark in zip(found[top + 1 :], marks[top + 1 :], strict=True) if mark is None]
    named = _headline(found[top], below[:_NEAR])
    if named:
        marks[top] = Mark(Role.HEADLINE, named)
        _mark_below(found, marks, top)


def _free_first_line(found: Sequence[Block], marks: Marks) -> None:
    """Takes back that the first line links to another story where prose follows: "Watch: …" is a headline there."""
    following = _first_free(marks, 1)
    first = marks[0] if marks else None
    if first and first.because == "related-line" and following is not None and _is_prose(found[following], None):
        marks[0] = None


def _mark_menu(found: Sequence[Block], marks: Marks) -> int:
    """Gives the labels of a site's menus above the story their role; where the heading starts (0 without a menu).

    A whole page that was copied starts with dozens of lines such as "Sports" and "Your Account".
    """
    prose = next((i for i, block in enumerate(found) if _is_prose(block, marks[i])), 0)
    labels = {i for i in range(prose) if marks[i] is None and not found[i].ends and found[i].count <= _LABEL_WORDS}
    near = range(max(0, prose - _REACH), prose)
    lines = [i for i in near if marks[i] is None and not found[i].ends and found[i].count > _LABEL_WORDS]
    if len(labels) < _MENU_LINES or not lines:
        return 0
    top = max(lines, key=lambda i: (found[i].count <= _LONGEST_HEADLINE, found[i].count, i))
    for i in range(prose):
        below = i > top and (i not in labels or BARE_NAME.fullmatch(found[i].words))
        if marks[i] is None and i != top and not below:
            marks[i] = Mark(Role.BOILERPLATE, "menu")
    return top


def _is_prose(block: Block, mark: Mark | None) -> bool:
    return mark is None and block.ends and block.count >= _PROSE_WORDS


def _headline(block: Block, below: list[int]) -> str | None:
    """The rule by which `block` is the headline of what follows (words of the next blocks); None where it is not."""
    if not below:
        return None
    if block.heading:
        return "markdown-heading"
    if block.count > _LONGEST_HEADLINE or block.words.endswith(_NO_HEADLINE_END) or block.words[:1].islower():
        return None
    if not block.words.endswith("."):
        return "first-line"
    plain = block.count <= _LONGEST_SENTENCE_HEADLINE and not _LEAD.search(block.words)
    if plain and (_is_title_case(block.words) or max(below) > block.count):
        return "first-line-with-full-stop"
    return None


def _mark_below(found: Sequence[Block], marks: Marks, top: int) -> None:
    """Deck, names and places between the headline and the first paragraph."""
    fresh = True
    for i in range(top + 1, min(top + _REACH, len(found))):
        block = found[i]
        if marks[i] is not None:
            continue
        if _is_deck(block, found[i - 1], fresh=fresh):
            marks[i] = Mark(Role.HEADLINE, "deck")
        elif block.count >= _BODY_WORDS or (block.ends and block.count >= _SHORT_SENTENCE) or i + 1 == len(found):
            return
        elif _is_section_label(block):
            marks[i] = Mark(Role.BOILERPLATE, "section-label")
        elif STAFF_LINE.fullmatch(block.words):
            marks[i] = Mark(Role.BYLINE, "staff-line")
        elif BARE_NAME.fullmatch(block.words):
            marks[i] = Mark(Role.BYLINE, "bare-name")
        elif PLACE_LINE.fullmatch(block.words):
            marks[i] = Mark(Role.DATELINE, "place-line")
        elif _is_above_date(block, marks[i + 1]):
            marks[i] = Mark(Role.HEADLINE, "deck")
        else:
            return
        fresh = False


def _is_deck(block: Block, before: Block, *, fresh: bool) -> bool:
    """A second headline: after a semicolon, in capitals, or a line that does not end as a sentence does."""
    if block.count > _LONGEST_DECK or block.heading:
        return False
    capitals = block.words.isupper() and block.count > 1 and not PLACE_LINE.fullmatch(block.words.rstrip("."))
    named = BARE_NAME.fullmatch(block.words) is not None
    unended = (
        fresh
        and not block.ends
        and block.count > _LABEL_WORDS
        and not named
        and not block.words.endswith(_NO_HEADLINE_END)
    )
    return (fresh and before.words.endswith(";")) or capitals or (unended and block.count < _BODY_WORDS)


def _is_above_date(block: Block, following: Mark | None) -> bool:
    """Whether a short line stands right above the date or the writer's name: it belongs to the heading."""
    furniture = following is not None and following.role in {Role.DATELINE, Role.BYLINE}
    return furniture and block.count <= _LABEL_WORDS and not block.ends


def _is_masthead(found: Sequence[Block], marks: Marks, top: int) -> bool:
    """Whether the first line is the name of the outlet: short, above a headline, and named again beside the story.

    Above a heading that markdown marks as one, it needs no second naming.
    """
    following = _first_free(marks, top + 1)
    name = re.sub(r"[*_#]", "", found[top].words).strip().lower().removeprefix("the ")
    short = found[top].count <= _MASTHEAD_WORDS and not found[top].ends and not found[top].heading
    if not short or not name or following is None or following > top + 2:
        return False
    if found[following].heading:
        return True
    again = any(
        mark is not None and (mark.role is Role.BYLINE or mark.because == "copyright") and name in block.words.lower()
        for block, mark in zip(found[top + 1 :], marks[top + 1 :], strict=True)
    )
    below = [
        block.count for block, mark in zip(found[following + 1 :], marks[following + 1 :], strict=True) if not mark
    ]
    return again and " " in name and _headline(found[following], below[:_NEAR]) is not None


def _is_section_label(block: Block) -> bool:
    return block.count <= _LABEL_WORDS and all(w in SECTIONS for w in re.findall(r"\w+", block.words.lower()))


def _is_title_case(words: str) -> bool:
    """Whether nearly every word that is not a small one is capitalised."""
    heavy = [w for w in re.findall(r"[^\W\d_][\w’']*", words) if w.lower() not in _SMALL]
    return len(heavy) > 1 and sum(w[0].isupper() for w in heavy) >= _TITLE_CASE * len(heavy)


def _first_free(marks: Marks, start: int) -> int | None:
    return next((i for i in range(start, len(marks)) if marks[i] is None), None)

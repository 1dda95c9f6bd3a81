"""What kind of source an attribution has, and whether a resolved speaker is the right one. Pure functions.

Definitions
    named            the source contains a proper name (a capital that is not only the sentence's);
    pronoun          it is a pronoun; described: any other words ("a police spokesman", "the study");
    none             no source is marked.
    out of sentence  no piece of the content shares a sentence with the source: between the source and each piece a
                     sentence or a paragraph ends. A quotation that ends in "?" or "!" right before its reporting
                     clause ("“Why?” Smith asked") is one sentence with it, and so is a turn of a transcript with its
                     speaker ("SMITH: No.").
    right speaker    the resolved name is that of gold: the same words but for case, articles, titles and forms
                     of company; or one is part of the other and ends or begins it ("Jobs", "Steve Jobs"; "Apple",
                     "Apple Inc."). Gold without a speaker asks for none.
"""

import re

from bench.scoring import Marks

from onrecord.reading.clauses import words
from onrecord.text.span import Span

NAMED, PRONOUN, DESCRIBED, NONE = KINDS = ("named", "pronoun", "described", "none")

_PRONOUNS = words(
    "i we you he she it they me us him her them who which that this these those one some many others both all none "
    "his their its my our your somebody someone everyone"
)
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_ENDS = re.compile(r"\n|[.!?][\"”’')\]]*\s+[\"“‘(\[]*[A-Z]")
_ASKED = re.compile(r".?[!?][\"”’' ]*", re.DOTALL)
"""The end of a quoted question right before what reports it."""
_SHORT = re.compile(
    r"\b(?:[A-Z]|[A-Z][bcdfghjklmnpqrstvwxz]{1,3}|Gov|Gen|Sen|Rep|Prof|Rev|Hon|Lieut|Col|Capt|Inc|No)\.\Z"
)
"""A full stop that ends no sentence: an initial ("U.S."), a title or form of company without vowels ("Mr.", "Ltd.")."""
_DROPPED = words(
    "the a an mr mrs ms dr sir lord prof president chairman minister senator rep sen gov inc corp ltd plc co "
    "company corporation"
)


def kind(text: str, marks: Marks) -> str:
    """Which of `KINDS` the source is."""
    if not marks.source:
        return NONE
    words = [word for span in marks.source for word in _WORD.finditer(text, span.start, span.end)]
    if all(word[0].lower() in _PRONOUNS for word in words):
        return PRONOUN
    return NAMED if any(_is_name(text, word) for word in words) else DESCRIBED


def _is_name(text: str, word: re.Match[str]) -> bool:
    """Whether a capital stands for a name: not at a sentence's start, or followed by another capital there."""
    if not word[0][0].isupper() or word[0].lower() in _PRONOUNS | _DROPPED:
        return False
    before = text[: word.start()].rstrip(" \"“‘'([")
    if before and before[-1] not in "\n.!?:":
        return True
    after = _WORD.match(text, word.end() + 1)
    lowered = re.search(rf"\b{re.escape(word[0].lower())}\b", text)
    return (after is not None and after[0][0].isupper()) or (lowered is None and word[0] in text[word.end() :])


def is_out_of_sentence(text: str, marks: Marks) -> bool:
    """Whether the source stands in another sentence than any piece of what it is the source of."""
    if not marks.source:
        return False
    return all(_parted(text, source, piece, marks) for source in marks.source for piece in marks.content)


def _parted(text: str, source: Span, piece: Span, marks: Marks) -> bool:
    left, right = sorted((source, piece))
    if left.end > right.start:
        return False
    clause = min((c.start for c in marks.cue if c.start >= piece.end), default=source.start)
    if piece < source and _ASKED.fullmatch(text, piece.end - 2, min(clause, source.start)):
        return False
    ends = _ENDS.finditer(text, max(left.end - 1, 0), max(min(right.start + 3, right.end), left.end))
    return any(_SHORT.search(text, left.start, end.start() + 1) is None for end in ends)


def is_right_speaker(gold: str, found: str | None) -> bool:
    """Whether a resolved speaker is the one of gold; "" in gold asks for none."""
    asked, given = _bare(gold), _bare(found or "")
    if not asked or not given:
        return not asked and not given
    short, long = sorted((asked, given), key=len)
    return long[: len(short)] == short or long[-len(short) :] == short


def _bare(name: str) -> list[str]:
    words = (re.sub(r"['’]s$|[.,]", "", word).strip("'’\"“”") for word in name.lower().replace(",", " ").split())
    return [word for word in words if word and word not in _DROPPED]

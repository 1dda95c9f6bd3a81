"""What kind of source an attribution has, and whether a resolved speaker is the right one. Pure functions.

Definitions
    named            the source contains a proper name (a capital that is not only the sentence's);
    pronoun          it is a pronoun; described: any other words ("a police spokesman", "the study");
    none             no source is marked.
    out of sentence  no piece of the content shares a sentence with the source: between the source and each piece a
                     sentence or a paragraph ends. A quotation that ends in "?" or "!" right before its reporting
                     clause ("“Why?” Smith asked") is one sentence with it, and so is a turn of a transcript with its
                     speaker ("SMITH: No.").
    right speaker    the resolved name is that of gold: the same words but for case, articles, titles, forms of
                     company, nicknames in quotation marks and middle initials; or one is part of the other and ends or
                     begins it ("Jobs", "Steve Jobs"; "Apple", "Apple Inc."). Joint speakers ("A, B and C") are a set:
                     each of gold's must be found, and nobody besides ("A" is wrong where gold has "A and B", and the
                     other way round). Gold without a speaker asks for none.
"""

import re
from collections.abc import Iterable
from itertools import permutations

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
_JOINT = re.compile(r" (?:and|&) ")
_NICKNAME = re.compile(r"(?<=\w) (?:“[^”]+”|\"[^\"]+\"|``.+?'')(?= \w)")
"""What somebody is called besides, inside of the name: 'Vincent "the Chin" Gigante'."""
_JOINTS = (["and"], ["&"], [","])
_FEW = 5
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
    """Whether a resolved speaker is the one of gold, or all of them are; "" in gold asks for none."""
    return any(_agree(asked, given) for asked in _forms(gold) for given in _forms(found or ""))


def _forms(name: str) -> tuple[str, ...]:
    """The name as it is, and without a nickname."""
    return tuple({name: None, _NICKNAME.sub("", name): None})


def _agree(gold: str, found: str) -> bool:
    asked, given = _each(gold), _each(found)
    joint = len(asked) == len(given) and any(
        all(_is_one(a, g) for a, g in zip(asked, order, strict=True)) for order in _orders(given)
    )
    return joint or _is_one(_bare(gold), _bare(found))


def _each(names: str) -> list[list[str]]:
    """The words of each of the speakers whom "and" joins: "A, B and C" are three; "A, Inc." is one."""
    parts = re.split(r",? (?:and|&) (?:other )?|, ", names) if _JOINT.search(names) else [names]
    return [words for part in parts if (words := _bare(part))]


def _orders(given: list[list[str]]) -> Iterable[Iterable[list[str]]]:
    """Every order in which the few found may stand beside those of gold; many stand in their own order."""
    return permutations(given) if len(given) <= _FEW else (given,)


def _is_one(asked: list[str], given: list[str]) -> bool:
    """Whether two names are the same, or one begins or ends the other and nobody is joined to it there."""
    if not asked or not given:
        return not asked and not given
    if len(asked) == len(given) and all(_is_same(a, g) for a, g in zip(asked, given, strict=True)):
        return True
    short, long = sorted((_without_initials(asked), _without_initials(given)), key=len)
    begins = long[: len(short)] == short and long[len(short) : len(short) + 1] not in _JOINTS
    ends = long[-len(short) :] == short and long[-len(short) - 1 : -len(short)] not in _JOINTS
    return begins or ends


def _is_same(one: str, other: str) -> bool:
    """Whether two words of a name are the same, or one is the other's initial."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _without_initials(name: list[str]) -> list[str]:
    """The name without initials between its first word and its last."""
    return [word for n, word in enumerate(name) if len(word) > 1 or word == "," or n in {0, len(name) - 1}]


def _bare(name: str) -> list[str]:
    plain = name.lower().replace(",", " , " if _JOINT.search(name) else " ")
    words = (re.sub(r"['’]s$|[.]", "", word).strip("'’\"“”") for word in plain.split())
    return [word for word in words if word and word not in _DROPPED]

"""Names that are longer than the model has them: by their owner in front, by their purpose behind."""

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree

CALENDAR = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
     "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.",
     "sept.", "oct.", "nov.", "dec."}
)  # fmt: skip
"""Days and months: no names of their own here."""
ORG_HEADS = frozenset(
    {"ministry", "department", "office", "government", "army", "navy", "military", "police", "parliament", "council",
     "committee", "commission", "agency", "court", "embassy", "senate", "congress", "bureau", "authority",
     "administration", "service"}
)  # fmt: skip
"""What a body is called at its end: "Troy Police"."""

_PURPOSED = frozenset({"center", "centre", "institute", "institution", "council", "committee", "foundation", "college"})
_FOLLOWERS = frozenset(
    {"senior", "fellow", "director", "president", "chairman", "spokesman", "spokeswoman", "professor"}
)
"""Titles that often stand right after an organisation's name and are no part of it."""


def with_owner(tree: Tree, first: int, last: int, lexicon: Lexicon) -> int:
    """Where "Russia's Defense Ministry" or "Russian Defense Ministry" starts when only the body was tagged."""
    tokens = tree.tokens
    if tokens[last].text.lower() not in ORG_HEADS:
        return first
    end = first - 1 if first and tokens[first - 1].text in {"'s", "’s"} else first
    for at in (end - 2, end - 1):
        owner = " ".join(t.text for t in tokens[max(at, 0) : end])
        same = at >= 0 and tree.sentence_of(at) == tree.sentence_of(first)
        if same and owner.lower() in lexicon.demonyms and owner != "us":
            return at
    return first


def with_purpose(tree: Tree, last: int) -> int:
    """Where "Center for a New American Security" ends when only its first word was tagged."""
    tokens = tree.tokens
    if (
        tokens[last].text.lower() not in _PURPOSED
        or last + 1 >= len(tokens)
        or tokens[last + 1].text not in {"for", "of", "on"}
    ):
        return last
    at = last + 2
    while at < len(tokens) and tokens[at].text in {"a", "the"}:
        at += 1
    end = at
    while end < len(tokens) and tokens[end].text[:1].isupper() and tree.sentence_of(end) == tree.sentence_of(last):
        if tokens[end].text.lower() in _FOLLOWERS | CALENDAR:
            break
        end += 1
    return end - 1 if end > at else last

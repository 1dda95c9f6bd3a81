"""Whether an article is news of politics, by its words: there, what is shown as a candidate differs.

In politics attitudes and intentions are the story ("the senator hopes", "the White House wants"), and readers mark them
as attributions; elsewhere the same forms mostly report nothing that anybody said. Measured on PolNeAR, our own gold and
other news: 19 in 20 articles of PolNeAR are above the share, three in four others below it.
"""

from collections.abc import Sequence

from onrecord.text.tokens import Token

_SHARE = 0.006
"""Words of politics among all words, from which an article counts as news of politics."""

_POLITICS = frozenset(
    {
        *("administration", "campaign", "candidate", "congress", "congressional", "democrat", "democratic", "diplomat"),
        *("diplomatic", "election", "foreign", "government", "governor", "lawmaker", "minister", "parliament", "party"),
        *("policy", "political", "politician", "politics", "president", "presidential", "republican", "senate"),
        *("senator", "vote", "voter"),
    }
)
"""Lemmas; no name of a person or party leader, which would be true for one year only."""


def is_political(tokens: Sequence[Token]) -> bool:
    """Whether at least `_SHARE` of the article's words are words of politics."""
    words = sum(1 for t in tokens if t.pos != "PUNCT")
    return bool(words) and sum(1 for t in tokens if t.lemma in _POLITICS) >= _SHARE * words

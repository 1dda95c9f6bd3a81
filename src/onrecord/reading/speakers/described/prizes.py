"""Whom "the Oscar winner", "the second seed" or "the former Ireland international" varies: by what somebody won."""

import re

from onrecord.reading.speakers.described.epithets import spoken_of
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.wordings import is_name

_PRIZED = frozenset({"winner", "laureate", "medallist", "medalist", "champion", "mvp", "nominee", "international"})
"""What somebody is who won, or who played for a country."""
_RANKED = re.compile(
    r"the (?:[\w-]+ )*(?:(?:record|title|trophy|belt) ?-?holder|\w+ (?:number|no\.?) ?(?:one|two|three|\d+)"
    r"|(?:top|second|third|fourth|fifth|sixth|seventh|eighth|no\. ?\d+) ?-?seed)",
    re.IGNORECASE,
)
"""How somebody is placed among others: "the world record holder", "the second seed"."""


def prized(cast: Cast, run: list[int]) -> Referent | None:
    """Whom "the Oscar winner", "the four-time champion" varies: a prize, or how often it was won, tells of one."""
    tokens = cast.tree.tokens
    inside = [tokens[i].text for i in run[1:-1]]
    inside = inside[inside[:1] == ["former"] :]
    counted = any(w.lower() in {"time", "double", "triple"} for w in inside) and inside[0][:1].isalnum()
    called = tokens[run[0]].text.lower() == "the" and tokens[run[-1]].text.lower() in _PRIZED
    told = called and inside and (inside[0][:1].isupper() or counted) and "'s" not in inside and "’s" not in inside
    ranked = _RANKED.fullmatch(" ".join(cast.article.words(cast.tree.span(run[0], run[-1])).split()))
    if not (told or ranked) or run[0] in cast.quoted:
        return None
    found = spoken_of(cast, run[0])
    won = _winners(cast, run[0]) if counted and tokens[run[-1]].text.lower() == "winner" else set()
    if won and (found is None or found.name not in won):
        return cast.people[won.pop()] if len(won) == 1 else None
    return found


def _winners(cast: Cast, before: int) -> set[str]:
    """The people of whom the article tells that they won, or whom it calls winners, before token `before`."""
    tokens = cast.tree.tokens
    people = [i for i, r in cast.meant.items() if i < before and r.name in cast.people and is_name(cast, i)]
    firsts = {i: cast.tree.within(cast.heads[i].span)[0] for i in people}
    won = (i for i in people if tokens[i].dep == "nsubj" and tokens[tokens[i].head].lemma == "win")
    called = (i for i in people if firsts[i] > 0 and tokens[firsts[i] - 1].text.lower() == "winner")
    return {cast.meant[i].name for i in (*won, *called)}

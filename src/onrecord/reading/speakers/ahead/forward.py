"""Who is described before the name comes: which way of looking ahead is tried when."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.ahead.again import add_trades, goes_on_by_name, told_again
from onrecord.reading.speakers.ahead.bodies_ahead import add_headline_bodies, body_named_next
from onrecord.reading.speakers.ahead.delayed import identified_next
from onrecord.reading.speakers.ahead.headlined import headlined
from onrecord.reading.speakers.ahead.people_ahead import named_bare, named_next, named_together
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind

AHEAD = "named in the sentences after"
"""The rule by which a description means somebody whom the article names later."""
_BY_SPEAKERS = (named_next, named_bare, named_together, identified_next)
_BY_TURNS = (told_again, goes_on_by_name, body_named_next)
_LONGEST = 2
"""Tokens of a description that says no more than its noun: "the union"."""


def add_described(cast: Cast, turns: Turns) -> None:
    """Adds descriptions that no list has, where an article opens with them and they speak."""
    add_trades(cast, turns)
    add_headline_bodies(cast, turns.speakers)


def name_headlined(cast: Cast, turns: Turns, because: dict[int, str]) -> None:
    """Sets whom the descriptions of the headline mean, by what was found for the sentences behind it."""
    for head, one in list(headlined(cast, because, turns.speakers)):
        cast.meant[head], because[head] = one, AHEAD


def named_ahead(cast: Cast, turns: Turns, head: int, because: Mapping[int, str]) -> tuple[Referent, str] | None:
    """Whom the description at token `head`, which means nobody named before it, stands for, and the rule."""
    speaks = head in turns.speakers
    again = same_as_before(cast, turns.speakers, head, because)
    if again is not None:
        return again, "body named before" if again.type is not EntityType.PERSON else "role"
    by_speakers = (one for way in _BY_SPEAKERS if (one := way(cast, head, turns.speakers)) is not None)
    by_turns = (one for way in _BY_TURNS if (one := way(cast, turns, head)) is not None)
    found = next(by_speakers, None) or next(by_turns, None) if speaks else None
    return None if found is None else (found, AHEAD)


def same_as_before(cast: Cast, speakers: AbstractSet[int], head: int, because: Mapping[int, str]) -> Referent | None:
    """Whom the same noun meant when it came first: "the official" after "an official", who was named since."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[head].span)
    if len(run) != _LONGEST or run[-1] != head or tokens[run[0]].text.lower() != "the" or tokens[head].tag != "NN":
        return None
    before = [i for i in cast.nominals.get(tokens[head].lemma, ()) if i < head and tokens[i].tag == "NN"]
    found = (
        cast.meant[before[-1]] if before and because.get(before[-1]) in {AHEAD, "role", "body named before"} else None
    )
    named = found is not None and any(
        r.name == found.name and i < head and cast.heads[i].kind is MentionKind.NAME for i, r in cast.meant.items()
    )
    others = [i for i in before if because.get(i) == "description" and (i in speakers or _is_new(cast, i))]
    ahead = any(because.get(i) == AHEAD for i in before)
    return found if named and ahead and not others else None


def _is_new(cast: Cast, i: int) -> bool:
    """Whether the description at token `i` brings in another one: "a", "another union"."""
    first = cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower()
    return first in {"a", "an", "another", "one"} and i not in cast.quoted

"""Sources that a comma parts: "Moreau's lawyers, Paul Kell and Jan Smit", "Vintair, which has five jets, …"."""

import re

from onrecord.reading.speakers.people.cast import Cast, joined_names
from onrecord.reading.speakers.people.tables import WRITINGS
from onrecord.reading.speakers.people.wordings import Speaker, is_name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_SEAT = re.compile(r"[a-z]{1,3}-[a-z.]{2,6}")
_LEADING_ON = frozenset({"not", "which", "who", "whose"})
"""What behind a name and a comma only tells more of it."""
_CHILDREN = frozenset({"child", "daughter", "grandchild", "granddaughter", "grandson", "son"})
"""Who has two parents."""


def named_behind(cast: Cast, run: list[int]) -> Speaker | None:
    """Those who are named behind a comma and what they are: "Moreau's lawyers, | Paul Kell and Jan Smit"."""
    tokens = cast.tree.tokens
    comma = next((i for i in run if tokens[i].text == ","), run[0])
    people = [i for i in run if i > comma and i in cast.meant and is_name(cast, i)]
    inside = {i for head in people for i in cast.tree.within(cast.heads[head].span)}
    between = [tokens[i].text.lower() for i in run if comma < i < max(inside, default=0) and i not in inside]
    # not "a group led by directors, …", nor "three reporters, Moreau and Smit", of whom one is not named
    plain = all(tokens[i].pos not in {"ADP", "NUM", "VERB"} for i in run if i < comma)
    several = plain and comma > run[0] and tokens[comma - 1].tag == "NNS" and len(people) > 1
    listed = between.count("and") == 1 and between[-1] == "and" and set(between) <= {",", "and"}
    alike = all(cast.meant[i].type is EntityType.PERSON for i in people)
    if not (several and listed and alike):
        return None
    names = list(dict.fromkeys(cast.meant[i].name for i in people))
    return Speaker(joined_names(names), cast.meant[people[0]].span, "names joined")


def name_told_of(cast: Cast, run: list[int]) -> Speaker | None:
    """The name that opens a source of which a clause tells more that the parser joins: "Vintair, which has five …".

    A source that ends in a name may be that of two.
    """
    tokens = cast.tree.tokens
    comma = next((i for i in run if tokens[i].text == ","), run[0])
    named = {i: cast.tree.within(cast.heads[i].span) for i in run if i in cast.meant and is_name(cast, i)}
    head = next((i for i, words in named.items() if words[-1] == comma - 1), None)
    if head is None:
        return None
    first, behind = named[head][0], [tokens[i].text.lower() for i in run if i > comma]
    titled = all(tokens[i].tag in {"NNP", "DT"} for i in run if i < first)
    tells = any(word in _LEADING_ON for word in behind[:1]) or _is_seat(behind)
    last = any(run[-1] in words for words in named.values())
    found = cast.meant[head]
    return Speaker(found.name, found.span, "name") if titled and tells and not last else None


def called_behind(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The name that ends a description with a clause: "the company that makes the kit, Neurosign"."""
    tokens, last = cast.tree.tokens, run[-1]
    at = next((i for i in run[1:] if tokens[i].text == "itself" and tokens[i - 1].lemma == "call"), last)
    given = [i for i in run if i > at and i in cast.meant and is_name(cast, i)]
    if given and cast.tree.within(cast.heads[given[0]].span)[0] == at + 1:  # "the group, which calls itself Kelpie"
        return Speaker(cast.meant[given[0]].name, cast.meant[given[0]].span, "name in apposition")
    clause = cast.tree.child(head, "relcl")
    if clause is None or last not in cast.meant or not is_name(cast, last) or clause > last:
        return None
    first = cast.tree.within(cast.heads[last].span)[0]
    told = tokens[head].tag == "NN" and tokens[head].lemma not in WRITINGS and tokens[first - 1].text == ","
    beside = tokens[last].dep in {"nsubj", "appos"} and tokens[last].head in {tokens[head].head, head}
    found = cast.meant[last]
    return Speaker(found.name, found.span, "name in apposition") if told and beside else None


def _is_seat(behind: list[str]) -> bool:
    """Whether a party and a state stand behind the name, and more of it: "D-N.Y., not a manager but …"."""
    at = behind.index(",") if "," in behind else len(behind)
    return _SEAT.fullmatch("".join(behind[:at])) is not None and bool(_LEADING_ON.intersection(behind[at + 1 : at + 2]))


def is_parent(tree: Tree, head: int, other: int) -> bool:
    """Whether `other` is the second of whom `head` is a child: "Lund, the daughter of Paul and Joan Moreau"."""
    children = [c for c in tree.children[head] if tree.tokens[c].dep == "appos" and tree.tokens[c].lemma in _CHILDREN]
    first = (tree.child(of, "pobj") for c in children for of in tree.children[c] if tree.tokens[of].text == "of")
    return any(p is not None and p < other and "," not in {t.text for t in tree.tokens[p:other]} for p in first)

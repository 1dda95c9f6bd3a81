"""The name that stands beside a description: "the lawyer, Anna Moreau", "The regulator, Ofwat"."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.speakers.people.agreement import named_behind
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.extents import person_behind
from onrecord.reading.speakers.people.tables import FIRMS, PRESS, QUOTATION_MARKS
from onrecord.reading.speakers.people.wordings import is_name
from onrecord.reading.values import EntityType, MentionKind

_EITHER = FIRMS | PRESS | {
    "administrator", "adviser", "auditor", "broker", "competitor", "contractor", "customer", "developer", "investor",
    "owner", "parent", "partner", "regulator", "rival", "shareholder", "sponsor", "supplier"
}  # fmt: skip
"""What a body may be as well as a person: "its largest shareholder, Vint Capital", "the regulator, Ofwat"."""
_NAMING = 4
"""Tokens before a name among which it is said to be one."""
_LONGEST = 8
"""Tokens of a body's name, at most."""


def name_beside(cast: Cast, head: int, kind: EntityType) -> Referent | None:
    """The name in apposition to the description."""
    for child in cast.tree.children[head]:
        if cast.tree.tokens[child].dep == "appos" and child in cast.meant:
            found = cast.meant[child]
            own = cast.tree.tokens[head].lemma in _EITHER  # "her publisher, Kell & Co"
            firm = own and found.type is EntityType.ORG
            fitting = firm or (found.type is EntityType.PERSON) == (kind is EntityType.PERSON)
            if fitting or _is_no_place(cast, head, child):
                return found
    given = goes_by(cast, cast.tree.subtree(head), head) if kind is EntityType.PERSON else None
    given = None if given is None else replace(given, type=EntityType.PERSON)
    so_called = named_behind(cast, head) if given is None else None
    if given is not None or so_called is not None:
        return given or cast.meant[so_called or 0]
    if kind is EntityType.PERSON and (twice := _twice_told(cast, head)) is not None:
        return twice
    if kind is EntityType.ORG and (called := _name_behind(cast, head)) is not None:
        return called
    behind = (_is_he(cast, head) or person_behind(cast, head)) if kind is EntityType.PERSON else None
    if behind is not None:
        return behind
    token = cast.tree.tokens[head]
    between = cast.tree.tokens[min(head, token.head) : max(head, token.head)]
    parted = any(t.text in QUOTATION_MARKS for t in between)
    outer = cast.meant.get(token.head) if token.dep == "appos" and not parted else None
    return outer if outer and outer.type is kind else None


def goes_by(cast: Cast, run: Sequence[int], head: int) -> Referent | None:
    """By what name somebody goes: "a florist named Ada Lund", "one juror, who gave only her first name, Trish"."""
    tokens = cast.tree.tokens
    last = next((i for i in reversed(run) if i in cast.meant and is_name(cast, i)), None)
    if last is None or is_name(cast, head):
        return None
    first = cast.tree.within(cast.heads[last].span)[0]
    if any(t.tag == "POS" for t in (*tokens[max(run[0], first - _NAMING) : first], *tokens[last + 1 : last + 2])):
        return None  # "a driver who gave his wife's name as Ada Lund"
    before = [t.text.lower() for t in tokens[max(run[0], first - _NAMING) : first]] or [""]
    noun = tokens[first - 1].head
    beside = (
        noun == head or tokens[noun].dep == "appos" or tokens[noun].pos == "PROPN"
    )  # not "owner of a dog named Rex"
    named = before[-1] in {"named", "called"} and tokens[first - 1].dep == "acl" and beside
    only = before[-1] == "as" and not {"name", "only", "identified"}.isdisjoint(before)
    return cast.meant[last] if named or only or (before[-1] == "," and "name" in before) else None


def _twice_told(cast: Cast, head: int) -> Referent | None:
    """Who or what stands beside what stands beside the description: "Moreau's husband, the novelist Paul Kell"."""
    tokens = cast.tree.tokens
    beside = [c for c in cast.tree.children[head] if tokens[c].dep == "appos" and tokens[c].tag == "NN" and c > head]
    named = [c for b in beside for c in cast.tree.children[b] if tokens[c].dep == "appos" and c == b + _words(cast, c)]
    found = [cast.meant[c] for c in named if c in cast.meant and cast.heads[c].kind is MentionKind.NAME]
    one = tokens[head].tag == "NN" and len(found) == 1
    body = tokens[head].lemma in _EITHER and one and found[0].type is EntityType.ORG
    return found[0] if body or (one and found[0].type is EntityType.PERSON) else None


def _words(cast: Cast, i: int) -> int:
    """How many tokens the name that ends at token `i` has."""
    return len(cast.tree.within(cast.heads[i].span)) if i in cast.heads else 0


def _is_no_place(cast: Cast, head: int, i: int) -> bool:
    """Whether the name at token `i`, taken for a place's, is of the person described: "the chair, Femi Adeyemi,"."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    person = cast.heads[head].type is EntityType.PERSON and tokens[head].tag == "NN"
    behind = tokens[run[-1] + 1 : run[-1] + 2]
    set_off = run[0] == head + 2 and tokens[head + 1].text == "," and bool(behind) and behind[0].text == ","
    return person and set_off and cast.meant[i].type is EntityType.PLACE and len(run) > 1


def _name_behind(cast: Cast, head: int) -> Referent | None:
    """The body named right behind the noun, which the parser gave a place of its own: "the ruling body the IAAF"."""
    tokens, the = cast.tree.tokens, head + 1
    if the == len(tokens):
        return None
    first = the + 1 if tokens[the].text.lower() == "the" else the
    named = (i for i in range(first, first + _LONGEST) if i in cast.meant and cast.heads[i].kind is MentionKind.NAME)
    i = next(named, None)
    if i is None or cast.tree.within(cast.heads[i].span)[0] not in {the, first}:
        return None
    same = tokens[i].head == tokens[head].head and tokens[i].dep == tokens[head].dep
    return cast.meant[i] if same and cast.meant[i].type is EntityType.ORG else None


def _is_he(cast: Cast, head: int) -> Referent | None:
    """The person whom "is" equates with the description: "The only lawmaker running is Sen. Jim Davis"."""
    token = cast.tree.tokens[head]
    be = token.dep == "nsubj" and cast.tree.tokens[token.head].lemma == "be"
    attr = cast.tree.child(token.head, "attr") if be and token.tag in {"NN", "NNP"} else None
    negated = be and cast.tree.child(token.head, "neg") is not None
    if attr is None or negated or attr not in cast.meant or not is_name(cast, attr) or attr < head:
        return None
    return cast.meant[attr] if cast.meant[attr].type is EntityType.PERSON else None

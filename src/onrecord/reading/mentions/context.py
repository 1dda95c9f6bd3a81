"""What the words around a name tell of its type: "in Skerry", "the carmaker Fiat", "Magna, a Canadian company"."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.told_bodies import (
    beside,
    has_its_own,
    has_officers,
    is_firm,
    is_side,
    is_traded,
    represents,
    right_before,
)
from onrecord.reading.mentions.told_people import (
    has_kin,
    is_aged,
    is_credited,
    is_of_a_body,
    is_officer,
    is_somebody,
    says_of_oneself,
    speaks_as_a_body,
)
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

THINGS = frozenset(
    {"missile", "system", "rocket", "launcher", "weapon", "jet", "tank", "aircraft", "drone", "plane", "phone",
     "software", "browser", "vaccine"}
)  # fmt: skip
_NOUNS: Mapping[EntityType, frozenset[str]] = MappingProxyType(
    {
        EntityType.PLACE: frozenset(
            {"village", "town", "city", "province", "district", "region", "island", "port", "suburb", "state",
             "neighborhood", "neighbourhood", "hamlet", "township", "peninsula", "river", "harbour", "harbor"}
        ),
        EntityType.ORG: frozenset(
            {"company", "firm", "carmaker", "automaker", "airline", "retailer", "bank", "insurer", "chain", "giant",
             "conglomerate", "manufacturer", "brand", "newspaper", "magazine", "website", "broadcaster", "agency",
             "university", "charity", "nonprofit", "startup", "brokerage", "subsidiary", "consortium", "union",
             "band", "orchestra", "choir", "house", "label", "group", "lender", "brewer", "utility", "bookmaker", "app",
             "supermarket", "studio"}
        ),
    }
)  # fmt: skip
_SETTLED = frozenset(
    {"village", "town", "province", "district", "region", "suburb", "neighborhood", "neighbourhood", "hamlet",
     "township", "peninsula", "river"}
)  # fmt: skip
"""Those that stand behind the name of the place and of nothing else: not "a Tesla island"."""
_WHERE = frozenset({"in", "near", "outside", "around", "across", "throughout", "off"})
_NOT_WHERE = frozenset(
    {"interest", "confidence", "trust", "faith", "believe", "belief", "interested", "invest", "stake", "share",
     "disappointed", "investment", "investor", "bring", "call", "rein", "write", "rope"}
)  # fmt: skip
"""Words that take an "in" that is no place: "a stake in Opel"."""
_POINTS = frozenset({"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outskirts"})
_LAST: Mapping[str, EntityType] = MappingProxyType(
    {
        **dict.fromkeys(
            ("act", "amendment", "treaty", "accord", "accords", "protocol", "constitution"), EntityType.LAW
        ),
        **dict.fromkeys(
            ("national convention", "olympics", "cup", "summit", "conference", "show", "games", "festival",
             "championship", "championships", "war", "revolution", "uprising", "inauguration", "election", "marathon",
             "expo", "referendum", "primary", "caucus", "caucuses", "massacre"),
            EntityType.EVENT,
        ),
    }
)  # fmt: skip
"""What a name of two words or more is, by its last: "Paris Air Show", "Affordable Care Act"."""
_FIRST: Mapping[str, EntityType] = MappingProxyType(
    {"hurricane": EntityType.EVENT, "operation": EntityType.EVENT, "typhoon": EntityType.EVENT,
     "uss": EntityType.PRODUCT, "hms": EntityType.PRODUCT, "mv": EntityType.PRODUCT}
)  # fmt: skip
_NEAR_WORDS = 1.5
_TOLD = 5.0
_AGED = 20.0
"""Only people have an age behind their names, whatever the model says of the name elsewhere."""
_WEAPON = 2.0
_OFFICER = 2.0
_ARMS = frozenset({"missile", "missiles", "defense", "defence", "air-defense", "air-defence", "rocket", "rockets"})
_ARMED = frozenset({"system", "systems", "battery", "batteries", "launcher", "launchers"}) | _ARMS - {
    "defense",
    "defence",
}
_WON = frozenset({"nomination", "nominee", "award", "winner", "win", "laureate", "contender", "ceremony"})
"""What stands behind the name of a prize."""
_OF_PLACES = frozenset(
    {"bishop", "archbishop", "dean", "duke", "duchess", "earl", "countess", "marquess", "baron", "prince", "princess"}
)
_SEATED = frozenset({"mp", "msp", "mps"})
"""Who sits for a place: "the MP for Moorford"."""
_FAR = 12
"""Tokens behind a name in which an aside tells where it lies."""
_BEHIND = 4
"""Tokens behind a name in which the noun of its kind stands: "Patriot air defense systems"."""


def told_types(tree: Tree, name: Name, lexicon: Lexicon) -> Iterator[tuple[EntityType, float]]:
    """The types that the words around the name speak for, and how much (1: as much as the model's tag)."""
    if _follows(tree, name, "of", _NOUNS[EntityType.PLACE] | _POINTS) or _follows(tree, name, "for", _SEATED):
        yield EntityType.PLACE, _TOLD
    if name.last > name.first:
        last, first = tree.tokens[name.last].text.lower(), tree.tokens[name.first].text.lower()
        both = f"{tree.tokens[name.last - 1].text.lower()} {last}"
        told = (_LAST.get(last), _LAST.get(both), _FIRST.get(first))
        yield from ((kind, _TOLD) for kind in told if kind is not None)
    for kind, nouns in _NOUNS.items():
        if right_before(tree, name, nouns) or beside(tree, name, nouns):
            yield kind, _TOLD
    yield from ((kind, weight) for test, kind, weight in _TESTS if test(tree, name))
    if has_its_own(tree, name, lexicon):
        yield EntityType.ORG, _TOLD
    if is_officer(tree, name, lexicon) or is_somebody(tree, name, lexicon) or is_of_a_body(tree, name, lexicon):
        yield EntityType.PERSON, _OFFICER


def _is_prize(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a person is a prize: "an Oscar", "four Emmy nominations", "Tony-winning"."""
    if name.type is not EntityType.PERSON or name.first != name.last:
        return False
    behind = [t.lemma.lower() for t in tree.tokens[name.last + 1 : name.last + 3]]
    if behind[:1] == ["-"]:
        return behind[1:] in (["win"], ["winning"], ["nominate"], ["nominated"])
    return behind[:1] != [] and behind[0] in _WON and tree.tokens[name.last].head == name.last + 1


def _is_see(tree: Tree, name: Name) -> bool:
    """Whether the name follows a rank that is held of a place: "the Bishop of Repton", "the Duke of Harwich"."""
    before = [t.text for t in tree.tokens[max(0, name.first - 2) : name.first]]
    return name.type is EntityType.PERSON and before[1:] == ["of"] and before[0].lower() in _OF_PLACES


def _is_weapon(tree: Tree, name: Name) -> bool:
    """Whether one word, no country and no acronym of a body, stands before what only weapons are called by."""
    if name.first != name.last or name.type in {EntityType.PLACE, EntityType.GROUP}:
        return False
    head = tree.tokens[name.last].head
    if not name.last < head <= name.last + _BEHIND or tree.tokens[name.last].text.isupper():
        return False
    words = [tree.tokens[i].text.lower() for i in range(name.last + 1, head + 1)]
    return words[-1] in _ARMED and not _ARMS.isdisjoint(words)


def _follows(tree: Tree, name: Name, word: str, nouns: frozenset[str]) -> bool:
    """Whether the name follows "village of", "north of" or the like."""
    before = [tree.tokens[i].text.lower() for i in range(max(0, name.first - 2), name.first)]
    return before[1:] == [word] and before[0] in nouns


def _is_told_where(tree: Tree, name: Name) -> bool:
    """Whether the words behind tell where it lies: "came to Deir Yunis, in the hills south of Nablus"."""
    if tree.tokens[name.last].dep != "pobj" or tree.tokens[name.last + 1 : name.last + 2] == ():
        return False
    behind = [t.text.lower() for t in tree.tokens[name.last + 1 : name.last + 2 + _FAR]]
    aside = behind[1 : behind.index(",", 1)] if behind[0] == "," and "," in behind[1:] else []
    return any(pair[0] in _POINTS and pair[1] == "of" for pair in pairwise(aside))


def _is_placed(tree: Tree, name: Name) -> bool:
    """Whether the noun of a place that it names follows: "the Ana Dell village"."""
    token, behind = tree.tokens[name.last], tree.tokens[name.last + 1 : name.last + 2]
    hangs = token.head == name.last + 1 and token.dep in {"compound", "nmod"}
    return hangs and any(t.tag == "NN" and t.text in _SETTLED for t in behind)


def _is_where(tree: Tree, name: Name) -> bool:
    """Whether the name is the whole of where something is: "in Skerry", not "in Skerry's view", "a stake in Opel"."""
    token = tree.tokens[name.last]
    prep = tree.tokens[token.head]
    if token.dep != "pobj" or token.head != name.first - 1 or prep.text.lower() not in _WHERE:
        return False
    return tree.tokens[prep.head].lemma.lower() not in _NOT_WHERE


def _is_one_of_its_kind(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a firm is a thing: "a BlackBerry", "an iPad"."""
    token = tree.tokens[name.last]
    if name.type is not EntityType.ORG or token.dep in {"compound", "nmod", "amod"}:
        return False
    one = name.first > 0 and tree.tokens[name.first - 1].text.lower() in {"a", "an"} and token.tag == "NNP"
    return one and not any(tree.tokens[i].dep in {"prep", "appos"} for i in tree.children[name.last])


def _is_plural(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a person are several: "the Clintons", "the Beatles"."""
    word = tree.tokens[name.last]
    several = word.tag == "NNPS" or (word.text.endswith("s") and not word.text.endswith("ss"))
    the = name.first > 0 and tree.tokens[name.first - 1].text.lower() == "the"
    return name.type is EntityType.PERSON and name.first == name.last and the and several


def _opens_dateline(tree: Tree, name: Name) -> bool:
    """Whether capitals open a paragraph before an agency in brackets and a dash: "LOS ANGELES (AP) —"."""
    first = tree.paragraphs[tree.paragraph_of(name.first)].first == name.first
    behind = [t.text for t in tree.tokens[name.last + 1 : name.last + 6]]
    dashed = behind[behind.index(")") + 1 :][:1] if behind[:1] == ["("] and ")" in behind else []
    capital = all(t.text.isupper() or t.text == "." for t in tree.tokens[name.first : name.last + 1])
    return first and capital and not {"-", "--", "–", "—"}.isdisjoint(dashed)


_TESTS = (
    (_opens_dateline, EntityType.PLACE, _OFFICER),
    (is_firm, EntityType.ORG, _TOLD),
    (is_traded, EntityType.ORG, _TOLD),
    (is_side, EntityType.ORG, _TOLD),
    (has_officers, EntityType.ORG, _TOLD),
    (represents, EntityType.ORG, _TOLD),
    (_is_placed, EntityType.PLACE, _TOLD),
    (_is_told_where, EntityType.PLACE, _TOLD),
    (says_of_oneself, EntityType.PERSON, _OFFICER),
    (is_credited, EntityType.PERSON, _TOLD),
    (has_kin, EntityType.PERSON, _TOLD),
    (speaks_as_a_body, EntityType.ORG, _OFFICER),
    (_is_weapon, EntityType.PRODUCT, _WEAPON),
    (_is_prize, EntityType.OTHER, _TOLD),
    (_is_see, EntityType.PLACE, _TOLD),
    (is_aged, EntityType.PERSON, _AGED),
    (_is_one_of_its_kind, EntityType.PRODUCT, _TOLD),
    (_is_plural, EntityType.GROUP, _TOLD),
    (_is_where, EntityType.PLACE, _NEAR_WORDS),
)
"""What else speaks for a type, and how much."""

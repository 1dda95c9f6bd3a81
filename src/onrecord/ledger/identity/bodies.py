"""Evidence on organisations, places and things: acronyms, trades and makers in a name, short forms."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from onrecord.ledger.identity.names import initials_of, is_acronym, is_bare, singular, without_description
from onrecord.ledger.identity.tables import COUNTRIES, NOT_ALONE, VESSELS
from onrecord.ledger.identity.union import Union
from onrecord.ledger.identity.values import Group, Tie
from onrecord.reading.values import EntityType, MentionKind

_SURE_INITIALS = 4
"""Letters that initials need to be an acronym without any article saying so."""
_LEANS = 0.5
"""In what share of its articles a short form must stand beside the long one."""
_NUMBER = 3
"""Characters that a product's number needs to be told by."""
_OWN_BODIES = frozenset(
    {"foundation", "institute", "fund", "council", "committee", "commission", "commissioner", "court", "agency",
     "museum", "center", "centre", "school", "college", "university", "program", "programme", "ministry", "department",
     "parliament", "senate", "army", "speech", "association", "society", "union", "team", "club", "league", "press",
     "hospital"}
)  # fmt: skip
"""What makes another body of a longer name: the UN refugee agency is not the UN."""
_FOR = frozenset({"on", "for", "of"})
_WIDE = frozenset(
    {"european", "american", "national", "international", "global", "world", "federal", "african", "asian"}
)
_SHOPS = frozenset({"store", "stores", "shop", "online", "music", "app", "apps", "website"})
_THINGS = frozenset({EntityType.PRODUCT, EntityType.OTHER, EntityType.WORK, EntityType.LAW, EntityType.EVENT})
_MADE = frozenset({EntityType.PRODUCT, EntityType.OTHER})


def body_ties(groups: Sequence[Group]) -> Iterator[Tie]:
    """All ties between groups that are no people."""
    others = {g.key: i for i, g in enumerate(groups) if g.type is not EntityType.PERSON}
    yield from _acronyms(groups, others)
    yield from _described(groups, others)
    yield from _made(groups, others)
    yield from _nicknamed(others)
    yield from _owned(groups, others)
    yield from _sold(groups, others)


def _acronyms(groups: Sequence[Group], others: Mapping[str, int]) -> Iterator[Tie]:
    """Acronyms with the one long form that an article joins them to, or whose initials they are."""
    told: dict[str, set[int]] = defaultdict(set)
    for i in others.values():
        for form in _forms(groups[i]):
            if is_acronym(form) and form != groups[i].name:
                told[form].add(i)
    by_initials: dict[str, set[int]] = defaultdict(set)
    for key, i in others.items():
        by_initials[initials_of(key)].add(i)
    for i in others.values():
        if not is_acronym(groups[i].name):
            continue
        long = told[groups[i].name] - {i}
        if len(long) == 1:
            yield Tie(i, min(long), "acronym defined in an article", 0.97)
            continue
        long = long or by_initials.get(groups[i].key, set()) - {i}
        if len(long) == 1 and len(told[groups[i].name]) <= 1:
            one = min(long)
            if len(groups[i].key) >= _SURE_INITIALS or groups[i].articles & groups[one].articles:
                yield Tie(i, one, "its initials", 0.85)


def _forms(group: Group) -> set[str]:
    return {m.citation.words for one in group.locals for m in one.marked if m.kind is MentionKind.NAME}


def _described(groups: Sequence[Group], others: Mapping[str, int]) -> Iterator[Tie]:
    """A name with and without what it is ("AirTran Airways"), and in the plural ("A380s")."""
    for key, i in others.items():
        one = others.get(singular(key))
        if one is None or one == i:
            one = others.get(key.removesuffix("s"))
            one = one if one is not None and groups[one].type in _MADE and groups[i].type in _MADE else i
        if one != i:
            yield Tie(i, one, "plural of the name", 0.95)
        bare = without_description(key)
        short = others.get(bare)
        if short is not None and short != i and bare not in COUNTRIES and _is_no_place(groups[i], groups[short]):
            yield Tie(i, short, "the name with what it is", 0.85)


def _is_no_place(*groups: Group) -> bool:
    return all(g.type is not EntityType.PLACE for g in groups)


def _owned(groups: Sequence[Group], others: Mapping[str, int]) -> Iterator[Tie]:
    """A body with and without its country, a ship with and without what it is, where one article has both."""
    for key, i in others.items():
        words = key.split()
        for size in (1, 2):
            head, short = " ".join(words[:size]), others.get(" ".join(words[size:]))
            if short is None or short == i or not groups[i].articles & groups[short].articles:
                continue
            if head in COUNTRIES and size + 1 < len(words) and groups[i].type is groups[short].type is EntityType.ORG:
                yield Tie(i, short, "the body with its country", 0.85)
            elif head in VESSELS and groups[short].type is not EntityType.PLACE:
                yield Tie(i, short, "the name with what it is", 0.85)


def _nicknamed(others: Mapping[str, int]) -> Iterator[Tie]:
    """Products by number, by nickname and by both: "787", "Dreamliner", "787 Dreamliner", whoever made them."""
    for key, i in others.items():
        words = key.split()
        at = next((n for n, w in enumerate(words[:2]) if any(c.isdigit() for c in w)), None)
        if at is None or len(words) != at + 2 or any(c.isdigit() for c in words[-1]):
            continue
        for part in (words[at], words[-1], singular(words[at])):
            one = others.get(part)
            if one is not None and one != i and len(part) >= _NUMBER:
                yield Tie(i, one, "number and nickname of one product", 0.88)


def _sold(groups: Sequence[Group], others: Mapping[str, int]) -> Iterator[Tie]:
    """A product with and without its shop: "iTunes" and "iTunes Music Store"; an "Apple Store" is not Apple."""
    for key, i in others.items():
        words = key.split()
        while len(words) > 1 and words[-1] in _SHOPS:
            words.pop()
        short = others.get(" ".join(words))
        if short is not None and short != i and groups[short].type in _MADE:
            yield Tie(i, short, "the product with its shop", 0.85)


def _made(groups: Sequence[Group], others: Mapping[str, int]) -> Iterator[Tie]:
    """Products with and without their maker: "Boeing 747" and "747"."""
    for key, i in others.items():
        maker, _, rest = key.partition(" ")
        by, short = others.get(maker), others.get(rest)
        if by is None or short is None or groups[by].type is not EntityType.ORG:
            continue
        if groups[i].type is EntityType.ORG and not _is_of_both(groups[i], groups[short]):
            continue
        if groups[short].type is not EntityType.PLACE and groups[short].type is not EntityType.ORG:
            yield Tie(i, short, "the name with its maker", 0.9)


def _is_of_both(long: Group, short: Group) -> bool:
    """Whether what the model takes for a firm is a thing, by its short form in the same article: "Google Chrome"."""
    return short.type in _MADE and bool(long.articles & short.articles)


def short_ties(groups: Sequence[Group], joined: Union) -> Iterator[Tie]:
    """Short forms that lean on one long one: "Northrop" stands where "Northrop Grumman" does."""
    others = {g.key: i for i, g in enumerate(groups) if g.type is not EntityType.PERSON and not is_bare(g.key, g.type)}
    longer: dict[str, set[int]] = defaultdict(set)
    for key, i in others.items():
        words = key.split()
        for size in range(1, len(words)):
            if not set(words[size:]) & _OWN_BODIES and not _is_other_council(words, size):
                longer[" ".join(words[:size])].add(i)
            if groups[i].type in _THINGS and any(c.isdigit() for c in key):
                longer[" ".join(words[size:])].add(i)
    for key, i in others.items():
        found = {x for x in longer.get(key, ()) if joined.root(x) != joined.root(i)}
        if len({joined.root(x) for x in found}) == 1 and _may_be_short(groups[i], [groups[x] for x in sorted(found)]):
            yield Tie(i, min(found), "short form, beside the long one", 0.85)


def _is_other_council(words: Sequence[str], size: int) -> bool:
    """Whether what follows makes another body of a name that anybody's could be: "European Council on …"."""
    return words[size] in _FOR and set(words[:size]) <= NOT_ALONE | COUNTRIES.keys() | _WIDE


def _may_be_short(short: Group, long: Sequence[Group]) -> bool:
    if short.key in COUNTRIES or EntityType.PLACE in {short.type, *(g.type for g in long)}:
        return False
    fits = all(short.type is g.type or {short.type, g.type} <= _THINGS for g in long)
    beside = len(short.articles & {article for g in long for article in g.articles})
    return fits and beside >= _LEANS * len(short.articles) and beside > 0


def body_short_ties(groups: Sequence[Group], bare: Sequence[int], joined: Union) -> Iterator[Tie]:
    """Bare bodies ("the Air Force") with the one of that kind in the same article, or else in the story."""
    whose: dict[str, set[int]] = defaultdict(set)
    waiting = {groups[i].key for i in bare}
    for i, group in enumerate(groups):
        words = group.key.split()
        for size in range(1, len(words)):
            tail = " ".join(words[size:])
            if tail in waiting and group.type is not EntityType.PERSON and " ".join(words[:size]) in COUNTRIES:
                whose[tail].add(i)
    alone: dict[str, list[int]] = defaultdict(list)
    for i in bare:
        all_of_it = {joined.root(x) for x in whose[groups[i].key]}
        here = {joined.root(x) for x in whose[groups[i].key] if groups[x].articles & groups[i].articles}
        if len(here) == 1:
            yield Tie(i, min(here), "the only body of that kind in the article", 0.9)
        elif len(all_of_it) == 1 and not here:
            yield Tie(i, min(all_of_it), "the only body of that kind in the story", 0.8)
        elif not all_of_it:
            alone[groups[i].key].append(i)
    for found in alone.values():
        yield from (Tie(found[0], i, "same name", 0.8) for i in found[1:])

"""Walks of life: two people of one full name in different articles, the coach and the senator.

They are kept apart where what they do has nothing in common and their articles tell of different things. An actor who
became governor stays one: what is told of both is partly the same.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from onrecord.ledger.identity.tables import COUNTRIES
from onrecord.ledger.identity.union import Union
from onrecord.ledger.identity.values import Local

_WALKS = {
    "politics": "senator sen congressman congresswoman governor gov mayor president minister premier chancellor "
    "lawmaker candidate secretary ambassador councilman politician legislator assemblyman alderman nominee",
    "sport": "coach quarterback striker goalkeeper pitcher midfielder defender footballer golfer swimmer sprinter "
    "boxer forward outfielder catcher batsman jockey skater wrestler",
    "arts": "actor actress singer novelist musician filmmaker composer painter sculptor comedian guitarist drummer "
    "rapper songwriter playwright poet",
    "medicine": "surgeon physician cardiologist psychiatrist nurse paediatrician pediatrician oncologist dentist",
    "police": "detective sheriff constable sergeant sgt inspector",
    "crime": "suspect gunman shooter defendant inmate burglar",
    "church": "pope bishop archbishop cardinal pastor priest rabbi imam rev",
    "science": "physicist chemist biologist astronomer astronaut geologist",
    "trades": "plumber farmer baker fisherman teacher electrician carpenter student",
}
WALK_OF: Mapping[str, str] = {word: walk for walk, words in _WALKS.items() for word in words.split()}
"""What somebody is -> the walk of life. Left out is what people of any walk are (director, leader, author)."""
_CLAUSE = re.compile(r"[,.;:\n]| who | said | and ")
"""Where what is told right behind a name ends."""
_AFTER = 60
"""Code points after a name in which it is told what somebody is."""
_ALIKE = 2
"""Names besides countries that articles must share to tell of the same things."""


def walks_of(titles: frozenset[str], text: str, ends: Sequence[int]) -> frozenset[str]:
    """The walks of life that titles, and the words right behind a name ("Smith, the Hawks' coach,"), tell of."""
    told = {WALK_OF[t] for t in titles if t in WALK_OF}
    for end in ends:
        behind = text[end : end + _AFTER]
        if behind[:2] == ", ":
            clause = _CLAUSE.split(behind[2:], maxsplit=1)[0]
            told |= {WALK_OF[w] for w in re.findall(r"[\w-]+", clause.lower()) if w in WALK_OF}
    return frozenset(told)


def namesakes(held: Sequence[Local], around: Mapping[str, frozenset[str]]) -> list[list[Local]]:
    """The locals of one full name, parted where walks of life and company both differ; who tells no walk goes along."""
    walks = sorted({walk for one in held for walk in one.walks})
    if len(walks) < 2:  # noqa: PLR2004 - two that could differ
        return [list(held)]
    place = {walk: i for i, walk in enumerate(walks)}
    joined = Union(len(walks))
    for one in held:
        for walk in one.walks:
            joined.join(place[min(one.walks)], place[walk])
    own = {one.key for one in held} | COUNTRIES.keys()
    near = {one.article: around.get(one.article, frozenset()) - own for one in held}
    company = {w: frozenset().union(*(near[x.article] for x in held if w in x.walks)) for w in walks}
    for a, b in combinations(walks, 2):
        if len(company[a] & company[b]) >= _ALIKE:
            joined.join(place[a], place[b])
    roots = sorted({joined.root(i) for i in range(len(walks))})
    parts: dict[int, list[Local]] = {root: [] for root in roots}
    told = {root: frozenset().union(*(company[w] for w in walks if joined.root(place[w]) == root)) for root in roots}
    for one in held:
        closest = max(roots, key=lambda root: (len(near[one.article] & told[root]), -root))
        home = joined.root(place[min(one.walks)]) if one.walks else closest
        parts[home].append(one)
    return [parts[root] for root in roots]

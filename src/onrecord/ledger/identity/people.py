"""Evidence on people: first names that go together, and whose bare surname it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.ledger.identity.names import PersonName, person_of, sound_of
from onrecord.ledger.identity.tables import COUNTRIES, FEMALE, MALE, NICKNAMES
from onrecord.ledger.identity.union import Union
from onrecord.ledger.identity.values import Group, Tie
from onrecord.reading.values import EntityType

Company = Mapping[str, frozenset[str]]
"""Article -> the keys of all that it names."""
_KNOWN = 3
"""Articles with the full name from which on a surname is known without more."""
_COMPANY = 2
"""Names besides countries that two articles must share to tell of the same things."""
_FAR_BEFORE = 8
"""How many times as many articles as the next of that surname somebody is in whom the bare surname means."""
_FEWEST = 4
_SHORTEST = 4
"""Letters of a surname that may be written in two ways."""


def name_ties(groups: Sequence[Group]) -> Iterator[Tie]:
    """People whose full names differ only in spelling, in a nickname, an initial or a middle name."""
    names = {i: name for i, g in enumerate(groups) if g.type is EntityType.PERSON and (name := person_of(g.name))}
    alike: dict[int, dict[int, tuple[str, float]]] = defaultdict(dict)
    for i, j in _pairs(names):
        tie = one_person(names[i], names[j])
        if tie is not None:
            alike[i][j] = alike[j][i] = tie
    for i, others in alike.items():
        for j, (because, sure) in others.items():
            if i < j and not _fits_two(i, alike, names) and not _fits_two(j, alike, names):
                yield Tie(i, j, because, sure)


def _pairs(names: Mapping[int, PersonName]) -> Iterator[tuple[int, int]]:
    """Who is compared: one surname by its sound, and first names that sound alike, are nicknames, or an initial."""
    whole: dict[tuple[str, str], list[int]] = defaultdict(list)
    initial: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, name in names.items():
        last = sound_of(name.last)
        initial[last, name.first[0]].append(i)
        for first in {sound_of(name.first), *(sound_of(k) for k, short in NICKNAMES.items() if name.first in short)}:
            whole[last, first].append(i)
    for found in whole.values():
        yield from combinations(found, 2)
    for i, name in names.items():
        if len(name.first) == 1:
            yield from ((min(i, j), max(i, j)) for j in initial[sound_of(name.last), name.first] if j != i)


def one_person(a: PersonName, b: PersonName) -> tuple[str, float] | None:
    """Why two names can be one person's and how sure that is, None when they can't."""
    if a.suffix != b.suffix or not _same_last(a.last, b.last) or not _middles_agree(a.middle, b.middle):
        return None
    if a.first == b.first:
        return ("same name, middle name left out", 0.93) if a.last == b.last else ("same name, another spelling", 0.95)
    if sound_of(a.first) == sound_of(b.first) and len(a.first) >= _SHORTEST:
        return "same name, another spelling", 0.95
    if _are_nicknames(a.first, b.first) and a.last == b.last:
        return "nickname", 0.9
    if a.last == b.last and (len(a.first) == 1 or len(b.first) == 1) and a.first[0] == b.first[0]:
        return "initial of the first name", 0.85
    return None


def _same_last(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= _SHORTEST and a[0] == b[0] and sound_of(a) == sound_of(b))


def _are_nicknames(a: str, b: str) -> bool:
    return b in NICKNAMES.get(a, ()) or a in NICKNAMES.get(b, ())


def _middles_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether no middle name of one is another than the other's; one left out is none."""
    if not a or not b:
        return True
    if len(a) != len(b):
        return False
    return all(x == y or (1 in {len(x), len(y)} and x[0] == y[0]) for x, y in zip(a, b, strict=True))


def _fits_two(i: int, alike: dict[int, dict[int, tuple[str, float]]], names: dict[int, PersonName]) -> bool:
    """Whether the name fits two that can't be one: "George Bush" beside "George W. Bush" and "George H. W. Bush"."""
    others = sorted(alike[i])
    return any(
        b not in alike[a] and one_person(names[a], names[b]) is None
        for n, a in enumerate(others)
        for b in others[n + 1 :]
    )


def surname_ties(groups: Sequence[Group], bare: Sequence[int], joined: Union, around: Company) -> Iterator[Tie]:
    """Bare surnames with the one person they mean: the only one, the one of that title, or by far the best known.

    That nobody else has the surname is not enough where the two keep no company: a pile may hold two stories.
    """
    by_last: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    by_first: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, group in enumerate(groups):
        name = person_of(group.name) if group.type is EntityType.PERSON else None
        if name is not None:
            by_last[sound_of(name.last)][joined.root(i)].append(i)
            by_first[name.first][joined.root(i)].append(i)
    alone: dict[str, list[int]] = defaultdict(list)
    for i in bare:
        word = groups[i].key
        people = {
            root: found
            for root, found in by_last.get(sound_of(word), {}).items()
            if any(_same_last(word, person.last) for f in found if (person := person_of(groups[f].name)))
        }
        meant = _meant(groups, i, people, around) if people else _first_named(groups, i, by_first[word], around)
        if meant is not None:
            yield Tie(i, *meant)
        elif not people:
            alone[word].append(i)
    for found in alone.values():
        yield from _nameless(groups, found)


def _meant(
    groups: Sequence[Group], i: int, people: Mapping[int, list[int]], around: Company
) -> tuple[int, str, float] | None:
    fits = {root: f for root, f in people.items() if _may_be(groups[i], [groups[x] for x in f])}
    where = {root: _articles(groups, found) for root, found in fits.items()}
    ranked = sorted(fits, key=lambda root: (-len(where[root]), root))
    if len(people) == 1 and ranked:
        known = len(where[ranked[0]]) >= _KNOWN or _keep_company(groups[i], where[ranked[0]], around)
        titled = _titles(groups, fits[ranked[0]]) & set(groups[i].titles)
        alone = (fits[ranked[0]][0], "surname: nobody else in the story has it", 0.9)
        return alone if known or titled else None
    with_title = [r for r in ranked if _titles(groups, fits[r]) & set(groups[i].titles) - MALE - FEMALE]
    if len(with_title) == 1:
        return fits[with_title[0]][0], "surname with the title of one of that name", 0.85
    if ranked and len(where[ranked[0]]) >= _FEWEST:
        second = max(len(_articles(groups, f)) for r, f in people.items() if r != ranked[0])
        if len(where[ranked[0]]) >= _FAR_BEFORE * second:
            return fits[ranked[0]][0], "surname: by far the best known in the story", 0.8
    return None


def _first_named(
    groups: Sequence[Group], i: int, called: Mapping[int, list[int]], around: Company
) -> tuple[int, str, float] | None:
    """The one person who is called so by the first name alone: "Hillary", where the story has one Hillary."""
    people = [x for found in called.values() for x in found]
    if len(called) != 1 or not _may_be(groups[i], [groups[x] for x in people]):
        return None
    where = _articles(groups, people)
    known = len(where) >= _KNOWN or _keep_company(groups[i], where, around)
    return (people[0], "first name: nobody else in the story has it", 0.8) if known else None


def _keep_company(bare: Group, where: Iterable[str], around: Company) -> bool:
    """Whether an article with the full name names enough of what the article with the bare surname names."""
    mine = around.get(bare.locals[0].article, frozenset()) - COUNTRIES.keys() - {bare.key}
    return any(len(mine & around.get(article, frozenset())) >= _COMPANY for article in where)


def _articles(groups: Sequence[Group], found: Sequence[int]) -> set[str]:
    return {article for x in found for article in groups[x].articles}


def _titles(groups: Sequence[Group], found: Sequence[int]) -> set[str]:
    return {title for x in found for title in groups[x].titles}


def _may_be(bare: Group, people: Sequence[Group]) -> bool:
    """Whether titles leave it open: not a man for a woman, nor a President for one who is only ever a Governor."""
    mine, theirs = set(bare.titles), {t for p in people for t in p.titles}
    if (mine & MALE and theirs & FEMALE) or (mine & FEMALE and theirs & MALE):
        return False
    offices, held = mine - MALE - FEMALE, theirs - MALE - FEMALE
    return not offices or not held or not offices.isdisjoint(held)


def _nameless(groups: Sequence[Group], found: Sequence[int]) -> Iterator[Tie]:
    """One word in several articles, with no full name anywhere: one person, unless the titles say otherwise."""
    titles = [set(groups[i].titles) - {"mr", "mrs", "ms"} for i in found]
    told = [t for t in titles if t]
    if told and not set.intersection(*told):
        return
    for i in found[1:]:
        yield Tie(found[0], i, "same name", 0.75)

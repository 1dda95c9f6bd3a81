"""Which body of the article is a union, a school, an airline: by its name, by the noun beside it, by what it does."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from onrecord.reading.speakers.described.called import is_called
from onrecord.reading.speakers.described.firms import is_body, is_known_outlet, is_product, words_of
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ANOTHER, SAME_WORD

_NAMED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "union": frozenset(
            {"guild", "brotherhood", "teamsters", "mineworkers", "steelworkers", "autoworkers", "unite", "unison",
             "gmb", "uaw", "rmt", "aslef", "usdaw", "seiu", "cosatu", "tuc", "afl-cio", "sag-aftra", "verdi"}
        ),
        "school": frozenset({"academy", "college", "elementary", "university"}),
        "university": frozenset({"college", "polytechnic"}),
        "hospital": frozenset({"clinic", "infirmary"}),
        "airline": frozenset({"airlines", "airways"}),
        "bank": frozenset({"bancorp", "banco", "banque"}),
        "museum": frozenset({"gallery"}),
        "church": frozenset({"cathedral", "diocese", "archdiocese"}),
        "court": frozenset({"tribunal"}),
        "charity": frozenset({"foundation"}),
        "label": frozenset({"records", "recordings"}),
        "mission": frozenset(),
        "ministry": frozenset(),
        "council": frozenset(),
        "association": frozenset(),
        "federation": frozenset(),
        "commission": frozenset(),
        "institute": frozenset(),
        "foundation": frozenset(),
        "group": frozenset(),
        "organization": frozenset(),
        "organisation": frozenset(),
        "nonprofit": frozenset(),
        "party": frozenset(),
    }
)  # fmt: skip
"""Nouns for bodies -> words besides, by which the names of such bodies are known."""
_MEMBERS = frozenset({"union", "association", "federation", "group", "organization", "organisation", "body"})
"""Bodies that represent somebody."""
_WORKERS = frozenset({"worker", "teacher", "nurse", "doctor", "pilot", "miner", "player", "driver", "actor", "writer"})
"""Whose union "the pilots' union" is."""
_UNNAMED = frozenset({"a", "an", "another", "one", "some"})
_NEAR = 2
_CENTRAL = frozenset({"reserve", "fed", "ecb", "boe", "rbi", "bundesbank", "riksbank", "norges"})
"""Words in the names of central banks."""
_COMMERCIAL = frozenset({"america", "china", "cyprus", "georgia", "india", "ireland", "scotland"})
"""Whose "Bank of …" is like any other."""


def of_kind(cast: Cast, head: int, noun: str) -> Referent | None:
    """The one body of all the article that is such a one, where it brings in no other without a name.

    Of several, the one that the own sentence or the last two name.
    """
    if noun not in _NAMED or is_unnamed(cast, noun):
        return None
    found = {i: cast.meant[i] for i in sorted(cast.meant) if is_body(cast, i) and _is_one(cast, i, noun)}
    if len({r.name for r in found.values()}) > 1:
        here = cast.tree.sentence_of(head)
        found = {i: r for i, r in found.items() if i < head and here - cast.tree.sentence_of(i) <= _NEAR}
    return next(iter(found.values())) if len({r.name for r in found.values()}) == 1 else None


def workers_union(cast: Cast, head: int, before: list[str], noun: str) -> Referent | None:
    """Which union "the rail workers' union" and "the mine workers union" are."""
    plain = not any(w in ANOTHER or w[:1].isdigit() for w in before) and cast.tree.tokens[head].text.islower()
    theirs = {
        cast.tree.tokens[c].lemma for c in cast.tree.children[head] if cast.tree.tokens[c].dep in {"poss", "compound"}
    }
    return of_kind(cast, head, noun) if noun == "union" and plain and not theirs.isdisjoint(_WORKERS) else None


def central_bank(cast: Cast, head: int) -> Referent | None:
    """The one central bank that the article names before token `head`: "the Reserve Bank of India", "the Fed"."""
    bodies = {cast.meant[i].name: cast.meant[i] for i in sorted(cast.meant) if i < head and is_body(cast, i)}
    found = [r for r in bodies.values() if _is_central(cast, r)]
    return found[0] if len(found) == 1 else None


def _is_central(cast: Cast, body: Referent) -> bool:
    """Whether the name is a central bank's: "Reserve", "Central Bank", "Bank of Canada"."""
    words = words_of(body)
    of_country = words[:2] == ["bank", "of"] and " ".join(words[2:]) in cast.lexicon.demonyms.keys() - _COMMERCIAL
    return of_country or not _CENTRAL.isdisjoint(words) or "central bank" in " ".join(words)


def _is_one(cast: Cast, i: int, noun: str) -> bool:
    """Whether the body named at token `i` is such a one."""
    if is_product(cast, i) or is_known_outlet(cast, cast.meant[i]):
        return False
    alike = {noun, SAME_WORD.get(noun, noun)} | _NAMED[noun]
    named = any(SAME_WORD.get(w, w) in alike for w in words_of(cast.meant[i]))
    called = is_called(cast, i, frozenset({noun})) or noun in _kinds_behind(cast, i)
    return (
        named or called or (noun in _MEMBERS and _represents(cast, i)) or (noun == "union" and _has_secretary(cast, i))
    )


def _kinds_behind(cast: Cast, i: int) -> Iterator[str]:
    """The noun that the name stands before, with one word between: "Unite trade union"."""
    head = cast.tree.tokens[i].head
    near = cast.tree.tokens[i].dep in {"compound", "nmod"} and i < head <= i + _NEAR
    if near and cast.tree.tokens[head].tag == "NN":
        yield cast.tree.tokens[head].lemma


def _represents(cast: Cast, i: int) -> bool:
    """Whether the article says that it stands for somebody: "the Guild, which represents 300 pilots"."""
    clauses = (c for c in cast.tree.children[i] if cast.tree.tokens[c].dep in {"relcl", "acl"})
    return any(cast.tree.tokens[c].lemma == "represent" for c in clauses)


def _has_secretary(cast: Cast, i: int) -> bool:
    """Whether its general secretary is told of, as unions have: "Unite assistant general secretary Ann Kell"."""
    behind = [t.text.lower() for t in cast.tree.tokens[i + 1 : i + 5]]
    behind = behind[1:] if behind[:1] in (["'s"], ["’s"]) else behind
    at = behind.index("general") if "general" in behind else len(behind)
    return behind[at + 1 : at + 2] == ["secretary"] and set(behind[:at]) <= {"assistant", "deputy"}


def is_unnamed(cast: Cast, noun: str, before: int | None = None) -> bool:
    """Whether the article brings in such a body without its name: "a local union"; not "Unite, a union".

    `before`: the token up to which it is looked for; all of the article where none is given.
    """
    tokens = cast.tree.tokens
    for i in cast.nominals.get(noun, ()):
        if before is not None and i >= before:
            continue
        first = tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower()
        beside = tokens[i].dep in {"appos", "attr"} or any(tokens[c].dep == "appos" for c in cast.tree.children[i])
        if first in _UNNAMED and not beside:
            return True
    return False

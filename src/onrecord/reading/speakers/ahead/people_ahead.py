"""Who is described first and named next: "A naval commander said … Vice Adm. Bill Gortney told reporters …"."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from onrecord.reading.speakers.ahead.again import is_voice
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent, joined_names, role_at
from onrecord.reading.speakers.people.fitting import names_country
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.roles import FORMS_OF_ADDRESS, Role
from onrecord.reading.speakers.people.tables import ANYBODY, STANDS_FOR
from onrecord.reading.values import EntityType, MentionKind

_LEAD = 5
"""Sentences of an article in which somebody may speak under a description before the name comes."""
_NEXT = 2
"""The same where nothing but the bare name tells."""
_REACH = 3
"""Sentences on in which the name comes."""
_SEVERAL = 2
_ADDRESS = FORMS_OF_ADDRESS | {"dr"}
"""Titles that tell of no office."""


def named_next(cast: Cast, head: int, speakers: frozenset[int]) -> Referent | None:
    """The first person whom the next sentences name, as a speaker, where he may be the one described at token `head`.

    He holds such an office, or the article brings him in by the bare name, as one does with somebody told of before.
    """
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    asked = role_at(cast, head)
    if head not in speakers or asked is None or tokens[head].tag not in {"NN", "NNP"}:
        return None
    some = tokens[cast.tree.within(cast.heads[head].span)[0]].text.lower() in {"a", "an", "one", "another"}
    bare_word = here == 0 and len(cast.tree.within(cast.heads[head].span)) == 1
    may_name = _may_be_a_name(cast, head)
    owned = any(tokens[c].tag == "PRP$" for c in cast.tree.children[head])
    holder = _only_holder(cast, asked) if bare_word or _opens_definite(cast, head, asked) else None
    if holder is not None and (bare_word or _first(cast, holder.name) > head):
        return holder
    for n in range(here + 1, min(here + 1 + _REACH, len(cast.tree.sentences))):
        new = _acting(cast, n, speakers)
        if len(new) > 1:
            return None
        if new:
            found, heads = cast.meant[new[0]], STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
            roles = [r for r in cast.roles.get(found.name, ()) if r.head not in ANYBODY | _ADDRESS]
            known = any((r.head in heads or heads & r.words) and _may_serve(asked, r) for r in roles)
            told_of = some or owned or may_name or asked.head in ANYBODY
            bare = not roles and new[0] in speakers and not told_of
            own = cast.meant.get(head)
            agrees = own is None or may_agree(own.gender, gender_of(cast, found))
            same = n <= here + _NEXT and any(_goes_on(asked, r, heads) for r in roles)
            told = known or bare if here < _LEAD else same
            return found if told and agrees and cast.heads[head].type is EntityType.PERSON else None
    return None


def _opens_definite(cast: Cast, head: int, asked: Role) -> bool:
    """Whether "the district superintendent" speaks at the start of an article, of no country and of nothing named."""
    first = cast.tree.tokens[cast.tree.within(cast.heads[head].span)[0]].text.lower()
    narrowed = any(cast.tree.tokens[c].dep in {"prep", "relcl", "acl"} for c in cast.tree.children[head])
    opens = first == "the" and cast.tree.sentence_of(head) < _LEAD
    named = any(i in cast.meant for i in cast.tree.within(cast.heads[head].span) if i != head)
    return opens and not narrowed and not named and not asked.countries


def _may_serve(asked: Role, held: Role) -> bool:
    """Whether the office may be of the country asked for: "the Iraqi leader" is not just any president."""
    return held.head == asked.head or names_country(asked, (held,))


def _acting(cast: Cast, n: int, speakers: AbstractSet[int]) -> list[int]:
    """The people whom sentence `n` is the first to name, and who do something; of several, who tells of the others."""
    tokens = cast.tree.tokens
    new = [i for i in _new(cast, n) if i in speakers or tokens[i].dep in SUBJECTS]
    if len(new) > 1 and new[0] in speakers and tokens[new[0]].dep == "nsubj":
        verb = tokens[new[0]].head
        told = (i for c in cast.tree.children[verb] if tokens[c].dep == "ccomp" for i in cast.tree.subtree(c))
        return [new[0]] if set(new[1:]) <= set(told) else new
    return new


def named_together(cast: Cast, head: int, speakers: frozenset[int]) -> Referent | None:
    """The several who are named beside the same word next: "the producers said … The producers, A and B, have …"."""
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    if head not in speakers or tokens[head].tag != "NNS" or here >= _LEAD:
        return None
    ends = cast.tree.sentences[min(here + _REACH, len(cast.tree.sentences) - 1)].last
    for i in range(cast.tree.sentences[here].last, ends):
        if tokens[i].tag == "NNS" and tokens[i].lemma == tokens[head].lemma:
            named = [c for c in cast.tree.children[i] if tokens[c].dep == "appos" and c in cast.meant]
            for t in named:
                named += [c for c in cast.tree.children[t] if tokens[c].dep == "conj" and c in cast.meant]
            people = [cast.meant[c] for c in named if cast.meant[c].type is EntityType.PERSON]
            if len(people) < _SEVERAL or len(people) < len(named):
                return None
            return replace(people[0], name=joined_names([r.name for r in people]), plural=True)
    return None


def _only_holder(cast: Cast, asked: Role) -> Referent | None:
    """The one person of the article who is told to be what a headline calls somebody: "Star in court, lawyer says"."""
    heads = STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
    holders = [n for n, roles in cast.roles.items() if any(r.head in heads for r in roles)]
    firsts = (cast.tree.within(cast.heads[i].span)[0] for i in cast.nominals.get(asked.head, ()))
    unnamed = any(cast.tree.tokens[i].text.lower() in {"a", "an", "another", "one"} for i in firsts)
    return cast.people[holders[0]] if len(holders) == 1 and not unnamed and asked.head not in ANYBODY else None


def _goes_on(asked: Role, held: Role, heads: AbstractSet[str]) -> bool:
    """Whether an office may be the one just described: "spokesman Paul Kell" behind "a Pentagon spokesman"."""
    same = held.head in heads or bool(heads & held.words)
    shared = held.words & asked.words or held.countries & asked.countries
    return same and bool(asked.words) and (not held.words or bool(shared))


def named_bare(cast: Cast, head: int, speakers: frozenset[int]) -> Referent | None:
    """Who is described at token `head`, speaks, and speaks next by the bare name: "A resident said … Luke Kell said".

    News brings in nobody by the bare name whom it has not just told of.
    """
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    person = cast.heads[head].type is EntityType.PERSON and tokens[head].tag in {"NN", "NNP"}
    unclear = head in cast.quoted or _may_be_a_name(cast, head)
    if head not in speakers or unclear or is_voice(cast, head) or not person or len(_unnamed(cast, here, speakers)) > 1:
        return None
    for n in range(here + 1, min(here + 1 + _NEXT, len(cast.tree.sentences))):
        sentence = cast.tree.sentences[n]
        new = list(_new(cast, n))
        others = [i for i in range(sentence.first, sentence.last) if i in speakers and i not in new]
        if new or others:
            told = new[0] if len(new) == 1 and not others and new[0] in speakers else None
            found = cast.meant[told] if told is not None and _is_bare(cast, told) else None
            own = cast.meant.get(head)
            agrees = found is not None and (own is None or may_agree(own.gender, gender_of(cast, found)))
            return found if agrees else None
    return None


def _may_be_a_name(cast: Cast, head: int) -> bool:
    """Whether the word for an office is one capital word without an article: "Sultan said" may be somebody's name."""
    return len(cast.tree.within(cast.heads[head].span)) == 1 and cast.tree.tokens[head].text.istitle()


def _unnamed(cast: Cast, n: int, speakers: frozenset[int]) -> list[int]:
    """Where somebody speaks in sentence `n` under a description."""
    sentence = cast.tree.sentences[n]
    told = (i for i in range(sentence.first, sentence.last) if i in speakers and i in cast.heads)
    return [i for i in told if cast.heads[i].kind is MentionKind.NOMINAL]


def _is_bare(cast: Cast, i: int) -> bool:
    """Whether the person at token `i` is named in full, and nothing beside the name says who that is."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    beside = [tokens[n] for n in (run[0] - 1, run[-1] + 1) if 0 <= n < len(tokens)]
    told = [c for c in cast.tree.children[i] if c not in run and tokens[c].dep != "punct"]
    plain = all(t.text not in {",", "(", "-"} or n == 0 for n, t in enumerate(beside))
    return len(run) > 1 and not told and plain and not cast.roles.get(cast.meant[i].name)


def _new(cast: Cast, n: int) -> Iterator[int]:
    """The people whom sentence `n` is the first to name, in full."""
    sentence = cast.tree.sentences[n]
    for i in range(sentence.first, sentence.last):
        named = i in cast.meant and cast.heads[i].kind is MentionKind.NAME
        if named and cast.meant[i].type is EntityType.PERSON and i == _first(cast, cast.meant[i].name):
            yield i


def _first(cast: Cast, name: str) -> int:
    """Where the article names the person first."""
    return min(i for i, r in cast.meant.items() if r.name == name and cast.heads[i].kind is MentionKind.NAME)

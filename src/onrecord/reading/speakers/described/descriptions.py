"""Whom a description means: "the Russian leader", "the company", "the ministry"."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.described.beside import name_beside
from onrecord.reading.speakers.described.bodies import body_meant
from onrecord.reading.speakers.described.epithets import epithet, introduced_unnamed, varies_kin
from onrecord.reading.speakers.described.ties import tied_to
from onrecord.reading.speakers.described.works import has_another_maker
from onrecord.reading.speakers.people.cast import Cast, Referent, described, role_at
from onrecord.reading.speakers.people.fitting import fits, fits_office, names_country
from onrecord.reading.speakers.people.gender import may_agree
from onrecord.reading.speakers.people.others import are_something_else
from onrecord.reading.speakers.people.roles import Role, role_of
from onrecord.reading.speakers.people.tables import (
    ANYBODY,
    FIRMS,
    OWN_NAME_BODIES,
    PARENTS,
    RELATIONAL,
    STANDS_FOR,
    WRITINGS,
)
from onrecord.reading.speakers.people.wordings import is_name, is_narrowed
from onrecord.reading.values import EntityType, MentionKind

_RESEARCHERS = frozenset({"scientist", "researcher", "author"})
_WORDS_FOR = dict.fromkeys(_RESEARCHERS, _RESEARCHERS)
"""By lemma: the words by which news speaks of the same unnamed people by turns."""
_JUST = 2
"""Sentences back in which one of several holders of an office has just spoken."""
_MEMORY = 30
"""Sentences back in which a bare role ("the mayor") looks for its only holder."""


def means(cast: Cast, head: int) -> tuple[Referent, str]:
    """Whom the description headed by token `head` means (itself at worst), and the rule that says so."""
    mention = cast.heads[head]
    run = cast.tree.within(mention.span)
    plural = cast.tree.tokens[head].tag in {"NNS", "NNPS"}
    own = _own(cast, head)
    named = name_beside(cast, head, mention.type)
    if named is not None:
        return named, "name in apposition"
    found = own, "description"
    kin = tied_to(cast, head) if not plural and _is_definite(cast, run[0], head) else None
    if kin is not None and may_agree(kin.gender, own.gender):
        return kin, "kin or agent told before"
    if not plural and _is_definite(cast, run[0], head):
        person = mention.type is EntityType.PERSON
        found = _person(cast, list(run), own) if person else body_meant(cast, head, own.name) or found
    somebody = mention.type in {EntityType.PERSON, EntityType.GROUP} and found[1] == "description"
    fuller = _told_before(cast, run, head) if somebody and not _says_which(cast, head) else None
    return found if fuller is None else (fuller, "description told before")


def _told_before(cast: Cast, run: Sequence[int], head: int) -> Referent | None:
    """The one fuller description by which somebody unnamed came in: "the officer" after "a naval officer"."""
    token = cast.tree.tokens[head]
    between = {cast.tree.tokens[i].text.lower() for i in run[1:-1]}
    if run[-1] != head or len(run) < len(("the", token.text)) or cast.tree.tokens[run[0]].text.lower() != "the":
        return None
    words = _WORDS_FOR.get(token.lemma, frozenset({token.lemma}))
    alike = [i for word in words for i in cast.nominals.get(word, ()) if i < head]
    alike = [i for i in alike if cast.tree.tokens[i].tag == token.tag and (token.tag != "NN" or i not in cast.quoted)]
    full = [whole for i in alike for whole in (i, _team_of(cast, i)) if whole is not None and _brings_in(cast, whole)]
    full = [i for i in full if between <= {cast.tree.tokens[n].text.lower() for n in cast.tree.subtree(i)}]
    ways = {_own(cast, i).name.lower(): _own(cast, i) for i in reversed(full)}
    return next(iter(ways.values())) if len(ways) == 1 and token.lemma not in WRITINGS else None


def _says_which(cast: Cast, head: int) -> bool:
    """Whether what follows the noun says which ones they are: "the officers involved in the shooting"."""
    behind = [c for c in cast.tree.children[head] if cast.tree.tokens[c].dep in {"acl", "prep"} and c == head + 1]
    return bool(behind) or is_narrowed(cast, head)


def _team_of(cast: Cast, i: int) -> int | None:
    """The head of "a team of researchers" where token `i` is what it is a team of."""
    tokens = cast.tree.tokens
    above = tokens[tokens[i].head].head
    of = tokens[i].dep == "pobj" and tokens[tokens[i].head].text == "of"
    return above if of and above in cast.heads and cast.heads[above].kind is MentionKind.NOMINAL else None


def _brings_in(cast: Cast, i: int) -> bool:
    """Whether the description at token `i` brings in somebody new and says more than its noun: "two local lawyers"."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    first = tokens[run[0]]
    counted = first.text.lower() in {"a", "an", "another", "one"} or first.pos == "NUM"
    told = counted if tokens[i].tag == "NN" else counted or first.dep == "amod"
    return told and len(run) > 1 + counted and run[-1] >= i


def _own(cast: Cast, i: int) -> Referent:
    """The description headed by token `i` as its own referent."""
    run, mention = cast.tree.within(cast.heads[i].span), cast.heads[i]
    return described(cast, run[0], run[-1], plural=cast.tree.tokens[i].tag in {"NNS", "NNPS"}, kind=mention.type)


def _is_definite(cast: Cast, first: int, head: int) -> bool:
    """Whether the description points back: "the …", "Ukraine's …", or a capitalised office without an article."""
    token = cast.tree.tokens[first]
    if is_narrowed(cast, head):
        return False
    if token.text.lower() in {"the", "this", "that"}:
        return True
    owned = any(cast.tree.tokens[c].dep == "poss" for c in cast.tree.children[head])
    return (owned and token.tag != "PRP$") or (first == head and cast.tree.tokens[head].pos == "PROPN")


def _person(cast: Cast, run: list[int], own: Referent) -> tuple[Referent, str]:
    asked = role_of([cast.tree.tokens[i] for i in run], cast.lexicon)
    then = any(cast.tree.tokens[i].text.lower() == "then" for i in run)  # not who it is now
    if asked is None or then or asked.head in RELATIONAL or (asked.head in ANYBODY and not asked.words):
        varied = asked is not None and asked.head in PARENTS and varies_kin(cast, run)
        return (epithet(cast, asked, run, own) if varied and asked else None) or (own, "description")
    fitting = [
        n
        for n, roles in cast.roles.items()
        if any(fits(asked, r) for r in roles) and may_agree(cast.people[n].gender, own.gender)
    ]
    fitting = fitting or _of_its_body(cast, run, asked, own)
    if not fitting:
        return epithet(cast, asked, run, own) or _seated(cast, asked, own)
    sure = [n for n in fitting if names_country(asked, cast.roles[n])]
    chosen = sure or fitting
    if len(chosen) > 1:
        chosen = [n for n in chosen if is_named_before(cast, n, run[0])] or chosen
    near = bool(sure) or len(chosen) > 1 or _is_last_told_of(cast, asked, chosen[0], run)
    if not near or (len(chosen) == 1 and _is_doubtful(cast, asked, chosen[0], run[0])):
        return own, "description"
    if len(chosen) != 1:
        one = epithet(cast, asked, run, own) if chosen else None
        if one is not None and one[0].name in chosen:
            return one
        unnamed = introduced_unnamed(cast, run[0], asked.head)
        since = all(unnamed > _last_place(cast, n, run[0]) for n in chosen)
        return own, "description" if since else "role fits several"
    return cast.people[chosen[0]], "role" if sure else "role, the only one left"


def _is_last_told_of(cast: Cast, asked: Role, name: str, run: list[int]) -> bool:
    """Whether the person was just told of, and nobody else who may be it, where no country is told of his.

    "Soviet ambassador Kell flew in. Lund left. The Iraqi ambassador to Greece said": neither of the two.
    """
    here = cast.tree.sentence_of(run[0])
    since = range(cast.tree.sentences[max(0, here - _JUST)].first, cast.tree.sentences[here].first)
    told = {cast.meant[i].name for i in since if i in cast.meant and i not in cast.quoted} & cast.people.keys()
    which = any(cast.tree.tokens[c].dep == "prep" for c in cast.tree.children[run[-1]])
    return name in told and not which and are_something_else(cast, told - {name}, asked)


def _of_its_body(cast: Cast, run: list[int], asked: Role, own: Referent) -> list[str]:
    """Who holds the office, where "the company's" before it says no more than "its": named before, of no other body."""
    tokens = cast.tree.tokens
    owner = next((i for i in run if tokens[i].dep == "poss"), None)
    words = {tokens[i].text.lower() for i in run if owner is not None and i < owner}
    if owner is None or tokens[owner].lemma not in FIRMS | OWN_NAME_BODIES | {"charity", "group"} or words != {"the"}:
        return []
    bare = Role(asked.head, asked.words - {tokens[owner].text.lower(), tokens[owner].lemma}, asked.countries)
    of = cast.meant.get(owner)
    theirs = frozenset(of.name.lower().split()) if of is not None and of.type is EntityType.ORG else frozenset()
    held = {n: [r for r in roles if fits(bare, r)] for n, roles in cast.roles.items()}
    held = {n: roles for n, roles in held.items() if roles and may_agree(cast.people[n].gender, own.gender)}
    known = set(bare.words) | {"its", "their", "executive", bare.head, tokens[owner].lemma}
    fitting = [n for n, roles in held.items() if any(r.words <= known or r.words & theirs for r in roles)]
    return fitting if len(held) == 1 and is_named_before(cast, next(iter(held)), run[0]) else []


def who_speaks(cast: Cast, head: int, speakers: frozenset[int]) -> Referent | None:
    """Of several who may hold the office at token `head`, who just spoke, else the only one who does so by name."""
    asked = role_at(cast, head)
    if asked is None or head not in speakers:
        return None
    holders = {n for n, roles in cast.roles.items() if any(fits(asked, r) for r in roles)}
    last = _just_spoke(cast, head, holders, speakers)
    if last is not None:
        return last
    beside = (c for i in speakers for c in cast.tree.children[i] if cast.tree.tokens[c].dep == "appos")
    named = (i for i in (*speakers, *beside) if i in cast.meant and is_name(cast, i))
    speaking = {cast.meant[i].name for i in named} & holders
    return cast.people[speaking.pop()] if len(speaking) == 1 else None


def _just_spoke(cast: Cast, head: int, holders: AbstractSet[str], speakers: AbstractSet[int]) -> Referent | None:
    """The one of the holders of an office of whom the sentences right before tell, and who speaks there."""
    here = cast.tree.sentence_of(head)
    told = {i: r for i, r in cast.meant.items() if i < head and r.name in holders and i not in cast.quoted}
    for back in range(1, _JUST + 1):
        near = {i: r.name for i, r in told.items() if cast.tree.sentence_of(i) == here - back}
        if near:
            one = len(set(near.values())) == 1 and not speakers.isdisjoint(near)
            return cast.people[next(iter(near.values()))] if one else None
    return None


def is_named_before(cast: Cast, name: str, before: int) -> bool:
    """Whether the article has named the person before token `before`."""
    return any(r.name == name and i < before for i, r in cast.meant.items())


def _seated(cast: Cast, asked: Role, own: Referent) -> tuple[Referent, str]:
    """The only holder of an office of its kind in the article: "the Alaska governor" after "Gov. Sarah Palin"."""
    alike = STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
    holders = [n for n, roles in cast.roles.items() if _may_sit(cast, asked, roles, alike)]
    fitting = [n for n in holders if any(fits_office(asked, r, cast.places) for r in cast.roles[n])]
    single = len(holders) == 1 and fitting == holders and may_agree(cast.people[fitting[0]].gender, own.gender)
    if single and may_sit_for(cast, fitting[0], asked.words & cast.places):
        return cast.people[fitting[0]], "the only holder of the office"
    return own, "description"


def _may_sit(cast: Cast, asked: Role, roles: Iterable[Role], alike: AbstractSet[str]) -> bool:
    """Whether somebody holds such an office, and not one that names another place than is asked for."""
    held = [r for r in roles if r.head in alike]
    elsewhere = any(r.words & cast.places and not r.words & cast.places & asked.words for r in held)
    return bool(held) and not elsewhere


def may_sit_for(cast: Cast, name: str, asked: frozenset[str]) -> bool:
    """Whether the place in brackets after the name, if any, may be short for the place asked for: "(I-Vt.)"."""
    found = re.search(re.escape(name.rsplit(maxsplit=1)[-1]) + r",? \(?[RDI]-([A-Z][\w.]*)", cast.article.text)
    short = found[1].lower().replace(".", "") if found else ""
    # letters of the short form come in order in the long one: "vt" in "vermont", "nh" in "new" + "hampshire"
    rest = iter("".join(sorted(asked, key=lambda w: w[:1] != short[:1])))
    return not short or (any(w[:1] == short[0] for w in asked) and all(c in rest for c in short))


def _is_recent(cast: Cast, name: str, before: int) -> bool:
    """Whether the person was mentioned a few sentences ago at most (or, in a headline, only later)."""
    return cast.tree.sentence_of(before) - cast.tree.sentence_of(_last_place(cast, name, before)) <= _MEMORY


def _is_doubtful(cast: Cast, asked: Role, name: str, before: int) -> bool:
    """Whether its only holder is hardly meant: long not mentioned, or somebody nameless of that sort came in since."""
    last = _last_place(cast, name, before)
    far = not asked.words and not _is_recent(cast, name, before)
    return far or introduced_unnamed(cast, before, asked.head) > last or _is_reader(cast, asked, name, before)


def _is_reader(cast: Cast, asked: Role, name: str, before: int) -> bool:
    """Whether somebody told to be such by another word only takes in what its maker may speak of."""
    same = any(r.head == asked.head for r in cast.roles[name])
    return not same and has_another_maker(cast, asked, cast.people[name], before)


def _last_place(cast: Cast, name: str, before: int) -> int:
    """The last token before `before` that means the person of that name; far behind when he is only named later."""
    return max((i for i, r in cast.meant.items() if r.name == name and i < before), default=before)

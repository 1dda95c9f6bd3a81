"""Who speaks through a document: "a statement from Apple", "the firm's website", "the letter" that Moreau wrote."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from onrecord.reading.speakers.described.bodies import body_in_full
from onrecord.reading.speakers.described.firms import company_meant, is_outlet
from onrecord.reading.speakers.people.agreement import speaks
from onrecord.reading.speakers.people.cast import Cast, Referent, described, joined_names
from onrecord.reading.speakers.people.tables import (
    DOCUMENTS,
    FIRMS,
    GIVING_OUT,
    NEWSPAPERS,
    PRESS,
    RECEIVING,
    REPORTS,
    SAME_DOCUMENT,
    SITES,
)
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType, MentionKind

_WEBSITES = frozenset({"site", "website", "homepage"})
"""Sites that others may keep for the one who is told of there."""
_MADE_BY: Mapping[str, frozenset[str]] = MappingProxyType(
    {"announcement": frozenset({"announce", "state"}), "suit": frozenset({"sue"})}
)
"""For a document, what its author does by it."""


def author_of(cast: Cast, head: int) -> tuple[Referent, str] | None:
    """The author of the document that token `head` names, and the rule: told beside it, or where it came up before."""
    if cast.tree.tokens[head].lemma.lower() in REPORTS:
        return _reporter(cast, head)
    if cast.tree.tokens[head].lemma.lower() not in DOCUMENTS:
        return None
    beside = _told(cast, head)
    if beside is not None and beside.type is EntityType.PERSON and _is_website(cast, head):
        return None
    if beside is not None:
        return body_in_full(cast, beside), "author of the document"
    before = _told_before(cast, head) if _points_back(cast, head) else _just_spoke(cast, head)
    return None if before is None else (body_in_full(cast, before), "author of the document told before")


def _is_website(cast: Cast, head: int) -> bool:
    """Whether the words are those of whoever keeps somebody's website: "Moreau's official website"."""
    words = [cast.tree.tokens[i].text.lower() for i in cast.tree.subtree(head)]
    return cast.tree.tokens[head].lemma.lower() in _WEBSITES and "official" in words


def _reporter(cast: Cast, head: int) -> tuple[Referent, str] | None:
    """The outlet whose report it is: told beside it, or by whom the last report was that the article spoke of."""
    outlet = _outlet_of(cast, head)
    if outlet is not None:
        return outlet, "author of the document"
    if not _points_back(cast, head) or cast.tree.tokens[head].tag != "NN":
        return None
    last = next((i for i in range(head - 1, -1, -1) if cast.tree.tokens[i].lemma.lower() in REPORTS), None)
    found = _outlet_before(cast, head) if last is None else _outlet_of(cast, last)
    found = found if last is None or last not in cast.quoted else None
    return None if found is None else (found, "author of the document told before")


def _outlet_before(cast: Cast, head: int) -> Referent | None:
    """The outlet that speaks in the sentence before, where no report came up: "State television says …. The report"."""
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    if here == 0 or any(tokens[c].dep in {"prep", "acl", "relcl"} for c in cast.tree.children[head]):
        return None
    sentence = cast.tree.sentences[here - 1]
    speaking = (i for i in range(sentence.first, sentence.last) if speaks(cast, i) and i not in cast.quoted)
    outlets = [i for i in speaking if _is_press(cast, i)]
    return _as_told(cast, outlets[0]) if len(outlets) == 1 else None


def _is_press(cast: Cast, i: int) -> bool:
    """Whether an outlet is named at token `i`, or described there by a word for one."""
    named = i in cast.meant and _is_named(cast, i)
    return is_outlet(cast, i) if named else cast.tree.tokens[i].lemma.lower() in PRESS | NEWSPAPERS


def _outlet_of(cast: Cast, i: int) -> Referent | None:
    """The outlet that made the report of which token `i` is the noun or the verb."""
    if cast.tree.tokens[i].pos == "VERB":
        subject = cast.tree.child(i, "nsubj")
        named = [] if subject is None else [subject]
    else:
        named = list(_near(cast, i))
    return next((cast.meant[n] for n in named if _is_named(cast, n) and is_outlet(cast, n)), None)


def _told(cast: Cast, head: int) -> Referent | None:
    """The author whom the phrase or the verb around the document names."""
    near = list(_near(cast, head))
    named = next((i for i in near if _is_named(cast, i)), None)
    if named is not None:
        return _with_fellows(cast, named)
    house = _house(cast, head)
    unnamed = next((i for i in near if i in cast.heads and cast.heads[i].kind is MentionKind.NOMINAL), None)
    return _as_told(cast, unnamed) if house is None and unnamed is not None else house


def _as_told(cast: Cast, i: int) -> Referent:
    """The author without a name, as the article describes him: "a statement from the Indian government"."""
    if i in cast.meant:
        return cast.meant[i]
    mention = cast.heads.get(i)
    run = cast.tree.within(mention.span) if mention else cast.tree.subtree(i, BESIDE_THE_NOUN)
    kind = mention.type if mention else EntityType.ORG  # an outlet that no finder took for a mention
    return described(cast, run[0], run[-1], plural=cast.tree.tokens[i].tag == "NNS", kind=kind)


def _with_fellows(cast: Cast, i: int) -> Referent:
    """The author named at token `i`, and those joined to him: "a letter from Anna Moreau and Paul Kell"."""
    tokens, all_of_them = cast.tree.tokens, [i]
    for t in all_of_them:
        all_of_them += [c for c in cast.tree.children[t] if tokens[c].dep == "conj" and _is_named(cast, c)]
    names = list(dict.fromkeys(cast.meant[t].name for t in all_of_them))
    if len(names) == 1:
        return cast.meant[i]
    return replace(cast.meant[i], name=joined_names(names), plural=True)


def _near(cast: Cast, head: int) -> Iterator[int]:
    """Tokens that may name the author, best first: "from X", "X's …", "… sent by X", "a DEA …", "X sent …"."""
    tree, tokens = cast.tree, cast.tree.tokens
    children = tree.children[head]
    for c in children:
        if tokens[c].dep == "prep" and tokens[c].text.lower() in {"by", "from"}:
            yield from tree.children[c]
    if tokens[head].lemma.lower() in SITES:
        yield from (p for c in children if tokens[c].text.lower() in {"of", "for"} for p in _and_beside(cast, c))
    if tokens[head].lemma.lower() == "recording":
        yield from _called(cast, head)
    yield from (c for c in children if tokens[c].dep == "poss")
    for c in children:
        if tokens[c].dep == "prep" and tokens[c].text.lower() == "on":
            yield from _site_owners(cast, c)
        if tokens[c].dep == "acl" and tokens[c].lemma in GIVING_OUT:
            yield from _given_out(cast, c)
    if tokens[head].tag not in {"NNS", "NNPS"}:  # "WikiLeaks emails" are what it holds
        bodies = (c for c in children if tokens[c].dep in {"compound", "nmod"} and _is_body(cast, c))
        yield from (c for c in bodies if tokens[head].lemma.lower() != "filing" or not _receives(cast, c))
    yield from _issuer(cast, head)


def _and_beside(cast: Cast, preposition: int) -> Iterator[int]:
    """The name that a preposition leads to, or that stands beside: "for the accounting firm Kell Advisors"."""
    for noun in cast.tree.children[preposition]:
        beside = (c for c in cast.tree.children[noun] if cast.tree.tokens[c].dep == "appos")
        yield from (i for i in (noun, *beside) if _is_named(cast, i))


def _called(cast: Cast, head: int) -> Iterator[int]:
    """Whom somebody called who heard a recording: "Calls to Kell Advisors were not answered, and a recording said"."""
    tokens = cast.tree.tokens
    for i in range(head - 1, cast.tree.sentences[max(0, cast.tree.sentence_of(head) - 1)].first - 1, -1):
        if tokens[i].text.lower() == "to" and tokens[tokens[i].head].lemma in {"call", "message"}:
            yield from cast.tree.children[i]


def _given_out(cast: Cast, verb: int) -> Iterator[int]:
    """Behind "posted", "filed" and the like: by whom, or on whose site."""
    tokens = cast.tree.tokens
    for c in cast.tree.children[verb]:
        if tokens[c].text.lower() == "by":
            yield from (*_and_beside(cast, c), *cast.tree.children[c])
        yield from _site_owners(cast, c)


def _site_owners(cast: Cast, preposition: int) -> Iterator[int]:
    """Whose site it is that something stands on: "on Apple's website"."""
    for noun in cast.tree.children[preposition]:
        if cast.tree.tokens[noun].lemma.lower() in SITES:
            yield from (o for o in cast.tree.children[noun] if cast.tree.tokens[o].dep == "poss")


def _issuer(cast: Cast, head: int) -> Iterator[int]:
    """The subject that gives out the document ("releasing a statement") or speaks in it ("said in a statement")."""
    tokens = cast.tree.tokens
    verb = tokens[head].head
    holds = tokens[verb].head
    if tokens[head].lemma.lower() in SITES and tokens[verb].text.lower() == "on" and tokens[holds].lemma in DOCUMENTS:
        head, verb = holds, tokens[holds].head  # "in a post on its blog, Vint says"
    if tokens[head].dep == "pobj" and tokens[verb].text.lower() == "in" and tokens[verb].dep == "prep":
        verb = tokens[verb].head
    elif tokens[head].dep == "nsubjpass" and tokens[verb].lemma in GIVING_OUT:
        yield from (t for c in _agents(cast, verb) for t in cast.tree.children[c])
        return
    elif tokens[head].dep != "dobj" or tokens[verb].lemma not in GIVING_OUT:
        return
    while tokens[verb].dep in {"conj", "advcl", "xcomp"} and cast.tree.child(verb, "nsubj") is None:
        verb = tokens[verb].head
    subject = cast.tree.child(verb, "nsubj")
    if subject is not None and subject != head:
        yield subject


def _agents(cast: Cast, verb: int) -> Iterator[int]:
    """The "by" of a passive: "a lawsuit was filed by Moreau"."""
    return (c for c in cast.tree.children[verb] if cast.tree.tokens[c].dep == "agent")


def _house(cast: Cast, head: int) -> Referent | None:
    """The company of "the company website"."""
    tokens = cast.tree.tokens
    firms = [c for c in cast.tree.children[head] if tokens[c].dep == "compound" and tokens[c].lemma in FIRMS]
    return company_meant(cast, head) if firms and _points_back(cast, head) else None


def _points_back(cast: Cast, head: int) -> bool:
    children = cast.tree.children[head]
    return any(cast.tree.tokens[c].text.lower() in {"the", "this", "that"} and c < head for c in children)


def _told_before(cast: Cast, head: int) -> Referent | None:
    """The author of the last document of that kind that the article spoke of."""
    lemma = cast.tree.tokens[head].lemma.lower()
    kinds = frozenset({lemma}).union(*(kinds for kinds in SAME_DOCUMENT if lemma in kinds))
    kinds = kinds.union(*(verbs for noun, verbs in _MADE_BY.items() if noun in kinds))
    earlier = (i for i in range(head - 1, -1, -1) if cast.tree.tokens[i].lemma.lower() in kinds)
    return next((found for i in earlier if (found := _told(cast, i) or _maker(cast, i)) is not None), None)


def _just_spoke(cast: Cast, head: int) -> Referent | None:
    """The body of which the sentence before tells that it spoke or issued something: "a statement said"."""
    tokens = cast.tree.tokens
    if tokens[head].lemma != "statement" or any(tokens[c].dep == "prep" for c in cast.tree.children[head]):
        return None
    n = next((n for n in range(cast.tree.sentence_of(head) - 1, -1, -1) if _is_told(cast, n)), None)
    if n is None:
        return None
    sentence = cast.tree.sentences[n]
    bodies = [i for i in range(sentence.first, sentence.last) if i in cast.meant and _is_body(cast, i)]
    doing = [i for i in bodies if i not in cast.quoted and tokens[i].dep in {"nsubj", "conj"}]
    verb = tokens[tokens[doing[0]].head] if len(doing) == 1 else None
    told = verb is not None and (verb.lemma in cast.lexicon.cues or verb.lemma in GIVING_OUT)
    return cast.meant[doing[0]] if told else None


def _is_told(cast: Cast, n: int) -> bool:
    """Whether the article itself tells something in the sentence."""
    sentence = cast.tree.sentences[n]
    run = range(sentence.first, sentence.last)
    return any(i not in cast.quoted and cast.tree.tokens[i].pos != "PUNCT" for i in run)


def _maker(cast: Cast, verb: int) -> Referent | None:
    """Who does by it what the verb tells: "the release" may be the one in which somebody "announced Tuesday" a thing.

    "Vint sued the port. The complaint says …": who sues may be described, too.
    """
    subject = cast.tree.child(verb, "nsubj") if cast.tree.tokens[verb].pos == "VERB" else None
    if subject is None or verb in cast.quoted:
        return None
    described = cast.tree.tokens[verb].lemma in _MADE_BY["suit"] and subject in cast.meant
    return cast.meant[subject] if described or _is_named(cast, subject) else None


def _is_body(cast: Cast, i: int) -> bool:
    """Whether an organisation is named at token `i`: "the Home Office letter" is its own."""
    return _is_named(cast, i) and cast.meant[i].type is EntityType.ORG


def _receives(cast: Cast, i: int) -> bool:
    """Whether the body named at token `i` is one that others file papers with."""
    return bool(RECEIVING & set(cast.meant[i].name.lower().split()))


def _is_named(cast: Cast, i: int) -> bool:
    """Whether token `i` is a name, or a description or pronoun that means somebody with a name."""
    if i not in cast.meant:
        return False
    if cast.heads[i].kind is MentionKind.NAME:
        return cast.meant[i].type in {EntityType.PERSON, EntityType.ORG, EntityType.OTHER}
    return cast.meant[i].name in cast.people or (cast.meant[i].type is EntityType.ORG and _has_name(cast, i))


def _has_name(cast: Cast, i: int) -> bool:
    name = cast.meant[i].name
    return any(r.name == name and cast.heads[t].kind is MentionKind.NAME for t, r in cast.meant.items())

"""Those whom "they" means: several who do something together in the sentence before, or the only group there."""

from collections.abc import Iterator

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.back.topics import is_main
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent, joined_names, several
from onrecord.reading.speakers.people.wordings import NOT_THEIRS
from onrecord.reading.values import EntityType, MentionKind


def joint_before(cast: Cast, i: int, speakers: frozenset[int]) -> Referent | None:
    """Several that do something together in the sentence before: "Mark and Condon have axed it. They said …"."""
    n = next(sentences_before(cast, cast.tree.sentence_of(i), 1, speakers), None)
    if n is None:
        return None
    sentence = cast.tree.sentences[n]
    named = [
        t
        for t in range(sentence.first, sentence.last)
        if t in cast.meant and t not in cast.quoted and _has_name(cast, t)
    ]
    tops = [t for t in named if is_main(cast, t) or _is_one_of_main(cast, t)]
    mains = len(tops)
    for t in named:
        token, above = cast.tree.tokens[t], cast.meant.get(cast.tree.tokens[t].head)
        beside = token.dep == "appos" and above is not None and above.name == cast.meant[t].name
        if token.head in tops and (token.dep == "conj" or beside):
            tops.append(t)
    names = list(dict.fromkeys(cast.meant[t].name for t in tops))
    names += [told for t in tops[:1] for told in _unnamed_beside(cast, t)]
    if len(names) == 1 or any(cast.tree.tokens[t].dep != "conj" for t in tops[1:mains]) or not names:
        return None
    others = [t for t in range(sentence.first, sentence.last) if _are_others(cast, t, tops)]
    names += ["others"] if others else []
    return Referent(joined_names(names), cast.meant[tops[0]].span, cast.meant[tops[0]].type, "u", plural=True)


def _is_one_of_main(cast: Cast, t: int) -> bool:
    """Whether the name opens a list behind what those on it are: "The two ministers, | Anna Moreau and Paul Kell,"."""
    tokens, above = cast.tree.tokens, cast.tree.tokens[t].head
    first = cast.tree.within(cast.heads[t].span)[0]
    listed = tokens[t].dep in {"appos", "conj"} and tokens[above].tag == "NNS" and tokens[first - 1].text == ","
    return listed and is_main(cast, above)


def _unnamed_beside(cast: Cast, top: int) -> Iterator[str]:
    """The one without a name joined to somebody named, by whom he is told: "Anna Moreau and | her husband"."""
    tokens = cast.tree.tokens
    for t in (c for c in cast.tree.children[top] if tokens[c].dep == "conj" and c in cast.heads):
        run = cast.tree.subtree(t, NOT_THEIRS - {"punct"})
        kin = tokens[t].tag == "NN" and cast.heads[t].type is EntityType.PERSON and tokens[run[0]].tag == "PRP$"
        if kin and cast.heads[t].kind is MentionKind.NOMINAL and cast.meant[t].name not in cast.people:
            yield " ".join(cast.article.words(cast.tree.span(run[0], run[-1])).split())


def _are_others(cast: Cast, t: int, tops: list[int]) -> bool:
    """Whether token `t` joins unnamed others to those at `tops`: "Sun, Hewlett-Packard and others"."""
    token = cast.tree.tokens[t]
    return token.text.lower() == "others" and token.dep == "conj" and token.head in tops


def _has_name(cast: Cast, t: int) -> bool:
    """Whether token `t` is a name, or a description of somebody named: "the mayor, Anna Moreau,"."""
    return cast.heads[t].kind is MentionKind.NAME or cast.meant[t].name in cast.people


def only_group_before(cast: Cast, i: int, speakers: frozenset[int]) -> Referent | None:
    """The only several people of whom the sentence before tells, whatever it tells of them: "It left experts lost."."""
    n = next(sentences_before(cast, cast.tree.sentence_of(i), 1, speakers), None)
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    if n is None or any(cast.tree.tokens[t].dep in SUBJECTS for t in range(first, i)):
        return None
    sentence = cast.tree.sentences[n]
    told = [t for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted]
    named = [t for t in told if cast.heads[t].kind is MentionKind.NAME and cast.meant[t].type is EntityType.ORG]
    groups = named + [t for t in told if cast.meant[t].plural or cast.meant[t].type is EntityType.GROUP]
    one = groups[0] if len(groups) == 1 else None
    return cast.meant[one] if one is not None and cast.meant[one].type is EntityType.GROUP else None


def family_before(cast: Cast, i: int, speakers: frozenset[int]) -> Referent | None:
    """Those of one name who are the subject of the sentence before, and no mention: "The Moreaus have denied it"."""
    tokens = cast.tree.tokens
    n = next(sentences_before(cast, cast.tree.sentence_of(i), 1, speakers), None)
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    if n is None or any(tokens[t].dep in SUBJECTS for t in range(first, i)):
        return None
    sentence = cast.tree.sentences[n]
    tops = [t for t in range(sentence.first, sentence.last) if tokens[t].dep == "nsubj" and is_main(cast, t)]
    top = tops[0] if tops and tops[0] not in cast.heads and tops[0] not in cast.quoted else None
    named = top is not None and tokens[top].tag == "NNPS" and tokens[top - 1].text.lower() == "the"
    return several(cast, top) if top is not None and (named or _are_many(cast, top)) else None


def _are_many(cast: Cast, top: int) -> bool:
    """Whether the noun only tells how many people they are: "Hundreds of protesters"."""
    tokens = cast.tree.tokens
    of = [p for c in cast.tree.children[top] if tokens[c].text == "of" for p in cast.tree.children[c]]
    people = any(p in cast.heads and cast.heads[p].type is EntityType.GROUP for p in of)
    return people and tokens[top].lemma in {"dozen", "hundred", "score", "thousand"}

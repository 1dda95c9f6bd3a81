"""Whom a pronoun means: the subject of the governing clause, else the last speaker or subject; in doubt, nobody."""

from collections.abc import Callable, Iterator

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.values import EntityType
from onrecord.text.article import Role

_REACH = 6
"""Sentences looked back over; farther off, news repeats the name."""
_CLAUSES = frozenset({"ccomp", "advcl", "xcomp", "conj", "acl", "relcl", "pcomp"})
_SUBJECTS = ("nsubj", "nsubjpass")
_GENDER = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}

Fits = Callable[[Referent], bool]


def antecedent(cast: Cast, i: int, speakers: frozenset[int]) -> tuple[Referent, str] | None:
    """The referent of the pronoun at token `i` and the rule that found it, None when in doubt.

    `speakers` holds the head tokens of the sources of attributions: they count as subjects.
    """
    word = cast.tree.tokens[i].text.lower()
    fits = _fits(word)
    if fits is None:
        return None
    barred = _barred(cast, i)
    for subject in _governing(cast, i):
        found = cast.meant.get(subject)
        if found and fits(found) and found.name not in barred:
            return found, "subject of the governing clause"
    found = _earlier(cast, i, speakers, fits, barred)
    return (found, "last speaker or subject") if found else None


def _fits(word: str) -> Fits | None:
    """What kind of referent the pronoun agrees with."""
    if word in _GENDER:
        gender = _GENDER[word]
        return lambda r: r.type is EntityType.PERSON and not r.plural and r.gender in {gender, "u"}
    if word in {"they", "them"}:
        return lambda r: r.plural or r.type in {EntityType.GROUP, EntityType.ORG}
    if word == "it":
        return lambda r: not r.plural and r.type in {EntityType.ORG, EntityType.PLACE}
    return None


def _barred(cast: Cast, i: int) -> frozenset[str]:
    """Names the pronoun cannot mean: the speaker of the quotation it stands in, and co-arguments of its own verb."""
    verb = cast.tree.tokens[i].head
    beside = {c for c in cast.tree.children[verb] if c != i}
    beside |= {
        p for c in beside if cast.tree.tokens[c].dep in {"prep", "dative", "agent"} for p in cast.tree.children[c]
    }
    barred = {cast.meant[c].name for c in beside if c in cast.meant}
    if i in cast.quoted:
        for ancestor in cast.tree.ancestors(i):
            subject = cast.tree.child(ancestor, *_SUBJECTS)
            if subject is not None and subject not in cast.quoted and subject in cast.meant:
                barred.add(cast.meant[subject].name)
    return frozenset(barred)


def _governing(cast: Cast, i: int) -> Iterator[int]:
    """Subjects of the clauses above the pronoun's own, nearest first."""
    here = cast.tree.tokens[i].head
    while cast.tree.tokens[here].dep in _CLAUSES:
        above = cast.tree.tokens[here].head
        subject = cast.tree.child(above, *_SUBJECTS)
        if subject is not None and subject != i:
            yield subject
        here = above


def _earlier(cast: Cast, i: int, speakers: frozenset[int], fits: Fits, barred: frozenset[str]) -> Referent | None:
    """The subject or speaker of the nearest sentence before that has one that fits."""
    here = cast.tree.sentence_of(i)
    hinted: str | None = None
    for n in _before(cast, here):
        tops, rest = _people_of(cast, n, speakers, fits)
        tops = [t for t in tops if t.name not in barred]
        if tops:
            names = {t.name for t in tops}
            if len(names) > 1:
                return None
            return tops[0] if hinted in {None, tops[0].name} else None
        others = {r.name for r in rest if r.name not in barred}
        if len(others) > 1:
            return None
        hinted = hinted or next(iter(others), None)
    return None


def _before(cast: Cast, here: int) -> Iterator[int]:
    """The nearest sentences before `here` that tell the story: sentences wholly inside a quotation do not count."""
    seen = 0
    for n in range(here - 1, -1, -1):
        sentence = cast.tree.sentences[n]
        told = any(
            t not in cast.quoted and cast.tree.tokens[t].pos != "PUNCT" for t in range(sentence.first, sentence.last)
        )
        if told and _same_part(cast, n, here):
            seen += 1
            yield n
        if seen == _REACH:
            return


def _same_part(cast: Cast, n: int, here: int) -> bool:
    """Whether sentence `n` belongs to the same kind of segment; headlines and captions tell no running story."""
    roles = [cast.tree.paragraphs[cast.tree.paragraph_of(cast.tree.sentences[s].first)].role for s in (n, here)]
    return roles[0] is roles[1] or Role.BODY not in roles


def _people_of(cast: Cast, n: int, speakers: frozenset[int], fits: Fits) -> tuple[list[Referent], list[Referent]]:
    """Fitting referents of a sentence outside of quotations: the main subjects or speakers, and the rest."""
    sentence = cast.tree.sentences[n]
    inside = [t for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted]
    fitting = [t for t in inside if fits(cast.meant[t])]
    mains = [t for t in fitting if _is_main(cast, t)] or [t for t in fitting if t in speakers]
    joined = [t for t in fitting if cast.tree.tokens[t].dep == "conj" and cast.tree.tokens[t].head in mains]
    tops = [*mains, *joined]
    return [cast.meant[t] for t in tops], [cast.meant[t] for t in fitting if t not in tops]


def _is_main(cast: Cast, i: int) -> bool:
    """Whether the token is the subject of the sentence's main clause (or of one joined to it by "and")."""
    token = cast.tree.tokens[i]
    if token.dep not in _SUBJECTS:
        return False
    verb = cast.tree.tokens[token.head]
    while verb.dep == "conj":
        verb = cast.tree.tokens[verb.head]
    return verb.dep == "ROOT"

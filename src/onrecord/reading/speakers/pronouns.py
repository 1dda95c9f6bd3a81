"""Whom a pronoun means: the subject of the governing clause, else the last speaker or subject; in doubt, nobody."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.speakers.gender import OF_PRONOUN, gender_of
from onrecord.reading.speakers.tables import RELATIONAL
from onrecord.reading.speakers.turns import Turn, answerer, question_before, told_of
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Role

_ENOUGH = 3
"""Words that make a family description telling ("Nichols's former wife")."""
_REACH = 6
"""Sentences looked back over; farther off, news repeats the name."""
_SUBJECTS = ("nsubj", "nsubjpass")
_GENDER = {p: g for p, g in OF_PRONOUN.items() if p in {"he", "him", "his", "she", "her"}}


@dataclass(frozen=True, slots=True)
class Look:
    """What a pronoun looks for: referents that agree with it, and the names it cannot mean."""

    fits: Callable[[Referent], bool]
    barred: frozenset[str]

    def finds(self, referent: Referent) -> bool:
        """Whether the pronoun may mean `referent`."""
        return referent.name not in self.barred and self.agrees(referent)

    def agrees(self, referent: Referent) -> bool:
        """Whether gender, number and kind agree."""
        return self.fits(referent) and not _is_bare(referent)


def _is_bare(referent: Referent) -> bool:
    """Whether nobody is named and one family word is all there is ("wife"): too little to say who spoke."""
    return (
        referent.type is EntityType.PERSON
        and referent.name.split()[-1] in RELATIONAL
        and len(referent.name.split()) < _ENOUGH
    )


def antecedent(cast: Cast, i: int, turns: tuple[Turn, ...]) -> tuple[Referent, str] | None:
    """The referent of the pronoun at token `i` and the rule that found it, None when in doubt.

    `turns` are the attributions of the article: the heads of their sources count as subjects.
    """
    speakers = frozenset(t.source for t in turns)
    word = cast.tree.tokens[i].text.lower()
    fits = _fits(cast, word)
    if fits is None or (i in cast.quoted and i not in speakers):
        return None
    look = Look(fits, _barred(cast, i) | told_of(cast, turns, i))
    asked = question_before(cast, turns, i)
    if asked is not None:
        asker = cast.meant.get(asked.source)
        look = Look(fits, look.barred | ({asker.name} if asker else frozenset()))
        found = answerer(cast, asked)
        if found is not None and look.finds(found):
            return found, "answer to the question"
    for subject in _governing(cast, i):
        found = cast.meant.get(subject)
        if found and look.finds(found) and not _is_dateline(cast, subject):
            return found, "subject of the governing clause"
    fronted = _fronted(cast, i, look)
    if fronted is not None:
        return fronted, "subject of the fronted clause"
    if word not in _GENDER and i not in speakers:
        return None  # "it" and "they" often mean nothing that has a name
    found = _earlier(cast, i, _REACH if word in _GENDER else 1, speakers, look)
    return (found, "last speaker or subject") if found else None


def _fits(cast: Cast, word: str) -> Callable[[Referent], bool] | None:
    """What kind of referent the pronoun agrees with."""
    if word in _GENDER:
        gender = _GENDER[word]
        return lambda r: r.type is EntityType.PERSON and not r.plural and gender_of(cast, r) in {gender, "u"}
    if word in {"they", "them"}:
        return lambda r: r.plural or r.type in {EntityType.GROUP, EntityType.ORG}
    if word == "it":
        return lambda r: not r.plural and r.type in {EntityType.ORG, EntityType.PLACE}
    return None


def _told(cast: Cast, verb: int) -> set[int]:
    """The tokens of what the verb reports: in "Jackson was on probation, he said" he is not Jackson."""
    clauses = [c for c in cast.tree.children[verb] if cast.tree.tokens[c].dep == "ccomp"]
    return {t for c in clauses for t in cast.tree.subtree(c)}


def _barred(cast: Cast, i: int) -> frozenset[str]:
    """Names the pronoun cannot mean: the speaker of the quotation it stands in, and others beside or under its verb."""
    verb = cast.tree.tokens[i].head
    beside = {c for c in cast.tree.children[verb] if c != i} | _doers(cast, i)
    beside |= {
        p for c in beside if cast.tree.tokens[c].dep in {"prep", "dative", "agent"} for p in cast.tree.children[c]
    }
    beside |= {t for t in _told(cast, verb) if t not in cast.heads or cast.heads[t].kind is not MentionKind.PRONOUN}
    barred = {cast.meant[c].name for c in beside if c in cast.meant}
    if i in cast.quoted:
        for ancestor in cast.tree.ancestors(i):
            subject = cast.tree.child(ancestor, *_SUBJECTS)
            if subject is not None and subject not in cast.quoted and subject in cast.meant:
                barred.add(cast.meant[subject].name)
    return frozenset(barred)


def _doers(cast: Cast, i: int) -> set[int]:
    """Subjects that the pronoun's verb shares: in "Sanders met her and lent her a car" she is not Sanders."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[i].head
    if tokens[i].dep in _SUBJECTS:
        return set()
    while tokens[verb].dep in {"conj", "dative", "prep"} and cast.tree.child(verb, *_SUBJECTS) is None:
        verb = tokens[verb].head
    subject = cast.tree.child(verb, *_SUBJECTS)
    return set() if subject is None else {subject}


def _governing(cast: Cast, i: int) -> Iterator[int]:
    """Subjects of the clauses above the pronoun's own, nearest first."""
    for above in cast.tree.ancestors(cast.tree.tokens[i].head):
        subject = cast.tree.child(above, *_SUBJECTS)
        if subject is not None and subject != i and not _is_aside(cast, i, subject):
            yield subject


def _fronted(cast: Cast, i: int, look: Look) -> Referent | None:
    """The subject of a clause put before the pronoun's own: "When Steve Jobs introduced it, he praised …"."""
    tokens = cast.tree.tokens
    told = _told(cast, tokens[i].head)
    clauses = [c for c in cast.tree.children[tokens[i].head] if tokens[c].dep == "advcl" and c < i]
    subjects = [s for c in clauses for s in cast.tree.children[c] if tokens[s].dep in _SUBJECTS]
    opening = cast.tree.sentences[cast.tree.sentence_of(i)].first
    fitting = {t for t in range(opening, i) if t in cast.meant}
    names = {cast.meant[t].name for t in fitting - told if t not in cast.quoted and look.finds(cast.meant[t])}
    found = next((cast.meant[s] for s in subjects if s in fitting and look.finds(cast.meant[s])), None)
    return found if found is not None and names == {found.name} else None


def _is_aside(cast: Cast, i: int, subject: int) -> bool:
    """Whether the pronoun's clause is put into what it tells: "After a row, he said, Timmons pulled the trigger"."""
    at = cast.tree.tokens[i].head
    verb = cast.tree.tokens[at]
    led = any(cast.tree.tokens[c].dep == "mark" or cast.tree.tokens[c].tag == "WRB" for c in cast.tree.children[at])
    return subject > i and not led and verb.dep in {"ccomp", "parataxis", "advcl"}


def _is_dateline(cast: Cast, i: int) -> bool:
    """Whether a place opens its paragraph before a dash ("WASHINGTON --"): the parser takes it for a subject."""
    first = cast.tree.paragraphs[cast.tree.paragraph_of(i)].first
    return (
        i == first
        and cast.meant[i].type is EntityType.PLACE
        and any(t.pos == "PUNCT" for t in cast.tree.tokens[i + 1 : i + 2])
    )


def _earlier(cast: Cast, i: int, reach: int, speakers: frozenset[int], look: Look) -> Referent | None:
    """The subject or speaker of the nearest sentence before that has one that fits; None where two might."""
    beside = _named_beside(cast, i, look)
    if beside is None or len(beside) > 1:
        return None
    hinted, seen = next(iter(beside), None), set(beside)
    gendered = cast.tree.tokens[i].text.lower() in _GENDER
    for n in _before(cast, cast.tree.sentence_of(i), reach):
        if _has_unknown_subject(cast, n) or (gendered and _may_be_a_surname(cast, n)):
            return None
        tops, rest = _candidates(cast, n, speakers, look)
        names = {cast.meant[t].name for t in tops}
        if len(names) > 1 or names & look.barred or (tops and _is_upstaged(cast, tops[0], rest)):
            return None
        if tops:
            return cast.meant[tops[0]] if hinted in {None, *names} else None
        others = {cast.meant[t].name for t in rest} - look.barred
        if len(others) > 1:
            return None
        seen |= others
        hinted = hinted or next(iter(others), None)
    return cast.people.get(hinted) if gendered and hinted is not None and seen == {hinted} else None


def _named_beside(cast: Cast, i: int, look: Look) -> set[str] | None:
    """Fitting names earlier in the pronoun's own sentence; None where another pronoun like it is in doubt."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    gender = _GENDER.get(cast.tree.tokens[i].text.lower())
    told = _told(cast, cast.tree.tokens[i].head)
    before = [t for t in range(first, i) if t not in cast.quoted]
    if gender and any(
        _GENDER.get(cast.tree.tokens[t].text.lower()) == gender
        for t in before
        if t not in cast.meant
        and cast.tree.tokens[t].tag == "PRP"
        and not (_is_main(cast, i) and _is_told_of(cast, t, i))
    ):
        return None
    return {cast.meant[t].name for t in before if t in cast.meant and t not in told and look.finds(cast.meant[t])}


def _is_told_of(cast: Cast, t: int, i: int) -> bool:
    """Whether token `t` is the subject of what `i` says: in "He was ill, he said" the two are one."""
    tokens = cast.tree.tokens
    verb = tokens[t].head
    return tokens[t].dep in _SUBJECTS and tokens[verb].dep == "ccomp" and tokens[verb].head == tokens[i].head


def _is_upstaged(cast: Cast, top: int, rest: list[int]) -> bool:
    """Whether somebody new is put before the subject ("For Kevin Allton, Warhol was a legend.")."""
    sentence = cast.tree.sentences[cast.tree.sentence_of(top)].span
    fronted = [t for t in rest if t < top and cast.tree.tokens[t].dep == "pobj" and " " in cast.meant[t].name]
    return any(sentence.covers(cast.meant[t].span) for t in fronted)


def _has_unknown_subject(cast: Cast, n: int) -> bool:
    """Whether the sentence's main subject is a person of whom it is not known who it is."""
    sentence = cast.tree.sentences[n]
    return any(
        t in cast.heads and t not in cast.meant and t not in cast.quoted and _is_main(cast, t)
        for t in range(sentence.first, sentence.last)
        if cast.tree.tokens[t].text.lower() not in {"it", "they", "i", "we"}
    )


def _may_be_a_surname(cast: Cast, n: int) -> bool:
    """Whether the sentence's main subject is one word that may name a person ("Calloway") and is nothing known."""
    sentence = cast.tree.sentences[n]
    known = {name for outlet in cast.lexicon.outlets for name in (outlet.name, *outlet.aliases)}
    mains = (t for t in range(sentence.first, sentence.last) if t in cast.heads and t not in cast.quoted)
    return any(
        cast.heads[t].kind is MentionKind.NAME
        and cast.heads[t].type in {EntityType.ORG, EntityType.OTHER}
        and len(cast.tree.within(cast.heads[t].span)) == 1
        and cast.tree.tokens[t].text[1:].islower()
        and cast.tree.tokens[t].text not in known
        and _is_main(cast, t)
        for t in mains
    )


def _before(cast: Cast, here: int, reach: int) -> Iterator[int]:
    """The `reach` nearest sentences before `here`; those wholly inside a quotation do not count."""
    seen = 0
    for n in range(here - 1, -1, -1):
        sentence = cast.tree.sentences[n]
        told = any(
            t not in cast.quoted and cast.tree.tokens[t].pos != "PUNCT" for t in range(sentence.first, sentence.last)
        )
        if told and _same_part(cast, n, here):
            seen += 1
            yield n
        if seen == reach:
            return


def _same_part(cast: Cast, n: int, here: int) -> bool:
    """Whether sentence `n` belongs to the same kind of segment; headlines and captions tell no running story."""
    roles = [cast.tree.paragraphs[cast.tree.paragraph_of(cast.tree.sentences[s].first)].role for s in (n, here)]
    return roles[0] is roles[1] or Role.BODY not in roles


def _candidates(cast: Cast, n: int, speakers: frozenset[int], look: Look) -> tuple[list[int], list[int]]:
    """Fitting tokens of a sentence outside of quotations: its main subjects or speakers, and the rest."""
    sentence = cast.tree.sentences[n]
    inside = [t for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted]
    fitting = [
        t
        for t in inside
        if look.agrees(cast.meant[t]) and (t in speakers or cast.meant[t].type is not EntityType.PLACE)
    ]
    mains = [t for t in fitting if _is_main(cast, t)] or [t for t in fitting if t in speakers]
    joined = [t for t in fitting if cast.tree.tokens[t].dep == "conj" and cast.tree.tokens[t].head in mains]
    tops = [*mains, *joined]
    return tops, [t for t in fitting if t not in tops]


def _is_main(cast: Cast, i: int) -> bool:
    """Whether the token is the subject of the sentence's main clause (or of one joined to it by "and")."""
    token = cast.tree.tokens[i]
    if token.dep not in _SUBJECTS:
        return False
    verb = cast.tree.tokens[token.head]
    while verb.dep == "conj":
        verb = cast.tree.tokens[verb.head]
    return verb.dep == "ROOT"

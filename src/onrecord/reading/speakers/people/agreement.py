"""What a pronoun may mean at all: who agrees with it in gender, number and kind, and whom its own clause bars."""

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import OF_PRONOUN, gender_of
from onrecord.reading.speakers.people.tables import KIN, RELATIONAL, TIED
from onrecord.reading.values import EntityType, MentionKind

SUBJECTS = ("nsubj", "nsubjpass")
GENDER = {p: g for p, g in OF_PRONOUN.items() if p in {"he", "him", "his", "she", "her"}}
"""Pronouns that mean one person, with the gender they ask for."""
_OBJECTS = {"he": "him", "she": "her"}
_ENOUGH = 3
"""Words that make a family description telling ("Nichols's former wife")."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a pronoun looks for: referents that agree with it, and the names it cannot mean."""

    fits: Callable[[Referent], bool]
    barred: frozenset[str]
    asked: frozenset[int] = frozenset()
    """The tokens of the question that it answers: who is "he" there is "he" in the answer."""

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


def agreeing(cast: Cast, word: str) -> Callable[[Referent], bool] | None:
    """What kind of referent the pronoun agrees with."""
    if word in GENDER:
        gender = GENDER[word]
        return lambda r: r.type is EntityType.PERSON and not r.plural and gender_of(cast, r) in {gender, "u"}
    if word in {"they", "them"}:
        return lambda r: r.plural or r.type in {EntityType.GROUP, EntityType.ORG}
    if word == "it":
        return lambda r: (not r.plural and r.type in {EntityType.ORG, EntityType.PLACE}) or _is_plural_in_name(r)
    return None


def _is_plural_in_name(referent: Referent) -> bool:
    """Whether it is one body of which only the name is in the plural: "Harbour Motors"."""
    return referent.type is EntityType.ORG and referent.name.split()[-1][:1].isupper()


def told_under(cast: Cast, verb: int) -> set[int]:
    """The tokens of what the verb reports: in "Jackson was on probation, he said" he is not Jackson.

    Who speaks in a clause before is not among them: in "Jackson said it hurt, he told the court" the two are one.
    Nor is what a semicolon or colon parts from it: "Kell blamed the board; he said …", "Kell was glad: it was, he said,
    late". Of "Kell is ill, or so he says" he is the one.
    """
    tokens = cast.tree.tokens
    if hedges(cast, verb):
        return set()
    parted = colon_before(cast, verb)
    clauses = [c for c in cast.tree.children[verb] if tokens[c].dep == "ccomp"]
    clauses = [c for c in clauses if not any(t.text == ";" for t in tokens[c:verb])]
    saying = [c for c in clauses if c < verb and tokens[c].lemma in cast.lexicon.cues]
    spoke = {t for c in saying for t in cast.tree.children[c] if tokens[t].dep == "nsubj"}
    spoke |= {t for s in spoke for t in cast.tree.children[s] if tokens[t].dep == "appos"}
    return {t for c in clauses for t in cast.tree.subtree(c) if t > parted} - spoke


def hedges(cast: Cast, verb: int) -> bool:
    """Whether it is the verb of "or so he says"."""
    tokens, subject = cast.tree.tokens, cast.tree.child(verb, "nsubj")
    return subject is not None and [t.text for t in tokens[max(0, subject - 2) : subject]] == ["or", "so"]


def colon_before(cast: Cast, i: int) -> int:
    """The last colon outside of quotation marks before token `i` in its sentence; -1 where there is none."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    colons = (t for t in range(i - 1, first, -1) if cast.tree.tokens[t].text == ":" and t not in cast.quoted)
    return next(colons, -1)


def barred_for(cast: Cast, i: int) -> frozenset[str]:
    """Names the pronoun cannot mean: the speaker of the quotation it stands in, and others beside or under its verb."""
    verb = cast.tree.tokens[i].head
    beside = {c for c in cast.tree.children[verb] if c != i} | _doers(cast, i)
    beside |= {
        p for c in beside if cast.tree.tokens[c].dep in {"prep", "dative", "agent"} for p in cast.tree.children[c]
    }
    beside |= {
        t for t in told_under(cast, verb) if t not in cast.heads or cast.heads[t].kind is not MentionKind.PRONOUN
    }
    beside |= _beside_in_passing(cast, i)
    beside |= _agents(cast, i) | _who_told(cast, i)
    beside -= {as_for(cast, i)}
    barred = {cast.meant[c].name for c in beside if c in cast.meant}
    if i in cast.quoted:
        for ancestor in cast.tree.ancestors(i):
            subject = cast.tree.child(ancestor, *SUBJECTS)
            if subject is not None and subject not in cast.quoted and subject in cast.meant:
                barred.add(cast.meant[subject].name)
    return frozenset(barred)


def as_for(cast: Cast, i: int) -> int:
    """Of whom the sentence of token `i` goes on to tell by its own words: "As for Kell, he said …"; -1 if of nobody."""
    tokens, sentence = cast.tree.tokens, cast.tree.sentences[cast.tree.sentence_of(i)]
    opening = range(sentence.first, min(sentence.first + 2, i))
    if [tokens[t].text.lower() for t in opening] != ["as", "for"]:
        return -1
    named = cast.tree.child(opening[-1], "pobj")
    return -1 if named is None or named > i else named


def _agents(cast: Cast, i: int) -> set[int]:
    """Who speaks for somebody in the clause above: "A lawyer said | she died", "His agent, Kell, said | he was ill"."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[cast.tree.tokens[i].head]
    above = cast.tree.child(verb.head, "nsubj") if verb.dep == "ccomp" else None
    if above is None or tokens[above].tag != "NN" or cast.heads.get(above) is None:
        return set()
    lemma = tokens[above].lemma.lower()
    agent = (lemma in TIED and lemma not in KIN) or lemma == "source"
    owners = (tokens[c].text.lower() for c in cast.tree.children[above] if tokens[c].tag == "PRP$")
    theirs = any(GENDER.get(owner, "") == GENDER.get(tokens[i].text.lower()) for owner in owners)
    unnamed = above in cast.meant and cast.meant[above].name not in cast.people
    return {above} if agent and (unnamed or theirs) else set()


def _who_told(cast: Cast, i: int) -> set[int]:
    """Who told "her" something, where "she" goes on at token `i`: "When a doctor told her of it, she asked him"."""
    tokens, word = cast.tree.tokens, _OBJECTS.get(cast.tree.tokens[i].text.lower())
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    told = [t for t in range(first, i) if tokens[t].text.lower() == word and tokens[t].dep in {"dobj", "dative"}]
    subjects = (cast.tree.child(tokens[t].head, "nsubj") for t in told if t not in cast.quoted)
    return {s for s in subjects if s is not None}


def _beside_in_passing(cast: Cast, i: int) -> set[int]:
    """Those in an opening clause whose doer the pronoun is, or who was asked: "Asked about Kell, he said …".

    Nor is the pronoun whoever did something to it there: "Cross-examined by Ada Lund, for the bank, she accepted …".
    """
    tokens, first = cast.tree.tokens, cast.tree.sentences[cast.tree.sentence_of(i)].first
    opening = range(first, i)
    if any(tokens[t].dep in SUBJECTS for t in opening):
        return set()
    asked = any(t.lemma == "ask" and t.tag in {"VBN", "VBD"} for t in tokens[first : min(first + 2, i)])
    if tokens[first].tag != "VBG" and not asked:
        return {p for t in opening if tokens[t].dep == "agent" for p in cast.tree.children[t]}
    return {t for t in opening if t in cast.heads}


def _doers(cast: Cast, i: int) -> set[int]:
    """Subjects that the pronoun's verb shares: in "Sanders met her and lent her a car" she is not Sanders."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[i].head
    if tokens[i].dep in SUBJECTS:
        return set()
    while tokens[verb].dep in {"conj", "dative", "prep"} and cast.tree.child(verb, *SUBJECTS) is None:
        verb = tokens[verb].head
    subject = cast.tree.child(verb, *SUBJECTS)
    return set() if subject is None else {subject}


def named_behind(cast: Cast, head: int) -> int | None:
    """Where the name stands of whom the description at token `head` brings in: "a teacher named Ada Lund"."""
    tokens = cast.tree.tokens
    clauses = [c for c in cast.tree.children[head] if c > head and tokens[c].text in {"named", "called"}]
    named = [n for c in clauses for n in cast.tree.children[c] if n > c and n in cast.meant]
    named = [n for n in named if cast.tree.within(cast.heads[n].span)[0] - 1 in clauses]
    alike = {EntityType.PERSON, EntityType.ORG}
    own = [n for n in named if cast.heads[n].kind is MentionKind.NAME and cast.meant[n].type in alike]
    return own[0] if len(own) == 1 and tokens[head].tag == "NN" else None


def one_of_them(cast: Cast, i: int) -> int | None:
    """Where the person is named whom "one" at token `i` brings in: "One of the miners, Paul Kell"."""
    tokens = cast.tree.tokens
    if tokens[i].text.lower() != "one":
        return None
    of = [c for c in cast.tree.children[i] if tokens[c].text == "of"]
    beside = [i, *(p for c in of for p in cast.tree.children[c] if tokens[p].dep == "pobj")]
    told = [c for b in beside for c in cast.tree.children[b] if tokens[c].dep == "appos"]
    named = [c for c in told if c in cast.meant and cast.heads[c].kind is MentionKind.NAME]
    named += [n for c in told if (n := named_behind(cast, c)) is not None]
    people = [c for c in named if cast.meant[c].type is EntityType.PERSON]
    return people[0] if len(people) == 1 else None


def speaks(cast: Cast, i: int) -> bool:
    """Whether token `i` is the subject of a verb of saying."""
    token = cast.tree.tokens[i]
    return token.dep == "nsubj" and cast.tree.tokens[token.head].lemma in cast.lexicon.cues

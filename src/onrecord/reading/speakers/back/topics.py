"""Whom a sentence is about: its subject, or another, who speaks at its end or whose the subject is."""

from collections.abc import Sequence

from onrecord.reading.speakers.described.years import asks_for_age
from onrecord.reading.speakers.people.agreement import SUBJECTS, Look, one_of_them
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.sources.titles import is_post_before
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType, MentionKind

_MET = frozenset({"dobj", "dative", "pobj", "attr"})
"""Parts of a sentence in which somebody new comes in."""
_MAKING_WAY = frozenset({"follow", "replace", "succeed"})
_PEOPLE = frozenset({EntityType.PERSON, EntityType.GROUP})
_LOST = frozenset({"npadvmod", "dep", "nmod", "dobj", "advmod"})
"""What the parser may make of a subject that an aside parts from its verb."""


def is_main(cast: Cast, i: int) -> bool:
    """Whether the token is the subject of the sentence's main clause (or of one joined to it by "and").

    A name beside a subject that is no name is it, too: "One of them, Anna Moreau, said".
    """
    token = cast.tree.tokens[i]
    above = cast.tree.tokens[token.head]
    if token.dep == "appos" and token.head not in cast.meant and above.dep in SUBJECTS:
        token = above
    if token.dep not in SUBJECTS:
        return opens(cast, i) or _is_cleft(cast.tree, i)
    verb = cast.tree.tokens[token.head]
    while verb.dep == "conj":
        verb = cast.tree.tokens[verb.head]
    return verb.dep == "ROOT"


def opens(cast: Cast, i: int) -> bool:
    """Whether the name of a person opens the sentence before an aside: "Dan (not his real name), a student, left"."""
    mention = cast.heads.get(i)
    if mention is None or mention.kind is not MentionKind.NAME or mention.type is not EntityType.PERSON:
        return False
    words, sentence = cast.tree.within(mention.span), cast.tree.sentences[cast.tree.sentence_of(i)]
    aside = words[-1] + 1 < sentence.last and cast.tree.tokens[words[-1] + 1].text in {",", "("}
    return words[0] == sentence.first and aside and cast.tree.tokens[i].dep in _LOST


def _is_cleft(tree: Tree, t: int) -> bool:
    """Whether token `t` is who did it in "It was Kell who rang the bank"."""
    tokens, verb = tree.tokens, tree.tokens[t].head
    subject = tree.child(verb, "nsubj")
    clauses = (c for c in tree.children[t] if tokens[c].dep == "relcl")
    who = any(tokens[s].text.lower() == "who" and tokens[s].dep == "nsubj" for c in clauses for s in tree.children[c])
    plain = tokens[verb].lemma == "be" and tokens[verb].dep == "ROOT" and subject is not None
    return who and plain and tokens[subject or 0].text.lower() == "it"


def last_to_speak(cast: Cast, n: int, speakers: frozenset[int], fitting: Sequence[int]) -> list[int]:
    """Who speaks in a clause that ends sentence `n`: "Lynch asked Coleman, who said that he had seen it".

    Only one who is spoken to or met there: not "attacked his rivals, above all Lund and Kell, who say he is young".
    """
    tokens, last = cast.tree.tokens, cast.tree.sentences[n].last
    for t in (t for t in fitting if tokens[t].dep in _MET):
        clauses = [
            c
            for c in cast.tree.children[t]
            if tokens[c].dep == "relcl" and tokens[c].tag != "VBP" and max(cast.tree.subtree(c)) >= last - 2
        ]
        if any(s in speakers and tokens[s].text.lower() == "who" for c in clauses for s in cast.tree.children[c]):
            return [t]
    return []


def owner_of_subject(cast: Cast, fitting: Sequence[int]) -> list[int]:
    """Whose thing the subject of the main clause is: "Kell's career was tied to the yard"."""
    tokens = cast.tree.tokens
    return [
        t
        for t in fitting
        if tokens[t].dep == "poss"
        and tokens[tokens[t].head].dep in SUBJECTS
        and tokens[tokens[tokens[t].head].head].dep == "ROOT"
        and cast.heads[t].kind is MentionKind.NAME
        and not (tokens[t].head in cast.heads and cast.heads[tokens[t].head].type in _PEOPLE)
    ]


def named_at_end(cast: Cast, head: int) -> Referent | None:
    """The person whose title a description is: "Former head of the Harbour Police Paul Kell | was third"."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[head].span)
    if (mistaken := _object_behind(cast, head)) is not None:
        return mistaken
    last = next((t for t in reversed(run) if t in cast.heads and t > head), None)
    name = None if last is None else cast.heads[last]
    if last is None or name is None or name.kind is not MentionKind.NAME or name.type is not EntityType.PERSON:
        return None
    words = cast.tree.within(name.span)
    opened = tokens[run[0]].pos in {"DET", "PRON"} or tokens[words[0] - 1].pos not in {"PROPN", "NOUN"}
    led = any(tokens[i].pos == "ADP" for i in run if head < i < words[0])
    anothers = led and not is_post_before(cast, list(run), words[0])  # "Spokesman for President Ada Lund"
    return None if opened or anothers or words[-1] != run[-1] or len(words) == 1 else cast.meant.get(last)


def _object_behind(cast: Cast, head: int) -> Referent | None:
    """The full name right behind an office that the parser took for a verb: "WHO chief Samuel Okello | hailed"."""
    tokens = cast.tree.tokens
    objects = (c for c in cast.tree.children[head] if tokens[c].dep == "dobj" and c in cast.meant)
    for c in objects:
        words = cast.tree.within(cast.heads[c].span)
        person = cast.heads[c].kind is MentionKind.NAME and cast.meant[c].type is EntityType.PERSON
        if person and len(words) > 1 and words[0] == head + 1 and tokens[head].tag == "NN":
            return cast.meant[c]
    return None


def meant_by_who(cast: Cast, subject: int) -> int:
    """The noun for which the "who" of a clause stands, the name behind "one of them"; else the subject itself."""
    verb = cast.tree.tokens[cast.tree.tokens[subject].head]
    who = cast.tree.tokens[subject].text.lower() == "who" and verb.dep == "relcl"
    if who and verb.head in cast.meant:
        return verb.head
    named = one_of_them(cast, subject)
    return subject if named is None else named


def made_way(cast: Cast, n: int, look: Look) -> bool:
    """Whether sentence `n` leads on from its subject to another who fits: "He was followed by Paul Kell."."""
    tokens, sentence = cast.tree.tokens, cast.tree.sentences[n]
    by = (c for c in range(sentence.first, sentence.last) if tokens[c].dep == "agent" and c not in cast.quoted)
    verbs = ((tokens[c].head, cast.tree.child(c, "pobj")) for c in by if tokens[tokens[c].head].dep == "ROOT")
    others = (cast.meant.get(p) for v, p in verbs if p is not None and tokens[v].lemma in _MAKING_WAY)
    return any(r is not None and r.name in cast.people and look.finds(r) for r in others)


def aged_subject(cast: Cast, n: int) -> tuple[str, int] | None:
    """The words of "the 33-year-old" where it is the subject of sentence `n`, and its first token."""
    tokens, sentence = cast.tree.tokens, cast.tree.sentences[n]
    for i in range(sentence.first, sentence.last):
        if tokens[i].text.lower().endswith("old") and tokens[i].dep in SUBJECTS and i not in cast.quoted:
            first = cast.tree.subtree(i, frozenset({"relcl", "appos", "punct", "acl"}))[0]
            words = " ".join(cast.article.words(cast.tree.span(first, i)).split())
            return (words, first) if asks_for_age(words) else None
    return None

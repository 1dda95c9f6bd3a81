"""The body that an article last spoke of, for "it" and "the company" behind it."""

from onrecord.reading.speakers.described.firms import (
    is_body,
    is_product,
)
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import (
    FIRMS,
    PRESS,
)
from onrecord.reading.values import EntityType, MentionKind


def last_spoken_of(cast: Cast, head: int) -> Referent | None:
    """The one organisation that does something in the sentence before, when it names no other."""
    told = next((n for n in range(cast.tree.sentence_of(head) - 1, -1, -1) if is_told(cast, n)), None)
    if told is None:
        return None
    sentence = cast.tree.sentences[told]
    inside = range(sentence.first, sentence.last)
    bodies = [i for i in inside if i in cast.meant and _is_told_body(cast, i) and not is_product(cast, i)]
    subjects = [i for i in bodies if _is_subject(cast, i) or _is_relied_on(cast, i)]
    subjects = subjects or [i for i in bodies if cast.tree.tokens[cast.tree.tokens[i].head].dep == "agent"]
    if not subjects or len({cast.meant[i].name for i in subjects}) > 1 or any(_is_done_to(cast, i) for i in inside):
        return None
    first = cast.meant[subjects[0]]
    others = {cast.meant[i].name for i in bodies} - {first.name}
    joined = any(cast.tree.tokens[i].dep == "conj" and cast.tree.tokens[i].head in subjects for i in bodies)
    return None if joined or any(_acts(cast, name) for name in others) else first


def _is_subject(cast: Cast, i: int) -> bool:
    """Whether the clause is about the body at token `i`: also "The broadcaster, Skerry TV, said"."""
    tokens, above = cast.tree.tokens, cast.tree.tokens[cast.tree.tokens[i].head]
    beside = tokens[i].dep == "appos" and above.dep in SUBJECTS and above.tag == "NN"
    return tokens[i].dep in SUBJECTS or (beside and above.lemma in FIRMS | PRESS)


def _is_done_to(cast: Cast, i: int) -> bool:
    """Whether something is done to a company of which the article does not tell which it is: "told the airline"."""
    token = cast.tree.tokens[i]
    unnamed = i in cast.meant and cast.heads[i].kind is MentionKind.NOMINAL and not _is_told_body(cast, i)
    return unnamed and token.lemma in FIRMS and token.tag == "NN" and token.dep in {"dobj", "dative"}


def _is_relied_on(cast: Cast, i: int) -> bool:
    """Whether the sentence tells what it tells "according to" the body."""
    tokens = cast.tree.tokens
    to = tokens[tokens[i].head]
    return tokens[i].dep == "pobj" and to.text.lower() == "to" and tokens[to.head].text.lower() == "according"


def _acts(cast: Cast, name: str) -> bool:
    """Whether the organisation does anything in the article: what never does may be a product ("Internet Explorer")."""
    return any(r.name == name and cast.tree.tokens[i].dep in SUBJECTS for i, r in cast.meant.items())


def _is_told_body(cast: Cast, i: int) -> bool:
    """Whether an organisation is named at token `i`, or meant by a word for a company that has just been resolved."""
    if cast.heads[i].kind is not MentionKind.NOMINAL:
        return is_body(cast, i)
    firm = cast.tree.tokens[i].lemma in FIRMS and cast.meant[i].type is EntityType.ORG and i not in cast.quoted
    return firm and any(r.name == cast.meant[i].name and is_body(cast, t) for t, r in cast.meant.items())


def is_word(cast: Cast, i: int) -> bool:
    """Whether the token is one, and no mark."""
    return cast.tree.tokens[i].pos != "PUNCT"


def is_told(cast: Cast, n: int) -> bool:
    """Whether the article itself tells something in the sentence."""
    sentence = cast.tree.sentences[n]
    return any(i not in cast.quoted and is_word(cast, i) for i in range(sentence.first, sentence.last))

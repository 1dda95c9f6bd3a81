"""Which body is described first and named next: "Talks have failed, the union said. The Dockers' Union, …, said …"."""

from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.ahead.again import is_new
from onrecord.reading.speakers.described.firms import words_of
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import FELLOWSHIPS, OWN_NAME_BODIES, SAME_WORD
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, Mention, MentionKind

_OPENING = 2
"""The last sentence in which a body may speak before it is named."""
_REACH = 3
"""Sentences on in which its name comes."""
_BODIES = frozenset({EntityType.ORG, EntityType.EVENT})
"""What a body's name may be taken for: "the Rail Conference" looks like an event."""


_KINDS = OWN_NAME_BODIES | FELLOWSHIPS | {"charity", "watchdog", "regulator"}


def add_headline_bodies(cast: Cast, speakers: AbstractSet[int]) -> None:
    """Adds the bare word for a body with which a headline opens: "Union warns of strike"."""
    for i in (s.first for s in cast.tree.sentences[:1]):
        token = cast.tree.tokens[i]
        if i in speakers and i not in cast.heads and token.lemma.lower() in _KINDS and token.tag in {"NN", "NNP"}:
            cast.heads[i] = Mention(token.span, MentionKind.NOMINAL, EntityType.ORG, None, "description")


def body_named_next(cast: Cast, turns: Turns, head: int) -> Referent | None:
    """The first body that the next sentences name, as a speaker, where its name or doings make it such a body."""
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    noun = SAME_WORD.get(tokens[head].lemma.lower(), tokens[head].lemma.lower())
    told = noun in _KINDS
    if (
        here > _OPENING
        or not told
        or cast.heads[head].type is not EntityType.ORG
        or tokens[head].tag not in {"NN", "NNP"}
    ):
        return None
    if head in cast.quoted or not _is_bare(cast, head):
        return None
    for n in range(here + 1, min(here + 1 + _REACH, len(cast.tree.sentences))):
        sentence = cast.tree.sentences[n]
        named = [i for i in range(sentence.first, sentence.last) if _is_body(cast, i) and is_new(cast, i)]
        speaking = [i for i in named if i in turns.speakers]
        alike = [i for i in named if _is_such(cast, i, noun)]
        if alike or speaking:
            return cast.meant[alike[0]] if len(alike) == 1 and alike == speaking[:1] else None
    return None


def _is_bare(cast: Cast, head: int) -> bool:
    """Whether nothing but an article stands beside the noun."""
    return all(cast.tree.tokens[c].dep in {"det", "punct"} for c in cast.tree.children[head])


def _is_body(cast: Cast, i: int) -> bool:
    """Whether a body is named at token `i`, outside of quotations."""
    named = i in cast.meant and cast.heads[i].kind is MentionKind.NAME and i not in cast.quoted
    acts = named and (cast.meant[i].type is EntityType.ORG or cast.tree.tokens[i].dep in SUBJECTS)
    return acts and cast.meant[i].type in _BODIES


def _is_such(cast: Cast, i: int, noun: str) -> bool:
    """Whether the body named at token `i` is one of that sort: by its name, or by whom it stands for or what it is."""
    words = {SAME_WORD.get(word, word) for word in words_of(cast.meant[i])}
    tokens = cast.tree.tokens
    beside = [c for c in cast.tree.children[i] if tokens[c].dep in {"appos", "compound"}]
    beside += [tokens[i].head] if tokens[i].dep in {"appos", "compound"} else []
    called = any(tokens[c].lemma.lower() == noun for c in beside)
    clauses = [c for c in cast.tree.children[i] if tokens[c].dep == "relcl"]
    return noun in words or called or (noun == "union" and any(tokens[c].lemma == "represent" for c in clauses))

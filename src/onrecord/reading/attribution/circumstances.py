"""How and where something was said, from the clause of the cue: "in a post on X", "at a press conference in Prague"."""

from onrecord.reading.attribution.draft import Draft, noun_phrase
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_MEDIA_PREPOSITIONS = frozenset({"in", "on", "at", "during", "by", "via", "through"})
_PLACE_PREPOSITIONS = frozenset({"in", "at", "from", "outside"})


def medium_of(tree: Tree, draft: Draft, lexicon: Lexicon) -> str | None:
    """The medium of the utterance as the lexicon names it ("post", "interview"), None when the clause gives none."""
    for head in _circumstances(tree, draft, _MEDIA_PREPOSITIONS):
        for i in (head, *tree.subtree(head)):
            medium = lexicon.media.get(tree.tokens[i].lemma)
            if medium is not None and tree.tokens[i].pos in {"NOUN", "PROPN"}:
                return medium
    if draft.verb is not None:
        return {"tweet": "post", "retweet": "post", "email": "email"}.get(tree.tokens[draft.verb].lemma)
    return None


def place_of(tree: Tree, draft: Draft) -> str | None:
    """Where it was said, in the article's words, None when the clause does not tell."""
    for head in _circumstances(tree, draft, _PLACE_PREPOSITIONS):
        for i in tree.subtree(head):
            if (
                tree.tokens[i].entity in _PLACES
                and tree.tokens[tree.tokens[i].head].text.lower() in _PLACE_PREPOSITIONS
            ):
                span = noun_phrase(tree, i)
                return " ".join(t.text for t in tree.tokens if span.covers(t.span))
    return None


def _circumstances(tree: Tree, draft: Draft, prepositions: frozenset[str]) -> list[int]:
    """Heads of the prepositional phrases of the cue's clause that stand outside source, content and addressee."""
    if draft.verb is None:
        return []
    taken: tuple[Span, ...] = (*draft.content, *draft.source)
    verbs = [draft.verb]
    if tree.tokens[draft.verb].dep in {"conj", "xcomp"}:
        verbs.append(tree.tokens[draft.verb].head)
    heads = []
    for verb in verbs:
        for child in tree.children[verb]:
            token = tree.tokens[child]
            head = tree.child(child, "pobj")
            if token.dep != "prep" or head is None or token.text.lower() not in prepositions:
                continue
            if not any(t.overlaps(tree.tokens[head].span) for t in taken):
                heads.append(head)
    return heads

"""Whom an article tells to be a part in a film or play: what Bev says there, nobody has said."""

from onrecord.reading.syntax import Tree

_STAGED = frozenset(
    {"film", "movie", "drama", "series", "soap", "sitcom", "episode", "musical", "actor", "actress", "screenplay",
     "novel", "comedy", "co-star"}
)  # fmt: skip
_CONTESTS = frozenset({"match", "tournament", "tennis", "semi-final", "semifinal", "quarter-final", "quarterfinal"})
"""Where somebody plays somebody who is no part."""
_PLAYING = frozenset({"play", "portray", "voice"})
_APPEARING = frozenset({"star", "cast", "appear", "return", "play", "feature", "debut"})
_PARTS = frozenset({"role", "part", "character"})


def parts_in(tree: Tree, people: frozenset[int]) -> frozenset[int]:
    """The heads of `people`'s names that are told to be parts: "who plays Bev Hodge", "the role of Bev", "as Bev"."""
    lemmas = {t.lemma.lower() for t in tree.tokens}
    if lemmas.isdisjoint(_STAGED) or not lemmas.isdisjoint(_CONTESTS):
        return frozenset()
    return frozenset(i for i in people if _is_played(tree, i) or _is_part(tree, i) or _is_appeared_as(tree, i))


def _is_played(tree: Tree, i: int) -> bool:
    token = tree.tokens[i]
    return token.dep == "dobj" and tree.tokens[token.head].lemma in _PLAYING


def _is_part(tree: Tree, i: int) -> bool:
    """Whether it is "the role of Bev" or "the character Bev"."""
    token, above = tree.tokens[i], tree.tokens[tree.tokens[i].head]
    of = token.dep == "pobj" and above.text == "of" and tree.tokens[above.head].lemma in _PARTS
    return of or (token.dep == "appos" and above.lemma in _PARTS) or tree.tokens[i - 1].text == "character"


def _is_appeared_as(tree: Tree, i: int) -> bool:
    """Whether somebody "stars as Bev"."""
    token, above = tree.tokens[i], tree.tokens[tree.tokens[i].head]
    return token.dep == "pobj" and above.text == "as" and tree.tokens[above.head].lemma in _APPEARING

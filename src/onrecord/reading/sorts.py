"""What sort of thing a name stands for, in the article's own words: "ATACMS, a long-range missile", "the frigate X".

Words beside the name, behind it or in it speak for a sort; the ledger counts them over all articles.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.naming import Sorted
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType, Mention, MentionKind

IN_NAME = "word of the name"
BEHIND = "noun behind the name"
BEFORE = "noun before the name"
BESIDE = "told beside the name"
IS_ONE = "said to be one"
ONE_OF = "listed as one"

_BODIES = frozenset(
    {"company", "bank", "union", "party", "court", "university", "outlet", "charity", "armed group", "agency"}
    | {"committee", "think tank", "airline"}
)
"""Sorts of bodies: what acts for itself."""
_ONLY_IN_NAME = frozenset({"law", "award", "war", "election", "storm", "contest"})
"""Sorts of things that the model takes for bodies, and that a word of the name gives away ("Affordable Care Act")."""
_DISEASES = frozenset({"ebola", "zika", "covid-19", "covid", "sars", "h1n1", "h5n1", "mpox"})
"""Names that are what they say by themselves."""
_OF = frozenset({"of", "for", "on", "to", "in", "at", "against", "and"})
_NOT_THINGS = frozenset({EntityType.PERSON, EntityType.GROUP})
_INSIDE = frozenset({"compound", "nmod", "amod"})
_LISTING = frozenset({"as", "like", "including"})
_JOINING = frozenset({"conj", "appos"})


def find_sorts(tree: Tree, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Sorted, ...]:
    """Every word that tells what sort of thing a named thing is. People, places and peoples are of no sort."""
    found: dict[Sorted, None] = {}
    for one in mentions:
        if one.kind is MentionKind.NAME and one.type not in _NOT_THINGS and one.entity is not None:
            run = tree.within(one.span)
            for token, because in _nouns(tree, run) if len(run) else ():
                sort = _sort(tree, token, lexicon)
                if sort is not None and _fits(one.type, sort, because):
                    found[Sorted(one.span, tree.tokens[token].span, sort, because)] = None
    return tuple(sorted(found))


def _fits(kind: EntityType, sort: str, because: str) -> bool:
    """Whether such a word may tell of a body or a thing: a body is no aircraft for having some ("NATO aircraft")."""
    if kind is EntityType.ORG:
        return (sort in _BODIES and because != BEHIND) or (sort in _ONLY_IN_NAME and because == IN_NAME)
    if kind is EntityType.PLACE:
        return sort in _ONLY_IN_NAME | {"meeting", "festival"} and because == IN_NAME
    return sort not in _BODIES or because == IN_NAME


def _nouns(tree: Tree, run: range) -> Iterator[tuple[int, str]]:
    """The nouns that may say what the name at `run` is, the nearest first."""
    first, last = run[0], run[-1]
    if len(run) > 1:
        small = next((i for i in run[1:] if tree.tokens[i].text.lower() in _OF), last + 1)
        yield small - 1, IN_NAME
    elif tree.tokens[last].text.lower() in _DISEASES:
        yield last, IN_NAME
    head = tree.tokens[last].head
    if head > last and tree.tokens[last].dep in _INSIDE and head - last <= _FAR:
        yield head, BEHIND
    if first and tree.tokens[first - 1].head in run and tree.tokens[first - 1].pos in {"NOUN", "PROPN"}:
        yield first - 1, BEFORE
    yield from _told(tree, last)


_FAR = 5
"""Tokens between a name and the noun that it stands before: "Patriot air defense missile systems"."""


def _told(tree: Tree, last: int) -> Iterator[tuple[int, str]]:
    token, above = tree.tokens[last], tree.tokens[tree.tokens[last].head]
    yield from ((i, BESIDE) for i in _one(tree, last, "appos"))
    if token.dep == "appos" and above.tag in {"NN", "NNS"} and token.head < last:
        yield token.head, BESIDE
    if token.dep == "nsubj" and above.lemma == "be":
        yield from ((i, IS_ONE) for i in _one(tree, token.head, "attr"))
    listed = last
    while tree.tokens[listed].dep in _JOINING and tree.tokens[listed].head < listed:
        listed = tree.tokens[listed].head
    prep = tree.tokens[listed].head
    listing = tree.tokens[listed].dep == "pobj" and tree.tokens[prep].text.lower() in _LISTING
    if listing and tree.tokens[tree.tokens[prep].head].tag == "NNS":
        yield tree.tokens[prep].head, ONE_OF


def _one(tree: Tree, head: int, dep: str) -> Iterator[int]:
    return (i for i in tree.children[head] if tree.tokens[i].dep == dep and tree.tokens[i].tag == "NN")


def _sort(tree: Tree, i: int, lexicon: Lexicon) -> str | None:
    """The sort that a noun names, with the word before it where the two are a phrase of the list."""
    forms = _forms(tree, i)
    before = tree.tokens[i - 1].text.lower() if i else ""
    phrase = next((lexicon.sorts[f"{before} {form}"] for form in forms if f"{before} {form}" in lexicon.sorts), None)
    return phrase or next((lexicon.sorts[form] for form in forms if form in lexicon.sorts), None)


def _forms(tree: Tree, i: int) -> Iterable[str]:
    """A noun as printed, by the model's lemma, and without its plural ending."""
    token = tree.tokens[i]
    low = token.text.lower()
    return dict.fromkeys((low, token.lemma.lower(), low.removesuffix("s"), low.removesuffix("es")))

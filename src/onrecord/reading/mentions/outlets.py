"""News outlets by name, from the list that ships with onrecord."""

from collections.abc import Iterator

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_WHERE = frozenset({"across", "beneath", "crossing", "into", "near", "off", "over", "under"})
_SHORTEST_BARE = 2
"""Words that "The …" needs for the rest to be looked for without "The": "Telegraph" alone is no newspaper."""


def listed_names(tree: Tree, lexicon: Lexicon) -> Iterator[Name]:
    """Outlets from the list, wherever their full form stands as a name of its own."""
    forms = outlet_forms(lexicon)
    texts = [t.text for t in tree.tokens]
    for i, text in enumerate(texts):
        for words in forms.get(text, ()):
            last = i + len(words) - 1
            if texts[i : last + 1] == words and _stands_alone(tree, i, last) and not _is_sea(tree, i, last):
                yield Name(i, i + len(words) - 1, EntityType.ORG, "outlet list")
                break


def outlet_forms(lexicon: Lexicon) -> dict[str, list[list[str]]]:
    """The words of each form of each outlet by its first word, longest first; "the Times" beside "The Times"."""
    forms: dict[str, list[list[str]]] = {}
    for outlet in lexicon.outlets:
        for form in (outlet.name, *outlet.aliases):
            words = form.split()
            forms.setdefault(words[0], []).append(words)
            if words[0] == "The":
                forms.setdefault("the", []).append(["the", *words[1:]])
                if len(words) > _SHORTEST_BARE:
                    forms.setdefault(words[1], []).append(words[1:])
    return {first: sorted(found, key=len, reverse=True) for first, found in forms.items()}


def _is_sea(tree: Tree, first: int, last: int) -> bool:
    """Whether the name is of a place where something is: "vanished over the Atlantic"."""
    where = first > 0 and tree.tokens[first - 1].text.lower() in _WHERE
    return where and tree.tokens[last].entity in {"LOC", "GPE"} and tree.tokens[first].text.islower()


def _stands_alone(tree: Tree, first: int, last: int) -> bool:
    """Whether no longer name runs on before or after: "National" is no outlet in "National Security Council"."""
    tokens = tree.tokens
    if tokens[last].pos not in {"PROPN", "NOUN"} or not tokens[last].text[:1].isupper():
        return False
    runs_on = last + 1 < len(tokens) and tokens[last + 1].entity and not tokens[last + 1].entity_start
    runs_in = first > 0 and tokens[first].entity and not tokens[first].entity_start
    same = runs_in and tokens[first - 1].text.lower() not in {"the", "a", "an", "by"}
    return not same and not (runs_on and tokens[last + 1].text not in {"'s", "’s", "'", "’", "."})

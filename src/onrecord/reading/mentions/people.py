"""People that the model missed or mistyped: by the title before the name, or by a known first name."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.names import PARTICLES, POSTS, SUFFIXES, is_title, with_rest
from onrecord.reading.mentions.overruns import with_surname
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_MONTHS = frozenset({"april", "june", "august"})
"""First names that are months, too."""
"""Words of "Rancher Doyle Haskett"."""
_PERSONAL = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof", "sgt"})
"""Titles that stand before people's names only."""


def titled_names(tree: Tree, lexicon: Lexicon, taken: AbstractSet[int]) -> Iterator[Name]:
    """People whom a title gives away though the model missed or mistyped them: "Minister Umerov"."""
    tokens = tree.tokens
    i = 0
    while i < len(tokens) - 1:
        first = last = i + 1
        titled = tokens[i].text[:1].isupper() and tokens[i].text.lower().rstrip(".") in lexicon.titles
        titled = titled and tokens[first].text.lower() not in SUFFIXES  # "Martin Luther King Jr."
        if titled and tokens[i].text.lower() not in PARTICLES and i not in taken:
            while last < len(tokens) and _is_person_word(tree, i, last, lexicon):
                last += 1
            if last > first:
                last = with_surname(tree, first, with_rest(tree, last - 1)) + 1
                yield Name(first, last - 1, EntityType.PERSON, "title before name")
        i = max(i + 1, last - 1)


def _is_person_word(tree: Tree, title: int, i: int, lexicon: Lexicon) -> bool:
    token = tree.tokens[i]
    return (
        (token.pos == "PROPN" or _is_taken_for_noun(tree, title, i))
        and token.text[:1].isupper()
        and tree.sentence_of(i) == tree.sentence_of(title)
        and (not is_title(token, lexicon) or _is_worded_surname(tree, title, i, lexicon))
        and (token.entity in {"", "PERSON"} or token.entity_start or tree.tokens[title + 1].entity == token.entity)
        and (token.entity not in {"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY"} or is_month_surname(tree, i, lexicon))
        and (token.text.lower() not in lexicon.demonyms or _is_surname(tree, title, i, lexicon))
        and token.text.lower() not in POSTS
    )


def _is_taken_for_noun(tree: Tree, title: int, i: int) -> bool:
    """Whether part of a name was taken for an adjective or a noun: "Minister Bulent Kell", "Sgt. Lowell Anger"."""
    token = tree.tokens[i]
    given = i == title + 1 and token.tag == "JJ" and any(t.pos == "PROPN" for t in tree.tokens[i + 1 : i + 2])
    family = token.pos == "NOUN" and i > title + 1 and token.entity == "PERSON" and not token.entity_start
    return given or family


def is_month_surname(tree: Tree, i: int, lexicon: Lexicon) -> bool:
    """Whether the month is the surname behind a first name: "Theresa May"."""
    token, before = tree.tokens[i], tree.tokens[i - 1] if i else None
    named = before is not None and before.entity == "PERSON" and before.text.lower() in lexicon.first_names
    return token.text == "May" and token.tag == "NNP" and token.dep in {"nsubj", "nsubjpass", "pobj", "dobj"} and named


def _is_surname(tree: Tree, title: int, i: int, lexicon: Lexicon) -> bool:
    """Whether a country's name is somebody's: "Dr Timothy Holland", "Ms France"."""
    before = tree.tokens[i - 1].text.lower().rstrip(".")
    named = i - 1 > title and before in lexicon.first_names
    return named or (i - 1 == title and before in _PERSONAL)


def _is_worded_surname(tree: Tree, title: int, i: int, lexicon: Lexicon) -> bool:
    """Whether an office is the surname after a title and a first name: "Sen. Barbara Boxer", "Sgt. Al Bishop"."""
    token, before = tree.tokens[i], tree.tokens[i - 1].text.lower().rstrip(".")
    behind = tree.tokens[i + 1] if i + 1 < len(tree.tokens) else None
    goes_on = token.entity == "PERSON" and not token.entity_start and (behind is None or behind.pos != "PROPN")
    named = before in lexicon.first_names or (goes_on and len(before) == 1)
    return i - 1 > title and named and (goes_on or token.text.lower() not in lexicon.titles)


def first_name_runs(tree: Tree, lexicon: Lexicon, taken: AbstractSet[int]) -> Iterator[Name]:
    """Runs of two or three capitalised words that start with a known first name and that the model left untagged."""
    tokens = tree.tokens
    i = 0
    while i < len(tokens):
        last = i
        while last < len(tokens) and last not in taken and _is_free_word(tree, i, last):
            last += 1
        last += i < last < len(tokens) and last not in taken and _is_may(tree, last, lexicon)
        i += last - i > 2 and is_title(tokens[i], lexicon)  # noqa: PLR2004 - "Neighbour | Tom Hart"
        named = 2 <= last - i <= 3 and not _hyphen_before(tree, i) and tokens[i].text.lower() in lexicon.first_names  # noqa: PLR2004 - a person's name
        if named and not all(is_title(t, lexicon) for t in tokens[i:last]):  # "General Manager"
            yield Name(i, last - 1, EntityType.PERSON, "first name list")
        i = max(i + 1, last)


def spoken_names(tree: Tree, lexicon: Lexicon, taken: AbstractSet[int]) -> Iterator[Name]:
    """Two capitalised words that no model tagged, behind a trade, that speak: "Campaigner Feargal Lund said"."""
    for last, token in enumerate(tree.tokens):
        first, trade = last - 1, last - 2
        verb = tree.tokens[token.head]
        if trade < 0 or token.dep != "nsubj" or verb.lemma not in lexicon.cues or not taken.isdisjoint((first, last)):
            continue
        told = tree.tokens[trade].text.lower() in lexicon.offices and trade not in taken
        posts = any(is_title(t, lexicon) or t.text.lower() in POSTS for t in tree.tokens[first : last + 1])
        if told and not posts and _is_free_word(tree, first, first) and _is_free_word(tree, first, last):
            yield Name(first, last, EntityType.PERSON, "trade before name")


def _is_may(tree: Tree, i: int, lexicon: Lexicon) -> bool:
    """Whether the month behind a first name that no model tagged is a surname: "Theresa May said"."""
    token, before = tree.tokens[i], tree.tokens[i - 1]
    first = before.text.lower() in lexicon.first_names and before.text.lower() not in _MONTHS
    return token.text == "May" and token.tag == "NNP" and token.dep in {"nsubj", "pobj", "dobj"} and first


def _hyphen_before(tree: Tree, i: int) -> bool:
    return i > 0 and tree.tokens[i - 1].text == "-"


def _is_free_word(tree: Tree, first: int, i: int) -> bool:
    token = tree.tokens[i]
    fits = token.pos == "PROPN" and not token.entity and token.text[:1].isupper() and token.text[1:].islower()
    return fits and tree.sentence_of(i) == tree.sentence_of(first)

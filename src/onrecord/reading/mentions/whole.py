"""Names of people of which the model has a part only: the rest stands beside it, in capitals or behind a nickname."""

from collections.abc import Iterable
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.extended import CALENDAR, ORG_HEADS
from onrecord.reading.mentions.names import PARTICLES, POSTS, is_title, with_rest
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_OPENING = frozenset({'"', "“", "'", "‘", "``"})
_CLOSING = frozenset({'"', "”", "'", "’", "''"})
_MOST_BYNAMES = 2
"""Words of a nickname in quotation marks."""
_FEWEST_LETTERS = 3
_MADE_BY_ENDING = ("er", "ers", "or", "ors", "ist", "ian", "man", "men", "woman", "eer", "ant", "ent", "ee")
"""Ends of trades, which open a sentence with a capital, too: "Shopper Doyle Lund"."""


def whole_people(tree: Tree, names: Iterable[Name], lexicon: Lexicon) -> list[Name]:
    """The names, people's with what the model left out: "François- | Philippe Roy", "Hans-Werner | Lund".

    Parts of one name that so run into each other become one.
    """
    names = sorted(names)
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    whole: list[Name] = []
    for name in names:
        grown = _grown(tree, name, taken, lexicon) if name.type is EntityType.PERSON else name
        before = whole[-1] if whole else None
        if before is not None and grown.first <= before.last:
            if EntityType.PERSON is before.type is grown.type:
                whole[-1] = replace(before, last=max(before.last, grown.last))
            elif before.type is EntityType.PERSON:
                continue  # a part of the name that the model took for a work or place
            else:
                whole.append(name)
            continue
        whole.append(grown)
    return whole


def _grown(tree: Tree, name: Name, taken: set[int], lexicon: Lexicon) -> Name:
    last = name.last
    for step in (_same_entity, _behind_byname, _surname):
        last = with_rest(tree, step(tree, name.first, last, lexicon)) if last == name.last else last
    first = _hyphened(tree, name.first, taken, lexicon)
    first = _given(tree, first, name.last, taken, lexicon) if first < name.last or last > name.last else first
    return replace(name, first=_hyphened(tree, first, taken, lexicon), last=last)


def _same_entity(tree: Tree, first: int, last: int, lexicon: Lexicon) -> int:
    """Where the name ends that the model has longer than the title before it showed: "bin Rashid | Al Nahyan"."""
    while last > first and last + 1 < len(tree.tokens):
        token = tree.tokens[last + 1]
        goes_on = token.entity == "PERSON" and not token.entity_start and _is_capital(tree, last + 1)
        if not goes_on or tree.sentence_of(last + 1) != tree.sentence_of(first) or is_title(token, lexicon):
            break
        last += 1
    return last


def _behind_byname(tree: Tree, first: int, last: int, lexicon: Lexicon) -> int:
    """Where the name ends behind a nickname in quotation marks: "Ann | “Nan” Kell"."""
    tokens, at = tree.tokens, last + 2
    if at >= len(tokens) or tokens[last + 1].text not in _OPENING:
        return last
    while at < len(tokens) and at - last <= _MOST_BYNAMES + 1 and tokens[at].text.istitle():
        at += 1
    end = at
    if last + 2 < at < len(tokens) and tokens[at].text in _CLOSING:
        while end + 1 < len(tokens) and (_is_capital(tree, end + 1) or tokens[end + 1].text in PARTICLES):
            end += 1
    behind = range(at + 1, end + 1)
    same = end < len(tokens) and tree.paragraph_of(end) == tree.paragraph_of(first)  # a mark may end a sentence
    named = same and bool(behind) and not any(is_title(tokens[i], lexicon) for i in behind)
    return end if named and tokens[end].text[:1].isupper() else last


def _surname(tree: Tree, first: int, last: int, lexicon: Lexicon) -> int:
    """Where the name ends whose surname the model left out behind a first name: "Hans-Werner | Lund".

    A name that also stands alone is a surname itself, and what follows it is no part of it: "Trump Tower".
    """
    tokens, at = tree.tokens, last + 1
    pair = last == first + 2 and tokens[first + 1].text == "-"
    if not (first == last or pair) or at >= len(tokens) or not _is_free(tree, at, lexicon):
        return last
    alone = any(
        t.text == tokens[last].text and tokens[i + 1].text != tokens[at].text for i, t in enumerate(tokens[:-1])
    )
    led = first > 0 and is_title(tokens[first - 1], lexicon)
    given = led or tokens[first].text.lower() in lexicon.first_names
    tied = tokens[last].dep in {"compound", "nmod"} and tokens[last].head in {at, tokens[at].head}
    body = tokens[at].text.lower() in ORG_HEADS
    return at if given and tied and not alone and not body else last


def _hyphened(tree: Tree, first: int, taken: set[int], lexicon: Lexicon) -> int:
    """Where the name starts that the model began behind a hyphen: "François- | Philippe Roy"."""
    tokens, at = tree.tokens, first - 2
    if at < 0 or tokens[first - 1].text != "-" or tokens[at].span.end + 1 != tokens[first].span.start:
        return first
    fits = at not in taken and _is_free(tree, at, lexicon)
    return at if fits else first


def _given(tree: Tree, first: int, last: int, taken: set[int], lexicon: Lexicon) -> int:
    """Where the name of two words starts with a first name that the model left out: "Pritam | Singh Gill"."""
    tokens, at = tree.tokens, first - 1
    if at < 0 or at in taken or not _is_free(tree, at, lexicon) or tree.sentence_of(at) != tree.sentence_of(first):
        return first
    tied = tokens[at].dep in {"compound", "nmod"} and first <= tokens[at].head <= last
    word = tokens[at].text.lower()
    listed = word in lexicon.first_names
    named = listed or not (tokens[first].text.lower() in lexicon.first_names or word.endswith(_MADE_BY_ENDING))
    before = tokens[at - 1] if at else None
    opened = before is None or before.pos != "PROPN" or is_title(before, lexicon) or before.text == "."
    return at if tied and named and opened else first


def _is_free(tree: Tree, i: int, lexicon: Lexicon) -> bool:
    """Whether token `i` is a capitalised word that no model tagged and that is no title, trade, country or day."""
    token, word = tree.tokens[i], tree.tokens[i].text.lower()
    other = is_title(token, lexicon) or word in lexicon.demonyms or word in POSTS | CALENDAR
    named = _is_capital(tree, i) and token.text.istitle() and token.text.isalpha() and len(word) >= _FEWEST_LETTERS
    return named and not token.entity and not other


def _is_capital(tree: Tree, i: int) -> bool:
    return tree.tokens[i].pos == "PROPN" and tree.tokens[i].text[:1].isupper()

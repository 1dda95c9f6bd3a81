"""Where a name ends: two that stand side by side and that the model took for one, and a shop's in the genitive.

A surname that the model left out is put back: "Dr Susan | Apted said".
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_NAMES = frozenset({"PERSON", "ORG", "GPE"})
"""What a name with an article inside may be: titles of works and names of laws have many."""
_LISTED = frozenset({"ORG", "WORK_OF_ART"})
"""What two surnames with a comma between may be taken for."""
_ARTISTS = frozenset(
    {"rapper", "singer", "actor", "actress", "comedian", "drummer", "guitarist", "filmmaker", "novelist", "presenter"}
)
_TO_OTHERS = frozenset({"competitor", "rival"})
_TRADERS = _TO_OTHERS | frozenset(
    {"promoter", "retailer", "broadcaster", "carmaker", "automaker", "supermarket", "bookseller", "airline",
     "planemaker", "chipmaker"}
)  # fmt: skip
"""With a capital at the start of a sentence they say what is named behind them."""
_SAID = frozenset({"added", "adds", "asked", "asks", "explained", "said", "says", "told"})
_BODIES = frozenset(
    {"airline", "band", "carrier", "charity", "company", "firm", "group", "nonprofit", "retailer", "startup", "union"}
)
_SAINTS = frozenset({"st", "ste", "sta"})
"""Titles in letters that open the names of places, too."""
_ADDRESS = frozenset({"Mr", "Mrs", "Ms", "Miss"})
_STYLES = frozenset({"Rev", "Revd", "Cllr", "Alderman", "Alderwoman", "Imam", "Rabbi", "Sgt"})
"""Words before a name that no body's or work's begins with."""
_CLOSING = frozenset({"”", "''", '"', "’", "'"})
_OPENING = frozenset({"“", "``", '"', "‘", "''"})
_NEAR = 4
"""Tokens behind a verb of saying and the next among which what is said opens."""
_THEIRS = frozenset(
    {"boss", "customer", "employee", "executive", "investor", "member", "official", "passenger", "patient", "pupil",
     "resident", "share", "shareholder", "staff", "student", "supporter", "user", "worker"}
)  # fmt: skip
"""What a body has, and no body's name opens with: "Customers of Yorkdale Bank"; the Friends of the Earth are one."""
_GENITIVE = frozenset({"'s", "’s"})
_SUFFIXES = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii", "iv", "esq"})
"""What a comma parts from its name, and what is none of somebody else."""
_FULL_NAME = 2
"""Words."""
_AROUND = 400
"""Tokens among which a surname is looked for in full: a long article costs no more for each name."""


def parted(tree: Tree, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The run of tokens `first..last`, in two where an article or a comma inside opens another phrase."""
    inside = range(first + 1, last)
    at = next((i for i in inside if _opens_another(tree, i, last) or _parts(tree, i, first, last)), None)
    first += _before_name(tree, first, last) or _before_dash(tree, first, last)
    if at is None or not (tree.tokens[first].entity in _NAMES or _is_surname_nearby(tree, first, last)):
        yield first, last
    else:
        yield first, at - 1
        yield at + 1, last


def _parts(tree: Tree, i: int, first: int, last: int) -> bool:
    """Whether the comma at token `i` leads to another name: "Her deputy at Vint, Ada Lund", "To Kell, Lund said"."""
    if tree.tokens[i].text != ",":
        return False
    beside = tree.tokens[last].dep == "appos" and tree.tokens[last].head < first
    people = tree.tokens[first].entity == "PERSON" and tree.tokens[i + 1].text.lower().rstrip(".") not in _SUFFIXES
    return (beside and last - i == _FULL_NAME) or people or _is_surname_nearby(tree, first, last)


def _is_surname_nearby(tree: Tree, first: int, last: int) -> bool:
    """Whether the last token ends a person's name nearby, and the model takes both for one: "Carson, Lund"."""
    word, around = tree.tokens[last].text, tree.tokens[max(0, first - _AROUND) : last + _AROUND]
    firm = tree.tokens[first].entity in _LISTED and last - first == _FULL_NAME
    return firm and any(t.entity == "PERSON" and t.text == word for t in around)


def _before_name(tree: Tree, first: int, last: int) -> int:
    """How many words at its start are none of the name: "Customers of | Yorkdale Bank"."""
    tokens = tree.tokens
    of = first + _FULL_NAME <= last and tokens[first + 1].text in {"of", "at"}
    if of and tokens[first].entity == "ORG" and tokens[first].tag == "NNS" and tokens[first].lemma.lower() in _THEIRS:
        return len(("customers", "of")) + (tokens[first + 2].text == "the")
    return 0


def _before_dash(tree: Tree, first: int, last: int) -> int:
    """How many words before the name are those of a dateline: "SKERRY - | Marlow", "SKERRY, Norland - | Marlow"."""
    tokens, dash = tree.tokens, first + 1
    opening = tree.paragraphs[tree.paragraph_of(first)].first
    opens = first - opening in {0, len(("SKERRY", ","))} and tokens[opening].text.isupper()
    spaced = dash < last and tokens[first].span.end < tokens[dash].span.start
    return len(("place", "dash")) if opens and spaced and tokens[dash].text in {"-", "–", "—", "--"} else 0


def behind_trade(tree: Tree, first: int, last: int, kind: EntityType) -> tuple[int, EntityType]:
    """Where a body's name starts, and its type, without the trade that opens the sentence: "Retailer | Marlow"."""
    tokens = tree.tokens
    word = tokens[first].text.lower()
    opens = first == tree.sentences[tree.sentence_of(first)].first or tokens[first - 1].text in {"-", "–", "—"}
    several = tokens[last].tag == "NNPS" and word not in _TO_OTHERS  # "Rival Vint Airlines" is one
    whole = first == last or not tokens[first + 1].text[:1].isupper() or several
    if kind is not EntityType.ORG or not opens or whole or word not in _ARTISTS | _TRADERS:
        return first, kind
    return first + 1, EntityType.PERSON if word in _ARTISTS else kind


def with_front(tree: Tree, first: int, last: int) -> int:
    """Where a name starts that the model cut behind a word for a body: "the charity Open | Wire"."""
    tokens = tree.tokens
    before, front = tokens[max(0, first - 2)], tokens[first - 1] if first > 1 else None
    if front is None or first != last or before.text not in _BODIES or before.tag != "NN":
        return first
    cut = front.pos == "PROPN" and front.text.istitle() and not front.entity and front.head == last
    return first - 1 if cut else first


def _opens_another(tree: Tree, i: int, last: int) -> bool:
    """Whether the article at token `i` stands right behind a name and opens no byname: not "Alexander the Great"."""
    tokens = tree.tokens
    if tokens[i].text not in {"the", "a", "an"} or tokens[i - 1].pos != "PROPN" or not tokens[i - 1].text[:1].isupper():
        return False
    byname = i + 1 == last and tokens[last].text[:1].isupper() and tokens[last].head <= last
    return not byname


def led_by_trade(tree: Tree, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a trade and a first name open what the model takes for a firm, place or work: "Shopper Ada Lund".

    Not behind what may be a title in the name of a thing: "Queen Elizabeth Hospital". So, too, of a form of address
    right behind a quotation, where the model sees the title of a work: “He was my rock,” Miss Kell said.
    """
    trade, given = (tree.tokens[i].text for i in (first, min(first + 1, last)))
    if not (trade.istitle() and given.istitle()):
        return False
    abbreviated = trade.endswith(".") and trade.lower().rstrip(".") in lexicon.titles - _SAINTS
    if (abbreviated or trade in _STYLES) and first < last:
        return True  # "Capt. Ray Peavy"
    if last - first == 1 and trade in _ADDRESS:
        return first > 0 and tree.tokens[first - 1].text in _CLOSING
    full = last - first == _FULL_NAME and trade.lower() in lexicon.offices - lexicon.titles
    behind = [t.text for t in tree.tokens[last + 1 : last + 4]]
    aged = behind[:1] == behind[2:] == [","] and behind[1].isdigit()  # "Gardener Hywel Pugh, 71, said"
    return full and (aged or given.lower() in lexicon.first_names)


def branded(tree: Tree, names: Iterable[Name]) -> list[Name]:
    """The names, shops' with the genitive that is part of them: "Moreau's said it would close three branches".

    Whose name stands without it, too, is no such shop: "Moreau's posted a loss" is short for "has".
    """
    names = list(names)
    words = {n: tuple(t.text for t in tree.tokens[n.first : n.last + 1]) for n in names}
    shops = {words[n] for n in names if _speaks_in_genitive(tree, n)}
    shops -= {words[n] for n in names if not _in_genitive(tree, n)}
    return [Name(n.first, n.last + 1, EntityType.ORG, n.because) if words[n] in shops else n for n in names]


def _in_genitive(tree: Tree, name: Name) -> bool:
    return any(t.tag == "POS" and t.text in _GENITIVE for t in tree.tokens[name.last + 1 : name.last + 2])


def _speaks_in_genitive(tree: Tree, name: Name) -> bool:
    """Whether a finite verb follows the genitive, of which the name is the subject."""
    token, behind = tree.tokens[name.last], tree.tokens[name.last + 2 : name.last + 3]
    verb = any(t.tag in {"VBD", "VBZ", "MD"} and t.pos in {"VERB", "AUX"} for t in behind)
    subject = token.dep == "nsubj" and token.head > name.last + 1
    return subject and verb and name.first == name.last and _in_genitive(tree, name)


def said_behind_quote(tree: Tree, i: int) -> bool:
    """Whether token `i`, taken for part of a name, reports the quotation beside it: “It is late.” Said Kell.

    So, too, at the start of its sentence, before one that a comma leads to: Said Kell, “It is late.”
    """
    token, before = tree.tokens[i], tree.tokens[i - 1].text if i else ""
    opens = i == tree.sentences[tree.sentence_of(i)].first
    behind = [t.text for t in tree.tokens[i + 2 : i + 2 + _NEAR]]
    leads = opens and any(a == "," and b in _OPENING for a, b in pairwise(behind))
    return (before in _CLOSING or leads) and token.text.istitle() and token.text.lower() in _SAID


def with_surname(tree: Tree, first: int, last: int) -> int:
    """Where a name behind a title ends whose surname the parser took for a verb: "Dr Susan Apted said".

    The model has it in the name; capitals that go on are a headline's.
    """
    tokens, surname = tree.tokens, last + 1
    if first != last or surname + 1 >= len(tokens) or tree.sentence_of(surname) != tree.sentence_of(first):
        return last
    token, behind = tokens[surname], tokens[surname + 1].text
    inside = token.entity == tokens[first].entity == "PERSON" and not token.entity_start
    ends = not behind[:1].isupper() and behind not in {"'s", "’s", "-"}
    return surname if inside and token.text.istitle() and token.text.isalpha() and ends else last

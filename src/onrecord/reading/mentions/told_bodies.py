"""What the words around a name tell of a body: "the carmaker Fiat", "Vint shares", "the chief executive of Vint"."""

from itertools import takewhile

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.told_people import one_phrase
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_MAKERS = frozenset({"maker", "carrier", "operator", "planemaker", "chipmaker", "drugmaker", "developer", "supplier"})
"""Words for firms that are people's, too, who have first names."""
_PEOPLE_TOO = frozenset({"developer", "operator", "supplier"})
"""Those of them that surnames have beside them as well."""
_OFFICERS = frozenset({"ceo", "cfo", "coo", "chairman", "chairwoman", "co-founder"})
"""Whom firms have, besides chiefs of something."""
_OF_A_SIDE = frozenset(
    {"striker", "midfielder", "defender", "goalkeeper", "keeper", "winger", "forward", "captain", "skipper", "coach",
     "manager", "boss", "hooker", "prop", "flanker", "lock", "fullback", "full-back", "batsman", "bowler", "opener",
     "wicketkeeper", "quarterback", "linebacker", "guard", "pitcher"}
)  # fmt: skip
"""Who plays for a club or leads one: before such a word a single name is the club's."""


def right_before(tree: Tree, name: Name, nouns: frozenset[str]) -> bool:
    """Whether such a noun in small letters stands right before: "the carmaker Fiat"."""
    token = tree.tokens[name.first - 1] if name.first else None
    return token is not None and token.tag == "NN" and token.text in nouns and one_phrase(tree, name)


def beside(tree: Tree, name: Name, nouns: frozenset[str]) -> bool:
    """Whether an apposition with such a noun follows: "Magna, a Canadian company", "Magna, one of five companies"."""
    beside = [i for i in tree.children[name.last] if i > name.last and tree.tokens[i].dep == "appos"]
    ones = [i for i in beside if tree.tokens[i].text == "one" and tree.tokens[i + 1 : i + 2] != ()]
    of = [c for i in ones for c in tree.children[i] if tree.tokens[c].text == "of"]
    those = (tree.tokens[t] for c in of for t in tree.children[c])
    told = any(tree.tokens[i].tag == "NN" and tree.tokens[i].lemma in nouns for i in beside)
    return told or any(t.tag == "NNS" and t.lemma in nouns for t in those)


def has_officers(tree: Tree, name: Name) -> bool:
    """Whether it has an officer as firms have, named behind it: "Novarre chief scientific officer Henrik Laursen"."""
    if name.type is EntityType.PLACE or name.first != name.last:
        return False
    behind = [t.text for t in tree.tokens[name.last + 1 : name.last + 6]]
    small = list(takewhile(str.islower, behind)) or [w for w in behind[:1] if w.lower() in _OFFICERS]
    small = small or [w.lower() for w in _capital_office(behind)]
    named = behind[len(small) : len(small) + 1]
    chief = small[:1] == ["chief"] and small[-1] in {"executive", "officer"}
    officer = len(small) == 1 and small[0].lower() in _OFFICERS
    return any(w.istitle() for w in named) and (chief or officer)


def _capital_office(words: list[str]) -> list[str]:
    """What stands first up to the end of a chief's office: "Chief Financial Officer | Ada Lund"."""
    end = next((n for n, w in enumerate(words) if w in {"Executive", "Officer"}), 0)
    return words[: end + 1] if words[:1] == ["Chief"] and end and all(map(str.istitle, words[:end])) else []


def represents(tree: Tree, name: Name) -> bool:
    """Whether it stands for people: "the Harbour Workers' Conference, which represents 300 pilots"."""
    clauses = (c for c in tree.children[name.last] if tree.tokens[c].dep == "relcl")
    stands = (c for c in clauses if tree.tokens[c].lemma == "represent")
    return any(tree.tokens[s].text.lower() == "which" for c in stands for s in tree.children[c])


def has_its_own(tree: Tree, name: Name, lexicon: Lexicon) -> bool:
    """Whether what the model takes for somebody by one word does something to its own: "Nookbase closes its app"."""
    token = tree.tokens[name.last]
    verb, word = tree.tokens[token.head], token.text.lower()
    if name.type is not EntityType.PERSON or name.first != name.last or word in lexicon.first_names:
        return False
    thing = tree.child(token.head, "dobj") if token.dep == "nsubj" and verb.pos == "VERB" else None
    return thing is not None and any(tree.tokens[c].text == "its" for c in tree.children[thing])


def is_side(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a person or place is a club: "Sunderland striker Jo Kell", "Skerry have won"."""
    token = tree.tokens[name.last]
    if name.first != name.last or name.type not in {EntityType.PERSON, EntityType.PLACE}:
        return False
    head = tree.tokens[token.head]
    if token.dep in {"compound", "nmod"} and name.type is EntityType.PERSON:
        return token.head > name.last and head.text in _OF_A_SIDE
    several = any(tree.tokens[c].dep in {"conj", "det"} for c in tree.children[name.last])
    verbs = (head, *(tree.tokens[c] for c in tree.children[token.head] if tree.tokens[c].dep in {"aux", "auxpass"}))
    plural = any(t.text in {"have", "are", "were"} and t.tag in {"VBP", "VBD"} for t in verbs)
    return token.dep in {"nsubj", "nsubjpass"} and not several and plural and token.head > name.last


def is_traded(tree: Tree, name: Name) -> bool:
    """Whether it has shares: "Vintair shares", "Vintair's stock price", "shares of Vintair"; not "Musk shares it"."""
    tokens, before = tree.tokens, tree.tokens[max(0, name.first - 2) : name.first]
    behind = tokens[name.last + 1 : name.last + 4]
    genitive = [t.text for t in behind[:1]] in (["'s"], ["’s"])
    behind = behind[genitive:]
    nouns = [t.lemma for t in behind[:2] if t.pos in {"NOUN", "PROPN"}]
    priced = nouns[:2] in (["stock", "price"], ["share", "price"]) or nouns[:1] == ["shareholder"]
    held = (
        not genitive and behind[:1] != () and behind[0].tag in {"NN", "NNS"} and behind[0].lemma in {"share", "stock"}
    )
    own = [t.text.lower() for t in before] in (["shares", "of"], ["shares", "in"], ["stock", "of"])
    return name.type is EntityType.PERSON and (priced or held or own)  # "Milan shares" are those traded there


def is_firm(tree: Tree, name: Name) -> bool:
    """Whether one word is told to be such: "the troubled computer maker Corvana", "Vint, the plane maker,"."""
    if name.first != name.last:
        return False
    opened = tree.tokens[name.last + 1 : name.last + 3]
    aside = [t.text.lower() for t in opened][:1] == [","] and opened[-1].tag == "DT"  # not "Kearny, N.J.-based maker"
    return right_before(tree, name, _MAKERS) or (aside and beside(tree, name, _MAKERS - _PEOPLE_TOO))

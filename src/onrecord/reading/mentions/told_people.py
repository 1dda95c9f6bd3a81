"""What the words around a name tell of a person: "the chairman, Kell", "Kell, 29,", "she said of Kell"."""

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_AGENCIES = frozenset(
    {"Bloomberg", "Getty", "AFP", "AP", "Reuters", "REUTERS", "EPA", "Pool", "NurPhoto", "Shutterstock", "UPI"}
)
_NOT_ONLY_PEOPLE = frozenset(
    {"ally", "builder", "leader", "maker", "member", "operator", "owner", "partner", "producer", "provider",
     "publisher", "rival", "sponsor", "supplier"}
)  # fmt: skip
"""Occupations that firms and countries have, too: "Apple, the leader in …"."""
_KIN = frozenset(
    {"father", "mother", "brother", "sister", "son", "daughter", "husband", "wife", "grandmother", "grandfather",
     "uncle", "aunt", "nephew", "niece", "cousin", "stepfather", "stepmother", "widow", "widower", "grandson",
     "granddaughter"}
)  # fmt: skip
"""What only people are to each other."""
_HOLDERS = frozenset(
    {"boss", "chair", "chairman", "chairwoman", "chief", "colleague", "counterpart", "director", "economist", "editor",
     "executive", "founder", "head", "minister", "officer", "president", "secretary", "spokesman", "spokeswoman",
     "spokesperson"}
)  # fmt: skip
"""What a body or a person has, and only a person is."""
_SAYS = frozenset({"say", "tell", "announce", "promise", "confirm", "deny", "claim", "argue", "insist", "decline"})
"""What no thing does."""
_FULL_NAME = 2
"""Words."""
_HEADS = ("director-general", "secretary-general", "vice-president", "attorney-general", "governor-general")
_AGES = range(10, 100)


def has_kin(tree: Tree, name: Name) -> bool:
    """Whether kin of what the model takes for a firm or thing is told of: "Tsiory Kell's family has grown vanilla"."""
    behind = [t.text.lower() for t in tree.tokens[name.last + 1 : name.last + 4]]
    kin = behind[:1] in (["'s"], ["’s"]) and behind[1:2] != [] and (behind[1] in _KIN or behind[1:2] == ["family"])
    full = name.last == name.first + 1 and name.type is EntityType.ORG
    return full and kin and behind[2:] != ["of"]  # "Vint Air's family of planes"


def is_of_a_body(tree: Tree, name: Name, lexicon: Lexicon) -> bool:
    """Whether what the model takes for a firm opens with a first name: "Fergus Kell of the Telecom Workers Union"."""
    tokens, behind = tree.tokens, tree.tokens[name.last + 1 : name.last + 4]
    given = tokens[name.first].text.lower() in lexicon.first_names and name.first < name.last
    joined = any(t.text in {"&", "and"} for t in tokens[name.first : name.last])
    of = [t.text for t in behind[:2]] == ["of", "the"] and behind[2:] != () and behind[2].entity == "ORG"
    return name.type is EntityType.ORG and given and of and not joined


def is_credited(tree: Tree, name: Name) -> bool:
    """Whether two words before a slash and an agency took a picture: "(Ore Huiying/Bloomberg via Getty Images)"."""
    behind = [tree.tokens[i].text for i in range(name.last + 1, min(name.last + 3, len(tree.tokens)))]
    return name.last == name.first + 1 and behind[:1] == ["/"] and behind[1:] != [] and behind[1] in _AGENCIES


def is_aged(tree: Tree, name: Name) -> bool:
    """Whether an age stands behind what the model takes for a firm or place: "Chanelle, 24, said"."""
    behind = [t.text for t in tree.tokens[name.last + 1 : name.last + 4]]
    spelled = all(t.text.istitle() for t in tree.tokens[name.first : name.last + 1])
    aged = behind[:1] == [","] and behind[2:] == [","] and behind[1].isdecimal()
    return name.type is not EntityType.PERSON and spelled and aged and int(behind[1]) in _AGES


def is_officer(tree: Tree, name: Name, lexicon: Lexicon) -> bool:
    """Whether one word that is no place is told to be somebody in office: "Calloway, the harbour master".

    A name that opens with a first name, too: "Jean Kell, mayor of …".
    """
    if name.type is EntityType.PLACE or _is_a_people(name):
        return False
    alone, given = name.first == name.last, tree.tokens[name.first].text.lower() in lexicon.first_names
    offices = lexicon.offices if alone or given or name.type is EntityType.GROUP else frozenset[str]()
    beside = (tree.tokens[i] for i in tree.children[name.last] if i > name.last and tree.tokens[i].dep == "appos")
    return any(t.tag == "NN" and t.lemma in offices and t.lemma not in _NOT_ONLY_PEOPLE for t in beside)


def is_somebody(tree: Tree, name: Name, lexicon: Lexicon) -> bool:
    """Whether what the model takes for a place or thing is told to be a person.

    "The president Thabo Kell", "Dominic Long, who recalled …", "his daughter, Tutut".
    """
    token, before = tree.tokens[name.last], tree.tokens[name.first - 1] if name.first else None
    if name.type is EntityType.PERSON or _is_a_people(name):
        return False
    if token.dep == "appos" and tree.tokens[token.head].tag == "NN" and tree.tokens[token.head].lemma in _KIN:
        return True
    if _is_whose(tree, name):
        return True
    given = name.first < name.last and tree.tokens[name.first].text.lower() in lexicon.first_names
    behind = [t.text for t in tree.tokens[name.last + 1 : name.last + 3]]
    hangs = any(tree.tokens[c].dep == "relcl" for c in tree.children[name.last])
    office = before is not None and before.tag == "NN" and before.text in lexicon.offices - _NOT_ONLY_PEOPLE
    titled = office and name.first < name.last and one_phrase(tree, name)
    sure = given or name.type in {EntityType.PLACE, EntityType.GROUP}
    return (given and hangs and behind == [",", "who"]) or (titled and sure) or _is_head_of_a_body(tree, name)


def _is_a_people(name: Name) -> bool:
    """Whether it may be a people's or party's name: of two words it may be somebody's, "Yusra Kell, an analyst"."""
    return name.type is EntityType.GROUP and name.last != name.first + 1


def _is_whose(tree: Tree, name: Name) -> bool:
    """Whether two words behind a comma say who holds an office of somebody: "its head, Ada Lund".

    So, too, between two commas: "The tournament director, Ada Lund, said".
    """
    run, token = tree.tokens[name.first : name.last + 1], tree.tokens[name.last]
    office = tree.tokens[token.head]
    beside = token.dep == "appos" and token.head < name.first and office.tag == "NN" and office.lemma in _HOLDERS
    behind = [t.text for t in tree.tokens[name.last + 1 : name.last + 2]]
    of = {"poss", "compound"} if behind == [","] else {"poss"}
    owned = any(tree.tokens[c].dep in of for c in tree.children[token.head])
    words = [t.text for t in run if t.text != "-"]
    full = len(words) - (len(run) - len(words)) == _FULL_NAME  # "Dominic Fairbrass-Lowe" is four tokens
    named = full and all(word.istitle() and word.isalpha() for word in words)
    return beside and owned and named and name.first > 0 and tree.tokens[name.first - 1].text == ","


def _is_head_of_a_body(tree: Tree, name: Name) -> bool:
    """Whether an office of two words, which only a person holds, leads to the name: "WHO director-general Ama Kell"."""
    words = "".join(t.text.lower() for t in tree.tokens[max(0, name.first - 3) : name.first])
    return name.first < name.last and words.endswith(_HEADS)


def says_of_oneself(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a place or thing speaks of "her" or "him": "Jabeur said she was glad"."""
    token = tree.tokens[name.last]
    if name.type in {EntityType.ORG, EntityType.PERSON, EntityType.GROUP} or token.dep != "nsubj":
        return False
    told = (c for c in tree.children[token.head] if tree.tokens[c].dep == "ccomp" and c > token.head)
    subjects = (tree.tokens[s] for c in told for s in tree.children[c] if tree.tokens[s].dep == "nsubj")
    return any(s.text.lower() in {"he", "she"} for s in subjects)


def speaks_as_a_body(tree: Tree, name: Name) -> bool:
    """Whether what the model takes for a product says something: "Kestra promises eight years of updates"."""
    token = tree.tokens[name.last]
    verb = tree.tokens[token.head]
    told = token.dep == "nsubj" and verb.lemma in _SAYS and verb.pos == "VERB"
    source = token.dep == "pobj" and tree.tokens[verb.head].text.lower() == "according"
    the = name.first > 0 and tree.tokens[name.first - 1].text.lower() == "the"
    return name.type is EntityType.PRODUCT and (told or source) and not the


def one_phrase(tree: Tree, name: Name) -> bool:
    """Whether the noun before hangs on the name or the name on it: not "told the company Monday"."""
    noun, head = tree.tokens[name.first - 1], tree.tokens[name.last].head
    twice = noun.dep == tree.tokens[name.last].dep == "nsubj" and noun.head == head  # two subjects of one verb
    return twice or noun.head in range(name.first, name.last + 1) or head == name.first - 1

"""What a quantity belongs to: the thing (`of`) and which property of it, in the article's own words.

Read from the parse, and abstaining where the parse leaves it open. An opening "With a range of 75 miles, …" does
not say whose range it is: such a quantity is marked ambiguous and given to nobody.
"""

from dataclasses import dataclass

from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.quantities.handled import back_to_worth, subject_of
from onrecord.reading.quantities.phrases import bare_phrase, is_noun, owner, past_brackets
from onrecord.reading.syntax import Tree

_HAVING = words_of("have has had get boast reach carry offer possess enjoy")
_MEASURES = words_of(
    "long wide high tall deep thick old away heavy apart north south east west "
    "northeast northwest southeast southwest strong early late inland offshore downstream upstream"
)
_VALUE_VERBS = words_of("be stand reach total number hit exceed average remain amount equal top become")
_SETTING = words_of("bring put estimate take push raise")
"""Verbs that set their object to a value: "brought the toll to seven", "puts the spill at 95 tonnes"."""
_NEAR_VALUES = words_of("at to between around about over under near above below within beyond")
_TALLIES = words_of("number total count tally")
_MOVES = words_of(
    "rise fall climb drop increase decrease grow decline jump slump soar surge slip sink tumble plunge gain lose dip "
    "ease double shrink advance rebound edge slide swell cut raise reduce lower expand widen narrow"
)
_SPENT = words_of(
    "cost weigh measure last earn pay spend raise invest lose charge fine owe donate pledge provide sell buy borrow "
    "lend allocate award fetch worth give receive"
)
_MANNER = words_of("total all cash addition average advance exchange return turn fact")
"""Nouns after "in" that say how and not what: "$500,000 in total"."""
_SHARES = frozenset({"%", "percent", "pct"})
_TIMES = words_of("second minute hour day week month year decade century")
_STRETCH = words_of("weigh measure cost last span stretch travel run walk drive fly cover extend")


@dataclass(frozen=True, slots=True)
class Belonging:
    """Token ranges (both ends included) of the owner and of the property, and the rule that found them."""

    of: tuple[int, int] | None
    property: tuple[int, int] | None
    because: str
    ambiguous: bool = False


_NEAR = 5
"""Tokens between a measure and the noun that it modifies, at most."""
NOBODY = Belonging(None, None, "unattached")
IT_IS = "value of:it"
"""The rule of "it was 6.1": what it is of has been named before, with another value."""


def belonging(tree: Tree, head: int, last: int) -> Belonging:
    """What the measure whose unit (or number) heads at token `head` and ends at `last` belongs to."""
    for rule in (_measured_adjective, _worth, _modified_noun, _property_of, _is_value, _of_noun, _verb_object):
        found = rule(tree, head, last)
        if found is not None:
            return found
    return _among(tree, head) or NOBODY


def _among(tree: Tree, head: int) -> Belonging | None:
    """Such as "Among Republicans, 27 percent would vote for him": the share of those whom the sentence opens with."""
    opens = tree.sentences[tree.sentence_of(head)].first
    share = tree.tokens[head].text.lower() in _SHARES and tree.tokens[head].dep in {"nsubj", "nsubjpass"}
    if not share or tree.tokens[opens].lemma not in {"among", "of"} or opens >= head:
        return None
    inner = tree.child(opens, "pobj")
    return None if inner is None else Belonging(owner(tree, inner), None, "measure of:among")


def _owned(tree: Tree, noun: int) -> tuple[int, int] | None:
    """The possessor of a noun: "Kyiv's population", "the population of Kyiv"."""
    possessor = tree.child(noun, "poss")
    if possessor is not None:
        return owner(tree, possessor)
    for child in tree.children[noun]:
        if child > noun and tree.tokens[child].dep == "prep" and tree.tokens[child].lemma == "of":
            inner = tree.child(child, "pobj")
            if inner is not None and not _numeric(tree, inner):
                return owner(tree, inner)
    return None


def _numeric(tree: Tree, token: int) -> bool:
    return any(tree.tokens[t].pos in {"NUM", "SYM"} for t in tree.subtree(token)[:4])


def _measured_adjective(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "300 km long", "six feet tall": the adjective names the property."""
    after = last + 1
    if after >= len(tree.tokens) or tree.tokens[after].text.lower() not in _MEASURES:
        return None
    adjective = tree.tokens[after]
    if tree.tokens[head].head != after:
        return None
    up = adjective.head
    if adjective.dep in {"amod", "acomp"} and is_noun(tree.tokens[up]):
        return Belonging(owner(tree, up), (after, after), "measure:adjective")
    subject = subject_of(tree, up) if adjective.dep in {"acomp", "advmod", "attr"} else None
    return Belonging(None if subject is None else owner(tree, subject), (after, after), "measure:adjective")


def _worth(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "watches worth $108 million", "the deal is worth $5m", "$5m worth of watches"."""
    after = last + 1
    if after + 1 < len(tree.tokens) and tree.tokens[after].lemma == "worth" and tree.tokens[after + 1].lemma == "of":
        inner = tree.child(after + 1, "pobj")
        return None if inner is None else Belonging(owner(tree, inner), (after, after), "measure of:worth")
    worth = back_to_worth(tree, head)
    if worth is None:
        return None
    noun = worth - 1 if is_noun(tree.tokens[worth - 1]) else subject_of(tree, tree.tokens[worth].head)
    whose = None if noun is None else owner(tree, noun)
    return None if whose is None else Belonging(whose, (worth, worth), "value of:worth")


def _modified_noun(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "a $61 billion aid package", "a 300-km range": the measure stands before the noun it modifies."""
    up = tree.tokens[head].head
    if tree.tokens[min(last + 1, up)].tag in {"JJR", "RBR"}:
        return None  # "20% less fuel" is a comparison
    if up <= last or tree.tokens[head].dep not in {"nummod", "compound", "nmod", "amod", "npadvmod", "quantmod"}:
        return None
    while tree.tokens[up].dep in {"amod", "compound", "nmod"} and tree.tokens[up].head > up and up - last <= _NEAR:
        up = tree.tokens[up].head
    if (
        not is_noun(tree.tokens[up])
        or tree.tokens[up].entity == "PERSON"
        or any(
            tree.tokens[t].pos in {"VERB", "PUNCT", "CCONJ"} and not _in_compound(tree, t) for t in range(last + 1, up)
        )
    ):
        return None
    return Belonging((last + 1 + (tree.tokens[last + 1].tag == "HYPH"), up), None, "modified noun")


def _in_compound(tree: Tree, at: int) -> bool:
    """Whether a token is a part of a hyphened word: "processing" in "a $23-million data-processing centre"."""
    return tree.tokens[at].tag == "HYPH" or tree.tokens[at - 1].tag == "HYPH"


_DASHES = frozenset({"-", "–", "—", "--", ","})
_OF_VALUES = words_of("of at over above under below exceeding")
"""Before the value of a property: "a range of 300 km", "trading at $5", "investments over 35 GWh"."""
_ROUGHLY = words_of("vicinity neighborhood neighbourhood region")
_VAGUE = words_of("dozens scores hundreds thousands millions billions trillions")
"""Heads that make what stands before "of" no measured property: "control of millions of tons"."""


def _property_of(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "a maximum range of 300 km": the noun before "of" is the property; whose it is, the clause says."""
    del last
    prep = tree.tokens[head].head
    if tree.tokens[head].dep != "pobj" or tree.tokens[prep].lemma not in _OF_VALUES:
        return None
    if any(t.pos == "PUNCT" and t.text in _DASHES for t in tree.tokens[prep:head]):
        return None  # "found in the City of David - 50 miles from …"
    noun = tree.tokens[prep].head
    if not is_noun(tree.tokens[noun]) or noun > prep or tree.tokens[head].text.lower() in _VAGUE:
        return None
    if tree.tokens[prep].lemma != "of" and noun != prep - 1:
        return None
    if tree.tokens[noun].lemma in _ROUGHLY:  # "damage is in the vicinity of $1 million"
        of = subject_of(tree, tree.tokens[tree.tokens[noun].head].head)
        return None if of is None else Belonging(_owned(tree, of), bare_phrase(tree, of), "value of")
    whose, rule, ambiguous = _whose(tree, noun)
    return Belonging(whose, bare_phrase(tree, noun), f"property of:{rule}", ambiguous)


def _whose(tree: Tree, noun: int) -> tuple[tuple[int, int] | None, str, bool]:
    """The owner of the property `noun`, the rule, and whether the text leaves it open."""
    owned = _owned(tree, noun)
    if owned is not None:
        return owned, "possessor", False
    token = tree.tokens[noun]
    up = tree.tokens[token.head]
    if token.dep == "dobj" and up.lemma in _HAVING:
        subject = subject_of(tree, token.head)
        return (None if subject is None else owner(tree, subject)), "have", False
    if token.dep == "pobj" and up.lemma == "with":
        return _with(tree, token.head)
    if token.dep == "appos" and is_noun(up):
        return owner(tree, token.head), "apposition", False
    return None, "no owner", False


def _with(tree: Tree, prep: int) -> tuple[tuple[int, int] | None, str, bool]:
    """The noun phrase right before "with"; a dangling "with" leaves the owner open."""
    sentence = tree.sentences[tree.sentence_of(prep)]
    before = prep - 1
    if before >= sentence.first and is_noun(tree.tokens[before]) and _may_own(tree, prep, before):
        return owner(tree, before), "with", False
    above = tree.tokens[prep].head
    if before > sentence.first and above < prep and is_noun(tree.tokens[above]):
        return owner(tree, above), "with", False
    return None, "dangling with", True


def _may_own(tree: Tree, prep: int, noun: int) -> bool:
    """Whether "with" can describe the noun before it: not in "flew into the sky with a crew of six"."""
    role = tree.tokens[noun]
    by_parse = is_noun(tree.tokens[tree.tokens[prep].head])
    return by_parse or role.dep != "pobj" or tree.tokens[role.head].lemma in {"of", "with"}


def _is_value(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "its range is 300 km", "the death toll rose to 19": the subject names the property."""
    token = tree.tokens[head]
    prep = token.head if token.dep == "pobj" else None
    verb = token.head if prep is None else _above_preps(tree, prep)
    if prep is not None and not (
        (tree.tokens[prep].lemma == "to" and tree.tokens[verb].lemma in _MOVES)
        or (tree.tokens[prep].lemma in _NEAR_VALUES and tree.tokens[verb].lemma in _VALUE_VERBS | _SETTING)
    ):
        return None
    if prep is None and (token.dep not in {"attr", "dobj"} or tree.tokens[verb].lemma not in _VALUE_VERBS):
        return None
    subject = subject_of(tree, verb)
    if tree.tokens[verb].lemma in _SETTING:
        subject = tree.child(verb, "dobj", "nsubjpass")
    if prep is None and subject is not None and tree.tokens[subject].lemma == "it":
        return Belonging(None, None, IT_IS)
    if subject is None or not is_noun(tree.tokens[subject]):
        return None
    first, end = bare_phrase(tree, subject)
    participle = _counted_participle(tree, subject)
    stuff = _of_noun(tree, head, last)
    whose = _owned(tree, subject) or (None if stuff is None else stuff.of)
    return Belonging(whose, (first, end if participle is None else participle), "value of")


def _counted_participle(tree: Tree, noun: int) -> int | None:
    """Such as "killed" in "the number of people killed": it belongs to the name of the property."""
    if tree.tokens[noun].lemma not in _TALLIES:
        return None
    tail = tree.subtree(noun, leave_out=frozenset({"relcl", "advcl", "punct"}))
    return next((t for t in tail if t > noun and tree.tokens[t].tag == "VBN" and tree.tokens[t].dep == "acl"), None)


def _above_preps(tree: Tree, prep: int) -> int:
    """The verb that a preposition belongs to, past what some parses put between them.

    That is another preposition ("from 5 to 4"), or a tally's participle ("brought the number of people killed to 7").
    """
    above = tree.tokens[prep].head
    if tree.tokens[above].dep == "acl" and tree.tokens[above].tag == "VBN":
        nouns = [t for t in tree.ancestors(above) if tree.tokens[t].lemma in _TALLIES]
        return tree.tokens[nouns[0]].head if nouns else above
    while tree.tokens[above].pos == "ADP" and tree.tokens[above].head != above:
        above = tree.tokens[above].head
    return above


def _of_noun(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "$61 billion in aid", "3% of voters", "300 kg of explosives"."""
    if tree.tokens[tree.tokens[head].head].lemma == "within":
        return None
    behind = past_brackets(tree, last + 1)
    after = behind if behind < len(tree.tokens) and tree.tokens[behind].lemma == "of" else None
    for child in (*tree.children[head], *(() if after is None else (after,))):
        token = tree.tokens[child]
        if child == behind and token.dep == "prep" and token.lemma in {"of", "in"}:
            inner = tree.child(child, "pobj")
            if inner is not None and is_noun(tree.tokens[inner]) and tree.tokens[inner].entity not in {"DATE", "TIME"}:
                if tree.tokens[inner].lemma in _MANNER or (token.lemma == "in" and tree.tokens[last].lemma in _TIMES):
                    return None  # "$500,000 in total", "200 days in space"
                place = token.lemma == "in" and tree.tokens[inner].entity in {"GPE", "LOC", "FAC"}
                return None if place else Belonging(owner(tree, inner), None, f"measure {token.lemma}")
    return None


def _verb_object(tree: Tree, head: int, last: int) -> Belonging | None:
    """Such as "weighs 5 kg", "costs $4 million", "fell 3%": the verb names the property of its subject."""
    del last
    token = tree.tokens[head]
    verb = token.head
    if token.dep == "pobj" and tree.tokens[verb].lemma in {"by", "for"}:
        verb = tree.tokens[verb].head
    elif token.dep not in {"dobj", "npadvmod", "advmod", "attr", "ccomp"}:
        return None
    verbs = _MOVES | _STRETCH if token.dep in {"npadvmod", "advmod"} else _MOVES | _STRETCH | _SPENT
    if tree.tokens[verb].pos != "VERB" or tree.tokens[verb].lemma not in verbs:
        return None
    if tree.child(verb, "neg") is not None:
        return None
    moved = tree.child(verb, "dobj") if token.dep == "pobj" else None
    if (
        moved is not None and is_noun(tree.tokens[moved]) and tree.tokens[moved].text not in _SHARES
    ):  # "increase food needs by 50 percent"
        return Belonging(owner(tree, moved), (verb, verb), "verb")
    subject = subject_of(tree, verb)
    whose = None if subject is None else owner(tree, subject)
    if whose is None and subject is not None and tree.tokens[subject].lemma in {"I", "we", "you"}:
        return None  # "yesterday I ran 5 km" is no property of anything
    return Belonging(whose, (verb, verb), "verb")

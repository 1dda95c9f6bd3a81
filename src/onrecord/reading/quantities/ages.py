"""Ages: "a 20-year-old man", "five years old", "aged 23", "Ann Smith, 45, said"."""

from dataclasses import replace

from onrecord.reading.quantities.atoms import Atom, hyphen, word
from onrecord.reading.quantities.bounds import interval
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.quantities.phrases import is_noun, phrase
from onrecord.reading.quantities.subjects import Belonging
from onrecord.reading.quantities.units import TIME, UNITS
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound

_YEAR = UNITS[("years",)]
_OLDEST = 120
_AFTER_AGES = frozenset({("of", "PROPN"), ("from", "PROPN"), ("to", "VERB"), ("and", "PROPN")})
_FINITE = frozenset({"VBD", "VBZ", "MD"})
_ADULT = 16
"""A surname alone before an age belongs to somebody whom the article has named before."""


def age(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """`amount` as an age and whose it is, None when it is none."""
    if amount.unit is not None:
        timed = amount.unit.dimension == TIME
        return (_years_old(tree, atoms, amount) or _aged(tree, atoms, amount)) if timed else None
    if amount.low is None or amount.high is None or not 0 < amount.low <= amount.high <= _OLDEST:
        return None
    rules = (_aged, _after_name, _between_commas, _is_aged)
    return next((found for rule in rules if (found := rule(tree, atoms, amount)) is not None), None)


def _years_old(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """Such as "20-year-old man", "20 year old man". "Five years old" is left to the measured adjectives."""
    if word(atoms, amount.end - 1) == "yo":  # "a 87 yo man"
        return amount, Belonging(None, None, "age:year-old")
    at = amount.end + 1 if hyphen(atoms, amount.end) else amount.end
    single = word(atoms, amount.end - 1) in {"year", "month", "week", "day"}
    if word(atoms, at) not in {"old", "olds"} or not (single or at > amount.end):
        return None
    old = atoms[at].token
    nxt = old + 1
    noun: tuple[int, int] | None = None
    if nxt < len(tree.tokens) and tree.tokens[nxt].pos in {"NOUN", "PROPN", "ADJ"}:
        head = nxt
        while tree.tokens[head].dep in {"compound", "amod", "nmod"} and tree.tokens[head].head > head:
            head = tree.tokens[head].head
        people = tree.tokens[head].entity == "NORP"  # "the 6-year-old Cuban"
        noun = (nxt, head) if tree.tokens[head].pos in {"NOUN", "PROPN"} or people else None
    named = None if noun is None else (old, old)  # "the 23-year-old finished his season"
    return replace(amount, end=at + 1), Belonging(noun, named, "age:year-old")


_AGES = frozenset({"aged", "age", "ages"})
_LIMITS = {"over": Bound.AT_LEAST, "above": Bound.AT_LEAST, "under": Bound.AT_MOST, "below": Bound.AT_MOST}
_ANYBODY = frozenset({"everyone", "everybody", "anyone", "anybody", "someone", "those", "people"})
"""Pronouns that "over the age of 12" may limit."""


def _aged(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """Such as "aged 23", "at age 23", "anyone over the age of 12", "boys, ages 6 and 16"."""
    at = _age_word(atoms, amount.start)
    if at is None or word(atoms, amount.end) in {"group", "to"}:
        return None
    the = word(atoms, at - 1) in {"the", "an"}
    limit = _LIMITS.get(word(atoms, at - 1 - the))
    if limit is not None and amount.bound is Bound.EXACT and amount.low is not None and amount.high is not None:
        low, high = interval(amount.low, amount.high, limit)
        amount = replace(amount, low=low, high=high, bound=limit)
    begin = at - the - (limit is not None or word(atoms, at - 1) == "between")
    up = atoms[begin].token - 1
    up -= up > 0 and tree.tokens[up].pos == "PUNCT"
    token = tree.tokens[max(up, 0)]
    may = (is_noun(token) and _may_age(tree, up)) or token.text.lower() in _ANYBODY
    owned = phrase(tree, up) if up >= 0 and may else None
    where = atoms[at].token
    return replace(amount, unit=amount.unit or _YEAR), Belonging(owned, (where, where), "age:aged")


def _may_age(tree: Tree, noun: int) -> bool:
    """Whether the noun before "aged" may be who is so old: not in "died from cancer aged 52"."""
    token = tree.tokens[noun]
    if token.dep != "pobj" or token.entity == "PERSON" or token.tag in {"NNS", "NNPS"} or token.lemma == "people":
        return True
    article = tree.child(noun, "det")
    return article is not None and tree.tokens[article].text.lower() in {"a", "an"}


def _age_word(atoms: list[Atom], start: int) -> int | None:
    """Where "age" stands before a number: "age 23", "the age of 23", "ages 6 and 16"."""
    at = start - 1
    if word(atoms, at) in {"and", "to", "or"} and at > 1 and atoms[at - 1].kind == "number":
        at -= 2
        return at if word(atoms, at) == "ages" else None
    at -= word(atoms, at) == "of"
    return at if word(atoms, at) in _AGES else None


def _after_name(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """Such as "Nick Hague 44 has spent": text that lost its commas."""
    first, last = amount.number
    if first < 1 or last >= len(atoms) or last != first + 1 or amount.start != first or atoms[first].kind != "number":
        return None
    name, after = atoms[first - 1].token, tree.tokens[atoms[last].token]
    goes_on = after.tag in _FINITE | {"WP"} or after.text.lower() in {"a", "an", "."}
    then = tree.tokens[atoms[last + 1].token] if last + 1 < len(atoms) else None
    goes_on = goes_on or (then is not None and (after.text, then.pos) in _AFTER_AGES)
    acts = tree.tokens[name].dep == "nsubj" and tree.tokens[atoms[first].token].head == name
    acts = acts and after.pos == "ADV" and then is not None and then.tag in _FINITE  # "Rahman 36 soon grew"
    surname = name > 0 and tree.tokens[name].pos == "PROPN" and tree.tokens[name - 1].entity == "PERSON"
    person = tree.tokens[name].entity == "PERSON" or (surname and tree.tokens[name - 1].head == name)
    if not (acts or (person and goes_on)) or atoms[first].value < _ADULT:
        return None
    begin = name
    while begin > 0 and not tree.tokens[begin].entity_start and tree.tokens[begin - 1].entity == "PERSON":
        begin -= 1
    return replace(amount, unit=_YEAR), Belonging((begin, name), None, "age:after a name")


def _between_commas(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """Such as "Ann Smith, 45, said": a number set off by commas right after a person's name."""
    first, last = amount.number
    set_off = word(atoms, first - 1) == "," and (
        word(atoms, last) in {",", ".", ";", ")", "-", "–", "—"} or last >= len(atoms)
    )
    if not set_off or amount.start != first or first <= 1 or last != first + 1 or atoms[first].kind != "number":
        return None
    name = atoms[first - 2].token
    token = tree.tokens[name]
    alone = token.pos == "PROPN" and token.text.istitle() and (not token.entity or token.entity == "ORG")
    alone = alone or _one_person(tree, name, atoms, last)
    if token.entity != "PERSON" and not (alone and atoms[first].value >= _ADULT):
        return None
    begin = name
    while begin > 0 and not tree.tokens[begin].entity_start and tree.tokens[begin - 1].entity == "PERSON":
        begin -= 1
    return replace(amount, unit=_YEAR), Belonging((begin, name), None, "age:after a name")


def _one_person(tree: Tree, noun: int, atoms: list[Atom], last: int) -> bool:
    """Such as "the troubled actress, 26, would be arrested": one of something, whose verb comes after the number."""
    token = tree.tokens[noun]
    one = token.tag == "NN" and token.dep in {"nsubj", "nsubjpass"} and tree.child(noun, "det", "poss") is not None
    after = tree.tokens[atoms[last + 1].token] if last + 1 < len(atoms) and word(atoms, last) == "," else None
    return one and after is not None and after.tag in _FINITE | {"WP"}


_SAID_OF = 2
"""Words before the number at least: who, and "was"."""
_BEING = frozenset({"is", "was", "turned", "turns"})
_PEOPLE = frozenset(
    {"i", "he", "she", "who", "man", "woman", "boy", "girl", "child", "baby", "mother", "father", "son"}
)
_PEOPLE |= {"daughter", "brother", "sister", "wife", "husband"}


def _is_aged(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[Amount, Belonging] | None:
    """Such as "LaRue was 75", "until the child turns 18": a person and a bare number."""
    first, last = amount.number
    after = tree.tokens[atoms[last].token] if last < len(atoms) else None
    counts = after is not None and after.pos in {"NOUN", "PROPN", "ADJ", "NUM", "SYM"}
    alone = last == first + 1 and not counts and word(atoms, last) != "of" and word(atoms, first) != "one"
    if amount.start < _SAID_OF or word(atoms, amount.start - 1) not in _BEING or not alone:
        return None
    who = atoms[amount.start - 2].token
    token = tree.tokens[who]
    if token.entity != "PERSON" and token.text.lower() not in _PEOPLE:
        return None
    owned = phrase(tree, who) if token.pos in {"NOUN", "PROPN"} else None
    return replace(amount, unit=_YEAR), Belonging(owned, None, "age:is")

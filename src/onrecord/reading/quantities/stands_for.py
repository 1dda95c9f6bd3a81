"""What a pronoun stands for inside of its sentence, as far as a number's subject needs it.

Nothing is said of who somebody is: that is `reading/speakers`, with the whole article before it.
"""

from onrecord.reading.quantities.phrases import is_noun, phrase
from onrecord.reading.syntax import Tree

_SUBJECTS = ("nsubj", "nsubjpass")


def antecedent(tree: Tree, whose: int) -> int | None:
    """The noun that "whose" stands for."""
    verb = next((a for a in tree.ancestors(whose) if tree.tokens[a].dep == "relcl"), None)
    return None if verb is None else tree.tokens[verb].head


def meant(tree: Tree, pronoun: int) -> int | None:
    """The noun that a pronoun of the third person most likely stands for: the last subject before it that fits."""
    token = tree.tokens[pronoun]
    begin = tree.sentences[tree.sentence_of(pronoun)].first
    person = token.lemma in {"he", "she"}
    several = token.text.lower() in {"they", "them", "their"}
    for roles in (_SUBJECTS + (("dobj", "pobj") if person else ()), ("dobj", "attr")):
        for before in range(pronoun - 1, begin - 1, -1):
            noun = tree.tokens[before]
            if not is_noun(noun) or noun.dep not in roles:
                continue
            many = noun.tag in {"NNS", "NNPS"} or tree.child(before, "conj") is not None
            alone = noun.dep in _SUBJECTS and noun.tag in {"NN", "NNP"}  # a given name may be taken for a place
            fits = noun.entity == "PERSON" or alone
            if fits if person else noun.entity != "PERSON" and many == several:
                return before
    return None


def last_plural(tree: Tree, before: int) -> tuple[int, int] | None:
    """What "each" stands for."""
    begin = tree.sentences[tree.sentence_of(before)].first
    return next((phrase(tree, t) for t in range(before - 1, begin - 1, -1) if tree.tokens[t].tag == "NNS"), None)

"""What is reported without a word of who does: "The ring is believed to be Roman", "Passengers were told to wait".

A passive or bare participle of a reporting verb without an agent. What is said of somebody ("is believed to be",
"accused of", "described as") has two pieces, whom it is said of and what; what somebody is told is the clause behind
the verb.
"""

from dataclasses import dataclass

from onrecord.reading.attribution.cues import cue_span
from onrecord.reading.attribution.draft import Draft, noun_phrase, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import WH_TAGS, Tree
from onrecord.reading.values import Kind
from onrecord.text.article import Article
from onrecord.text.span import Spans

RULE = "nobody-named"


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a verb reports in the passive: the words that open it, its class and kind, and what its subject is."""

    opens: frozenset[str]
    strength: str
    kind: Kind
    subject: str = "content"


_TO, _AS, _OF, _THAT = (frozenset({word}) for word in ("to", "as", "of", "that"))
_THOUGHT, _RECKONED = _Frame(_TO, "believed", Kind.BELIEF), _Frame(_TO, "predicted", Kind.STATEMENT)
_SEEN, _DESCRIBED = _Frame(_AS, "believed", Kind.BELIEF), _Frame(_AS, "said", Kind.STATEMENT)
_ASKED = _Frame(_THAT | _TO, "requested", Kind.REQUEST, "addressee")
_TOLD = _Frame(_THAT | _TO, "said", Kind.STATEMENT, "addressee")
_FRAMES = {
    **dict.fromkeys(("believe", "consider", "deem", "presume", "think", "understand"), _THOUGHT),
    **dict.fromkeys(("perceive", "regard", "see", "view"), _SEEN),
    **dict.fromkeys(("describe", "portray"), _DESCRIBED),
    **dict.fromkeys(("forecast", "project"), _RECKONED),
    **dict.fromkeys(("advise", "ask", "urge"), _ASKED),
    **dict.fromkeys(("inform", "tell"), _TOLD),
    **dict.fromkeys(("report", "say"), _Frame(_TO, "said", Kind.STATEMENT)),
    **dict.fromkeys(("rumor", "rumour"), _Frame(_TO, "claimed", Kind.STATEMENT)),
    "accuse": _Frame(_OF, "claimed", Kind.STATEMENT),
    "estimate": _Frame(_TO | {"at"}, "predicted", Kind.STATEMENT),
    "suspect": _Frame(_OF | _TO, "believed", Kind.BELIEF),
    "warn": _Frame(_THAT | _TO, "warned", Kind.STATEMENT, "addressee"),
}
_IT = _Frame(_THAT, "said", Kind.STATEMENT, "")
_OF_IT = frozenset({"believe", "estimate", "fear", "hope", "report", "rumor", "rumour", "say", "suspect", "think"})
"""Verbs of "it is feared that …"."""
_COURTS = frozenset({"court", "hearing", "inquest", "inquiry", "juror", "jury", "trial", "tribunal"})
"""Who is told things that are printed without a word of who tells them."""
_COMPLEMENTS = frozenset({"xcomp", "prep", "ccomp", "oprd"})


def passive_drafts(article: Article, tree: Tree) -> list[Draft]:
    """A draft for each reporting passive that names no agent."""
    found = [_draft(article, tree, i) for i, token in enumerate(tree.tokens) if token.tag == "VBN"]
    found += [_heard(article, tree, i) for i, token in enumerate(tree.tokens) if token.lemma == "hear"]
    return [draft for draft in found if draft is not None]


def _heard(article: Article, tree: Tree, verb: int) -> Draft | None:
    """What a court was told: the clause behind or before "the inquest heard"."""
    court = tree.child(verb, "nsubj")
    if court is None or tree.tokens[court].lemma not in _COURTS or tree.child(verb, "neg") is not None:
        return None
    before = (c for c in tree.children[verb] if c < court and tree.tokens[c].dep == "ccomp")
    told = next((tree.subtree(c) for c in before), None)
    front = () if told is None else (trim(article.text, tree.span(told[0], told[-1])),)
    said = front or (_behind(article, tree, verb, _THAT) if tree.child(verb, "dobj") is None else ())
    listening = noun_phrase(tree, court)
    if not said or any(part.overlaps(listening) for part in said):
        return None
    entry = Cue("hear", "said", Kind.STATEMENT)
    cue = cue_span(tree, verb, None, entry)
    return Draft((), (cue,), said, entry, RULE, verb, addressee=(listening,))


def _draft(article: Article, tree: Tree, verb: int) -> Draft | None:
    token, passive = tree.tokens[verb], tree.child(verb, "nsubjpass")
    which = passive is not None and token.dep == "relcl" and tree.tokens[passive].tag in {"WDT", "WP"}
    bare = which or (passive is None and token.dep == "acl")
    of = token.head if bare else passive
    if of is None or any(tree.child(verb, dep) is not None for dep in ("agent", "neg")):
        return None
    of_it = tree.tokens[of].text.lower() == "it" and token.lemma in _OF_IT
    frame = _IT if of_it else _FRAMES.get(token.lemma)
    said = () if frame is None else _behind(article, tree, verb, frame.opens)
    if frame is None or not said:
        return None
    entry = Cue(token.lemma, frame.strength, frame.kind)
    subject = (noun_phrase(tree, of, without=verb if bare else None),)
    return Draft(
        source=(),
        cue=(cue_span(tree, verb, None, entry),),
        content=(*subject, *said) if frame.subject == "content" else said,
        entry=entry,
        rule=RULE,
        verb=verb,
        addressee=subject if frame.subject == "addressee" else (),
    )


def _behind(article: Article, tree: Tree, verb: int, opens: frozenset[str]) -> Spans:
    """The clause or phrase behind the verb that one of `opens` begins; a clause may leave "that" out."""
    for child in (c for c in tree.children[verb] if c > verb and tree.tokens[c].dep in _COMPLEMENTS):
        apart = _joined_clause(tree, child)
        inside = [i for i in tree.subtree(child) if i < apart]
        first = tree.tokens[inside[0]]
        whole = tree.tokens[child].tag != "VB" or tree.child(child, "aux") is not None
        bare = "that" in opens and tree.tokens[child].dep == "ccomp" and first.tag not in WH_TAGS and whole
        if inside[0] > verb and (first.text.lower() in opens or bare):
            return (trim(article.text, tree.span(inside[0], inside[-1])),)
    return ()


def _joined_clause(tree: Tree, head: int) -> int:
    """Where a clause with a subject of its own is joined to the infinitive: "to be hurt | and the public was asked"."""
    bare = any(tree.tokens[c].tag == "TO" for c in tree.children[head])
    joined = (c for c in tree.children[head] if tree.tokens[c].dep == "conj" and bare)
    first = next((tree.subtree(c)[0] for c in joined if tree.child(c, "nsubj", "nsubjpass") is not None), None)
    return len(tree.tokens) if first is None else first - 1

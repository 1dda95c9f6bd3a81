"""What is reported without a word of who does: "The ring is believed to be Roman", "Passengers were told to wait".

A passive or bare participle of a reporting verb without an agent. What is said of somebody ("is believed to be",
"accused of", "described as") has two pieces, whom it is said of and what; what somebody is told is the clause behind
the verb.
"""

from dataclasses import dataclass

from onrecord.reading.attribution.cues import cue_span
from onrecord.reading.attribution.draft import Draft, noun_phrase, touch, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import TENSED, WH_TAGS, Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

RULE = "nobody-named"


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a verb reports in the passive: the words that open it, its class and kind, and what its subject is."""

    opens: frozenset[str]
    strength: str
    kind: Kind
    subject: str = "content"


_TO, _AS, _OF, _FOR, _THAT = (frozenset({word}) for word in ("to", "as", "of", "for", "that"))
_BARE = frozenset({""})
"""Nothing opens it: a name or quality stands right behind the verb ("is considered dangerous")."""
_THOUGHT, _RECKONED = _Frame(_TO, "believed", Kind.BELIEF), _Frame(_TO, "predicted", Kind.STATEMENT)
_SEEN, _DESCRIBED = _Frame(_AS, "believed", Kind.BELIEF), _Frame(_AS, "said", Kind.STATEMENT)
_ASKED = _Frame(_THAT | _TO, "requested", Kind.REQUEST, "addressee")
_TOLD = _Frame(_THAT | _TO, "said", Kind.STATEMENT, "addressee")
_FRAMES = {
    **dict.fromkeys(("believe", "presume", "think", "understand"), _THOUGHT),
    **dict.fromkeys(("adjudge", "consider", "deem", "judge"), _Frame(_TO | _AS | _BARE, "believed", Kind.BELIEF)),
    "label": _Frame(_AS | _BARE, "said", Kind.STATEMENT),
    **dict.fromkeys(("announce", "bill", "cite", "hail", "tout"), _DESCRIBED),
    "credit": _Frame(frozenset({"with"}), "said", Kind.STATEMENT),
    **dict.fromkeys(("perceive", "regard", "see", "view"), _SEEN),
    **dict.fromkeys(("describe", "portray"), _DESCRIBED),
    **dict.fromkeys(("forecast", "project"), _RECKONED),
    **dict.fromkeys(("advise", "ask", "urge"), _ASKED),
    **dict.fromkeys(("inform", "tell"), _TOLD),
    **dict.fromkeys(("report", "say"), _Frame(_TO, "said", Kind.STATEMENT)),
    **dict.fromkeys(("rumor", "rumour"), _Frame(_TO, "claimed", Kind.STATEMENT)),
    **dict.fromkeys(("blame", "criticise", "criticize"), _Frame(_FOR, "criticized", Kind.STATEMENT)),
    "accuse": _Frame(_OF, "claimed", Kind.STATEMENT),
    "estimate": _Frame(_TO | {"at"}, "predicted", Kind.STATEMENT),
    "suspect": _Frame(_OF | _TO, "believed", Kind.BELIEF),
    "warn": _Frame(_THAT | _TO, "warned", Kind.STATEMENT, "addressee"),
}
_IT = _Frame(_THAT, "said", Kind.STATEMENT, "")
_OF_IT = frozenset({"believe", "estimate", "fear", "hope", "report", "rumor", "rumour", "say", "suspect", "think"})
"""Verbs of "it is feared that …"."""
_IT_BEHIND = _OF_IT | {"allege", "announce", "claim", "confirm", "reveal", "understand"}
"""Verbs of "…, it was announced"."""
_REPORTED = frozenset({"allege", "believe", "claim", "hear", "report", "say", "think"})
_SPEAKING = frozenset({"answer", "ask", "remark", "reply", "say", "shout", "write", "yell"})
_GAP = 3
"""Code points at most between "said" and the mark that opens what was said."""
_COURTS = frozenset({"court", "hearing", "inquest", "inquiry", "juror", "jury", "trial", "tribunal"})
"""Who is told things that are printed without a word of who tells them."""
_FEWEST = 2
"""Words that a name or quality has that says something: "is considered likely" says little."""
_NOT_YET = frozenset({"can", "could", "may", "might", "must", "should", "will", "would"})
_COMPLEMENTS = frozenset({"xcomp", "prep", "ccomp", "oprd"})


def passive_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each reporting passive that names no agent.

    "He is reported to have said “…”" is the one with a source: whoever the quoted words are of.
    """
    found = [_said_to_have_said(tree, i, quotes) for i, token in enumerate(tree.tokens) if token.tag == "VBN"]
    spoken = {draft.verb for draft in found if draft is not None}
    found += [_draft(article, tree, i) for i, token in enumerate(tree.tokens) if token.tag == "VBN" and i not in spoken]
    found += [_it_behind(article, tree, i) for i, token in enumerate(tree.tokens) if token.tag == "VBN"]
    found += [_heard(article, tree, i) for i, token in enumerate(tree.tokens) if token.lemma in {"hear", "tell"}]
    return [draft for draft in found if draft is not None]


def _said_to_have_said(tree: Tree, verb: int, quotes: tuple[Quote, ...]) -> Draft | None:
    """Whoever is reported to have said a quotation that stands right behind."""
    subject = tree.child(verb, "nsubjpass") if tree.tokens[verb].lemma in _REPORTED else None
    speaks = None if subject is None else tree.child(verb, "xcomp")
    if subject is None or speaks is None or tree.tokens[speaks].lemma not in _SPEAKING:
        return None
    end = tree.tokens[speaks].span.end
    quote = next((q for q in quotes if q.parent is None and end < q.span.start <= end + _GAP), None)
    if quote is None:
        return None
    entry = Cue(tree.tokens[speaks].lemma, "said", Kind.STATEMENT)
    cue = Span(cue_span(tree, verb, None, entry).start, end)
    return Draft((noun_phrase(tree, subject),), (cue,), (quote.span,), entry, "source-cue-quote", verb)


def without_told(article: Article, drafts: list[Draft], nobodys: list[Draft]) -> list[Draft]:
    """The drafts without those that this finder knows better than the rules of verbs with a source.

    That is a clause that somebody is told, or that "it was announced" stands behind, and who listens taken for who
    speaks ("Driver lied, court told").
    """
    told = {draft.verb for draft in nobodys if draft.source or _is_told(article, draft) or _is_behind(draft)}
    listens = {draft.verb: draft.addressee for draft in nobodys}
    kept = [draft for draft in drafts if draft.source or draft.verb not in told]
    return [draft for draft in kept if not touch(draft.source, listens.get(draft.verb, ()))]


def _is_behind(draft: Draft) -> bool:
    """Whether all of the content stands before the cue."""
    return not draft.addressee and len(draft.content) == 1 and draft.content[0].end <= draft.cue[0].start


def _is_told(article: Article, draft: Draft) -> bool:
    """Whether it is a clause that somebody is told."""
    clause = not draft.content[0].of(article.text).lower().startswith("to ")
    return bool(draft.addressee) and _FRAMES.get(draft.entry.lemma) is _TOLD and clause


def _heard(article: Article, tree: Tree, verb: int) -> Draft | None:
    """What a court was told: the clause behind or before "the inquest heard", before "the court was told".

    In a headline also before "court told".
    """
    told = tree.tokens[verb].lemma == "tell"
    listens = {"nsubjpass", "nsubj"} if told and _closes_headline(tree, verb) else {"nsubjpass" if told else "nsubj"}
    subjects = (c for c in tree.children[verb] if tree.tokens[c].dep in listens)
    court = next((c for c in subjects if tree.tokens[c].lemma in _COURTS), None)
    if court is None or tree.child(verb, "neg") is not None:
        return None
    behind = () if told or tree.child(verb, "dobj") is not None else _behind(article, tree, verb, _THAT)
    said = _before(article, tree, verb, court) or behind
    listening = noun_phrase(tree, court)
    if not said or any(part.overlaps(listening) for part in said):
        return None
    entry = Cue(tree.tokens[verb].lemma, "said", Kind.STATEMENT)
    cue = cue_span(tree, verb, None, entry)
    return Draft((), (cue,), said, entry, RULE, verb, addressee=(listening,))


def _it_behind(article: Article, tree: Tree, verb: int) -> Draft | None:
    """The clause before ", it was announced", ", it is claimed"."""
    token, it = tree.tokens[verb], tree.child(verb, "nsubjpass")
    if it is None or tree.tokens[it].text != "it" or tree.tokens[it - 1].text != "," or token.lemma not in _IT_BEHIND:
        return None
    told = next((c for c in tree.children[verb] if c < it and tree.tokens[c].dep == "ccomp"), None)
    if told is None or tree.child(verb, "agent", "neg") is not None or tree.child(verb, "xcomp") is not None:
        return None
    clause = tree.subtree(told)
    if clause[-1] >= it or tree.tokens[told].tag in {"VBG", "NN"}:
        return None
    entry = Cue(token.lemma, "said", Kind.STATEMENT)
    said = trim(article.text, tree.span(clause[0], clause[-1]))
    return Draft((), (cue_span(tree, verb, None, entry),), (said,), entry, RULE, verb)


def _closes_headline(tree: Tree, verb: int) -> bool:
    """Whether the verb is the last word of the article's first paragraph, and no full stop follows."""
    first = tree.paragraph_of(verb) == 0 and tree.tokens[verb].tag in {"VBD", "VBN"}
    return first and (verb + 1 == len(tree.tokens) or tree.paragraph_of(verb + 1) > 0)


def _before(article: Article, tree: Tree, verb: int, court: int) -> Spans:
    """The clause before who was told it, also where the parser joined the verb to it: "He fell, the court was told"."""
    before = (c for c in tree.children[verb] if c < court and tree.tokens[c].dep == "ccomp")
    told = next((tree.subtree(c) for c in before), None)
    if told is not None:
        return (trim(article.text, tree.span(told[0], told[-1])),)
    listening = noun_phrase(tree, court)
    sentence = tree.sentences[tree.sentence_of(verb)].span
    ends = _closes_headline(tree, verb) or (verb + 1 < len(tree.tokens) and tree.tokens[verb + 1].text == ".")
    set_off = article.text[sentence.start : listening.start].rstrip().endswith(",")
    front = trim(article.text, Span(sentence.start, max(listening.start, sentence.start)))
    finite = any(tree.tokens[i].tag in TENSED for i in tree.within(front))
    quoted = front.of(article.text).startswith(("“", "‘", '"', "'"))
    joined = tree.tokens[verb].dep in {"conj", "ccomp", "ROOT"}
    return (front,) if ends and set_off and (finite or quoted) and joined else ()


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
    if frame is None or not said or _is_unreal(tree, verb, frame):
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


def _is_unreal(tree: Tree, verb: int, frame: _Frame) -> bool:
    """Whether nobody is told to think so yet ("should be considered dangerous"), or it is only a label on a thing."""
    helping = {tree.tokens[c].text.lower() for c in tree.children[verb] if tree.tokens[c].dep == "aux"}
    return bool(helping & _NOT_YET) or ("" in frame.opens and tree.tokens[verb].dep == "acl")


def _behind(article: Article, tree: Tree, verb: int, opens: frozenset[str]) -> Spans:
    """The clause or phrase behind the verb that one of `opens` begins; a clause may leave "that" out."""
    for child in (c for c in tree.children[verb] if c > verb and tree.tokens[c].dep in _COMPLEMENTS):
        apart = _joined_clause(tree, child)
        inside = [i for i in tree.subtree(child) if i < apart]
        first = tree.tokens[inside[0]]
        whole = tree.tokens[child].tag != "VB" or tree.child(child, "aux") is not None
        bare = "that" in opens and tree.tokens[child].dep == "ccomp" and first.tag not in WH_TAGS and whole
        bare = bare or ("" in opens and tree.tokens[child].dep == "oprd" and len(inside) >= _FEWEST)
        if inside[0] > verb and (first.text.lower() in opens or bare):
            return (trim(article.text, tree.span(inside[0], inside[-1])),)
    return ()


def _joined_clause(tree: Tree, head: int) -> int:
    """Where a clause with a subject of its own is joined to the infinitive: "to be hurt | and the public was asked"."""
    bare = any(tree.tokens[c].tag == "TO" for c in tree.children[head])
    joined = (c for c in tree.children[head] if tree.tokens[c].dep == "conj" and bare)
    first = next((tree.subtree(c)[0] for c in joined if tree.child(c, "nsubj", "nsubjpass") is not None), None)
    return len(tree.tokens) if first is None else first - 1

"""Reports in a noun: "his claim that …", "calls from lawmakers to …", "made an urgent request to …"."""

from collections.abc import Mapping

from onrecord.reading.attribution.cues import cue_span
from onrecord.reading.attribution.draft import THOSE_WHO_TALK, Draft, fit_quotes, noun_phrase, trim
from onrecord.reading.attribution.sources import subject_head
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

_CARRIERS = frozenset(
    {"make", "issue", "give", "express", "voice", "raise", "repeat", "send", "release", "offer", "have"}
)
"""Verbs that only carry the noun ("made a request"): their subject is the source."""


_ASKED, _SAID_OF, _THOUGHT = frozenset({"for"}), frozenset({"of"}), frozenset({"about", "of", "over"})
_PREPOSITIONS = {
    **dict.fromkeys(("appeal", "call", "demand", "plea", "request"), _ASKED),
    **dict.fromkeys(("accusation", "allegation", "claim", "offer", "pledge", "promise", "warning"), _SAID_OF),
    **dict.fromkeys(("concern", "doubt", "fear", "suspicion", "worry"), _THOUGHT),
    **dict.fromkeys(("estimate", "expectation", "forecast", "prediction"), _THOUGHT | _ASKED),
    **dict.fromkeys(("comment", "remark", "statement"), frozenset({"about"})),
    "plan": _ASKED,
}
"""What brings a content without a verb, where somebody has the noun: "the Navy's request for a patrol"."""
_CARRIED = {
    **dict.fromkeys(("concern", "doubt", "fear", "suspicion", "worry"), frozenset({"about", "of", "over", "for"})),
    **dict.fromkeys(("advice", "guidance", "recommendation"), frozenset({"about", "for", "on"})),
    **dict.fromkeys(("complaint", "statement", "warning"), frozenset({"about"})),
    **dict.fromkeys(("assessment", "assurance", "estimate"), _SAID_OF),
    **dict.fromkeys(("appeal", "call", "demand", "plea", "request"), _ASKED),
}
"""The same under a verb that carries the noun: "issued recommendations on how to train pilots"."""
OWNED = "reporting-noun"
_BESIDE = 3
"""Code points between an owner and the noun: a space, or the sign of owning with one."""
_IS = "be"
_WHO = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_BODY = frozenset({"GPE", "ORG"})
_SIDES = frozenset({"defence", "defense", "market", "media", "press", "prosecution"})
"""Words for those whose noun it is right before it, beside the names of bodies: "market fears that …"."""
_PLAIN = Cue("", "said", Kind.STATEMENT)
_NO_INFINITIVE = frozenset({"claimed", "said"})
"""Classes of noun that an infinitive does not say more of: "charges to account for a loss"."""


def noun_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...], lexicon: Lexicon) -> list[Draft]:
    """One draft for each reporting noun that has content, and a source that the phrase itself names."""
    drafts = []
    for i, token in enumerate(tree.tokens):
        entry = lexicon.cue_nouns.get(token.lemma)
        inside = next((q for q in quotes if q.span.covers(token.span)), None)
        if entry is None or token.pos != "NOUN" or (inside is not None and not _is_anothers(tree, i)):
            continue
        predicate = _predicate(tree, i)
        source, carrier = _source(tree, i, told=predicate is not None)
        source = source or _body_before(tree, i, lexicon)
        if not source or _is_said_by_its_verb(tree, i, lexicon, carried=carrier is not None):
            continue
        content = predicate or _content(tree, i, entry) or _phrase(tree, i, carrier)
        span = None if content is None else _within(article.text, content, inside, quotes)
        if span is not None and not any(s.overlaps(span) for s in source):
            cue = token.span if carrier is None else _carried(tree, carrier, i)
            rule = "carried-noun" if carrier is not None else OWNED
            drafts.append(Draft(source, (cue,), (span,), entry, rule, i))
    return drafts


def _is_anothers(tree: Tree, noun: int) -> bool:
    """Whether, in quoted words, another than who talks owns it, by name or noun: “the firm’s refusal to talk”."""
    owner = tree.child(noun, "poss")
    theirs = owner is not None and any(tree.tokens[i].text.lower() in THOSE_WHO_TALK for i in tree.subtree(owner))
    named = owner is not None and tree.tokens[owner].pos in {"NOUN", "PROPN"}
    return named and not theirs and owner is not None and tree.tokens[owner].entity not in {"DATE", "TIME"}


def _within(text: str, content: Span, room: Quote | None, quotes: tuple[Quote, ...]) -> Span | None:
    """The words that are told, no quotation cut in two, and none beyond the quotation that they stand in."""
    if room is None:
        return trim(text, fit_quotes(content, quotes))
    inner = room.inner
    told = Span(max(content.start, inner.start), min(content.end, inner.end))
    return trim(text, told) if told.start < told.end else None


def _is_said_by_its_verb(tree: Tree, noun: int, lexicon: Lexicon, *, carried: bool) -> bool:
    """Whether the verb reports and the noun is part of it ("expressed their concerns that"), unless it is another's."""
    verbs = lexicon.cues.get(tree.tokens[tree.tokens[noun].head].lemma, ())
    owner = tree.child(noun, "poss")
    anothers = not carried and (owner is None or tree.tokens[owner].pos != "PRON")
    return tree.tokens[noun].dep == "dobj" and any("object" in v.frames for v in verbs) and not anothers


def _carried(tree: Tree, carrier: int, noun: int) -> Span:
    """The cue: verb and noun as one ("issued a warning") where only the noun's own words stand between them."""
    close = all(tree.tokens[i].head == noun for i in range(carrier + 1, noun))
    if not close:
        return tree.tokens[noun].span
    return tree.span(tree.within(cue_span(tree, carrier, None, _PLAIN))[0], noun)


def _content(tree: Tree, noun: int, entry: Cue) -> Span | None:
    """The that-clause or infinitive that says what it is about."""
    for child in (c for c in tree.children[noun] if c > noun):
        token = tree.tokens[child]
        told = token.dep in {"acl", "ccomp", "relcl"} and _is_clause(tree, child)
        if told and (tree.tokens[child].tag != "VB" or entry.strength not in _NO_INFINITIVE):
            inside = tree.subtree(child)
            return tree.span(inside[0], inside[-1]) if inside[0] > noun else None
    return None


def _predicate(tree: Tree, noun: int) -> Span | None:
    """The clause that the noun is said to be: "their claim was | that the leg was cracked", "one of their demands"."""
    of = tree.tokens[noun].head if tree.tokens[noun].dep == "pobj" else noun
    subject = tree.tokens[of].head if of != noun and tree.tokens[of].text.lower() == "of" else noun
    verb = tree.tokens[subject].head
    if tree.tokens[subject].dep != "nsubj" or tree.tokens[verb].lemma != _IS:
        return None
    clause = next((c for c in tree.children[verb] if c > verb and tree.tokens[c].dep == "ccomp"), None)
    mark = None if clause is None else tree.child(clause, "mark")
    if clause is None or mark is None or tree.tokens[mark].text.lower() != "that":
        return None
    return tree.span(mark, tree.subtree(clause)[-1])


def _phrase(tree: Tree, noun: int, carrier: int | None) -> Span | None:
    """The phrase that names it, of a noun with an owner or one that a verb carries."""
    return _named(tree, noun, _PREPOSITIONS if carrier is None else _CARRIED)


def _named(tree: Tree, noun: int, by_noun: Mapping[str, frozenset[str]]) -> Span | None:
    """The phrase that names what it is about: "for a patrol"."""
    prepositions = by_noun.get(tree.tokens[noun].lemma, frozenset())
    for child in (c for c in tree.children[noun] if c > noun and tree.tokens[c].dep == "prep"):
        if tree.tokens[child].text.lower() in prepositions:
            return tree.span(child, tree.subtree(child)[-1])
    return None


def _is_clause(tree: Tree, verb: int) -> bool:
    """Whether it is a clause with "that" as conjunction, or an infinitive."""
    that = any(tree.tokens[c].text.lower() == "that" and tree.tokens[c].dep == "mark" for c in tree.children[verb])
    to = tree.tokens[verb].tag == "VB" and any(tree.tokens[c].text.lower() == "to" for c in tree.children[verb])
    return that or to


def _source(tree: Tree, noun: int, *, told: bool) -> tuple[Spans, int | None]:
    """Whose noun it is: possessor, "by"/"from" phrase, or the subject of a verb that only carries it.

    Where a predicate says what it is (`told`), what follows "of" owns it: "the demand of the union was that …".
    """
    if any(tree.tokens[c].text.lower() == "no" for c in tree.children[noun]):
        return (), None  # "has no plans to"
    owner = tree.child(noun, "poss")
    if owner is not None:
        return (_unmarked(tree, noun_phrase(tree, owner)),), None
    by = {"by", "from", "of"} if told or _is_resolve_of(tree, noun) else {"by", "from"}
    for child in (c for c in tree.children[noun] if tree.tokens[c].text.lower() in by):
        head = tree.child(child, "pobj")
        if head is not None:
            return (noun_phrase(tree, head),), None
    verb = tree.tokens[noun].head
    if tree.tokens[noun].dep == "dobj" and tree.tokens[verb].lemma in _CARRIERS:
        subject = subject_head(tree, verb)
        planned = any(tree.tokens[c].tag in {"MD", "TO"} for c in tree.children[verb])
        if subject is not None and not planned:
            return (noun_phrase(tree, subject),), verb
    return (), None


def _is_resolve_of(tree: Tree, noun: int) -> bool:
    """Whether it is what a name behind "of" is about to do: "the decision of the Union to ban all carriers"."""
    of = next((c for c in tree.children[noun] if tree.tokens[c].text.lower() == "of"), None)
    who = None if of is None else tree.child(of, "pobj")
    clause = any(c > noun and _is_clause(tree, c) for c in tree.children[noun] if tree.tokens[c].dep == "acl")
    return who is not None and tree.tokens[who].entity in _WHO and clause


def _body_before(tree: Tree, noun: int, lexicon: Lexicon) -> Spans:
    """The body right before a noun with a clause whose noun it is: "a UN decision to …", "police claims that …"."""
    at = noun - 1
    token = tree.tokens[at]
    body = token.entity in _BODY or token.lemma.lower() in lexicon.groups | _SIDES
    beside = at >= 0 and token.head == noun and token.dep in {"compound", "nmod"} and token.pos in {"NOUN", "PROPN"}
    told = any(c > noun and tree.tokens[c].dep in {"acl", "ccomp"} and _is_clause(tree, c) for c in tree.children[noun])
    no = any(tree.tokens[c].text.lower() == "no" for c in tree.children[noun])
    return (noun_phrase(tree, at),) if body and beside and told and not no else ()


def is_owned(tree: Tree, draft: Draft) -> bool:
    """Whether a noun's owner stands right before it, whoever else the sentence is about: "to calm [market] fears"."""
    beside = draft.rule == OWNED and 0 <= draft.cue[0].start - draft.source[-1].end <= _BESIDE
    owner = [tree.tokens[i] for i in tree.within(draft.source[-1])] if beside else []
    named = any(t.pos in {"NOUN", "PROPN"} for t in owner)  # whose "his" is the sentence tells
    return named and not any(t.entity in {"DATE", "TIME"} for t in owner)


def _unmarked(tree: Tree, owner: Span) -> Span:
    """The owner without the sign of owning: "the Navy|'s"."""
    inside = tree.within(owner)
    return tree.span(inside[0], inside[-2]) if len(inside) > 1 and tree.tokens[inside[-1]].tag == "POS" else owner

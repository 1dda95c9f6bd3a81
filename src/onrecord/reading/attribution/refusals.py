"""Who does not speak: "He would not divulge the evidence", "She would not elaborate", "The embassy had no comment".

What is not told is the content: the object or clause of the verb, the verb itself where it has none, or the comment
that is not made; so, too, what somebody "has yet to approve". "Did not elaborate" and "could not be reached" tell of no
refusal.
"""

from onrecord.reading.attribution.draft import Draft, noun_phrase, stands_in, trim
from onrecord.reading.attribution.sources import subject_head
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import WH_TAGS, Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

RULE = "turned-down"
_SPEAKING = frozenset(
    {"comment", "confirm", "describe", "disclose", "discuss", "divulge", "explain", "identify", "name",
     "reveal", "say", "specify"}
)  # fmt: skip
_GIVING = frozenset({"have", "give", "make", "offer", "provide", "release"})
_INFORMATION = frozenset({"comment", "detail", "explanation", "information", "name"})
"""What is not given where somebody refuses to tell: of anything else, it is a deed that is not done."""
_ALONE = frozenset({"comment", "elaborate", "speak", "talk"})
"""Verbs that refuse without a word of what: "would not comment"."""
_WOULD = frozenset({"would", "'d", "’d"})
_HELPING = _WOULD | {"did", "does", "do", "has", "have", "had"}
_ABOUT = frozenset({"about", "of", "on"})
_ASKED_FOR = frozenset(
    {"access", "appeal", "application", "bail", "bid", "entry", "motion", "parole", "permission", "petition", "plea",
     "request", "stay", "visa"}
)  # fmt: skip
"""What is not granted when it is denied: a court that denies a motion says nothing of a claim."""
_QUESTIONS = frozenset({"call", "e-mail", "email", "enquiry", "inquiry", "message", "query", "question", "request"})
"""What a reporter sends to somebody who does not answer."""
_APPROVING = frozenset({"announce", "approve", "back", "confirm", "endorse", "ratify", "sanction"})
"""What is told of by its not being done yet."""
_ENTRY, _PENDING = Cue("refuse", "refused", Kind.REFUSAL), Cue("approve", "said", Kind.STATEMENT)


def turns_down(tree: Tree, draft: Draft) -> bool:
    """Whether "denied" is said of something asked for: "The judge denied a motion"."""
    if draft.entry.lemma not in {"deny", "reject", "dismiss"} or draft.verb is None:
        return False
    told = tree.child(draft.verb, "dobj", "nsubjpass")
    return (
        told is not None
        and tree.tokens[told].lemma in _ASKED_FOR
        and stands_in((tree.tokens[told].span,), draft.content)
    )


def refusal_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each verb outside of quotation marks by which its subject does not tell something."""
    quoted = {i for quote in quotes for i in tree.within(quote.span)}
    verbs = (i for i, token in enumerate(tree.tokens) if token.pos in {"VERB", "AUX"} and i not in quoted)
    found = (_draft(article, tree, i) for i in verbs)
    return [draft for draft in found if draft is not None]


def _draft(article: Article, tree: Tree, verb: int) -> Draft | None:
    pending = _pending(tree, verb)
    said = pending or _no_comment(tree, verb) or _withheld(article, tree, verb) or _unanswered(article, tree, verb)
    subject = None if said is None else subject_head(tree, verb)
    if said is None or subject is None or tree.tokens[subject].tag in WH_TAGS:
        return None
    source = noun_phrase(tree, subject, without=verb)
    cue, content = said
    if any(part.overlaps(source) for part in (cue, *content)) or source.end > cue.start:
        return None
    entry = _ENTRY if pending is None else _PENDING
    return Draft((source,), (cue,), content, entry, RULE, verb, negated=True, doubtful=pending is not None)


def _pending(tree: Tree, verb: int) -> tuple[Span, Spans] | None:
    """Cue and content of "has yet to approve the sale": it is neither agreed to nor refused."""
    yet = any(tree.tokens[c].text.lower() == "yet" and c == verb + 1 for c in tree.children[verb])
    deed = tree.child(verb, "xcomp") if yet and tree.tokens[verb].lemma == "have" else None
    if deed is None or deed < verb or tree.tokens[deed].lemma not in _APPROVING:
        return None
    thing = tree.child(deed, "dobj")
    return None if thing is None else (tree.span(verb, deed), (noun_phrase(tree, thing),))


def _no_comment(tree: Tree, verb: int) -> tuple[Span, Spans] | None:
    """Cue and content of "had no comment", "offered no details about the bomb"."""
    reported = tree.tokens[verb].dep == "ccomp"  # "she said the firm has no comment" is her own refusal
    thing = tree.child(verb, "dobj") if tree.tokens[verb].lemma in _GIVING and not reported else None
    if thing is None or thing < verb or tree.tokens[thing].lemma not in _INFORMATION:
        return None
    no = next((c for c in tree.children[thing] if tree.tokens[c].text.lower() == "no"), None)
    hardly = no is not None and tree.tokens[no - 1].dep == "advmod"
    return None if no is None or hardly else (tree.span(_first(tree, verb), verb), (noun_phrase(tree, thing),))


def _withheld(article: Article, tree: Tree, verb: int) -> tuple[Span, Spans] | None:
    """Cue and content of "would not divulge the evidence", "would not elaborate"."""
    words = [c for c in tree.children[verb] if c < verb]
    helping = {tree.tokens[c].text.lower() for c in words if tree.tokens[c].dep == "aux"}
    denied = next((c for c in words if tree.tokens[c].dep == "neg"), None)
    lemma = tree.tokens[verb].lemma
    telling = lemma in _SPEAKING or (lemma in _ALONE | _GIVING and helping <= _WOULD)
    if denied is None or not helping or not helping <= _HELPING or not telling:
        return None
    what = _what(article, tree, verb)
    if what is not None:
        return tree.span(_first(tree, verb), verb), (what,)
    alone = lemma in _ALONE and helping <= _WOULD and tree.child(verb, "conj") is None
    return (tree.span(_first(tree, verb), denied), (tree.tokens[verb].span,)) if alone else None


def _unanswered(article: Article, tree: Tree, verb: int) -> tuple[Span, Spans] | None:
    """Cue and content of "did not respond to a request for comment"."""
    words = [c for c in tree.children[verb] if c < verb]
    denied = any(tree.tokens[c].dep == "neg" for c in words) and any(tree.tokens[c].dep == "aux" for c in words)
    to = next((c for c in tree.children[verb] if c > verb and tree.tokens[c].text == "to"), None)
    asked = None if to is None else tree.child(to, "pobj")
    if not denied or asked is None or to is None or tree.tokens[verb].lemma not in {"respond", "reply"}:
        return None
    if tree.tokens[asked].lemma not in _QUESTIONS:
        return None
    content = trim(article.text, tree.span(to, max(tree.subtree(asked)[-1], asked)))
    return tree.span(_first(tree, verb), verb), (content,)


def _what(article: Article, tree: Tree, verb: int) -> Span | None:
    """What is not told: the first object, clause or phrase with "on" or "about" behind the verb."""
    for child in (c for c in tree.children[verb] if c > verb):
        token = tree.tokens[child]
        thing = token.dep == "dobj" and (tree.tokens[verb].lemma not in _GIVING or token.lemma in _INFORMATION)
        if thing and tree.tokens[verb].lemma != "say":
            return noun_phrase(tree, child)
        first = tree.tokens[tree.subtree(child)[0]]
        clause = token.dep in {"ccomp", "advcl", "xcomp"} and (
            first.tag in WH_TAGS or first.text.lower() in {"if", "whether"}
        )
        topic = token.dep == "prep" and token.text.lower() in _ABOUT
        if (clause or topic) and tree.tokens[verb].lemma not in _GIVING and tree.subtree(child)[0] > verb:
            return trim(article.text, tree.span(tree.subtree(child)[0], tree.subtree(child)[-1]))
    return None


def _first(tree: Tree, verb: int) -> int:
    """The first of the words right before the verb that belong to it."""
    first = verb
    while first > 0 and tree.tokens[first - 1].head == verb and tree.tokens[first - 1].dep in {"aux", "neg", "advmod"}:
        first -= 1
    return first

"""Claims that somebody turns away in the passive: "A suggestion that he lied was dismissed by Kell"."""

from onrecord.reading.attribution.cues import cue_span
from onrecord.reading.attribution.draft import Draft, noun_phrase, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article

_RULE = "source-cue-object"
_CLAIMS = frozenset(
    {"accusation", "allegation", "assertion", "charge", "claim", "idea", "notion", "report", "rumor", "rumour",
     "speculation", "suggestion"}
)  # fmt: skip
_REJECTING = frozenset({"deny", "dismiss", "dispute", "refute", "reject", "rubbish"})


def rejected_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each claim, with its clause, that somebody rejects so outside of quotation marks."""
    quoted = {i for quote in quotes for i in tree.within(quote.span)}
    verbs = (i for i, token in enumerate(tree.tokens) if token.tag == "VBN" and i not in quoted)
    found = (_turned_away(article, tree, i) for i in verbs)
    return [draft for draft in found if draft is not None]


def _turned_away(article: Article, tree: Tree, verb: int) -> Draft | None:
    token, claim, by = tree.tokens[verb], tree.child(verb, "nsubjpass"), tree.child(verb, "agent")
    who = None if by is None else tree.child(by, "pobj")
    if token.lemma not in _REJECTING or claim is None or who is None:
        return None
    clause = any(tree.tokens[c].dep in {"acl", "ccomp", "relcl"} and c < verb for c in tree.children[claim])
    if tree.tokens[claim].lemma not in _CLAIMS or not clause:
        return None
    inside = tree.subtree(claim)
    entry = Cue(token.lemma, "denied", Kind.DENIAL)
    said = trim(article.text, tree.span(inside[0], inside[-1]))
    return Draft((noun_phrase(tree, who),), (cue_span(tree, verb, None, entry),), (said,), entry, _RULE, verb)

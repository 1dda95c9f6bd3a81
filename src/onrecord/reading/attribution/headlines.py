"""Headlines that a colon parts into who tells and what is told: "Police: two dead", "Yard to close: report".

A name tells where the article below lets it speak: "Kell: Pier must close".
"""

import re

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.clauses import words
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article, Role
from onrecord.text.span import Span

RULE = "headline-colon"
_SAID = Cue(":", "said", Kind.STATEMENT)
_PARTED = re.compile(r"(?P<front>[^:\n]{2,140}?)(?P<cue>:) +(?P<tail>[^:\n]{2,140}?)[.\s]*\Z")
_SENTENCES = re.compile(r"[.!?] +[A-Z]")
_LONGEST = 25
"""Words of a headline, at most: a longer paragraph is none."""
_MOST = 4
"""Words of who tells, at most."""
_TELLING = words(
    "activist activists agency aide aides analyst analysts attorney attorneys authorities ceo cops coroner court "
    "doctor doctors economist economists expert experts government investigators judge lawyer lawyers media minister "
    "ministers ministry mp mps neighbors neighbours nypd official officials police poll prosecutor prosecutors report "
    "reports researcher researchers scientist scientists sheriff source sources spokesman spokesperson spokeswoman "
    "study survey un union victim witness witnesses"
)
"""Last words of those who tell in headlines, without a name."""
_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_SAYS = words("add argue ask claim explain insist say tell tweet urge warn write")
_TOPICS = words("a an can five four here how is live should ten the these this three what when where which who why")
"""First words of what an article tells about whom it names first: "Kell: How she won", "Kell: the early years"."""


def headline_drafts(article: Article, tree: Tree, outlets: frozenset[str]) -> list[Draft]:
    """One draft for a headline with somebody who tells on one side of its colon and a verb on the other."""
    story = [s for s in article.segments if s.role in STORY_ROLES]
    heads = [s.span for n, s in enumerate(story) if s.role is Role.HEADLINE or n == 0]
    others = outlets - {article.outlet}
    return [draft for span in heads if (draft := _parted(article.text, tree, span, others)) is not None]


def _parted(text: str, tree: Tree, span: Span, outlets: frozenset[str]) -> Draft | None:
    """The headline as who tells and what is told, whichever comes first; None where that is not plain."""
    match = _PARTED.match(text, span.start, span.end)
    if match is None or len(match[0].split()) > _LONGEST or _SENTENCES.search(match[0]):
        return None
    front, tail = Span(*match.span("front")), Span(*match.span("tail"))
    for who, what in ((front, tail), (tail, front)):
        called = who.of(text)
        tells = called in outlets or called.split()[-1].lower() in _TELLING or _speaks_below(tree, who, what)
        told = any(tree.tokens[i].tag in _VERBS for i in tree.within(what))
        # "Kell told MPs: …" is a sentence with a cue of its own.
        reports = any(tree.tokens[i].lemma in _SAYS and tree.tokens[i].tag in _FINITE for i in tree.within(who))
        if tells and told and not reports and len(called.split()) <= _MOST:
            return Draft((who,), (Span(*match.span("cue")),), (what,), _SAID, RULE)
    return None


def _speaks_below(tree: Tree, who: Span, what: Span) -> bool:
    """Whether it is the name of a person whom a paragraph below lets say something, and no topic follows."""
    inside, told = tree.within(who), tree.within(what)
    named = bool(inside) and all(tree.tokens[i].text[:1].isupper() for i in inside)
    if not named or not told or tree.tokens[told[0]].text.lower() in _TOPICS:
        return False
    if not any(tree.tokens[i].tag in _FINITE for i in told):
        return False
    last = tree.tokens[inside[-1]].text
    below = (t for t in tree.tokens[max(inside[-1], told[-1]) + 1 :] if t.text == last and t.dep == "nsubj")
    return any(t.entity == "PERSON" and tree.tokens[t.head].lemma in _SAYS for t in below)

"""Headlines that a colon parts into who tells and what is told: "Police: two dead", "Yard to close: report".

A name tells where the article below lets it speak: "Kell: Pier must close". Behind a dash stands only who tells, and
what is in quotation marks is anybody's whom the article names: "‘Pier unsafe’ – Kell", "‘I will not go’: Kell on pier".
"""

import re

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.clauses import words
from onrecord.reading.letters import latin
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article, Role
from onrecord.text.span import Span

RULE = "headline-colon"
_SAID = Cue(":", "said", Kind.STATEMENT)
_PARTED = re.compile(r"(?P<front>[^:\n]{2,140}?)(?P<cue>:) +(?P<tail>[^:\n]{2,140}?)[.\s]*\Z")
_DASHED = re.compile(r"(?P<front>[^:\n]{2,140}?)\s+(?P<cue>[-–—]{1,2})\s+(?P<tail>[^:–—\n]{2,60}?)[.\s]*\Z")
_QUOTED = r"(?P<front>'(?:[^'\n]|\b'\b)+'|‘(?:[^‘’\n]|\b’\b)+’|\"[^\"\n]+\"|“[^“”\n]+”)"
_WHOSE = re.compile(
    latin(
        _QUOTED + r"\s*(?P<cue>[:–—]|--?)\s+(?P<tail>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})"
        r"(?:\s+(?:about|after|ahead|amid|as|at|before|in|on|over|tells|to|when)\b[^:\n]*)?[.\s]*\Z"
    )
)
_SENTENCES = re.compile(r"[.!?] +[A-Z]")
_LONGEST = 25
"""Words of a headline, at most: a longer paragraph is none."""
_FEWEST = 2
"""Words of what is told that come again, at least."""
_SMALL = words("a an the to of in on at for from with by and or")
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
    whose = _WHOSE.match(text, span.start, span.end)
    if whose is not None and _is_named_below(tree, Span(*whose.span("tail"))):
        return _draft(whose, "tail", "front")
    match = _PARTED.match(text, span.start, span.end)
    dashed = match is None
    match = match or _DASHED.match(text, span.start, span.end)
    if match is None or len(match[0].split()) > _LONGEST or _SENTENCES.search(match[0]):
        return None
    for who, what in (("tail", "front"),) if dashed else (("front", "tail"), ("tail", "front")):
        telling, said = Span(*match.span(who)), Span(*match.span(what))
        called = telling.of(text)
        known = called in outlets and not dashed  # behind a dash an outlet signs its page
        tells = known or called.split()[-1].lower() in _TELLING or _speaks_below(tree, telling, said)
        told = any(tree.tokens[i].tag in _VERBS for i in tree.within(said)) or _comes_again(tree, telling, said)
        # "Kell told MPs: …" is a sentence with a cue of its own.
        reports = any(tree.tokens[i].lemma in _SAYS and tree.tokens[i].tag in FINITE for i in tree.within(telling))
        if tells and told and not reports and len(called.split()) <= _MOST:
            return _draft(match, who, what)
    return None


def _draft(match: re.Match[str], who: str, what: str) -> Draft:
    cue = Span(*match.span("cue"))
    return Draft((Span(*match.span(who)),), (cue,), (Span(*match.span(what)),), _SAID, RULE)


def _is_named_below(tree: Tree, who: Span) -> bool:
    """Whether the words end in the name of a person whom the article names below."""
    inside = tree.within(who)
    last = tree.tokens[inside[-1]].text if inside else ""
    return any(t.text == last and t.entity == "PERSON" for t in tree.tokens[inside[-1] + 1 :]) if inside else False


def _speaks_below(tree: Tree, who: Span, what: Span) -> bool:
    """Whether it is the name of a person whom a paragraph below lets say something, and no topic follows."""
    inside, told = tree.within(who), tree.within(what)
    named = bool(inside) and all(tree.tokens[i].text[:1].isupper() for i in inside)
    if not named or not told or tree.tokens[told[0]].text.lower() in _TOPICS:
        return False
    if not any(tree.tokens[i].tag in FINITE for i in told) and not _comes_again(tree, who, what):
        return False
    last = tree.tokens[inside[-1]].text
    below = (t for t in tree.tokens[max(inside[-1], told[-1]) + 1 :] if t.text == last and t.dep == "nsubj")
    return any(t.entity == "PERSON" and tree.tokens[t.head].lemma in _SAYS for t in below)


def _comes_again(tree: Tree, who: Span, what: Span) -> bool:
    """Whether all that is told comes again in one sentence that the one named, "he" or "she" says."""
    told = {tree.tokens[i].lemma for i in tree.within(what) if tree.tokens[i].text.isalpha()} - _SMALL
    last = tree.tokens[tree.within(who)[-1]].text if tree.within(who) else ""
    for t in tree.tokens[tree.within(what).stop :] if len(told) >= _FEWEST else ():
        speaks = t.dep == "nsubj" and t.text in {last, "he", "she"} and tree.tokens[t.head].lemma in _SAYS
        said = tree.sentences[tree.sentence_of(t.head)] if speaks else None
        if said is not None and told <= {i.lemma for i in tree.tokens[said.first : said.last]}:
            return True
    return False

"""Whom or what a verb judges that has its object in front or says what it is: "a deal that critics consider a gift".

The words in front of the relative clause are the first piece of the content, what the verb says of them the second.
With its object behind it, "identify" says something only by its "as": "Police identified the diver as Jon Berg".
A quotation may be "how" somebody sums a thing up: "“Embarrassing” was how Kell summed up the match".
"""

from onrecord.reading.attribution.cues import cue_span
from onrecord.reading.attribution.draft import THOSE_WHO_TALK, Draft, noun_phrase, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import WH_TAGS, Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span

RULE = "judged"
_AS, _OF, _NAME = frozenset({"as"}), frozenset({"of"}), frozenset({""})
_SAID, _CLAIMED, _BELIEVED = ("said", Kind.STATEMENT), ("claimed", Kind.STATEMENT), ("believed", Kind.BELIEF)
_FRAMES = {
    **dict.fromkeys(("characterise", "characterize", "describe", "identify", "portray"), (_AS, *_SAID)),
    **dict.fromkeys(("perceive", "regard", "see", "view"), (_AS, *_BELIEVED)),
    "accuse": (_OF, *_CLAIMED),
    "consider": (_NAME | _AS, *_BELIEVED),
}
"""What opens the words that each verb says of its object ("" where nothing need), its class and kind."""
_PUTTING = frozenset({"characterise", "characterize", "describe", "phrase", "put", "sum", "summarise", "summarize"})
"""What somebody does whose words are quoted as "how" he did it."""
_MEANT = frozenset({"NOUN", "PROPN", "PRON"})
_FEWEST = 2
"""Words that a name or quality has that says something: "services they consider immoral" says little."""
_UNREAL = frozenset({"can", "could", "may", "might", "must", "should", "will", "would"})


def judged_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each such verb outside of quotation marks whose subject is named."""
    quoted = {i for quote in quotes for i in tree.within(quote.span)}
    verbs = [i for i in range(len(tree.tokens)) if i not in quoted]
    found = (_draft(article, tree, i) or _put(article.text, tree, i, quotes) for i in verbs)
    return [draft for draft in found if draft is not None]


def _draft(article: Article, tree: Tree, verb: int) -> Draft | None:
    token = tree.tokens[verb]
    frame = _FRAMES.get(token.lemma) if token.pos == "VERB" and token.tag != "VBG" else None
    who = None if frame is None else tree.child(verb, "nsubj")
    if frame is None or who is None:
        return None
    stands_for = tree.tokens[who].tag in WH_TAGS  # "a woman who identified herself as …"
    if stands_for and (token.lemma != "identify" or token.dep != "relcl"):
        return None
    opens, strength, kind = frame
    thing = _thing(tree, verb, who)
    said = None if thing is None else _completion(tree, verb, opens)
    helping = {tree.tokens[c].text.lower() for c in tree.children[verb] if tree.tokens[c].dep in {"aux", "neg"}}
    talks = tree.tokens[who].text.lower() in THOSE_WHO_TALK
    if thing is None or said is None or talks or helping & _UNREAL or tree.child(verb, "neg") is not None:
        return None
    entry = Cue(token.lemma, strength, kind)
    source, cue = noun_phrase(tree, token.head if stands_for else who), cue_span(tree, verb, None, entry)
    content = (thing, trim(article.text, said))
    if any(a.overlaps(b) for a in content for b in (source, cue)) or content[0].overlaps(content[1]):
        return None
    return Draft((source,), (cue,), content, entry, RULE, verb)


def _put(text: str, tree: Tree, verb: int, quotes: tuple[Quote, ...]) -> Draft | None:
    """The quotation that was "how" the subject of the verb at token `verb` put it."""
    token, who = tree.tokens[verb], tree.child(verb, "nsubj")
    above = tree.tokens[token.head]
    if token.lemma not in _PUTTING or who is None or above.lemma != "be" or not token.head < who < verb:
        return None
    if tree.tokens[token.head + 1].text.lower() != "how" or tree.tokens[who].text.lower() in THOSE_WHO_TALK:
        return None
    ahead = [q for q in quotes if q.parent is None and not text[q.span.end : above.span.start].strip(" ,")]
    ahead = [q for q in ahead if q.span.end <= above.span.start]
    entry = Cue(token.lemma, "said", Kind.STATEMENT)
    source, cue = noun_phrase(tree, who), cue_span(tree, verb, None, entry)
    return Draft((source,), (cue,), (ahead[-1].span,), entry, "quote-cue-source", verb) if ahead else None


def _thing(tree: Tree, verb: int, who: int) -> Span | None:
    """What is judged: the noun before a relative clause that has no object, the object behind "identify"."""
    token = tree.tokens[verb]
    behind = tree.child(verb, "dobj")
    if token.dep != "relcl" or tree.tokens[who].tag in WH_TAGS:
        named = token.lemma == "identify" and behind is not None and behind > verb
        return noun_phrase(tree, behind) if named and behind is not None else None
    noun = tree.tokens[token.head]
    between = [tree.tokens[i].text for i in range(token.head + 1, who)]
    relative = behind is None or (behind < verb and tree.tokens[behind].tag in WH_TAGS)
    meant = noun.pos in _MEANT and noun.entity not in {"DATE", "TIME"} and token.head < who
    near = not any(word in {";", ":", "–", "—"} for word in between)
    return noun_phrase(tree, token.head, without=verb) if relative and meant and near else None


def _completion(tree: Tree, verb: int, opens: frozenset[str]) -> Span | None:
    """What the verb says of it: the phrase that one of `opens` begins, or the name or infinitive behind the verb."""
    for child in (c for c in tree.children[verb] if c > verb):
        inside = tree.subtree(child)
        token, first = tree.tokens[child], tree.tokens[inside[0]]
        phrase = token.dep in {"prep", "advcl"} and first.text.lower() in opens - _NAME
        infinitive = token.dep in {"xcomp", "ccomp"} and first.tag == "TO"
        named = token.dep in {"attr", "oprd", "xcomp"} and len(inside) >= _FEWEST
        name = "" in opens and (infinitive or named)
        if (phrase or name) and inside[0] > verb:
            return tree.span(inside[0], inside[-1])
    return None

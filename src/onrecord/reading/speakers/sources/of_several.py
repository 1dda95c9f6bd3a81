"""Which of several "one" is: "The neighbours heard it. One said …" is a neighbour."""

from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.values import EntityType
from onrecord.text.span import Span


def of_several(cast: Cast, head: int) -> Speaker | None:
    """One of those whom the sentence before tells of: "The neighbours heard it. One said …" is a neighbour."""
    here = cast.tree.sentence_of(head)
    verb = cast.tree.tokens[cast.tree.tokens[head].head]
    behind = cast.tree.tokens[head].head == head - 1 and verb.lemma != "read"  # “…,” wrote one
    subject = cast.tree.tokens[head].dep == "nsubj" or behind
    told = subject and verb.tag in {"VBD", "VBZ"}  # not "one cannot deny"
    verbs = [verb.lemma, *(cast.tree.tokens[c].lemma for c in cast.tree.children[cast.tree.tokens[head].head])]
    if not told or cast.lexicon.cues.keys().isdisjoint(verbs):
        return None
    first = cast.tree.sentences[max(0, here - 1)].first
    groups = [i for i in range(first, head) if i in cast.heads and i not in cast.quoted]
    own = [i for i in groups if cast.tree.sentence_of(i) == here]
    groups = [i for i in own if cast.tree.tokens[i].dep == "nsubj"] or [i for i in groups if i not in own]
    groups = [i for i in groups if cast.heads[i].type is EntityType.GROUP and cast.tree.tokens[i].tag == "NNS"]
    several = [i for i in groups if cast.tree.tokens[i].text.lower().endswith(("s", "men"))]
    if not several:
        return None
    return Speaker(*_single(cast, several[-1]), "one of those told of before")


def _single(cast: Cast, head: int) -> tuple[str, Span]:
    """What one of those is called whom token `head` means: a vice-chancellor of "Vice-chancellors"."""
    tokens, first = cast.tree.tokens, head
    while first > 1 and tokens[first - 1].text == "-" and tokens[first - 2].span.end == tokens[first - 1].span.start:
        first -= 2
    span = cast.tree.span(first, head)
    before = cast.article.words(Span(span.start, tokens[head].span.start))
    opens = first == cast.tree.sentences[cast.tree.sentence_of(first)].first
    return f"{before.lower() if opens else before}{tokens[head].lemma}", span

"""What the article places in time, with who takes part and what kind of deed it is: so that two articles can meet."""

from collections.abc import Sequence

from onrecord.reading.clauses import governor
from onrecord.reading.dating.gaps import Placed, widened
from onrecord.reading.printing import SAYING, Anchor
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, EntityType, Manner, Mention, Quote
from onrecord.text.article import UNKNOWN_TIME
from onrecord.text.span import Span, hull
from onrecord.text.tokens import Sentence

_DEEDS = (
    ("meeting", "meet meeting talk talks summit negotiation negotiate confer dinner"),
    ("journey", "travel visit trip arrive arrival fly tour land depart"),
    ("outbreak", "begin start launch invade unleash erupt outbreak"),
    ("war", "war conflict invasion hostilities offensive fighting"),
    ("attack", "bomb bombing shell shelling raid shooting explosion explode blast massacre"),
    ("verdict", "trial verdict convict acquit indict sentence"),
    ("signing", "sign agreement accord treaty pact ratify"),
    ("death", "die death funeral bury"),
    ("inauguration", "inaugurate inauguration swear coronation"),
    ("crash", "crash collision collide derail sink capsize"),
    ("disaster", "hurricane earthquake quake flood tornado typhoon eruption wildfire"),
)
_CLASS = {word: name for name, listed in _DEEDS for word in listed.split()}
"""Verb or noun (lemma) -> class of deed. Two articles seldom choose the same word for the same deed."""
_NEAR = 7
"""Tokens before and behind a verb, wide enough for its subject and objects whatever the parser hung them on."""
_SPEAKING_DELAY = 2
"""Days between speaking and printing that a time inside a quotation is given."""
PEOPLE, PLACES = frozenset({EntityType.PERSON}), frozenset({EntityType.PLACE, EntityType.GROUP, EntityType.ORG})


def find_anchors(
    tree: Tree,
    placed: Sequence[Placed],
    mentions: Sequence[Mention],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
) -> tuple[Anchor, ...]:
    """An anchor for each time expression whose day or distance is known: of the deed or the words that it dates.

    Verbatim words without a time are an anchor, too: whoever prints them prints them after they were said.
    """
    deeds = (anchor for one in placed if (anchor := _deed(tree, one, mentions, quotes)) is not None)
    known = {one.time.span: one for one in placed}
    verbatim = (one for one in attributions if one.manner is not Manner.INDIRECT)
    words = (_words(one, known.get(one.said_span) if one.said_span else None) for one in verbatim)
    return (*deeds, *(anchor for anchor in words if anchor is not None))


def _deed(tree: Tree, placed: Placed, mentions: Sequence[Mention], quotes: Sequence[Quote]) -> Anchor | None:
    span = placed.time.span
    if placed.gap is None and not placed.time.when.known:
        return None
    sentence = tree.sentences[tree.sentence_of(placed.at)]
    acts = _told_of(tree, governor(tree, placed.at), sentence)
    if not acts and placed.day is None:
        return None
    quoted = any(q.inner.covers(span) for q in quotes)
    return Anchor(
        span=sentence.span,
        time=span,
        when=placed.time.when,
        gap=widened(placed.gap, _SPEAKING_DELAY) if placed.gap and quoted else placed.gap,
        weekday=placed.weekday,
        month=placed.month,
        day=placed.day,
        people=names(sentence.span, mentions, PEOPLE),
        places=names(sentence.span, mentions, PLACES),
        acts=tuple(sorted(acts)),
    )


def _words(said: Attribution, placed: Placed | None) -> Anchor | None:
    """The anchor of verbatim words: `acts` is `SAYING`, the span is theirs."""
    if said.speaker is None or not said.content:
        return None
    return Anchor(
        span=hull(said.content),
        time=placed.time.span if placed else None,
        when=placed.time.when if placed else UNKNOWN_TIME,
        gap=placed.gap if placed else None,
        weekday=placed.weekday if placed else None,
        month=placed.month if placed else None,
        people=(said.speaker,),
        acts=(SAYING,),
    )


def _told_of(tree: Tree, verb: int, sentence: Sentence) -> frozenset[str]:
    """The classes of a verb and of the nouns near it: what is told of the day, and not elsewhere in a long sentence."""
    first, last = max(sentence.first, verb - _NEAR), min(sentence.last, verb + _NEAR + 1)
    near = (t for i, t in enumerate(tree.tokens[first:last], start=first) if i == verb or t.pos == "NOUN")
    return frozenset(_CLASS[t.lemma.lower()] for t in near if t.lemma.lower() in _CLASS)


def classes(tree: Tree, sentence: Sentence) -> frozenset[str]:
    """The classes of the deeds that the sentence tells."""
    lemmas = (t.lemma.lower() for t in tree.tokens[sentence.first : sentence.last])
    return frozenset(_CLASS[lemma] for lemma in lemmas if lemma in _CLASS)


def names(where: Span, mentions: Sequence[Mention], types: frozenset[EntityType]) -> tuple[str, ...]:
    """The names of what is mentioned there, the fullest that the article gives, sorted; who is "he" counts too."""
    found = {m.entity for m in mentions if m.entity is not None and m.type in types and where.covers(m.span)}
    return tuple(sorted(found))

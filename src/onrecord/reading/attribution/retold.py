"""What somebody's quoted words report of others: “The staff said they could be ready,” she said.

Inside quotation marks, or a turn of an interview, "I" is the speaker, so that whoever else says, thinks or wants
something there is another. The clause that completes the verb is the content, up to the end of the words.
"""

from onrecord.reading.attribution.clauses import addressee_of
from onrecord.reading.attribution.contents import complement
from onrecord.reading.attribution.cues import CueAt, cue_at, entries_of
from onrecord.reading.attribution.draft import THOSE_WHO_TALK, Draft, trim
from onrecord.reading.attribution.sources import source_of, subject_head
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

RULE = "retold"
_OTHERS = frozenset({"he", "she", "they", "everybody", "everyone", "many", "nobody", "others", "somebody", "someone"})
_NAMED = frozenset({"NOUN", "PROPN"})
_KNOWING = frozenset({"know", "learn", "realise", "realize", "recognise", "recognize", "understand"})
"""Verbs that tell what somebody knows, not what he told."""
_TELLING = frozenset(Kind) - {Kind.INTENTION}
_SHORTEST = 2
"""Words that a content must have which is not itself quoted."""
_NEAR = 12
"""Code points within which inner quotation marks open behind a verb for it to introduce them ("said to me: ‘No’")."""


def retold_drafts(
    article: Article, tree: Tree, quotes: tuple[Quote, ...], turns: Spans, lexicon: Lexicon
) -> list[Draft]:
    """A draft for each reporting verb in quotation marks whose subject is neither who talks nor who is talked to.

    So, too, in the turns of an interview (`turns`), which are somebody's words without the marks.
    """
    inside: dict[int | None, list[Span]] = {}
    for quote in quotes:
        inside.setdefault(quote.parent, []).append(quote.span)
    rooms = [(quote.inner, inside.get(n, [])) for n, quote in enumerate(quotes) if quote.parent is None]
    rooms = [room for room in rooms if not any(turn.covers(room[0]) for turn in turns)]
    rooms += [(turn, [quote.span for quote in quotes if turn.covers(quote.span)]) for turn in turns]
    drafts = []
    for room, marked in rooms:
        for verb in tree.within(room):
            cue = _cue(tree, verb, lexicon)
            draft = None if cue is None else _draft(article, tree, cue, room, marked, lexicon)
            if draft is not None and not _is_asked(tree, verb, room) and not (room in turns and _is_thing(tree, draft)):
                drafts.append(draft)
    return drafts


def _is_thing(tree: Tree, draft: Draft) -> bool:
    """Whether what is told is a mere thing: "proposed a zone without weapons"."""
    thing = None if draft.verb is None else tree.child(draft.verb, "dobj")
    return thing is not None and draft.content[0].covers(tree.tokens[thing].span)


def _cue(tree: Tree, verb: int, lexicon: Lexicon) -> CueAt | None:
    """The verb with its frames, if it reports that another than who talks and who listens did tell something."""
    entries = entries_of(tree.tokens[verb], lexicon) if tree.tokens[verb].pos == "VERB" else ()
    cue = cue_at(tree, verb, entries) if entries and _is_of_others(tree, verb, lexicon) else None
    return None if cue is None or cue.negated or cue.hypothetical else cue


def _is_asked(tree: Tree, verb: int, room: Span) -> bool:
    """Whether the first sign behind the verb that ends a sentence is a question mark."""
    ends = (tree.tokens[i].text for i in tree.within(room) if i > verb and tree.tokens[i].text in {".", "!", "?"})
    return next(ends, "") == "?"


def _is_of_others(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Whether the verb's subject is another than who talks and who listens: "my wife" is, "our team" may not be."""
    subject = subject_head(tree, verb)
    if subject is None:
        return False
    person = tree.tokens[subject].tag == "NN" and tree.tokens[subject].lemma in lexicon.offices
    own = {c for c in tree.children[subject] if person and tree.tokens[c].tag == "PRP$"}
    words = {tree.tokens[i].text.lower() for i in (subject, *tree.children[subject]) if i not in own}
    named = tree.tokens[subject].pos in _NAMED or tree.tokens[subject].text.lower() in _OTHERS
    return (named or _is_some_of(tree, subject)) and not words & THOSE_WHO_TALK


def _is_some_of(tree: Tree, subject: int) -> bool:
    """Whether it is a part of others: "one of the women", not "one of us"."""
    of = next((c for c in tree.children[subject] if tree.tokens[c].text.lower() == "of"), None)
    whole = None if of is None else tree.child(of, "pobj")
    return whole is not None and tree.tokens[whole].pos in _NAMED


def _draft(article: Article, tree: Tree, cue: CueAt, room: Span, inside: list[Span], lexicon: Lexicon) -> Draft | None:
    """The draft of the first frame that the clause fills; None where its source or content is not in the quotation."""
    source = source_of(tree, cue)
    if not source or not all(room.covers(part) for part in source):
        return None
    said = next((span for span in inside if 0 <= span.start - cue.span.end <= _NEAR), None)
    for entry in (e for e in cue.entries if e.kind in _TELLING and e.lemma not in _KNOWING):
        behind = said or complement(tree, cue, entry, lexicon)
        if behind is None or not behind.overlaps(room):
            continue
        content = trim(article.text, Span(max(behind.start, room.start), min(behind.end, room.end)))
        if (said is None and len(tree.within(content)) < _SHORTEST) or content.overlaps(cue.span):
            continue
        return Draft(source, (cue.span,), (content,), entry, RULE, cue.verb, addressee_of(tree, cue, entry))
    return None

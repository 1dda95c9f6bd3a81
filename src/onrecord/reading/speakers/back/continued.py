"""Whose statement goes on: "“I am so sorry,” Moreau wrote. “It was late,” the post continued"."""

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.people.cast import Cast, Referent, head_of
from onrecord.reading.speakers.people.tables import DOCUMENTS
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.speakers.sources.turns import Turn, Turns
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Spans

_GOING_ON = frozenset({"add", "carry", "close", "conclude", "continue", "end", "finish", "go", "read"})
"""What a document does that has spoken before."""
_WRITTEN = DOCUMENTS | frozenset({"caption", "thread", "clip", "tribute", "apology"})
_DONE_WITH = frozenset({"as described", "document as described", "description"})
_NEAR = 3
"""Told sentences back in which its author spoke."""


def with_giver(cast: Cast, turns: Turns, source: Spans, speaker: Speaker) -> Speaker:
    """The speaker, for a statement of nobody's that goes on: whoever was quoted right before."""
    run = [i for span in source for i in cast.tree.within(span)]
    if not run or speaker.because not in _DONE_WITH:
        return speaker
    head = head_of(cast.tree, run)
    token, first = cast.tree.tokens[head], cast.tree.tokens[run[0]].text.lower()
    if token.lemma.lower() not in _WRITTEN or token.tag != "NN" or first != "the" or run[-1] != head:
        return speaker
    goes_on = any(t.verb is not None and cast.tree.tokens[t.verb].lemma in _GOING_ON for t in turns.of(head))
    before = next((t for t in turns.before(head) if cast.tree.tokens[t.source].lemma.lower() not in _WRITTEN), None)
    other = any(
        t.lemma == token.lemma and i not in turns.speakers for i, t in enumerate(cast.tree.tokens[:head])
    )  # a letter of somebody's, or of nobody known
    found = None if before is None or not goes_on or other else _quoted(cast, head, before, turns)
    return speaker if found is None else Speaker(found.name, found.span, "author of the document told before")


def _quoted(cast: Cast, head: int, turn: Turn, turns: Turns) -> Referent | None:
    """Who was quoted in `turn`, near before token `head`; None where another is named since."""
    found, here, there = cast.meant.get(turn.source), cast.tree.sentence_of(head), cast.tree.sentence_of(turn.source)
    near = there in {here, *sentences_before(cast, here, _NEAR, turns.speakers)}
    if found is None or not near or head in turn.told or found.type not in {EntityType.PERSON, EntityType.ORG}:
        return None
    since = range(turn.source, head)
    names = {
        cast.meant[i].name
        for i in since
        if i in cast.meant and i not in cast.quoted and i not in turn.told and _may_speak(cast, i, turns)
    }
    return found if names <= {found.name} else None


def _may_speak(cast: Cast, i: int, turns: Turns) -> bool:
    """Whether the one at token `i` may have a statement of his own: a person named, or whoever speaks."""
    named = cast.heads[i].kind is MentionKind.NAME and cast.meant[i].type is EntityType.PERSON
    return named or i in turns.speakers

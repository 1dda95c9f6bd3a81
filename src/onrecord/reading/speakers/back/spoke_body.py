"""Which body spoke last and goes on under what it is: "Bharuch Biologicals told us … The Indian company plans …"."""

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.described.called import is_called
from onrecord.reading.speakers.described.firms import is_body, is_known_outlet, is_official, is_product
from onrecord.reading.speakers.described.trades import has_other_trade
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ANOTHER, FIRMS
from onrecord.reading.speakers.people.wordings import is_narrowed, is_of_something_new
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType

_VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative", "statement"})
"""Who or what speaks for the body named behind it."""
_NO_FIRMS = frozenset(
    {"agency", "charity", "council", "ministry", "party", "regulator", "union", "university", "watchdog"}
)
"""What a body is told to be that is no company."""
_CALLED = FIRMS | {"club", "label", "group"}
_BESIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PUNCT"})


def body_spoke_last(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The body of the sentence before that spoke there, where it names no other and token `head` may vary its name."""
    if head not in turns.speakers or not _may_vary(cast, head):
        return None
    here = cast.tree.sentence_of(head)
    near = next(sentences_before(cast, here, 1, turns.speakers), None)
    turn = next((t for t in turns.before(head) if not turns.telling(t.source)), None)
    if near is None or turn is None or cast.tree.sentence_of(turn.source) != near:
        return None
    found = _speaker(cast, turn.source)
    since = range(cast.tree.sentences[near].first, head)
    bodies = (cast.meant[i] for i in since if i in cast.meant and is_body(cast, i) and not is_product(cast, i))
    others = {r.name for r in bodies if not is_known_outlet(cast, r)} - ({found.name} if found else set())
    firm = found is not None and not is_known_outlet(cast, found) and not is_official(found)
    firm = firm and not any(is_called(cast, i, _NO_FIRMS) for i in since if i in cast.meant and is_body(cast, i))
    if found is None or others or not firm or has_other_trade(cast, cast.tree.tokens[head].lemma, found):
        return None
    return found


def _speaker(cast: Cast, source: int) -> Referent | None:
    """The body that speaks at token `source`, by itself or through a spokesman for it."""
    if source in cast.meant and is_body(cast, source):
        return cast.meant[source]
    if cast.tree.tokens[source].lemma not in _VOICES:
        return None
    of = (c for c in cast.tree.children[source] if cast.tree.tokens[c].dep == "prep")
    named = (p for c in of for p in cast.tree.children[c] if p in cast.meant and is_body(cast, p))
    return next((cast.meant[p] for p in named), None)


def _may_vary(cast: Cast, head: int) -> bool:
    """Whether the words are "the" and what such a body is, with no other name than a place's or people's."""
    tokens, token = cast.tree.tokens, cast.tree.tokens[head]
    run = [i for i in cast.tree.subtree(head) if i <= head]
    inside = [i for i in run[1:] if i != head]
    plain = all(tokens[i].pos in _BESIDE and tokens[i].text.lower() not in ANOTHER for i in inside)
    named = any(i in cast.meant and cast.meant[i].type in {EntityType.ORG, EntityType.PERSON} for i in inside)
    called = tokens[run[0]].text.lower() == "the" and token.tag == "NN" and token.lemma in _CALLED
    points = not is_narrowed(cast, head) and not is_of_something_new(cast, head)
    return called and plain and not named and points and head not in cast.quoted
